import type { PersonId } from "~/core/id";
import type { Context } from "~/platform/context";

/** Where to write to a person. */
export async function addressOfPerson(ctx: Context, personId: PersonId): Promise<string> {
  const { email } = await ctx.db
    .selectFrom("people")
    .select("email")
    .where("id", "=", personId)
    .executeTakeFirstOrThrow();
  return email;
}
