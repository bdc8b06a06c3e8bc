import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { closeSetting } from "~/features/suppliers/commands/settings.server";
import { findSetting } from "~/features/suppliers/queries/profiles.server";
import { supplierRefusals } from "~/features/suppliers/refusals";
import { moveOn, notFound, refused, seeOther } from "~/platform/respond.server";
import { Button, ButtonGroup } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(`Close ${data?.name ?? "a setting"}`) },
];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA", "SB");
  const { settingId } = args.params;
  const setting = isId(settingId) ? await findSetting(ctx, settingId) : undefined;
  if (setting === undefined) throw notFound();
  if (setting.closedAt !== null) moveOn(args, `/supplier/settings/${setting.settingId}`);
  return { settingId: setting.settingId, name: setting.name };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA", "SB");
  const { settingId } = args.params;
  if (!isId(settingId)) throw notFound();
  const done = await closeSetting(ctx, settingId);
  if (done.ok) return seeOther(`/supplier/settings/${settingId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  return refused(freshForm(), supplierRefusals[done.refusal]);
}

export default function SettingClose() {
  const { settingId, name } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  const address = `/supplier/settings/${settingId}`;
  return (
    <Page title={`Close ${name}?`} back={{ href: address }} errors={form.errors}>
      <p className="govuk-body">
        Close it when you no longer run it. You can no longer use it in applications, and you cannot open it again.
      </p>
      <p className="govuk-body">What councils decided about it stays. Your other settings do not change.</p>
      <form method="post" noValidate>
        <ButtonGroup>
          <Button variant="warning" preventDoubleClick>
            Close this setting
          </Button>
          <a className="govuk-link" href={address}>
            Keep it open
          </a>
        </ButtonGroup>
      </form>
    </Page>
  );
}
