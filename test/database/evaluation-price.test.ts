import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inTransaction } from "~db/transaction.server";
import type { CouncilActor } from "~/core/actor";
import { ok } from "~/core/result";
import { declareInterests } from "~/features/competitions/commands/conflicts.server";
import { approvePriceOpening } from "~/features/evaluation/commands/price.server";
import { computeResults } from "~/features/evaluation/commands/ranking.server";
import { pricePage } from "~/features/evaluation/queries/price.server";
import { latestResults, rankingPage, recordForLetters } from "~/features/evaluation/queries/results.server";
import { sha256 } from "~/platform/secrets.server";
import { contextOf } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { councilPerson } from "../support/people";
import type { StandardKey } from "../support/scenarios/competitions";
import {
  agreedCompetition,
  agreedRationale,
  declareOnBidders,
  lockedCompetition,
  moments,
  newTeam,
  rankedCompetition,
  type MadeEvaluation,
  type Team,
} from "../support/scenarios/evaluation";

let test: TestDatabase;
let team: Team;

const twoBids = {
  bids: [
    { name: "Larch House Ltd", pricePence: 10_000_000 },
    { name: "Rowan Lodge Ltd", pricePence: 12_500_000, scores: { Q1: 5 } },
  ],
};
const as = (person: CouncilActor) => contextOf(test.db, person, moments.priced);
const newcomer = (...roles: CouncilActor["roles"]) => councilPerson(test, team.lead.organisationId, ...roles);

beforeAll(async () => {
  test = await freshDatabase();
  team = await newTeam(test, 2);
});
afterAll(() => test.drop());

