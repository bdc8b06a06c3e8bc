import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { proposeCase } from "~/features/lists/commands/cases.server";
import { proposalForm } from "~/features/lists/forms/membership";
import { proposers, whyNotPropose } from "~/features/lists/policy";
import { findMembership } from "~/features/lists/queries/membership.server";
import { fieldOfMembership, membershipRefusals } from "~/features/lists/refusals/lists";
import { ProposalFields } from "~/features/lists/ui/case-fields";
import { readForm } from "~/platform/form-reading.server";
import { forbidden, moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Suspend or remove";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...proposers);
  const { membershipId } = args.params;
  const found = isId(membershipId) ? await findMembership(ctx, membershipId) : undefined;
  if (!found?.isLed) throw notFound();
  const address = `/council/memberships/${found.membershipId}`;
  if (found.stage === "REMOVED" || found.cases.some(({ outcome }) => outcome === null)) moveOn(args, address);
  return {
    address,
    settingName: found.settingName,
    suspended: found.stage === "SUSPENDED",
    mayAtOnce: whyNotPropose(ctx.actor, true) === undefined,
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...proposers);
  const { membershipId } = args.params;
  if (!isId(membershipId)) throw notFound();
  const form = await readForm(args.request, proposalForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await proposeCase(ctx, membershipId, form.value);
  if (done.ok) return seeOther(`/council/memberships/${membershipId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  if (done.refusal === "NOT_ALLOWED") throw forbidden();
  return refused(form.state, membershipRefusals[done.refusal], fieldOfMembership(done.refusal));
}

export default function Propose() {
  const { address, settingName, suspended, mayAtOnce } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm(suspended ? { kind: "REMOVAL" } : {}) };
  return (
    <Page title={title} caption={settingName} back={{ href: address, text: settingName }} errors={form.errors}>
      <p className="govuk-body">
        The provider reads your words and has five working days to reply. Somebody else then decides. People who live
        there now are looked at one by one; nobody is moved by this.
      </p>
      <form method="post" noValidate>
        <ProposalFields state={form} suspended={suspended} mayAtOnce={mayAtOnce} />
        <Button preventDoubleClick>Send it</Button>
      </form>
    </Page>
  );
}
