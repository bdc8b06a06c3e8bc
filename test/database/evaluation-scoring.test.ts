import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CouncilActor } from "~/core/actor";
import { insertGrant } from "~/features/accounts/commands/people.server";
import { listEvents } from "~/features/audit/queries.server";
import { declareInterests, decideConflict } from "~/features/competitions/commands/conflicts.server";
import { listInterests } from "~/features/competitions/queries/conflicts.server";
import { recordAgreedScore } from "~/features/evaluation/commands/moderation.server";
import { finishScoring, recordScore, type Answer } from "~/features/evaluation/commands/scoring.server";
import { moderationPage } from "~/features/evaluation/queries/moderation-page.server";
import { lockPage, moderationTable } from "~/features/evaluation/queries/moderation-table.server";
import { myPanels } from "~/features/evaluation/queries/my-panels.server";
import { panelOf } from "~/features/evaluation/queries/panel.server";
import { pricePage } from "~/features/evaluation/queries/price.server";
import { rankingPage } from "~/features/evaluation/queries/results.server";
import { scorePage, scoringTable } from "~/features/evaluation/queries/scoring.server";
import { contextOf, system } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { councilPerson } from "../support/people";
import type { StandardKey } from "../support/scenarios/competitions";
import {
  agreedRationale,
  declareOnBidders,
  declaredEvaluation,
  moments,
  openedEvaluation,
  scoreComment,
  type MadeEvaluation,
} from "../support/scenarios/evaluation";

let test: TestDatabase;
let made: MadeEvaluation<StandardKey>;

const twoBids = {
  bids: [
    { name: "Larch House Ltd", pricePence: 10_000_000 },
    { name: "Rowan Lodge Ltd", pricePence: 12_345_678 },
  ],
};
const as = (person: CouncilActor | undefined) => {
  if (person === undefined) throw new Error("nobody");
  return contextOf(test.db, person, moments.scored);
};
const answerTo = (question: "Q1" | "Q2" | "Q3" | "SV_QUAL", bid: number, of = made): Answer => ({
  competitionId: of.competitionId,
  criterionId: of.criteria[question],
  bidId: of.bids[bid]?.bidId ?? "",
});
const secret = "The canary sings on page nine, and no other evaluator may hear it yet.";

beforeAll(async () => {
  test = await freshDatabase();
  made = await declaredEvaluation(test, twoBids);
});
afterAll(() => test.drop());

describe("before declaring", () => {
  it("a member of the panel sees nothing but what they are and that they must declare", async () => {
    const opened = await openedEvaluation(test, { ...twoBids, team: made.team });
    const [first] = opened.team.evaluators;
    const { moderator } = opened.team;
    const answer = answerTo("Q1", 0, opened);
    const declare = { ok: false, refusal: "DECLARE_FIRST" };
    expect(await scoringTable(as(first), opened.competitionId)).toEqual(declare);
    expect(await scorePage(as(first), answer)).toEqual(declare);
    expect(await recordScore(as(first), answer, { score: 3, comment: scoreComment, version: 0 })).toEqual(declare);
    expect(await finishScoring(as(first), opened.competitionId)).toEqual(declare);
    expect(await moderationTable(as(moderator), opened.competitionId)).toEqual(declare);
    expect(await lockPage(as(moderator), opened.competitionId)).toEqual(declare);
    const { panels } = await myPanels(as(first));
    expect(panels.find(({ competitionId }) => competitionId === opened.competitionId)?.work).toBeUndefined();
  });
});

