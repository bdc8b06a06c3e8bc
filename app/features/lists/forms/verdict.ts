import { z } from "zod";
import { choice, choices, longText, optionalText, wholeNumber } from "~/core/fields";
import { evidenceTypes } from "~/features/suppliers/rules/evidence";
import { criteria, leastReasonCharacters, outcomes, reasonCodes, type Verdict } from "../rules/decisions";
import { mostWorkingDays, usualWorkingDays } from "../rules/promises";
import { optionalId } from "./optional-id";

/** A recommendation or a decision; `seen` is the recommendation the page was shown with. */
export const verdictForm = z
  .object({
    seen: optionalId("Reload the page and try again"),
    outcome: choice(outcomes, "Choose what you want"),
    reasonCode: choice(["", ...reasonCodes], "Choose a reason"),
    criterion: choice(["", ...criteria], "Choose a condition"),
    reasons: longText("why, in your own words"),
    evidence: choices(evidenceTypes, "Choose evidence from the list", 0),
    // Of the other verdicts nothing is asked: what was not sent is what is usual.
    workingDays: z.preprocess(
      (typed) => typed ?? String(usualWorkingDays),
      wholeNumber("within how many working days", 1, mostWorkingDays),
    ),
    otherwise: optionalText({ length: 2000, sentence: "Why it is another case must be 2,000 characters or fewer" }),
  })
  .superRefine(
    (form, issues) => {
      if (form.outcome === "CONDITIONAL" && Array.isArray(form.evidence) && form.evidence.length === 0) {
        issues.addIssue({ code: "custom", path: ["evidence"], message: "Choose at least one thing to be given" });
      }
      if (form.outcome !== "REJECTED") return;
      if (!form.reasonCode) issues.addIssue({ code: "custom", path: ["reasonCode"], message: "Choose a reason" });
      if (!form.criterion) issues.addIssue({ code: "custom", path: ["criterion"], message: "Choose a condition" });
      if (typeof form.reasons === "string" && form.reasons.length < leastReasonCharacters) {
        const message = `Say why in ${leastReasonCharacters} characters or more: the applicant reads it`;
        issues.addIssue({ code: "custom", path: ["reasons"], message });
      }
      if (typeof form.otherwise === "string" && form.otherwise.length < leastReasonCharacters) {
        const message = `Say why it is another case in ${leastReasonCharacters} characters or more, or leave this empty`;
        issues.addIssue({ code: "custom", path: ["otherwise"], message });
      }
    },
    { when: () => true },
  )
  .transform(
    ({ seen, outcome, reasonCode, criterion, reasons, otherwise, evidence, workingDays }, issues): SeenVerdict => {
      if (outcome === "APPROVED") return { seenId: seen, verdict: { outcome, reasons } };
      if (outcome === "CONDITIONAL") return { seenId: seen, verdict: { outcome, evidence, workingDays, reasons } };
      if (reasonCode === "" || criterion === "") {
        issues.addIssue({ code: "custom", path: ["reasonCode"], message: "Choose a reason" });
        return z.NEVER;
      }
      return { seenId: seen, verdict: { outcome, reasonCode, criterion, reasons }, otherwise };
    },
  );

export interface SeenVerdict {
  readonly seenId: string | undefined;
  readonly verdict: Verdict;
  /** Why a line is refused without the chance that others of the round had. */
  readonly otherwise?: string | undefined;
}
