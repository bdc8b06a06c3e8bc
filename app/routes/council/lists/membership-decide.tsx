import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { namesOf } from "~/features/accounts/queries.server";
import { decideCase } from "~/features/lists/commands/cases.server";
import { confirmInterim } from "~/features/lists/commands/confirm-interim.server";
import { caseDecisionForm } from "~/features/lists/forms/membership";
import { deciders, whyNotDecideCase } from "~/features/lists/policy";
import { findMembership } from "~/features/lists/queries/membership.server";
import { fieldOfMembership, membershipRefusals } from "~/features/lists/refusals/lists";
import { DecisionFields } from "~/features/lists/ui/case-fields";
import { CaseCard } from "~/features/lists/ui/membership-page";
import { readForm } from "~/platform/form-reading.server";
import { moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

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
  const names = await namesOf(ctx, [newest.openedBy, newest.confirmedBy]);
  return {
    address,
    settingName: found.settingName,
    newest: {
      ...newest,
      openedBy: names.get(newest.openedBy) ?? "Someone who has left",
      confirmedBy: newest.confirmedBy === null ? undefined : names.get(newest.confirmedBy),
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
  const { outcome, reasons } = form.value;
  const done =
    outcome === "CONFIRMED"
      ? await confirmInterim(ctx, membershipId, reasons)
      : await decideCase(ctx, membershipId, { outcome, reasons });
  if (done.ok) return seeOther(`/council/memberships/${membershipId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  return refused(form.state, membershipRefusals[done.refusal], fieldOfMembership(done.refusal));
}

export default function Decide() {
  const { address, settingName, newest } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  return (
    <Page title={title} caption={settingName} back={{ href: address, text: settingName }} errors={form.errors}>
      <CaseCard one={newest} />
      <form method="post" noValidate>
        <DecisionFields state={form} newest={newest} />
        <Button preventDoubleClick>Decide and tell the provider</Button>
      </form>
    </Page>
  );
}
