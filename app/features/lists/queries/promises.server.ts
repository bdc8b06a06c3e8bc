import { sql } from "kysely";
import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { LineId } from "~/core/id";
import type { CalendarDate, Instant } from "~/core/time";
import { evidenceTypes, type EvidenceType } from "~/features/suppliers/rules/evidence";
import type { Context } from "~/platform/context";
import type { PromiseFacts, PromiseOutcome } from "../rules/promises";
import type { SubmittedEvidence } from "../rules/submitted-facts";

/** Of a line: something that was sent waits for a check. Asked with `limit 1`, each line looks it up. */
export const waitsForCheck = sql<boolean>`(select true from promise_sendings sent
  where sent.line_id = line.id and sent.result is null limit 1) is true`;

export interface PromiseColumns {
  readonly promiseDueOn: CalendarDate | null;
  readonly promiseOutcome: PromiseOutcome | null;
  readonly promiseWaits: boolean;
}

export function promiseIn({ promiseDueOn, promiseOutcome, promiseWaits }: PromiseColumns): PromiseFacts | undefined {
  return promiseDueOn === null ? undefined : { dueOn: promiseDueOn, outcome: promiseOutcome, waiting: promiseWaits };
}

export interface Sending {
  readonly sendingId: string;
  readonly files: readonly SubmittedEvidence[];
  readonly note: string | null;
  readonly sentAt: Instant;
  readonly result: "MET" | "NOT_MET" | null;
  readonly reasons: string | null;
  readonly checkedAt: Instant | null;
}

/** What a line of the actor's own organisation is still to give, with what was sent. */
export async function findOwnPromise(ctx: Context<SupplierActor>, lineId: LineId) {
  const row = await promises(ctx)
    .where("promise.line_id", "=", lineId)
    .where("promise.organisation_id", "=", ctx.actor.organisationId)
    .executeTakeFirst();
  return row && withSendings(ctx, row);
}

/** The same of a line to a list that the actor's council leads. */
export async function findPromise(ctx: Context<CouncilActor>, lineId: LineId) {
  const row = await promises(ctx)
    .where("promise.line_id", "=", lineId)
    .where("list.lead_authority_id", "=", ctx.actor.organisationId)
    .executeTakeFirst();
  return row && withSendings(ctx, row);
}

function promises(ctx: Context) {
  return ctx.db
    .selectFrom("line_promises as promise")
    .innerJoin("lists as list", "list.id", "promise.list_id")
    .innerJoin("application_lines as line", "line.id", "promise.line_id")
    .innerJoin("settings as setting", "setting.id", "line.setting_id")
    .innerJoin("lots as lot", "lot.id", "line.lot_id")
    .select(["promise.line_id as lineId", "promise.evidence", "promise.due_on as dueOn", "promise.outcome"])
    .select(["setting.name as settingName", "lot.code as lotCode", "list.title as listTitle"])
    .select(waitsForCheck.as("waiting"));
}

async function withSendings<Row extends { readonly lineId: LineId; readonly evidence: string[] }>(
  ctx: Context,
  row: Row,
) {
  const sendings = await ctx.db
    .selectFrom("promise_sendings")
    .select(["id as sendingId", "note", "sent_at as sentAt", "result", "reasons", "checked_at as checkedAt"])
    .select(sql<readonly SubmittedEvidence[]>`files`.as("files"))
    .where("line_id", "=", row.lineId)
    .orderBy("id", "desc")
    .execute();
  const { evidence, ...promise } = row;
  return { ...promise, evidence: typesIn(evidence), sendings: sendings satisfies Sending[] };
}

/** The column holds any text; only words of the rule are ever written to it. */
export function typesIn(evidence: readonly string[]): EvidenceType[] {
  return evidenceTypes.filter((type) => evidence.includes(type));
}

/** More than wait at once in the lists of any council. */
const mostWaiting = 50;

/** Lines of the lists that the actor's council leads with evidence that waits for a check, the oldest first. */
export async function listPromisesToCheck(ctx: Context<CouncilActor>) {
  return ctx.db
    .selectFrom("promise_sendings as sent")
    .innerJoin("lists as list", "list.id", "sent.list_id")
    .innerJoin("application_lines as line", "line.id", "sent.line_id")
    .innerJoin("settings as setting", "setting.id", "line.setting_id")
    .select(["sent.line_id as lineId", "setting.name as setting", "list.title as list"])
    .where("list.lead_authority_id", "=", ctx.actor.organisationId)
    .where("sent.result", "is", null)
    .orderBy("sent.id")
    .limit(mostWaiting)
    .execute();
}
