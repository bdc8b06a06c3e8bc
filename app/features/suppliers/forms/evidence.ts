import { z } from "zod";
import { dateFields, firstOf, optionalDateFields, readDate } from "~/core/fields";
import { isId } from "~/core/id";
import type { CalendarDate } from "~/core/time";
import { evidenceKinds, lastDayOfYear, type EvidenceType } from "../rules/evidence";

const idOrNothing = z.preprocess(firstOf, z.string()).transform((value) => (isId(value) ? value : undefined));

/** One file of evidence: what was sent, its dates, and the one the page showed as the latest. */
export const evidenceForm = (type: EvidenceType, today: CalendarDate) =>
  z
    .object({ ...dateFields("issued"), ...optionalDateFields("expires"), document: idOrNothing, replaces: idOrNothing })
    .transform((form, issues) => {
      const give = (field: string, message: string): void => {
        issues.addIssue({ code: "custom", path: [field], message });
      };
      const { validity } = evidenceKinds[type];
      const { document } = form;
      if (document === undefined) give("file", "Choose the file");
      const issuedOn = readDate("issued", form, dayNames[validity].issued, issues);
      if (issuedOn !== undefined && issuedOn > today) give("issued", "This day must be today or earlier");
      const expiresOn = lastDay(type, issuedOn, form, issues);
      if (issuedOn !== undefined && expiresOn !== undefined) {
        if (expiresOn < issuedOn) give("expires", "This day must be after the first one");
        else if (expiresOn < today) give(validity === "YEAR" ? "issued" : "expires", tooOld[validity]);
      }
      if (document === undefined || issuedOn === undefined || expiresOn === undefined) return z.NEVER;
      return { documentId: document, issuedOn, expiresOn, replaces: form.replaces };
    });

export type EvidenceDetails = z.output<ReturnType<typeof evidenceForm>>;

const dayNames = {
  LAST_DAY: { issued: "the day it starts", expires: "the last day it covers" },
  REVIEW: { issued: "the day it was agreed", expires: "the day you will look at it again" },
  YEAR: { issued: "the day on it", expires: "" },
} as const;

const tooOld = {
  LAST_DAY: "This day is over. Add a file that still counts",
  REVIEW: "This day is over. Look at the policy again, then add it with a new day",
  YEAR: "This is more than a year old. Add a newer file",
} as const;

function lastDay(
  type: EvidenceType,
  issuedOn: CalendarDate | undefined,
  form: Record<string, unknown>,
  issues: z.core.$RefinementCtx,
): CalendarDate | undefined {
  const { validity } = evidenceKinds[type];
  if (validity === "YEAR") return issuedOn === undefined ? undefined : lastDayOfYear(issuedOn);
  return readDate("expires", form, dayNames[validity].expires, issues);
}
