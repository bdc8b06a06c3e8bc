import { afterRollback, beforeCommit, inTransaction, sendAhead } from "~db/transaction.server";
import type { Actor } from "~/core/actor";
import { organisationIdOf, personIdOf } from "~/core/actor";
import type { OrganisationId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";

export interface AuditEntry {
  /** `room.act`, as in `competitions.publish`. */
  readonly act: string;
  readonly subject: { readonly kind: string; readonly id: string };
  /** The council whose auditor may read it; a council's own acts are its own without saying. */
  readonly authorityId?: OrganisationId;
  /** A competition whose bids are closed: its councils see nothing of this until they are opened. */
  readonly seal?: string;
  /** Facts that explain the act. Never the words of a bid, a password or a link. */
  readonly about?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
}

/** Records the act as the last write of its transaction, so that nothing is done without its record. */
export function recordEvent(ctx: Context, entry: AuditEntry): void {
  beforeCommit(ctx, () => sendAhead(ctx.db, insertEvent(ctx, "ACT", entry).compile()));
}

/**
 * What a command returns when a person may not do this. The record of the denial is written after the
 * rollback in a transaction of its own, so that it survives.
 */
export function denied(ctx: Context, entry: AuditEntry): Result<never, "NOT_ALLOWED"> {
  afterRollback(ctx, (outside) => recordDenial(outside, entry));
  return refuse("NOT_ALLOWED");
}

/** A denial at the door, before any transaction. */
export async function recordDenial(ctx: Context, entry: AuditEntry): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    await insertEvent(tx, "DENIAL", entry).execute();
    return ok();
  });
}

/** Lifts the seal: from now on the events under it are shown to those who may read the audit. */
export async function unsealEvents(ctx: Context, seal: string): Promise<void> {
  await ctx.db.insertInto("audit_unsealings").values({ seal, at: ctx.now }).execute();
}

function insertEvent(ctx: Context, kind: "ACT" | "DENIAL", entry: AuditEntry) {
  const actor: Actor = ctx.actor;
  return ctx.db.insertInto("audit_events").values({
    id: newId(),
    at: ctx.now,
    kind,
    act: entry.act,
    person_id: personIdOf(actor) ?? null,
    organisation_id: organisationIdOf(actor) ?? null,
    roles: "roles" in actor ? [...actor.roles] : [],
    subject_kind: entry.subject.kind,
    subject_id: entry.subject.id,
    authority_id: entry.authorityId ?? (actor.kind === "council" ? actor.organisationId : null),
    seal: entry.seal ?? null,
    about: JSON.stringify(entry.about ?? {}),
    request_id: ctx.requestId ?? null,
  });
}
