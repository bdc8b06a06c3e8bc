import { sql } from "kysely";
import type { PlatformActor } from "~/core/actor";
import type { Context } from "~/platform/context";

export interface InstallationFacts {
  readonly mode: "DEMONSTRATION" | "REAL" | null;
  readonly people: number;
  readonly suppliers: number;
  readonly authorities: number;
  readonly mailsWaiting: number;
  readonly mailsFailed: number;
}

/** Counts of the installation itself and nothing that anybody wrote (domain.md §11, PA). */
export async function readInstallation(ctx: Context<PlatformActor>): Promise<InstallationFacts> {
  const { rows } = await sql<InstallationFacts>`
    select installation.mode,
      (select count(*) from people) as people,
      (select count(*) from organisations where kind = 'SUPPLIER') as suppliers,
      (select count(*) from organisations where kind <> 'SUPPLIER') as authorities,
      (select count(*) from outbox_mails where sent_at is null and last_error is null) as "mailsWaiting",
      (select count(*) from outbox_mails where sent_at is null and last_error is not null) as "mailsFailed"
    from installation
  `.execute(ctx.db);
  const [facts] = rows;
  if (facts === undefined) throw new Error("This database has no installation row");
  return facts;
}
