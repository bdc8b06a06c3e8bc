import type pg from "pg";
import type { Acknowledged } from "./bidder";

export interface Kept {
  readonly lost: number;
  readonly half: number;
}

/** What became of everything that was acknowledged: lost when it is not there, half when only a part of it is. */
export async function whatBecameOf(pool: pg.Pool, acknowledged: readonly Acknowledged[]): Promise<Kept> {
  let lost = 0;
  let half = 0;
  for (const each of acknowledged) {
    const parts = each.act === "submit" ? await partsOfVersion(pool, each) : await partsOfAnswer(pool, each);
    if (parts.every((part) => !part)) lost += 1;
    else if (parts.some((part) => !part)) half += 1;
  }
  return { lost, half: half + (await halfVersions(pool)) };
}

async function partsOfVersion(pool: pg.Pool, { versionId, key }: Extract<Acknowledged, { act: "submit" }>) {
  const { rows } = await pool.query<Record<string, boolean>>(
    `select exists (select from bid_versions where id = $1 and idempotency_key = $2) as version,
       (select count(*) = 2 from bid_envelopes where version_id = $1) as envelopes,
       exists (select from submit_attempts a join bid_versions v on v.attempt_id = a.id where v.id = $1) as attempt,
       exists (select from outbox_mails m join bid_versions v on m.body_text like '%' || v.receipt || '%' where v.id = $1) as mail,
       exists (select from audit_events e join bid_versions v on e.about ->> 'receipt' = v.receipt where v.id = $1) as record`,
    [versionId, key],
  );
  return Object.values(rows[0] ?? {});
}

/** A later save may have come by; the acknowledged one may not be missing from under it. */
async function partsOfAnswer(pool: pg.Pool, saved: Extract<Acknowledged, { act: "save" }>) {
  const { rows } = await pool.query<{ there: boolean }>(
    `select version > $3 or (version = $3 and answer = $4) as there from bid_answers
     where bid_id = $1 and criterion_id = $2`,
    [saved.bidId, saved.criterionId, saved.version, saved.answer],
  );
  return [rows[0]?.there ?? false];
}

/** Versions of which only a part was written, acknowledged or not. */
async function halfVersions(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as count from bid_versions v
     where (select count(*) from bid_envelopes e where e.version_id = v.id) <> 2
        or not exists (select from submit_attempts a where a.id = v.attempt_id)
        or not exists (select from audit_events e where e.about ->> 'receipt' = v.receipt)`,
  );
  return rows[0]?.count ?? 0;
}