describe("before the lock", () => {
  it("prices stay sealed, for everyone", async () => {
    const made = await agreedCompetition(test, { ...twoBids, team });
    for (const person of [team.officer, team.finance]) {
      expect(await approvePriceOpening(as(person), made.competitionId)).toEqual({ ok: false, refusal: "PRICE_SEALED" });
      expect(await rankingPage(as(person), made.competitionId)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
      const page = await pricePage(as(person), made.competitionId);
      expect(page.ok && page.value).toMatchObject({ lots: [], mayApproveAs: undefined, openedAt: undefined });
    }
  });
});

describe("opening the prices", () => {
  let made: MadeEvaluation<StandardKey>;

  beforeEach(async () => {
    made = await lockedCompetition(test, { ...twoBids, team });
  }, 120_000);

  const declared = async (...roles: CouncilActor["roles"]) => {
    const person = await newcomer(...roles);
    await declareOnBidders(test, made, person);
    return person;
  };

  it("takes an officer and finance, and ranks at once", async () => {
    expect(await approvePriceOpening(as(team.finance), made.competitionId)).toEqual({
      ok: true,
      value: { opened: false },
    });
    const waiting = await pricePage(as(team.officer), made.competitionId);
    expect(waiting.ok && waiting.value).toMatchObject({ mayApproveAs: "OFFICER", lots: [] });
    expect(JSON.stringify(waiting)).not.toContain("12500000");
    expect(await approvePriceOpening(as(team.officer), made.competitionId)).toEqual({
      ok: true,
      value: { opened: true },
    });
    const { rows } = await test.ownerPool.query(
      "select officer_id, finance_id, stage from price_openings join competitions on id = competition_id where id = $1",
      [made.competitionId],
    );
    expect(rows).toEqual([{ officer_id: team.officer.personId, finance_id: team.finance.personId, stage: "RANKED" }]);
    expect(await approvePriceOpening(as(await declared("PO")), made.competitionId)).toEqual({
      ok: false,
      refusal: "PRICE_OPEN_ALREADY",
    });
  });

  it("is never one person twice, nor two of the same side", async () => {
    const both = await declared("PO", "FI");
    expect(await approvePriceOpening(as(both), made.competitionId)).toMatchObject({ value: { opened: false } });
    expect(await approvePriceOpening(as(both), made.competitionId)).toEqual({ ok: false, refusal: "APPROVED_ALREADY" });
    expect(await approvePriceOpening(as(team.officer), made.competitionId)).toEqual({
      ok: false,
      refusal: "OFFICER_APPROVED",
    });
    expect(await approvePriceOpening(as(team.finance), made.competitionId)).toMatchObject({ value: { opened: true } });
  });

  it("wants an officer beside finance", async () => {
    const other = await declared("FI");
    await approvePriceOpening(as(team.finance), made.competitionId);
    expect(await approvePriceOpening(as(other), made.competitionId)).toEqual({
      ok: false,
      refusal: "FINANCE_APPROVED",
    });
  });

  it("is not for others, nor before declaring on the bidders", async () => {
    for (const person of [
      team.lead,
      team.commissioner,
      team.approver,
      team.auditor,
      team.moderator,
      ...team.evaluators,
    ]) {
      const tried = await approvePriceOpening(as(person), made.competitionId);
      expect(tried).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    }
    const officer = await newcomer("PO");
    expect(await approvePriceOpening(as(officer), made.competitionId)).toEqual({ ok: false, refusal: "DECLARE_FIRST" });
    expect(await pricePage(as(officer), made.competitionId)).toEqual({ ok: false, refusal: "DECLARE_FIRST" });
  });

  it("happens once when both press at the same moment", async () => {
    const answers = await Promise.all(
      [team.officer, team.finance, team.officer].map((person) => approvePriceOpening(as(person), made.competitionId)),
    );
    expect(answers.filter((answer) => answer.ok && answer.value.opened)).toHaveLength(1);
    const { rows } = await test.ownerPool.query("select version from results where competition_id = $1", [
      made.competitionId,
    ]);
    expect(rows).toEqual([{ version: 1 }]);
  });

  it("does not count an approver who turns out to be conflicted: another takes the place", async () => {
    const first = await declared("PO");
    await approvePriceOpening(as(first), made.competitionId);
    const interests = [{ organisationId: null, interest: true, kind: "PERSONAL", details: "A cousin." }] as const;
    await declareInterests(as(first), made.competitionId, { moment: "LATER", interests });
    expect(await approvePriceOpening(as(first), made.competitionId)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    expect(await pricePage(as(first), made.competitionId)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    expect(await approvePriceOpening(as(team.finance), made.competitionId)).toMatchObject({ value: { opened: false } });
    expect(await approvePriceOpening(as(team.officer), made.competitionId)).toMatchObject({ value: { opened: true } });
    expect(await rankingPage(as(first), made.competitionId)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
  });
});

describe("an officer who scored", () => {
  it("opens no price and reads none", async () => {
    const scorer = await newcomer("EV", "PO");
    const made = await lockedCompetition(test, {
      ...twoBids,
      team: { ...team, evaluators: [scorer, ...team.evaluators.slice(1)] },
    });
    expect(await approvePriceOpening(as(scorer), made.competitionId)).toEqual({ ok: false, refusal: "SCORED_HERE" });
    await approvePriceOpening(as(team.officer), made.competitionId);
    await approvePriceOpening(as(team.finance), made.competitionId);
    for (const view of [pricePage, rankingPage]) {
      expect(await view(as(scorer), made.competitionId)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    }
  });
});

describe("the ranking", () => {
  let made: MadeEvaluation<StandardKey>;

  beforeAll(async () => {
    made = await rankedCompetition(test, { ...twoBids, team });
  }, 120_000);

  it("is read by those who may see prices, by the commissioner after the award, by scorers never", async () => {
    for (const person of [team.officer, team.lead, team.finance, team.moderator, team.approver, team.auditor]) {
      const ranking = await rankingPage(as(person), made.competitionId);
      expect(ranking.ok && ranking.value.results.flatMap(({ lines }) => lines.map(({ rank }) => rank))).toEqual([1, 2]);
      expect(await pricePage(as(person), made.competitionId)).toMatchObject({ ok: true });
    }
    for (const person of [team.commissioner, ...team.evaluators]) {
      expect(await rankingPage(as(person), made.competitionId)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
      expect(await pricePage(as(person), made.competitionId)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    }
    await test.ownerPool.query("update competitions set stage = 'AWARD_APPROVED' where id = $1", [made.competitionId]);
    expect(await rankingPage(as(team.commissioner), made.competitionId)).toMatchObject({ ok: true });
    await test.ownerPool.query("update competitions set stage = 'RANKED' where id = $1", [made.competitionId]);
  });

  it("shows the sums with their numbers in", async () => {
    const page = await pricePage(as(team.finance), made.competitionId);
    const [lot] = page.ok ? page.value.lots : [];
    expect(lot).toMatchObject({ lowestPence: 10_000_000, priceWeight: 3500, quantityWeight: 1000 });
    const workings = lot?.lines.map(({ organisationName, priceWorking }) => [organisationName, priceWorking]);
    expect(workings).toEqual(
      expect.arrayContaining([
        ["Larch House Ltd", "35.00 × £100,000.00 ÷ £100,000.00 = 35.00"],
        ["Rowan Lodge Ltd", "35.00 × £100,000.00 ÷ £125,000.00 = 28.00"],
      ]),
    );
  });

  it("keeps its inputs with their hash, and hands the agreed reasons to letters", async () => {
    const { rows } = await test.ownerPool.query<{ inputs: string; inputs_sha256: string }>(
      "select inputs, inputs_sha256 from results where competition_id = $1",
      [made.competitionId],
    );
    expect(rows.map(({ inputs }) => sha256(inputs))).toEqual(rows.map(({ inputs_sha256 }) => inputs_sha256));
    await expect(test.db.deleteFrom("results").execute()).rejects.toThrow();
    const record = await recordForLetters(as(team.officer), made.competitionId);
    expect(record).toHaveLength(8);
    expect(record[0]?.rationale).toBe(agreedRationale);
  });

  it("worked out again is the next version on the same inputs, and earlier ones are kept", async () => {
    const reason = "Checked again after a question by a bidder";
    await inTransaction(as(team.officer), async (tx) => {
      await computeResults(tx, made.competitionId, reason);
      return ok();
    });
    const ranking = await rankingPage(as(team.officer), made.competitionId);
    expect(ranking.ok && ranking.value.results.map(({ version, reason: why }) => [version, why])).toEqual([
      [2, reason],
    ]);
    expect(ranking.ok && ranking.value.earlier.map(({ version }) => version)).toEqual([1]);
    const { rows } = await test.ownerPool.query<{ inputs_sha256: string }>(
      "select distinct inputs_sha256 from results where competition_id = $1",
      [made.competitionId],
    );
    expect(rows).toHaveLength(1);
  });
});

describe("lots", () => {
  it("are ranked by themselves, each with its own lowest price", async () => {
    const made = await rankedCompetition(test, {
      team,
      lots: [0, 1],
      bids: [
        { name: "One", pricePence: 1_000_000, lot: 0 },
        { name: "Two", pricePence: 2_000_000, lot: 0 },
        { name: "Three", pricePence: 9_000_000, lot: 1 },
      ],
    });
    const results = await latestResults(as(team.officer), made.competitionId);
    expect(
      results.map(({ lines }) =>
        lines.map(({ organisationName, rank, marks }) => [organisationName, rank, marks.at(-1)?.marksHundredths]),
      ),
    ).toEqual([
      [
        ["One", 1, 3500],
        ["Two", 2, 1750],
      ],
      [["Three", 1, 3500]],
    ]);
  });

  it("without a bid have an empty result", async () => {
    const made = await rankedCompetition(test, {
      team,
      lots: [0, 1],
      bids: [{ name: "Alone", pricePence: 1_000_000, lot: 0 }],
    });
    const results = await latestResults(as(team.officer), made.competitionId);
    expect(results.map(({ lines }) => lines.length)).toEqual([1, 0]);
  });

  it("can all be without a bid: nothing to score, nothing to wait for", async () => {
    const made = await lockedCompetition(test, { team, bids: [] });
    for (const person of [team.officer, team.finance]) await approvePriceOpening(as(person), made.competitionId);
    const ranking = await rankingPage(as(team.officer), made.competitionId);
    expect(ranking.ok && ranking.value.results.map(({ lines }) => lines)).toEqual([[]]);
  });
});

describe("bids equal in everything published", () => {
  it("share a rank and say that lots are to be drawn", async () => {
    const made = await rankedCompetition(test, {
      team,
      bids: [
        { name: "Twin A", pricePence: 1_000_000 },
        { name: "Twin B", pricePence: 1_000_000 },
        { name: "Third", pricePence: 1_000_000, scores: { Q1: 0 } },
      ],
    });
    const [result] = await latestResults(as(team.officer), made.competitionId);
    expect(result?.lines.map(({ rank }) => rank)).toEqual([1, 1, 3]);
    expect(result?.lines[0]?.tie).toContain("lots are to be drawn");
    expect(result?.lines[2]?.tie).toBeNull();
  });
});
