import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { calendarDateOf } from "~/core/time";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { mayChangeSettings } from "~/features/suppliers/policy";
import { listSettingsPage } from "~/features/suppliers/queries/profiles.server";
import { SettingsTable } from "~/features/suppliers/ui/settings-table";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Pagination } from "~/ui/pagination";

const title = "Your settings";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args);
  const given = new URL(args.request.url).searchParams.get("after") ?? undefined;
  const after = isId(given) ? given : undefined;
  const { rows, next } = await listSettingsPage(ctx, { after });
  return {
    settings: rows.map(({ settingId, name, kind, town, capacity, registrationStatus, registrationEndsOn }) => ({
      ...{ settingId, name, kind, town, capacity },
      ...{ registrationStatus, registrationEndsOn },
    })),
    next,
    after,
    today: calendarDateOf(ctx.now),
    mayChange: mayChangeSettings(ctx.actor, ctx.actor.organisationId),
  };
}

export default function Settings() {
  const { settings, next, after, today, mayChange } = useLoaderData<typeof loader>();
  const add = <Button href="/supplier/settings/new">Add a setting</Button>;
  return (
    <Page title={title} back={{ href: "/supplier" }} wide>
      <p className="govuk-body">
        A setting is one home, school, college or service that you run. Each has its own registration, places and ages.
      </p>
      {settings.length > 0 ? (
        <>
          {mayChange && add}
          <SettingsTable settings={settings} today={today} />
          <Pagination
            previous={after === undefined ? undefined : { href: "/supplier/settings", text: "Back to the start" }}
            next={next === undefined ? undefined : { href: `/supplier/settings?after=${next}` }}
          />
        </>
      ) : (
        <EmptyState text="You have no settings yet. You need at least one to apply to an approved list of homes or schools.">
          {mayChange ? add : <p className="govuk-body">Ask your administrator or a bid writer to add one.</p>}
        </EmptyState>
      )}
    </Page>
  );
}
