import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm, withValue } from "~/core/form-state";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { listColleagues } from "~/features/accounts/queries.server";
import { giveTask } from "~/features/tasks/commands/raise.server";
import { giveTaskForm } from "~/features/tasks/forms";
import { councilGivers } from "~/features/tasks/policy";
import { fieldOfRefusal, taskRefusals } from "~/features/tasks/refusals";
import { GiveTask } from "~/features/tasks/ui/give-task";
import { readForm } from "~/platform/form-reading.server";
import { newId } from "~/platform/ids";
import { refused, seeOther, tryAgain } from "~/platform/respond.server";
import { pageTitle } from "~/ui/page-title";

const title = "Give someone a task";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...councilGivers);
  const colleagues = await listColleagues(ctx);
  return {
    formKey: newId(),
    colleagues: colleagues.map(({ personId, name, grants }) => ({
      ...{ personId, name },
      roles: grants.map(({ role }) => role),
    })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...councilGivers);
  const form = await readForm(args.request, giveTaskForm("council"));
  if (!form.ok) return tryAgain(form.state);
  const done = await giveTask(ctx, form.value);
  if (!done.ok) {
    // With a key of its own, what was typed is given by the next press.
    const state = done.refusal === "KEY_REUSED" ? withValue(form.state, "key", newId()) : form.state;
    return refused(state, taskRefusals[done.refusal], fieldOfRefusal[done.refusal]);
  }
  return seeOther(`/council/tasks/${done.value.taskId}`);
}

export default function NewTask() {
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  return <GiveTask title={title} back="/council/tasks" {...useLoaderData<typeof loader>()} form={form} />;
}
