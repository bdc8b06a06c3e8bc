import { inTransaction } from "~db/transaction.server";
import { personIdOf, type CouncilActor, type SupplierActor } from "~/core/actor";
import type { OrganisationId, TaskId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import type { Instant } from "~/core/time";
import { denied, recordEvent } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import type { Assignee, GivenTask } from "../forms";
import { mayGiveTasks } from "../policy";
import type { TaskRefusal } from "../refusals";
import type { TaskKind } from "../rules";
import { isColleague, tellAssigned } from "./assigned.server";

export interface NewTask {
  readonly organisationId: OrganisationId;
  readonly kind: TaskKind;
  /** What it is about: a thing of any room, by its id alone. */
  readonly subject: { readonly kind: string; readonly id: string };
  /** What the thing is called, as the title will say it. */
  readonly name: string;
  readonly details?: string | undefined;
  readonly assignee: Assignee;
  readonly dueAt?: Instant | undefined;
}

/**
 * Raises a task inside the act of a later room that asks for it, once for a subject, kind and person while it is open:
 * the same again answers the one there is. Asks nobody who may: that act has asked.
 */
export async function raiseTask(
  ctx: Context,
  task: NewTask,
): Promise<Result<{ taskId: TaskId; isNew: boolean }, never>> {
  return inTransaction(ctx, async (tx) => {
    const { organisationId, kind, subject } = task;
    const assigned = assigneeColumns(task.assignee);
    const made = await tx.db
      .insertInto("tasks")
      .values({
        id: newId(),
        organisation_id: organisationId,
        kind,
        subject_kind: subject.kind,
        subject_id: subject.id,
        name: task.name,
        details: task.details ?? null,
        stage: "OPEN",
        ...assigned,
        due_at: task.dueAt ?? null,
        raised_at: tx.now,
        raised_by: personIdOf(tx.actor) ?? null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (made === undefined) return ok({ taskId: await findRaised(tx, task), isNew: false });
    const { assigned_person_id: person, assigned_role: role } = assigned;
    const about = { kind, person, role, ...(subject.kind === "competition" ? { competition: subject.id } : {}) };
    recordEvent(tx, { act: "tasks.raise", subject: { kind: "task", id: made.id }, about });
    return ok({ taskId: made.id, isNew: true });
  });
}

/**
 * Gives a colleague of one's own organisation something to do, and tells them. A second press gives nothing more; something
 * else under the same key is refused as KEY_REUSED: somebody went back and typed the next one.
 */
export async function giveTask(
  ctx: Context<CouncilActor | SupplierActor>,
  { key, name, details, assignee, dueAt }: GivenTask,
): Promise<Result<{ taskId: TaskId }, TaskRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const { organisationId } = tx.actor;
    const subject = { kind: "task", id: key };
    if (!mayGiveTasks(tx.actor)) return denied(tx, { act: "tasks.raise", subject });
    if (dueAt !== undefined && dueAt <= tx.now) return refuse("DAY_IS_OVER");
    if (!(await isColleague(tx, assignee))) return refuse("NOT_A_COLLEAGUE");
    const raised = await raiseTask(tx, { organisationId, kind: "BY_HAND", subject, name, details, assignee, dueAt });
    if (!raised.ok) return raised;
    const { taskId, isNew } = raised.value;
    if (!isNew && !(await isSame(tx, taskId, { name, details, assignee, dueAt }))) return refuse("KEY_REUSED");
    if (isNew) await tellAssigned(tx, taskId, { name, details, assignee, dueAt });
    return ok({ taskId });
  });
}

export function assigneeColumns(assignee: Assignee) {
  return {
    assigned_person_id: assignee.to === "PERSON" ? assignee.personId : null,
    assigned_role: assignee.to === "ROLE" ? assignee.role : null,
  };
}

async function findRaised(tx: Context, { organisationId, kind, subject, assignee }: NewTask): Promise<TaskId> {
  let query = tx.db
    .selectFrom("tasks")
    .select("id")
    .where("organisation_id", "=", organisationId)
    .where("kind", "=", kind)
    .where("subject_id", "=", subject.id);
  if (kind !== "BY_HAND") {
    const { assigned_person_id: person } = assigneeColumns(assignee);
    query = query.where("stage", "=", "OPEN").where("assigned_person_id", "is not distinct from", person);
  }
  const { id } = await query.executeTakeFirstOrThrow();
  return id;
}

async function isSame(tx: Context, taskId: TaskId, given: Omit<GivenTask, "key">): Promise<boolean> {
  const raised = await tx.db
    .selectFrom("tasks")
    .select(["name", "details", "due_at as dueAt"])
    .select(["assigned_person_id as person", "assigned_role as role"])
    .where("id", "=", taskId)
    .executeTakeFirstOrThrow();
  const { assigned_person_id: person, assigned_role: role } = assigneeColumns(given.assignee);
  return (
    raised.name === given.name &&
    raised.details === (given.details ?? null) &&
    raised.dueAt?.getTime() === given.dueAt?.getTime() &&
    raised.person === person &&
    raised.role === role
  );
}
