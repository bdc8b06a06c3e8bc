import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { addLot } from "~/features/lists/commands/set-up.server";
import { lotForm } from "~/features/lists/forms";
import { listRunners } from "~/features/lists/policy";
import { findList } from "~/features/lists/queries/lists.server";
import { fieldOfSetUp, setUpRefusals } from "~/features/lists/refusals";
import { LotFields } from "~/features/lists/ui/lot-fields";
import { readForm } from "~/platform/form-reading.server";
import { notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Add a lot";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...listRunners);
  const { listId } = args.params;
  const list = isId(listId) ? await findList(ctx, listId) : undefined;
  if (list?.isLead !== true) throw notFound();
  return { listId: list.listId, listTitle: list.title };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...listRunners);
  const { listId } = args.params;
  if (!isId(listId)) throw notFound();
  const form = await readForm(args.request, lotForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await addLot(ctx, listId, form.value);
  if (done.ok) return seeOther(`/council/lists/${listId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  return refused(form.state, setUpRefusals[done.refusal], fieldOfSetUp(done.refusal));
}

export default function LotNew() {
  const { listId, listTitle } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  return (
    <Page
      title={title}
      caption={listTitle}
      back={{ href: `/council/lists/${listId}`, text: listTitle }}
      errors={form.errors}
    >
      <p className="govuk-body">A lot stays as it is once it is added, because applications are judged against it.</p>
      <form method="post" noValidate>
        <LotFields state={form} />
        <Button preventDoubleClick>Add the lot</Button>
      </form>
    </Page>
  );
}
