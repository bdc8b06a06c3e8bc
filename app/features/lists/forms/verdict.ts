import { z } from "zod";
import { choice, longText } from "~/core/fields";
import { criteria, leastReasonCharacters, outcomes, reasonCodes, type Verdict } from "../rules/decisions";
import { optionalId } from "./optional-id";

/** A recommendation or a decision; `seen` is the recommendation the page was shown with. */
export const verdictForm = z
  .object({
    seen: optionalId("Reload the page and try again"),
    outcome: choice(outcomes, "Choose approve or refuse"),
    reasonCode: choice(["", ...reasonCodes], "Choose a reason"),
    criterion: choice(["", ...criteria], "Choose a condition"),
    reasons: longText("why, in your own words"),
  })
  .superRefine(
    (form, issues) => {
      if (form.outcome !== "REJECTED") return;
      if (!form.reasonCode) issues.addIssue({ code: "custom", path: ["reasonCode"], message: "Choose a reason" });
      if (!form.criterion) issues.addIssue({ code: "custom", path: ["criterion"], message: "Choose a condition" });
      if (typeof form.reasons === "string" && form.reasons.length < leastReasonCharacters) {
        const message = `Say why in ${leastReasonCharacters} characters or more: the applicant reads it`;
        issues.addIssue({ code: "custom", path: ["reasons"], message });
      }
    },
    { when: () => true },
  )
  .transform(({ seen, outcome, reasonCode, criterion, reasons }, issues): SeenVerdict => {
    if (outcome === "APPROVED") return { seenId: seen, verdict: { outcome, reasons } };
    if (reasonCode === "" || criterion === "") {
      issues.addIssue({ code: "custom", path: ["reasonCode"], message: "Choose a reason" });
      return z.NEVER;
    }
    return { seenId: seen, verdict: { outcome, reasonCode, criterion, reasons } };
  });

export interface SeenVerdict {
  readonly seenId: string | undefined;
  readonly verdict: Verdict;
}
