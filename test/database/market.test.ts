import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { BidId, CompetitionId, SettingId } from "~/core/id";
import { insertGrant } from "~/features/accounts/commands/people.server";
import { approveOpening } from "~/features/bids/commands/opening.server";
import { declareInterests } from "~/features/competitions/commands/conflicts.server";
import { approvePriceOpening } from "~/features/evaluation/commands/price.server";
import { listCompetitionFacts, mostUnderWay, listRoundFacts } from "~/features/market/queries/council-desk.server";
import { listPublicLists, listPublicMembers } from "~/features/market/queries/lists.server";
import { findFirstAuthority } from "~/features/market/queries/first-authority.server";
import { listFirstNotices } from "~/features/market/queries/notices.server";
import { listSupplierItems } from "~/features/market/queries/supplier-desk.server";
import { dueInCompetition, dueInRound } from "~/features/market/rules/council-desk";
import { anyone, contextOf, system } from "../support/context";
import { copyRow } from "../support/copies";
import { freshDatabase, type TestDatabase } from "../support/database";
import { authorityWithLead, councilPerson } from "../support/people";
import { approvedAward, awardMoments, toldOutcome } from "../support/scenarios/awards";
import { invitedOrganisations, openedCompetition, pressSubmit, readyBid } from "../support/scenarios/bids";
import { declareNoInterest, publishedCompetition } from "../support/scenarios/competitions";
import {
  declaredEvaluation,
  declareOnBidders,
  lockedCompetition,
  moments,
  openedEvaluation,
  publishedEvaluation,
} from "../support/scenarios/evaluation";
import { childrensHomesList, listHomes, openRound, readyLine, type SetUpListing } from "../support/scenarios/lists";
import { newHome, newSupplier } from "../support/scenarios/suppliers";

let test: TestDatabase;
let lead: CouncilActor;
let officer: CouncilActor;
let approver: CouncilActor;
let list: SetUpListing;
let supplier: SupplierActor;
let settingId: SettingId;

beforeAll(async () => {
  test = await freshDatabase();
});
afterAll(() => test.drop());

async function open(at: string): Promise<string[]> {
  const notices = await listFirstNotices(contextOf(test.db, anyone, at), 5);
  return notices.open.map(({ kind, title }) => `${kind} ${title}`);
}

async function deskOf(person: SupplierActor, at: string): Promise<string[]> {
  const items = await listSupplierItems(contextOf(test.db, person, at));
  return items.map(({ kind }) => kind);
}

async function dueFor(person: CouncilActor, at: string): Promise<string[]> {
  const ctx = contextOf(test.db, person, at);
  const [competitions, rounds] = await Promise.all([listCompetitionFacts(ctx), listRoundFacts(ctx)]);
  return [
    ...competitions.flatMap((facts) => dueInCompetition(facts, person.roles, ctx.now)),
    ...rounds.flatMap((facts) => dueInRound(facts, person.roles, ctx.now)),
  ].map(({ href }) => href.replace(/[0-9a-f-]{36}/u, "…"));
}

describe("an empty portal", () => {
  it("has a home page all the same", async () => {
    const ctx = contextOf(test.db, anyone, "2026-03-02T09:00:00Z");
    expect(await listFirstNotices(ctx, 5)).toEqual({ open: [], soon: [] });
    expect(await listPublicLists(ctx)).toEqual({ lists: [], next: undefined });
    expect(await findFirstAuthority(ctx)).toBeUndefined();
  });
});

