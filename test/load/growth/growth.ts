import { join } from "node:path";
import type pg from "pg";
import { openFileStore } from "~/platform/file-store.server";
import { seedDemonstration } from "~db/seed/demonstration";
import { endAllWithMe } from "../../support/programs";
import { buildBundle } from "../bundle";
import type { Statement } from "../recorder";
import { ask, makeStand } from "../stand";
import { freePort, type Subject } from "../subject";
import type { Figures, PageFigures } from "./figures";
import { multiply } from "./multiply";
import { listPages, type ListPage } from "./pages";
import { signIn, type Visitors } from "./people";
import { scansOf, tablesNotSmall } from "./scans";

interface Place {
  readonly path: string;
  readonly cookie: string;
}

interface Sides {
  readonly small: Subject;
  readonly large: Subject;
}

/** Asks every list page of the demonstration and of a hundred times as much, by turns. */
export async function measureGrowth(repetitions: number, say: (line: string) => void): Promise<Figures> {
  const stand = await makeStand(say);
  endAllWithMe(stand.stop);
  try {
    say("Making the demonstration.");
    const [smallPort, largePort] = [await freePort(), await freePort()];
    const smallUrl = await stand.newDatabase();
    await seedDemonstration(smallUrl, {
      publicUrl: `http://localhost:${smallPort}`,
      files: await openFileStore(join(stand.folder, "files")),
      say,
    });
    const visitors = await ask(smallUrl, (client) => signIn(smallUrl, client));
    say("Making a hundred times as much of a copy of it.");
    const largeUrl = await stand.newDatabase(smallUrl);
    await ask(largeUrl, (client) => multiply(client, say));
    for (const url of [smallUrl, largeUrl]) await ask(url, (client) => client.query("vacuum analyze"));
    const { recorder } = await buildBundle([]);
    const small = await stand.startWeb({ databaseUrl: smallUrl, port: smallPort, before: [recorder] });
    const large = await stand.startWeb({ databaseUrl: largeUrl, port: largePort, before: [recorder] });
    return await ask(smallUrl, (smallClient) =>
      ask(largeUrl, async (largeClient) => {
        const pages: Record<string, PageFigures> = {};
        for (const [name, page] of Object.entries(listPages)) {
          say(name);
          const place = await placeOf(name, page, { small, visitors, client: smallClient });
          const measured = await measurePage({ small, large }, place, repetitions);
          const statements = await recorded(large, place);
          const scans = await scansOf(largeClient, statements);
          pages[name] = { ...measured, statements: statements.length, scans };
        }
        return { pages, notSmall: await tablesNotSmall(largeClient) };
      }),
    );
  } catch (error) {
    say(await stand.lastWords());
    throw error;
  } finally {
    await stand.stop();
  }
}

interface Known {
  readonly small: Subject;
  readonly visitors: Visitors;
  readonly client: pg.Client;
}

/** The first address of that pattern which somebody of those may open. */
async function placeOf(name: string, page: ListPage, { small, visitors, client }: Known): Promise<Place> {
  for (const { cookie, organisationId } of visitors[page.by]) {
    for (const id of await idsOf(page, organisationId, client)) {
      const place = { path: page.pattern.replace(/:\w+/u, id) + (page.query ?? ""), cookie };
      const answer = await get(small, place);
      if (answer.status === 200) return place;
    }
  }
  throw new Error(`Nobody is shown ${name}`);
}

async function idsOf({ ids }: ListPage, organisationId: string | null, client: pg.Client): Promise<string[]> {
  if (ids === undefined) return [""];
  const values = ids.includes("$1") ? [organisationId] : [];
  const { rows } = await client.query<Record<string, string>>(`${ids} limit 25`, values);
  return rows.flatMap((row) => Object.values(row));
}

async function measurePage({ small, large }: Sides, place: Place, repetitions: number) {
  const sides = { small, large };
  const times = { small: [] as number[], large: [] as number[] };
  const bytes = { small: 0, large: 0 };
  // A quarter of the repetitions warms both up and counts for nothing.
  const warm = Math.ceil(repetitions / 4);
  for (let turn = 0; turn < warm + repetitions; turn += 1) {
    const order = turn % 2 === 0 ? (["small", "large"] as const) : (["large", "small"] as const);
    for (const side of order) {
      const answer = await get(sides[side], place);
      if (answer.status !== 200) throw new Error(`${place.path} answers ${answer.status} on the ${side} database`);
      bytes[side] = answer.bytes;
      if (turn >= warm) times[side].push(answer.ms);
    }
  }
  return { ...times, bytes };
}

/** What the page asks the database when it is asked once more. */
async function recorded(large: Subject, place: Place): Promise<Statement[]> {
  await large.ask("record");
  await get(large, place);
  return large.ask<Statement[]>("recorded");
}

async function get({ origin }: Subject, { path, cookie }: Place) {
  const begun = performance.now();
  const answer = await fetch(origin + path, { headers: { cookie }, redirect: "manual" });
  const { byteLength } = await answer.arrayBuffer();
  return { status: answer.status, ms: performance.now() - begun, bytes: byteLength };
}
