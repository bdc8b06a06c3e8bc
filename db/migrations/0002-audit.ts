import { sql, type Kysely } from "kysely";

/** What happened, who, when. Events under a seal stay hidden from councils until it is lifted. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table audit_events (
      id uuid primary key,
      at timestamptz(3) not null,
      kind text not null check (kind in ('ACT', 'DENIAL')),
      act text not null,
      person_id uuid,
      organisation_id uuid,
      roles text[] not null default '{}',
      subject_kind text not null,
      subject_id text not null,
      authority_id uuid,
      seal uuid,
      about jsonb not null default '{}',
      request_id text
    );
    create index audit_events_by_authority on audit_events (authority_id, id desc);
    create index audit_events_by_organisation on audit_events (organisation_id, id desc);
    create index audit_events_by_subject on audit_events (subject_id, id desc);
    create index audit_events_by_seal on audit_events (seal, id desc) where seal is not null;
    create index audit_events_by_competition on audit_events ((about ->> 'competition'), id desc)
      where about ->> 'competition' is not null;
    select keep_append_only('audit_events');

    create table audit_unsealings (
      seal uuid primary key,
      at timestamptz(3) not null
    );
    select keep_append_only('audit_unsealings');
  `.execute(db);
}
