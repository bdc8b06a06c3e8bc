import type { OrganisationId } from "~/core/id";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import type { OrganisationKind } from "../rules";

/** The thin part of an organisation that every room may read; the room that founds it keeps the rest. */
export async function insertOrganisation(ctx: Context, kind: OrganisationKind, name: string): Promise<OrganisationId> {
  const id = newId();
  await ctx.db.insertInto("organisations").values({ id, kind, name, created_at: ctx.now }).execute();
  return id;
}

export async function renameOrganisation(ctx: Context, id: OrganisationId, name: string): Promise<void> {
  await ctx.db.updateTable("organisations").set({ name }).where("id", "=", id).execute();
}
