import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CouncilActor } from "~/core/actor";
import { declareInterests } from "~/features/competitions/commands/conflicts.server";
import { lockQuality } from "~/features/evaluation/commands/lock.server";
import { recordAgreedScore } from "~/features/evaluation/commands/moderation.server";
import { appointPanelMember } from "~/features/evaluation/commands/panel.server";
import { recordScore, type Answer } from "~/features/evaluation/commands/scoring.server";
import { moderationPage } from "~/features/evaluation/queries/moderation-page.server";
import { lockPage, moderationTable } from "~/features/evaluation/queries/moderation-table.server";
import { isScorer } from "~/features/evaluation/queries/scorers.server";
import { evaluationSentence } from "~/features/evaluation/refusals";
import { sha256 } from "~/platform/secrets.server";
import { contextOf } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { councilPerson } from "../support/people";
import type { StandardKey } from "../support/scenarios/competitions";
import {
  agreedCompetition,
  agreedRationale,
  declareOnBidders,
  moments,
  scoreComment,
  scoredCompetition,
  type MadeEvaluation,
  type Team,
} from "../support/scenarios/evaluation";

let test: TestDatabase;
let team: Team;
/** Scored by two: on Q2 of the first bid they are two points apart. */
let made: MadeEvaluation<StandardKey>;

const twoBids = {
  bids: [
    { name: "Larch House Ltd", pricePence: 10_000_000 },
    { name: "Rowan Lodge Ltd", pricePence: 12_345_678 },
  ],
};
const as = (person: CouncilActor) => contextOf(test.db, person, moments.agreed);
const answerTo = (question: StandardKey, bid: number, of = made): Answer => ({
  competitionId: of.competitionId,
  criterionId: of.criteria[question],
  bidId: of.bids[bid]?.bidId ?? "",
});
const agree = (score: number, version = 0) => ({ score, rationale: agreedRationale, version });
const newcomer = (...roles: CouncilActor["roles"]) => councilPerson(test, team.lead.organisationId, ...roles);

beforeAll(async () => {
  test = await freshDatabase();
  made = await scoredCompetition(test, {
    ...twoBids,
    scoreBy: (evaluator, bid, key) => (key === "Q2" && bid === 0 && evaluator === 1 ? 2 : 4),
  });
  team = made.team;
});
afterAll(() => test.drop());

describe("once everyone has finished", () => {
  it("the spread of every answer is shown, and two points apart must be talked through", async () => {
    const table = await moderationTable(as(team.moderator), made.competitionId);
    const rows = table.ok ? table.value.rows : [];
    expect(rows).toHaveLength(8);
    const apart = rows.filter((row) => row.mustDiscuss);
    expect(apart.map(({ question, bid, scores, spread }) => [question, bid.bidId, [...scores].sort(), spread])).toEqual(
      [["Keeping children safe", made.bids[0]?.bidId, [2, 4], 2]],
    );
    expect(table.ok && table.value).toMatchObject({ open: true, mayModerate: true, waitingFor: [], lock: undefined });
  });

  it("everyone's scores and reasons stand side by side", async () => {
    const page = await moderationPage(as(team.moderator), answerTo("Q2", 0));
    expect(page.ok && page.value.scores.map(({ score }) => score).sort()).toEqual([2, 4]);
    expect(page.ok && page.value.scores.map(({ comment }) => comment)).toEqual([scoreComment, scoreComment]);
    expect(page.ok && page.value).toMatchObject({ agreed: undefined, mayRecord: true, spread: 2, mustDiscuss: true });
    for (const word of ["Larch", "Rowan"]) expect(JSON.stringify(page)).not.toContain(word);
  });

  it("the moderator of the panel, officers and the auditor see all, scorers their own, others nothing", async () => {
    const expert = await newcomer("EX");
    const [evaluator] = team.evaluators;
    const otherModerator = await newcomer("MO");
    for (const person of [expert, otherModerator]) await declareOnBidders(test, made, person);
    const seen = async (person: CouncilActor | undefined) => {
      const table = person && (await moderationTable(as(person), made.competitionId));
      return table?.ok === true ? table.value.rows.length : table?.refusal;
    };
    expect(await seen(team.officer)).toBe(8);
    expect(await seen(team.auditor)).toBe(8);
    expect(await seen(evaluator)).toBe(8);
    for (const person of [otherModerator, expert, team.commissioner, team.approver, team.finance, team.lead]) {
      expect(await seen(person)).toBe("NOT_ALLOWED");
      expect(await moderationPage(as(person), answerTo("Q1", 0))).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    }
    const page = evaluator && (await moderationPage(as(evaluator), answerTo("Q1", 0)));
    expect(page?.ok && page.value.mayRecord).toBe(false);
  });
});

