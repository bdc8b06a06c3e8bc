import type { Hundredths } from "~/core/marks";
import type { Pence } from "~/core/money";
import type { CriterionKind } from "~/features/competitions/rules/criteria";
import type { Regime } from "~/features/lists/rules/kinds";
import type { LetterOutcome } from "../rules";

/**
 * What a letter says, taken from the locked record and kept with its hash. It holds what its reader may
 * know and nothing else: their own marks with the reasons, the winner's marks and name where there is one, and nothing about
 * any other bid (domain.md §4.9, reg 31(3)). Moments are ISO texts, money pence, marks hundredths.
 */
export interface LetterFacts {
  readonly format: "quayside-letter/1";
  readonly outcome: LetterOutcome;
  readonly council: { readonly name: string; readonly postalAddress: string; readonly email: string };
  readonly supplier: {
    readonly name: string;
    readonly postalAddress: string;
    readonly email: string;
    readonly identifier: string;
  };
  readonly competition: {
    readonly title: string;
    /** Where every question stands in full. */
    readonly notice: string;
    readonly list: string;
    readonly regime: Regime;
  };
  readonly lot: { readonly code: string; readonly title: string };
  readonly bid: {
    readonly receipt: string;
    readonly receivedAt: string;
    readonly pricePence: Pence;
    /** What the pledges with a price are worth together; null where none was asked for by amount. */
    readonly pledgesPence: Pence | null;
    readonly hasPledges: boolean;
    readonly totalHundredths: Hundredths;
  };
  /** Null where no award was made. */
  readonly winner: { readonly name: string; readonly totalHundredths: Hundredths } | null;
  /** Why no award was made, as it was decided; null where one was. */
  readonly noAwardReasons: string | null;
  /** What decided between this bid and the winner where both totals are equal, as a sentence. */
  readonly tieBreak: string | null;
  /** The criteria tree in its order, sections before what is in them. */
  readonly criteria: readonly CriterionFacts[];
  readonly dates: {
    readonly deadlineAt: string;
    readonly openedAt: string;
    readonly decidedAt: string;
    readonly issuedAt: string;
  };
}

export interface CriterionFacts {
  readonly title: string;
  readonly kind: CriterionKind;
  readonly depth: number;
  readonly weightHundredths: Hundredths;
  readonly marksHundredths: Hundredths;
  /** Null where marks come from an amount, and for sections. */
  readonly score: number | null;
  /** The reasons the panel agreed, in the panel's words. */
  readonly reasons: string | null;
  /** Null where no award was made. */
  readonly winnerMarksHundredths: Hundredths | null;
  readonly winnerScore: number | null;
}
