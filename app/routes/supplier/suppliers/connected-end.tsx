import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { calendarDateOf } from "~/core/time";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { endConnected } from "~/features/suppliers/commands/connected.server";
import { endedForm } from "~/features/suppliers/forms/connected";
import { findConnected } from "~/features/suppliers/queries/connected.server";
import { connectedRefusals } from "~/features/suppliers/refusals";
import { readForm } from "~/platform/form-reading.server";
import { moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button, ButtonGroup } from "~/ui/button";
import { DateInput } from "~/ui/date-input";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Not connected any more";
const address = "/supplier/organisation/connected";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA");
  const { connectedId } = args.params;
  const found = isId(connectedId) ? await findConnected(ctx, connectedId) : undefined;
  if (found === undefined) throw notFound();
  if (found.endedOn !== null) moveOn(args, address);
  return { name: found.name };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA");
  const { connectedId } = args.params;
  if (!isId(connectedId)) throw notFound();
  const form = await readForm(args.request, endedForm(calendarDateOf(ctx.now)));
  if (!form.ok) return tryAgain(form.state);
  const done = await endConnected(ctx, connectedId, form.value);
  if (done.ok) return seeOther(address);
  if (done.refusal === "NOT_FOUND") throw notFound();
  return refused(form.state, connectedRefusals[done.refusal], done.refusal === "BEFORE_SINCE" ? "ended" : undefined);
}

export default function ConnectedEnd() {
  const { name } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  return (
    <Page
      title={title}
      caption={name}
      back={{ href: address, text: "People and companies behind it" }}
      errors={form.errors}
    >
      <p className="govuk-body">What you signed before stays as you signed it.</p>
      <form method="post" noValidate>
        <DateInput name="ended" legend="What was the last day?" hint="For example, 31 10 2026." state={form} />
        <ButtonGroup>
          <Button preventDoubleClick>Save</Button>
          <a className="govuk-link" href={address}>
            Cancel
          </a>
        </ButtonGroup>
      </form>
    </Page>
  );
}
