import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { namesOf } from "~/features/accounts/queries.server";
import { decideCase } from "~/features/lists/commands/cases.server";
import { caseDecisionForm } from "~/features/lists/forms/membership";
import { deciders, whyNotDecideCase } from "~/features/lists/policy";
import { findMembership } from "~/features/lists/queries/membership.server";
import { fieldOfMembership, membershipRefusals } from "~/features/lists/refusals";
import { caseKindNames } from "~/features/lists/rules/memberships";
import { CaseCard } from "~/features/lists/ui/membership-page";
import { readForm } from "~/platform/form-reading.server";
import { moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Radios } from "~/ui/radios";
import { Textarea } from "~/ui/textarea";

const title = "Decide";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...deciders);
  const { membershipId } = args.params;
  const found = isId(membershipId) ? await findMembership(ctx, membershipId) : undefined;
  if (!found?.isLed) throw notFound();
  const address = `/council/memberships/${found.membershipId}`;
  const [newest] = found.cases;
  // Where there is nothing to decide, or it is one's own, the membership's page says how it stands.
  if (newest === undefined) throw seeOther(address);
  if (newest.outcome !== null || whyNotDecideCase(ctx.actor, newest.openedBy) !== undefined) moveOn(args, address);
  const names = await namesOf(ctx, [newest.openedBy]);
  return {
    address,
    settingName: found.settingName,
    newest: {
      ...newest,
      openedBy: names.get(newest.openedBy) ?? "Someone who has left",
      ...{ decidedBy: undefined, liftedBy: undefined },
    },
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...deciders);
  const { membershipId } = args.params;
  if (!isId(membershipId)) throw notFound();
  const form = await readForm(args.request, caseDecisionForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await decideCase(ctx, membershipId, form.value);
  if (done.ok) return seeOther(`/council/memberships/${membershipId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  return refused(form.state, membershipRefusals[done.refusal], fieldOfMembership(done.refusal));
}

export default function Decide() {
  const { address, settingName, newest } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  const what = caseKindNames[newest.kind].toLowerCase();
  return (
    <Page title={title} caption={settingName} back={{ href: address, text: settingName }} errors={form.errors}>
      <CaseCard one={newest} />
      <form method="post" noValidate>
        <Radios
          name="outcome"
          legend="What do you decide?"
          state={form}
          items={[
            { value: "IMPOSED", text: newest.interim ? `Confirm the ${what}` : `Yes: the ${what} happens` },
            { value: "DROPPED", text: newest.interim ? `End the ${what} now` : `No: it is dropped` },
          ]}
        />
        <Textarea
          name="reasons"
          label="Why, in your own words"
          hint="The provider reads this. Say how you weighed what it replied."
          state={form}
          rows={6}
        />
        <Button preventDoubleClick>Decide and tell the provider</Button>
      </form>
    </Page>
  );
}
