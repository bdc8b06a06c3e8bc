import { ukDate, ukDateTime, type CalendarDate, type Instant } from "~/core/time";
import { criterionNames, reasonCodeNames, type Verdict } from "./rules/decisions";

export interface DecisionLetterFacts {
  readonly authority: string;
  readonly organisation: string;
  readonly list: string;
  readonly round: number;
  readonly setting: string;
  readonly lot: {
    readonly code: string;
    readonly title: string;
    /** Not for goods or other services, where no need and no registration is asked for. */
    readonly forPeople: boolean;
  };
  readonly verdict: Verdict;
  readonly issuedAt: Instant;
  /** The last day the next round may open without a reason, where the list has a longest gap. */
  readonly nextRoundBy: CalendarDate | undefined;
}

/** The letter on one line, from the record: the outcome, why, and what the applicant may do. domain.md §2.5. */
export function decisionLetter(facts: DecisionLetterFacts): string {
  const { verdict, lot } = facts;
  return `Dear ${facts.organisation}

You applied to join “${facts.list}” in round ${facts.round}, with ${facts.setting}, for lot ${lot.code} (${lot.title}).

${verdict.outcome === "APPROVED" ? approved(facts) : refused(facts, verdict)}
${facts.authority}
`;
}

function approved({ setting, lot, verdict, issuedAt }: DecisionLetterFacts): string {
  const next = lot.forPeople
    ? `we invite you whenever a competition for this lot needs what ${setting} offers. Keep its registration and your details up to date, because we invite only settings with a valid registration.`
    : `we invite you whenever there is a competition for this lot. Keep your details up to date, so that our invitation finds you.`;
  return `We have approved it. ${setting} is on the list for this lot from ${ukDateTime(issuedAt)}.

Why: ${verdict.reasons}

What happens next: ${next}
`;
}

function refused(
  { nextRoundBy }: DecisionLetterFacts,
  verdict: Extract<Verdict, { readonly outcome: "REJECTED" }>,
): string {
  const next = nextRoundBy === undefined ? "" : ` We plan to open the next round by ${ukDate(nextRoundBy)}.`;
  return `We have not approved it.

The condition it did not meet: ${verdict.criterion}, ${criterionNames[verdict.criterion]}
The reason: ${reasonCodeNames[verdict.reasonCode]}
In our words: ${verdict.reasons}

What you can do: put this right and apply again in the next round. Having been refused does not count against you.${next} This decision does not change anything for your other applications or settings.
`;
}
