import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Fragment } from "react";
import { isId } from "~/core/id";
import { ukDateTime } from "~/core/time";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { findDecisionLetter } from "~/features/lists/queries/memberships.server";
import { appealStandingOf, type AppealStanding } from "~/features/lists/rules/appeals";
import { LineTag } from "~/features/lists/ui/stage-tags";
import { notFound } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Preserved } from "~/ui/preserved";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data === undefined ? "Decision" : `Decision: ${data.name}`) },
];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args);
  const { lineId } = args.params;
  const letter = isId(lineId) ? await findDecisionLetter(ctx, lineId) : undefined;
  if (letter === undefined) throw notFound();
  const { body, issuedAt, outcome, applicationId, settingName, lotCode, secondLetter, endedAt, promiseDueOn } = letter;
  const { appealLetter, appealDecidedAt, appealBy } = letter;
  return {
    ...{ lineId: letter.lineId, body, issuedAt, outcome, applicationId, name: `${settingName}, lot ${lotCode}` },
    later: [
      ...(appealLetter === null || appealDecidedAt === null ? [] : [{ body: appealLetter, at: appealDecidedAt }]),
      ...(secondLetter === null || endedAt === null ? [] : [{ body: secondLetter, at: endedAt }]),
    ],
    evidence: promiseDueOn === null ? undefined : `/supplier/lines/${lineId}/evidence`,
    appeal: appealStandingOf({ appealBy, appeal: letter.appeal }, ctx.now),
  };
}

const appealLinks: Record<AppealStanding, string | undefined> = {
  NONE: undefined,
  MAY: "Appeal against this decision",
  OVER: undefined,
  WAITING: "See your appeal",
  UPHELD: "See your appeal",
  PARTLY: "See your appeal",
  DISMISSED: "See your appeal",
};

export default function Decision() {
  const { lineId, body, issuedAt, outcome, applicationId, name, later, evidence, appeal } =
    useLoaderData<typeof loader>();
  const appealLink = appealLinks[appeal];
  return (
    <Page
      title={`Decision: ${name}`}
      back={{ href: `/supplier/applications/${applicationId}`, text: "Your application" }}
    >
      <p className="govuk-body">
        <LineTag stage={outcome} /> Sent at {ukDateTime(issuedAt)}
      </p>
      {evidence !== undefined && (
        <Button href={evidence} variant={outcome === "CONDITIONAL" ? undefined : "secondary"}>
          {outcome === "CONDITIONAL" ? "Send the evidence" : "See the evidence"}
        </Button>
      )}
      {later.map((letter) => (
        <Fragment key={letter.at.getTime()}>
          <h2 className="govuk-heading-m">Letter of {ukDateTime(letter.at)}</h2>
          <Preserved>{letter.body}</Preserved>
        </Fragment>
      ))}
      {later.length > 0 && <h2 className="govuk-heading-m">First letter</h2>}
      <Preserved>{body}</Preserved>
      {appealLink !== undefined && (
        <Button href={`/supplier/decisions/${lineId}/appeal`} variant="secondary">
          {appealLink}
        </Button>
      )}
    </Page>
  );
}
