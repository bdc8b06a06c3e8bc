import type { Instant } from "~/core/time";
import type { TagColour } from "~/ui/tag-colours";
import { TaskList } from "~/ui/task-list";
import { fromNote, seenDeclarationNames, type SeenDeclaration } from "../rules/declarations";
import { questionSets, questionSetSlug, type QuestionSetCode } from "../rules/questions";

/** Nothing to do has no tag. */
const declarationColours: Record<SeenDeclaration, TagColour | undefined> = {
  NOT_STARTED: "blue",
  IN_PROGRESS: "blue",
  READY: "yellow",
  COMPLETE: undefined,
  NEWER_QUESTIONS: "yellow",
  TOO_OLD: "yellow",
};

export interface DeclarationOnPage {
  readonly code: QuestionSetCode;
  readonly seen: SeenDeclaration;
  readonly signedAt: Instant | null;
}

/** Each set of questions and how it stands for the organisation. */
export function DeclarationTasks({ declarations }: { readonly declarations: readonly DeclarationOnPage[] }) {
  return (
    <TaskList
      idPrefix="declaration"
      items={declarations.map(({ code, seen, signedAt }) => {
        const tag = declarationColours[seen];
        return {
          title: questionSets[code].title,
          href: `/supplier/declarations/${questionSetSlug(code)}`,
          hint: hintOf(code, seen, signedAt),
          status: { text: seenDeclarationNames[seen], ...(tag === undefined ? {} : { tag }) },
        };
      })}
    />
  );
}

function hintOf(code: QuestionSetCode, seen: SeenDeclaration, signedAt: Instant | null): string | undefined {
  if (signedAt === null) return undefined;
  const from = fromNote(code, signedAt);
  return seen === "NEWER_QUESTIONS" ? `${from}. A newer version of the questions exists.` : from;
}
