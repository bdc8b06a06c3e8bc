import { rm, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { buildBundle } from "./bundle";
import { expectEqualPages, expectEqualRows } from "./checks";
import { measureFirstLoad, type FirstLoad } from "./first-load";
import type { Served } from "./floor/server";
import { summarise, type Sample, type Summary } from "./figures";
import { makeGround } from "./ground";
import { press } from "./press";
import { recordAct, recordPage } from "./recordings";
import { ask, makeStand } from "./stand";
import { freePort, type Subject } from "./subject";
import { doorsOfPages, floors, names, thingsOn, type Name, type Thing } from "./things";

export interface Size {
  readonly rounds: number;
  /** Of each thing, in each round, on each side. */
  readonly seconds: number;
  /** How many connections at once: one after the other. */
  readonly connections: readonly number[];
  /** A browser that opens the home page; left out where there is none. */
  readonly browser?: string;
}

export interface Figures {
  /** By thing, then by how many connections. */
  readonly things: Readonly<Record<Name, Readonly<Record<number, Summary>>>>;
  readonly firstLoad: FirstLoad | undefined;
}

interface Sides {
  readonly portal: Subject;
  readonly floor: Subject;
}

/**
 * Measures the portal against the same work on bare `node:http`, side by side in rounds, so that whatever else the
 * machine does meets both. Before any time is taken, both must answer the same.
 */
export async function bench(size: Size, say: (line: string) => void): Promise<Figures> {
  const stand = await makeStand(say);
  const most = Math.max(...size.connections);
  try {
    say("Making the ground: the demonstration, and who is measured.");
    const databaseUrl = await stand.newDatabase();
    const port = await freePort();
    const publicUrl = `http://localhost:${port}`;
    const filesFolder = join(stand.folder, "files");
    const ground = await makeGround({ databaseUrl, publicUrl, filesFolder, connections: most, say });
    const things = thingsOn(ground, publicUrl);
    const bundle = await buildBundle(doorsOfPages());

    say("Recording what each page and act says to the database.");
    const recorder = await stand.startWeb({ databaseUrl, port, before: [bundle.recorder] });
    const served: Served[] = [];
    // Acts first: what they leave behind is what pages show from then on.
    const actsFirst = [...names].sort((a, b) => Number(floors[b] === "pg") - Number(floors[a] === "pg"));
    for (const name of actsFirst) served.push(...(await servedFor(things[name], recorder, most)));
    await recorder.stop();
    const floorUrl = await stand.newDatabase(databaseUrl);
    for (const url of [databaseUrl, floorUrl]) await ask(url, (client) => client.query("analyze"));

    const portal = await stand.startWeb({ databaseUrl, port, before: [bundle.meter] });
    const floor = await stand.startFloor({ file: bundle.floor, before: [bundle.meter] });
    const sides = { portal, floor };
    const floorFolder = join(stand.folder, "floor");
    await floor.ask("serve", {
      ...{ served, databaseUrl: floorUrl, publicUrl, folder: floorFolder },
      connections: 10,
    });
    await expectEqualPages(things, sides);
    await expectEqualRows(things, sides, { portal: databaseUrl, floor: floorUrl });
    say("Both sides answer the same pages and write the same rows.");

    const samples = await measure(size, things, sides, {
      say,
      afterRound: async () => {
        await ask(databaseUrl, (client) => takeOffUploads(client, ground.uploaders));
        for (const folder of [filesFolder, floorFolder]) await rm(folder, { recursive: true, force: true });
        for (const folder of [join(filesFolder, "incoming"), floorFolder]) await mkdir(folder, { recursive: true });
      },
    });
    const wrongRows = await floor.ask<string[]>("wrong rows");
    if (wrongRows.length > 0)
      throw new Error(`The floor found other rows than were recorded:\n${wrongRows.join("\n")}`);
    const firstLoad = size.browser === undefined ? undefined : await measureFirstLoad(size.browser, publicUrl);
    const of = (name: Name) =>
      Object.fromEntries(size.connections.map((count) => [count, summarise(samples, name, count)]));
    return {
      things: Object.fromEntries(names.map((name) => [name, of(name)])) as Figures["things"],
      firstLoad,
    };
  } catch (error) {
    say(await stand.lastWords());
    throw error;
  } finally {
    await stand.stop();
  }
}

async function servedFor(thing: Thing, web: Subject, connections: number): Promise<Served[]> {
  const [place] = thing.places;
  if (place === undefined) throw new Error(`${thing.name} has no address`);
  switch (floors[thing.name]) {
    case "cached":
      // Handed over when the portal that is measured has made it.
      return [{ ...place, method: "GET", as: "cached" }];
    case "react+pg": {
      if (thing.page === undefined) throw new Error(`${thing.name} is no page`);
      const { file, params } = thing.page;
      const reads = await recordPage(web, thing);
      return thing.places.map((each) => ({ ...each, method: "GET", as: "page", file, params, reads }));
    }
    case "pg": {
      const recordings = await recordAct(web, thing, connections);
      return recordings.map((writes, index) => ({
        ...(thing.places[index] ?? place),
        ...{ method: "POST", as: "act", writes, only: "WRITES" },
      }));
    }
    case "disk":
      return thing.places.map((each) => ({ ...each, method: "POST", as: "file" }));
  }
}

/** The uploaded files leave the drafts, so that there is room for the next. */
async function takeOffUploads(
  client: { query: (text: string, values: unknown[]) => Promise<unknown> },
  uploaders: readonly { readonly bidId: string }[],
): Promise<void> {
  await client.query("delete from bid_documents where bid_id = any($1)", [uploaders.map(({ bidId }) => bidId)]);
}

async function measure(
  { rounds, seconds, connections }: Size,
  things: Record<Name, Thing>,
  sides: Sides,
  { say, afterRound }: { say: (line: string) => void; afterRound: () => Promise<void> },
): Promise<Sample[]> {
  const samples: Sample[] = [];
  // The first round warms both sides up and counts for nothing.
  for (let round = 0; round <= rounds; round += 1) {
    if (round > 0) say(`Round ${round} of ${rounds}.`);
    for (const count of connections) {
      for (const name of names) {
        const order = round % 2 === 0 ? (["floor", "portal"] as const) : (["portal", "floor"] as const);
        for (const side of order) {
          const sample = await measureOnce(things[name], sides, { side, count, seconds });
          if (round > 0) samples.push({ ...sample, round });
        }
      }
      await afterRound();
    }
  }
  return samples;
}

async function measureOnce(
  thing: Thing,
  sides: Sides,
  { side, count, seconds }: { side: keyof Sides; count: number; seconds: number },
): Promise<Omit<Sample, "round">> {
  const subject = sides[side];
  const visitors = await thing.visitors(sides.portal.origin, count);
  const before = await subject.cpuMs();
  const most = thing.mostEach === undefined ? undefined : thing.mostEach * count;
  const pressed = await press({ origin: subject.origin, visitors, wanted: thing.wanted, seconds, most });
  const cpuMs = (await subject.cpuMs()) - before;
  if (pressed.wrong > 0)
    throw new Error(`${thing.name}: ${pressed.wrong} of ${pressed.answers} answers of the ${side} were wrong`);
  return { name: thing.name, side, count, ...pressed, cpuMs };
}
