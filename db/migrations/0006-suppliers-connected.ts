import { sql, type Kysely } from "kysely";

/** Who is connected with a supplier as the law on exclusions means it, from when until when. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table connected_persons (
      id uuid primary key,
      organisation_id uuid not null references suppliers,
      kind text not null check (kind in ('DIRECTOR', 'CONTROLLER', 'OTHER', 'PARENT', 'SUBSIDIARY', 'PREDECESSOR')),
      name text not null check (length(name) between 1 and 200),
      -- Of a person the month of birth, of a company its number and country: enough to tell those of one name apart.
      born text check (born ~ '^[0-9]{4}-[0-9]{2}$'),
      number text check (length(number) <= 50),
      country text check (length(country) <= 100),
      since date not null,
      ended_on date,
      version integer not null default 1,
      added_at timestamptz(3) not null,
      added_by uuid not null references people,
      changed_at timestamptz(3) not null,
      changed_by uuid not null references people,
      check ((born is not null) = (kind in ('DIRECTOR', 'CONTROLLER', 'OTHER'))),
      check (born is null or num_nulls(number, country) = 2),
      check (ended_on >= since)
    );
    create index connected_persons_by_organisation on connected_persons (organisation_id, id);
    select grant_to_processes('connected_persons', 'select, insert, update');
  `.execute(db);
}
