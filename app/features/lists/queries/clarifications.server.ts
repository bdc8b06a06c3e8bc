import { sql } from "kysely";
import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { LineId, RoundId } from "~/core/id";
import type { Context } from "~/platform/context";
import { fixableOf } from "../rules/clarifications";
import { criteria, type Criterion } from "../rules/decisions";
import type { CareAtSetting } from "../rules/lines";
import { factsIn } from "../rules/submitted-facts";
import { factsOf, lineRows } from "./line-rows.server";

/** What the provider of a line was asked to put right, and what it answered. The caller knows that it may see the line. */
export async function findClarification(ctx: Context<CouncilActor>, lineId: LineId) {
  const row = await asked(ctx)
    .select(["asked_by as askedBy", "facts_before as factsBefore"])
    .where("line_id", "=", lineId)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { factsBefore, ...clarification } = readable(row);
  return { ...clarification, before: factsBefore === null ? undefined : factsIn(factsBefore) };
}

/** How many other lines of the round were given the chance to put each condition right. */
export async function countChances(
  ctx: Context<CouncilActor>,
  { roundId, lineId }: { readonly roundId: RoundId; readonly lineId: LineId },
): Promise<ReadonlyMap<Criterion, number>> {
  const { rows } = await sql<{ criterion: string; lines: number }>`
    select criterion, count(*) as lines from line_clarifications cross join unnest(conditions) as criterion
    where round_id = ${roundId} and line_id <> ${lineId} group by criterion
  `.execute(ctx.db);
  const counted = new Map(rows.map(({ criterion, lines }) => [criterion, lines]));
  return new Map(criteria.flatMap((each) => [[each, counted.get(each) ?? 0]]));
}

/** What the actor's own organisation was asked to put right in one line, with the line as it stands. */
export async function findOwnClarification(ctx: Context<SupplierActor>, lineId: LineId) {
  const row = await lineRows(ctx)
    .select("line.submitted_facts as facts")
    .where("line.id", "=", lineId)
    .where("application.organisation_id", "=", ctx.actor.organisationId)
    .executeTakeFirst();
  const found = row && (await asked(ctx).where("line_id", "=", lineId).executeTakeFirst());
  if (row === undefined || found === undefined) return undefined;
  const { setting, lot } = factsOf(row);
  return {
    ...readable(found),
    lineId,
    applicationId: row.applicationId,
    submittedAt: row.submittedAt,
    facts: factsIn(row.facts),
    limits: {
      setting: setting.care && pickLimits(setting.care),
      lot: lot.care && { needs: lot.care.needs },
    },
  };
}

function pickLimits({ capacity, genders, needs }: CareAtSetting) {
  return { capacity, genders, needs };
}

function asked(ctx: Context) {
  return ctx.db
    .selectFrom("line_clarifications")
    .select(["fields", "conditions", "missing", "note", "due_on as dueOn"])
    .select(["asked_at as askedAt", "answered_at as answeredAt"]);
}

/** The columns hold any text; only words of the rules are ever written to them. */
function readable<Row extends { readonly fields: string[]; readonly conditions: string[] }>(row: Row) {
  const conditions = criteria.filter((criterion) => row.conditions.includes(criterion));
  return { ...row, fields: fixableOf(row.fields), conditions };
}
