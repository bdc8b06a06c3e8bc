import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { enterAsPerson } from "~/features/accounts/enter.server";
import { takeBackJoinRequest } from "~/features/suppliers/commands/join-requests.server";
import { findOwnRequest } from "~/features/suppliers/queries/join-requests.server";
import { TakeBackRequest } from "~/features/suppliers/ui/take-back-request";
import { notFound, seeOther } from "~/platform/respond.server";
import { pageTitle } from "~/ui/page-title";

const list = "/account";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.title ?? "Take a request back") },
];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsPerson(args);
  const { requestId } = args.params;
  if (!isId(requestId)) throw notFound();
  const request = await findOwnRequest(ctx, ctx.actor.personId, requestId);
  // Answered, taken back or too old: the account page no longer has it.
  if (request === undefined) throw seeOther(list);
  return { title: `Stop asking to join ${request.name}?`, back: list };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsPerson(args);
  const { requestId } = args.params;
  if (!isId(requestId)) throw notFound();
  // Over already: the account page shows how it is, and so it does after a second press.
  await takeBackJoinRequest(ctx, requestId);
  return seeOther(list);
}

export default function TakeBackPage() {
  return <TakeBackRequest {...useLoaderData<typeof loader>()} />;
}
