/** Runs the acts a few at a time, and answers in their order. */
export async function fewAtATime<Made>(acts: readonly (() => Promise<Made>)[], most = 4): Promise<Made[]> {
  const made: Made[] = [];
  const waiting = [...acts.entries()];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) made[next[0]] = await next[1]();
  };
  await Promise.all(Array.from({ length: most }, worker));
  return made;
}
