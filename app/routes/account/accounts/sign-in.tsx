import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ComponentProps } from "react";
import { freshForm, type FormState } from "~/core/form-state";
import { withNext } from "~/core/next-page";
import { signIn } from "~/features/accounts/commands/sign-in.server";
import { browserOf, enterAsPublic, nextOf } from "~/features/accounts/enter.server";
import { signInForm } from "~/features/accounts/forms";
import { listInvented } from "~/features/accounts/queries.server";
import { accountRefusals } from "~/features/accounts/refusals";
import { Cast, CastAhead } from "~/features/accounts/ui/cast";
import { SendAgain } from "~/features/accounts/ui/sign-in-again";
import { SignInFields } from "~/features/accounts/ui/sign-in-fields";
import { readForm } from "~/platform/form-reading.server";
import { refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Sign in";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(
  args: LoaderFunctionArgs,
): Promise<{ register: string; cast?: ComponentProps<typeof Cast> }> {
  const ctx = await enterAsPublic(args);
  const next = nextOf(args.request);
  const register = withNext("/register", next);
  if (!ctx.portal.demonstration) return { register };
  const { people, next: more } = await listInvented(ctx);
  return { register, cast: { people, more: more !== undefined, next } };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsPublic(args);
  const form = await readForm(args.request, signInForm);
  if (!form.ok) return tryAgain(form.state);
  const { services, address } = args.context;
  const done = await signIn(ctx, services.limiter, { ...form.value, address, browser: browserOf(args.request) });
  if (!done.ok) return refused(form.state, accountRefusals[done.refusal], "email");
  const next = nextOf(args.request);
  const headers = { "Set-Cookie": done.value.cookie };
  const { kept } = form.value;
  if (next !== undefined && kept !== undefined) return data({ sendAgain: { next, typed: kept } }, { headers });
  return seeOther(next ?? "/account/start", headers);
}

export default function SignIn() {
  const answer = useActionData<typeof action>() ?? { form: freshForm() };
  if ("sendAgain" in answer) return <SendAgain {...answer.sendAgain} />;
  return <SignInPage form={answer.form} />;
}

/** In a demonstration the people to be come after the fields; elsewhere nothing of them is here. */
function SignInPage({ form }: { readonly form: FormState }) {
  const { register, cast } = useLoaderData<typeof loader>();
  return (
    <Page title={title} back={{ href: "/" }} errors={form.errors}>
      {cast !== undefined && <CastAhead />}
      <SignInFields state={form} />
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href="/forgotten-password">
            I have forgotten my password
          </a>
        </li>
        <li>
          <a className="govuk-link" href={register}>
            I have not registered yet
          </a>
        </li>
      </ul>
      {cast !== undefined && <Cast {...cast} />}
    </Page>
  );
}
