import { parse } from "node-html-parser";
import { keyOf } from "./floor/key";
import { press } from "./press";
import { ask } from "./stand";
import type { Subject } from "./subject";
import { floors, names, read, type Name, type Thing } from "./things";

interface Sides {
  readonly portal: Subject;
  readonly floor: Subject;
}

/** Every page is the same on both sides, to the letter, and shows the rows it should. */
export async function expectEqualPages(things: Record<Name, Thing>, { portal, floor }: Sides): Promise<void> {
  for (const name of names) {
    const { page, places } = things[name];
    const [place] = places;
    if (page === undefined || place === undefined) continue;
    const key = keyOf("GET", place.path, place.cookie);
    const fresh = async () => {
      if (floors[name] !== "cached") return floor.ask<string>("page", { key });
      await floor.ask("cache", { key, body: await read(portal.origin, place) });
      return read(floor.origin, place);
    };
    let [ours, bare] = [await read(portal.origin, place), await fresh()];
    // A minute may end between the two, and pages say how long there is left.
    if (ours !== bare) [ours, bare] = [await read(portal.origin, place), await fresh()];
    if (ours !== bare) throw new Error(`${name} is another page on the floor: ${difference(ours, bare)}`);
    const rows = parse(ours).querySelectorAll(page.rows.selector).length;
    if (page.rows.count === "some" ? rows === 0 : rows !== page.rows.count) {
      throw new Error(`${name} shows ${rows} rows and not ${page.rows.count}`);
    }
  }
}

function difference(ours: string, bare: string): string {
  const from = [...ours].findIndex((sign, place) => sign !== bare[place]);
  const around = (text: string) => text.slice(Math.max(0, from - 60), from + 60);
  return `\n  portal … ${around(ours)} …\n  floor  … ${around(bare)} …`;
}

/** What the acts write, and what an upload writes beside its file. */
const tables = {
  scoreSave: ["scores", "score_changes", "audit_events"],
  upload: ["bid_documents", "documents", "audit_events"],
  bidSubmit: [
    ...["submit_attempts", "bid_versions", "bid_envelopes", "bid_version_documents"],
    ...["outbox_mails", "audit_events", "graphile_worker._private_jobs"],
  ],
} as const;

/** Each act, done once on every connection, adds as many rows on the floor as in the portal. */
export async function expectEqualRows(
  things: Record<Name, Thing>,
  sides: Sides,
  databases: { readonly portal: string; readonly floor: string },
): Promise<void> {
  for (const name of ["scoreSave", "upload", "bidSubmit"] as const) {
    const thing = things[name];
    const visitors = await thing.visitors(sides.portal.origin, thing.places.length);
    const added = async (side: keyof Sides): Promise<string> => {
      const before = await countRows(databases[side], tables[name]);
      const pressed = await press({
        ...{ origin: sides[side].origin, visitors, wanted: thing.wanted, seconds: 20 },
        most: visitors.length,
      });
      if (pressed.wrong > 0) throw new Error(`${name}: ${pressed.wrong} answers of the ${side} were wrong`);
      const after = await countRows(databases[side], tables[name]);
      return tables[name].map((table, place) => `${table} ${(after[place] ?? 0) - (before[place] ?? 0)}`).join(", ");
    };
    const ours = await added("portal");
    if (floors[name] === "disk") continue;
    const bare = await added("floor");
    if (ours !== bare) throw new Error(`${name} adds ${ours} in the portal, and ${bare} on the floor`);
  }
}

async function countRows(url: string, of: readonly string[]): Promise<number[]> {
  return ask(url, async (client) => {
    const counts: number[] = [];
    for (const table of of) {
      const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from ${table}`);
      counts.push(rows[0]?.count ?? 0);
    }
    return counts;
  });
}
