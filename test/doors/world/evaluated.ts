import type { CouncilActor } from "~/core/actor";
import { decideAward } from "~/features/awards/commands/decide.server";
import { issueOutcome } from "~/features/awards/commands/issue.server";
import { lockQuality } from "~/features/evaluation/commands/lock.server";
import { recordAgreedScore } from "~/features/evaluation/commands/moderation.server";
import { approvePriceOpening } from "~/features/evaluation/commands/price.server";
import { finishScoring, recordScore } from "~/features/evaluation/commands/scoring.server";
import { contextOf } from "../../support/context";
import { awardMoments, recommendProperly, yes } from "../../support/scenarios/awards";
import { openedCompetition } from "../../support/scenarios/bids";
import { declareNoInterest } from "../../support/scenarios/competitions";
import { moments } from "../../support/scenarios/evaluation";
import { lives } from "../columns";
import { closedContest, leavesBySeat, questions, type Contest, type Stage } from "./competitions";
import { done } from "./done";
import { planted } from "./market";

type Evaluated = "opened" | "scoring" | "moderating" | "locked" | "ranked" | "awarded" | "told";

/** What leads to each phase from the one before. */
const steps: Readonly<Record<Evaluated, (stage: Stage, contest: Contest) => Promise<void>>> = {
  async opened({ test, people }, { competitionId }) {
    await openedCompetition(test, { competitionId, officer: people.helper.PO, witness: people.helper.CM });
  },

  /** Everyone declares but the one who is shut out and the one whom no panel has; EX has scored, EV has begun. */
  async scoring(stage, contest) {
    const { CM, PO, EV, EX, MO, AP, AU, FI, LE, secondEvaluator, helper } = stage.people;
    const organisationIds = [stage.people.SA, stage.people.rival].map(({ organisationId }) => organisationId);
    const about = { competitionId: contest.competitionId, organisationIds, at: moments.declared };
    for (const person of [CM, PO, EV, EX, MO, AP, AU, FI, LE, secondEvaluator, helper.CM]) {
      await declareNoInterest(stage.test, person, { ...about, moment: "BIDDER_NAMES" });
    }
    await score(stage, contest, EV, ["Q1"]);
    await score(stage, contest, EX, leavesBySeat.EX);
  },

  /** All have scored and finished, and the panel has agreed on everything. */
  async moderating(stage, contest) {
    const { EV, EX, secondEvaluator } = stage.people;
    await score(stage, contest, EV, leavesBySeat.EV.slice(1));
    await score(stage, contest, secondEvaluator, leavesBySeat.second);
    for (const person of [EV, EX, secondEvaluator]) {
      done(await finishScoring(contextOf(stage.test.db, person, moments.scored), contest.competitionId));
    }
    await agree(stage, contest, questions);
  },

  async locked(stage, contest) {
    done(await lockQuality(contextOf(stage.test.db, stage.people.MO, moments.locked), contest.competitionId));
  },

  /** An award is recommended in the first lot, and none in the second. */
  async ranked({ test, people, market }, { competitionId }) {
    for (const person of [people.PO, people.FI]) {
      done(await approvePriceOpening(contextOf(test.db, person, moments.priced), competitionId));
    }
    await recommendProperly(test, people.helper.CM, competitionId, market.lotIds[0]);
  },

  async awarded({ test, people, market }, { competitionId }) {
    await recommendProperly(test, people.helper.CM, competitionId, market.lotIds[1]);
    const { rows } = await test.ownerPool.query<{ id: string }>(
      "select id from award_recommendations where competition_id = $1 order by id",
      [competitionId],
    );
    const ctx = contextOf(test.db, people.AP, awardMoments.decided);
    for (const { id } of rows) done(await decideAward(ctx, competitionId, id, yes));
  },

  async told({ test, people }, { competitionId }) {
    done(await issueOutcome(contextOf(test.db, people.PO, awardMoments.issued), competitionId));
  },
};

/** A competition that was taken as far as that phase, by everyone who does it in turn. */
export async function evaluatedContest(stage: Stage, phase: Evaluated): Promise<Contest> {
  const contest = await closedContest(stage, phase);
  const order = lives.competition.slice(lives.competition.indexOf("opened"), lives.competition.indexOf(phase) + 1);
  for (const step of order) await steps[step as Evaluated](stage, contest);
  return contest;
}

async function score(stage: Stage, contest: Contest, person: CouncilActor, keys: typeof questions): Promise<void> {
  const ctx = contextOf(stage.test.db, person, moments.scored);
  for (const answer of answersTo(contest, keys)) {
    const comment = `${planted.council}: page 2 names the lead, the steps and who is told within the hour.`;
    done(await recordScore(ctx, answer, { score: 3, comment, version: 0 }));
  }
}

async function agree(stage: Stage, contest: Contest, keys: typeof questions): Promise<void> {
  const ctx = contextOf(stage.test.db, stage.people.MO, moments.agreed);
  for (const answer of answersTo(contest, keys)) {
    const rationale = `${planted.council}: it fully meets the question with evidence on page 2; the dates are a minor omission.`;
    done(await recordAgreedScore(ctx, answer, { score: 3, rationale, version: 0 }));
  }
}

function answersTo({ competitionId, bids, criteria }: Contest, keys: typeof questions) {
  return keys.flatMap((key) => bids.map((bidId) => ({ competitionId, bidId, criterionId: criteria[key] })));
}
