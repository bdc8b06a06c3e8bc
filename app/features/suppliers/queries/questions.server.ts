import type { Instant } from "~/core/time";
import type { Context } from "~/platform/context";
import {
  questionsIn,
  questionSetCodes,
  type Question,
  type QuestionSetCode,
  type QuestionVersion,
} from "../rules/questions";

export interface PublishedVersion extends QuestionVersion {
  readonly code: QuestionSetCode;
  readonly note: string | null;
  readonly publishedAt: Instant;
  /** Null of what the installation began with. */
  readonly publishedBy: string | null;
}

/** What is asked now: the newest version of each set, in the order of the sets. */
export async function listQuestionSets(ctx: Context): Promise<PublishedVersion[]> {
  const rows = await versions(ctx).distinctOn("set_code").orderBy("set_code").orderBy("number", "desc").execute();
  return questionSetCodes.flatMap((code) => rows.filter((row) => row.code === code).map(withQuestions));
}

/** What is asked now. Every installation begins with one version of each set, so there is one. */
export async function getQuestionSet(ctx: Context, code: QuestionSetCode): Promise<PublishedVersion> {
  const row = await versions(ctx)
    .where("set_code", "=", code)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  return withQuestions(row);
}

/** An earlier version, or the newest. */
export async function findQuestionVersion(
  ctx: Context,
  code: QuestionSetCode,
  number: number,
): Promise<PublishedVersion | undefined> {
  const row = await versions(ctx).where("set_code", "=", code).where("number", "=", number).executeTakeFirst();
  return row && withQuestions(row);
}

export interface QuestionDraft {
  readonly questions: readonly Question[];
  readonly version: number;
  readonly changedAt: Instant;
}

/** The next version while it is written. */
export async function findQuestionDraft(ctx: Context, code: QuestionSetCode): Promise<QuestionDraft | undefined> {
  const row = await ctx.db
    .selectFrom("question_drafts")
    .select(["questions", "version", "changed_at as changedAt"])
    .where("set_code", "=", code)
    .executeTakeFirst();
  return row && { ...row, questions: questionsIn(row.questions) };
}

/** What a page of questions shows and sends back, so that two people at once are told: the version and its draft. */
export function questionsSeen({ number }: QuestionVersion, draft: QuestionDraft | undefined): string {
  return `${number}.${draft?.version ?? 0}`;
}

function versions(ctx: Context) {
  return ctx.db
    .selectFrom("question_versions as version")
    .leftJoin("people", "people.id", "version.published_by")
    .select(["version.set_code as code", "version.number", "version.questions", "version.asked_since as askedSince"])
    .select(["version.note", "version.published_at as publishedAt", "people.name as publishedBy"]);
}

function withQuestions(row: Omit<PublishedVersion, "questions"> & { readonly questions: unknown }): PublishedVersion {
  return { ...row, questions: questionsIn(row.questions) };
}
