import type { Instant } from "~/core/time";
import { isPast } from "~/features/competitions/rules/stages";
import { seenRoundStage } from "~/features/lists/rules/rounds";
import { counted, draftText, dueMoment, type CompetitionFacts, type Due, type RoundFacts } from "./council-desk";

/** Something that waits for somebody: for a role, or for people by name. */
export interface Need extends Due {
  readonly whose: string;
}

const officer = "Procurement officer or lead";
const approver = "Approver or lead";

/**
 * What waits in one competition, whoever it waits for: what a person sees who follows everybody's work. It tells no
 * more than the competition's own page: nothing that depends on a bid before the opening, and after it no name of the
 * panel to who has not declared.
 */
export function needsInCompetition(facts: CompetitionFacts, now: Instant): Need[] {
  const { shutOut, interestsOpen, panelLacks } = facts;
  if (shutOut) return [];
  const href = `/council/competitions/${facts.id}`;
  const needs: Need[] = [];
  if (interestsOpen > 0) {
    const text = `Decide on ${counted(interestsOpen, "declared interest")}`;
    needs.push({ text, href: `${href}/conflicts`, whose: officer });
  }
  if (panelLacks) needs.push({ text: "Complete the panel", href, whose: officer, dueAt: dueMoment(facts) });
  const step = nextStep(facts, now);
  return step === undefined ? needs : [...needs, { href, dueAt: dueMoment(facts), ...step }];
}

type Step = Pick<Need, "text" | "whose">;

function nextStep(facts: CompetitionFacts, now: Instant): Step | undefined {
  switch (facts.stage) {
    case "DRAFT":
      return {
        text: draftText(facts),
        whose: facts.startedBy === null ? officer : `${facts.startedBy}, or an officer`,
      };
    case "AWAITING_APPROVAL":
      return {
        text: "Approve the competition, or send it back",
        whose: facts.sentBy === null ? "Approver" : `Approver, not ${facts.sentBy}`,
      };
    case "APPROVED":
      return { text: "Publish the competition", whose: officer };
    case "PUBLISHED":
      return openingStep(facts, now);
    case "OPENED":
      return scoringStep(facts);
    case "QUALITY_LOCKED":
      return { text: "Approve the opening of the prices", whose: priceOpeners(facts) };
    case "PRICE_OPENED":
      return undefined;
    case "RANKED":
      return awardStep(facts);
    case "AWARD_APPROVED":
      return { text: "Tell all bidders the outcome", whose: officer };
    case "OUTCOME_ISSUED":
      return undefined;
  }
}

function openingStep({ deadlineAt, openingBy }: CompetitionFacts, now: Instant): Step {
  if (!isPast(deadlineAt, now)) return { text: "Open the bids, once they close", whose: `${officer}, and a witness` };
  return openingBy.officer
    ? { text: "Open the bids, as the witness", whose: "Commissioner, approver or lead" }
    : { text: "Open the bids: the deadline has passed", whose: officer };
}

function scoringStep({ clear, allFinished, scorersLeft, moderators }: CompetitionFacts): Step {
  const named = (names: readonly string[], otherwise: string) =>
    clear && names.length > 0 ? names.join(", ") : otherwise;
  return allFinished
    ? { text: "Agree the scores with the panel", whose: named(moderators, "Moderator") }
    : { text: "Score the answers", whose: named(scorersLeft, "The panel") };
}

function priceOpeners({ priceBy }: CompetitionFacts): string {
  const left = [...(priceBy.officer ? [] : ["Procurement officer"]), ...(priceBy.finance ? [] : ["Finance viewer"])];
  return left.join(" and ");
}

function awardStep({ lotsUndecided, lotsToRecommend }: CompetitionFacts): Step | undefined {
  if (lotsUndecided > 0) return { text: `Decide on the award of ${counted(lotsUndecided, "lot")}`, whose: approver };
  if (lotsToRecommend > 0) {
    return { text: `Recommend the award of ${counted(lotsToRecommend, "lot")}`, whose: "Commissioner" };
  }
  return undefined;
}

/** What waits in one round, whoever it waits for. */
export function needsInRound(facts: RoundFacts, now: Instant): Need[] {
  const href = `/council/rounds/${facts.id}`;
  const { opensAt, closesAt, linesToRecommend, linesUndecided } = facts;
  switch (seenRoundStage(facts, now)) {
    case "DRAFT":
      return [{ text: "Finish and publish the round", href, whose: officer, dueAt: opensAt }];
    case "SCHEDULED":
    case "OPEN":
      return [{ text: "Assess what is sent in, once the round closes", href, whose: officer, dueAt: closesAt }];
    case "CLOSED":
      return closedNeeds(`${href}/lines`, linesToRecommend, linesUndecided - linesToRecommend, href);
    case "DECISIONS_ISSUED":
      return [];
  }
}

function closedNeeds(lines: string, bare: number, recommended: number, href: string): Need[] {
  if (bare + recommended === 0) return [{ text: "Tell the applicants the decisions", href, whose: officer }];
  return [
    ...(bare > 0
      ? [{ text: `Assess ${counted(bare, "line")}`, href: lines, whose: "Officer, commissioner or quality monitor" }]
      : []),
    ...(recommended > 0 ? [{ text: `Decide on ${counted(recommended, "line")}`, href: lines, whose: approver }] : []),
  ];
}
