import { z } from "zod";
import { choice, optionalText } from "~/core/fields";
import { findingResults, type FindingResult } from "../rules/conditions";
import { leastReasonCharacters, type Criterion } from "../rules/decisions";
import { optionalId } from "./optional-id";

const note = optionalText({ length: 2000, sentence: "What you found must be 2,000 characters or fewer" });

/** For each condition that is a person's to look at: met or not, or not looked at yet. */
export function findingsForm(conditions: readonly Criterion[]) {
  const fields = conditions.flatMap((criterion) => [
    [`result-${criterion}`, choice(["", ...findingResults], "Choose met, not met or not looked at yet")] as const,
    [`note-${criterion}`, note] as const,
  ]);
  return z
    .object({ seen: optionalId("Reload the page and try again"), ...Object.fromEntries(fields) })
    .superRefine(
      (form, issues) => {
        const typed = form as Readonly<Record<string, unknown>>;
        for (const criterion of conditions) {
          const words = typed[`note-${criterion}`];
          const short = typeof words !== "string" || [...words].length < leastReasonCharacters;
          if (typed[`result-${criterion}`] !== "NOT_MET" || !short) continue;
          const message = `Say what is missing for ${criterion}, in ${leastReasonCharacters} characters or more`;
          issues.addIssue({ code: "custom", path: [`note-${criterion}`], message });
        }
      },
      { when: () => true },
    )
    .transform((form): SeenFindings => {
      const typed = form as Readonly<Record<string, string | undefined>>;
      return {
        seenId: typed["seen"],
        findings: conditions.flatMap((criterion) => {
          const result = findingResults.find((each) => each === typed[`result-${criterion}`]);
          return result === undefined ? [] : [{ criterion, result, note: typed[`note-${criterion}`] ?? null }];
        }),
      };
    });
}

export interface SeenFindings {
  /** The newest finding that the page was shown with. */
  readonly seenId: string | undefined;
  readonly findings: readonly {
    readonly criterion: Criterion;
    readonly result: FindingResult;
    readonly note: string | null;
  }[];
}
