import type { Band, Gender, NeedCode } from "~/features/suppliers/rules/settings";
import type { AuthorityKey } from "./authorities";
import type { QuestionName } from "./questions";

/** How far a competition has come by the end of the story. Its deadline says the rest: open, or closed. */
export const reaches = [
  "DRAFT",
  "SENT_BACK",
  "AWAITING_APPROVAL",
  "APPROVED",
  "PUBLISHED",
  "OPENED",
  "DECLARED",
  "SCORING",
  "AGREEING",
  "QUALITY_LOCKED",
  "PRICE_HALF_OPENED",
  "RANKED",
  "RECOMMENDED",
  "AWARD_APPROVED",
  "OUTCOME_ISSUED",
] as const;
export type Reach = (typeof reaches)[number];

export interface BidTold {
  readonly by: string;
  readonly pounds: number;
  /** What its answers are worth on the scale, in the order of the questions. */
  readonly worth: readonly number[];
  /** Whole units by measure. */
  readonly pledges: Readonly<Record<string, number>>;
  readonly state: BidState;
}

/** SENT is received on time, AGAIN after a first version of another price, and BACK was taken back for good. */
export type BidState = "SENT" | "AGAIN" | "BACK" | "LATE" | "DRAFT";

export interface CompetitionTold {
  readonly title: string;
  readonly summary: string;
  readonly specification: string;
  readonly buyer: AuthorityKey;
  readonly list: ListName;
  readonly lots: readonly string[];
  /** Whom it is for; of food nothing of this is asked. */
  readonly need?: NeedCode | null;
  readonly ages?: readonly [from: number, to: number];
  readonly genders?: Gender;
  readonly band?: Band | null;
  /** Estimated value in pounds, without VAT. */
  readonly estimate?: number;
  readonly split: Split;
  readonly questions: readonly QuestionName[];
  readonly measures: readonly string[];
  /** Working days from the story's end. */
  readonly published: number;
  readonly deadline: number;
  readonly shortWindow?: string;
  readonly reaches: Reach;
  readonly bids?: readonly BidTold[];
  readonly twist?: Twist;
}

export type ListName = "homes" | "schools" | "food";

/** What makes one competition unlike the others. */
export type Twist =
  /** One of the evaluators has an interest, and is shut out. */
  | "EVALUATOR_SHUT_OUT"
  /** One of the evaluators has said that they have an interest, and nobody has decided on it. */
  | "INTEREST_UNDECIDED"
  /** No bid is good enough, or there is none. */
  | "NO_AWARD"
  /** The officer has approved the opening, and a witness has not. */
  | "OFFICER_WAITS"
  /** Somebody sits on the panel and has no question to score. */
  | "EVALUATOR_WITHOUT_QUESTIONS";

/** Marks by kind of criterion, which come to 100: the questions in their order, the last of them about pledges or not. */
export interface Split {
  readonly quality: readonly number[];
  /** Marks for the question about pledges; none where it is not asked. */
  readonly pledgesAnswer?: number;
  readonly pledgesAmount?: number;
  readonly price: number;
}

export const splits = {
  thorough: { quality: [20, 20, 10], pledgesAnswer: 5, pledgesAmount: 10, price: 35 },
  quality: { quality: [25, 20, 15], pledgesAmount: 10, price: 30 },
  usual: { quality: [30, 20], pledgesAmount: 10, price: 40 },
  voices: { quality: [20, 20, 15], pledgesAnswer: 5, pledgesAmount: 5, price: 35 },
  short: { quality: [25, 25], price: 50 },
} as const satisfies Record<string, Split>;

/** `bid("larch", 118_500, "4353", "LOC-01 1, SKL-01 40")`. */
export function bid(by: string, pounds: number, worth: string, pledges = "", state: BidState = "SENT"): BidTold {
  const given = pledges === "" ? [] : pledges.split(", ").map((pledge) => pledge.split(" "));
  return {
    ...{ by, pounds, state },
    worth: [...worth].map(Number),
    pledges: Object.fromEntries(given.map(([code = "", units = "0"]) => [code, Number(units)])),
  };
}
