import { calendarDateOf, ukDate, ukDateTime, type CalendarDate, type Instant } from "~/core/time";
import type { AppealOutcome } from "./rules/appeals";
import { criterionNames, reasonCodeNames, type Verdict } from "./rules/decisions";
import { evidenceInWords } from "./rules/promises";

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
  /** Of a member that sent what has changed: whether it holds now, or its place has ended meanwhile. */
  readonly change: { readonly holds: boolean } | undefined;
  readonly issuedAt: Instant;
  /** The last day for the evidence, where it is approved once that is given. */
  readonly evidenceBy?: CalendarDate | undefined;
  /** The last day to appeal, where it is refused. */
  readonly appealBy?: CalendarDate | undefined;
  /** The last day the next round may open without a reason, where the list has a longest gap. */
  readonly nextRoundBy: CalendarDate | undefined;
}

/** The letter on one line, from the record: the outcome, why, and what the applicant may do. domain.md §2.5. */
export function decisionLetter(facts: DecisionLetterFacts): string {
  const { verdict, lot } = facts;
  if (facts.change !== undefined) return changeLetter(facts, facts.change);
  return `Dear ${facts.organisation}

You applied to join “${facts.list}” in round ${facts.round}, with ${facts.setting}, for lot ${lot.code} (${lot.title}).

${outcomeInWords(facts, verdict)}
${facts.authority}
`;
}

function outcomeInWords(facts: DecisionLetterFacts, verdict: Verdict): string {
  switch (verdict.outcome) {
    case "APPROVED":
      return approved(facts);
    case "CONDITIONAL":
      return conditional(facts, verdict);
    case "REJECTED":
      return refused(facts, verdict);
  }
}

function changeInWords(facts: DecisionLetterFacts, verdict: Verdict, holds: boolean): string {
  switch (verdict.outcome) {
    case "APPROVED":
      return changeApproved(facts, holds);
    case "CONDITIONAL":
      return conditional(facts, verdict);
    case "REJECTED":
      return changeRefused(facts, verdict);
  }
}

/** Not yet a member; of a member not yet the change. */
function conditional(
  { setting, change, evidenceBy }: DecisionLetterFacts,
  verdict: Extract<Verdict, { readonly outcome: "CONDITIONAL" }>,
): string {
  const meanwhile =
    change === undefined
      ? `Until then ${setting} is not on the list for this lot, and we do not invite it.`
      : `Until then ${setting} stays on the list as it was approved before.`;
  const by = evidenceBy === undefined ? "" : ` by the end of ${ukDate(evidenceBy)}`;
  return `We approve it once you have given us this${by}:

${evidenceInWords(verdict.evidence)}

Why: ${verdict.reasons}

${meanwhile}

What you do: add each file to your evidence here, and send it to us from the page of this letter. If we do not have it by then, it is refused.
`;
}

/** The letter that ends a condition: what was given, or that it did not come. */
export function promiseLetter(facts: {
  readonly authority: string;
  readonly organisation: string;
  readonly list: string;
  readonly setting: string;
  readonly lot: { readonly code: string; readonly title: string };
  /** On the list now, a change that holds now, or nothing any more. */
  readonly became: "MEMBER" | "CHANGED" | "NOTHING" | Extract<Verdict, { readonly outcome: "REJECTED" }>;
  readonly change: boolean;
  readonly at: Instant;
  /** The last day to appeal, where it did not come. */
  readonly appealBy?: CalendarDate | undefined;
}): string {
  const { became, setting, list, lot } = facts;
  return `Dear ${facts.organisation}

We approved ${setting} for lot ${lot.code} (${lot.title}) of “${list}” once we have some evidence.

${typeof became === "string" ? given(became, facts) : notGiven(became, facts)}
${facts.authority}
`;
}

function given(became: "MEMBER" | "CHANGED" | "NOTHING", { setting, at }: { setting: string; at: Instant }): string {
  switch (became) {
    case "MEMBER":
      return `We have it. ${setting} is on the list for this lot from ${ukDateTime(at)}.\n`;
    case "CHANGED":
      return `We have it. What you sent holds for ${setting} from ${ukDateTime(at)}.\n`;
    case "NOTHING":
      return `We have it. But the place of ${setting} on this list has changed meanwhile, so it has no effect. You can apply again in the next round.\n`;
  }
}

function notGiven(
  verdict: Extract<Verdict, { readonly outcome: "REJECTED" }>,
  {
    setting,
    change,
    appealBy,
  }: { readonly setting: string; readonly change: boolean; readonly appealBy?: CalendarDate | undefined },
): string {
  const means = change ? `${setting} stays on the list for this lot as it was approved before. ` : "";
  return `We do not have it, and the last day has gone by. It is refused.

${whyRefused(verdict)}

${means}What you can do: apply again in the next round. Having been refused does not count against you.
${howToAppeal(appealBy)}`;
}

