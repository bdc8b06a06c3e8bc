import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { declineJoinRequest } from "~/features/suppliers/commands/join-requests.server";
import { findJoinRequest } from "~/features/suppliers/queries/join-requests.server";
import { joinRefusals } from "~/features/suppliers/refusals";
import { isRequestWaiting } from "~/features/suppliers/rules/join-requests";
import { DeclineJoinRequest } from "~/features/suppliers/ui/decline-join-request";
import { moveOn, notFound, refused, seeOther } from "~/platform/respond.server";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(data?.title ?? "Say no") }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA");
  const { requestId } = args.params;
  const request = isId(requestId) ? await findJoinRequest(ctx, requestId) : undefined;
  if (requestId === undefined || request === undefined) throw notFound();
  const back = `/supplier/people/requests/${requestId}`;
  if (!isRequestWaiting(request, ctx.now)) moveOn(args, back);
  return { title: `Say no to ${request.name}?`, back, email: request.email };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA");
  const { requestId } = args.params;
  const request = isId(requestId) ? await findJoinRequest(ctx, requestId) : undefined;
  if (requestId === undefined || request === undefined) throw notFound();
  const done = await declineJoinRequest(ctx, requestId);
  if (!done.ok) return refused(freshForm(), joinRefusals[done.refusal]);
  return seeOther("/supplier/people");
}

export default function DeclinePage() {
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  return <DeclineJoinRequest {...useLoaderData<typeof loader>()} form={form} />;
}
