import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { CouncilActor } from "~/core/actor";
import { insertGrant } from "~/features/accounts/commands/people.server";
import { declareInterests, decideConflict } from "~/features/competitions/commands/conflicts.server";
import { listInterests } from "~/features/competitions/queries/conflicts.server";
import { appointPanelMember, assignLeaves, endAppointment } from "~/features/evaluation/commands/panel.server";
import { finishScoring, recordScore } from "~/features/evaluation/commands/scoring.server";
import { myPanels } from "~/features/evaluation/queries/my-panels.server";
import { findMember, listCandidates, panelOf } from "~/features/evaluation/queries/panel.server";
import { hasScored, isPanelMember, isScorer, leavesOfActor } from "~/features/evaluation/queries/scorers.server";
import { contextOf, system } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { mailTo } from "../support/mailbox";
import { authorityWithLead, councilPerson } from "../support/people";
import {
  declareOnBidders,
  lockedCompetition,
  moments,
  openedEvaluation,
  publishedEvaluation,
  scoreComment,
  scoredCompetition,
  type MadeEvaluation,
  type PublishedEvaluation,
} from "../support/scenarios/evaluation";
import type { StandardKey } from "../support/scenarios/competitions";

let test: TestDatabase;
/** Published, no bid yet; two evaluators and a moderator sit on the panel with every question given out. */
let made: PublishedEvaluation<StandardKey>;

const oneBid = { bids: [{ name: "Larch House Ltd", pricePence: 10_000_000 }] };
const asked = (person: CouncilActor) => contextOf(test.db, person, moments.appointed);
const later = (person: CouncilActor) => contextOf(test.db, person, moments.scored);
const newcomer = (...roles: CouncilActor["roles"]) => councilPerson(test, made.team.lead.organisationId, ...roles);

beforeAll(async () => {
  test = await freshDatabase();
  made = await publishedEvaluation(test, oneBid);
});
afterAll(() => test.drop());

