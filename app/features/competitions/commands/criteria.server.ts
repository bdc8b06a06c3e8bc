import { sql } from "kysely";
import { inTransaction } from "~db/transaction.server";
import type { CouncilActor } from "~/core/actor";
import type { CompetitionId, CriterionId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { recordEvent } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import type { CriterionDetails } from "../forms/draft";
import { listCriteria, type CriterionRow } from "../queries/criteria.server";
import type { CompetitionRefusal } from "../refusals";
import { belowOf, whyNotUnder, type CriterionKind } from "../rules/criteria";
import { lockDraft } from "./own.server";

/**
 * Adds a node to the criteria tree of a draft. The key becomes its id, so that a second press adds nothing; something else
 * under the same key is refused as KEY_REUSED: somebody went back and typed the next one.
 */
export async function addCriterion(
  ctx: Context<CouncilActor>,
  competitionId: CompetitionId,
  { key, kind }: { readonly key: CriterionId; readonly kind: CriterionKind },
  details: CriterionDetails,
): Promise<Result<{ criterionId: CriterionId }, CompetitionRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const draft = await lockDraft(tx, competitionId, "competitions.add-criterion");
    if (!draft.ok) return draft;
    const criteria = await listCriteria(tx, competitionId);
    const added = criteria.find(({ id }) => id === key);
    if (added !== undefined) return isSame(added, kind, details) ? ok({ criterionId: key }) : refuse("KEY_REUSED");
    const refusal = whyNotUnder(criteria, kind, details.parent) ?? whyNotAnother(criteria, kind);
    if (refusal !== undefined) return refuse(refusal);
    const made = await tx.db
      .insertInto("criteria")
      .values({
        id: key,
        competition_id: competitionId,
        kind,
        position: sql<number>`(select coalesce(max(position), 0) + 1 from criteria where competition_id = ${competitionId})`,
        ...columnsOf(details),
      })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .returning("id")
      .executeTakeFirst();
    if (made === undefined) return refuse("NOT_FOUND");
    recordEvent(tx, {
      act: "competitions.add-criterion",
      subject: { kind: "competition", id: competitionId },
      about: { criterion: key, kind, weight: details.weightHundredths },
    });
    return ok({ criterionId: key });
  });
}

/** Changes a node; a section stays where it is, a leaf may move. */
export async function changeCriterion(
  ctx: Context<CouncilActor>,
  competitionId: CompetitionId,
  criterionId: CriterionId,
  version: number,
  details: CriterionDetails,
): Promise<Result<undefined, CompetitionRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const draft = await lockDraft(tx, competitionId, "competitions.change-criterion");
    if (!draft.ok) return draft;
    const criteria = await listCriteria(tx, competitionId);
    const criterion = criteria.find(({ id }) => id === criterionId);
    if (criterion === undefined) return refuse("NOT_FOUND");
    if (criterion.version !== version) return refuse("STALE");
    const parent = criterion.kind === "SECTION" ? criterion.parentId : details.parent;
    const refusal = whyNotUnder(criteria, criterion.kind, parent);
    if (refusal !== undefined) return refuse(refusal);
    await tx.db
      .updateTable("criteria")
      .set({ ...columnsOf({ ...details, parent }), version: version + 1 })
      .where("id", "=", criterionId)
      .execute();
    recordEvent(tx, {
      act: "competitions.change-criterion",
      subject: { kind: "competition", id: competitionId },
      about: { criterion: criterionId, weight: details.weightHundredths },
    });
    return ok();
  });
}

/** Removes a node with everything in it. What is gone already stays gone: a second press changes nothing. */
export async function removeCriterion(
  ctx: Context<CouncilActor>,
  competitionId: CompetitionId,
  criterionId: CriterionId,
): Promise<Result<undefined, CompetitionRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const draft = await lockDraft(tx, competitionId, "competitions.remove-criterion");
    if (!draft.ok) return draft;
    const criteria = await listCriteria(tx, competitionId);
    const leaving = belowOf(criteria, criterionId).reverse();
    if (leaving.length === 0) return ok();
    for (const { id } of leaving) await tx.db.deleteFrom("criteria").where("id", "=", id).execute();
    recordEvent(tx, {
      act: "competitions.remove-criterion",
      subject: { kind: "competition", id: competitionId },
      about: { criterion: criterionId, removed: leaving.length },
    });
    return ok();
  });
}

function isSame(added: CriterionRow, kind: CriterionKind, details: CriterionDetails): boolean {
  return (
    added.kind === kind &&
    added.parentId === details.parent &&
    added.title === details.title &&
    added.question === details.question &&
    added.guidance === (details.guidance ?? null) &&
    added.wordLimit === details.wordLimit &&
    added.weightHundredths === details.weightHundredths
  );
}

function columnsOf(details: CriterionDetails) {
  return {
    parent_id: details.parent,
    title: details.title,
    question: details.question,
    guidance: details.guidance ?? null,
    word_limit: details.wordLimit,
    weight_hundredths: details.weightHundredths,
  };
}

/** Formula P1 takes one price, and amounts are compared once. */
function whyNotAnother(
  criteria: readonly CriterionRow[],
  kind: CriterionKind,
): "ONE_PRICE" | "ONE_QUANTITY" | undefined {
  if (kind === "PRICE" && criteria.some((other) => other.kind === kind)) return "ONE_PRICE";
  return kind === "SV_QUANT" && criteria.some((other) => other.kind === kind) ? "ONE_QUANTITY" : undefined;
}
