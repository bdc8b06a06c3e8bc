import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { enterAsPerson, whoIsHere } from "~/features/accounts/enter.server";
import { askToJoin } from "~/features/suppliers/commands/join-requests.server";
import { askToJoinForm, numberInAddress } from "~/features/suppliers/forms/join-requests";
import { mayAskToJoin } from "~/features/suppliers/policy";
import { findAsking, findNumberHolder } from "~/features/suppliers/queries/join-requests.server";
import { alreadyAsked, joinRefusals, tooManyAsked } from "~/features/suppliers/refusals";
import { mayAsk, type TypedNumber } from "~/features/suppliers/rules/join-requests";
import { AskToJoin } from "~/features/suppliers/ui/ask-to-join";
import { checkForm, readForm } from "~/platform/form-reading.server";
import { allowsMail, allowsName } from "~/platform/limits.server";
import { notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(data?.title ?? "Ask to join") }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsPerson(args);
  const typed = numberIn(args.request);
  const nameless = (whyNot: string) => ({ title: "Ask to join", holder: undefined, whyNot });
  if (!mayAskToJoin(ctx.actor)) return nameless(joinRefusals.RUNS_THE_PLATFORM);
  if (!(await allowsName(args.context.services.limiter, ctx.actor.personId))) return nameless(tooManyAsked);
  const found = await findNumberHolder(ctx, typed);
  if (found === undefined) return nameless(joinRefusals.NOT_FOUND);
  const may = mayAsk(await findAsking(ctx, ctx.actor.personId, found.organisationId), ctx.now);
  const { name } = found;
  return {
    title: `Ask to join ${name}`,
    holder: { name, ...typed },
    whyNot: may === "YES" ? undefined : may === "WAITS" ? alreadyAsked : joinRefusals[may],
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsPerson(args);
  const typed = numberIn(args.request);
  const form = await readForm(args.request, askToJoinForm);
  if (!form.ok) return tryAgain(form.state);
  const { services, address } = args.context;
  const visitor = await whoIsHere(args);
  const allowed = await allowsMail(services.limiter, { email: visitor?.email ?? "", address });
  if (!allowed) return refused(form.state, tooManyAsked);
  const done = await askToJoin(ctx, typed, form.value.note);
  if (!done.ok) return refused(form.state, joinRefusals[done.refusal]);
  return seeOther("/account");
}

function numberIn(request: Request): TypedNumber {
  const read = checkForm(Object.fromEntries(new URL(request.url).searchParams), numberInAddress);
  if (!read.ok) throw notFound();
  return read.value;
}

export default function AskToJoinPage() {
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  return <AskToJoin {...useLoaderData<typeof loader>()} form={form} />;
}