describe("scoring", () => {
  it("shows the scorer the answer under its label, never who wrote it or another's score", async () => {
    const [first, second] = made.team.evaluators;
    await recordScore(as(second), answerTo("Q1", 0), { score: 2, comment: secret, version: 0 });
    const page = await scorePage(as(first), answerTo("Q1", 0));
    expect(page).toMatchObject({ ok: true, value: { saved: undefined, total: 8, scored: 0 } });
    expect(page.ok && page.value.bid.label).toMatch(/^Bidder [AB]$/u);
    expect(page.ok && page.value.answer.within).toBe("Each young person has a key worker and a plan.");
    for (const word of ["Larch", "Rowan", "canary", "123456"]) expect(JSON.stringify(page)).not.toContain(word);
  });

  it("keeps a score with every version of it", async () => {
    const [first] = made.team.evaluators;
    const answer = answerTo("Q1", 0);
    expect(await recordScore(as(first), answer, { score: 4, comment: scoreComment, version: 0 })).toMatchObject({
      ok: true,
      value: { version: 1 },
    });
    const better = `${scoreComment} And the training dates are on page 3.`;
    expect(await recordScore(as(first), answer, { score: 3, comment: better, version: 1 })).toMatchObject({
      value: { version: 2 },
    });
    const { rows } = await test.ownerPool.query<{ score: number; version: number }>(
      `select change.version, change.score from score_changes change join scores on scores.id = change.score_id
       where scores.person_id = $1 order by change.version`,
      [first?.personId],
    );
    expect(rows).toEqual([
      { version: 1, score: 4 },
      { version: 2, score: 3 },
    ]);
    const page = await scorePage(as(first), answer);
    expect(page.ok && page.value.saved).toMatchObject({ score: 3, comment: better, version: 2 });
  });

  it("refuses a page older than what is saved, and takes the same press twice as one", async () => {
    const [first] = made.team.evaluators;
    const answer = answerTo("Q2", 0);
    const input = { score: 5, comment: scoreComment, version: 0 };
    const presses = await Promise.all([1, 2, 3].map(() => recordScore(as(first), answer, input)));
    expect(presses).toMatchObject(presses.map(() => ({ ok: true, value: { version: 1 } })));
    expect(await recordScore(as(first), answer, { ...input, score: 4 })).toEqual({ ok: false, refusal: "STALE" });
    const tabs = await Promise.all(
      [1, 2].map((score) => recordScore(as(first), answer, { ...input, score, version: 1 })),
    );
    expect(tabs.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("waits for who moves the competition on, and then sees that scoring is over", async () => {
    const other = await declaredEvaluation(test, { ...twoBids, team: made.team });
    const [first] = made.team.evaluators;
    const mover = await test.ownerPool.connect();
    try {
      await mover.query("begin");
      await mover.query("update competitions set stage = 'QUALITY_LOCKED' where id = $1", [other.competitionId]);
      const input = { score: 3, comment: scoreComment, version: 0 };
      const saving = recordScore(as(first), answerTo("Q1", 0, other), input);
      const waiting = "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
      await expect.poll(async () => (await test.ownerPool.query(waiting)).rowCount, { timeout: 5000 }).toBe(1);
      await mover.query("commit");
      expect(await saving).toEqual({ ok: false, refusal: "NOT_SCORING" });
    } finally {
      mover.release();
    }
  });

  it("wants reasons, an answer of this competition, and a question given to the person", async () => {
    const [first] = made.team.evaluators;
    const input = { score: 3, comment: scoreComment, version: 0 };
    expect(await recordScore(as(first), answerTo("Q3", 0), { ...input, comment: "Good." })).toEqual({
      ok: false,
      refusal: "COMMENT_TOO_SHORT",
    });
    const nowhere = { ...answerTo("Q3", 0), bidId: randomUUID() };
    expect(await recordScore(as(first), nowhere, input)).toEqual({ ok: false, refusal: "NOT_FOUND" });
    const price = { ...answerTo("Q3", 0), criterionId: made.criteria.PRICE };
    expect(await recordScore(as(first), price, input)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    expect(await scorePage(as(first), price)).toEqual({ ok: false, refusal: "NOT_FOUND" });
  });

  it("is for the panel alone", async () => {
    const stranger = await councilPerson(test, made.team.lead.organisationId, "EV");
    await declareOnBidders(test, made, stranger);
    const input = { score: 3, comment: scoreComment, version: 0 };
    for (const person of [stranger, made.team.moderator, made.team.officer]) {
      const denied = { ok: false, refusal: "NOT_ALLOWED" };
      expect(await recordScore(as(person), answerTo("Q3", 0), input)).toEqual(denied);
      expect(await scoringTable(as(person), made.competitionId)).toEqual(denied);
      expect(await finishScoring(as(person), made.competitionId)).toEqual(denied);
    }
  });

  it("goes on to the same question in the next bid, then to the next question", async () => {
    const [first] = made.team.evaluators;
    const table = await scoringTable(as(first), made.competitionId);
    const [label] = table.ok ? table.value.bids : [];
    const again = await scorePage(as(first), answerTo("Q1", 0));
    const saved = again.ok ? again.value.saved : undefined;
    if (saved === undefined) throw new Error("Nothing is saved there");
    const done = await recordScore(as(first), answerTo("Q1", 0), saved);
    expect(done).toEqual({
      ok: true,
      value: { version: saved.version, next: { criterionId: made.criteria.Q1, bidId: made.bids[1]?.bidId } },
    });
    expect(label?.label).toBe("Bidder A");
  });
});

describe("before everyone has finished", () => {
  it("nobody gets another's score from any view", async () => {
    const { competitionId, team } = made;
    const answer = answerTo("Q1", 0);
    const everyone = [...team.evaluators, team.moderator, team.officer, team.lead, team.auditor, team.approver];
    for (const person of [...everyone, team.commissioner, team.finance]) {
      const views = [
        await moderationTable(as(person), competitionId),
        await moderationPage(as(person), answer),
        await panelOf(as(person), competitionId),
        await myPanels(as(person)),
        await pricePage(as(person), competitionId),
        await rankingPage(as(person), competitionId),
        await lockPage(as(person), competitionId),
        person === team.evaluators[1] ? undefined : await scorePage(as(person), answer),
        person === team.evaluators[1] ? undefined : await scoringTable(as(person), competitionId),
      ];
      expect(JSON.stringify(views)).not.toContain("canary");
      const table = views[0];
      if (table !== undefined && "ok" in table && table.ok)
        expect(table.value).toMatchObject({ open: false, rows: [] });
    }
  });

  it("the audit tells that somebody scored and never what", async () => {
    const { rows } = await listEvents(as(made.team.auditor), { subjectId: made.competitionId });
    const scored = rows.filter(({ act, kind }) => kind === "ACT" && act === "evaluation.score");
    expect(scored.length).toBeGreaterThan(2);
    for (const { about } of scored)
      expect(Object.keys(JSON.parse(about) as object).sort()).toEqual(["bid", "criterion", "version"]);
  });

  it("no score is agreed", async () => {
    const input = { score: 3, rationale: agreedRationale, version: 0 };
    expect(await recordAgreedScore(as(made.team.moderator), answerTo("Q1", 0), input)).toEqual({
      ok: false,
      refusal: "MODERATION_CLOSED",
    });
  });

  it("finishing waits for the last answer", async () => {
    const [first] = made.team.evaluators;
    expect(await finishScoring(as(first), made.competitionId)).toEqual({
      ok: false,
      refusal: { code: "UNSCORED", left: 6 },
    });
  });
});

describe("finishing", () => {
  it("locks the person's own scores, once however often it is pressed", async () => {
    const [first] = made.team.evaluators;
    await scoreTheRest(first, 4);
    const presses = await Promise.all([1, 2, 3].map(() => finishScoring(as(first), made.competitionId)));
    expect(presses.every(({ ok }) => ok)).toBe(true);
    const again = { score: 1, comment: scoreComment, version: 2 };
    expect(await recordScore(as(first), answerTo("Q1", 0), again)).toEqual({ ok: false, refusal: "FINISHED" });
    const table = await moderationTable(as(made.team.moderator), made.competitionId);
    expect(table.ok && table.value).toMatchObject({ open: false, waitingFor: ["EV person"], rows: [] });
  });

  it("opens moderation with the last one, and tells the moderator without a score", async () => {
    const [, second] = made.team.evaluators;
    await scoreTheRest(second, 2);
    await finishScoring(as(second), made.competitionId);
    const { rows } = await test.ownerPool.query<{ body_text: string }>(
      `select body_text from outbox_mails join people on people.email = to_address
       where people.id = $1 and subject like 'Everyone has scored%'`,
      [made.team.moderator.personId],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.body_text).toContain("/moderation");
    for (const word of ["Larch", "Rowan", "Bidder"]) expect(rows[0]?.body_text).not.toContain(word);
  });
});

describe("somebody found conflicted midway", () => {
  it("loses everything at once, and nobody waits for them any more", async () => {
    const three = await declaredEvaluation(test, { ...twoBids, evaluators: 3 });
    const [first, second, third] = three.team.evaluators;
    const { competitionId } = three;
    await recordScore(as(third), answerTo("Q1", 0, three), { score: 1, comment: secret, version: 0 });
    for (const person of [first, second]) {
      await scoreAll(person, three, 4);
      await finishScoring(as(person), competitionId);
    }
    const waiting = await moderationTable(as(three.team.moderator), competitionId);
    expect(waiting.ok && waiting.value.open).toBe(false);

    const interests = [
      {
        organisationId: three.bids[0]?.organisationId ?? null,
        interest: true,
        kind: "PROFESSIONAL",
        details: "I worked there.",
      },
    ] as const;
    await declareInterests(as(third), competitionId, { moment: "LATER", interests });
    const shut = { ok: false, refusal: "NOT_ALLOWED" };
    const answer = answerTo("Q1", 0, three);
    const input = { score: 5, comment: scoreComment, version: 1 };
    const nothing = async () => {
      expect(await scoringTable(as(third), competitionId)).toEqual(shut);
      expect(await scorePage(as(third), answer)).toEqual(shut);
      expect(await recordScore(as(third), answer, input)).toEqual(shut);
      expect(await finishScoring(as(third), competitionId)).toEqual(shut);
      expect(await moderationTable(as(third), competitionId)).toEqual(shut);
      expect(await moderationPage(as(third), answer)).toEqual(shut);
    };
    await nothing();
    // While it is undecided nobody waits; were it cleared, they would come back and moderation would close again.
    const open = await moderationTable(as(three.team.moderator), competitionId);
    expect(open.ok && open.value.open).toBe(true);
    expect(open.ok && open.value.rows.map(({ scores }) => scores)).toEqual(
      open.ok && open.value.rows.map(() => [4, 4]),
    );
    const page = await moderationPage(as(three.team.moderator), answer);
    expect(JSON.stringify(page)).not.toContain("canary");

    const [interest] = await listInterests(as(three.team.officer), competitionId);
    await decideConflict(as(three.team.officer), interest?.id ?? "", {
      outcome: "EXCLUDED",
      reasons: "Worked there.",
      seen: 0,
    });
    await nothing();
    const { rows } = await test.ownerPool.query("select score from scores where person_id = $1", [third?.personId]);
    expect(rows).toEqual([{ score: 1 }]);
  });

  it("as is whoever takes a role at a bidder", async () => {
    const [, second] = made.team.evaluators;
    if (second === undefined) throw new Error("no evaluator");
    const supplier = made.bids[0]?.organisationId ?? "";
    expect(await scoringTable(as(second), made.competitionId)).toMatchObject({ ok: true });
    await insertGrant(contextOf(test.db, system, moments.scored), supplier, second.personId, "SV");
    expect(await scoringTable(as(second), made.competitionId)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
  });
});

async function scoreAll(person: CouncilActor | undefined, of: MadeEvaluation<StandardKey>, score: number) {
  for (const [place] of of.bids.entries()) {
    for (const question of ["Q1", "Q2", "Q3", "SV_QUAL"] as const) {
      await recordScore(as(person), answerTo(question, place, of), { score, comment: scoreComment, version: 0 });
    }
  }
}

/** Answers already scored refuse version 0 and stay as they are. */
async function scoreTheRest(person: CouncilActor | undefined, score: number) {
  await scoreAll(person, made, score);
}
