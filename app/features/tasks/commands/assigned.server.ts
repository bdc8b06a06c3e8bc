import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { TaskId } from "~/core/id";
import { ukDateTime, type Instant } from "~/core/time";
import { addressesOf, findColleague, namesOf } from "~/features/accounts/queries.server";
import type { Context } from "~/platform/context";
import { queueEmail } from "~/platform/outbox.server";
import { taskGivenEmail } from "../emails";
import type { Assignee } from "../forms";

type Ctx = Context<CouncilActor | SupplierActor>;

/** Whether a task may be for them: a person has a role here now; a role and nobody always may. */
export async function isColleague(ctx: Ctx, assignee: Assignee): Promise<boolean> {
  return assignee.to !== "PERSON" || (await findColleague(ctx, assignee.personId)) !== undefined;
}

interface Told {
  readonly name: string;
  readonly details: string | null | undefined;
  readonly assignee: Assignee;
  readonly dueAt: Instant | null | undefined;
}

/** Writes to whom a task is for; whoever gives it to themselves knows. */
export async function tellAssigned(ctx: Ctx, taskId: TaskId, { name, details, assignee, dueAt }: Told): Promise<void> {
  const { actor, portal } = ctx;
  const names = await namesOf(ctx, [actor.personId]);
  const letter = taskGivenEmail({
    from: names.get(actor.personId) ?? "A colleague",
    title: name,
    details: details ?? undefined,
    due: dueAt ? ukDateTime(dueAt) : undefined,
    link: `${portal.publicUrl}/${actor.kind}/tasks/${taskId}`,
  });
  const mine = (await findColleague(ctx, actor.personId))?.email;
  for (const to of await addressesFor(ctx, assignee)) if (to !== mine) await queueEmail(ctx, { to, ...letter });
}

async function addressesFor(ctx: Ctx, assignee: Assignee): Promise<string[]> {
  switch (assignee.to) {
    case "PERSON": {
      const colleague = await findColleague(ctx, assignee.personId);
      return colleague === undefined ? [] : [colleague.email];
    }
    case "ROLE":
      return addressesOf(ctx, ctx.actor.organisationId, assignee.role);
    case "NOBODY":
      return [];
  }
}
