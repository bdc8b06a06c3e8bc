import { sql } from "kysely";
import { inTransaction } from "~db/transaction.server";
import type { OrganisationId } from "~/core/id";
import { ok } from "~/core/result";
import type { Instant } from "~/core/time";
import { addressesOf } from "~/features/accounts/queries.server";
import { recordEvent } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import { queueEmail, queueJob } from "~/platform/outbox.server";
import type { Scan } from "~/platform/scanner.server";
import { harmfulFileEmail } from "../emails";

type Verdict = Exclude<Scan, { is: "AWAY" }>;

/** The waits between them grow to six hours: nearly two weeks. A worker that starts queues again what is left. */
const scanTries = 60;

/** Has a kept file scanned by the worker, once the act that received it is committed. */
export async function scanLater(tx: Context, sha256: string): Promise<void> {
  await queueJob(tx, "scan_file", { sha256 }, sha256, scanTries);
}

/** Queues every kept file without a verdict. One that is queued already is tried anew. */
export async function queueUnscanned(ctx: Context): Promise<void> {
  await sql`
    select queue_job('scan_file', json_build_object('sha256', stored.sha256), 'scan_file:' || stored.sha256, ${scanTries}::int)
    from stored_files stored left join file_verdicts verdict on verdict.sha256 = stored.sha256
    where verdict.sha256 is null
  `.execute(ctx.db);
}

/**
 * Writes down what the scanner said when the file came. What was once found harmful stays so: it is never taken back by
 * a scanner that knows less.
 */
export async function keepVerdict(tx: Context, sha256: string, verdict: Verdict): Promise<boolean> {
  const row = {
    verdict: verdict.is,
    what: verdict.is === "FOUND" ? verdict.what : null,
    scanned_at: tx.now,
  };
  const written = await tx.db
    .insertInto("file_verdicts")
    .values({ sha256, ...row })
    .onConflict((conflict) => conflict.column("sha256").doUpdateSet(row).where("file_verdicts.verdict", "=", "CLEAN"))
    .returning("sha256")
    .executeTakeFirst();
  return written !== undefined;
}

/**
 * What the scanner says of a file that is kept already. One found harmful is closed to everybody from now on, and those
 * who sent it are told, once.
 */
export async function scanKeptFile(ctx: Context, sha256: string, verdict: Verdict): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    if (!(await keepVerdict(tx, sha256, verdict))) return ok();
    const about = { verdict: verdict.is, what: verdict.is === "FOUND" ? verdict.what : null };
    recordEvent(tx, { act: "documents.scan", subject: { kind: "stored-file", id: sha256 }, about });
    if (verdict.is === "FOUND") await tellSenders(tx, sha256, verdict.what);
    return ok();
  });
}

async function tellSenders(tx: Context, sha256: string, what: string): Promise<void> {
  const sent = await tx.db
    .selectFrom("documents")
    .innerJoin("people", "people.id", "documents.uploaded_by")
    .select(["documents.organisation_id as organisationId", "people.name as sender"])
    .select("documents.uploaded_at as sentAt")
    .where("documents.sha256", "=", sha256)
    .orderBy("documents.id")
    .execute();
  for (const id of new Set(sent.map(({ organisationId }) => organisationId))) {
    const times = sent.filter(({ organisationId }) => organisationId === id);
    await tell(tx, id, times, what);
  }
}

interface Sending {
  readonly sender: string;
  readonly sentAt: Instant;
}

async function tell(tx: Context, id: OrganisationId, times: readonly Sending[], what: string): Promise<void> {
  const letter = harmfulFileEmail({ times, what, link: `${tx.portal.publicUrl}/supplier` });
  for (const to of await addressesOf(tx, id, "SA", "SB")) await queueEmail(tx, { to, ...letter });
}
