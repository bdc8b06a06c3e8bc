import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { ukDateTime } from "~/core/time";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { findDecisionLetter } from "~/features/lists/queries/memberships.server";
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
  const second = secondLetter === null || endedAt === null ? undefined : { body: secondLetter, endedAt };
  const evidence = promiseDueOn === null ? undefined : `/supplier/lines/${lineId}/evidence`;
  return { body, issuedAt, outcome, applicationId, second, evidence, name: `${settingName}, lot ${lotCode}` };
}

export default function Decision() {
  const { body, issuedAt, outcome, applicationId, name, second, evidence } = useLoaderData<typeof loader>();
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
      {second && (
        <>
          <h2 className="govuk-heading-m">Letter of {ukDateTime(second.endedAt)}</h2>
          <Preserved>{second.body}</Preserved>
          <h2 className="govuk-heading-m">First letter</h2>
        </>
      )}
      <Preserved>{body}</Preserved>
    </Page>
  );
}
