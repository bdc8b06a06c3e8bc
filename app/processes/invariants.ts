import { sql } from "kysely";
import type { Database } from "~db/client.server";

/** What must always be true. Each query finds the ids of what breaks it. */
const invariants: Readonly<Record<string, ReturnType<typeof sql<{ id: string }>>>> = {
  "Every version of a bid has its two envelopes": sql`
    select v.id from bid_versions v
    where (select count(*) from bid_envelopes e where e.version_id = v.id) <> 2`,
  "Every envelope and manifest has the fingerprint that was noted": sql`
    select v.id from bid_versions v where encode(sha256(convert_to(v.manifest, 'UTF8')), 'hex') <> v.manifest_sha256
    union
    select e.version_id from bid_envelopes e where encode(sha256(convert_to(e.content, 'UTF8')), 'hex') <> e.sha256`,
  "Every current version was received by its deadline": sql`
    select v.id from bid_versions v join competitions c on c.id = v.competition_id
    where v.state in ('CURRENT', 'REPLACED', 'WITHDRAWN') and v.received_at > c.deadline_at`,
  "Every version has its attempt, received at the same moment": sql`
    select v.id from bid_versions v left join submit_attempts a on a.id = v.attempt_id
    where a.received_at is distinct from v.received_at`,
  "Every version has its record in the audit": sql`
    select v.id from bid_versions v
    where not exists (select from audit_events e where e.subject_id = v.bid_id::text and e.about ->> 'receipt' = v.receipt)`,
  "Every withdrawn version has its withdrawal": sql`
    select v.id from bid_versions v
    where (v.state = 'WITHDRAWN') <> exists (select from bid_withdrawals w where w.version_id = v.id)`,
  "Every published competition has weights that sum to 100.00": sql`
    select c.id from competitions c where c.stage <> 'DRAFT' and c.stage <> 'AWAITING_APPROVAL'
      and (select coalesce(sum(weight_hundredths), 0) from criteria k where k.competition_id = c.id and k.parent_id is null) <> 10000`,
  "Every membership comes from a line that was approved and issued": sql`
    select m.id from memberships m
    where not exists (select from decision_letters l join line_decisions d on d.id = l.decision_id
      where l.line_id = m.line_id and (d.outcome = 'APPROVED'
        or exists (select from line_promises p where p.line_id = m.line_id and p.outcome = 'MET')))`,
  "Every outcome that was issued has one letter for each opened bid": sql`
    select i.competition_id as id from outcome_issues i
    where (select count(*) from letters l where l.competition_id = i.competition_id)
       <> (select count(*) from opened_bids b where b.competition_id = i.competition_id)`,
  "Nobody decided on an award of a lot that they had recommended on": sql`
    select d.id from award_decisions d join award_recommendations r on r.id = d.recommendation_id
    join award_recommendations own on own.competition_id = r.competition_id and own.lot_id = r.lot_id
    where own.recommended_by = d.decided_by and own.recommended_at <= d.decided_at`,
};

/** Says of each whether it holds; answers how many do not. */
export async function checkInvariants(db: Database, say: (line: string) => void): Promise<number> {
  let broken = 0;
  for (const [name, query] of Object.entries(invariants)) {
    const { rows } = await query.execute(db);
    if (rows.length > 0) broken += 1;
    say(
      rows.length === 0
        ? `true      ${name}`
        : `NOT TRUE  ${name}: ${rows
            .slice(0, 5)
            .map(({ id }) => id)
            .join(", ")}`,
    );
  }
  return broken;
}
