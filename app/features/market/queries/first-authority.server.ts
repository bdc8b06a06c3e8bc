import type { Context } from "~/platform/context";

/** The council this portal began with: whose market it is. None before the first is founded. */
export async function findFirstAuthority(ctx: Context): Promise<string | undefined> {
  const first = await ctx.db
    .selectFrom("organisations")
    .select("name")
    .where("kind", "=", "AUTHORITY")
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  return first?.name;
}
