import type { CouncilActor, GrantedRole, SupplierActor } from "~/core/actor";
import type { TaskId } from "~/core/id";
import type { Context } from "~/platform/context";
import type { TaskKind } from "../rules";

/** A task of the actor's own organisation, held until the act is over. */
export async function lockTask(ctx: Context<CouncilActor | SupplierActor>, taskId: TaskId) {
  const row = await ctx.db
    .selectFrom("tasks")
    .select(["kind", "stage", "name", "details", "due_at as dueAt"])
    .select(["assigned_person_id as assignedPersonId", "assigned_role as assignedRole", "raised_by as raisedById"])
    .where("id", "=", taskId)
    .where("organisation_id", "=", ctx.actor.organisationId)
    .forUpdate()
    .executeTakeFirst();
  return row && { ...row, kind: row.kind as TaskKind, assignedRole: row.assignedRole as GrantedRole | null };
}