describe("agreeing a score", () => {
  it("is the moderator's, with reasons long enough, about an answer that is scored", async () => {
    for (const person of [team.officer, team.auditor, ...team.evaluators]) {
      const tried = await recordAgreedScore(as(person), answerTo("Q1", 0), agree(4));
      expect(tried).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    }
    const short = { ...agree(4), rationale: "The average was 4." };
    expect(await recordAgreedScore(as(team.moderator), answerTo("Q1", 0), short)).toEqual({
      ok: false,
      refusal: "RATIONALE_TOO_SHORT",
    });
    expect(await recordAgreedScore(as(team.moderator), answerTo("PRICE", 0), agree(4))).toEqual({
      ok: false,
      refusal: "NOT_FOUND",
    });
  });

  it("keeps every version, takes a double press as one, and refuses the slower of two moderators", async () => {
    const second = await newcomer("MO");
    await appointPanelMember(as(team.officer), made.competitionId, { personId: second.personId, seat: "MO" });
    await declareOnBidders(test, made, second);
    const answer = answerTo("Q2", 0);
    const both = await Promise.all([
      recordAgreedScore(as(team.moderator), answer, agree(3)),
      recordAgreedScore(as(second), answer, agree(4)),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.filter((one) => !one.ok && one.refusal === "STALE")).toHaveLength(1);
    const presses = await Promise.all([1, 2].map(() => recordAgreedScore(as(second), answer, agree(2, 1))));
    expect(presses).toEqual(presses.map(() => ({ ok: true, value: { version: 2 } })));
    const page = await moderationPage(as(team.moderator), answer);
    expect(page.ok && page.value.agreed).toMatchObject({ score: 2, version: 2, recordedBy: "MO person" });
    expect(page.ok && page.value.history).toHaveLength(1);
    // Whoever fixed a score opens no price and approves no award.
    expect(await isScorer(as(team.officer), made.competitionId, second.personId)).toBe(true);
    expect(await isScorer(as(team.officer), made.competitionId, team.officer.personId)).toBe(false);
  });
});

describe("locking", () => {
  it("waits for every agreed score, and says how many are missing", async () => {
    const tried = await lockQuality(as(team.moderator), made.competitionId);
    expect(tried).toEqual({
      ok: false,
      refusal: { code: "NOT_READY", obstacles: [{ code: "NOT_ALL_AGREED", missing: 7 }] },
    });
    expect(tried.ok ? "" : evaluationSentence(tried.refusal)).toBe("7 answers have no agreed score yet.");
    expect(await lockQuality(as(team.officer), made.competitionId)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
  });

  it("needs two scorers for each question: one found conflicted leaves too few", async () => {
    const agreed = await agreedCompetition(test, { ...twoBids, team });
    const [evaluator] = agreed.team.evaluators;
    if (evaluator === undefined) throw new Error("no evaluator");
    const interests = [{ organisationId: null, interest: true, kind: "PERSONAL", details: "A cousin." }] as const;
    await declareInterests(as(evaluator), agreed.competitionId, { moment: "LATER", interests });
    const tried = await lockQuality(as(team.moderator), agreed.competitionId);
    const page = await lockPage(as(team.moderator), agreed.competitionId);
    const titles = page.ok ? page.value.titles : {};
    expect(tried.ok ? "" : evaluationSentence(tried.refusal, (id) => titles[id] ?? "")).toContain(
      "“Needs” has 1 scorer and needs 2. Ask the procurement officer to appoint another.",
    );
    expect(page.ok && page.value.obstacles).toHaveLength(4);
  });

  it("needs three above £207,720 with VAT", async () => {
    const large = await agreedCompetition(test, { ...twoBids, team, details: { estimatePence: 17_310_001 } });
    const tried = await lockQuality(as(team.moderator), large.competitionId);
    expect(tried).toMatchObject({
      refusal: { obstacles: [{ code: "TOO_FEW_SCORERS", has: 2, needs: 3 }, {}, {}, {}] },
    });
    const exact = await agreedCompetition(test, { ...twoBids, team, details: { estimatePence: 17_310_000 } });
    expect(await lockQuality(as(team.moderator), exact.competitionId)).toMatchObject({ ok: true });
  });
});

describe("the lock", () => {
  let locked: MadeEvaluation<StandardKey>;
  let shutOut: CouncilActor;
  let hash: string;

  beforeAll(async () => {
    locked = await agreedCompetition(test, { ...twoBids, team });
    shutOut = await newcomer("FI");
    await declareOnBidders(test, locked, shutOut);
    const interests = [{ organisationId: null, interest: true, kind: "FINANCIAL", details: "Shares." }] as const;
    await declareInterests(as(shutOut), locked.competitionId, { moment: "LATER", interests });
    const presses = await Promise.all([1, 2, 3].map(() => lockQuality(as(team.moderator), locked.competitionId)));
    const done = presses.flatMap((press) => (press.ok ? [press.value.lockHash] : []));
    expect(done).toHaveLength(1);
    expect(presses.filter((press) => !press.ok && press.refusal === "LOCKED")).toHaveLength(2);
    hash = done[0] ?? "";
  });

  it("is one canonical text of everything agreed, with its hash", async () => {
    const { rows } = await test.ownerPool.query<{ content: string; content_sha256: string }>(
      "select content, content_sha256 from quality_locks where competition_id = $1",
      [locked.competitionId],
    );
    const [lock] = rows;
    expect(sha256(lock?.content ?? "")).toBe(hash);
    expect(lock?.content_sha256).toBe(hash);
    const content = JSON.parse(lock?.content ?? "{}") as {
      format: string;
      agreed: object[];
      scorers: { people: string[] }[];
    };
    expect(content.format).toBe("quayside-quality-lock/1");
    expect(content.agreed).toHaveLength(8);
    expect(content.agreed[0]).toMatchObject({ score: 3, rationale: agreedRationale, version: 1 });
    expect(content.scorers.map(({ people }) => people.length)).toEqual([2, 2, 2, 2]);
  });

  it("leaves everything to read and nothing to change", async () => {
    const table = await moderationTable(as(team.moderator), locked.competitionId);
    expect(table.ok && table.value).toMatchObject({ stage: "QUALITY_LOCKED", lock: { lockHash: hash } });
    const closed = { ok: false, refusal: "NOT_SCORING" };
    expect(await recordAgreedScore(as(team.moderator), answerTo("Q1", 0, locked), agree(5, 1))).toEqual(closed);
    const [evaluator] = team.evaluators;
    const input = { score: 5, comment: scoreComment, version: 1 };
    expect(evaluator && (await recordScore(as(evaluator), answerTo("Q1", 0, locked), input))).toEqual(closed);
    await expect(test.db.updateTable("quality_locks").set({ content: "{}" }).execute()).rejects.toThrow();
  });

  it("is told to officers and finance, and not to who is shut out", async () => {
    const told = async ({ personId }: CouncilActor) => {
      const { rows } = await test.ownerPool.query<{ body_text: string }>(
        `select body_text from outbox_mails join people on people.email = to_address
         where people.id = $1 and body_text like '%' || $2 || '/price%'`,
        [personId, locked.competitionId],
      );
      return rows.map(({ body_text }) => body_text);
    };
    expect(await told(team.officer)).toHaveLength(1);
    expect(await told(team.finance)).toHaveLength(1);
    expect(await told(shutOut)).toEqual([]);
    expect(await told(team.commissioner)).toEqual([]);
    for (const text of await told(team.officer)) expect(text).not.toMatch(/Larch|Rowan|Bidder/u);
  });
});
