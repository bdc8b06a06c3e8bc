import type { GrantedRole } from "~/core/actor";
import type { OrganisationId } from "~/core/id";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import { newToken, sha256 } from "~/platform/secrets.server";
import { linkExpiresAt, type LinkPurpose } from "../rules";

interface NewLink {
  readonly purpose: LinkPurpose;
  readonly email: string;
  readonly personName?: string;
  readonly organisationId?: OrganisationId;
  readonly roles?: readonly GrantedRole[];
  readonly createdBy?: string;
}

export interface OpenLink {
  readonly id: string;
  readonly email: string;
  readonly personName: string | null;
  readonly organisationId: string | null;
  readonly roles: readonly GrantedRole[];
}

/** Makes a one-time link and answers its token. Earlier links for the same end stop working. */
export async function makeLink(ctx: Context, link: NewLink): Promise<string> {
  const token = newToken();
  let earlier = ctx.db
    .updateTable("one_time_links")
    .set({ used_at: ctx.now })
    .where("purpose", "=", link.purpose)
    .where("email", "=", link.email)
    .where("used_at", "is", null);
  if (link.organisationId !== undefined) earlier = earlier.where("organisation_id", "=", link.organisationId);
  await earlier.execute();
  await ctx.db
    .insertInto("one_time_links")
    .values({
      id: newId(),
      token_hash: sha256(token),
      purpose: link.purpose,
      email: link.email,
      person_name: link.personName ?? null,
      organisation_id: link.organisationId ?? null,
      roles: [...(link.roles ?? [])],
      created_at: ctx.now,
      created_by: link.createdBy ?? null,
      expires_at: linkExpiresAt(link.purpose, ctx.now),
    })
    .execute();
  return token;
}

/** Removes links that are too old to be used, and with them the names and addresses in them. */
export async function removeOldLinks(ctx: Context): Promise<void> {
  await ctx.db.deleteFrom("one_time_links").where("expires_at", "<=", ctx.now).execute();
}

/** Uses the link up, so that a second press or a second person finds it used. */
export async function useLink(ctx: Context, purpose: LinkPurpose, token: string): Promise<OpenLink | undefined> {
  const used = await ctx.db
    .updateTable("one_time_links")
    .set({ used_at: ctx.now })
    .where("token_hash", "=", sha256(token))
    .where("purpose", "=", purpose)
    .where("used_at", "is", null)
    .where("expires_at", ">", ctx.now)
    .returning(["id", "email", "person_name as personName", "organisation_id as organisationId", "roles"])
    .executeTakeFirst();
  return used === undefined ? undefined : { ...used, roles: used.roles as GrantedRole[] };
}
