import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { CompetitionId } from "~/core/id";
import { sendBack, sendForApproval } from "~/features/competitions/commands/approval.server";
import { declareInterests } from "~/features/competitions/commands/conflicts.server";
import { fingerprintOf } from "~/features/competitions/queries/draft.server";
import { lockQuality } from "~/features/evaluation/commands/lock.server";
import { appointPanelMember, assignLeaves, endAppointment } from "~/features/evaluation/commands/panel.server";
import { listCompetitionFacts } from "~/features/market/queries/council-desk.server";
import { keepTold } from "~/features/market/queries/shut-out.server";
import { listScenes } from "~/features/market/queries/story.server";
import { findSupplierRecord, listSupplierItems } from "~/features/market/queries/supplier-desk.server";
import { needsInCompetition } from "~/features/market/rules/council-needs";
import { listTasks } from "~/features/tasks/queries.server";
import { anyone, contextOf } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { authorityWithLead, councilPerson } from "../support/people";
import { awardMoments, toldOutcome } from "../support/scenarios/awards";
import { invitedOrganisations, readyBid } from "../support/scenarios/bids";
import { draftCompetition, publishedCompetition, standardCriteria } from "../support/scenarios/competitions";
import {
  agreedCompetition,
  declareOnBidders,
  moments,
  newTeam,
  openedEvaluation,
  publishedEvaluation,
} from "../support/scenarios/evaluation";
import { childrensHomesList, listHomes, openRound, readyLine } from "../support/scenarios/lists";
import { newHome, newSupplier } from "../support/scenarios/suppliers";

let test: TestDatabase;

beforeAll(async () => {
  test = await freshDatabase();
});
afterAll(() => test.drop());

async function factsOf(person: CouncilActor, competitionId: CompetitionId, at: string) {
  const facts = await listCompetitionFacts(contextOf(test.db, person, at));
  const found = facts.find(({ id }) => id === competitionId);
  if (found === undefined) throw new Error("The competition is not on the desk");
  return found;
}

async function needsOf(person: CouncilActor, competitionId: CompetitionId, at: string): Promise<string[]> {
  const needs = needsInCompetition(await factsOf(person, competitionId, at), new Date(at));
  return needs.map(({ text, whose }) => `${text} / ${whose}`);
}

async function tasksOf(person: CouncilActor): Promise<string[]> {
  const { tasks } = await listTasks(contextOf(test.db, person, moments.appointed), { whose: "MINE" });
  return tasks.map(({ kind, stage, name }) => `${kind} ${stage} ${name}`);
}

describe("what waits for anybody at a council", () => {
  it("names who sent a draft, and says that it came back", async () => {
    const lead = await authorityWithLead(test, "Tidewater Council");
    const officer = await councilPerson(test, lead.organisationId, "PO");
    const approver = await councilPerson(test, lead.organisationId, "AP");
    const list = await childrensHomesList(test, lead);
    const at = "2026-02-20T09:00:00Z";
    const lotIds = [list.lotIds[0]];
    const given = { officer, approver, listId: list.listId, lotIds, criteria: standardCriteria };
    const { competitionId } = await draftCompetition(test, given);
    expect((await factsOf(officer, competitionId, at)).sentBack).toBe(false);
    const ctx = contextOf(test.db, officer, at);
    const sent = await sendForApproval(ctx, competitionId, await fingerprintOf(ctx, competitionId));
    expect(sent).toMatchObject({ ok: true });
    expect(await needsOf(lead, competitionId, at)).toEqual([
      "Approve the competition, or send it back / Approver, not PO person",
    ]);
    await sendBack(contextOf(test.db, approver, at), competitionId, { reason: "Weigh quality more." });
    expect((await factsOf(officer, competitionId, at)).sentBack).toBe(true);
    expect(await needsOf(lead, competitionId, at)).toEqual([
      "Mend the draft that was sent back, and send it again / PO person, or an officer",
    ]);
  });

  it("says that a panel lacks somebody, until it has a moderator and somebody for each question", async () => {
    const whole = await publishedEvaluation(test, { bids: [] });
    const { officer } = whole.team;
    const early = "2026-03-20T09:00:00Z";
    const ctx = contextOf(test.db, officer, early);
    const lacks = async () => (await factsOf(officer, whole.competitionId, early)).panelLacks;
    expect(await lacks()).toBe(false);
    const [first = "", second = "", moderatorId = ""] = whole.memberIds;
    await assignLeaves(ctx, whole.competitionId, first, []);
    expect(await lacks()).toBe(false);
    const leaves = whole.questions.map((key) => whole.criteria[key]);
    await assignLeaves(ctx, whole.competitionId, second, leaves.slice(1));
    expect(await lacks()).toBe(true);
    await assignLeaves(ctx, whole.competitionId, first, leaves.slice(0, 1));
    expect(await lacks()).toBe(false);
    await endAppointment(ctx, whole.competitionId, moderatorId, { reason: "Ill." });
    expect(await lacks()).toBe(true);
  });

  it("names who has not scored to who has declared, and nobody before the opening", async () => {
    const made = await openedEvaluation(test, { bids: [{ name: "Alder Homes Ltd", pricePence: 1_000_000 }] });
    const { competitionId, team } = made;
    expect(await needsOf(team.auditor, competitionId, moments.declared)).toEqual(["Score the answers / The panel"]);
    await declareOnBidders(test, made, team.auditor);
    expect(await needsOf(team.auditor, competitionId, moments.declared)).toEqual([
      "Score the answers / EV person, EV person",
    ]);
    const [first] = team.evaluators;
    const organisationId = made.bids[0]?.organisationId ?? "";
    await declareInterests(contextOf(test.db, first ?? team.lead, moments.declared), competitionId, {
      moment: "BIDDER_NAMES",
      interests: [{ organisationId, interest: true, kind: "PERSONAL", details: "My sister works there." }],
    });
    expect(await needsOf(team.auditor, competitionId, moments.declared)).toEqual([
      "Decide on 1 declared interest / Procurement officer or lead",
      "Score the answers / EV person",
    ]);
    expect(await needsOf(first ?? team.lead, competitionId, moments.declared)).toEqual([]);
  });
});

