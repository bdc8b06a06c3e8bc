import { inTransaction } from "~db/transaction.server";
import type { SupplierActor } from "~/core/actor";
import { ok, refuse, type Result } from "~/core/result";
import type { CalendarDate } from "~/core/time";
import { denied, recordEvent } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import { mayChangeSupplier } from "../policy";
import { findConnected, listConnectedNow, type ConnectedRow } from "../queries/connected.server";
import type { ConnectedRefusal } from "../refusals";
import { mostConnected, namesTheSame, type Connected } from "../rules/connected";
import { lockDraft, renewDraft } from "./declarations.server";

/**
 * Names somebody who is connected with the actor's own organisation. The same again is a second press. Refuses TOO_MANY.
 * What was signed of the exclusion grounds no longer names everybody then, and is signed anew. domain.md §2.4, C08.
 */
export async function addConnected(
  ctx: Context<SupplierActor>,
  said: Connected,
): Promise<Result<undefined, ConnectedRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const entry = { act: "suppliers.add-connected", subject: subjectOf(tx) };
    if (!mayChangeSupplier(tx.actor, tx.actor.organisationId)) return denied(tx, entry);
    await lockDraft(tx, "EXCLUSIONS");
    const now = await listConnectedNow(tx, tx.actor.organisationId);
    if (now.some((row) => namesTheSame([row], [said]))) return ok();
    if (now.length >= mostConnected) return refuse("TOO_MANY");
    await renewDraft(tx, "EXCLUSIONS");
    await tx.db
      .insertInto("connected_persons")
      .values({
        ...{ id: newId(), organisation_id: tx.actor.organisationId, ...said },
        ...{ added_at: tx.now, added_by: tx.actor.personId, changed_at: tx.now, changed_by: tx.actor.personId },
      })
      .execute();
    // Names of people are in the row, and not in the record of what was done.
    recordEvent(tx, { ...entry, about: { kind: said.kind } });
    return ok();
  });
}

/** Puts right what is said of one of them. Refuses STALE, NOT_FOUND and ENDED. */
export async function changeConnected(
  ctx: Context<SupplierActor>,
  shown: { readonly connectedId: string; readonly version: number },
  said: Connected,
): Promise<Result<undefined, ConnectedRefusal>> {
  return write(ctx, "suppliers.change-connected", shown.connectedId, (row) => {
    if (namesTheSame([row], [said])) return ok({});
    if (row.endedOn !== null) return refuse("ENDED");
    return row.version === shown.version ? ok({ ...said }) : refuse("STALE");
  });
}

/** Says until when they were connected; the day is the last one. Refuses NOT_FOUND, ENDED and BEFORE_SINCE. */
export async function endConnected(
  ctx: Context<SupplierActor>,
  connectedId: string,
  endedOn: CalendarDate,
): Promise<Result<undefined, ConnectedRefusal>> {
  return write(ctx, "suppliers.end-connected", connectedId, (row) => {
    if (row.endedOn === endedOn) return ok({});
    if (row.endedOn !== null) return refuse("ENDED");
    return endedOn < row.since ? refuse("BEFORE_SINCE") : ok({ ended_on: endedOn });
  });
}

type Written = Partial<Connected> & { readonly ended_on?: CalendarDate };

async function write(
  ctx: Context<SupplierActor>,
  act: string,
  connectedId: string,
  columnsFor: (row: ConnectedRow) => Result<Written, ConnectedRefusal>,
): Promise<Result<undefined, ConnectedRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const entry = { act, subject: subjectOf(tx) };
    if (!mayChangeSupplier(tx.actor, tx.actor.organisationId)) return denied(tx, entry);
    await lockDraft(tx, "EXCLUSIONS");
    const row = await findConnected(tx, connectedId);
    if (row === undefined) return refuse("NOT_FOUND");
    const columns = columnsFor(row);
    if (!columns.ok) return columns;
    if (Object.keys(columns.value).length === 0) return ok();
    await renewDraft(tx, "EXCLUSIONS");
    await tx.db
      .updateTable("connected_persons")
      .set({ ...columns.value, version: row.version + 1, changed_at: tx.now, changed_by: tx.actor.personId })
      .where("id", "=", connectedId)
      .where("organisation_id", "=", tx.actor.organisationId)
      .execute();
    recordEvent(tx, { ...entry, about: { kind: row.kind, changed: Object.keys(columns.value) } });
    return ok();
  });
}

function subjectOf({ actor }: Context<SupplierActor>) {
  return { kind: "organisation", id: actor.organisationId };
}