describe("a round", () => {
  beforeAll(async () => {
    lead = await authorityWithLead(test, "Tidewater Council");
    officer = await councilPerson(test, lead.organisationId, "PO");
    approver = await councilPerson(test, lead.organisationId, "AP");
    list = await childrensHomesList(test, lead);
    const ctx = contextOf(test.db, anyone, "2026-01-08T09:00:00Z");
    expect(await listPublicLists(ctx)).toEqual({ lists: [], next: undefined });
    await openRound(test, lead, list);
    supplier = await newSupplier(test, { name: "Larch House Ltd" });
  });

  it("is announced, open to the millisecond, and closed", async () => {
    const { soon } = await listFirstNotices(contextOf(test.db, anyone, "2026-01-08T08:59:59.999Z"), 5);
    expect(soon).toMatchObject([{ title: "Children’s homes list", round: 1, settingKinds: ["CHILDRENS_HOME"] }]);
    expect(await open("2026-01-08T08:59:59.999Z")).toEqual([]);
    expect(await open("2026-01-08T09:00:00Z")).toEqual(["ROUND Children’s homes list"]);
    expect(await open("2026-01-18T09:00:00Z")).toEqual(["ROUND Children’s homes list"]);
    expect(await open("2026-01-18T09:00:00.001Z")).toEqual([]);
    const { lists } = await listPublicLists(contextOf(test.db, anyone, "2026-02-01T09:00:00Z"));
    expect(lists).toMatchObject([{ title: "Children’s homes list", leadName: "Tidewater Council" }]);
  });

  it("is on the supplier's desk until its lines are sent, and on the council's once it has closed", async () => {
    expect(await deskOf(supplier, "2026-01-09T09:00:00Z")).toEqual(["NO_SETTINGS"]);
    settingId = await newHome(test, supplier);
    const [notice] = (await listFirstNotices(contextOf(test.db, anyone, "2026-01-09T09:00:00Z"), 5)).open;
    const roundId = notice?.kind === "ROUND" ? notice.id : "";
    const at = new Date("2026-01-09T09:00:00Z");
    const [lotId] = list.lotIds;
    await readyLine(test, supplier, { roundId, settingId, lotId, at });
    expect(await deskOf(supplier, "2026-01-09T09:00:00Z")).toEqual(["LINES_UNSENT"]);
    expect(await deskOf(supplier, "2026-02-01T09:00:00Z")).toEqual([]);
    expect(await dueFor(officer, "2026-01-09T09:00:00Z")).toEqual([]);
    expect(await dueFor(officer, "2026-02-01T09:00:00Z")).toEqual(["/council/rounds/…/issue"]);
    const stranger = await authorityWithLead(test, "Otherside Council");
    expect(await dueFor(stranger, "2026-02-01T09:00:00Z")).toEqual([]);
  });
});

describe("a competition", () => {
  let competitionId: CompetitionId;
  let bidId: BidId;
  const early = "2026-03-20T09:00:00Z";
  const closed = "2026-03-26T12:00:00.001Z";

  beforeAll(async () => {
    list = await childrensHomesList(test, lead, { title: "Homes near and far" });
    await listHomes(test, lead, list, [{ supplier, settingId, lotId: list.lotIds[0] }]);
    const lotIds = [list.lotIds[0]];
    ({ competitionId } = await publishedCompetition(test, { officer, approver, listId: list.listId, lotIds }));
  });

  it("is on the home page until its deadline", async () => {
    expect(await open("2026-03-26T12:00:00Z")).toEqual(["COMPETITION Three places for young people"]);
    expect(await open(closed)).toEqual([]);
  });

  it("goes from invited to not submitted to submitted on the supplier's desk", async () => {
    expect(await deskOf(supplier, early)).toContain("INVITED");
    bidId = await readyBid(test, { supplier, competitionId, lotId: list.lotIds[0], pricePence: 10_000, at: early });
    expect(await deskOf(supplier, early)).toContain("BID_UNSENT");
    expect(await deskOf(supplier, closed)).not.toContain("BID_UNSENT");
  });

  it("leaves the council's desk the same with and without a submission, until the bids are opened", async () => {
    const everyone = { ...officer, roles: ["PO", "LE", "CM", "AP", "MO", "EV", "AU", "FI", "QM"] } as const;
    const facts = (at: string) => listCompetitionFacts(contextOf(test.db, everyone, at));
    const before = [await facts(early), await facts(closed)];
    expect(await pressSubmit(test, supplier, bidId, { at: early })).toMatchObject({ ok: true });
    expect([await facts(early), await facts(closed)]).toEqual(before);
    expect(await deskOf(supplier, early)).toContain("BID_SENT");
    expect(await deskOf(supplier, closed)).toContain("BID_WAITING");
  });

  it("is opened by an officer, then a witness, who declare first", async () => {
    expect(await dueFor(officer, early)).not.toContain("/council/competitions/…/declare");
    expect(await dueFor(officer, closed)).toContain("/council/competitions/…/declare");
    expect(await dueFor(approver, closed)).toEqual([]);
    await openedCompetition(test, { competitionId, officer, witness: approver });
    expect(await dueFor(officer, "2026-03-27T09:00:00Z")).not.toContain("/council/competitions/…/open");
  });
});

