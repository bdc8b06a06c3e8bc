import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { withNext } from "~/core/next-page";
import { askForAccount } from "~/features/accounts/commands/register.server";
import { enterAsPublic, nextOf } from "~/features/accounts/enter.server";
import { registerForm } from "~/features/accounts/forms";
import { accountRefusals } from "~/features/accounts/refusals";
import { readForm } from "~/platform/form-reading.server";
import { allowsMail } from "~/platform/limits.server";
import { refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { TextInput } from "~/ui/text-input";

const title = "Register";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  await enterAsPublic(args);
  return { signIn: withNext("/sign-in", nextOf(args.request)) };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsPublic(args);
  const form = await readForm(args.request, registerForm);
  if (!form.ok) return tryAgain(form.state);
  const { services, address } = args.context;
  const allowed = await allowsMail(services.limiter, { email: form.value.email, address });
  if (!allowed) return refused(form.state, accountRefusals.TOO_MANY_MAILS);
  await askForAccount(ctx, { ...form.value, next: nextOf(args.request) });
  return seeOther("/register/sent");
}

export default function Register() {
  const { signIn } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  return (
    <Page title={title} back={{ href: "/" }} errors={form.errors}>
      <p className="govuk-body">
        You register once. Then you can add your organisation, join approved lists and bid for work. Read{" "}
        <a className="govuk-link" href="/guidance/how-to-register">
          how to register
        </a>
        .
      </p>
      <form method="post" noValidate>
        <TextInput name="name" label="Your full name" state={form} autoComplete="name" spellCheck={false} />
        <TextInput
          name="email"
          label="E-mail address"
          hint="We send a link to this address. Use it to finish."
          state={form}
          type="email"
          autoComplete="email"
          spellCheck={false}
        />
        <Button preventDoubleClick>Send me the link</Button>
      </form>
      <p className="govuk-body">
        Registered already?{" "}
        <a className="govuk-link" href={signIn}>
          Sign in
        </a>
      </p>
    </Page>
  );
}
