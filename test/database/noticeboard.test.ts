import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor, CouncilActor, SupplierActor } from "~/core/actor";
import type { CompetitionId } from "~/core/id";
import { addMilliseconds } from "~/core/time";
import { changeLot } from "~/features/lists/commands/lots.server";
import { changeList } from "~/features/lists/commands/set-up.server";
import { isOpenForBids } from "~/features/competitions/rules/stages";
import { seenRoundStage, type RoundTimes } from "~/features/lists/rules/rounds";
import { listNoticeChoices } from "~/features/market/queries/notice-choices.server";
import { listNotices, type Notice } from "~/features/market/queries/notices.server";
import { understandSearch } from "~/features/market/queries/understood.server";
import { categories } from "~/features/market/rules/categories";
import { readNoticeboardQuery } from "~/features/market/rules/notice-filters";
import { noticeKeyText } from "~/features/market/rules/notices";
import { valueLevelOf, valueLevels } from "~/features/market/rules/value-levels";
import { anyone, contextOf } from "../support/context";
import { copyRow } from "../support/copies";
import { freshDatabase, type TestDatabase } from "../support/database";
import { hostileTexts } from "../support/hostile-texts";
import { authorityWithLead, councilPerson } from "../support/people";
import { draftCompetition, publishedCompetition } from "../support/scenarios/competitions";
import {
  childrensHomesList,
  educationFramework,
  listDetails,
  listHomes,
  openRound,
  readyLine,
  type SetUpListing,
} from "../support/scenarios/lists";
import { newHome, newSupplier } from "../support/scenarios/suppliers";

let test: TestDatabase;
let lead: CouncilActor;
let homes: SetUpListing;
let larch: SupplierActor;
let stranger: SupplierActor;
let schools: SetUpListing;
let bread: CompetitionId;

/** The rounds of January are over, the competitions are open until midday on 26 March. */
const march = "2026-03-20T09:00:00Z";

beforeAll(async () => {
  test = await freshDatabase();
  lead = await authorityWithLead(test, "Tidewater Council");
  const officer = await councilPerson(test, lead.organisationId, "PO");
  const approver = await councilPerson(test, lead.organisationId, "AP");
  homes = await childrensHomesList(test, lead);
  larch = await newSupplier(test, { name: "Larch House Ltd" });
  stranger = await newSupplier(test, { name: "Outside Ltd" });
  await listHomes(test, lead, homes, [{ supplier: larch, settingId: await newHome(test, larch) }]);
  const made = { officer, approver, listId: homes.listId, lotIds: [homes.lotIds[0]] };
  const details = {
    title: "Bread and cakes for three schools",
    summary: "Fresh loaves every morning, and something sweet on Fridays.",
    specification: "Known only to those who are invited: zanzibar.",
    estimatePence: 900_000,
    cpvCodes: ["15811000-6"],
  };
  const suitsNobody = { suitsSmallFirms: false, cpvCodes: [] };
  bread = (await publishedCompetition(test, { ...made, details, deadline: "2026-03-26T11:00:00Z" })).competitionId;
  await publishedCompetition(test, {
    ...made,
    details: { ...suitsNobody, title: "Three places", estimatePence: undefined },
  });
  await draftCompetition(test, { ...made, details: { title: "Bread that nobody may know of" } });
  const estuary = await authorityWithLead(test, "Estuary Council");
  schools = await educationFramework(test, estuary, {
    summary: "Schools for pupils with an EHCP.",
    cpvCodes: ["80340000-9"],
    suitsVoluntary: true,
  });
  await openRound(test, estuary, schools, {
    opensAt: new Date("2026-04-01T08:00:00Z"),
    closesAt: new Date("2026-05-01T11:00:00Z"),
  });
});
afterAll(() => test.drop());

