import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { listAddresses } from "../support/site-map";
import { actors } from "./columns";
import { frame, readAllowed, whyNotAllowed, writeAllowed } from "./allowed";
import { groundOn, makeSource, type Source, type StandingGround } from "./ground";
import { pressRow, tryRow, type Ground } from "./knock";
import { tryMethods } from "./methods";
import { doorsWithoutRow, findingOf, phasesOf } from "./row";
import { table } from "./table/all";
import { buildWeakened } from "./weakened";
import { weakenings } from "./weakenings";

/**
 * Every door, everybody, every phase, over HTTP on the built portal (domain.md §11, safety.md §6 "Authorisation").
 * README.md says how to add a row.
 */
let source: Source;
let ground: StandingGround;
let asked = 0;
/** What was sent, by door. */
const sent = new Map<string, ReadonlySet<string>>();
const sentInFrame = new Set<string>();

beforeAll(async () => {
  source = await makeSource({ serverUrl: inject("serverUrl"), templateName: inject("templateName") });
  ground = await groundOn(source);
}, 300_000);
afterAll(async () => {
  // The frame says less round a few doors than round all of them.
  const whole = sent.size === table.length ? ([[frame, sentInFrame]] as const) : [];
  if (process.env["WRITE_ALLOWED"] === "1") writeAllowed(new Map([...sent, ...whole]));
  await source.stop();
});

describe("the table", () => {
  it("has one row for every door of the site map, and for no other", () => {
    const doors = listAddresses().map(({ pattern }) => pattern);
    expect(doorsWithoutRow(doors, table)).toEqual([]);
    expect(table).toHaveLength(doors.length);
  });

  it("names somebody who sees it in every row but where nobody stays", () => {
    const unseen = table.filter(
      (row) => !phasesOf(row).some((phase) => actors.some((actor) => findingOf(row, actor, phase) === "sees")),
    );
    expect(unseen.map(({ door }) => door)).toEqual([
      "/*",
      "/supplier/applications/:applicationId/places/:membershipId/change",
      "/demo/sign-in",
      "/account/start",
    ]);
  });
});

describe("everybody who knocks, in every phase, finds what the table says at", () => {
  for (const row of table) {
    it(row.door, async () => {
      const tried = await tryRow(ground, row);
      asked += tried.requests;
      sent.set(row.door, tried.keys);
      for (const key of tried.frameKeys) sentInFrame.add(key);
      expect(tried.faults).toEqual([]);
    });
  }
});

describe("a loader sends what is on its list, and nothing else, at", () => {
  const allowed = readAllowed();
  for (const { door } of table) {
    it(door, () => {
      expect(whyNotAllowed(door, sent.get(door) ?? new Set(), allowed)).toEqual([]);
    });
  }

  it(frame, () => {
    expect(whyNotAllowed(frame, sentInFrame, allowed)).toEqual([]);
  });
});

describe("whoever may does it, and nothing else changes, at", () => {
  for (const row of table) {
    const { post } = row;
    if (post === undefined) continue;
    it(row.door, async () => {
      expect(await pressRow(ground, row, post)).toEqual([]);
    });
  }
});

describe("every door, to whoever may see it and to the public, answers other methods alike at", () => {
  for (const row of table) {
    it(row.door, async () => {
      expect(await tryMethods(ground, row)).toEqual([]);
    });
  }
});

describe("a guard that is taken away turns its row red", () => {
  let weak: Ground;
  let built: Awaited<ReturnType<typeof buildWeakened>>;

  beforeAll(async () => {
    built = await buildWeakened(weakenings);
    const [real, demonstration] = [await source.portal("REAL", built.folder), ground.demonstration];
    weak = { world: source.world, real, demonstration };
  }, 300_000);
  afterAll(() => built.remove());

  it("in every room that has one", () => {
    const rooms = new Set(listAddresses().map(({ file }) => file.split("/")[2]));
    // Everybody may read the library of measures.
    rooms.delete("social-value");
    expect([...new Set(weakenings.map(({ room }) => room))].sort()).toEqual([...rooms].sort());
  });

  for (const { room, what, door, actor, phase, says } of weakenings) {
    it(`${room}: ${what}`, async () => {
      const row = table.find((one) => one.door === door);
      if (row === undefined) throw new Error(`There is no row for ${door}`);
      const tried = await tryRow(weak, row, (knock) => knock.actor === actor && knock.phase === phase);
      const faults = [...tried.faults, ...whyNotAllowed(door, tried.keys, readAllowed())];
      expect(faults.filter((fault) => fault.includes(says))).not.toEqual([]);
    });
  }
});

it("and no process has logged an error", () => {
  process.stdout.write(`${table.length} rows, ${asked} requests\n`);
  expect(ground.errors()).toEqual([]);
});
