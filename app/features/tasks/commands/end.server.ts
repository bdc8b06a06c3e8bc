import { inTransaction } from "~db/transaction.server";
import { personIdOf, type CouncilActor, type SupplierActor } from "~/core/actor";
import type { PersonId, TaskId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { after } from "~/core/state-table";
import { denied, recordEvent } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import { mayFinishTask, maySeeTask, mayWithdrawTask } from "../policy";
import type { TaskRefusal } from "../refusals";
import { isDoneByItsAct, taskStages, type TaskEvent, type TaskKind } from "../rules";
import { lockTask } from "./own.server";

type Ctx = Context<CouncilActor | SupplierActor>;

interface Ending {
  readonly note?: string | undefined;
}

/** Says that a task is done. A second press finds it done. */
export async function finishTask(ctx: Ctx, taskId: TaskId, ending: Ending): Promise<Result<undefined, TaskRefusal>> {
  return endTask(ctx, taskId, "finish", ending);
}

/** Takes back a task that was given by hand: nobody need do it any more. */
export async function withdrawTask(ctx: Ctx, taskId: TaskId, ending: Ending): Promise<Result<undefined, TaskRefusal>> {
  return endTask(ctx, taskId, "withdraw", ending);
}

async function endTask(
  ctx: Ctx,
  taskId: TaskId,
  event: TaskEvent,
  { note }: Ending,
): Promise<Result<undefined, TaskRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const task = await lockTask(tx, taskId);
    if (task === undefined || !maySeeTask(tx.actor, task)) return refuse("NOT_FOUND");
    if (isDoneByItsAct(task.kind)) return refuse("DONE_BY_ITS_ACT");
    const entry = { act: `tasks.${event}`, subject: { kind: "task", id: taskId } };
    const may = event === "finish" ? mayFinishTask : mayWithdrawTask;
    if (!may(tx.actor, task)) return denied(tx, entry);
    const to = after(taskStages, task.stage, event);
    if (to === undefined) return task.stage === taskStages[event].to ? ok() : refuse("ALREADY_ENDED");
    const { personId } = tx.actor;
    const ended = { stage: to, ended_at: tx.now, ended_by: personId, ending_note: note ?? null };
    await tx.db.updateTable("tasks").set(ended).where("id", "=", taskId).execute();
    recordEvent(tx, entry);
    return ok();
  });
}

/** Whose tasks about a thing an act of a later room ends. */
interface AboutIt {
  readonly kind: TaskKind;
  readonly subjectId: string;
  /** Left out: everybody's. */
  readonly personId?: PersonId;
}

/** Ends, inside the act that is the doing of them or makes them needless, the open tasks about a thing. */
export async function endTasksAbout(
  ctx: Context,
  { kind, subjectId, personId }: AboutIt,
  event: TaskEvent,
): Promise<Result<undefined, never>> {
  return inTransaction(ctx, async (tx) => {
    let query = tx.db
      .updateTable("tasks")
      .set({ stage: taskStages[event].to, ended_at: tx.now, ended_by: personIdOf(tx.actor) ?? null })
      .where("kind", "=", kind)
      .where("subject_id", "=", subjectId)
      .where("stage", "in", taskStages[event].from)
      .returning(["id", "subject_kind as subjectKind"]);
    if (personId !== undefined) query = query.where("assigned_person_id", "=", personId);
    const rows = await query.execute();
    for (const { id, subjectKind } of rows) {
      const about = { kind, ...(subjectKind === "competition" ? { competition: subjectId } : {}) };
      recordEvent(tx, { act: `tasks.${event}`, subject: { kind: "task", id }, about });
    }
    return ok();
  });
}
