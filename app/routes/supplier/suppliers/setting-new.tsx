import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { calendarDateOf } from "~/core/time";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { addSetting } from "~/features/suppliers/commands/settings.server";
import { settingForm } from "~/features/suppliers/forms/setting";
import { supplierRefusals } from "~/features/suppliers/refusals";
import { SettingFields } from "~/features/suppliers/ui/setting-fields";
import { readForm } from "~/platform/form-reading.server";
import { refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Add a setting";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  await enterAsSupplier(args, "SA", "SB");
  return {};
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA", "SB");
  const form = await readForm(args.request, settingForm(calendarDateOf(ctx.now)));
  if (!form.ok) return tryAgain(form.state);
  const done = await addSetting(ctx, form.value);
  if (!done.ok) return refused(form.state, supplierRefusals[done.refusal]);
  return seeOther(`/supplier/settings/${done.value.settingId}`);
}

export default function SettingNew() {
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  return (
    <Page title={title} back={{ href: "/supplier/settings" }} errors={form.errors}>
      <p className="govuk-body">
        Add one home, school, service or shop: one place that you work from. You can change it later.
      </p>
      <form method="post" noValidate>
        <SettingFields state={form} />
        <Button preventDoubleClick>Add the setting</Button>
      </form>
    </Page>
  );
}
