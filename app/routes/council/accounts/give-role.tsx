import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { councilRoles } from "~/core/actor";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { giveRole } from "~/features/accounts/commands/people.server";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { roleForm } from "~/features/accounts/forms";
import { findColleague } from "~/features/accounts/queries.server";
import { accountRefusals } from "~/features/accounts/refusals";
import { GiveRole } from "~/features/accounts/ui/give-role";
import { readForm } from "~/platform/form-reading.server";
import { notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(data?.title ?? "Give a role") }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, "LE");
  const { personId } = args.params;
  const person = isId(personId) ? await findColleague(ctx, personId) : undefined;
  if (person === undefined) throw notFound();
  const held = person.grants.map(({ role }) => role);
  return {
    title: `Give ${person.name} another role`,
    back: `/council/people/${person.personId}`,
    roles: councilRoles.filter((role) => !held.includes(role)),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, "LE");
  const { personId } = args.params;
  if (!isId(personId)) throw notFound();
  const form = await readForm(args.request, roleForm("council"));
  if (!form.ok) return tryAgain(form.state);
  const done = await giveRole(ctx, personId, form.value.role);
  if (!done.ok && done.refusal === "NOT_A_MEMBER") throw notFound();
  // A second press finds the role given already.
  if (!done.ok && done.refusal !== "HAS_ROLE") return refused(form.state, accountRefusals[done.refusal]);
  return seeOther(`/council/people/${personId}`);
}

export default function GiveRolePage() {
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  return <GiveRole {...useLoaderData<typeof loader>()} form={form} />;
}
