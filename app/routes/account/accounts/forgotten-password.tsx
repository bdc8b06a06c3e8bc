import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { askForNewPassword } from "~/features/accounts/commands/password.server";
import { enterAsPublic } from "~/features/accounts/enter.server";
import { forgottenPasswordForm } from "~/features/accounts/forms";
import { accountRefusals } from "~/features/accounts/refusals";
import { readForm } from "~/platform/form-reading.server";
import { allowsMail } from "~/platform/limits.server";
import { refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { TextInput } from "~/ui/text-input";

const title = "Forgotten password";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  await enterAsPublic(args);
  return {};
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsPublic(args);
  const form = await readForm(args.request, forgottenPasswordForm);
  if (!form.ok) return tryAgain(form.state);
  const { services, address } = args.context;
  const allowed = await allowsMail(services.limiter, { email: form.value.email, address });
  if (!allowed) return refused(form.state, accountRefusals.TOO_MANY_MAILS);
  await askForNewPassword(ctx, form.value.email);
  return seeOther("/forgotten-password/sent");
}

export default function ForgottenPassword() {
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  return (
    <Page title={title} back={{ href: "/sign-in" }} errors={form.errors}>
      <form method="post" noValidate>
        <TextInput
          name="email"
          label="E-mail address"
          hint="We send a link to this address. Use it to choose a new password."
          state={form}
          type="email"
          autoComplete="email"
          spellCheck={false}
        />
        <Button preventDoubleClick>Send me the link</Button>
      </form>
    </Page>
  );
}
