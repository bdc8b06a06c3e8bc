import { inTransaction } from "~db/transaction.server";
import type { CouncilActor } from "~/core/actor";
import { ok, refuse, type Result } from "~/core/result";
import { denied, recordEvent } from "~/features/audit/commands.server";
import { findFoundingAuthority } from "~/features/councils/queries/founding.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import { mayPublishQuestions, mayWriteQuestions } from "../policy";
import {
  findQuestionDraft,
  getQuestionSet,
  questionsSeen,
  type PublishedVersion,
  type QuestionDraft,
} from "../queries/questions.server";
import type { QuestionRefusal } from "../refusals";
import {
  askedSinceOf,
  changeOf,
  isChanged,
  mayBeWording,
  mostQuestions,
  questionSets,
  withAdded,
  withEdit,
  type EditKind,
  type Question,
  type QuestionSetCode,
  type QuestionWords,
} from "../rules/questions";
import { lockWords } from "./rows.server";

/** Where an act was pressed: the set, and the version and draft that the page showed. */
export interface QuestionsShown {
  readonly code: QuestionSetCode;
  readonly seen: string;
}

/**
 * Changes a question in the next version of a set; the first change begins that version. Refuses STALE, NEVER_FAILS, and
 * MEANS_SOMETHING_ELSE where the edit is said to be wording and other answers can be given. domain.md §11, PO proposes.
 */
export async function changeQuestion(
  ctx: Context<CouncilActor>,
  shown: QuestionsShown,
  { key, words, edit }: { readonly key: string; readonly words: QuestionWords; readonly edit: EditKind },
): Promise<Result<undefined, QuestionRefusal>> {
  return write(ctx, "suppliers.change-question", shown, ({ draft, published }) => {
    if (!draft.some((question) => question.key === key)) return refuse("NOT_FOUND");
    const before = published.questions.find((question) => question.key === key);
    if (before !== undefined && edit === "WORDING" && !mayBeWording(before, words))
      return refuse("MEANS_SOMETHING_ELSE");
    return ok({
      draft: withEdit(draft, published.questions, { key, words, edit }),
      about: { question: words.wording, edit },
    });
  });
}

/** Adds a question to the next version. Refuses STALE, NEVER_FAILS and TOO_MANY. */
export async function addQuestion(
  ctx: Context<CouncilActor>,
  shown: QuestionsShown,
  words: QuestionWords,
): Promise<Result<undefined, QuestionRefusal>> {
  return write(ctx, "suppliers.add-question", shown, ({ draft }) => {
    if (draft.length >= mostQuestions) return refuse("TOO_MANY");
    const added = withAdded(draft, { ...words, key: newId(), meaning: 1 });
    return ok({ draft: added, about: { question: words.wording } });
  });
}

/** Takes a question out of the next version; what was answered and signed stays as it was. Refuses LAST_QUESTION. */
export async function removeQuestion(
  ctx: Context<CouncilActor>,
  shown: QuestionsShown,
  key: string,
): Promise<Result<undefined, QuestionRefusal>> {
  return write(ctx, "suppliers.remove-question", shown, ({ draft }) => {
    const gone = draft.find((question) => question.key === key);
    if (gone === undefined) return refuse("NOT_FOUND");
    if (draft.length === 1) return refuse("LAST_QUESTION");
    return ok({ draft: draft.filter((question) => question !== gone), about: { question: gone.wording } });
  });
}

/** Throws the next version away. Where there is none, nothing is left to do. */
export async function discardQuestions(
  ctx: Context<CouncilActor>,
  { code, seen }: QuestionsShown,
): Promise<Result<undefined, QuestionRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const entry = { act: "suppliers.discard-questions", subject: subjectOf(code) };
    if (!mayWriteQuestions(tx.actor, await foundingId(tx))) return denied(tx, entry);
    const { published, draft } = await lockQuestions(tx, code);
    // A second press finds it gone.
    if (draft === undefined) return seen.startsWith(`${published.number}.`) ? ok() : refuse("STALE");
    if (questionsSeen(published, draft) !== seen) return refuse("STALE");
    await tx.db.deleteFrom("question_drafts").where("set_code", "=", code).execute();
    recordEvent(tx, entry);
    return ok();
  });
}

