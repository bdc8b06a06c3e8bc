import type { OrganisationId } from "~/core/id";
import type { Context } from "~/platform/context";

export interface FoundingAuthority {
  readonly organisationId: OrganisationId;
  readonly name: string;
  readonly postalAddress: string;
  readonly email: string;
}

/** The council that this portal began with and that runs it. None before the first is founded. */
export async function findFoundingAuthority(ctx: Context): Promise<FoundingAuthority | undefined> {
  return ctx.db
    .selectFrom("authorities")
    .innerJoin("organisations", "organisations.id", "authorities.organisation_id")
    .select([
      "authorities.organisation_id as organisationId",
      "organisations.name",
      "authorities.postal_address as postalAddress",
      "authorities.email",
    ])
    .where("organisations.kind", "=", "AUTHORITY")
    .orderBy("authorities.registered_at")
    .orderBy("authorities.organisation_id")
    .limit(1)
    .executeTakeFirst();
}
