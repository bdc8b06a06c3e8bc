import type { FormError } from "~/core/form-state";
import { evidenceKinds, type EvidenceType } from "~/features/suppliers/rules/evidence";
import { common, lineProblemSentences } from "./lists";
import type { MisfitProblem } from "../rules/lines";

/** Several things may be wrong with one answer: each is said at its own field. */
export type AnswerRefusal =
  | "NOT_ALLOWED"
  | "NOT_FOUND"
  | "ALREADY_ANSWERED"
  | "ANSWER_OVER"
  | {
      readonly code: "PROBLEMS";
      readonly problems: readonly MisfitProblem[];
      readonly files: readonly { readonly type: EvidenceType; readonly what: "NONE" | "ANOTHER" }[];
    };

const sentences = {
  ...common,
  ALREADY_ANSWERED: "Your organisation has answered this. The council looks at it now.",
  ANSWER_OVER: "The last day for your answer has gone by. The council decides on what you sent before.",
};

const fileSentences = {
  NONE: (name: string) => `Add the file “${name}” to your evidence first, or tick that you do not have it`,
  ANOTHER: (name: string) => `Your evidence has another file “${name}” now. Look at it, then send your answer again`,
};

export function answerErrors(refusal: AnswerRefusal): FormError[] {
  if (typeof refusal === "string") return [{ field: "main-content", message: sentences[refusal] }];
  return [
    ...refusal.problems.map((problem) => {
      const { field, sentence } = lineProblemSentences[problem];
      return { field, message: sentence };
    }),
    ...refusal.files.map(({ type, what }) => {
      return { field: `without-${type}`, message: fileSentences[what](evidenceKinds[type].name) };
    }),
  ];
}
