import type { CouncilActor } from "~/core/actor";
import { recordDenial } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import { forbidden } from "~/platform/respond.server";

/** What a door of the portal's own things answers to another council's person: not allowed, which is recorded. */
export async function turnAway(ctx: Context<CouncilActor>, { method, url }: Request): Promise<Response> {
  const { pathname } = new URL(url);
  await recordDenial(ctx, { act: "door.enter", subject: { kind: "address", id: `${method} ${pathname}` } });
  return forbidden();
}
