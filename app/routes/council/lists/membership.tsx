import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { calendarDateOf, ukDate, ukDateTime } from "~/core/time";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { namesOf } from "~/features/accounts/queries.server";
import { listReaders, mayLift, whyNotDecideCase, whyNotPropose } from "~/features/lists/policy";
import { findMembership } from "~/features/lists/queries/membership.server";
import { seenMembershipStage } from "~/features/lists/rules/confirming";
import { isInForce } from "~/features/lists/rules/memberships";
import { CaseCard, MembershipHistory, MembershipTag } from "~/features/lists/ui/membership-page";
import { notFound } from "~/platform/respond.server";
import { Button, ButtonGroup } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { SummaryList } from "~/ui/summary-list";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data === undefined ? "Membership" : `${data.settingName} on ${data.listTitle}`) },
];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...listReaders);
  const { membershipId } = args.params;
  const found = isId(membershipId) ? await findMembership(ctx, membershipId) : undefined;
  if (found === undefined) throw notFound();
  const { listId, listTitle, lot, settingName, organisationId, organisationName, stage, cases, changes } = found;
  const names = await namesOf(ctx, [
    ...cases.flatMap(({ openedBy, confirmedBy, decidedBy, liftedBy }) => [openedBy, confirmedBy, decidedBy, liftedBy]),
    ...changes.map(({ by }) => by),
  ]);
  const nameOf = (id: string | null) => (id === null ? undefined : (names.get(id) ?? "Someone who has left"));
  const open = cases.find(({ outcome }) => outcome === null);
  const mayAct = found.isLed && stage !== "REMOVED";
  return {
    address: `/council/memberships/${found.membershipId}`,
    ...{ listId, listTitle, lot, settingName, organisationId, organisationName },
    seen: seenMembershipStage(found, calendarDateOf(ctx.now)),
    confirmBy: stage === "REMOVED" ? undefined : found.confirmBy,
    since: ukDateTime(found.activeFrom),
    cases: cases.map((one) => ({
      ...one,
      openedBy: nameOf(one.openedBy),
      confirmedBy: nameOf(one.confirmedBy),
      decidedBy: nameOf(one.decidedBy),
      liftedBy: nameOf(one.liftedBy),
    })),
    changes: changes.map(({ event, at, by }) => ({ event, at, by: nameOf(by) })),
    mayPropose: mayAct && open === undefined && whyNotPropose(ctx.actor, false) === undefined,
    mayDecide: mayAct && open !== undefined && whyNotDecideCase(ctx.actor, open.openedBy) === undefined,
    mayLift: mayAct && cases.some(isInForce) && stage === "SUSPENDED" && mayLift(ctx.actor),
  };
}

export default function Membership() {
  const { address, listId, listTitle, lot, settingName, organisationId, organisationName, since, ...rest } =
    useLoaderData<typeof loader>();
  const { seen, confirmBy, cases, changes, mayPropose, mayDecide, mayLift } = rest;
  return (
    <Page
      title={settingName}
      caption={listTitle}
      back={{ href: `/council/lists/${listId}/members`, text: "Who is on the list" }}
    >
      <SummaryList
        rows={[
          { key: "State", value: <MembershipTag stage={seen} /> },
          ...(confirmBy === undefined ? [] : [{ key: "Confirmed until", value: ukDate(confirmBy) }]),
          { key: "Lot", value: lot },
          {
            key: "Supplier",
            value: (
              <a className="govuk-link" href={`/council/suppliers/${organisationId}`}>
                {organisationName}
              </a>
            ),
          },
          { key: "On the list since", value: since },
        ]}
      />
      <ButtonGroup>
        {mayDecide && <Button href={`${address}/decide`}>Decide</Button>}
        {mayLift && <Button href={`${address}/lift`}>Lift the suspension</Button>}
        {mayPropose && (
          <Button href={`${address}/propose`} variant="secondary">
            Suspend or remove
          </Button>
        )}
      </ButtonGroup>
      {cases.length > 0 && <h2 className="govuk-heading-m">Suspensions and removals</h2>}
      {cases.map((one) => (
        <CaseCard key={one.caseId} one={one} />
      ))}
      <h2 className="govuk-heading-m">What has changed</h2>
      <MembershipHistory changes={changes} />
    </Page>
  );
}
