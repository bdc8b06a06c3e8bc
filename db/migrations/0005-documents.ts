import { sql, type Kysely } from "kysely";

/** Files: the bytes once by hash, and each naming of them by an organisation. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table stored_files (
      sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
      size_bytes bigint not null check (size_bytes > 0),
      media_type text not null,
      stored_at timestamptz(3) not null
    );
    select grant_to_processes('stored_files', 'select, insert');

    -- What the scanner last said of the bytes. Without a row they are not scanned yet.
    create table file_verdicts (
      sha256 text primary key references stored_files,
      verdict text not null check (verdict in ('CLEAN', 'FOUND')),
      what text check ((what is not null) = (verdict = 'FOUND')),
      scanned_at timestamptz(3) not null
    );
    select grant_to_processes('file_verdicts', 'select, insert, update');

    create table documents (
      id uuid primary key,
      organisation_id uuid not null references organisations,
      name text not null,
      sha256 text not null references stored_files,
      size_bytes bigint not null,
      media_type text not null,
      uploaded_by uuid not null references people,
      uploaded_at timestamptz(3) not null
    );
    create index documents_by_organisation on documents (organisation_id, id desc);
    select keep_append_only('documents');
  `.execute(db);
}
