import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { mayAssignTask, mayFinishTask, mayWithdrawTask } from "~/features/tasks/policy";
import { findTask } from "~/features/tasks/queries.server";
import { placeOfAct, seenTaskStage, taskTitle, whoseTask } from "~/features/tasks/rules";
import { TaskView } from "~/features/tasks/ui/task-view";
import { notFound } from "~/platform/respond.server";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(data?.task.title ?? "Task") }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args);
  const { taskId } = args.params;
  const task = isId(taskId) ? await findTask(ctx, taskId) : undefined;
  if (task === undefined) throw notFound();
  const { id, kind, subjectId, name, details, dueAt, raisedBy, raisedAt, endedAt, endedBy, endingNote } = task;
  return {
    address: `/supplier/tasks/${id}`,
    task: {
      ...{ details, dueAt, raisedBy, raisedAt },
      title: taskTitle(kind, name),
      seen: seenTaskStage(task, ctx.now),
      whose: whoseTask(task),
      ended: endedAt === null ? undefined : { at: endedAt, by: endedBy, note: endingNote },
      act: task.assignedPersonId === ctx.actor.personId ? placeOfAct(kind, subjectId) : undefined,
    },
    may: {
      finish: mayFinishTask(ctx.actor, task),
      assign: mayAssignTask(ctx.actor, task),
      withdraw: mayWithdrawTask(ctx.actor, task),
    },
    now: ctx.now,
  };
}

export default function TaskPage() {
  return <TaskView list="/supplier/tasks" {...useLoaderData<typeof loader>()} />;
}
