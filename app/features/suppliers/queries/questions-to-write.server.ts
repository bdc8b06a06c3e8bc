import type { CouncilActor } from "~/core/actor";
import { findFoundingAuthority } from "~/features/councils/queries/founding.server";
import type { Context } from "~/platform/context";
import { mayWriteQuestions } from "../policy";
import type { Question, QuestionSetCode } from "../rules/questions";
import { findQuestionDraft, getQuestionSet, questionsSeen } from "./questions.server";

/** The next version of a set for whoever writes it, as far as it has come; undefined for people of another council. */
export async function findQuestionsToWrite(
  ctx: Context<CouncilActor>,
  code: QuestionSetCode,
): Promise<{ questions: readonly Question[]; published: readonly Question[]; seen: string } | undefined> {
  const founding = await findFoundingAuthority(ctx);
  if (!mayWriteQuestions(ctx.actor, founding?.organisationId)) return undefined;
  const [published, draft] = await Promise.all([getQuestionSet(ctx, code), findQuestionDraft(ctx, code)]);
  return {
    questions: draft?.questions ?? published.questions,
    published: published.questions,
    seen: questionsSeen(published, draft),
  };
}
