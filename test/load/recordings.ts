import { press } from "./press";
import type { Recording } from "./floor/replay";
import type { Statement } from "./recorder";
import type { Subject } from "./subject";
import { read, type Thing } from "./things";

/** What one request of the first connection says to the database, twice. Nobody else asks meanwhile. */
export async function recordPage(web: Subject, { places }: Thing): Promise<Recording> {
  const [place] = places;
  if (place === undefined) throw new Error("A page without an address");
  const record = () => recorded(web, () => read(web.origin, place));
  // The first request of a process asks more: it opens connections.
  await record();
  return alike(record);
}

/** Two recordings of the same in a row: what a page asks side by side may be sent in another order. */
async function alike(record: () => Promise<Statement[]>): Promise<Recording> {
  let first = await record();
  for (let tries = 0; tries < 20; tries += 1) {
    const second = await record();
    if (second.map(({ text }) => text).join("\n") === first.map(({ text }) => text).join("\n"))
      return { first, second };
    first = second;
  }
  throw new Error("The same request sends other statements each time");
}

/** The same of an act, for each connection: everyone changes rows of their own. */
export async function recordAct(web: Subject, thing: Thing, connections: number): Promise<Recording[]> {
  const visitors = await thing.visitors(web.origin, connections);
  const recordings: Recording[] = [];
  for (const visitor of visitors) {
    const once = async () => {
      const { wrong } = await press({
        origin: web.origin,
        visitors: [visitor],
        wanted: thing.wanted,
        seconds: 20,
        most: 1,
      });
      if (wrong > 0) throw new Error(`${thing.name} was refused`);
    };
    // The first save of its kind adds a row where later ones change it.
    await once();
    recordings.push(await alike(() => recorded(web, once)));
  }
  return recordings;
}

async function recorded(web: Subject, act: () => Promise<unknown>): Promise<Statement[]> {
  await web.ask("record");
  await act();
  return web.ask<Statement[]>("recorded");
}
