import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { calendarDateOf } from "~/core/time";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { supplierReaders } from "~/features/suppliers/policy";
import { findSupplierProfile } from "~/features/suppliers/queries.server";
import { OrganisationFacts } from "~/features/suppliers/ui/organisation-facts";
import { SettingFacts } from "~/features/suppliers/ui/setting-facts";
import { notFound } from "~/platform/respond.server";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.supplier.name ?? "Supplier") },
];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...supplierReaders);
  const { organisationId } = args.params;
  const profile = isId(organisationId) ? await findSupplierProfile(ctx, organisationId) : undefined;
  if (profile === undefined) throw notFound();
  const { organisationId: _, version, ...supplier } = profile.supplier;
  return {
    supplier,
    settings: profile.settings.map(({ closedAt, version: __, ...setting }) => setting),
    today: calendarDateOf(ctx.now),
  };
}

export default function Supplier() {
  const { supplier, settings, today } = useLoaderData<typeof loader>();
  return (
    <Page title={supplier.name} caption="Supplier" back={{ href: "/council/suppliers" }}>
      <p className="govuk-body">This is what the supplier says of itself.</p>
      <OrganisationFacts supplier={supplier} />
      <h2 className="govuk-heading-m">Settings</h2>
      {settings.length === 0 && <EmptyState text="This supplier has added no homes, schools or services yet." />}
      {settings.map((setting) => (
        <SettingFacts
          key={setting.settingId}
          setting={setting}
          today={today}
          card={{ title: setting.name, headingLevel: 3 }}
        />
      ))}
    </Page>
  );
}
