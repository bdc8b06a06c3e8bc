import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { holds } from "~/core/actor";
import { isId } from "~/core/id";
import { calendarDateOf } from "~/core/time";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { evidenceReaders } from "~/features/lists/policy";
import { listEvidenceOf } from "~/features/lists/queries/providers-evidence.server";
import { EvidenceOfProvider } from "~/features/lists/ui/provider-evidence";
import { supplierReaders } from "~/features/suppliers/policy";
import { findSupplierProfile } from "~/features/suppliers/queries/profiles.server";
import { OrganisationFacts } from "~/features/suppliers/ui/organisation-facts";
import { SettingFacts } from "~/features/suppliers/ui/setting-facts";
import { notFound } from "~/platform/respond.server";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Pagination } from "~/ui/pagination";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.supplier.name ?? "Supplier") },
];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...supplierReaders);
  const { organisationId } = args.params;
  const given = new URL(args.request.url).searchParams.get("after") ?? undefined;
  const after = isId(given) ? given : undefined;
  const profile = isId(organisationId) ? await findSupplierProfile(ctx, organisationId, after) : undefined;
  if (profile === undefined) throw notFound();
  const { organisationId: ownId, version, ...supplier } = profile.supplier;
  const mayRead = holds(ctx.actor, ...evidenceReaders);
  const evidence = mayRead ? await listEvidenceOf(ctx, ownId) : [];
  return {
    supplier,
    organisationId,
    evidence: evidence.map(({ evidenceId, type, stage, expiresOn }) => ({ evidenceId, type, stage, expiresOn })),
    further: after !== undefined,
    next: profile.next,
    settings: profile.settings.map(({ closedAt, version: __, ...setting }) => setting),
    today: calendarDateOf(ctx.now),
  };
}

export default function Supplier() {
  const { supplier, organisationId, evidence, settings, further, next, today } = useLoaderData<typeof loader>();
  const address = `/council/suppliers/${organisationId}`;
  return (
    <Page title={supplier.name} caption="Supplier" back={{ href: "/council/suppliers" }}>
      <p className="govuk-body">This is what the supplier says of itself.</p>
      <OrganisationFacts supplier={supplier} />
      {evidence.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Evidence</h2>
          <EvidenceOfProvider files={evidence} today={today} />
        </>
      )}
      <h2 className="govuk-heading-m">Settings</h2>
      {settings.length === 0 && !further && (
        <EmptyState text="This supplier has added no homes, schools or services yet." />
      )}
      {settings.map((setting) => (
        <SettingFacts
          key={setting.settingId}
          setting={setting}
          today={today}
          card={{ title: setting.name, headingLevel: 3 }}
        />
      ))}
      <Pagination
        previous={further ? { href: address, text: "Back to the first settings" } : undefined}
        next={next === undefined ? undefined : { href: `${address}?after=${next}`, text: "More settings" }}
      />
    </Page>
  );
}
