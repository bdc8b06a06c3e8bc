import type { SupplierActor } from "~/core/actor";
import type { OrganisationId } from "~/core/id";
import { calendarDateOf, type CalendarDate } from "~/core/time";
import type { Context } from "~/platform/context";
import { mostConnected, type Connected } from "../rules/connected";

export interface ConnectedRow extends Connected {
  readonly connectedId: string;
  readonly endedOn: CalendarDate | null;
  readonly version: number;
}

/** More than ever were, with those who have gone. */
const mostRows = mostConnected * 3;

/** Whom the actor's own organisation named, those who have gone too, the newest first. */
export async function listConnected(ctx: Context<SupplierActor>): Promise<ConnectedRow[]> {
  return rowsOf(ctx, ctx.actor.organisationId).orderBy("id", "desc").limit(mostRows).execute();
}

export async function findConnected(ctx: Context<SupplierActor>, id: string): Promise<ConnectedRow | undefined> {
  return rowsOf(ctx, ctx.actor.organisationId).where("id", "=", id).executeTakeFirst();
}

/** Who is connected with an organisation today, as a declaration freezes it, in the order they were added. */
export async function listConnectedNow(ctx: Context, organisationId: OrganisationId): Promise<Connected[]> {
  const today = calendarDateOf(ctx.now);
  // The rule `isConnectedOn`, asked here so that those who have gone never crowd out who is there; tests hold both to the day.
  const rows = await rowsOf(ctx, organisationId)
    .where((row) => row.or([row("ended_on", "is", null), row("ended_on", ">=", today)]))
    .orderBy("id")
    .execute();
  return rows.map(({ kind, name, born, number, country, since }) => {
    return { kind, name, born, number, country, since };
  });
}

function rowsOf(ctx: Context, organisationId: OrganisationId) {
  return ctx.db
    .selectFrom("connected_persons")
    .select(["id as connectedId", "kind", "name", "born", "number", "country", "since"])
    .select(["ended_on as endedOn", "version"])
    .where("organisation_id", "=", organisationId);
}