describe("an approval that stands no more", () => {
  it("leaves the opening due from another officer, as its page says", async () => {
    const team = await teamOf("Eastquay Council");
    const other = await councilPerson(test, team.lead.organisationId, "PO");
    const { competitionId } = await publishedEvaluation(test, { bids: [], team });
    const at = "2026-03-26T14:00:00Z";
    for (const person of [team.officer, other]) {
      const organisationIds = await invitedOrganisations(test, person, competitionId);
      await declareNoInterest(test, person, { competitionId, organisationIds, moment: "INVITED_NAMES", at });
    }
    expect(await approveOpening(contextOf(test.db, team.officer, at), competitionId)).toMatchObject({ ok: true });
    expect(await dueFor(other, at)).toEqual([]);
    await declareInterests(contextOf(test.db, team.officer, at), competitionId, {
      moment: "LATER",
      interests: [{ organisationId: null, interest: true, kind: "PERSONAL", details: "A cousin." }],
    });
    expect(await dueFor(other, at)).toContain("/council/competitions/…/open");
  });

  it("leaves the prices due from another officer when the role is gone", async () => {
    const team = await teamOf("Westquay Council");
    const other = await councilPerson(test, team.lead.organisationId, "PO");
    const made = await lockedCompetition(test, { bids: [{ name: "Hazel Care Ltd", pricePence: 1_000_000 }], team });
    await declareOnBidders(test, made, other);
    const opening = contextOf(test.db, team.officer, moments.priced);
    expect(await approvePriceOpening(opening, made.competitionId)).toMatchObject({ ok: true });
    expect(await dueFor(other, moments.priced)).toEqual([]);
    await test.ownerPool.query("update role_grants set ended_at = $1 where person_id = $2", [
      moments.priced,
      team.officer.personId,
    ]);
    expect(await dueFor(other, moments.priced)).toEqual(["/council/competitions/…/price"]);
  });

  it("nor waits moderation for a scorer who now acts for a bidder", async () => {
    const team = await teamOf("Midquay Council");
    const made = await declaredEvaluation(test, { bids: [{ name: "Maple Care Ltd", pricePence: 1_000_000 }], team });
    const [first, second] = team.evaluators;
    const [bid] = made.bids;
    if (first === undefined || second === undefined || bid === undefined) throw new Error("Nobody scores");
    await test.ownerPool.query(
      "insert into finished_scorings (competition_id, person_id, finished_at) values ($1, $2, $3)",
      [made.competitionId, first.personId, moments.scored],
    );
    expect(await dueFor(team.moderator, moments.scored)).toEqual([]);
    await insertGrant(contextOf(test.db, system, moments.scored), bid.organisationId, second.personId, "SV");
    expect(await dueFor(team.moderator, moments.scored)).toEqual(["/council/competitions/…/moderation"]);
  });
});

