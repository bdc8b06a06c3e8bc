import type { CouncilActor } from "~/core/actor";
import { addMilliseconds } from "~/core/time";
import { decideAward } from "~/features/awards/commands/decide.server";
import { declareInterests } from "~/features/competitions/commands/conflicts.server";
import { lockQuality } from "~/features/evaluation/commands/lock.server";
import { recordAgreedScore } from "~/features/evaluation/commands/moderation.server";
import { endAppointment } from "~/features/evaluation/commands/panel.server";
import { approvePriceOpening } from "~/features/evaluation/commands/price.server";
import { finishScoring, recordScore } from "~/features/evaluation/commands/scoring.server";
import { contextOf } from "../../support/context";
import type { TestDatabase } from "../../support/database";
import { awardMoments, recommendProperly, yes } from "../../support/scenarios/awards";
import { openedCompetition } from "../../support/scenarios/bids";
import { declareNoInterest } from "../../support/scenarios/competitions";
import { agreedRationale, scoreComment } from "../../support/scenarios/evaluation";
import { leavesBySeat, must, questions, type Ground } from "./ground";
import type { MarkedBid } from "./marked-bids";
import type { Place } from "./markers";

/** What has happened to the closed competition. */
export type Phase = "OPENED" | "DECLARED" | "LOCKED" | "RANKED" | "AWARD_APPROVED";

type Acts = (test: TestDatabase, ground: Ground, bids: readonly MarkedBid[]) => Promise<void>;

/** What leads to each phase from the one before. */
export const actsTo: Readonly<Record<Phase, Acts>> = {
  async OPENED(test, { council, closed, now }) {
    const { officer, commissioner: witness } = council;
    await openedCompetition(test, { competitionId: closed.competitionId, officer, witness, at: now });
  },

  /** All but those who stay silent and the one who is shut out; one says again that they have an interest. */
  async DECLARED(test, { council, closed, suppliers, now }, bids) {
    const { lead, officer, approver, commissioner, finance, auditor, moderator, evaluators } = council;
    const others = [council.expert, council.monitor, council.strayEvaluator];
    const organisationIds = bids.filter(({ opens }) => opens).map(({ supplier }) => supplier.organisationId);
    const about = { competitionId: closed.competitionId, organisationIds, moment: "BIDDER_NAMES" as const, at: now };
    const everyone = [lead, officer, approver, commissioner, finance, auditor, moderator, ...evaluators, ...others];
    for (const person of everyone) await declareNoInterest(test, person, about);
    const { waitingEvaluator } = council;
    const interests = organisationIds.map((organisationId) => ({
      organisationId,
      ...(organisationId === suppliers.alder.organisationId
        ? { interest: true, kind: "PERSONAL" as const, details: "My brother works there." }
        : { interest: false }),
    }));
    const ctx = contextOf(test.db, waitingEvaluator, now);
    must(await declareInterests(ctx, closed.competitionId, { moment: "BIDDER_NAMES", interests }));
  },

  async LOCKED(test, { council, closed, now }, bids) {
    const { competitionId } = closed;
    const as = (person: CouncilActor) => contextOf(test.db, person, now);
    const { rows } = await test.ownerPool.query<{ id: string }>(
      "select id from panel_members where competition_id = $1 and person_id = $2",
      [competitionId, council.silentEvaluator.personId],
    );
    // Nobody waits for who says nothing.
    must(await endAppointment(as(council.officer), competitionId, rows[0]?.id ?? "", { reason: "Said nothing." }));
    const opened = bids.filter(({ opens }) => opens);
    const answersTo = (keys: readonly (typeof questions)[number][]) =>
      keys.flatMap((key) => opened.map(({ bidId }) => ({ competitionId, bidId, criterionId: closed.criteria[key] })));
    const [first, second, third] = council.evaluators;
    const seats = { "EV 1": first, "EV 2": second, "EV 3": third, EX: council.expert };
    for (const [seat, person] of Object.entries(seats)) {
      if (person === undefined) throw new Error(`Nobody is ${seat}`);
      for (const answer of answersTo(leavesBySeat[seat as keyof typeof leavesBySeat])) {
        must(await recordScore(as(person), answer, { score: 3, comment: scoreComment, version: 0 }));
      }
      must(await finishScoring(as(person), competitionId));
    }
    for (const answer of answersTo(questions)) {
      const agreed = { score: 3, rationale: agreedRationale, version: 0 };
      must(await recordAgreedScore(as(council.moderator), answer, agreed));
    }
    must(await lockQuality(as(council.moderator), competitionId));
  },

  async RANKED(test, { council, closed, now }) {
    for (const person of [council.officer, council.finance]) {
      must(await approvePriceOpening(contextOf(test.db, person, addMilliseconds(now, 1)), closed.competitionId));
    }
  },

  async AWARD_APPROVED(test, { council, closed }) {
    const { competitionId, lotId } = closed;
    const recommendationId = await recommendProperly(test, council.commissioner, competitionId, lotId);
    const ctx = contextOf(test.db, council.approver, awardMoments.decided);
    must(await decideAward(ctx, competitionId, recommendationId, yes));
  },
};

const files: readonly Place[] = ["FILE_NAME", "FILE"];
const priced: readonly Place[] = ["PRICE", "QUANTITY", "HOW"];

export function isOfPrice(place: Place): boolean {
  return priced.includes(place);
}

/**
 * What domain.md §11 lets a person see of an opened bid, by the name they crawl under. Who has not declared, who has an
 * interest, and everyone of another organisation see nothing at any time.
 */
export function placesFor(name: string, phase: Phase): ReadonlySet<Place> {
  if (phase === "OPENED") return new Set();
  return new Set([...qualityFor(name), ...(seesPrice(name, phase) ? priced : [])]);
}

function qualityFor(name: string): readonly Place[] {
  if (["CM", "PO", "MO", "AP", "AU", "LE"].includes(name)) return [...questions, ...files];
  const leaves: Readonly<Record<string, readonly Place[]>> = leavesBySeat;
  const own = leaves[name];
  return own === undefined ? [] : [...own, ...files];
}

function seesPrice(name: string, phase: Phase): boolean {
  if (phase !== "RANKED" && phase !== "AWARD_APPROVED") return false;
  return ["PO", "MO", "AP", "AU", "FI", "LE"].includes(name) || (name === "CM" && phase === "AWARD_APPROVED");
}
