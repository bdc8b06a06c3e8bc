import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "~db/transaction.server";
import type { CouncilActor } from "~/core/actor";
import { ok } from "~/core/result";
import { insertGrant } from "~/features/accounts/commands/people.server";
import { decideAward } from "~/features/awards/commands/decide.server";
import { issueOutcome } from "~/features/awards/commands/issue.server";
import { recommendAward } from "~/features/awards/commands/recommend.server";
import { awardPage } from "~/features/awards/queries/award.server";
import { findLetter, listLetters } from "~/features/awards/queries/letters.server";
import { declareInterests } from "~/features/competitions/commands/conflicts.server";
import { computeResults } from "~/features/evaluation/commands/ranking.server";
import type { Context } from "~/platform/context";
import { checkInvariants } from "../../app/processes/invariants";
import { asCouncil, contextOf, system } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { authorityWithLead, councilPerson } from "../support/people";
import {
  approvedAward,
  awardMoments,
  no,
  properRecommendation,
  recommendProperly,
  yes,
} from "../support/scenarios/awards";
import { declareOnBidders, rankedCompetition, type MadeEvaluation } from "../support/scenarios/evaluation";

type Made = MadeEvaluation<string>;

let test: TestDatabase;
let team: Made["team"] | undefined;

beforeAll(async () => {
  test = await freshDatabase();
});
afterAll(() => test.drop());

/** Two bids that rank 1 and 2 unless said otherwise; the council is the same throughout. */
async function ranked(
  prices: readonly number[] = [10_000_000, 12_000_000],
  lots: readonly (0 | 1)[] = [0],
): Promise<Made> {
  const made = await rankedCompetition(test, { bids: bidsAt(prices), team, lots });
  team = made.team;
  return made;
}

function bidsAt(prices: readonly number[]) {
  return prices.map((pricePence, place) => ({ name: `Bidder number ${place + 1}`, pricePence }));
}

function at(person: CouncilActor, moment: string = awardMoments.recommended): Context<CouncilActor> {
  return contextOf(test.db, person, moment);
}

function only<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new Error("Nothing here");
  return item;
}

async function stageOf({ competitionId }: Made): Promise<string | undefined> {
  const { rows } = await test.ownerPool.query<{ stage: string }>("select stage from competitions where id = $1", [
    competitionId,
  ]);
  return rows[0]?.stage;
}

async function countOf(table: string, { competitionId }: Made): Promise<number> {
  const { rows } = await test.ownerPool.query<{ n: number }>(
    `select count(*)::int as n from ${table} where competition_id = $1`,
    [competitionId],
  );
  return rows[0]?.n ?? -1;
}

/** What the check of the data says about deciders who had recommended. */
async function decidersChecked(): Promise<string | undefined> {
  const lines: string[] = [];
  await checkInvariants(test.db, (line) => lines.push(line));
  return lines.find((line) => line.includes("Nobody decided on an award of a lot that they had recommended on"));
}

const refused = (refusal: string) => ({ ok: false, refusal });

describe("a winner that is suspended on the list", () => {
  const suspend = async ({ competitionId }: Made, stage: "SUSPENDED" | "ACTIVE" | "PAUSED_BY_PROVIDER" | "REMOVED") => {
    // Another test holds how a place comes to be suspended; here it only matters that it is.
    await test.ownerPool.query(
      `update memberships set stage = $2, remind_on = null from bids join bid_settings named on named.bid_id = bids.id
       where bids.competition_id = $1 and memberships.setting_id = named.setting_id and memberships.lot_id = bids.lot_id`,
      [competitionId, stage],
    );
  };

  it("is neither recommended nor approved; once it is not any more, it is", async () => {
    const made = await ranked();
    const lotId = only(made.lotIds);
    const { commissioner, approver } = made.team;
    const form = await properRecommendation(test, made.competitionId, lotId);
    const recommend = () => recommendAward(at(commissioner), made.competitionId, lotId, form);
    for (const stage of ["SUSPENDED", "REMOVED"] as const) {
      await suspend(made, stage);
      expect(await recommend()).toEqual(refused("WINNER_SUSPENDED"));
    }
    await suspend(made, "PAUSED_BY_PROVIDER");
    const done = await recommend();
    if (!done.ok) throw new Error(done.refusal);
    const { recommendationId } = done.value;
    await suspend(made, "SUSPENDED");
    const decide = (verdict: typeof yes | typeof no) =>
      decideAward(at(approver, awardMoments.decided), made.competitionId, recommendationId, verdict);
    expect(await decide(yes)).toEqual(refused("WINNER_SUSPENDED"));
    await suspend(made, "ACTIVE");
    expect(await decide(yes)).toMatchObject({ ok: true });
  });

  it("can be rejected, and no award can be recommended in its place", async () => {
    const made = await ranked();
    const lotId = only(made.lotIds);
    const { commissioner, approver } = made.team;
    const recommendationId = await recommendProperly(test, commissioner, made.competitionId, lotId);
    await suspend(made, "SUSPENDED");
    const rejected = decideAward(at(approver, awardMoments.decided), made.competitionId, recommendationId, no);
    expect(await rejected).toMatchObject({ ok: true });
    const form = await properRecommendation(test, made.competitionId, lotId);
    const none = { ...form, award: { outcome: "NO_AWARD", bidId: undefined } as const };
    expect(await recommendAward(at(commissioner), made.competitionId, lotId, none)).toMatchObject({ ok: true });
  });
});