async function board(
  query: string,
  { at = march, actor = anyone }: { at?: string; actor?: Actor } = {},
): Promise<Notice[]> {
  const ctx = contextOf(test.db, actor, at);
  const { filters, after } = readNoticeboardQuery(new URLSearchParams(query));
  const terms = await understandSearch(ctx, filters.search?.terms ?? []);
  return (await listNotices(ctx, filters, { terms, after })).notices;
}

async function titles(query: string, options?: Parameters<typeof board>[1]): Promise<string[]> {
  return (await board(query, options)).map(({ seen, title }) => `${seen} ${title}`);
}

const all = [
  "OPEN Bread and cakes for three schools",
  "OPEN Three places",
  "SOON Education framework",
  "CLOSED Children’s homes list",
];

describe("the noticeboard", () => {
  it("shows what is open, then what opens soon, then what has closed, and no draft", async () => {
    expect(await titles("")).toEqual(all);
  });

  it("moves with the clock, to the millisecond", async () => {
    expect(await titles("status=open", { at: "2026-03-26T12:00:00Z" })).toEqual([all[1]]);
    expect(await titles("status=open", { at: "2026-03-26T12:00:00.001Z" })).toEqual([]);
    expect(await titles("kind=list", { at: "2026-04-01T07:59:59.999Z" })).toEqual([all[2], all[3]]);
    expect(await titles("kind=list", { at: "2026-04-01T08:00:00Z" })).toEqual(["OPEN Education framework", all[3]]);
  });

  it("says the same as the rules of its rooms, at any moment", async () => {
    const rounds = await test.ownerPool.query<RoundTimes & { id: string }>(
      'select id, stage, opens_at as "opensAt", closes_at as "closesAt" from rounds',
    );
    const competitions = await test.ownerPool.query<Parameters<typeof isOpenForBids>[0] & { id: string }>(
      `select id, stage, deadline_at as "deadlineAt" from competitions where stage <> 'DRAFT'`,
    );
    const turns = rounds.rows.flatMap(({ opensAt, closesAt }) => [opensAt, closesAt]);
    const moments = [...turns, ...competitions.rows.flatMap(({ deadlineAt }) => deadlineAt ?? [])];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...moments), fc.integer({ min: -2, max: 2 }), async (moment, off) => {
        const at = addMilliseconds(moment, off);
        const seen = new Map((await board("", { at: at.toISOString() })).map((notice) => [notice.id, notice.seen]));
        for (const round of rounds.rows) {
          const expected = {
            SCHEDULED: "SOON",
            OPEN: "OPEN",
            CLOSED: "CLOSED",
            DECISIONS_ISSUED: "CLOSED",
            DRAFT: undefined,
          };
          const stage = seenRoundStage(round, at);
          if (stage === "DECISIONS_ISSUED" && at <= round.closesAt) continue;
          expect(seen.get(round.id)).toBe(expected[stage]);
        }
        for (const competition of competitions.rows) {
          expect(seen.get(competition.id)).toBe(isOpenForBids(competition, at) ? "OPEN" : "CLOSED");
        }
      }),
      { numRuns: 40 },
    );
  });

  it("tells the public facts of each and nothing else", async () => {
    const [competition, , round] = await board("");
    const shared = ["at", "buyer", "id", "kind", "seen", "suitsSmallFirms", "suitsVoluntary", "title"];
    const keys = (thing: object | undefined) => Object.keys(thing ?? {}).sort();
    expect(keys(competition)).toEqual([...shared, "estimatePence", "invited", "listTitle", "onList"].sort());
    expect(keys(round)).toEqual([...shared, "applied", "listId", "opening", "round", "settingKinds"].sort());
  });

  it("says what each means for a supplier", async () => {
    const forWhom = async (actor: Actor) =>
      (await board("kind=competition", { actor })).map((notice) =>
        notice.kind === "COMPETITION" ? [notice.invited, notice.onList] : [],
      );
    expect(await forWhom(larch)).toEqual([
      [true, true],
      [true, true],
    ]);
    expect(await forWhom(stranger)).toEqual([
      [false, false],
      [false, false],
    ]);
    expect(await forWhom(anyone)).toEqual([
      [false, false],
      [false, false],
    ]);
    expect(await forWhom(lead)).toEqual([
      [false, false],
      [false, false],
    ]);
    const school = await newHome(test, stranger, { kind: "SPECIAL_SCHOOL", regulator: "DFE", registrationNumber: "123456", needs: ["N2"] }); // prettier-ignore
    const at = new Date("2026-04-02T08:00:00Z");
    const [notice] = await board("kind=list", { at: at.toISOString() });
    const [lotId] = schools.lotIds;
    const roundId = notice?.kind === "ROUND" ? notice.id : "";
    await readyLine(test, stranger, { roundId, settingId: school, lotId, at }, { needs: ["N2"] });
    const applied = async (actor: Actor) => (await board("kind=list", { at: at.toISOString(), actor }))[0];
    expect([await applied(stranger), await applied(larch)]).toMatchObject([{ applied: true }, { applied: false }]);
  });

  it("says of a list that has closed when it opens again", async () => {
    const opening = async (at: string) => {
      const notice = (await board("kind=list&status=closed", { at })).find(
        ({ title }) => title === "Children’s homes list",
      );
      return notice?.kind === "ROUND" ? notice.opening : undefined;
    };
    const latestOpensAt = new Date("2026-01-08T09:00:00Z");
    expect(await opening(march)).toEqual({
      announcedFor: null,
      latestOpensAt,
      opened: 1,
      openedBefore: null,
      vehicleType: "LEGACY_APL",
      maxGapMonths: 6,
    });
    const announcedFor = new Date("2026-06-01T08:00:00Z");
    await openRound(test, lead, homes, { opensAt: announcedFor, closesAt: new Date("2026-07-01T11:00:00Z") });
    expect(await opening(march)).toMatchObject({ announcedFor, latestOpensAt });
    expect(await opening("2026-06-02T08:00:00Z")).toBeNull();
    await test.ownerPool.query("update rounds set stage = 'DRAFT' where opens_at = $1", [announcedFor]);
  });
});

