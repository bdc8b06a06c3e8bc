import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { listAddresses } from "../support/site-map";
import { groundOn, makeSource, type Source, type StandingGround } from "./ground";
import { pressRow, tryRow } from "./knock";
import { table } from "./table/all";

/**
 * Every door, everybody, every phase, over HTTP on the built portal (domain.md §11, safety.md §6 "Authorisation").
 * README.md says how to add a row.
 */
let source: Source;
let ground: StandingGround;
let asked = 0;

beforeAll(async () => {
  source = await makeSource({ serverUrl: inject("serverUrl"), templateName: inject("templateName") });
  ground = await groundOn(source);
});
afterAll(() => source.stop());

describe("the table", () => {
  it("has a row for every door of the site map, and for no other", () => {
    const doors = listAddresses().map(({ pattern }) => pattern);
    expect(table.map(({ door }) => door).sort()).toEqual(doors.sort());
  });
});

describe("everybody who knocks, in every phase, finds what the table says at", () => {
  for (const row of table) {
    it(row.door, async () => {
      const tried = await tryRow(ground, row);
      asked += tried.requests;
      expect(tried.faults).toEqual([]);
    });
  }
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

it("and no process has logged an error", () => {
  process.stdout.write(`${table.length} rows, ${asked} requests\n`);
  expect(ground.errors()).toEqual([]);
});
