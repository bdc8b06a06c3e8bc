import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CouncilActor, CouncilRole, SupplierActor } from "~/core/actor";
import type { CompetitionId } from "~/core/id";
import { listEvents } from "~/features/audit/queries.server";
import { approveOpening } from "~/features/bids/commands/opening.server";
import { remindUnsubmitted, tellDeadlinePassed } from "~/features/bids/commands/sweep.server";
import { withdrawBid } from "~/features/bids/commands/withdraw.server";
import {
  findOpenedFile,
  listBidderNames,
  listOpenedBids,
  openedBidsOf,
  openingRecord,
  pricesOf,
  readPrices,
  readQualityLeaves,
} from "~/features/bids/queries/opened.server";
import { declareInterests, decideConflict } from "~/features/competitions/commands/conflicts.server";
import { advanceStage } from "~/features/competitions/commands/stage.server";
import { listInterests } from "~/features/competitions/queries/conflicts.server";
import type { InterestKind } from "~/features/competitions/rules/conflicts";
import type { StageEvent } from "~/features/competitions/rules/stages";
import type { Context } from "~/platform/context";
import { contextOf, system } from "../support/context";
import { freshDatabase, refuseRows, type TestDatabase } from "../support/database";
import { authorityWithLead, councilPerson } from "../support/people";
import { setPortalTime } from "../support/portal-time";
import { competitionIn, marketOfThree, type Market } from "../support/scenarios/bidding";
import {
  arrivalAt,
  invitedOrganisations,
  openedCompetition,
  pressSubmit,
  readyBid,
  submittedBid,
} from "../support/scenarios/bids";
import { declareNoInterest } from "../support/scenarios/competitions";
import { supplierPerson } from "../support/scenarios/suppliers";
import { pdf, testStore, type TestStore } from "../support/test-files";

const now = "2026-03-20T09:00:00Z";
const deadline = new Date("2026-03-26T12:00:00.000Z");
const after = (ms: number) => new Date(deadline.getTime() + ms);
const opensAt = after(3_600_000);

let test: TestDatabase;
let store: TestStore;
let market: Market;
let alder: SupplierActor;
let birch: SupplierActor;
let cedar: SupplierActor;

beforeAll(async () => {
  test = await freshDatabase("DEMONSTRATION");
  store = await testStore();
  market = await marketOfThree(test);
  [alder, birch, cedar] = market.suppliers;
});
afterAll(async () => {
  await test.drop();
  await store.remove();
});

const as = (person: CouncilActor, at: string | Date = opensAt): Context<CouncilActor> => contextOf(test.db, person, at);

async function declared(person: CouncilActor, competitionId: CompetitionId): Promise<CouncilActor> {
  const organisationIds = await invitedOrganisations(test, person, competitionId);
  await declareNoInterest(test, person, { competitionId, organisationIds, moment: "INVITED_NAMES", at: now });
  return person;
}

async function declaredOnBidders(person: CouncilActor, competitionId: CompetitionId): Promise<CouncilActor> {
  const organisationIds = [alder, birch].map(({ organisationId }) => organisationId);
  await declareNoInterest(test, person, { competitionId, organisationIds, moment: "BIDDER_NAMES", at: opensAt });
  return person;
}

async function stageOf(competitionId: CompetitionId): Promise<string | undefined> {
  const { rows } = await test.ownerPool.query<{ stage: string }>("select stage from competitions where id = $1", [
    competitionId,
  ]);
  return rows[0]?.stage;
}

