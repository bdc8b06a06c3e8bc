import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { calendarDateOf, ukDate, ukDateTime } from "~/core/time";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { mayKeepMembership } from "~/features/lists/policy";
import { findOwnMembership } from "~/features/lists/queries/membership.server";
import { mayConfirm, seenMembershipStage } from "~/features/lists/rules/confirming";
import { mayReply } from "~/features/lists/rules/memberships";
import { CaseCard, MembershipHistory, MembershipTag } from "~/features/lists/ui/membership-page";
import { notFound } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { SummaryList } from "~/ui/summary-list";
import { WarningText } from "~/ui/warning-text";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data === undefined ? "Your place on a list" : `${data.settingName} on ${data.listTitle}`) },
];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args);
  const { membershipId } = args.params;
  const found = isId(membershipId) ? await findOwnMembership(ctx, membershipId) : undefined;
  if (found === undefined) throw notFound();
  const { listTitle, lot, settingName, stage, confirmBy, activeFrom, cases, changes } = found;
  const mayKeep = mayKeepMembership(ctx.actor);
  const newest = cases[0];
  const today = calendarDateOf(ctx.now);
  return {
    address: `/supplier/memberships/${found.membershipId}`,
    ...{ listTitle, lot, settingName },
    confirmBy: stage === "REMOVED" ? undefined : confirmBy,
    isPaused: stage === "PAUSED_BY_PROVIDER",
    seen: seenMembershipStage(found, today),
    confirmable: mayKeep && mayConfirm(found, today),
    since: ukDateTime(activeFrom),
    mayPause: mayKeep && (stage === "ACTIVE" || stage === "PAUSED_BY_PROVIDER"),
    replyUntil: mayKeep && newest !== undefined && mayReply(newest, today) ? newest.replyUntil : undefined,
    // Who at the council asked and who decided stays with the council.
    cases: cases.map(({ openedBy: _, confirmedBy: __, decidedBy: ___, liftedBy: ____, ...one }) => one),
    changes: changes.map(({ event, at }) => ({ event, at })),
  };
}

export default function Membership() {
  const { address, listTitle, lot, settingName, seen, confirmBy, since, cases, changes, ...may } =
    useLoaderData<typeof loader>();
  const { confirmable, isPaused, mayPause, replyUntil } = may;
  const nobody = { openedBy: undefined, confirmedBy: undefined, decidedBy: undefined, liftedBy: undefined };
  return (
    <Page title={settingName} caption={listTitle} back={{ href: "/supplier/memberships", text: "Lists you are on" }}>
      {replyUntil !== undefined && (
        <>
          <WarningText>The council wants to hear you. Reply by the end of {ukDate(replyUntil)}.</WarningText>
          <Button href={`${address}/reply`}>Reply to the council</Button>
        </>
      )}
      <SummaryList
        rows={[
          { key: "State", value: <MembershipTag stage={seen} /> },
          ...(confirmBy === undefined ? [] : [{ key: "Confirmed until", value: ukDate(confirmBy) }]),
          { key: "Lot", value: lot },
          { key: "On the list since", value: since },
        ]}
      />
      {confirmable && <Button href="/supplier/memberships/confirm">Confirm it for another year</Button>}
      {mayPause && (
        <Button href={`${address}/vacancies`} variant="secondary">
          {isPaused ? "We have places again" : "We have no places just now"}
        </Button>
      )}
      {cases.length > 0 && (
        <>
          <h2 className="govuk-heading-m">What the council says</h2>
          {cases.map((one) => (
            <CaseCard key={one.caseId} one={{ ...one, ...nobody }} />
          ))}
        </>
      )}
      <h2 className="govuk-heading-m">What has changed</h2>
      <MembershipHistory changes={changes.map((change) => ({ ...change, by: undefined }))} />
    </Page>
  );
}
