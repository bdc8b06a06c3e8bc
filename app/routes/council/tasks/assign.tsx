import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { listColleagues } from "~/features/accounts/queries.server";
import { assignTask } from "~/features/tasks/commands/assign.server";
import { assignTaskForm } from "~/features/tasks/forms";
import { councilGivers } from "~/features/tasks/policy";
import { findTask } from "~/features/tasks/queries.server";
import { fieldOfRefusal, taskRefusals } from "~/features/tasks/refusals";
import { assigneeValue, isDoneByItsAct } from "~/features/tasks/rules";
import { AssignTask, assignTitle } from "~/features/tasks/ui/assign-task";
import { readForm } from "~/platform/form-reading.server";
import { moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction = () => [{ title: pageTitle(assignTitle) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...councilGivers);
  const { taskId } = args.params;
  const task = isId(taskId) ? await findTask(ctx, taskId) : undefined;
  if (task === undefined || isDoneByItsAct(task.kind)) throw notFound();
  const back = `/council/tasks/${task.id}`;
  if (task.stage !== "OPEN") moveOn(args, back);
  const colleagues = await listColleagues(ctx);
  return {
    ...{ task: task.name, back, now: assigneeValue(task) },
    colleagues: colleagues.map(({ personId, name, grants }) => ({
      ...{ personId, name },
      roles: grants.map(({ role }) => role),
    })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...councilGivers);
  const { taskId } = args.params;
  if (!isId(taskId)) throw notFound();
  const form = await readForm(args.request, assignTaskForm("council"));
  if (!form.ok) return tryAgain(form.state);
  const done = await assignTask(ctx, taskId, form.value.who);
  if (done.ok) return seeOther(`/council/tasks/${taskId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  return refused(form.state, taskRefusals[done.refusal], fieldOfRefusal[done.refusal]);
}

export default function AssignTaskPage() {
  const { now, ...page } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm({ who: now }) };
  return <AssignTask {...page} form={form} />;
}
