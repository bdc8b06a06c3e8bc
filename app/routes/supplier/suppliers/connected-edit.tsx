import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm, valueOf } from "~/core/form-state";
import { isId } from "~/core/id";
import { calendarDateOf } from "~/core/time";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { changeConnected } from "~/features/suppliers/commands/connected.server";
import { connectedForm, connectedValues } from "~/features/suppliers/forms/connected";
import { versionIn } from "~/features/suppliers/forms/version";
import { findConnected } from "~/features/suppliers/queries/connected.server";
import { connectedRefusals } from "~/features/suppliers/refusals";
import { ConnectedFields } from "~/features/suppliers/ui/connected-fields";
import { readForm } from "~/platform/form-reading.server";
import { moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button, ButtonGroup } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Change what you say of them";
const address = "/supplier/organisation/connected";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA");
  const { connectedId } = args.params;
  const found = isId(connectedId) ? await findConnected(ctx, connectedId) : undefined;
  if (found === undefined) throw notFound();
  if (found.endedOn !== null) moveOn(args, address);
  return { name: found.name, values: connectedValues(found, found.version) };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA");
  const { connectedId } = args.params;
  if (!isId(connectedId)) throw notFound();
  const form = await readForm(args.request, connectedForm(calendarDateOf(ctx.now)));
  if (!form.ok) return tryAgain(form.state);
  const done = await changeConnected(ctx, { connectedId, version: versionIn(form.state) }, form.value);
  if (done.ok) return seeOther(address);
  if (done.refusal === "NOT_FOUND") throw notFound();
  const now = await findConnected(ctx, connectedId);
  const values = { ...form.state.values, version: String(now?.version ?? "") };
  return refused({ ...form.state, values }, connectedRefusals[done.refusal]);
}

export default function ConnectedEdit() {
  const { name, values } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm(values) };
  return (
    <Page
      title={title}
      caption={name}
      back={{ href: address, text: "People and companies behind it" }}
      errors={form.errors}
    >
      <form method="post" noValidate>
        <HiddenField name="version" value={valueOf(form, "version") ?? ""} />
        <ConnectedFields state={form} />
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
