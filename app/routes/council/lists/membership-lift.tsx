import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { liftSuspension } from "~/features/lists/commands/cases.server";
import { liftForm } from "~/features/lists/forms/membership";
import { deciders } from "~/features/lists/policy";
import { findMembership } from "~/features/lists/queries/membership.server";
import { fieldOfMembership, membershipRefusals } from "~/features/lists/refusals/lists";
import { isInForce } from "~/features/lists/rules/memberships";
import { readForm } from "~/platform/form-reading.server";
import { moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { InsetText } from "~/ui/inset-text";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Preserved } from "~/ui/preserved";
import { Textarea } from "~/ui/textarea";

const title = "Lift the suspension";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...deciders);
  const { membershipId } = args.params;
  const found = isId(membershipId) ? await findMembership(ctx, membershipId) : undefined;
  if (!found?.isLed) throw notFound();
  const address = `/council/memberships/${found.membershipId}`;
  const inForce = found.cases.find(isInForce);
  if (inForce === undefined || found.stage !== "SUSPENDED") moveOn(args, address);
  return { address, settingName: found.settingName, conditions: inForce?.liftingConditions ?? "" };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...deciders);
  const { membershipId } = args.params;
  if (!isId(membershipId)) throw notFound();
  const form = await readForm(args.request, liftForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await liftSuspension(ctx, membershipId, form.value.reasons);
  if (done.ok) return seeOther(`/council/memberships/${membershipId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  return refused(form.state, membershipRefusals[done.refusal], fieldOfMembership(done.refusal));
}

export default function Lift() {
  const { address, settingName, conditions } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  return (
    <Page title={title} caption={settingName} back={{ href: address, text: settingName }} errors={form.errors}>
      <p className="govuk-body">
        From now on it can be invited again. The provider and everybody who takes part in the list are told.
      </p>
      <p className="govuk-body">This had to be put right:</p>
      <InsetText>
        <Preserved>{conditions}</Preserved>
      </InsetText>
      <form method="post" noValidate>
        <Textarea
          name="reasons"
          label="How do you know that it is put right?"
          hint="The provider reads this."
          state={form}
          rows={5}
        />
        <Button preventDoubleClick>Lift the suspension</Button>
      </form>
    </Page>
  );
}