describe("a desk with more than it shows", () => {
  it("shows the newest", async () => {
    const [newest] = await listCompetitionFacts(contextOf(test.db, officer, "2026-03-02T09:00:00Z"));
    const changes = `jsonb_build_object('stage', 'DRAFT', 'published_at', null,
      'id', '00000000-0000-7000-8000-' || lpad(number::text, 12, '0'), 'deadline_at', '2026-01-01T12:00:00Z')`;
    await copyRow(test, { table: "competitions", id: newest?.id, times: mostUnderWay, changes });
    const shown = await listCompetitionFacts(contextOf(test.db, officer, "2026-03-02T09:00:00Z"));
    expect(shown).toHaveLength(mostUnderWay);
    expect(shown.map(({ id }) => id)).toContain(newest?.id);
  });
});

describe("evaluation and award", () => {
  it("are due from the panel when they have declared, and from nobody who is shut out", async () => {
    const made = await openedEvaluation(test, {
      bids: [{ name: "Alder Homes Ltd", pricePence: 1_000_000 }],
      team: await teamOf("Northquay Council"),
    });
    const [first] = made.team.evaluators;
    if (first === undefined) throw new Error("No evaluator");
    const at = "2026-03-27T09:00:00Z";
    expect(await dueFor(first, at)).toEqual(["/council/competitions/…/declare"]);
    const about = { organisationId: made.bids[0]?.organisationId ?? "" };
    await declareInterests(contextOf(test.db, first, at), made.competitionId, {
      moment: "BIDDER_NAMES",
      interests: [{ ...about, interest: true, kind: "PERSONAL", details: "My sister works there." }],
    });
    expect(await dueFor(first, at)).toEqual([]);
    expect(await dueFor(made.team.officer, at)).toContain("/council/competitions/…/conflicts");
    expect(await dueFor(made.team.finance, at)).toEqual([]);
  });

  it("reach the supplier as one letter, and not before it is sent", async () => {
    const team = await teamOf("Southquay Council");
    const bids = [{ name: "Birch Care Ltd", pricePence: 1_000_000 }];
    const decided = await approvedAward(test, { bids, team });
    const [waiting] = decided.bids;
    if (waiting === undefined) throw new Error("No bid");
    const kinds = (items: string[]) => items.filter((kind) => kind === "LETTER" || kind === "BID_WAITING");
    expect(kinds(await deskOf(waiting.supplier, awardMoments.issued))).toEqual(["BID_WAITING"]);
    expect(await dueFor(team.officer, awardMoments.issued)).toContain("/council/competitions/…/award/issue");
    const told = await toldOutcome(test, { bids: [{ ...bids[0], pricePence: 1, name: "Cedar Care Ltd" }], team });
    const [winner] = told.bids;
    if (winner === undefined) throw new Error("No bid");
    expect(kinds(await deskOf(winner.supplier, awardMoments.issued))).toEqual(["LETTER"]);
  });
});

describe("who is on a list", () => {
  it("is shown by name, a page at a time", async () => {
    const ctx = contextOf(test.db, anyone, "2026-04-01T09:00:00Z");
    const { members, next } = await listPublicMembers(ctx, list.listId);
    expect(members).toMatchObject([{ organisation: "Larch House Ltd", lots: ["CH1"] }]);
    expect(next).toBeUndefined();
    expect(Object.keys(members[0] ?? {}).sort()).toEqual(["lots", "organisation", "setting", "settingId"]);
    expect((await listPublicMembers(ctx, list.listId, settingId)).members).toEqual([]);
  });
});

/** A council of its own with everyone the story needs. */
async function teamOf(name: string) {
  const first = await authorityWithLead(test, name);
  const of = (...roles: CouncilActor["roles"]) => councilPerson(test, first.organisationId, ...roles);
  return {
    lead: first,
    officer: await of("PO"),
    approver: await of("AP"),
    commissioner: await of("CM"),
    finance: await of("FI"),
    auditor: await of("AU"),
    moderator: await of("MO"),
    evaluators: [await of("EV"), await of("EV")],
  };
}
