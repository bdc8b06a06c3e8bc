import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { finishAccount } from "~/features/accounts/commands/register.server";
import { startAnew } from "~/features/accounts/commands/sign-in.server";
import { browserOf, enterAsPublic, nextOf } from "~/features/accounts/enter.server";
import { choosePasswordForm } from "~/features/accounts/forms";
import { findLink } from "~/features/accounts/queries.server";
import { accountRefusals } from "~/features/accounts/refusals";
import { ChoosePassword } from "~/features/accounts/ui/choose-password";
import { LinkOver } from "~/features/accounts/ui/link-over";
import { readForm } from "~/platform/form-reading.server";
import { refused, seeOther, tryAgain } from "~/platform/respond.server";
import { pageTitle } from "~/ui/page-title";

const title = "Choose a password";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsPublic(args);
  const link = await findLink(ctx, "REGISTER", args.params["token"] ?? "");
  return { email: link?.email };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsPublic(args);
  const form = await readForm(args.request, choosePasswordForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await finishAccount(ctx, args.params["token"] ?? "", form.value);
  if (!done.ok) return refused(form.state, accountRefusals[done.refusal]);
  const visit = await startAnew(ctx, done.value.personId, browserOf(args.request));
  if (!visit.ok) return refused(form.state, accountRefusals[visit.refusal]);
  return seeOther(nextOf(args.request) ?? "/account", { "Set-Cookie": visit.value.cookie });
}

export default function FinishRegistration() {
  const { email } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  if (email === undefined) return <LinkOver askAgain="/register" />;
  return <ChoosePassword title={title} email={email} form={form} button="Finish and sign in" />;
}
