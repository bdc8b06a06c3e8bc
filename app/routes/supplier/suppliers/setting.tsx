import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { calendarDateOf, ukDateTime } from "~/core/time";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { mayChangeSettings } from "~/features/suppliers/policy";
import { findSetting } from "~/features/suppliers/queries/profiles.server";
import { SettingFacts } from "~/features/suppliers/ui/setting-facts";
import { notFound } from "~/platform/respond.server";
import { Button, ButtonGroup } from "~/ui/button";
import { InsetText } from "~/ui/inset-text";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(data?.setting.name ?? "Setting") }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args);
  const { settingId } = args.params;
  const setting = isId(settingId) ? await findSetting(ctx, settingId) : undefined;
  if (setting === undefined) throw notFound();
  const { closedAt, version, ...shown } = setting;
  return {
    setting: shown,
    closed: setting.closedAt === null ? undefined : ukDateTime(setting.closedAt),
    today: calendarDateOf(ctx.now),
    mayChange: setting.closedAt === null && mayChangeSettings(ctx.actor, ctx.actor.organisationId),
  };
}

export default function Setting() {
  const { setting, closed, today, mayChange } = useLoaderData<typeof loader>();
  const address = `/supplier/settings/${setting.settingId}`;
  return (
    <Page title={setting.name} caption="Setting" back={{ href: "/supplier/settings" }}>
      {closed !== undefined && (
        <InsetText>
          You closed this setting at {closed}. It can no longer be used in applications. What was decided about it
          stays.
        </InsetText>
      )}
      <SettingFacts setting={setting} today={today} />
      {mayChange && (
        <ButtonGroup>
          <Button href={`${address}/edit`}>Change this setting</Button>
          <a className="govuk-link" href={`${address}/close`}>
            Close this setting
          </a>
        </ButtonGroup>
      )}
    </Page>
  );
}
