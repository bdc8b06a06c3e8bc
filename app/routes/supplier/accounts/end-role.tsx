import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { roleNames } from "~/core/actor";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { endRole } from "~/features/accounts/commands/people.server";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { findGrant } from "~/features/accounts/queries.server";
import { accountRefusals } from "~/features/accounts/refusals";
import { EndRole } from "~/features/accounts/ui/end-role";
import { moveOn, notFound, refused, seeOther } from "~/platform/respond.server";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(data?.title ?? "End a role") }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA");
  const { grantId } = args.params;
  const grant = isId(grantId) ? await findGrant(ctx, grantId) : undefined;
  if (grant === undefined) throw notFound();
  if (grant.endedAt !== null) moveOn(args, "/supplier/people");
  return {
    title: `End the role ${roleNames[grant.role]} of ${grant.name}?`,
    back: `/supplier/people/${grant.personId}`,
    own: grant.personId === ctx.actor.personId,
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA");
  const { grantId } = args.params;
  const grant = isId(grantId) ? await findGrant(ctx, grantId) : undefined;
  if (grant === undefined) throw notFound();
  // A second press finds the role ended already.
  if (grant.endedAt !== null) return seeOther("/supplier/people");
  const done = await endRole(ctx, grantId ?? "");
  if (!done.ok) return refused(freshForm(), accountRefusals[done.refusal]);
  // Whoever ends their own role may no longer manage people: they begin where their other roles lead.
  return seeOther(grant.personId === ctx.actor.personId ? "/account/start" : "/supplier/people");
}

export default function EndRolePage() {
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  return <EndRole {...useLoaderData<typeof loader>()} form={form} />;
}