describe("a search", () => {
  it.each<[string, string[]]>([
    ["bread", [all[0] ?? ""]],
    ["BREAD schools", [all[0] ?? ""]],
    ["baker", [all[0] ?? ""]],
    ["sweet morning", [all[0] ?? ""]],
    ["15811", [all[0] ?? ""]],
    ["15811000-6", [all[0] ?? ""]],
    ["15000000-8", [all[0] ?? ""]],
    ["food", [all[0] ?? ""]],
    ["tobacco", []],
    ["bread Tidewater", [all[0] ?? ""]],
    ["bread Estuary", []],
    ["zanzibar", []],
    ["kids home", [...all.slice(0, 2), all[3] ?? ""]],
    ["within the area", [...all.slice(0, 2), all[3] ?? ""]],
    ["home anywhere", [all[3] ?? ""]],
    ["ASD boarding", [all[2] ?? ""]],
    ["SEND", [all[2] ?? ""]],
    ["education health and care plan", [all[2] ?? ""]],
    ["estuary", [all[2] ?? ""]],
    ["803", [all[2] ?? ""]],
    ["nobody may know", []],
    ["submarines", []],
  ])("for “%s” finds %j", async (q, expected) => {
    expect(await titles(new URLSearchParams({ q }).toString())).toEqual(expected);
  });

  it.each(hostileTexts)("for anything answers: %j", async (text) => {
    for (const name of ["q", "status", "kind", "buyer", "category", "value", "suits", "closing", "after"]) {
      expect(Array.isArray(await board(new URLSearchParams({ [name]: text }).toString()))).toBe(true);
    }
  });

  it("finds lists and competitions by the titles of their lots and lists as they are now", async () => {
    const wordsOfLot = { expectedVolume: null, expectedVolumeOn: null };
    const [lotId] = homes.lotIds;
    const act = contextOf(test.db, lead, march);
    expect(await titles("q=lighthouse")).toEqual([]);
    const renamed = await changeLot(act, { listId: homes.listId, lotId }, 1, {
      ...wordsOfLot,
      title: "By the lighthouse",
    });
    expect(renamed).toMatchObject({ ok: true });
    expect(await titles("q=lighthouse")).toEqual([...all.slice(0, 2), all[3]]);
    const { title, summary, cpvCodes, suitsSmallFirms, suitsVoluntary } = listDetails();
    const words = { summary, cpvCodes, suitsSmallFirms, suitsVoluntary };
    expect(await changeList(act, homes.listId, 1, { ...words, title: "Harbour homes" })).toMatchObject({ ok: true });
    expect(await titles("q=harbour&status=open")).toEqual(all.slice(0, 2));
    expect(await changeList(act, homes.listId, 2, { ...words, title })).toMatchObject({ ok: true });
    expect(await titles("q=harbour")).toEqual([]);
  });

  it("finds a lot of a competition until the lot is taken from it", async () => {
    const found = async () => (await titles("q=anywhere")).filter((title) => title.includes("Bread"));
    expect(await found()).toEqual([]);
    await test.ownerPool.query("insert into competition_lots values ($1, $2)", [bread, homes.lotIds[1]]);
    expect(await found()).toHaveLength(1);
    await test.ownerPool.query("delete from competition_lots where competition_id = $1 and lot_id = $2", [
      bread,
      homes.lotIds[1],
    ]);
    expect(await found()).toEqual([]);
  });
});

