import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { keepTold } from "~/features/market/queries/shut-out.server";
import { mayAssignTask, mayFinishTask, mayWithdrawTask } from "~/features/tasks/policy";
import { findTask } from "~/features/tasks/queries.server";
import { placeOfAct, seenTaskStage, taskTitle, whoseTask } from "~/features/tasks/rules";
import { TaskView } from "~/features/tasks/ui/task-view";
import { notFound } from "~/platform/respond.server";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(data?.task.title ?? "Task") }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args);
  const { taskId } = args.params;
  const found = isId(taskId) ? await findTask(ctx, taskId) : undefined;
  const [task] = found === undefined ? [] : await keepTold(ctx, [found]);
  if (task === undefined) throw notFound();
  const { id, kind, subjectId, name, details, dueAt, raisedBy, raisedAt, endedAt, endedBy, endingNote } = task;
  return {
    address: `/council/tasks/${id}`,
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
  return <TaskView list="/council/tasks" {...useLoaderData<typeof loader>()} />;
}
