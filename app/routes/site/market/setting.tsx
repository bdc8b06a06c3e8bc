import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { enterAsPublic } from "~/features/accounts/enter.server";
import { findPublicSetting } from "~/features/market/queries/public-setting.server";
import { ListsOfSetting, SettingFacts } from "~/features/market/ui/setting-facts";
import { notFound } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(data?.setting.name ?? "Setting") }];

export const handle = { cached: [] };

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsPublic(args);
  const { settingId } = args.params;
  const setting = isId(settingId) ? await findPublicSetting(ctx, settingId) : undefined;
  if (setting === undefined) throw notFound();
  return { setting };
}

export default function PublicSetting() {
  const { setting } = useLoaderData<typeof loader>();
  const [first] = setting.lists;
  return (
    <Page
      title={setting.name}
      caption={setting.organisation}
      back={first === undefined ? { href: "/lists" } : { href: `/lists/${first.listId}`, text: first.title }}
    >
      <SettingFacts setting={setting} />
      <p className="govuk-hint">
        As its supplier has told the council{setting.gradeSource === "REGULATOR_FILE" && ", but for the grade"}.
      </p>
      <h2 className="govuk-heading-m">What it offers</h2>
      <ListsOfSetting lists={setting.lists} />
    </Page>
  );
}