describe("approving the opening", () => {
  it("takes two people after the deadline: an officer, then another as witness", async () => {
    const { competitionId } = await competitionIn(test, market);
    const { officer, approver, commissioner } = market;
    const secondOfficer = await councilPerson(test, officer.organisationId, "PO");
    for (const person of [officer, approver, commissioner, secondOfficer]) await declared(person, competitionId);
    const approve = (person: CouncilActor, at?: Date) => approveOpening(as(person, at), competitionId);
    expect(await approve(officer, new Date(now))).toEqual({ ok: false, refusal: "TOO_EARLY" });
    expect(await approve(officer, deadline)).toEqual({ ok: false, refusal: "TOO_EARLY" });
    expect(await approve(officer, after(1999))).toEqual({ ok: false, refusal: "STILL_ARRIVING" });
    expect(await approve(approver)).toEqual({ ok: false, refusal: "OFFICER_FIRST" });
    expect(await approve(officer, after(2000))).toEqual({ ok: true, value: "APPROVED" });
    expect(await approve(officer)).toEqual({ ok: false, refusal: "ALREADY_APPROVED" });
    expect(await approve(secondOfficer)).toEqual({ ok: false, refusal: "WITNESS_NEXT" });
    expect(await stageOf(competitionId)).toBe("PUBLISHED");
    expect(await approve(commissioner)).toEqual({ ok: true, value: "OPENED" });
    expect(await stageOf(competitionId)).toBe("OPENED");
    expect(await approve(approver)).toEqual({ ok: false, refusal: "NOT_PUBLISHED" });
  });

  it("is not for other roles, other councils, or whoever has not declared", async () => {
    const { competitionId } = await competitionIn(test, market);
    const evaluator = await councilPerson(test, market.lead.organisationId, "EV", "FI", "QM", "AU", "MO");
    expect(await approveOpening(as(evaluator), competitionId)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    expect(await approveOpening(as(market.officer), competitionId)).toEqual({ ok: false, refusal: "NOT_DECLARED" });
    const stranger = await authorityWithLead(test, "Farwater Council");
    expect(await approveOpening(as(stranger), competitionId)).toEqual({ ok: false, refusal: "NOT_FOUND" });
  });

  it("is refused while an interest waits for a decision, and for good when it is decided against", async () => {
    const { competitionId } = await competitionIn(test, market);
    const officer = await councilPerson(test, market.lead.organisationId, "PO");
    const interested = interestIn(alder, "PERSONAL", "A cousin.");
    const others = [birch, cedar].map(({ organisationId }) => ({ organisationId, interest: false }));
    const interests = [interested, ...others];
    await declareInterests(as(officer, now), competitionId, { moment: "INVITED_NAMES", interests });
    expect(await approveOpening(as(officer), competitionId)).toEqual({ ok: false, refusal: "PENDING" });
    await exclude(competitionId);
    expect(await approveOpening(as(officer), competitionId)).toEqual({ ok: false, refusal: "EXCLUDED" });
  });

  it("stops counting when its person is found conflicted or loses the role; another takes the place", async () => {
    const { competitionId } = await competitionIn(test, market);
    const first = await declared(await councilPerson(test, market.lead.organisationId, "PO"), competitionId);
    await declared(market.officer, competitionId);
    await declared(market.approver, competitionId);
    expect(await approveOpening(as(first), competitionId)).toEqual({ ok: true, value: "APPROVED" });
    const interest = interestIn(birch, "FINANCIAL", "Shares.");
    const interests = [interest];
    await declareInterests(as(first), competitionId, { moment: "LATER", interests });
    await exclude(competitionId);
    expect(await approveOpening(as(market.approver), competitionId)).toEqual({ ok: false, refusal: "OFFICER_FIRST" });
    expect(await approveOpening(as(market.officer), competitionId)).toEqual({ ok: true, value: "APPROVED" });

    const { rows } = await test.ownerPool.query<{ id: string }>("select id from role_grants where person_id = $1", [
      market.officer.personId,
    ]);
    await test.ownerPool.query("update role_grants set ended_at = now() where id = $1", [rows[0]?.id]);
    expect(await approveOpening(as(market.approver), competitionId)).toEqual({ ok: false, refusal: "OFFICER_FIRST" });
    await test.ownerPool.query("update role_grants set ended_at = null where id = $1", [rows[0]?.id]);
    expect(await approveOpening(as(market.approver), competitionId)).toEqual({ ok: true, value: "OPENED" });
  });

  it("waits for what arrived on time and is not written yet, and not for ever", async () => {
    const { competitionId, lotId } = await competitionIn(test, market);
    const bidId = await readyBid(test, { supplier: alder, competitionId, lotId, pricePence: 100, at: now });
    await declared(market.officer, competitionId);
    await arrivalAt(test, { bidId, bodySha256: "under way", at: deadline });
    const approve = (at: Date) => approveOpening(as(market.officer, at), competitionId);
    expect(await approve(after(5000))).toEqual({ ok: false, refusal: "STILL_ARRIVING" });
    expect(await approve(after(120_000))).toEqual({ ok: true, value: "APPROVED" });
  });

  it("opens once when two witnesses press at once", async () => {
    const { competitionId } = await competitionIn(test, market);
    for (const person of [market.officer, market.approver, market.commissioner]) await declared(person, competitionId);
    await approveOpening(as(market.officer), competitionId);
    const answers = await Promise.all(
      [market.approver, market.commissioner].map((person) => approveOpening(as(person), competitionId)),
    );
    expect(answers.filter((answer) => answer.ok && answer.value === "OPENED")).toHaveLength(1);
    expect(answers).toContainEqual({ ok: false, refusal: "NOT_PUBLISHED" });
  });

  async function exclude(competitionId: CompetitionId): Promise<void> {
    const [declaration] = await listInterests(as(market.lead), competitionId);
    const decision = { outcome: "EXCLUDED" as const, reasons: "Too close to judge this one fairly.", seen: 0 };
    const done = await decideConflict(as(market.lead), declaration?.id ?? "", decision);
    if (!done.ok) throw new Error(JSON.stringify(done.refusal));
  }
});

describe("the opening", () => {
  it("opens current versions under labels and records times and hashes, no amounts; late ones stay closed", async () => {
    const { competitionId, lotId, criteria } = await competitionIn(test, market);
    const store1 = { store: store.files, named: { "FILEMARK.pdf": pdf("opening") } };
    const given = { competitionId, lotId, pricePence: 98_765_43, at: now };
    const first = await submittedBid(test, { ...given, supplier: alder, files: store1 });
    const second = await submittedBid(test, { ...given, supplier: birch, answers: { [criteria.Q1]: "QUALITYMARK" } });
    const lateBid = await readyBid(test, { ...given, supplier: cedar });
    await pressSubmit(test, cedar, lateBid, { at: after(7100) });
    await openedCompetition(test, { competitionId, officer: market.officer, witness: market.approver, at: opensAt });

    const opened = await openedBidsOf(as(market.officer), competitionId);
    expect(opened.map(({ versionId }) => versionId).sort()).toEqual([first.versionId, second.versionId].sort());
    expect(opened.map(({ label }) => label)).toEqual(["Bidder A", "Bidder B"]);
    const page = await openingRecord(as(market.officer), competitionId);
    expect(page?.record).toMatchObject({
      competitionId,
      openedAt: opensAt.toISOString(),
      officer: market.officer.personId,
      witness: market.approver.personId,
      altered: [],
      late: [{ organisationId: cedar.organisationId, receivedAt: after(7100).toISOString(), number: 1 }],
    });
    expect(page?.record.bids.map(({ receivedAt }) => receivedAt)).toEqual(
      [now, now].map((at) => new Date(at).toISOString()),
    );
    expect(page?.record.bids.flatMap(({ files }) => files)).toEqual([sha256(pdf("opening"))]);
    expect(page?.content).not.toMatch(/QUALITYMARK|FILEMARK|9876543/u);
    expect(sha256(page?.content ?? "")).toBe(page?.sha256);
    expect(page?.organisationNames.get(cedar.organisationId)).toBe("Cedar House Ltd");
  });

  it("works when nobody has bid, and says so", async () => {
    const { competitionId } = await competitionIn(test, market);
    await openedCompetition(test, { competitionId, officer: market.officer, witness: market.approver, at: opensAt });
    expect((await openingRecord(as(market.officer), competitionId))?.record).toMatchObject({ bids: [], late: [] });
    expect(await openedBidsOf(as(market.officer), competitionId)).toEqual([]);
  });

  it("leaves out what was withdrawn, and opens the last of what was submitted again", async () => {
    const { competitionId, lotId } = await competitionIn(test, market);
    const given = { competitionId, lotId, at: now };
    const gone = await submittedBid(test, { ...given, supplier: alder, pricePence: 100 });
    await setPortalTime(test, now);
    await withdrawBid(contextOf(test.db, alder, now), gone.bidId, gone.versionId);
    await submittedBid(test, { ...given, supplier: birch, pricePence: 100 });
    const last = await submittedBid(test, { ...given, supplier: birch, pricePence: 200 });
    await openedCompetition(test, { competitionId, officer: market.officer, witness: market.approver, at: opensAt });
    const opened = await openedBidsOf(as(market.officer), competitionId);
    expect(opened.map(({ versionId }) => versionId)).toEqual([last.versionId]);
  });

  it("keeps an altered bid closed, in everyone's sight, and opens the others", async () => {
    const { competitionId, lotId } = await competitionIn(test, market);
    const given = { competitionId, lotId, pricePence: 100, at: now };
    const sound = await submittedBid(test, { ...given, supplier: alder });
    const altered = await submittedBid(test, { ...given, supplier: birch });
    await test.ownerPool.query(
      `alter table bid_envelopes disable trigger keep_rows;
       update bid_envelopes set content = replace(content, ':100', ':99') where kind = 'PRICE' and version_id = '${altered.versionId}';
       alter table bid_envelopes enable trigger keep_rows`,
    );
    await openedCompetition(test, { competitionId, officer: market.officer, witness: market.approver, at: opensAt });
    const opened = await openedBidsOf(as(market.officer), competitionId);
    expect(opened.map(({ versionId }) => versionId)).toEqual([sound.versionId]);
    const page = await openingRecord(as(market.officer), competitionId);
    expect(page?.record.altered).toMatchObject([{ bidId: altered.bidId }]);
  });

  it("lifts the seal of the record of acts", async () => {
    const { competitionId, lotId } = await competitionIn(test, market);
    const auditor = as({ ...market.lead, roles: ["AU"] });
    const { bidId } = await submittedBid(test, { supplier: alder, competitionId, lotId, pricePence: 100, at: now });
    expect((await listEvents(auditor, { subjectId: bidId })).rows).toEqual([]);
    await openedCompetition(test, { competitionId, officer: market.officer, witness: market.approver, at: opensAt });
    expect((await listEvents(auditor, { subjectId: bidId })).rows.map(({ act }) => act)).toEqual(["bids.submit"]);
  });
});

describe("reading what was opened", () => {
  let competitionId: CompetitionId;
  let bidId: string;
  let documentId: string;
  let leaf: string;
  const readers = new Map<CouncilRole, CouncilActor>();
  const roles: CouncilRole[] = ["CM", "PO", "EV", "EX", "MO", "AP", "QM", "AU", "FI", "LE"];

  beforeAll(async () => {
    const made = await competitionIn(test, market);
    competitionId = made.competitionId;
    leaf = made.criteria.Q1;
    const given = { competitionId, lotId: made.lotId, at: now };
    const files = { store: store.files, named: { "plan.pdf": pdf("to be read") } };
    const answers = { [leaf]: "QUALITYMARK" };
    ({ bidId } = await submittedBid(test, { ...given, supplier: alder, pricePence: 11_100, answers, files }));
    await submittedBid(test, { ...given, supplier: birch, pricePence: 22_200 });
    for (const role of roles) readers.set(role, await councilPerson(test, market.lead.organisationId, role));
    const { rows } = await test.ownerPool.query<{ id: string }>(
      "select document_id as id from bid_documents where bid_id = $1",
      [bidId],
    );
    documentId = rows[0]?.id ?? "";
  });

  async function whoReads(read: (ctx: Context<CouncilActor>) => Promise<unknown>): Promise<CouncilRole[]> {
    const able: CouncilRole[] = [];
    for (const [role, person] of readers) if ((await read(as(person))) !== undefined) able.push(role);
    return able;
  }

  const all = (ctx: Context<CouncilActor>) => readQualityLeaves(ctx, competitionId, bidId, "ALL");
  const some = (ctx: Context<CouncilActor>) => readQualityLeaves(ctx, competitionId, bidId, [leaf]);
  const list = (ctx: Context<CouncilActor>) => listOpenedBids(ctx, competitionId);
  const prices = (ctx: Context<CouncilActor>) => readPrices(ctx, competitionId);
  const file = (panel: boolean) => (ctx: Context<CouncilActor>) =>
    findOpenedFile(ctx, { competitionId, bidId, documentId }, panel);
  const record = (ctx: Context<CouncilActor>) => openingRecord(ctx, competitionId);
  const names = (ctx: Context<CouncilActor>) => listBidderNames(ctx, competitionId);

  it("is for nobody before the opening", async () => {
    for (const read of [all, some, list, prices, file(true), record, names]) expect(await whoReads(read)).toEqual([]);
  });

  it("is for nobody before they declare on the bidders' names, which they may see", async () => {
    await openedCompetition(test, { competitionId, officer: market.officer, witness: market.approver, at: opensAt });
    for (const read of [all, some, list, prices, file(true)]) expect(await whoReads(read)).toEqual([]);
    expect(await whoReads(names)).toEqual(roles);
    expect(await names(as(market.officer))).toEqual([
      { organisationId: alder.organisationId, name: "Alder Care Ltd" },
      { organisationId: birch.organisationId, name: "Birch Homes CIC" },
    ]);
    expect(await whoReads(record)).toEqual(["CM", "PO", "AP", "AU", "LE"]);
  });

  it("is by role once they have declared, prices for nobody before the lock", async () => {
    for (const person of readers.values()) await declaredOnBidders(person, competitionId);
    expect(await whoReads(all)).toEqual(["CM", "PO", "MO", "AP", "AU", "LE"]);
    expect(await whoReads(some)).toEqual(["CM", "PO", "EV", "EX", "MO", "AP", "AU", "LE"]);
    expect(await whoReads(list)).toEqual(["CM", "PO", "MO", "AP", "AU", "LE"]);
    expect(await whoReads(file(false))).toEqual(["CM", "PO", "MO", "AP", "AU", "LE"]);
    expect(await whoReads(file(true))).toEqual(["CM", "PO", "EV", "EX", "MO", "AP", "AU", "LE"]);
    expect(await whoReads(prices)).toEqual([]);
    await expect(pricesOf(as(market.officer), competitionId)).rejects.toThrow("closed");
  });

  it("shows an evaluator the leaves asked for and no others, never a price", async () => {
    const evaluator = readers.get("EV");
    if (evaluator === undefined) throw new Error("no evaluator");
    const read = await some(as(evaluator));
    expect(read?.answers).toEqual([{ criterionId: leaf, answer: "QUALITYMARK" }]);
    expect(read?.files.map((each) => each.name)).toEqual(["plan.pdf"]);
    expect(read?.settings).toHaveLength(1);
    expect(JSON.stringify(read)).not.toContain("11100");
    expect(await readQualityLeaves(as(evaluator), competitionId, randomUUID(), [leaf])).toBeUndefined();
  });

  it("is another council's never", async () => {
    const stranger = as(await authorityWithLead(test, "Otherwater Council"));
    for (const read of [all, some, list, prices, file(true), record, names]) {
      expect(await read(stranger)).toBeUndefined();
    }
  });

  it("ends for whoever is found conflicted midway", async () => {
    const evaluator = readers.get("EV");
    if (evaluator === undefined) throw new Error("no evaluator");
    const interest = interestIn(birch, "PERSONAL", "A friend.");
    const interests = [interest];
    await declareInterests(as(evaluator), competitionId, { moment: "LATER", interests });
    for (const read of [some, list, file(true)]) expect(await read(as(evaluator))).toBeUndefined();
    const [declaration] = await listInterests(as(market.lead), competitionId);
    const decision = { outcome: "EXCLUDED" as const, reasons: "A close friend runs the home.", seen: 0 };
    await decideConflict(as(market.lead), declaration?.id ?? "", decision);
    for (const read of [some, list, file(true), names]) expect(await read(as(evaluator))).toBeUndefined();
  });

  it.each<[StageEvent, CouncilRole[]]>([
    ["lockQuality", []],
    ["openPrice", ["PO", "MO", "AP", "AU", "FI", "LE"]],
    ["rank", ["PO", "MO", "AP", "AU", "FI", "LE"]],
    ["approveAward", ["CM", "PO", "MO", "AP", "AU", "FI", "LE"]],
  ])("prices after %s are for %j", async (event, able) => {
    await advanceStage(contextOf(test.db, system, opensAt), competitionId, event);
    expect(await whoReads(prices)).toEqual(able);
    if (able.length > 0) {
      expect((await pricesOf(as(market.officer), competitionId)).get(bidId)?.pricePence).toBe(11_100);
    }
  });
});

describe("what time does", () => {
  const sweepAt = (at: Date) => contextOf(test.db, system, at);
  const before = (hours: number) => after(-hours * 3_600_000);

  async function mailsAbout(title: string, subject: string): Promise<string[]> {
    const { rows } = await test.ownerPool.query<{ to: string }>(
      "select to_address as to from outbox_mails where subject like '%' || $1 || '%' and body_text like '%' || $2 || '%' order by to_address",
      [subject, title],
    );
    return rows.map(({ to }) => to);
  }

  it("reminds every writer of an unsubmitted bid 48, 24, 4 and 1 hours before, once each", async () => {
    const title = "Reminded";
    const { competitionId, lotId } = await competitionIn(test, market, title);
    await supplierPerson(test, cedar.organisationId, "SB");
    await supplierPerson(test, cedar.organisationId, "SV");
    const given = { competitionId, lotId, pricePence: 100, at: now };
    await readyBid(test, { ...given, supplier: cedar });
    await submittedBid(test, { ...given, supplier: alder });
    const mails = () => mailsAbout(title, "NOT SUBMITTED");
    await remindUnsubmitted(sweepAt(before(48.001)));
    expect(await mails()).toHaveLength(0);
    await Promise.all([1, 2].map(() => remindUnsubmitted(sweepAt(before(48)))));
    expect(await mails()).toHaveLength(2);
    await remindUnsubmitted(sweepAt(before(47)));
    expect(await mails()).toHaveLength(2);
    await remindUnsubmitted(sweepAt(before(3)));
    expect(await mails()).toHaveLength(4);
    await remindUnsubmitted(sweepAt(before(1)));
    expect(await mails()).toHaveLength(6);
    await remindUnsubmitted(sweepAt(after(1)));
    expect(await mails()).toHaveLength(6);
  });

  it("tells officers and leads once that a deadline has passed, whether or not anyone has bid", async () => {
    const empty = await competitionIn(test, market, "Nobody bid");
    const bid = await competitionIn(test, market, "Somebody bid");
    await submittedBid(test, { ...bid, supplier: alder, pricePence: 100, at: now });
    await tellDeadlinePassed(sweepAt(deadline));
    expect(await mailsAbout("Somebody bid", "Deadline passed")).toEqual([]);
    await Promise.all([1, 2].map(() => tellDeadlinePassed(sweepAt(after(1)))));
    await tellDeadlinePassed(sweepAt(after(1000)));
    const told = await mailsAbout("Somebody bid", "Deadline passed");
    expect(told.length).toBeGreaterThan(1);
    expect(new Set(told).size).toBe(told.length);
    expect(await mailsAbout("Nobody bid", "Deadline passed")).toEqual(told);
    expect(await stageOf(empty.competitionId)).toBe("PUBLISHED");
  });

  it("is done for one though it fails for another, and the failure is told", async () => {
    const [broken, sound] = [await competitionIn(test, market, "Broken"), await competitionIn(test, market, "Sound")];
    const bids = [];
    for (const { competitionId, lotId } of [broken, sound]) {
      bids.push(await readyBid(test, { supplier: cedar, competitionId, lotId, pricePence: 100, at: now }));
    }
    await refuseRows(test, "bid_reminders", "bid_id", bids[0] ?? "");
    await refuseRows(test, "deadline_notices", "competition_id", broken.competitionId);
    await expect(remindUnsubmitted(sweepAt(before(48)))).rejects.toThrow(AggregateError);
    expect(await mailsAbout("Sound", "NOT SUBMITTED")).not.toEqual([]);
    expect(await mailsAbout("Broken", "NOT SUBMITTED")).toEqual([]);
    await expect(tellDeadlinePassed(sweepAt(after(1)))).rejects.toThrow(AggregateError);
    expect(await mailsAbout("Sound", "Deadline passed")).not.toEqual([]);
    expect(await mailsAbout("Broken", "Deadline passed")).toEqual([]);
  });
});

function interestIn({ organisationId }: SupplierActor, kind: InterestKind, details: string) {
  return { organisationId, interest: true as const, kind, details };
}

function sha256(content: Buffer | string): string {
  return createHash("sha256").update(content).digest("hex");
}
