import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { ukDateTime } from "~/core/time";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { acceptJoinRequest } from "~/features/suppliers/commands/join-requests.server";
import { acceptForm } from "~/features/suppliers/forms/join-requests";
import { findJoinRequest } from "~/features/suppliers/queries/join-requests.server";
import { joinRefusals } from "~/features/suppliers/refusals";
import { seenJoinRequest, waitsUntil } from "~/features/suppliers/rules/join-requests";
import { JoinRequest } from "~/features/suppliers/ui/join-request";
import { readForm } from "~/platform/form-reading.server";
import { notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data === undefined ? "Somebody asks to join" : `${data.name} asks to join`) },
];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA");
  const { requestId } = args.params;
  const request = isId(requestId) ? await findJoinRequest(ctx, requestId) : undefined;
  if (requestId === undefined || request === undefined) throw notFound();
  const { name, email, note, askedAt, decidedAt, decidedBy } = request;
  const seen = seenJoinRequest(request, ctx.now);
  return {
    address: `/supplier/people/requests/${requestId}`,
    back: "/supplier/people",
    ...{ name, seen },
    // Of somebody who waits no more an administrator needs no more than the name.
    waiting: seen === "WAITING" ? { email, note, until: ukDateTime(waitsUntil(askedAt)) } : undefined,
    asked: ukDateTime(askedAt),
    decided: decidedAt === null ? undefined : { by: decidedBy ?? "", at: ukDateTime(decidedAt) },
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA");
  const { requestId } = args.params;
  const request = isId(requestId) ? await findJoinRequest(ctx, requestId) : undefined;
  if (requestId === undefined || request === undefined) throw notFound();
  const form = await readForm(args.request, acceptForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await acceptJoinRequest(ctx, requestId, form.value.roles);
  if (!done.ok) return refused(form.state, joinRefusals[done.refusal]);
  return seeOther("/supplier/people");
}

export default function JoinRequestPage() {
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  return <JoinRequest {...useLoaderData<typeof loader>()} form={form} />;
}
