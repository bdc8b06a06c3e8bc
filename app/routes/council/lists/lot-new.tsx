import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { calendarDateOf } from "~/core/time";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { addLot } from "~/features/lists/commands/lots.server";
import { lotForm } from "~/features/lists/forms/lot";
import { listRunners } from "~/features/lists/policy";
import { findList } from "~/features/lists/queries/lists.server";
import { fieldOfLot, lotRefusals } from "~/features/lists/refusals/lists";
import { LotFields, newLotValues } from "~/features/lists/ui/lot-fields";
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
  return { listId: list.listId, listTitle: list.title, today: calendarDateOf(ctx.now) };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...listRunners);
  const { listId } = args.params;
  if (!isId(listId)) throw notFound();
  const form = await readForm(args.request, lotForm(calendarDateOf(ctx.now)));
  if (!form.ok) return tryAgain(form.state);
  const done = await addLot(ctx, listId, form.value);
  if (done.ok) return seeOther(`/council/lists/${listId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  return refused(form.state, lotRefusals[done.refusal], fieldOfLot(done.refusal));
}

export default function LotNew() {
  const { listId, listTitle, today } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm(newLotValues(today)) };
  return (
    <Page
      title={title}
      caption={listTitle}
      back={{ href: `/council/lists/${listId}`, text: listTitle }}
      errors={form.errors}
    >
      <p className="govuk-body">
        You can change it until a round with it is published. From then on only its title and what you expect to buy can
        change, because applications are judged against the rest.
      </p>
      <p className="govuk-body">
        To add many lots at once,{" "}
        <a className="govuk-link" href={`/council/lists/${listId}/lots/generate`}>
          make them out of needs, placement types and ages
        </a>
        .
      </p>
      <form method="post" noValidate>
        <LotFields state={form} />
        <Button preventDoubleClick>Add the lot</Button>
      </form>
    </Page>
  );
}
