import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { supplierRoles } from "~/core/actor";
import { freshForm } from "~/core/form-state";
import { inviteColleague } from "~/features/accounts/commands/people.server";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { inviteForm } from "~/features/accounts/forms";
import { accountRefusals } from "~/features/accounts/refusals";
import { InviteColleague } from "~/features/accounts/ui/invite-colleague";
import { readForm } from "~/platform/form-reading.server";
import { allowsMail } from "~/platform/limits.server";
import { refused, seeOther, tryAgain } from "~/platform/respond.server";
import { pageTitle } from "~/ui/page-title";

const title = "Invite a colleague";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  await enterAsSupplier(args, "SA");
  return {};
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA");
  const form = await readForm(args.request, inviteForm("supplier"));
  if (!form.ok) return tryAgain(form.state);
  const { services, address } = args.context;
  const allowed = await allowsMail(services.limiter, { email: form.value.email, address });
  if (!allowed) return refused(form.state, accountRefusals.TOO_MANY_MAILS);
  const done = await inviteColleague(ctx, form.value);
  if (!done.ok) return refused(form.state, accountRefusals[done.refusal]);
  return seeOther("/supplier/people");
}

export default function Invite() {
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  return <InviteColleague title={title} back="/supplier/people" roles={supplierRoles} form={form} />;
}
