import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { signIn } from "~/features/accounts/commands/sign-in.server";
import { enterAsPublic, safePath } from "~/features/accounts/enter.server";
import { signInForm } from "~/features/accounts/forms";
import { accountRefusals } from "~/features/accounts/refusals";
import { SendAgain } from "~/features/accounts/ui/sign-in-again";
import { SignInFields } from "~/features/accounts/ui/sign-in-fields";
import { readForm } from "~/platform/form-reading.server";
import { refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

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
  const headers = { "Set-Cookie": done.value.cookie };
  const { kept } = form.value;
  if (next !== undefined && kept !== undefined) return data({ sendAgain: { next, typed: kept } }, { headers });
  return seeOther(next ?? "/account/start", headers);
}

export default function SignIn() {
  const answer = useActionData<typeof action>() ?? { form: freshForm() };
  if ("sendAgain" in answer) return <SendAgain {...answer.sendAgain} />;
  const { form } = answer;
  return (
    <Page title={title} back={{ href: "/" }} errors={form.errors}>
      <SignInFields state={form} />
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