describe("recommending", () => {
  it("is done once per lot, by a commissioner, for the bid with rank 1", async () => {
    const made = await ranked();
    const lotId = only(made.lotIds);
    const form = await properRecommendation(test, made.competitionId, lotId);
    const second = only(made.bids.slice(1)).bidId;
    const send = (changed: Partial<typeof form>) =>
      recommendAward(at(made.team.commissioner), made.competitionId, lotId, { ...form, ...changed });
    expect(await send({ award: { outcome: "AWARD", bidId: second } })).toEqual(refused("NOT_RANK_ONE"));
    expect(await send({ result: second })).toEqual(refused("STALE"));
    const done = await send({});
    expect(done).toMatchObject({ ok: true });
    expect(await send({})).toEqual(done);
    expect(await send({ reasons: "Another reason altogether." })).toEqual(refused("ALREADY_RECOMMENDED"));
    expect(await countOf("award_recommendations", made)).toBe(1);
  });

  it("waits for the ranking, and is for the council's own competitions", async () => {
    const made = await approvedAward(test, { bids: bidsAt([10_000_000]), team });
    const lotId = only(made.lotIds);
    const form = await properRecommendation(test, made.competitionId, lotId);
    const { commissioner } = made.team;
    expect(await recommendAward(at(commissioner), made.competitionId, lotId, form)).toEqual(refused("NOT_RANKED"));
    const other = await authorityWithLead(test, "Otherside Council");
    const stranger = await councilPerson(test, other.organisationId, "CM", "PO", "AP", "LE");
    expect(await recommendAward(at(stranger), made.competitionId, lotId, form)).toEqual(refused("NOT_FOUND"));
    expect(await awardPage(at(stranger), made.competitionId)).toEqual(refused("NOT_FOUND"));
    expect(await listLetters(at(stranger), made.competitionId)).toEqual(refused("NOT_FOUND"));
    expect(await issueOutcome(at(stranger), made.competitionId)).toEqual(refused("NOT_FOUND"));
  });

  it("refuses a tie that only lots can break", async () => {
    const made = await ranked([10_000_000, 10_000_000]);
    const lotId = only(made.lotIds);
    const form = await properRecommendation(test, made.competitionId, lotId);
    const award = { outcome: "AWARD", bidId: only(made.bids).bidId } as const;
    const sent = await recommendAward(at(made.team.commissioner), made.competitionId, lotId, { ...form, award });
    expect(sent).toEqual(refused("TIE_NOT_DRAWN"));
  });

  it("of no award finishes a lot that is tied, or without a suitable bid, and every bidder is told the truth", async () => {
    for (const prices of [[10_000_000, 10_000_000], [10_000_000]]) {
      const made = await ranked(prices);
      const lotId = only(made.lotIds);
      const form = await properRecommendation(test, made.competitionId, lotId);
      const why = "No bid meets what the young people need.";
      const noAward = { ...form, award: { outcome: "NO_AWARD", bidId: undefined }, reasons: why } as const;
      const sent = await recommendAward(at(made.team.commissioner), made.competitionId, lotId, noAward);
      const id = sent.ok ? sent.value.recommendationId : "";
      const unticked = { ...yes, adequate: false };
      const approver = at(made.team.approver, awardMoments.decided);
      const decided = { ok: true, value: { allApproved: true } };
      expect(await decideAward(approver, made.competitionId, id, unticked)).toEqual(decided);
      const issued = await issueOutcome(at(made.team.officer, awardMoments.issued), made.competitionId);
      expect(issued).toEqual({ ok: true, value: { letters: prices.length } });
      const list = await listLetters(at(made.team.officer, awardMoments.issued), made.competitionId);
      expect(list.ok && list.value.letters.map(({ outcome }) => outcome)).toEqual(prices.map(() => "NO_AWARD"));
      for (const { supplier } of made.bids) {
        const { rows } = await test.ownerPool.query<{ id: string }>(
          "select id from letters where competition_id = $1 and organisation_id = $2",
          [made.competitionId, supplier.organisationId],
        );
        const letter = await findLetter(contextOf(test.db, supplier, awardMoments.issued), only(rows).id);
        expect(letter?.title).toMatch(/^No award was made: /u);
        expect(JSON.stringify(letter?.blocks)).toContain(why);
        const others = made.bids.filter((bid) => bid.supplier !== supplier);
        for (const place of others.map((bid) => made.bids.indexOf(bid) + 1)) {
          expect(JSON.stringify(letter)).not.toContain(`Bidder number ${place}`);
        }
      }
    }
  });

  it("asks of a single bid why it is value for money, and the approver whether competition was adequate", async () => {
    const made = await ranked([10_000_000]);
    const lotId = only(made.lotIds);
    const form = await properRecommendation(test, made.competitionId, lotId);
    const ctx = at(made.team.commissioner);
    const bare = await recommendAward(ctx, made.competitionId, lotId, { ...form, valueNote: undefined });
    expect(bare).toEqual(refused("VALUE_NOTE_MISSING"));
    const sent = await recommendAward(ctx, made.competitionId, lotId, form);
    const id = sent.ok ? sent.value.recommendationId : "";
    const unsure = { ...yes, adequate: false };
    const approver = at(made.team.approver, awardMoments.decided);
    expect(await decideAward(approver, made.competitionId, id, unsure)).toEqual(refused("ADEQUACY_NOT_TICKED"));
    expect(await decideAward(approver, made.competitionId, id, yes)).toMatchObject({ ok: true });
  });
});

