import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { joinAsMyself, joinAsNewPerson } from "~/features/accounts/commands/people.server";
import { startVisit } from "~/features/accounts/commands/sign-in.server";
import { browserOf, enterAsPublic, whoIsHere } from "~/features/accounts/enter.server";
import { choosePasswordForm } from "~/features/accounts/forms";
import { findLink } from "~/features/accounts/queries.server";
import { accountRefusals } from "~/features/accounts/refusals";
import { Join } from "~/features/accounts/ui/join";
import { LinkOver } from "~/features/accounts/ui/link-over";
import { readForm } from "~/platform/form-reading.server";
import { refused, seeOther, tryAgain } from "~/platform/respond.server";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction = () => [{ title: pageTitle("Join an organisation") }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsPublic(args);
  const link = await findLink(ctx, "JOIN", args.params["token"] ?? "");
  const visitor = await whoIsHere(args);
  if (link === undefined) return { link: undefined, signedIn: undefined, token: "" };
  const { name, ...shown } = link;
  return { link: shown, signedIn: visitor?.email, token: args.params["token"] ?? "" };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsPublic(args);
  const token = args.params["token"] ?? "";
  if (ctx.actor.kind !== "public") {
    const done = await joinAsMyself(ctx, token);
    if (!done.ok) return refused(freshForm(), accountRefusals[done.refusal]);
    return arrive(ctx, done.value, browserOf(args.request));
  }
  const form = await readForm(args.request, choosePasswordForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await joinAsNewPerson(ctx, token, form.value);
  if (!done.ok) return refused(form.state, accountRefusals[done.refusal]);
  return arrive(ctx, done.value, browserOf(args.request));
}

async function arrive(
  ctx: Parameters<typeof startVisit>[0],
  { personId, organisationId }: { personId: string; organisationId: string },
  browser: Parameters<typeof startVisit>[3],
) {
  const visit = await startVisit(ctx, personId, organisationId, browser);
  return seeOther("/account/start", visit.ok ? { "Set-Cookie": visit.value.cookie } : {});
}

export default function JoinPage() {
  const { link, signedIn, token } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  if (link === undefined) return <LinkOver />;
  return <Join link={link} signedIn={signedIn} token={token} form={form} />;
}