describe("a seat on a panel", () => {
  it("asks its holder to declare, once, until they have; who has declared is not asked", async () => {
    const team = await newTeam(test, 2);
    const { competitionId } = await publishedEvaluation(test, { bids: [], team });
    const [first, second] = team.evaluators;
    if (first === undefined || second === undefined) throw new Error("Nobody scores");
    const expected = ["DECLARE_INTERESTS OPEN Three places for young people"];
    for (const person of [first, second, team.moderator]) expect(await tasksOf(person)).toEqual(expected);

    await declareInterests(contextOf(test.db, first, moments.appointed), competitionId, {
      moment: "APPOINTMENT",
      interests: [{ organisationId: null, interest: false }],
    });
    expect(await tasksOf(first)).toEqual([]);
    await declareInterests(contextOf(test.db, second, moments.appointed), competitionId, {
      moment: "LATER",
      interests: [{ organisationId: null, interest: true, kind: "PERSONAL", details: "A cousin." }],
    });
    expect(await tasksOf(second)).toEqual(expected);

    const officer = contextOf(test.db, team.officer, moments.appointed);
    const { rows } = await test.ownerPool.query<{ id: string; person_id: string }>(
      "select id, person_id from panel_members where competition_id = $1",
      [competitionId],
    );
    const memberOf = (person: CouncilActor) => rows.find((row) => row.person_id === person.personId)?.id ?? "";
    await endAppointment(officer, competitionId, memberOf(team.moderator), { reason: "Ill." });
    expect(await tasksOf(team.moderator)).toEqual([]);
    await endAppointment(officer, competitionId, memberOf(first), { reason: "Away." });
    await appointPanelMember(officer, competitionId, { personId: first.personId, seat: "EV" });
    expect(await tasksOf(first)).toEqual([]);
    const events = await test.ownerPool.query<{ about: { competition?: string } }>(
      "select about from audit_events where act like 'tasks.%' and about ->> 'kind' = 'DECLARE_INTERESTS'",
    );
    expect(events.rows.every(({ about }) => about.competition !== undefined)).toBe(true);
  });

  it("asks no more once quality is locked", async () => {
    const made = await agreedCompetition(test, { bids: [{ name: "Beech Care Ltd", pricePence: 1_000_000 }] });
    const late = await councilPerson(test, made.team.lead.organisationId, "EX");
    const officer = contextOf(test.db, made.team.officer, moments.agreed);
    const moderator = contextOf(test.db, made.team.moderator, moments.locked);
    expect(
      await appointPanelMember(officer, made.competitionId, { personId: late.personId, seat: "EX" }),
    ).toMatchObject({ ok: true });
    expect(await tasksOf(late)).toHaveLength(1);
    expect(await lockQuality(moderator, made.competitionId)).toMatchObject({ ok: true });
    expect(await tasksOf(late)).toEqual([]);
  });

  it("is not spoken of to who reads no drafts before it is published, nor to who is shut out", async () => {
    const team = await newTeam(test, 2);
    const { competitionId } = await publishedEvaluation(test, { bids: [], team, upTo: "DRAFT" });
    const officer = contextOf(test.db, team.officer, moments.appointed);
    const [first] = team.evaluators;
    if (first === undefined) throw new Error("Nobody scores");
    await appointPanelMember(officer, competitionId, { personId: first.personId, seat: "EV" });
    const told = async (person: CouncilActor) => {
      const ctx = contextOf(test.db, person, moments.appointed);
      const { tasks } = await listTasks(ctx, { whose: "EVERYONE" });
      return (await keepTold(ctx, tasks)).length;
    };
    expect(await tasksOf(first)).toHaveLength(1);
    expect(await told(first)).toBe(0);
    expect(await told(team.officer)).toBe(1);
    expect(await told(team.lead)).toBe(1);

    const published = await publishedEvaluation(test, { bids: [], team });
    expect(await told(first)).toBe(1);
    expect(await told(team.lead)).toBe(4);
    const organisationIds = await invitedOrganisations(test, team.lead, published.competitionId);
    await declareInterests(contextOf(test.db, team.lead, moments.appointed), published.competitionId, {
      moment: "INVITED_NAMES",
      interests: organisationIds.map((organisationId) => ({
        ...{ organisationId, interest: true, kind: "FINANCIAL" as const, details: "I hold shares." },
      })),
    });
    expect(await told(team.lead)).toBe(1);
    expect(await told(team.officer)).toBe(4);
  });
});

