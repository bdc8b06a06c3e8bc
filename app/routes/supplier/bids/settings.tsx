import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm, valueOf } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { nameSettings } from "~/features/bids/commands/draft.server";
import { settingsForm } from "~/features/bids/forms";
import { findBid } from "~/features/bids/queries/drafts.server";
import { settingsRefusals } from "~/features/bids/refusals";
import { readForm } from "~/platform/form-reading.server";
import { moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button, ButtonGroup } from "~/ui/button";
import { Checkboxes } from "~/ui/checkboxes";
import { HiddenField } from "~/ui/hidden-field";
import { InsetText } from "~/ui/inset-text";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Your settings";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA", "SB");
  const { bidId } = args.params;
  const bid = isId(bidId) ? await findBid(ctx, bidId) : undefined;
  if (bid === undefined) throw notFound();
  if (bid.stage !== "PUBLISHED") moveOn(args, `/supplier/bids/${bid.bidId}`);
  const { competition, lotCode, lotTitle, settings, settingsVersion } = bid;
  return { bidId: bid.bidId, caption: `${competition}: ${lotCode} ${lotTitle}`, settings, settingsVersion };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA", "SB");
  const { bidId } = args.params;
  if (!isId(bidId)) throw notFound();
  const form = await readForm(args.request, settingsForm);
  if (!form.ok) return tryAgain(form.state, { stale: false });
  const done = await nameSettings(ctx, bidId, form.value);
  if (done.ok) return seeOther(`/supplier/bids/${bidId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  if (done.refusal !== "STALE") return refused(form.state, settingsRefusals[done.refusal], "settings");
  const saved = await findBid(ctx, bidId);
  const values = { ...form.state.values, version: String(saved?.settingsVersion ?? 0) };
  return tryAgain({ values, errors: [{ field: "saved-now", message: settingsRefusals.STALE }] }, { stale: true });
}

export default function Settings() {
  const { bidId, caption, settings, settingsVersion } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const named = settings.filter((setting) => setting.named);
  const fresh = { settings: named.map(({ settingId }) => settingId), version: String(settingsVersion) };
  const form = answer?.form ?? freshForm(fresh);
  const stale = answer !== undefined && "stale" in answer && answer.stale === true;
  const address = `/supplier/bids/${bidId}`;
  return (
    <Page title={title} caption={caption} back={{ href: address, text: "Your bid" }} errors={form.errors}>
      {stale && (
        <InsetText id="saved-now">What is saved now: {named.map(({ name }) => name).join(", ") || "none"}</InsetText>
      )}
      <form method="post" noValidate>
        <HiddenField name="version" value={valueOf(form, "version") ?? "0"} />
        <Checkboxes
          name="settings"
          legend="Which settings is this bid for?"
          hint="Those of yours that are invited for this lot. Choose one or more."
          state={form}
          items={settings.map(({ settingId, name }) => ({ value: settingId, text: name }))}
        />
        <ButtonGroup>
          <Button preventDoubleClick>Save the settings</Button>
          <a className="govuk-link" href={address}>
            Back to your bid
          </a>
        </ButtonGroup>
      </form>
    </Page>
  );
}
