import { z } from "zod";
import { choice, optionalText } from "~/core/fields";
import type { EvidenceVerdict } from "~/features/suppliers/rules/evidence";
import { leastReasonCharacters } from "../rules/decisions";

/** Whether a provider's file is accepted; reasons belong to one that is not. */
export const evidenceVerdictForm = z
  .object({
    outcome: choice(["VERIFIED", "REJECTED"], "Choose whether you accept the file"),
    reasons: optionalText({ length: 2000, sentence: "Your reasons must be 2,000 characters or fewer" }),
  })
  .transform((form, issues): EvidenceVerdict => {
    if (form.outcome === "VERIFIED") return { outcome: "VERIFIED", reasons: null };
    const reasons = form.reasons ?? "";
    if ([...reasons].length < leastReasonCharacters) {
      const message = `Write what is wrong and what to send instead, in ${leastReasonCharacters} characters or more`;
      issues.addIssue({ code: "custom", path: ["reasons"], message });
      return z.NEVER;
    }
    return { outcome: "REJECTED", reasons };
  });
