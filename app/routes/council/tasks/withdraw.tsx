import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { withdrawTask } from "~/features/tasks/commands/end.server";
import { endTaskForm } from "~/features/tasks/forms";
import { councilGivers } from "~/features/tasks/policy";
import { findTask } from "~/features/tasks/queries.server";
import { taskRefusals } from "~/features/tasks/refusals";
import { isDoneByItsAct } from "~/features/tasks/rules";
import { EndTask, endTitles } from "~/features/tasks/ui/end-task";
import { readForm } from "~/platform/form-reading.server";
import { moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction = () => [{ title: pageTitle(endTitles.WITHDRAWN) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...councilGivers);
  const { taskId } = args.params;
  const task = isId(taskId) ? await findTask(ctx, taskId) : undefined;
  if (task === undefined || isDoneByItsAct(task.kind)) throw notFound();

  const back = `/council/tasks/${task.id}`;
  if (task.stage !== "OPEN") moveOn(args, back);
  return { task: task.name, back };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...councilGivers);
  const { taskId } = args.params;
  if (!isId(taskId)) throw notFound();
  const form = await readForm(args.request, endTaskForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await withdrawTask(ctx, taskId, form.value);
  if (done.ok) return seeOther("/council/tasks");
  if (done.refusal === "NOT_FOUND") throw notFound();
  return refused(form.state, taskRefusals[done.refusal]);
}

export default function WithdrawTask() {
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  return <EndTask how="WITHDRAWN" {...useLoaderData<typeof loader>()} form={form} />;
}