describe("filters", () => {
  it.each<[string, string[]]>([
    ["kind=competition", all.slice(0, 2)],
    ["kind=list", all.slice(2)],
    ["status=soon", [all[2] ?? ""]],
    ["status=closed&kind=competition", []],
    ["status=soon&kind=competition", []],
    ["category=15", [all[0] ?? ""]],
    ["category=80", [all[2] ?? ""]],
    ["category=99", []],
    ["value=1", [all[0] ?? ""]],
    ["value=0&value=2&value=3", []],
    ["value=not-said", all.slice(1)],
    ["suits=small", [all[0] ?? ""]],
    ["suits=voluntary", [all[2] ?? ""]],
    ["suits=small&suits=voluntary", [all[0] ?? "", all[2] ?? ""]],
    ["closing=7", all.slice(0, 2)],
    ["closing=7&status=closed", []],
    ["q=bread&suits=voluntary", []],
  ])("%s show %j", async (query, expected) => {
    expect(await titles(query)).toEqual(expected);
  });

  it("by closing count days from now, to the millisecond", async () => {
    expect(await titles("closing=7", { at: "2026-03-19T12:00:00Z" })).toHaveLength(2);
    expect(await titles("closing=7", { at: "2026-03-19T11:59:59.999Z" })).toEqual([all[0]]);
  });

  it("by buyer show that buyer's", async () => {
    expect(await titles(`buyer=${lead.organisationId}`)).toEqual([...all.slice(0, 2), all[3]]);
    expect(await titles("buyer=00000000-0000-7000-8000-000000000000")).toEqual([]);
  });

  it("offer buyers and categories of which there is something public", async () => {
    const ctx = contextOf(test.db, anyone, march);
    await authorityWithLead(test, "Quiet Council");
    const choices = await listNoticeChoices(ctx, categories);
    expect(choices.buyers.map(({ name }) => name)).toEqual(["Estuary Council", "Tidewater Council"]);
    expect(choices.categories).toEqual(["15", "80"]);
  });

  it("offer no buyers to choose from where there are more than forty", async () => {
    const ctx = contextOf(test.db, anyone, march);
    const buyers: string[] = [];
    const published = async (): Promise<void> => {
      const { organisationId } = await authorityWithLead(test, `Buyer ${buyers.length}`);
      buyers.push(organisationId);
      const changes = `jsonb_build_object('id', gen_random_uuid(), 'authority_id', '${organisationId}')`;
      await copyRow(test, { table: "competitions", id: bread, times: 1, changes });
    };
    while (buyers.length < 38) await published();
    expect((await listNoticeChoices(ctx, categories)).buyers).toHaveLength(40);
    await published();
    expect((await listNoticeChoices(ctx, categories)).buyers).toEqual([]);
    expect(await titles(`buyer=${buyers[0] ?? ""}`)).toHaveLength(1);
    await test.ownerPool.query("delete from competitions where authority_id = any($1::uuid[])", [buyers]);
  });

  it("by value are the rule of the same name", async () => {
    const title = "Worth a guess";
    const [id = ""] = await copyRow(test, {
      table: "competitions",
      id: bread,
      times: 1,
      changes: `jsonb_build_object('id', '00000000-0000-7000-8000-000000000001', 'title', '${title}')`,
    });
    const edges = [1, 499_999, 500_000, 500_001, 2_499_999, 2_500_000, 17_309_999, 17_310_000, 1_000_000_000_000];
    for (const pence of edges) {
      await test.ownerPool.query("update competitions set estimate_pence = $1 where id = $2", [pence, id]);
      for (const level of valueLevels) {
        const isShown = (await titles(`value=${level}`)).includes(`OPEN ${title}`);
        expect([pence, level, isShown]).toEqual([pence, level, level === valueLevelOf(pence)]);
      }
    }
    await test.ownerPool.query("delete from competitions where id = $1", [id]);
  });
});

