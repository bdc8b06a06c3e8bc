import { sql, type RawBuilder } from "kysely";
import type { CouncilActor } from "~/core/actor";
import type { EvidenceId, OrganisationId } from "~/core/id";
import { calendarDateOf } from "~/core/time";
import { scanOfDocument } from "~/features/documents/queries.server";
import type { Context } from "~/platform/context";
import { evidenceTypes, type EvidenceType } from "~/features/suppliers/rules/evidence";
import { mayReadEvidence } from "../policy";
import { isVisible } from "./lists.server";

/**
 * What the evidence of providers is to a council: it reads that of whoever submitted a line, in a round that has
 * closed, to a list that it leads or takes part in. Before the round closes nothing shows who applies.
 */

const rowsOnPage = 20;

/** Files that nobody has checked yet, the oldest first, a page at a time. */
export async function listEvidenceToCheck(
  ctx: Context<CouncilActor>,
  { after, most = rowsOnPage }: { after?: EvidenceId; most?: number } = {},
) {
  let query = toCheck(ctx)
    .orderBy("item.id")
    .limit(most + 1);
  if (after !== undefined) query = query.where("item.id", ">", after);
  const found = await query.execute();
  const rows = found.slice(0, most).map(withType);
  return { rows, next: found.length > most ? rows.at(-1)?.evidenceId : undefined };
}

/** How many wait for a check, counted up to `most`: more is said as "so many or more". */
export async function countEvidenceToCheck(ctx: Context<CouncilActor>, most: number): Promise<number> {
  const waiting = await toCheck(ctx).clearSelect().select("item.id").limit(most).execute();
  return waiting.length;
}

/** The file of each type that one provider has now. There are fewer than types. */
export async function listEvidenceOf(ctx: Context<CouncilActor>, organisationId: OrganisationId) {
  const rows = await evidence(ctx)
    .where("item.organisation_id", "=", organisationId)
    .where("item.stage", "<>", "REPLACED")
    .execute();
  return rows.map(withType);
}

/** One file, replaced ones too: what was submitted with a line stays to be read. */
export async function findProviderEvidence(ctx: Context<CouncilActor>, evidenceId: EvidenceId) {
  const row = await evidence(ctx)
    .leftJoin("people as checker", "checker.id", "item.decided_by")
    .leftJoin("organisations as council", "council.id", "item.decided_for")
    .select(["documents.sha256", "documents.media_type as mediaType"])
    .select(scanOfDocument.as("scan"))
    .select(["item.reasons", "item.decided_at as decidedAt", "checker.name as decidedBy", "council.name as decidedFor"])
    .where("item.id", "=", evidenceId)
    .executeTakeFirst();
  return row && withType(row);
}

/** How some files stand now that were submitted with a line: only those the actor may read. */
export async function listStandings(ctx: Context<CouncilActor>, evidenceIds: readonly EvidenceId[]) {
  if (evidenceIds.length === 0) return [];
  const rows = await evidence(ctx).where("item.id", "in", evidenceIds).execute();
  return rows.map(withType);
}

/** What has run out meanwhile needs no check, but a newer file. */
function toCheck(ctx: Context<CouncilActor>) {
  return evidence(ctx).where("item.stage", "=", "SUBMITTED").where("item.expires_on", ">=", calendarDateOf(ctx.now));
}

function evidence(ctx: Context<CouncilActor>) {
  const readable = evidenceTypes.filter((type) => mayReadEvidence(ctx.actor, type));
  return ctx.db
    .selectFrom("evidence_items as item")
    .innerJoin("documents", "documents.id", "item.document_id")
    .innerJoin("organisations as provider", "provider.id", "item.organisation_id")
    .select(["item.id as evidenceId", "item.type", "item.stage", "item.added_at as addedAt"])
    .select(["item.issued_on as issuedOn", "item.expires_on as expiresOn"])
    .select(["documents.name", "documents.size_bytes as sizeBytes"])
    .select(["provider.id as organisationId", "provider.name as organisationName"])
    .where(sql<boolean>`item.type = any(${readable}::text[])`)
    .where(isKnownHere(ctx));
}

/** Asked with `limit 1`, each file looks it up; `exists` would read all lines there are. */
function isKnownHere(ctx: Context<CouncilActor>): RawBuilder<boolean> {
  return sql<boolean>`(select true from applications application
    join application_lines line on line.application_id = application.id and line.stage = 'SUBMITTED'
    join rounds round on round.id = application.round_id and round.stage <> 'DRAFT' and round.closes_at < ${ctx.now}
    join lists list on list.id = round.list_id and ${isVisible(ctx)}
    where application.organisation_id = item.organisation_id limit 1) is true`;
}

/** The column holds any text; only words of the rule are ever written to it. */
function withType<Row extends { type: string }>(row: Row) {
  return { ...row, type: row.type as EvidenceType };
}
