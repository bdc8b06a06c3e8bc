import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { mayChangeSupplier } from "~/features/suppliers/policy";
import { getSupplier, listSettingsPage } from "~/features/suppliers/queries/profiles.server";
import { OrganisationFacts } from "~/features/suppliers/ui/organisation-facts";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction = () => [{ title: pageTitle("Your organisation’s details") }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args);
  const [supplier, { rows }] = await Promise.all([getSupplier(ctx), listSettingsPage(ctx, { most: 1 })]);
  const mayChange = mayChangeSupplier(ctx.actor, ctx.actor.organisationId);
  const { organisationId, version, ...shown } = supplier;
  return { supplier: shown, mayChange, hasSettings: rows.length > 0 };
}

export default function Organisation() {
  const { supplier, mayChange, hasSettings } = useLoaderData<typeof loader>();
  return (
    <Page title={supplier.name} caption="Your organisation’s details" back={{ href: "/supplier" }}>
      <OrganisationFacts supplier={supplier} />
      {mayChange ? (
        <Button variant="secondary" href="/supplier/organisation/edit">
          Change the details
        </Button>
      ) : (
        <p className="govuk-body">Your organisation’s administrator can change these details.</p>
      )}
      <h2 className="govuk-heading-m">People and companies behind it</h2>
      <p className="govuk-body">
        <a className="govuk-link" href="/supplier/organisation/connected">
          Say who runs, owns or controls it
        </a>
      </p>
      <h2 className="govuk-heading-m">Settings</h2>
      {hasSettings ? (
        <p className="govuk-body">
          <a className="govuk-link" href="/supplier/settings">
            See your homes, schools and services
          </a>
        </p>
      ) : (
        <EmptyState text="Next, add the homes, schools, services or shops you run. You need them to join approved lists.">
          <Button href="/supplier/settings">Go to your settings</Button>
        </EmptyState>
      )}
    </Page>
  );
}