/** Of a member: all is as it was approved before, but for a change that was approved. */
function changeLetter(facts: DecisionLetterFacts, { holds }: { readonly holds: boolean }): string {
  const { verdict, setting, lot } = facts;
  const where = `${setting} in lot ${lot.code} (${lot.title})`;
  return `Dear ${facts.organisation}

When “${facts.list}” opened again, in round ${facts.round}, you told us what has changed for ${where}.

${changeInWords(facts, verdict, holds)}
${facts.authority}
`;
}

function changeApproved({ setting, verdict, issuedAt }: DecisionLetterFacts, holds: boolean): string {
  const outcome = holds
    ? `We have approved the change. What you sent holds for ${setting} from ${ukDateTime(issuedAt)}.`
    : `We have approved the change. But ${setting} is not on the list for this lot any more, so the change has no effect. You can apply again in the next round.`;
  return `${outcome}

Why: ${verdict.reasons}
`;
}

function changeRefused(
  { setting, appealBy }: DecisionLetterFacts,
  verdict: Extract<Verdict, { readonly outcome: "REJECTED" }>,
): string {
  return `We have not approved the change.

${whyRefused(verdict)}

What it means: ${setting} stays on the list for this lot as it was approved before. What you can do: put this right and send it again when the list next opens.
${howToAppeal(appealBy)}`;
}

function whyRefused(verdict: Extract<Verdict, { readonly outcome: "REJECTED" }>): string {
  return `The condition it did not meet: ${verdict.criterion}, ${criterionNames[verdict.criterion]}
The reason: ${reasonCodeNames[verdict.reasonCode]}
In our words: ${verdict.reasons}`;
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
  { nextRoundBy, appealBy }: DecisionLetterFacts,
  verdict: Extract<Verdict, { readonly outcome: "REJECTED" }>,
): string {
  const next = nextRoundBy === undefined ? "" : ` We plan to open the next round by ${ukDate(nextRoundBy)}.`;
  return `We have not approved it.

${whyRefused(verdict)}

What you can do: put this right and apply again in the next round. Having been refused does not count against you.${next} This decision does not change anything for your other applications or settings.
${howToAppeal(appealBy)}`;
}

function howToAppeal(appealBy: CalendarDate | undefined): string {
  if (appealBy === undefined) return "";
  return `
If something went wrong: you can appeal from the page of this letter, by the end of ${ukDate(appealBy)}. You can do so if we did not do what we said we would do, if a fact is wrong, or if we did not look at something you sent. Somebody who took no part in this decision looks at it again. An appeal costs nothing and does not hold up your other applications.
`;
}

/** The letter that answers an appeal: what came of it, and why. */
export function appealLetter(facts: {
  readonly authority: string;
  readonly organisation: string;
  readonly list: string;
  readonly setting: string;
  readonly lot: { readonly code: string; readonly title: string };
  readonly appealedAt: Instant;
  readonly outcome: AppealOutcome;
  readonly reasons: string;
  /** Where it was upheld: on the list now, a change that holds now, or no effect any more. */
  readonly became: "MEMBER" | "CHANGED" | "NOTHING";
  readonly at: Instant;
}): string {
  const { setting, lot } = facts;
  return `Dear ${facts.organisation}

On ${ukDate(calendarDateOf(facts.appealedAt))} you appealed against our decision on ${setting} for lot ${lot.code} (${lot.title}) of “${facts.list}”. Somebody who took no part in that decision has looked at it again.

${appealInWords(facts)}
${facts.authority}
`;
}

function appealInWords({
  outcome,
  reasons,
  became,
  setting,
  at,
}: Pick<Parameters<typeof appealLetter>[0], "outcome" | "reasons" | "became" | "setting" | "at">): string {
  const stays = `What you can do: put this right and apply again in the next round. Neither the refusal nor the appeal counts against you. The appeal does not change how long you have to go to court: 30 days from when you knew, or should have known, what went wrong.
`;
  switch (outcome) {
    case "UPHELD":
      return `You were right, and we have changed the decision.

Why: ${reasons}

${afterUpheld(became, setting, at)}`;
    case "PARTLY":
      return `You were right in part. The decision stays all the same.

Why: ${reasons}

${stays}`;
    case "DISMISSED":
      return `The decision stays.

Why: ${reasons}

${stays}`;
  }
}

function afterUpheld(became: "MEMBER" | "CHANGED" | "NOTHING", setting: string, at: Instant): string {
  switch (became) {
    case "MEMBER":
      return `${setting} is on the list for this lot from ${ukDateTime(at)}.\n`;
    case "CHANGED":
      return `What you sent holds for ${setting} from ${ukDateTime(at)}.\n`;
    case "NOTHING":
      return `But the place of ${setting} on this list has changed meanwhile, so it has no effect. You can apply again in the next round.\n`;
  }
}
