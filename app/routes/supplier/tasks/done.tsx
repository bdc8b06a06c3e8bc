import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { recordDenial } from "~/features/audit/commands.server";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { finishTask } from "~/features/tasks/commands/end.server";
import { endTaskForm } from "~/features/tasks/forms";
import { mayFinishTask } from "~/features/tasks/policy";
import { findTask } from "~/features/tasks/queries.server";
import { taskRefusals } from "~/features/tasks/refusals";
import { EndTask, endTitles } from "~/features/tasks/ui/end-task";
import { readForm } from "~/platform/form-reading.server";
import { forbidden, moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction = () => [{ title: pageTitle(endTitles.DONE) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args);
  const { taskId } = args.params;
  const task = isId(taskId) ? await findTask(ctx, taskId) : undefined;
  if (task === undefined) throw notFound();
  if (!mayFinishTask(ctx.actor, task)) {
    await recordDenial(ctx, { act: "tasks.finish", subject: { kind: "task", id: task.id } });
    throw forbidden();
  }
  const back = `/supplier/tasks/${task.id}`;
  if (task.stage !== "OPEN") moveOn(args, back);
  return { task: task.name, back };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args);
  const { taskId } = args.params;
  if (!isId(taskId)) throw notFound();
  const form = await readForm(args.request, endTaskForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await finishTask(ctx, taskId, form.value);
  if (done.ok) return seeOther("/supplier/tasks");
  if (done.refusal === "NOT_FOUND") throw notFound();
  if (done.refusal === "NOT_ALLOWED") throw forbidden();
  return refused(form.state, taskRefusals[done.refusal]);
}

export default function TaskDone() {
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  return <EndTask how="DONE" {...useLoaderData<typeof loader>()} form={form} />;
}
