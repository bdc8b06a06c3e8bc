import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { takeBackInvitation } from "~/features/accounts/commands/invitations.server";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { findOpenInvitation } from "~/features/accounts/queries.server";
import { TakeBackInvitation } from "~/features/accounts/ui/take-back-invitation";
import { forbidden, notFound, seeOther } from "~/platform/respond.server";
import { pageTitle } from "~/ui/page-title";

const list = "/supplier/people";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.title ?? "Take an invitation back") },
];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA");
  const { invitationId } = args.params;
  if (!isId(invitationId)) throw notFound();
  const invitation = await findOpenInvitation(ctx, invitationId);
  // Accepted, taken back or too old: the list no longer has it.
  if (invitation === undefined) throw seeOther(list);
  const { name, email } = invitation;
  return { title: `Take back the invitation of ${name ?? email}?`, email };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA");
  const { invitationId } = args.params;
  if (!isId(invitationId)) throw notFound();
  const done = await takeBackInvitation(ctx, invitationId);
  // Over already: a second press finds the list as it should be.
  if (!done.ok && done.refusal === "NOT_ALLOWED") throw forbidden();
  return seeOther(list);
}

export default function TakeBackInvitationPage() {
  return <TakeBackInvitation back={list} {...useLoaderData<typeof loader>()} />;
}