describe("deciding", () => {
  it("approves the award when every lot has its yes; a lot without bids gets no award", async () => {
    const made = await ranked([10_000_000, 11_000_000], [0, 1]);
    const [first, second] = [only(made.lotIds), only(made.lotIds.slice(1))];
    const approver = at(made.team.approver, awardMoments.decided);
    const one = await recommendProperly(test, made.team.commissioner, made.competitionId, first);
    expect(await decideAward(approver, made.competitionId, one, yes)).toEqual({
      ok: true,
      value: { allApproved: false },
    });
    expect(await issueOutcome(at(made.team.officer), made.competitionId)).toEqual(refused("NOT_APPROVED"));
    const two = await recommendProperly(test, made.team.commissioner, made.competitionId, second);
    const done = await decideAward(approver, made.competitionId, two, yes);
    expect(done).toEqual({ ok: true, value: { allApproved: true } });
    expect(await stageOf(made)).toBe("AWARD_APPROVED");
    expect(await decideAward(approver, made.competitionId, two, yes)).toEqual(done);
    expect(await decideAward(approver, made.competitionId, two, no)).toEqual(refused("ALREADY_DECIDED"));
  });

  it("sends back with a no, and a new recommendation follows", async () => {
    const made = await ranked();
    const lotId = only(made.lotIds);
    const approver = at(made.team.approver, awardMoments.decided);
    const first = await recommendProperly(test, made.team.commissioner, made.competitionId, lotId);
    expect(await decideAward(approver, made.competitionId, first, no)).toMatchObject({ ok: true });
    expect(await stageOf(made)).toBe("RANKED");
    const second = await recommendProperly(test, made.team.commissioner, made.competitionId, lotId);
    expect(await decideAward(approver, made.competitionId, second, yes)).toMatchObject({ ok: true });
    expect(await stageOf(made)).toBe("AWARD_APPROVED");
  });

  it("is not for whoever recommended before, though someone else made the newest recommendation", async () => {
    const made = await ranked();
    const lotId = only(made.lotIds);
    const { commissioner, approver, lead } = made.team;
    const first = await recommendProperly(test, commissioner, made.competitionId, lotId);
    const deciding = (person: CouncilActor) => at(person, awardMoments.decided);
    expect(await decideAward(deciding(approver), made.competitionId, first, no)).toMatchObject({ ok: true });
    const other = await councilPerson(test, lead.organisationId, "CM");
    await declareOnBidders(test, made, other);
    const second = await recommendProperly(test, other, made.competitionId, lotId);
    const both = { ...commissioner, roles: ["CM", "AP"] as const };
    const own = refused("OWN_RECOMMENDATION");
    expect(await decideAward(deciding(both), made.competitionId, second, yes)).toEqual(own);
    const page = await awardPage(deciding(both), made.competitionId);
    expect(page.ok && only(page.value.lots).recommendation?.whyNotMine).toBe("OWN_RECOMMENDATION");
    expect(await decideAward(deciding(approver), made.competitionId, second, yes)).toMatchObject({ ok: true });
    expect(await decidersChecked()).toMatch(/^true /u);
    await test.ownerPool.query(
      `insert into award_recommendations select gen_random_uuid(), competition_id, lot_id, result_id, outcome, bid_id,
         reasons, adequate_competition_note, recommended_at, recommended_by
       from award_recommendations where id = $1`,
      [second],
    );
    await test.ownerPool.query(
      `insert into award_decisions select gen_random_uuid(), made.id, true, 'x', $2, $3 from award_recommendations made
       where made.competition_id = $1 and not exists (select from award_decisions where recommendation_id = made.id)`,
      [made.competitionId, awardMoments.decided, commissioner.personId],
    );
    expect(await decidersChecked()).toMatch(/^NOT TRUE /u);
  });

  it("is the approver's or the lead's", async () => {
    const made = await ranked();
    const id = await recommendProperly(test, made.team.commissioner, made.competitionId, only(made.lotIds));
    const lead = at(made.team.lead, awardMoments.decided);
    const page = await awardPage(lead, made.competitionId);
    expect(page.ok && only(page.value.lots).recommendation?.whyNotMine).toBeUndefined();
    expect(await decideAward(lead, made.competitionId, id, yes)).toMatchObject({ ok: true });
    expect(await stageOf(made)).toBe("AWARD_APPROVED");
  });

  it("does not count for a result that was replaced", async () => {
    const made = await ranked();
    const lotId = only(made.lotIds);
    const old = await recommendProperly(test, made.team.commissioner, made.competitionId, lotId);
    await inTransaction(at(made.team.officer), async (tx) => {
      await computeResults(tx, made.competitionId, "To check the sums again.");
      return ok();
    });
    const approver = at(made.team.approver, awardMoments.decided);
    expect(await decideAward(approver, made.competitionId, old, yes)).toEqual(refused("RESULT_REPLACED"));
    const fresh = await recommendProperly(test, made.team.commissioner, made.competitionId, lotId);
    expect(await decideAward(approver, made.competitionId, old, yes)).toEqual(refused("RESULT_REPLACED"));
    expect(await decideAward(approver, made.competitionId, fresh, yes)).toMatchObject({ ok: true });
  });

  it("is made once when two approvers press at once", async () => {
    const made = await ranked();
    const other = await councilPerson(test, made.team.lead.organisationId, "AP");
    await declareOnBidders(test, made, other);
    const id = await recommendProperly(test, made.team.commissioner, made.competitionId, only(made.lotIds));
    const answers = await Promise.all(
      [made.team.approver, other].map((person) =>
        decideAward(at(person, awardMoments.decided), made.competitionId, id, yes),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers).toContainEqual(refused("ALREADY_DECIDED"));
  });
});

describe("separation of duties", () => {
  let made: Made;
  beforeAll(async () => {
    made = await ranked();
  });

  const act = {
    recommend: async (person: CouncilActor) => {
      const lotId = only(made.lotIds);
      return recommendAward(
        at(person),
        made.competitionId,
        lotId,
        await properRecommendation(test, made.competitionId, lotId),
      );
    },
    issue: (person: CouncilActor) => issueOutcome(at(person), made.competitionId),
  };

  it.each([
    ["recommend", ["PO", "AP", "AU", "FI", "LE", "MO", "EV", "EX", "QM"]],
    ["issue", ["CM", "AP", "AU", "FI", "MO", "EV", "EX", "QM"]],
  ] as const)("%s is not for %j, and each try is recorded", async (name, roles) => {
    const { personId, organisationId } = made.team.lead;
    for (const role of roles) {
      expect(await act[name](asCouncil(personId, organisationId, role))).toEqual(refused("NOT_ALLOWED"));
    }
    const { rows } = await test.ownerPool.query<{ n: number }>(
      "select count(*)::int as n from audit_events where kind = 'DENIAL' and act = $1 and subject_id = $2",
      [`awards.${name}`, made.competitionId],
    );
    expect(rows).toEqual([{ n: roles.length }]);
  });

  it("keeps the decision from every other role, who recommended, who scored, and who agreed scores", async () => {
    const id = await recommendProperly(test, made.team.commissioner, made.competitionId, only(made.lotIds));
    const { commissioner, moderator, evaluators, lead } = made.team;
    const decide = (person: CouncilActor) => decideAward(at(person, awardMoments.decided), made.competitionId, id, yes);
    for (const role of ["CM", "PO", "AU", "FI", "MO", "EV", "EX", "QM"] as const) {
      expect(await decide(asCouncil(lead.personId, lead.organisationId, role))).toEqual(refused("NOT_ALLOWED"));
    }
    const asApprover = (person: CouncilActor) => decide({ ...person, roles: [...person.roles, "AP"] });
    expect(await asApprover(commissioner)).toEqual(refused("OWN_RECOMMENDATION"));
    expect(await asApprover(only(evaluators))).toEqual(refused("SCORED_HERE"));
    expect(await asApprover(moderator)).toEqual(refused("SCORED_HERE"));
  });

  it("keeps out who has not declared, and who has an interest, at every step", async () => {
    const { organisationId } = made.team.lead;
    const newcomer = await councilPerson(test, organisationId, "CM", "PO", "AP", "LE");
    expect(await act.recommend(newcomer)).toEqual(refused("DECLARE_FIRST"));
    expect(await act.issue(newcomer)).toEqual(refused("DECLARE_FIRST"));
    expect(await awardPage(at(newcomer), made.competitionId)).toEqual(refused("DECLARE_FIRST"));
    await declareInterests(at(newcomer), made.competitionId, {
      moment: "BIDDER_NAMES",
      interests: made.bids.map((bid, place) => ({
        organisationId: bid.organisationId,
        ...(place === 0
          ? { interest: true as const, kind: "PERSONAL" as const, details: "My sister works there." }
          : { interest: false as const }),
      })),
    });
    expect(await act.recommend(newcomer)).toEqual(refused("NOT_ALLOWED"));
    expect(await act.issue(newcomer)).toEqual(refused("NOT_ALLOWED"));
    expect(await awardPage(at(newcomer), made.competitionId)).toEqual(refused("NOT_ALLOWED"));
    expect(await listLetters(at(newcomer), made.competitionId)).toEqual(refused("NOT_ALLOWED"));
  });

  it("shuts out whoever works for a bidder, whatever they declared", async () => {
    const { organisationId } = only(made.bids);
    const insider = await councilPerson(test, made.team.lead.organisationId, "CM");
    await declareOnBidders(test, made, insider);
    await insertGrant(contextOf(test.db, system, awardMoments.recommended), organisationId, insider.personId, "SV");
    expect(await act.recommend(insider)).toEqual(refused("NOT_ALLOWED"));
  });

  it("shows a commissioner ranks and no amounts before the award is approved", async () => {
    const seen = await awardPage(at(made.team.commissioner), made.competitionId);
    const officer = await awardPage(at(made.team.officer), made.competitionId);
    const amountsOf = (page: typeof seen) =>
      page.ok ? page.value.lots.flatMap(({ bids }) => bids.map(({ amounts }) => amounts)) : [];
    expect(amountsOf(seen)).toEqual([undefined, undefined]);
    expect(amountsOf(officer)).not.toContain(undefined);
    for (const person of made.team.evaluators) {
      expect(await awardPage(at(person), made.competitionId)).toEqual(refused("NOT_ALLOWED"));
    }
  });
});
