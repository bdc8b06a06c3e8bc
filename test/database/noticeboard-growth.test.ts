import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "~/core/actor";
import { listPublicLists, listPublicMembers } from "~/features/market/queries/lists.server";
import { listNoticeChoices } from "~/features/market/queries/notice-choices.server";
import { listFirstNotices, listNotices } from "~/features/market/queries/notices.server";
import { findPublicCompetition } from "~/features/market/queries/public-competition.server";
import { findPublicList } from "~/features/market/queries/public-list.server";
import { findPublicSetting } from "~/features/market/queries/public-setting.server";
import { understandSearch } from "~/features/market/queries/understood.server";
import { categories } from "~/features/market/rules/categories";
import { readNoticeboardQuery } from "~/features/market/rules/notice-filters";
import { noticeKeyText } from "~/features/market/rules/notices";
import { anyone, asSupplier, contextOf } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { plansOf } from "../support/plans";
import { hundredfold, madeId, manyNotices } from "../support/scenarios/many-notices";

const now = "2026-06-01T09:00:00Z";
/** All that is open, or all rounds: no step of a question reads more than it needs by more than this. */
const mostThrownAway = hundredfold.rounds;
/** As many as councils agree on: one page of the disk. */
const neverLarge = ["consortia"];

let test: TestDatabase;

beforeAll(async () => {
  test = await freshDatabase();
  await manyNotices(test, now, hundredfold);
});
afterAll(() => test.drop());

const supplier = asSupplier(madeId("a0", 1), madeId("b1", 7), "SA");

async function expectIndexed(act: Parameters<typeof plansOf>[1]): Promise<void> {
  for (const { text, wholeTables, thrownAway } of await plansOf(test, act)) {
    expect(
      wholeTables.filter((table) => !neverLarge.includes(table)),
      text,
    ).toEqual([]);
    expect(thrownAway, text).toBeLessThanOrEqual(mostThrownAway);
  }
}

describe("with a hundred times the demonstration no table is read from end to end", () => {
  it.each<[string, Actor]>([
    ["", anyone],
    ["", supplier],
    ...[
      ...["q=bread", "q=kids+home", "q=school", "q=harbour+bread", "q=15811", "q=services", "q=submarines", "q=97th"],
      ...["q=baker&status=closed", "q=the", "status=open", "status=soon", "status=closed", "kind=list"],
      ...["kind=competition&status=closed", `buyer=${madeId("b0", 3)}`, `buyer=${madeId("b0", 3)}&status=closed`],
      ...["category=15", "category=60&status=closed", "category=03", "value=0", "value=3&status=closed"],
      ...["value=not-said", "suits=voluntary", "suits=voluntary&status=closed", "closing=7"],
      ...["q=food&value=2&suits=small&status=closed", "q=bread&category=60&status=closed&suits=voluntary"],
      `after=${noticeKeyText({ seen: "CLOSED", at: new Date("2026-03-01T09:00:00Z"), id: madeId("f0", 1) })}`,
    ].map((query): [string, Actor] => [query, anyone]),
  ])("by the noticeboard?%s", async (query, actor) => {
    const { filters, after } = readNoticeboardQuery(new URLSearchParams(query));
    await expectIndexed(async (db) => {
      const ctx = contextOf(db, actor, now);
      const terms = await understandSearch(ctx, filters.search?.terms ?? []);
      await listNotices(ctx, filters, { terms, after });
    });
  });

  it("by the choices beside it, and the home page", async () => {
    await expectIndexed((db) => listNoticeChoices(contextOf(db, anyone, now), categories));
    await expectIndexed((db) => listFirstNotices(contextOf(db, anyone, now), 5));
  });

  it("by the lists and a competition", async () => {
    await expectIndexed((db) => listPublicLists(contextOf(db, anyone, now)));
    await expectIndexed((db) => listPublicLists(contextOf(db, anyone, now), madeId("c0", 30)));
    await expectIndexed((db) => findPublicList(contextOf(db, anyone, now), madeId("c0", 30)));
    await expectIndexed((db) => listPublicMembers(contextOf(db, anyone, now), madeId("c0", 30)));
    await expectIndexed((db) => findPublicSetting(contextOf(db, anyone, now), madeId("b2", 30)));
    await expectIndexed((db) => findPublicCompetition(contextOf(db, supplier, now), madeId("f0", 30)));
  });
});
