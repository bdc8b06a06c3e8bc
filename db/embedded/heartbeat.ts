export type Say = (line: string) => void;

const BEAT_SECONDS = 4;

/** Says every four seconds that the work goes on, so that nothing is silent for more than five. */
export async function withHeartbeat<Value>(say: Say, doing: string, work: Promise<Value>): Promise<Value> {
  let seconds = 0;
  const timer = setInterval(() => {
    seconds += BEAT_SECONDS;
    say(`Still ${doing}… ${seconds} s`);
  }, BEAT_SECONDS * 1000);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