/**
 * Publishes the next version: from now on it is what is asked. What was signed stays as it was signed; whoever is asked
 * something new finds it on their desk. Refuses STALE and NOTHING_CHANGED. domain.md §11, LE.
 */
export async function publishQuestions(
  ctx: Context<CouncilActor>,
  { code, seen }: QuestionsShown,
  note: string | null,
): Promise<Result<undefined, QuestionRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const entry = { act: "suppliers.publish-questions", subject: subjectOf(code) };
    if (!mayPublishQuestions(tx.actor, await foundingId(tx))) return denied(tx, entry);
    const { published, draft } = await lockQuestions(tx, code);
    // A second press finds it published, as the next version.
    if (draft === undefined && seen.startsWith(`${published.number - 1}.`)) return ok();
    if (questionsSeen(published, draft) !== seen) return refuse("STALE");
    if (draft === undefined || !isChanged(draft.questions, published.questions)) return refuse("NOTHING_CHANGED");
    const number = published.number + 1;
    await tx.db
      .insertInto("question_versions")
      .values({
        ...{ set_code: code, number, questions: JSON.stringify(draft.questions), note },
        ...{
          asked_since: askedSinceOf(draft.questions, published),
          published_at: tx.now,
          published_by: tx.actor.personId,
        },
      })
      .execute();
    await tx.db.deleteFrom("question_drafts").where("set_code", "=", code).execute();
    const changed = draft.questions.map((question) => changeOf(question, published.questions));
    const counted = (kind: string) => changed.filter((each) => each === kind).length;
    const about = { version: number, new: counted("NEW"), meaning: counted("MEANING"), wording: counted("WORDING") };
    recordEvent(tx, { ...entry, about });
    return ok();
  });
}

interface Written {
  readonly draft: readonly Question[];
  readonly published: PublishedVersion;
}

type Wanted = Result<
  { readonly draft: readonly Question[]; readonly about: Readonly<Record<string, string>> },
  QuestionRefusal
>;

/** What all edits of the next version have in common. */
async function write(
  ctx: Context<CouncilActor>,
  act: string,
  { code, seen }: QuestionsShown,
  edit: (now: Written) => Wanted,
): Promise<Result<undefined, QuestionRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const entry = { act, subject: subjectOf(code) };
    if (!mayWriteQuestions(tx.actor, await foundingId(tx))) return denied(tx, entry);
    const { published, draft } = await lockQuestions(tx, code);
    const wanted = edit({ draft: draft?.questions ?? published.questions, published });
    // A second press finds what it wanted.
    if (wanted.ok && draft !== undefined && alike(wanted.value.draft, draft.questions)) return ok();
    if (questionsSeen(published, draft) !== seen) return refuse("STALE");
    if (!wanted.ok) return wanted;
    if (questionSets[code].neverFails && wanted.value.draft.some(({ fails }) => fails.length > 0)) {
      return refuse("NEVER_FAILS");
    }
    await saveDraft(tx, { code, draft }, wanted.value.draft);
    recordEvent(tx, { ...entry, about: wanted.value.about });
    return ok();
  });
}

function alike(some: readonly Question[], others: readonly Question[]): boolean {
  return (
    some.length === others.length &&
    some.every((question, index) => {
      const other = others[index];
      return other !== undefined && changeOf(question, [other]) === "SAME";
    })
  );
}

async function saveDraft(
  tx: Context<CouncilActor>,
  { code, draft }: { readonly code: QuestionSetCode; readonly draft: QuestionDraft | undefined },
  questions: readonly Question[],
): Promise<void> {
  const saved = {
    ...{ questions: JSON.stringify(questions), version: (draft?.version ?? 0) + 1 },
    ...{ changed_at: tx.now, changed_by: tx.actor.personId },
  };
  await tx.db
    .insertInto("question_drafts")
    .values({ set_code: code, ...saved })
    .onConflict((conflict) => conflict.column("set_code").doUpdateSet(saved))
    .execute();
}

/** The questions of a set are changed one act at a time. */
async function lockQuestions(tx: Context, code: QuestionSetCode) {
  await lockWords(tx, `questions of ${code}`);
  return { published: await getQuestionSet(tx, code), draft: await findQuestionDraft(tx, code) };
}

async function foundingId(tx: Context) {
  return (await findFoundingAuthority(tx))?.organisationId;
}

function subjectOf(code: QuestionSetCode) {
  return { kind: "question set", id: code };
}
