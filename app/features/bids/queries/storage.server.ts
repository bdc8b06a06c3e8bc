import { sql } from "kysely";
import type { SupplierActor } from "~/core/actor";
import type { Context } from "~/platform/context";

/**
 * Bytes of all different files of the actor's organisation that are in use: on drafts and received versions of
 * competitions whose outcome is not told yet. What was taken off a draft and never submitted is not.
 */
export async function bytesInUse(ctx: Context<SupplierActor>): Promise<number> {
  const { rows } = await sql<{ bytes: number }>`
    select coalesce(sum(size_bytes), 0)::int8 as bytes from (
      select distinct documents.sha256, documents.size_bytes
      from bids
      join competitions on competitions.id = bids.competition_id and competitions.stage <> 'OUTCOME_ISSUED'
      cross join lateral (
        select document_id from bid_documents where bid_id = bids.id
        union
        select kept.document_id from bid_versions version
          join bid_version_documents kept on kept.version_id = version.id
          where version.bid_id = bids.id
      ) as used
      join documents on documents.id = used.document_id
      where bids.organisation_id = ${ctx.actor.organisationId}
    ) as different
  `.execute(ctx.db);
  return rows[0]?.bytes ?? 0;
}
