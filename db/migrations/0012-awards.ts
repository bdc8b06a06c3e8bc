import { sql, type Kysely } from "kysely";

/** Recommendation, decision, telling, letters: deciding and telling are two moments. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table award_recommendations (
      id uuid primary key,
      competition_id uuid not null references competitions,
      lot_id uuid not null references lots,
      result_id uuid not null references results,
      outcome text not null check (outcome in ('AWARD', 'NO_AWARD')),
      bid_id uuid references bids,
      reasons text not null,
      adequate_competition_note text,
      recommended_at timestamptz(3) not null,
      recommended_by uuid not null references people,
      check ((outcome = 'AWARD') = (bid_id is not null))
    );
    create index award_recommendations_by_competition on award_recommendations (competition_id, lot_id, id desc);
    select keep_append_only('award_recommendations');

    create table award_decisions (
      id uuid primary key,
      recommendation_id uuid not null unique references award_recommendations,
      approved boolean not null,
      reasons text not null,
      decided_at timestamptz(3) not null,
      decided_by uuid not null references people
    );
    select keep_append_only('award_decisions');

    create table outcome_issues (
      competition_id uuid primary key references competitions,
      issued_at timestamptz(3) not null,
      issued_by uuid not null references people
    );
    select keep_append_only('outcome_issues');

    create table letters (
      id uuid primary key,
      competition_id uuid not null references competitions,
      lot_id uuid not null references lots,
      bid_id uuid not null unique references bids,
      organisation_id uuid not null references suppliers,
      outcome text not null check (outcome in ('SUCCESSFUL', 'UNSUCCESSFUL', 'NO_AWARD')),
      facts text not null,
      facts_sha256 text not null,
      body text not null,
      issued_at timestamptz(3) not null
    );
    create index letters_by_competition on letters (competition_id, id);
    create index letters_by_organisation on letters (organisation_id, id desc);
    select keep_append_only('letters');
  `.execute(db);
}
