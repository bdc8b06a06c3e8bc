import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm, valueOf } from "~/core/form-state";
import { isId } from "~/core/id";
import { calendarDateOf } from "~/core/time";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { changeSetting } from "~/features/suppliers/commands/settings.server";
import { settingForm } from "~/features/suppliers/forms/setting";
import { versionIn } from "~/features/suppliers/forms/version";
import { findSetting } from "~/features/suppliers/queries/profiles.server";
import { supplierRefusals } from "~/features/suppliers/refusals";
import { SettingFacts } from "~/features/suppliers/ui/setting-facts";
import { SettingFields, settingValues } from "~/features/suppliers/ui/setting-fields";
import { readForm } from "~/platform/form-reading.server";
import { notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button, ButtonGroup } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(`Change ${data?.saved.name ?? "a setting"}`) },
];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA", "SB");
  const { settingId } = args.params;
  const saved = isId(settingId) ? await findSetting(ctx, settingId) : undefined;
  if (saved === undefined) throw notFound();
  return { saved, today: calendarDateOf(ctx.now) };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA", "SB");
  const { settingId } = args.params;
  if (!isId(settingId)) throw notFound();
  const form = await readForm(args.request, settingForm(calendarDateOf(ctx.now)));
  if (!form.ok) return tryAgain(form.state, { stale: false });
  const done = await changeSetting(ctx, settingId, versionIn(form.state), form.value);
  if (done.ok) return seeOther(`/supplier/settings/${settingId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  if (done.refusal !== "STALE") return refused(form.state, supplierRefusals[done.refusal]);
  // Having seen what is saved now, the person may save over it.
  const saved = await findSetting(ctx, settingId);
  const values = { ...form.state.values, version: String(saved?.version ?? "") };
  const errors = [{ field: "saved-now", message: supplierRefusals.STALE }];
  return tryAgain({ values, errors }, { stale: true });
}

export default function SettingEdit() {
  const { saved, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = answer?.form ?? freshForm(settingValues(saved));
  const stale = answer !== undefined && "stale" in answer && answer.stale === true;
  const address = `/supplier/settings/${saved.settingId}`;
  // Who had the form open when it closed keeps what they typed, with the sentence above it.
  if (saved.closedAt !== null && answer === undefined) {
    return (
      <Page title={saved.name} caption="Setting" back={{ href: address }}>
        <p className="govuk-body">{supplierRefusals.SETTING_CLOSED}</p>
      </Page>
    );
  }
  return (
    <Page title={`Change ${saved.name}`} back={{ href: address }} errors={form.errors}>
      {stale && (
        <section id="saved-now">
          <SettingFacts setting={saved} today={today} card={{ title: "What is saved now" }} />
        </section>
      )}
      <form method="post" noValidate>
        <HiddenField name="version" value={valueOf(form, "version") ?? ""} />
        <SettingFields state={form} />
        <ButtonGroup>
          <Button preventDoubleClick>Save the setting</Button>
          <a className="govuk-link" href={address}>
            Cancel
          </a>
        </ButtonGroup>
      </form>
    </Page>
  );
}