describe("appointing", () => {
  it("puts a person of the council in a seat whose role they hold, and tells them without a bidder's name", async () => {
    const expert = await newcomer("EX");
    const done = await appointPanelMember(asked(made.team.officer), made.competitionId, { ...expert, seat: "EX" });
    expect(done).toMatchObject({ ok: true });
    const mail = await mailOf(expert);
    expect(mail.subject).toBe("You are on the panel for Three places for young people");
    expect(mail.text).toContain("/council/evaluation");
    expect(mail.text).not.toContain("Larch");
    expect(await isPanelMember(asked(expert), made.competitionId)).toBe(true);
    const { panels } = await myPanels(asked(expert));
    expect(panels).toMatchObject([{ seat: "EX", title: "Three places for young people", stage: "PUBLISHED" }]);
  });

  it("is the officer's or the lead's, and a try by anybody else is recorded", async () => {
    const evaluator = await newcomer("EV");
    for (const person of [made.team.commissioner, made.team.moderator, made.team.approver, evaluator]) {
      const tried = await appointPanelMember(asked(person), made.competitionId, { ...evaluator, seat: "EV" });
      expect(tried).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    }
    const { rows } = await test.ownerPool.query(
      "select person_id from audit_events where kind = 'DENIAL' and act = 'evaluation.appoint'",
    );
    expect(rows).toHaveLength(4);
  });

  it("is not there for another council", async () => {
    const stranger = await authorityWithLead(test, "Otherside Council");
    const { officer } = made.team;
    expect(await appointPanelMember(asked(stranger), made.competitionId, { ...officer, seat: "EV" })).toEqual({
      ok: false,
      refusal: "NOT_FOUND",
    });
    expect(await panelOf(asked(stranger), made.competitionId)).toEqual({ ok: false, refusal: "NOT_FOUND" });
    expect(await listCandidates(asked(stranger), made.competitionId)).toEqual({ ok: false, refusal: "NOT_FOUND" });
  });

  it("needs the role of the seat, held now", async () => {
    const evaluator = await newcomer("EV");
    const tried = await appointPanelMember(asked(made.team.officer), made.competitionId, { ...evaluator, seat: "MO" });
    expect(tried).toEqual({ ok: false, refusal: "ROLE_MISSING" });
  });

  it("refuses whoever acts for an invited supplier", async () => {
    const evaluator = await newcomer("EV");
    const [supplier] = made.invited;
    if (supplier === undefined) throw new Error("nobody is invited");
    await insertGrant(contextOf(test.db, system, moments.appointed), supplier.organisationId, evaluator.personId, "SV");
    const tried = await appointPanelMember(asked(made.team.officer), made.competitionId, { ...evaluator, seat: "EV" });
    expect(tried).toEqual({ ok: false, refusal: "WORKS_FOR_SUPPLIER" });
  });

  it("refuses somebody who sits already, also when two officers press at once", async () => {
    const evaluator = await newcomer("EV");
    const { officer, lead } = made.team;
    const answers = await Promise.all(
      [officer, lead, officer].map((person) =>
        appointPanelMember(asked(person), made.competitionId, { ...evaluator, seat: "EV" }),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok && answer.refusal === "ON_PANEL")).toHaveLength(2);
  });

  it("refuses somebody whose interest is not cleared, and hides the panel from an officer like that", async () => {
    const both = await newcomer("EV", "PO");
    const interests = [
      { organisationId: null, interest: true, kind: "PERSONAL", details: "My sister works there." },
    ] as const;
    const declared = await declareInterests(asked(both), made.competitionId, { moment: "LATER", interests });
    expect(declared).toMatchObject({ ok: true });
    await declareOnInvited(both);
    const tried = await appointPanelMember(asked(made.team.officer), made.competitionId, { ...both, seat: "EV" });
    expect(tried).toEqual({ ok: false, refusal: "CONFLICTED" });
    expect(await panelOf(asked(both), made.competitionId)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    expect(await listCandidates(asked(both), made.competitionId)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
  });

  it("offers the people who could sit and do not yet", async () => {
    const evaluator = await newcomer("EV", "MO");
    const candidates = await listCandidates(asked(made.team.officer), made.competitionId);
    const people = candidates.ok ? candidates.value.people : [];
    expect(people.find(({ personId }) => personId === evaluator.personId)?.seats).toEqual(["EV", "MO"]);
    expect(people.some(({ personId }) => personId === made.team.moderator.personId)).toBe(false);
  });
});

describe("giving out questions", () => {
  it("replaces what somebody scores, and takes only questions that are scored", async () => {
    const [memberId = ""] = made.memberIds;
    const { officer, evaluators } = made.team;
    const [evaluator] = evaluators;
    if (evaluator === undefined) throw new Error("no evaluator");
    expect(await assignLeaves(asked(officer), made.competitionId, memberId, [made.criteria.Q1])).toMatchObject({
      ok: true,
    });
    expect(await leavesOfActor(asked(evaluator), made.competitionId)).toEqual([made.criteria.Q1]);
    for (const wrong of [made.criteria.PRICE, made.criteria.SV_QUANT, made.criteria.QUALITY]) {
      const tried = await assignLeaves(asked(officer), made.competitionId, memberId, [made.criteria.Q1, wrong]);
      expect(tried).toEqual({ ok: false, refusal: "NOT_A_QUESTION" });
    }
    const member = await findMember(asked(officer), made.competitionId, memberId);
    const given = member.ok ? member.value.leaves.filter((leaf) => leaf.given).map(({ title }) => title) : [];
    expect(given).toEqual(["Needs"]);
  });

  it("gives a moderator none", async () => {
    const moderator = made.memberIds.at(-1) ?? "";
    const tried = await assignLeaves(asked(made.team.officer), made.competitionId, moderator, [made.criteria.Q1]);
    expect(tried).toEqual({ ok: false, refusal: "MODERATOR_SCORES_NOTHING" });
  });

  it("waits for the publication, before which questions may change", async () => {
    const draft = await publishedEvaluation(test, { ...oneBid, team: made.team, upTo: "DRAFT" });
    const evaluator = await newcomer("EV");
    const ctx = asked(made.team.officer);
    const done = await appointPanelMember(ctx, draft.competitionId, { ...evaluator, seat: "EV" });
    const memberId = done.ok ? done.value.panelMemberId : "";
    expect(await assignLeaves(ctx, draft.competitionId, memberId, [draft.criteria.Q1])).toEqual({
      ok: false,
      refusal: "QUESTIONS_MAY_CHANGE",
    });
  });
});

describe("ending an appointment", () => {
  it("takes the person off the panel at once, and once only", async () => {
    const evaluator = await newcomer("EV");
    const ctx = asked(made.team.officer);
    const done = await appointPanelMember(ctx, made.competitionId, { ...evaluator, seat: "EV" });
    const memberId = done.ok ? done.value.panelMemberId : "";
    expect(await endAppointment(ctx, made.competitionId, memberId, { reason: "Moves away." })).toMatchObject({
      ok: true,
    });
    expect(await endAppointment(ctx, made.competitionId, memberId, { reason: "Moves away." })).toEqual({
      ok: false,
      refusal: "LEFT_PANEL",
    });
    expect(await assignLeaves(ctx, made.competitionId, memberId, [made.criteria.Q1])).toEqual({
      ok: false,
      refusal: "LEFT_PANEL",
    });
    expect(await isPanelMember(asked(evaluator), made.competitionId)).toBe(false);
    const panel = await panelOf(ctx, made.competitionId);
    expect(panel.ok && panel.value.left).toMatchObject([{ name: "EV person", seat: "EV" }]);
    // Nothing was scored and nobody had finished: they may come back.
    expect(await appointPanelMember(ctx, made.competitionId, { ...evaluator, seat: "EV" })).toMatchObject({ ok: true });
  });
});

describe("after the opening", () => {
  let opened: MadeEvaluation<StandardKey>;

  beforeAll(async () => {
    opened = await openedEvaluation(test, { ...oneBid, team: made.team });
  });

  it("an officer declares on the bidders before the panel is shown", async () => {
    expect(await panelOf(later(made.team.lead), opened.competitionId)).toEqual({ ok: false, refusal: "DECLARE_FIRST" });
    await declareOnBidders(test, opened, made.team.lead);
    const panel = await panelOf(later(made.team.lead), opened.competitionId);
    expect(panel.ok && panel.value.members.map(({ seat, standing }) => [seat, standing])).toEqual([
      ["EV", "NOT_DECLARED"],
      ["EV", "NOT_DECLARED"],
      ["MO", "NOT_DECLARED"],
    ]);
    expect(panel.ok && panel.value.questions[0]).toEqual({ title: "Needs", scorers: 2, needs: 2 });
  });
});

describe("a late replacement", () => {
  let scored: MadeEvaluation<StandardKey>;

  beforeEach(async () => {
    scored = await scoredCompetition(test, { ...oneBid, team: made.team });
  }, 120_000);

  it("is somebody who cannot have seen a score", async () => {
    const ctx = later(scored.team.officer);
    const reader = await newcomer("EV", "AU");
    const finished = scored.team.evaluators[0];
    const [memberId = ""] = scored.memberIds;
    if (finished === undefined) throw new Error("no evaluator");
    expect(await appointPanelMember(ctx, scored.competitionId, { ...reader, seat: "EV" })).toEqual({
      ok: false,
      refusal: "SAW_SCORES",
    });
    expect(await assignLeaves(ctx, scored.competitionId, memberId, [scored.criteria.Q1])).toEqual({
      ok: false,
      refusal: "FINISHED",
    });
    await endAppointment(ctx, scored.competitionId, memberId, { reason: "Ill." });
    expect(await appointPanelMember(ctx, scored.competitionId, { ...finished, seat: "EV" })).toEqual({
      ok: false,
      refusal: "FINISHED_BEFORE",
    });
    // What was scored stays, and makes them a scorer for good: no opener of prices, no approver of the award.
    expect(await hasScored(ctx, scored.competitionId, finished.personId)).toBe(true);
    expect(await isScorer(ctx, scored.competitionId, finished.personId)).toBe(true);
    const newOne = await newcomer("EV");
    expect(await appointPanelMember(ctx, scored.competitionId, { ...newOne, seat: "EV" })).toMatchObject({ ok: true });
  });

  it("closes moderation until they have finished, and finishing tells the moderator again", async () => {
    const ctx = later(scored.team.officer);
    const newOne = await newcomer("EV");
    const done = await appointPanelMember(ctx, scored.competitionId, { ...newOne, seat: "EV" });
    const memberId = done.ok ? done.value.panelMemberId : "";
    await assignLeaves(ctx, scored.competitionId, memberId, [scored.criteria.Q3]);
    await declareOnBidders(test, scored, newOne);
    const before = await mailsTo(scored.team.moderator);
    const [bid] = scored.bids;
    const answer = { competitionId: scored.competitionId, criterionId: scored.criteria.Q3, bidId: bid?.bidId ?? "" };
    await recordScore(later(newOne), answer, { score: 2, comment: scoreComment, version: 0 });
    expect(await finishScoring(later(newOne), scored.competitionId)).toMatchObject({ ok: true });
    expect(await mailsTo(scored.team.moderator)).toBe(before + 1);
  });

  it("may end the wait: when the last one still scoring leaves, the moderator is told", async () => {
    const ctx = later(scored.team.officer);
    const slow = await newcomer("EV");
    const done = await appointPanelMember(ctx, scored.competitionId, { ...slow, seat: "EV" });
    const memberId = done.ok ? done.value.panelMemberId : "";
    await assignLeaves(ctx, scored.competitionId, memberId, [scored.criteria.Q3]);
    const before = await mailsTo(scored.team.moderator);
    await endAppointment(ctx, scored.competitionId, memberId, { reason: "No time." });
    expect(await mailsTo(scored.team.moderator)).toBe(before + 1);
  });
});

describe("after the lock", () => {
  it("the panel stays as it is", async () => {
    const locked = await lockedCompetition(test, { ...oneBid, team: made.team });
    const ctx = contextOf(test.db, locked.team.officer, moments.priced);
    const evaluator = await newcomer("EV");
    const [memberId = ""] = locked.memberIds;
    const closed = { ok: false, refusal: "PANEL_CLOSED" };
    expect(await appointPanelMember(ctx, locked.competitionId, { ...evaluator, seat: "EV" })).toEqual(closed);
    expect(await assignLeaves(ctx, locked.competitionId, memberId, [locked.criteria.Q1])).toEqual(closed);
    expect(await endAppointment(ctx, locked.competitionId, memberId, { reason: "Late." })).toEqual(closed);
  });
});

describe("somebody found conflicted", () => {
  it("is told nothing of the panel they sit on but that they take no part", async () => {
    const opened = await openedEvaluation(test, { ...oneBid, team: made.team });
    const [evaluator] = opened.team.evaluators;
    if (evaluator === undefined) throw new Error("no evaluator");
    await declareOnBidders(test, opened, evaluator);
    const interests = [{ organisationId: null, interest: true, kind: "FINANCIAL", details: "I own shares." }] as const;
    await declareInterests(later(evaluator), opened.competitionId, { moment: "LATER", interests });
    const { panels } = await myPanels(later(evaluator));
    const row = panels.find(({ competitionId }) => competitionId === opened.competitionId);
    expect(row).toMatchObject({ standing: "PENDING", work: undefined });
    const [interest] = await listInterests(later(opened.team.officer), opened.competitionId);
    await decideConflict(later(opened.team.officer), interest?.id ?? "", {
      outcome: "EXCLUDED",
      seen: 0,
      reasons: "Owns shares.",
    });
    const after = await myPanels(later(evaluator));
    expect(after.panels.find(({ competitionId }) => competitionId === opened.competitionId)).toMatchObject({
      standing: "EXCLUDED",
      work: undefined,
    });
  });
});

async function declareOnInvited(person: CouncilActor) {
  const interests = made.invited.map(({ organisationId }) => ({ organisationId, interest: false }));
  await declareInterests(asked(person), made.competitionId, { moment: "INVITED_NAMES", interests });
}

async function emailOf({ personId }: CouncilActor): Promise<string> {
  const { rows } = await test.ownerPool.query<{ email: string }>("select email from people where id = $1", [personId]);
  return rows[0]?.email ?? "";
}

async function mailOf(person: CouncilActor) {
  return mailTo(test, await emailOf(person));
}

async function mailsTo(person: CouncilActor): Promise<number> {
  const { rows } = await test.ownerPool.query<{ mails: number }>(
    "select count(*)::int as mails from outbox_mails where to_address = $1 and subject like 'Everyone has scored%'",
    [await emailOf(person)],
  );
  return rows[0]?.mails ?? 0;
}
