import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { calendarDateOf } from "~/core/time";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { asksToFind } from "~/features/councils/forms/bought";
import { listConsortia } from "~/features/councils/queries/authorities.server";
import { cpvChoice } from "~/features/councils/queries/cpv.server";
import { EnterFinds } from "~/features/councils/ui/bought-fields";
import { setUpList } from "~/features/lists/commands/set-up.server";
import { listForm } from "~/features/lists/forms/list";
import { listRunners } from "~/features/lists/policy";
import { fieldOfSetUp, setUpRefusals } from "~/features/lists/refusals/lists";
import { ListFields } from "~/features/lists/ui/list-fields";
import { readForm } from "~/platform/form-reading.server";
import { refused, seeOther, showAgain, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Set up an approved list";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...listRunners);
  const [consortia, cpv] = await Promise.all([listConsortia(ctx), cpvChoice(ctx, freshForm())]);
  return { cpv, consortia: consortia.filter(({ isLead }) => isLead).map(({ id, name }) => ({ id, name })) };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...listRunners);
  const form = await readForm(args.request, listForm(calendarDateOf(ctx.now)));
  const cpv = await cpvChoice(ctx, form.state);
  if (asksToFind(form.state)) return showAgain(form.state, cpv.errors, { cpv });
  if (!form.ok) return tryAgain(form.state, { cpv });
  const done = await setUpList(ctx, form.value);
  if (!done.ok) return refused(form.state, setUpRefusals[done.refusal], fieldOfSetUp(done.refusal), { cpv });
  return seeOther(`/council/lists/${done.value.listId}`);
}

export default function ListNew() {
  const { consortia, cpv: fresh } = useLoaderData<typeof loader>();
  const { form, cpv } = useActionData<typeof action>() ?? { form: freshForm(), cpv: fresh };
  return (
    <Page title={title} back={{ href: "/council/lists", text: "Approved lists" }} errors={form.errors}>
      <form method="post" action="/council/lists/new" noValidate>
        <EnterFinds />
        <ListFields state={form} consortia={consortia} cpv={cpv} />
        <Button preventDoubleClick>Set up the list</Button>
      </form>
    </Page>
  );
}
