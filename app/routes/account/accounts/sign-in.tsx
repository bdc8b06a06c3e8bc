import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { signIn } from "~/features/accounts/commands/sign-in.server";
import { enterAsPublic, safePath } from "~/features/accounts/enter.server";
import { signInForm } from "~/features/accounts/forms";
import { accountRefusals } from "~/features/accounts/refusals";
import { readForm } from "~/platform/form-reading.server";
import { refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { PasswordInput } from "~/ui/password-input";
import { TextInput } from "~/ui/text-input";

const title = "Sign in";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  await enterAsPublic(args);
  return {};
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsPublic(args);
  const form = await readForm(args.request, signInForm);
  if (!form.ok) return tryAgain(form.state);
  const { services, address } = args.context;
  const done = await signIn(ctx, services.limiter, { ...form.value, address });
  if (!done.ok) return refused(form.state, accountRefusals[done.refusal], "email");
  const next = safePath(new URL(args.request.url).searchParams.get("next"));
  return seeOther(next ?? "/account/start", { "Set-Cookie": done.value.cookie });
}

export default function SignIn() {
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  return (
    <Page title={title} back={{ href: "/" }} errors={form.errors}>
      <form method="post" noValidate>
        <TextInput
          name="email"
          label="E-mail address"
          state={form}
          type="email"
          autoComplete="username"
          spellCheck={false}
        />
        <PasswordInput name="password" label="Password" state={form} autoComplete="current-password" />
        <Button preventDoubleClick>Sign in</Button>
      </form>
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href="/forgotten-password">
            I have forgotten my password
          </a>
        </li>
        <li>
          <a className="govuk-link" href="/register">
            I have not registered yet
          </a>
        </li>
      </ul>
    </Page>
  );
}
