import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calendarDateOf } from "~/core/time";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { listCurrentEvidence } from "~/features/suppliers/queries/evidence.server";
import { EvidenceList } from "~/features/suppliers/ui/evidence-list";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Your evidence";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args);
  const kept = await listCurrentEvidence(ctx);
  return {
    kept: kept.map(({ type, stage, expiresOn, scan }) => ({ type, stage, expiresOn, scan })),
    today: calendarDateOf(ctx.now),
  };
}

export default function Evidence() {
  const { kept, today } = useLoaderData<typeof loader>();
  return (
    <Page title={title} back={{ href: "/supplier" }}>
      <p className="govuk-body">
        Keep your certificates and policies here. You add each one once. When it runs out, replace it with a new one.
      </p>
      <p className="govuk-body">
        You do not need all of them. What you have here goes with each application that you submit.
      </p>
      <EvidenceList kept={kept} today={today} />
    </Page>
  );
}
