import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { ukDateTime } from "~/core/time";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { findDecisionLetter } from "~/features/lists/queries/memberships.server";
import { LineTag } from "~/features/lists/ui/stage-tags";
import { notFound } from "~/platform/respond.server";
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
  const { body, issuedAt, outcome, applicationId, settingName, lotCode } = letter;
  return { body, issuedAt, outcome, applicationId, name: `${settingName}, lot ${lotCode}` };
}

export default function Decision() {
  const { body, issuedAt, outcome, applicationId, name } = useLoaderData<typeof loader>();
  return (
    <Page
      title={`Decision: ${name}`}
      back={{ href: `/supplier/applications/${applicationId}`, text: "Your application" }}
    >
      <p className="govuk-body">
        <LineTag stage={outcome} /> Sent at {ukDateTime(issuedAt)}
      </p>
      <Preserved>{body}</Preserved>
    </Page>
  );
}
