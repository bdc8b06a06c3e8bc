import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm, valueOf } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { savePledges } from "~/features/bids/commands/draft.server";
import { draftPledgesForm } from "~/features/bids/forms";
import { findBid } from "~/features/bids/queries/drafts.server";
import { draftRefusals } from "~/features/bids/refusals";
import { pledgesShown } from "~/features/bids/rules/draft";
import { PledgeFields, pledgeValues } from "~/features/bids/ui/pledge-fields";
import { PledgeTable } from "~/features/social-value/ui/pledge-table";
import { readForm } from "~/platform/form-reading.server";
import { moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button, ButtonGroup } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Social value pledges";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA", "SB");
  const { bidId } = args.params;
  const bid = isId(bidId) ? await findBid(ctx, bidId) : undefined;
  if (bid === undefined || bid.measures.length === 0) throw notFound();
  if (bid.stage !== "PUBLISHED") moveOn(args, `/supplier/bids/${bid.bidId}`);
  const { competition, lotCode, lotTitle, pledges, pledgesVersion } = bid;
  const measures = bid.measures.map(({ theme, ...measure }) => measure);
  return { bidId: bid.bidId, caption: `${competition}: ${lotCode} ${lotTitle}`, measures, pledges, pledgesVersion };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA", "SB");
  const { bidId } = args.params;
  const bid = isId(bidId) ? await findBid(ctx, bidId) : undefined;
  if (bid === undefined) throw notFound();
  const form = await readForm(args.request, draftPledgesForm(bid.measures));
  if (!form.ok) return tryAgain(form.state, { stale: false });
  const done = await savePledges(ctx, bid.bidId, form.value);
  if (done.ok) return seeOther(`/supplier/bids/${bid.bidId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  if (done.refusal !== "STALE") return refused(form.state, draftRefusals[done.refusal]);
  const saved = await findBid(ctx, bid.bidId);
  const values = { ...form.state.values, version: String(saved?.pledgesVersion ?? 0) };
  return tryAgain({ values, errors: [{ field: "saved-now", message: draftRefusals.STALE }] }, { stale: true });
}

export default function Pledges() {
  const { bidId, caption, measures, pledges, pledgesVersion } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = answer?.form ?? freshForm({ ...pledgeValues(pledges), version: String(pledgesVersion) });
  const stale = answer !== undefined && "stale" in answer && answer.stale === true;
  const address = `/supplier/bids/${bidId}`;
  return (
    <Page title={title} caption={caption} back={{ href: address, text: "Your bid" }} errors={form.errors}>
      <p className="govuk-body">
        Pledge only what you will do if you win: it goes into the contract. Leave a measure blank if you pledge nothing
        there.
      </p>
      <p className="govuk-body">Your pledges are kept with your price, and opened with it.</p>
      {stale && (
        <section id="saved-now">
          <PledgeTable caption="What is saved now" pledges={pledgesShown(pledges, measures)} />
        </section>
      )}
      <form method="post" noValidate>
        <HiddenField name="version" value={valueOf(form, "version") ?? "0"} />
        <PledgeFields measures={measures} state={form} />
        <ButtonGroup>
          <Button preventDoubleClick>Save the pledges</Button>
          <a className="govuk-link" href={address}>
            Back to your bid
          </a>
        </ButtonGroup>
      </form>
    </Page>
  );
}
