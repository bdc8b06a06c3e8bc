import type { CouncilRole } from "~/core/actor";
import type { Instant } from "~/core/time";
import { isPast, type Stage } from "~/features/competitions/rules/stages";
import { seenRoundStage, type RoundTimes } from "~/features/lists/rules/rounds";

/** Something the reader can do now or will be able to, with the page where they do it. */
export interface Due {
  readonly text: string;
  readonly href: string;
  /** The moment that makes it due, where one is known; of what has none, it can be done now. */
  readonly dueAt?: Instant | null;
}

/**
 * What the desk needs to know of one competition. Nothing here depends on whether anybody has bid before
 * the bids are opened: the desk is the same with and without a submission.
 */
export interface CompetitionFacts {
  readonly id: string;
  readonly title: string;
  readonly stage: Stage;
  readonly deadlineAt: Instant | null;
  readonly startedByMe: boolean;
  readonly sentByMe: boolean;
  /** Names, for who follows everybody's work. */
  readonly startedBy: string | null;
  readonly sentBy: string | null;
  /** A draft that an approver sent back. */
  readonly sentBack: boolean;
  /** Declared on every name of the moment, with nothing against. */
  readonly clear: boolean;
  /** An interest that is not cleared: no notice of anything. */
  readonly shutOut: boolean;
  /** Interests of others that nobody has decided on. */
  readonly interestsToDecide: number;
  /** Those of the reader too. */
  readonly interestsOpen: number;
  /** Published or opened, and a question has nobody to score it, or the panel has no moderator. */
  readonly panelLacks: boolean;
  /** Who has questions and has not finished, and who moderates: names, from the opening on. */
  readonly scorersLeft: readonly string[];
  readonly moderators: readonly string[];
  readonly openingBy: { readonly officer: boolean; readonly witness: boolean; readonly me: boolean };
  readonly seat: "EV" | "EX" | "MO" | null;
  /** Answers given to the reader to score; 0 before the opening. */
  readonly answers: number;
  readonly scored: number;
  readonly finished: boolean;
  /** Everyone who scores has finished, or there was nothing to score. */
  readonly allFinished: boolean;
  /** Scored here or agreed scores: opens no price, approves no award. */
  readonly isScorer: boolean;
  readonly priceBy: { readonly officer: boolean; readonly finance: boolean; readonly me: boolean };
  readonly lotsToRecommend: number;
  /** Recommendations of others that wait for an approver. */
  readonly lotsToDecide: number;
  /** Those of the reader too. */
  readonly lotsUndecided: number;
}

/** What is due from somebody with these roles in one competition. */
export function dueInCompetition(facts: CompetitionFacts, roles: readonly CouncilRole[], now: Instant): Due[] {
  if (facts.shutOut) return [];
  const base = `/council/competitions/${facts.id}`;
  const has = (...wanted: CouncilRole[]) => roles.some((role) => wanted.includes(role));
  const due: Due[] = [];
  if (has("PO", "LE") && facts.interestsToDecide > 0) {
    due.push({ text: `Decide on ${counted(facts.interestsToDecide, "declared interest")}`, href: `${base}/conflicts` });
  }
  const acts = [...(facts.panelLacks && has("PO", "LE") ? [panelAct(facts)] : []), nextAct(facts, has, now)];
  for (const act of acts) {
    if (act === undefined) continue;
    const one =
      act.touchesBids && !facts.clear
        ? { text: "Declare your interests, so that you can go on", href: `${base}/declare` }
        : { text: act.text, href: `${base}${act.page}` };
    if (!due.some(({ href }) => href === one.href)) due.push({ ...one, dueAt: dueMoment(facts) });
  }
  return due;
}

/** What somebody with these roles will have to do when the bids close: to be seen coming. */
export function aheadInCompetition(facts: CompetitionFacts, roles: readonly CouncilRole[], now: Instant): Due[] {
  const { id, stage, deadlineAt, shutOut } = facts;
  const coming = stage === "PUBLISHED" && deadlineAt !== null && !isPast(deadlineAt, now);
  if (!coming || shutOut || !roles.some((role) => role === "PO" || role === "LE")) return [];
  return [{ text: "Open the bids, once they close", href: `/council/competitions/${id}`, dueAt: deadlineAt }];
}

/** From the deadline on the bids wait to be opened; nothing else here has a day of its own. */
export function dueMoment({ stage, deadlineAt }: Pick<CompetitionFacts, "stage" | "deadlineAt">): Instant | null {
  return stage === "PUBLISHED" ? deadlineAt : null;
}

/** Before the opening nobody has declared, and nothing needs declaring. */
function panelAct({ stage }: CompetitionFacts): Act {
  const text = "Complete the panel: somebody to score each question, and a moderator";
  return { text, page: "/panel", touchesBids: stage === "OPENED" };
}

interface Act {
  readonly text: string;
  readonly page: string;
  /** Only for who has declared and is clear. */
  readonly touchesBids: boolean;
}

type Has = (...wanted: CouncilRole[]) => boolean;

