import { inTransaction } from "~db/transaction.server";
import { eachInTurn } from "~/core/each-in-turn";
import type { OrganisationId } from "~/core/id";
import { ok } from "~/core/result";
import { calendarDateOf } from "~/core/time";
import { addressesOf } from "~/features/accounts/queries.server";
import { recordEvent } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import { queueEmail } from "~/platform/outbox.server";
import { confirmDueEmail } from "../emails/lists";
import { membershipKeepers } from "../policy";
import { nextConfirmReminder } from "../rules/confirming";

/** As many providers as are told in one go; the others are told in the next. */
const mostAtOnce = 100;

/**
 * Reminds providers to confirm their places on lists, 30, 14 and 7 days before the anniversary and on it: one mail for all
 * that are due on a day. It may run twice, or in two workers at once: each row says when its next reminder is.
 */
export async function remindToConfirm(ctx: Context): Promise<void> {
  const due = await ctx.db
    .selectFrom("memberships")
    .select("organisation_id as organisationId")
    .distinct()
    .where("remind_on", "<=", calendarDateOf(ctx.now))
    .limit(mostAtOnce)
    .execute();
  await eachInTurn(due, ({ organisationId }) => remind(ctx, organisationId));
}

async function remind(ctx: Context, organisationId: OrganisationId): Promise<void> {
  const today = calendarDateOf(ctx.now);
  await inTransaction(ctx, async (tx) => {
    const due = await tx.db
      .selectFrom("memberships as membership")
      .innerJoin("settings as setting", "setting.id", "membership.setting_id")
      .innerJoin("lists as list", "list.id", "membership.list_id")
      .select(["membership.id", "membership.confirm_by as confirmBy"])
      .select(["setting.name as setting", "list.title as list"])
      .where("membership.organisation_id", "=", organisationId)
      .where("membership.remind_on", "<=", today)
      .orderBy("membership.id")
      .forUpdate("membership")
      .execute();
    if (due.length === 0) return ok();
    for (const { id, confirmBy } of due) {
      const next = nextConfirmReminder(confirmBy, today) ?? null;
      await tx.db.updateTable("memberships").set({ remind_on: next }).where("id", "=", id).execute();
      const subject = { kind: "membership", id };
      recordEvent(tx, { act: "lists.remind-to-confirm", subject, about: { until: confirmBy } });
    }
    const link = `${tx.portal.publicUrl}/supplier/memberships/confirm`;
    const mail = confirmDueEmail({ places: due, today, link });
    for (const to of await addressesOf(tx, organisationId, ...membershipKeepers)) {
      await queueEmail(tx, { to, ...mail });
    }
    return ok();
  });
}
