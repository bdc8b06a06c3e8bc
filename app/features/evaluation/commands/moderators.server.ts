import type { Context } from "~/platform/context";
import { queueEmail } from "~/platform/outbox.server";
import { allScoredEmail } from "../emails";
import type { PanelMember } from "../queries/panel.server";
import type { EvaluatedCompetition } from "../queries/place.server";

/** Tells the moderators that everyone has scored; one with an interest that is not cleared hears nothing. */
export async function tellModerators(
  tx: Context,
  { id, title }: Pick<EvaluatedCompetition, "id" | "title">,
  panel: readonly PanelMember[],
): Promise<void> {
  const moderators = panel.filter(({ seat, shutOut }) => seat === "MO" && !shutOut).map(({ personId }) => personId);
  if (moderators.length === 0) return;
  const people = await tx.db.selectFrom("people").select(["email", "name"]).where("id", "in", moderators).execute();
  const link = `${tx.portal.publicUrl}/council/competitions/${id}/moderation`;
  for (const { email, name } of people) await queueEmail(tx, { to: email, ...allScoredEmail({ name, title, link }) });
}