function nextAct(facts: CompetitionFacts, has: Has, now: Instant): Act | undefined {
  switch (facts.stage) {
    case "DRAFT":
      return has("PO", "LE") || (has("CM") && facts.startedByMe)
        ? { text: draftText(facts), page: "", touchesBids: false }
        : undefined;
    case "AWAITING_APPROVAL":
      return has("AP") && !facts.sentByMe
        ? { text: "Approve the competition, or send it back", page: "/approve", touchesBids: false }
        : undefined;
    case "APPROVED":
      return has("PO", "LE") ? { text: "Publish the competition", page: "/publish", touchesBids: false } : undefined;
    case "PUBLISHED":
      return isPast(facts.deadlineAt, now) ? openingAct(facts, has) : undefined;
    case "OPENED":
      return scoringAct(facts, has);
    case "QUALITY_LOCKED":
      return priceAct(facts, has);
    case "PRICE_OPENED":
      return undefined;
    case "RANKED":
      return awardAct(facts, has);
    case "AWARD_APPROVED":
      return has("PO", "LE")
        ? { text: "Tell all bidders the outcome", page: "/award/issue", touchesBids: true }
        : undefined;
    case "OUTCOME_ISSUED":
      return undefined;
  }
}

export function draftText({ sentBack }: Pick<CompetitionFacts, "sentBack">): string {
  return sentBack
    ? "Mend the draft that was sent back, and send it again"
    : "Finish the draft and send it for approval";
}

function openingAct({ openingBy }: CompetitionFacts, has: Has): Act | undefined {
  if (openingBy.me) return undefined;
  const mine = openingBy.officer ? has("CM", "AP", "LE") && !openingBy.witness : has("PO", "LE");
  if (!mine) return undefined;
  const text = openingBy.officer ? "Open the bids, as the witness" : "Open the bids: the deadline has passed";
  return { text, page: "/open", touchesBids: true };
}

function scoringAct(facts: CompetitionFacts, has: Has): Act | undefined {
  const { seat, answers, scored, finished, allFinished } = facts;
  if (seat === "MO" && has("MO")) {
    return allFinished
      ? { text: "Agree the scores with the panel", page: "/moderation", touchesBids: true }
      : undefined;
  }
  if ((seat !== "EV" && seat !== "EX") || !has(seat) || answers === 0 || finished) return undefined;
  const text =
    scored < answers ? `Score the answers: ${scored} of ${answers} scored` : "Finish scoring: all answers are scored";
  return { text, page: "/score", touchesBids: true };
}

function priceAct({ isScorer, priceBy }: CompetitionFacts, has: Has): Act | undefined {
  if (isScorer || priceBy.me) return undefined;
  const mine = (has("PO") && !priceBy.officer) || (has("FI") && !priceBy.finance);
  return mine ? { text: "Approve the opening of the prices", page: "/price", touchesBids: true } : undefined;
}

function awardAct({ isScorer, lotsToRecommend, lotsToDecide }: CompetitionFacts, has: Has): Act | undefined {
  if (has("AP", "LE") && !isScorer && lotsToDecide > 0) {
    return { text: `Decide on the award of ${counted(lotsToDecide, "lot")}`, page: "/award", touchesBids: true };
  }
  if (has("CM") && lotsToRecommend > 0) {
    return { text: `Recommend the award of ${counted(lotsToRecommend, "lot")}`, page: "/award", touchesBids: true };
  }
  return undefined;
}

/** What the desk needs to know of one round of a list that the reader's council leads. */
export interface RoundFacts extends RoundTimes {
  readonly id: string;
  readonly list: string;
  readonly number: number;
  readonly linesToRecommend: number;
  /** Recommended by others and waiting for a decision. */
  readonly linesToDecide: number;
  readonly linesUndecided: number;
}

/** What is due from somebody with these roles in one round. Before it closes nobody looks at applications. */
export function dueInRound(facts: RoundFacts, roles: readonly CouncilRole[], now: Instant): Due[] {
  const base = `/council/rounds/${facts.id}`;
  const has = (...wanted: CouncilRole[]) => roles.some((role) => wanted.includes(role));
  const seen = seenRoundStage(facts, now);
  if (seen === "DRAFT") {
    return has("PO", "LE") ? [{ text: "Finish and publish the round", href: base, dueAt: facts.opensAt }] : [];
  }
  if (seen !== "CLOSED") return [];
  const due: Due[] = [];
  if (has("PO", "CM", "QM", "LE") && facts.linesToRecommend > 0) {
    due.push({ text: `Assess ${counted(facts.linesToRecommend, "line")}`, href: `${base}/lines` });
  }
  if (has("AP", "LE") && facts.linesToDecide > 0) {
    due.push({ text: `Decide on ${counted(facts.linesToDecide, "line")}`, href: `${base}/lines` });
  }
  if (has("PO", "LE") && facts.linesUndecided === 0) {
    due.push({ text: "Tell the applicants the decisions", href: `${base}/issue` });
  }
  return due;
}

/** What somebody with these roles will have to do when the round closes. */
export function aheadInRound(facts: RoundFacts, roles: readonly CouncilRole[], now: Instant): Due[] {
  const seen = seenRoundStage(facts, now);
  const coming = seen === "OPEN" || seen === "SCHEDULED";
  if (!coming || !roles.some((role) => role === "PO" || role === "LE")) return [];
  return [
    {
      text: "Assess what is sent in, once the round closes",
      href: `/council/rounds/${facts.id}`,
      dueAt: facts.closesAt,
    },
  ];
}

export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
