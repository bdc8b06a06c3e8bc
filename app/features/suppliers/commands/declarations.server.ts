import { inTransaction } from "~db/transaction.server";
import type { SupplierActor } from "~/core/actor";
import { ok, refuse, type Result } from "~/core/result";
import { namesOf } from "~/features/accounts/queries.server";
import { denied, recordEvent } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import { sha256 } from "~/platform/secrets.server";
import { mayDraftDeclaration, maySignDeclaration } from "../policy";
import { getOwnDeclaration, type OwnDeclaration } from "../queries/declarations.server";
import { supplierAddress } from "../queries/profiles.server";
import type { DeclarationRefusal } from "../refusals";
import {
  answerResult,
  isAnswered,
  seenDeclaration,
  standingOf,
  withSaved,
  type Answer,
  type DeclarationContent,
  type DeclaredAnswer,
} from "../rules/declarations";
import type { QuestionSetCode } from "../rules/questions";

/** Where an act was pressed: the version of the questions and of what was saved that the page showed. */
export interface DeclarationShown {
  readonly code: QuestionSetCode;
  readonly number: number;
  readonly version: number;
}

export type TypedAnswers = Readonly<Record<string, Omit<Answer, "meaning">>>;

/**
 * Saves answers of the actor's own organisation, each with what its question means now. One that says what is signed
 * already is not kept anew. Refuses STALE when somebody saved or the questions changed since, unless this is saved
 * already (a second press).
 */
export async function saveAnswers(
  ctx: Context<SupplierActor>,
  { code, number, version }: DeclarationShown,
  typed: TypedAnswers,
): Promise<Result<undefined, DeclarationRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const entry = { act: "suppliers.save-answers", subject: subjectOf(tx, code) };
    if (!mayDraftDeclaration(tx.actor)) return denied(tx, entry);
    await lockDraft(tx, code);
    const own = await getOwnDeclaration(tx, code);
    const wanted = withSaved(own.version.questions, own, typed);
    const same = own.version.number === number && JSON.stringify(wanted) === JSON.stringify(own.draft);
    if (same) return ok();
    if (own.version.number !== number || own.draftVersion !== version) return refuse("STALE");
    await saveDraft(tx, code, wanted);
    recordEvent(tx, { ...entry, about: { questions: Object.keys(typed).length } });
    return ok();
  });
}

/**
 * Signs what is answered for the actor's own organisation: frozen with the words of the questions, the person's name and
 * the moment. Pressing twice signs once. Refuses STALE, NOT_ANSWERED and NOTHING_TO_SIGN. domain.md §11, SA signs.
 */
export async function signDeclaration(
  ctx: Context<SupplierActor>,
  { code, number, version }: DeclarationShown,
): Promise<Result<{ declarationId: string }, DeclarationRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const entry = { act: "suppliers.sign-declaration", subject: subjectOf(tx, code) };
    if (!maySignDeclaration(tx.actor)) return denied(tx, entry);
    await lockDraft(tx, code);
    const own = await getOwnDeclaration(tx, code);
    const seen = seenDeclaration(own.version, own);
    if (own.version.number !== number) return refuse("STALE");
    if (own.signed !== undefined && seen === "COMPLETE" && own.draftVersion === version + 1) {
      return ok({ declarationId: own.signed.declarationId });
    }
    if (own.draftVersion !== version) return refuse("STALE");
    if (seen === "COMPLETE") return refuse("NOTHING_TO_SIGN");
    if (seen !== "READY") return refuse("NOT_ANSWERED");
    const declarationId = newId();
    const content = await contentOf(tx, own);
    const text = JSON.stringify(content);
    await tx.db
      .insertInto("declarations")
      .values({
        ...{ id: declarationId, organisation_id: tx.actor.organisationId, set_code: code, number },
        ...{ content: text, sha256: sha256(text) },
        ...{ signed_at: tx.now, signed_by: tx.actor.personId, signed_name: content.signedName },
      })
      .execute();
    await saveDraft(tx, code, {});
    recordEvent(tx, { ...entry, about: { declaration: declarationId, version: number, fingerprint: sha256(text) } });
    return ok({ declarationId });
  });
}

/**
 * Counts the version of a set up, which is under lock, with every answer as it is: what is signed with it changes, so that
 * nobody signs what they were not shown.
 */
export async function renewDraft(tx: Context<SupplierActor>, code: QuestionSetCode): Promise<void> {
  await tx.db
    .updateTable("declaration_drafts")
    .set((row) => ({ version: row("version", "+", 1) }))
    .where("organisation_id", "=", tx.actor.organisationId)
    .where("set_code", "=", code)
    .execute();
}

async function contentOf(tx: Context<SupplierActor>, own: OwnDeclaration): Promise<DeclarationContent> {
  const { organisationId, personId } = tx.actor;
  const [{ name }, names] = await Promise.all([supplierAddress(tx, organisationId), namesOf(tx, [personId])]);
  return {
    format: "quayside-declaration/1",
    set: own.version.code,
    number: own.version.number,
    organisation: name,
    signedName: names.get(personId) ?? "",
    signedAt: tx.now.toISOString(),
    ...(own.connected === undefined ? {} : { connected: own.connected }),
    answers: own.version.questions.flatMap((question): DeclaredAnswer[] => {
      const standing = standingOf(question, own);
      if (!isAnswered(standing)) return [];
      const { key, section, wording, kind } = question;
      return [
        { ...standing.answer, key, section, wording, kind, result: answerResult(question, standing.answer.value) },
      ];
    }),
  };
}

/** Two people of one organisation write a set one after the other; the first to write makes the row. */
export async function lockDraft(tx: Context<SupplierActor>, code: QuestionSetCode): Promise<void> {
  const { organisationId, personId } = tx.actor;
  await tx.db
    .insertInto("declaration_drafts")
    .values({ organisation_id: organisationId, set_code: code, version: 0, changed_at: tx.now, changed_by: personId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await tx.db
    .selectFrom("declaration_drafts")
    .select("version")
    .where("organisation_id", "=", organisationId)
    .where("set_code", "=", code)
    .forUpdate()
    .execute();
}

async function saveDraft(
  tx: Context<SupplierActor>,
  code: QuestionSetCode,
  answers: Readonly<Record<string, Answer>>,
): Promise<void> {
  await tx.db
    .updateTable("declaration_drafts")
    .set((row) => ({
      ...{ answers: JSON.stringify(answers), version: row("version", "+", 1) },
      ...{ changed_at: tx.now, changed_by: tx.actor.personId },
    }))
    .where("organisation_id", "=", tx.actor.organisationId)
    .where("set_code", "=", code)
    .execute();
}

function subjectOf({ actor }: Context<SupplierActor>, code: QuestionSetCode) {
  return { kind: "declaration", id: `${actor.organisationId} ${code}` };
}