describe("pages", () => {
  it("follow one another without a gap or a repeat, across states, also where moments are the same", async () => {
    const copies = (first: string, moment: string) =>
      copyRow(test, {
        table: "competitions",
        id: bread,
        times: 33,
        changes: `jsonb_build_object('id', '${first}-0000-7000-8000-' || lpad(number::text, 12, '0'),
          'deadline_at', '${moment}'::timestamptz + interval '1 hour' * (number / 3))`,
      });
    await copies("11111111", "2026-03-25T12:00:00Z");
    await copies("22222222", "2026-02-01T12:00:00Z");
    const ctx = contextOf(test.db, anyone, march);
    const seen: Notice[] = [];
    let key = "";
    for (let pages = 0; pages < 20; pages += 1) {
      const { filters, after } = readNoticeboardQuery([["after", key]]);
      const { notices, next } = await listNotices(ctx, filters, { terms: [], after });
      seen.push(...notices);
      if (next === undefined) break;
      expect(notices).toHaveLength(20);
      key = noticeKeyText(next);
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    expect(seen).toHaveLength(66 + all.length);
    const order = ["OPEN", "SOON", "CLOSED"];
    expect(seen.map((notice) => order.indexOf(notice.seen))).toEqual(
      seen.map((notice) => order.indexOf(notice.seen)).sort(),
    );
    const times = (state: string) => seen.filter((notice) => notice.seen === state).map(({ at }) => at.getTime());
    expect(times("OPEN")).toEqual(times("OPEN").sort((a, b) => a - b));
    expect(times("CLOSED")).toEqual(times("CLOSED").sort((a, b) => b - a));
  });

  it("begin anywhere a key says, even one that nobody was given", async () => {
    const made = noticeKeyText({ seen: "CLOSED", at: new Date("2199-01-01T00:00:00Z"), id: bread });
    expect((await board(`after=${made}`)).every(({ seen }) => seen === "CLOSED")).toBe(true);
    const past = noticeKeyText({ seen: "CLOSED", at: new Date("1970-01-01T00:00:00Z"), id: bread });
    expect(await board(`after=${past}`)).toEqual([]);
  });
});