describe("a supplier's desk", () => {
  it("has its record in figures, and nobody else's", async () => {
    const { bids } = await toldOutcome(test, {
      bids: [
        { name: "Cedar Care Ltd", pricePence: 1_000_000 },
        { name: "Elm Care Ltd", pricePence: 2_000_000 },
      ],
    });
    const record = (supplier: SupplierActor) => findSupplierRecord(contextOf(test.db, supplier, awardMoments.issued));
    const [winner, loser] = bids;
    if (winner === undefined || loser === undefined) throw new Error("No bids");
    expect(await record(winner.supplier)).toEqual({ bids: 1, won: 1, places: 1 });
    expect(await record(loser.supplier)).toEqual({ bids: 1, won: 0, places: 1 });
    expect(await record(await newSupplier(test))).toEqual({ bids: 0, won: 0, places: 0 });
  });

  it("speaks of a registration from sixty days before its last day", async () => {
    const supplier = await newSupplier(test);
    await newHome(test, supplier, { name: "Elm View", registrationEndsOn: "2026-06-30" });
    const seen = async (at: string) => {
      const items = await listSupplierItems(contextOf(test.db, supplier, at));
      return items.filter(({ kind }) => kind === "REGISTRATION_ENDS").map(({ title, detail }) => `${title} ${detail}`);
    };
    expect(await seen("2026-05-01T22:59:59Z")).toEqual([]);
    // A minute past midnight in London, when it is summer there.
    expect(await seen("2026-05-01T23:01:00Z")).toEqual(["Elm View 2026-06-30"]);
    expect(await seen("2026-07-02T09:00:00Z")).toEqual(["Elm View 2026-06-30"]);
  });
});

describe("the scenes of the demonstration's story", () => {
  const scenesAt = async (at: string) => {
    const scenes = await listScenes(contextOf(test.db, anyone, at));
    return Object.fromEntries(scenes.map(({ scene, role, id }) => [scene, { role, id }]));
  };

  it("are found by what there is, with an invented person who can go there, and none with real people", async () => {
    const other = test;
    test = await freshDatabase("DEMONSTRATION");
    try {
      expect(await listScenes(contextOf(test.db, anyone, moments.declared))).toEqual([]);
      const made = await openedEvaluation(test, { bids: [{ name: "Alder Homes Ltd", pricePence: 1_000_000 }] });
      const { lead, officer, approver } = made.team;
      const list = await childrensHomesList(test, lead, { title: "Homes to join" });
      const roundId = await openRound(test, lead, list);
      const supplier = await newSupplier(test);
      const settingId = await newHome(test, supplier);
      const [lotId] = list.lotIds;
      const at = "2026-01-09T09:00:00Z";
      expect(await scenesAt(at)).toEqual({});
      await test.ownerPool.query("update people set invented = true");
      expect(await scenesAt(at)).toEqual({
        ROUND_OPEN: { role: "SA", id: roundId },
        SCORING: expect.anything() as unknown,
      });
      await readyLine(test, supplier, { roundId, settingId, lotId, at: new Date(at) });
      expect(Object.keys(await scenesAt(at)).sort()).toEqual(["APPLICATION", "ROUND_OPEN", "SCORING"]);

      const homes = await childrensHomesList(test, lead, { title: "Homes to bid from" });
      await listHomes(test, lead, homes, [{ supplier, settingId, lotId: homes.lotIds[0] }]);
      const lotIds = [homes.lotIds[0]];
      const open = await publishedCompetition(test, { officer, approver, listId: homes.listId, lotIds });
      const early = "2026-03-20T09:00:00Z";
      expect(await scenesAt(early)).toMatchObject({
        ...{ COMPETITION: { role: "PO", id: open.competitionId }, INVITATION: { role: "SA", id: open.competitionId } },
        SCORING: { role: "EV", id: made.competitionId },
      });
      const draft = {
        supplier,
        competitionId: open.competitionId,
        lotId: homes.lotIds[0],
        pricePence: 10_000,
        at: early,
      };
      const bidId = await readyBid(test, draft);
      expect(await scenesAt(early)).toMatchObject({ BID: { role: "SA", id: bidId } });
      expect(Object.keys(await scenesAt("2026-03-26T12:00:00.001Z"))).toEqual(["SCORING"]);

      const told = await toldOutcome(test, {
        bids: [{ name: "Yew Care Ltd", pricePence: 1_000_000 }],
        team: made.team,
      });
      await test.ownerPool.query("update people set invented = true");
      const { LETTER } = await scenesAt(awardMoments.issued);
      expect(LETTER?.role).toBe("SA");
      expect(told.bids).toHaveLength(1);
    } finally {
      await test.drop();
      test = other;
    }
  });
});
