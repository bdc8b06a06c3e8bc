import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { calendarDateOf } from "~/core/time";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { addConnected } from "~/features/suppliers/commands/connected.server";
import { connectedForm } from "~/features/suppliers/forms/connected";
import { connectedRefusals } from "~/features/suppliers/refusals";
import { ConnectedFields } from "~/features/suppliers/ui/connected-fields";
import { readForm } from "~/platform/form-reading.server";
import { refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Name a person or company";
const address = "/supplier/organisation/connected";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  await enterAsSupplier(args, "SA");
  return {};
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA");
  const form = await readForm(args.request, connectedForm(calendarDateOf(ctx.now)));
  if (!form.ok) return tryAgain(form.state);
  const done = await addConnected(ctx, form.value);
  return done.ok ? seeOther(address) : refused(form.state, connectedRefusals[done.refusal]);
}

export default function ConnectedNew() {
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  return (
    <Page title={title} back={{ href: address, text: "People and companies behind it" }} errors={form.errors}>
      <form method="post" noValidate>
        <ConnectedFields state={form} />
        <Button preventDoubleClick>Save</Button>
      </form>
    </Page>
  );
}
