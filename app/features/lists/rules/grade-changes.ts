import type { CalendarDate } from "~/core/time";
import type { Grade, RegistrationStatus } from "~/features/suppliers/rules/settings";
import type { GradeLine } from "./grade-lines";
import { followsGrade, followsStatus, gravest, type Consequence, type RatingScheme } from "./rating-schemes";

/** A setting as it stands, and what files said of it before. */
export interface GradedSetting {
  readonly grade: Grade | null;
  readonly gradedOn: CalendarDate | null;
  readonly reportUrl: string | null;
  readonly status: RegistrationStatus;
  readonly registrationEndsOn: CalendarDate | null;
  /** The last that a regulator's file said; null where none has said it yet. */
  readonly toldGrade: Grade | null;
  readonly toldGradedOn: CalendarDate | null;
  readonly toldStatus: RegistrationStatus | null;
}

/** SAME: nothing new. OLDER: an inspection before the one we know of, which a person looks at. DETAILS: only a date or an address. */
export type GradeNews =
  | { readonly kind: "SAME" | "OLDER" }
  | { readonly kind: "DETAILS" | "CHANGE"; readonly follows: Consequence; readonly writesGrade: boolean };

/**
 * What a line changes: domain.md §13 R6, any of grade, status and registration. A grave grade or status that no file has
 * told yet is new too, though the provider has told it or the inspection before gave the same: nobody escapes what follows
 * from it by telling it first. What a file told already is not new again, whatever was decided on it.
 */
export function newsIn(
  line: Omit<GradeLine, "row" | "number">,
  setting: GradedSetting,
  scheme: RatingScheme,
  today: CalendarDate,
): GradeNews {
  const { grade, gradedOn } = line;
  const isOlder = grade !== null && gradedOn !== null && setting.gradedOn !== null && gradedOn < setting.gradedOn;
  const writesGrade = grade !== null && !isOlder;
  const follows = {
    grade: grade === null ? ("NONE" as const) : followsGrade(scheme, grade),
    status: followsStatus(line.status),
  };
  const wasGradeTold = grade === setting.toldGrade && gradedOn === setting.toldGradedOn;
  const hasNewGrade = writesGrade && (grade !== setting.grade || (follows.grade !== "NONE" && !wasGradeTold));
  const hasNewStatus =
    line.status !== setting.status || (follows.status !== "NONE" && line.status !== setting.toldStatus);
  const isBack = isRegisteredAfterAll(line, setting, today);
  if (hasNewGrade || hasNewStatus || isBack) {
    return {
      kind: "CHANGE",
      writesGrade,
      follows: gravest(
        ...(hasNewGrade && !wasGradeTold ? [follows.grade] : []),
        ...(hasNewStatus && line.status !== setting.toldStatus ? [follows.status] : []),
      ),
    };
  }
  // Of a status that changes back and forth each turn is kept, or the next suspension would pass for one told already.
  const turnsStatus = setting.toldStatus !== null && line.status !== setting.toldStatus;
  if (isOlder && !turnsStatus) return { kind: grade === setting.grade ? "SAME" : "OLDER" };
  const hasNewReport = line.reportUrl !== null && line.reportUrl !== setting.reportUrl;
  const isNewer = writesGrade && (gradedOn !== setting.gradedOn || hasNewReport);
  return isNewer || turnsStatus ? { kind: "DETAILS", follows: "NONE", writesGrade } : { kind: "SAME" };
}

/** The regulator has it as registered, past the last day that we know of: that day is not its last. */
export function isRegisteredAfterAll(
  { status }: Pick<GradeLine, "status">,
  { registrationEndsOn }: Pick<GradedSetting, "registrationEndsOn">,
  today: CalendarDate,
): boolean {
  return status === "REGISTERED" && registrationEndsOn !== null && registrationEndsOn < today;
}
