import { inTransaction } from "~db/transaction.server";
import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { TaskId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { denied, recordEvent } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import type { Assignee } from "../forms";
import { mayAssignTask, maySeeTask } from "../policy";
import type { TaskRefusal } from "../refusals";
import { isDoneByItsAct } from "../rules";
import { isColleague, tellAssigned } from "./assigned.server";
import { lockTask } from "./own.server";
import { assigneeColumns } from "./raise.server";

/** Gives an open task to somebody else, and tells them. To whom it is given already it is given once. */
export async function assignTask(
  ctx: Context<CouncilActor | SupplierActor>,
  taskId: TaskId,
  assignee: Assignee,
): Promise<Result<undefined, TaskRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const task = await lockTask(tx, taskId);
    if (task === undefined || !maySeeTask(tx.actor, task)) return refuse("NOT_FOUND");
    if (isDoneByItsAct(task.kind)) return refuse("DONE_BY_ITS_ACT");
    const columns = assigneeColumns(assignee);
    const about = { person: columns.assigned_person_id, role: columns.assigned_role };
    const entry = { act: "tasks.assign", subject: { kind: "task", id: taskId }, about };
    if (!mayAssignTask(tx.actor, task)) return denied(tx, entry);
    if (task.stage !== "OPEN") return refuse("ALREADY_ENDED");
    if (!(await isColleague(tx, assignee))) return refuse("NOT_A_COLLEAGUE");
    const same = task.assignedPersonId === columns.assigned_person_id && task.assignedRole === columns.assigned_role;
    if (same) return ok();
    await tx.db.updateTable("tasks").set(columns).where("id", "=", taskId).execute();
    await tellAssigned(tx, taskId, { ...task, assignee });
    recordEvent(tx, entry);
    return ok();
  });
}
