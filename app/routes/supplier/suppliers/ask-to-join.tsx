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
import { allowsMail } from "~/platform/limits.server";
import { notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { pageTitle } from "~/ui/page-title";

const title = "Ask to join an organisation";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

/** Says nothing of whose the number is, or whether it is anybody's: only sending the form finds that out, and is counted. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsPerson(args);
  const typed = numberIn(args.request);
  return { ...typed, whyNot: await whyNotNow(ctx, typed) };
}

/** What stands between the two, as far as the person knows it already. */
async function whyNotNow(ctx: Awaited<ReturnType<typeof enterAsPerson>>, typed: TypedNumber) {
  if (!mayAskToJoin(ctx.actor)) return joinRefusals.RUNS_THE_PLATFORM;
  const holder = await findNumberHolder(ctx, typed);
  if (holder === undefined) return undefined;
  const may = mayAsk(await findAsking(ctx, ctx.actor.personId, holder.organisationId), ctx.now);
  if (may === "WAITS") return alreadyAsked;
  return may === "HERE_ALREADY" || may === "DECLINED_LATELY" ? joinRefusals[may] : undefined;
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
  return <AskToJoin title={title} {...useLoaderData<typeof loader>()} form={form} />;
}
