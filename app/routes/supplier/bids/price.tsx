import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm, valueOf } from "~/core/form-state";
import { isId } from "~/core/id";
import { formatPounds, poundsForInput } from "~/core/money";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { savePrice } from "~/features/bids/commands/draft.server";
import { priceForm } from "~/features/bids/forms";
import { findBidHead } from "~/features/bids/queries/drafts.server";
import { draftRefusals } from "~/features/bids/refusals";
import { readForm } from "~/platform/form-reading.server";
import { moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button, ButtonGroup } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { InsetText } from "~/ui/inset-text";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Preserved } from "~/ui/preserved";
import { TextInput } from "~/ui/text-input";

const title = "Your price";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA", "SB");
  const { bidId } = args.params;
  const bid = isId(bidId) ? await findBidHead(ctx, bidId) : undefined;
  if (bid === undefined) throw notFound();
  if (bid.stage !== "PUBLISHED") moveOn(args, `/supplier/bids/${bid.bidId}`);
  const { competition, lotCode, lotTitle, priceBasis, pricePence, priceVersion } = bid;
  return { bidId: bid.bidId, caption: `${competition}: ${lotCode} ${lotTitle}`, priceBasis, pricePence, priceVersion };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA", "SB");
  const { bidId } = args.params;
  if (!isId(bidId)) throw notFound();
  const form = await readForm(args.request, priceForm);
  if (!form.ok) return tryAgain(form.state, { stale: false });
  const done = await savePrice(ctx, bidId, form.value);
  if (done.ok) return seeOther(`/supplier/bids/${bidId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  if (done.refusal !== "STALE") return refused(form.state, draftRefusals[done.refusal]);
  const saved = await findBidHead(ctx, bidId);
  const values = { ...form.state.values, version: String(saved?.priceVersion ?? 0) };
  return tryAgain({ values, errors: [{ field: "saved-now", message: draftRefusals.STALE }] }, { stale: true });
}

export default function Price() {
  const { bidId, caption, priceBasis, pricePence, priceVersion } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const saved = pricePence === null ? "" : poundsForInput(pricePence);
  const form = answer?.form ?? freshForm({ price: saved, version: String(priceVersion) });
  const stale = answer !== undefined && "stale" in answer && answer.stale === true;
  const address = `/supplier/bids/${bidId}`;
  return (
    <Page title={title} caption={caption} back={{ href: address, text: "Your bid" }} errors={form.errors}>
      {stale && pricePence !== null && (
        <InsetText id="saved-now">What is saved now: {formatPounds(pricePence)}</InsetText>
      )}
      <h2 className="govuk-heading-s">What the price is for</h2>
      <Preserved>{priceBasis}</Preserved>
      <p className="govuk-body">
        Your price is kept apart from your answers. The council opens it only after it has agreed all scores for
        quality.
      </p>
      <form method="post" noValidate>
        <HiddenField name="version" value={valueOf(form, "version") ?? "0"} />
        <TextInput
          name="price"
          label="Price, without VAT"
          hint="One amount in pounds, like 1,250.00"
          prefix="£"
          inputMode="decimal"
          width={10}
          spellCheck={false}
          state={form}
        />
        <ButtonGroup>
          <Button preventDoubleClick>Save the price</Button>
          <a className="govuk-link" href={address}>
            Back to your bid
          </a>
        </ButtonGroup>
      </form>
    </Page>
  );
}
