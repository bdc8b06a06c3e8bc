import { ukDate, type CalendarDate } from "~/core/time";
import {
  gradeNames,
  registrationStatusNames,
  type Grade,
  type RegistrationStatus,
} from "~/features/suppliers/rules/settings";
import { schemes, type Consequence, type RatingScheme } from "./rating-schemes";

/** What a file says of a setting, beside what stood there. Without a grade it says nothing of one. */
export interface GradeFacts {
  readonly scheme: RatingScheme;
  readonly grade: Grade | null;
  readonly gradedOn: CalendarDate | null;
  readonly reportUrl: string | null;
  readonly status: RegistrationStatus;
  readonly gradeBefore: Grade | null;
  readonly gradedOnBefore: CalendarDate | null;
  readonly statusBefore: RegistrationStatus;
}

/** `Good, 14 October 2025`. */
function gradeInWords(grade: Grade | null, on: CalendarDate | null): string {
  if (grade === null) return "No grade";
  return on === null ? gradeNames[grade] : `${gradeNames[grade]}, ${ukDate(on)}`;
}

/** A grade and a registration on a line each: what a table shows before and after. */
export function standingInWords(grade: Grade | null, on: CalendarDate | null, status: RegistrationStatus): string[] {
  return [gradeInWords(grade, on), registrationStatusNames[status]];
}

/** The same after a file has been read. A change that shows in neither is of the last day of the registration. */
export function newStandingInWords(
  facts: Omit<GradeFacts, "scheme" | "reportUrl"> & { follows: Consequence },
): string[] {
  const { grade, gradedOn, status, gradeBefore, gradedOnBefore, statusBefore, follows } = facts;
  const keepsGrade = grade === null;
  const isSame = (keepsGrade || (grade === gradeBefore && gradedOn === gradedOnBefore)) && status === statusBefore;
  return [
    ...standingInWords(keepsGrade ? gradeBefore : grade, keepsGrade ? gradedOnBefore : gradedOn, status),
    ...(isSame && follows === "NONE"
      ? ["Its last day has passed and counts no more: the regulator has it as registered"]
      : []),
  ];
}

/** What the regulator said, in sentences for a provider or another council. */
export function toldInWords({ scheme, grade, gradedOn, reportUrl, status, statusBefore }: GradeFacts): string {
  const { inspector } = schemes[scheme];
  const sentences = [
    ...(grade === null || gradedOn === null
      ? []
      : [`${inspector} gave the grade “${gradeNames[grade]}” on ${ukDate(gradedOn)}.`]),
    ...(status === "REGISTERED" && statusBefore === "REGISTERED" ? [] : [registrationSentence(status)]),
    ...(reportUrl === null ? [] : [`The report: ${reportUrl}`]),
  ];
  return sentences.length === 0 ? registrationSentence(status) : sentences.join(" ");
}

function registrationSentence(status: RegistrationStatus): string {
  switch (status) {
    case "SUSPENDED":
      return "The regulator has suspended or restricted the registration.";
    case "CANCELLED":
      return "The registration is cancelled or has lapsed.";
    default:
      return "The regulator has it as registered.";
  }
}

/** What has to be put right before a suspension that came from a regulator's file is lifted. */
export const conditionsOfRegulator =
  "What the regulator found is put right, and the regulator or a visit by the council has confirmed it.";

/** What will follow on the lists of the council that applies a file: `places` are its own there. */
export function followsInWords(follows: Consequence, places: number): string {
  const here = places === 1 ? "1 place on your lists" : `${places} places on your lists`;
  const elsewhere = "You lead no list that it is on. The councils that do are told";
  switch (follows) {
    case "NONE":
      return "Nothing";
    case "WATCH":
      return "A quality monitor is asked to agree an action plan";
    case "SUSPEND":
      return places === 0 ? elsewhere : `Suspended at once: ${here}. Somebody else confirms it`;
    case "REMOVE":
      return places === 0 ? elsewhere : `Suspended at once and to be removed: ${here}. Somebody else decides`;
  }
}

/** What became of a line when its file was applied. */
export const gradeOutcomes = ["WRITTEN", "NOTHING_NEW", "SETTING_CHANGED"] as const;
export type GradeOutcome = (typeof gradeOutcomes)[number];

export function outcomeInWords(line: {
  readonly outcome: GradeOutcome | null;
  readonly follows: Consequence;
  readonly suspended: number;
  readonly removals: number;
  readonly blocked: number;
}): string {
  const { outcome, follows, suspended, removals, blocked } = line;
  if (outcome === "NOTHING_NEW") return "Nothing: it was so already when you applied the file";
  if (outcome === "SETTING_CHANGED" || outcome === null) {
    return "Nothing: the provider had closed it or changed its number or kind. Look at it yourself";
  }
  const parts = [
    ...(suspended > 0 ? [`suspended at once: ${places(suspended)}`] : []),
    ...(removals > 0 ? [`asked for removal: ${places(removals)}`] : []),
    ...(blocked > 0 ? [`not suspended, since something else waits for a decision there: ${places(blocked)}`] : []),
    ...(follows === "WATCH" ? ["a quality monitor is asked to agree an action plan"] : []),
  ];
  return parts.length === 0 ? "Written" : `Written; ${parts.join("; ")}`;
}

function places(number: number): string {
  return number === 1 ? "1 place" : `${number} places`;
}
