import type { CouncilActor, CouncilRole } from "~/core/actor";
import type { OrganisationId } from "~/core/id";
import { calendarDateOf, instantAt, type Instant } from "~/core/time";
import { addWorkingDays } from "~/core/working-days";
import { addressesOf } from "~/features/accounts/queries.server";
import { holidaysOf } from "~/features/councils/queries/authorities.server";
import type { SettingToGrade } from "~/features/suppliers/commands/gradings.server";
import { endTasksAbout } from "~/features/tasks/commands/end.server";
import { raiseTask } from "~/features/tasks/commands/raise.server";
import { dueTime } from "~/features/tasks/rules";
import type { Context } from "~/platform/context";
import { queueEmail } from "~/platform/outbox.server";
import { gradesChangedEmail } from "../emails/lists";
import { listOtherLeads } from "../queries/graded-settings.server";
import { actionPlanWorkingDays, confirmWorkingDays } from "../rules/memberships";
import { toldInWords, type GradeFacts } from "../rules/grade-words";
import type { Consequence } from "../rules/rating-schemes";

/** A setting whose grade or registration has changed, on a list that another council leads. */
export interface ToldElsewhere {
  readonly leadId: OrganisationId;
  readonly setting: string;
  readonly list: string;
  readonly what: string;
  readonly link: string;
}

interface Changed {
  readonly setting: SettingToGrade;
  readonly facts: GradeFacts;
  readonly follows: Consequence;
  /** Places of the actor's council where a case was open already, so that nothing could be suspended. */
  readonly blocked: number;
}

/**
 * Asks the quality monitors of the actor's council and of all councils that lead a list with this setting for what is to
 * be done. What was asked about it before is over. Answers whom to write to elsewhere.
 */
export async function tellOfGrade(ctx: Context<CouncilActor>, changed: Changed): Promise<ToldElsewhere[]> {
  const { setting, facts, follows, blocked } = changed;
  await endTasksAbout(ctx, { kind: "GRADE_CHANGED", subjectId: setting.settingId }, "withdraw");
  const ask = async (organisationId: OrganisationId, role: CouncilRole, todo: string, workingDays: number) =>
    raiseTask(ctx, {
      ...{ organisationId, kind: "GRADE_CHANGED", subject: { kind: "setting", id: setting.settingId } },
      name: setting.name,
      details: `${toldInWords(facts)}\n\n${todo}`,
      assignee: { to: "ROLE", role },
      dueAt: await dueAfter(ctx, workingDays),
    });
  const own = ctx.actor.organisationId;
  if (blocked > 0) await ask(own, "AP", decideNow, confirmWorkingDays);
  else if (follows === "WATCH") await ask(own, "QM", agreePlan, actionPlanWorkingDays);
  const others = await listOtherLeads(ctx, setting.settingId);
  for (const leadId of new Set(others.map((other) => other.leadId))) {
    if (follows === "WATCH") await ask(leadId, "QM", agreePlan, actionPlanWorkingDays);
    else if (follows !== "NONE") await ask(leadId, "QM", decideYourself, confirmWorkingDays);
  }
  return others.map(({ leadId, listTitle, membershipId }) => ({
    ...{ leadId, setting: setting.name, list: listTitle, what: toldInWords(facts) },
    link: `${ctx.portal.publicUrl}/council/memberships/${membershipId}`,
  }));
}

const agreePlan = "Agree an action plan with the provider, and plan a visit.";
const decideYourself =
  "Nothing was suspended on your lists: decide whether to suspend it at once. Open the list, and then its place on it.";
const decideNow =
  "Something else waits for a decision on its place on a list, so that nothing more could be asked for. Decide on that today, and then suspend or remove it.";

/** One mail to each other council, to its quality monitors, or to its leads where it has none. */
export async function tellOtherCouncils(ctx: Context<CouncilActor>, told: readonly ToldElsewhere[]): Promise<void> {
  for (const leadId of new Set(told.map((each) => each.leadId))) {
    const mail = gradesChangedEmail(told.filter((each) => each.leadId === leadId));
    const monitors = await addressesOf(ctx, leadId, "QM");
    const readers = monitors.length > 0 ? monitors : await addressesOf(ctx, leadId, "LE");
    for (const to of readers) await queueEmail(ctx, { to, ...mail });
  }
}

async function dueAfter(ctx: Context, workingDays: number): Promise<Instant | undefined> {
  const day = addWorkingDays(calendarDateOf(ctx.now), workingDays, await holidaysOf(ctx, "STATUTORY_UK"));
  const due = instantAt(day, dueTime);
  return due.ok ? due.value : undefined;
}
