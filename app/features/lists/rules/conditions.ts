import { calendarDateOf, ukDate, type CalendarDate, type Instant } from "~/core/time";
import { formatPounds } from "~/core/money";
import {
  bandNames,
  gradeNames,
  isRegistrationValid,
  registrationStatusNames,
  type RegistrationStatus,
} from "~/features/suppliers/rules/settings";
import { pricesAbove } from "./ceilings";
import { questionSets, type QuestionSetCode } from "~/features/suppliers/rules/questions";
import { criteria, type Criterion } from "./decisions";
import { stopsJoining } from "./rating-schemes";
import type { SubmittedFacts } from "./submitted-facts";

/**
 * The conditions of participation of one line, domain.md §2.4: where what was submitted settles one, the rule says so;
 * the rest is for a person. Money is never failed by rule (C07), and what the portal does not ask yet is for a person too.
 */
export type ByRule = "MET" | "NOT_MET" | "PERSON" | "NOT_ASKED";

export interface RuleResult {
  readonly criterion: Criterion;
  readonly byRule: ByRule;
  /** What the rule saw, or what a person must look at. */
  readonly why: string;
}

/** What a person found of a condition that is theirs to look at. */
export const findingResults = ["MET", "NOT_MET"] as const;
export type FindingResult = (typeof findingResults)[number];

export const conditionResults = ["MET", "NOT_MET", "OPEN", "NOT_ASKED"] as const;
export type ConditionResult = (typeof conditionResults)[number];
export const conditionResultNames: Record<ConditionResult, string> = {
  MET: "Met",
  NOT_MET: "Not met",
  OPEN: "To look at",
  NOT_ASKED: "Not asked",
};

/** On the day the line was submitted in the United Kingdom: a later day changes nothing of what was submitted. */
export function ruleResults(facts: SubmittedFacts, submittedAt: Instant): RuleResult[] {
  const on = calendarDateOf(submittedAt);
  const forPeople = facts.line.capacityOffered !== null;
  return criteria.map((criterion) => ({ criterion, ...resultOf(criterion, facts, { forPeople, on }) }));
}

type Answer = Omit<RuleResult, "criterion">;

const met = (why: string): Answer => ({ byRule: "MET", why });
const notMet = (why: string): Answer => ({ byRule: "NOT_MET", why });
const person = (why: string): Answer => ({ byRule: "PERSON", why });
const notAsked: Answer = { byRule: "NOT_ASKED", why: "This lot is not for care or education of people" };

function resultOf(
  criterion: Criterion,
  facts: SubmittedFacts,
  { forPeople, on }: { readonly forPeople: boolean; readonly on: CalendarDate },
): Answer {
  const { header, organisation, rates } = facts;
  switch (criterion) {
    case "C01":
      return person(`${organisation.identifier}. Look it up in the public register`);
    case "C02":
      return forPeople ? registration(facts, on) : notAsked;
    case "C03":
      return forPeople ? inspection(facts) : notAsked;
    case "C04":
      return header.insuranceCommitted
        ? met("It commits to have the insurance when a contract starts")
        : notMet("It does not commit to the insurance");
    case "C05":
      return forPeople ? safeguarding(facts) : notAsked;
    case "C06":
      return declared(facts, "POLICIES") ?? person("Read the policies it sent");
    case "C07":
      return (
        declared(facts, "FINANCE") ??
        person("Read its accounts or ask a finance viewer. Nothing about money fails by rule")
      );
    case "C08":
      return (
        declared(facts, "EXCLUSIONS") ??
        person("The list does not ask for the declaration. Ask for it and look at the debarment list")
      );
    case "C09":
      return forPeople ? person("Ask who the registered manager or head is, and since when") : notAsked;
    case "C10":
      if (!forPeople) return notAsked;
      return rates.length > 0 ? priced(facts) : notMet("No level of support has a price");
    case "C11":
      if (!header.termsAccepted) return notMet("Not accepted");
      return declared(facts, "TERMS") ?? met("Accepted");
  }
}

