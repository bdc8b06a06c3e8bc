import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { holds } from "~/core/actor";
import { isId } from "~/core/id";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { findBid } from "~/features/bids/queries/drafts.server";
import { pledgesShown, unfinished } from "~/features/bids/rules/draft";
import { countingVersion, maySubmitNow } from "~/features/bids/rules/states";
import { BidContents } from "~/features/bids/ui/bid-contents";
import { BidState } from "~/features/bids/ui/bid-state";
import { Unfinished } from "~/features/bids/ui/unfinished";
import { notFound } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { InsetText } from "~/ui/inset-text";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Check your bid";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args);
  const { bidId } = args.params;
  const bid = isId(bidId) ? await findBid(ctx, bidId) : undefined;
  if (bid === undefined) throw notFound();
  const open = bid.stage === "PUBLISHED";
  const counting = countingVersion(bid.versions);
  return {
    address: `/supplier/bids/${bid.bidId}`,
    caption: `${bid.competition}: ${bid.lotCode} ${bid.lotTitle}`,
    state: {
      ...{ seen: bid.seen, deadlineAt: bid.deadlineAt, now: ctx.now },
      version: counting && {
        ...{ id: counting.id, number: counting.number },
        ...{ receipt: counting.receipt, receivedAt: counting.receivedAt },
      },
    },
    unfinished: unfinished(bid.tasks),
    mayWrite: open && !bid.deadlinePassed && holds(ctx.actor, "SA", "SB"),
    maySubmit: maySubmitNow(bid) && holds(ctx.actor, "SA"),
    draftVersion: bid.draftVersion,
    changedSince: new URL(args.request.url).searchParams.has("changed"),
    /** Of the receipt, where what was received is not what stands here. */
    received:
      counting === undefined || counting.draftVersion === bid.draftVersion
        ? undefined
        : { id: counting.id, number: counting.number },
    contents: {
      priceBasis: bid.priceBasis,
      pricePence: bid.pricePence,
      settings: bid.settings.filter(({ named }) => named).map(({ name }) => name),
      answers: bid.answers.map(({ criterionId, title, wordLimit, answer }) => {
        return { criterionId, title, wordLimit, answer };
      }),
      measuresAsked: bid.measures.length > 0,
      pledges: pledgesShown(bid.pledges, bid.measures),
      files: bid.files.map(({ documentId, name, sizeBytes, scan }) => ({ documentId, name, sizeBytes, scan })),
    },
  };
}

export default function Check() {
  const { address, caption, state, unfinished, mayWrite, maySubmit, contents, ...bid } = useLoaderData<typeof loader>();
  return (
    <Page title={title} caption={caption} back={{ href: address, text: "Your bid" }} banner={<BidState {...state} />}>
      {bid.changedSince && (
        <InsetText>Someone changed this bid after you checked it. Read it again before you submit it.</InsetText>
      )}
      {bid.received !== undefined && (
        <InsetText>
          This is your draft, and it is not what we received.{" "}
          <a className="govuk-link" href={`/supplier/receipts/${bid.received.id}`}>
            Read version {bid.received.number} as you sent it
          </a>
        </InsetText>
      )}
      <BidContents address={address} mayWrite={mayWrite} {...contents} />
      {mayWrite && unfinished.length > 0 && <Unfinished address={address} tasks={unfinished} />}
      {maySubmit && unfinished.length === 0 && (
        <Button href={`${address}/submit?checked=${bid.draftVersion}`}>Continue to submit</Button>
      )}
      {mayWrite && !maySubmit && (
        <InsetText>Only your organisation’s administrator can submit. Tell them when it is ready.</InsetText>
      )}
    </Page>
  );
}