/** A price above the highest is never failed by rule: where it is not accepted at all, it was not submitted either. */
function priced({ rates, ceilings }: SubmittedFacts): Answer {
  const above = pricesAbove(rates, ceilings);
  if (above.length === 0) return met(`${rates.length} of the lot’s levels of support priced`);
  const words = above.map(
    ({ band, weeklyPence, highestPence }) =>
      `${bandNames[band]} costs ${formatPounds(weeklyPence)}, the highest price is ${formatPounds(highestPence)}`,
  );
  return person(`${words.join("; ")}. See whether the reason for it is good`);
}

function registration({ setting }: SubmittedFacts, on: CalendarDate): Answer {
  const { registrationStatus, registrationEndsOn, registrationNumber } = setting;
  const words = nameOf(registrationStatusNames, registrationStatus);
  const number = registrationNumber === null ? "" : `, ${registrationNumber}`;
  const ends = registrationEndsOn === null ? "" : `, until ${ukDate(registrationEndsOn)}`;
  const what = `${words}${number}${ends}`;
  if (registrationStatus === "NOT_NEEDED") return person("It says that it needs no registration. See that this is so");
  const said = { registrationStatus: registrationStatus as RegistrationStatus, registrationEndsOn };
  return isRegistrationValid(said, on) ? met(what) : notMet(what);
}

function inspection({ setting }: SubmittedFacts): Answer {
  const { latestGrade, latestGradeOn } = setting;
  if (latestGrade === null) return met("Not inspected yet, which is allowed");
  const when = latestGradeOn === null ? "" : `, ${ukDate(latestGradeOn)}`;
  const what = `${nameOf(gradeNames, latestGrade)}${when}`;
  return stopsJoining(latestGrade) ? notMet(what) : met(what);
}

function safeguarding(facts: SubmittedFacts): Answer {
  const { header } = facts;
  if (header.safeguardingLead === null || header.safeguardingLead === "")
    return notMet("No safeguarding lead is named");
  return (
    declared(facts, "SAFEGUARDING") ??
    person(`${header.safeguardingLead} leads it. Read the policy and how people are checked`)
  );
}

/**
 * What a declaration settles: an answer that fails, where the set has such answers, and terms that all pass. All else is for a person, who sees
 * beside each answer what it comes to. Of sets whose answers never fail (C07, C08) nothing is settled.
 */
function declared({ declarations = [] }: SubmittedFacts, set: QuestionSetCode): Answer | undefined {
  const found = declarations.find((each) => each.set === set);
  if (found === undefined) return undefined;
  const { PASS, FAIL, PERSON } = found.results;
  const words = `Declared: ${PASS} pass, ${PERSON} need a person${FAIL === 0 ? "" : `, ${FAIL} fail`}`;
  if (FAIL > 0 && !questionSets[set].neverFails) return notMet(words);
  if (set === "TERMS" && PERSON === 0 && FAIL === 0) return met(words);
  return person(`${words}. ${toLookAt[set]}`);
}

const toLookAt: Record<QuestionSetCode, string> = {
  SAFEGUARDING: "Read the policy and how people are checked",
  POLICIES: "Read the policies it sent",
  FINANCE: "Read its accounts or ask a finance viewer. Nothing about money fails by rule",
  EXCLUSIONS: "Look at the debarment list. Whoever says yes is heard before anything is decided",
  TERMS: "See what it does not agree to",
};

/** A frozen word may be older than today's words: then it stands as it was kept. */
function nameOf(names: Readonly<Record<string, string>>, word: string): string {
  return names[word] ?? word;
}

/** How a condition stands: what the rule settles stands, whatever a person says; the rest is as the newest finding. */
export function conditionResult(byRule: ByRule, finding: FindingResult | undefined): ConditionResult {
  return byRule === "PERSON" ? (finding ?? "OPEN") : byRule;
}

/** What keeps a line from being approved, in the order of the conditions. */
export function conditionsNotMet(
  results: readonly RuleResult[],
  findings: ReadonlyMap<Criterion, FindingResult>,
): Criterion[] {
  return results
    .filter(({ criterion, byRule }) => conditionResult(byRule, findings.get(criterion)) === "NOT_MET")
    .map(({ criterion }) => criterion);
}

/** What nobody has looked at yet. */
export function conditionsOpen(
  results: readonly RuleResult[],
  findings: ReadonlyMap<Criterion, FindingResult>,
): Criterion[] {
  return results
    .filter(({ criterion, byRule }) => conditionResult(byRule, findings.get(criterion)) === "OPEN")
    .map(({ criterion }) => criterion);
}
