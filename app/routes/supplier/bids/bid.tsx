import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { holds } from "~/core/actor";
import { isId } from "~/core/id";
import { ukDateTime } from "~/core/time";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { lettersOnBids } from "~/features/awards/queries/letters.server";
import { findBid } from "~/features/bids/queries/drafts.server";
import { unfinished } from "~/features/bids/rules/draft";
import { countingVersion, maySubmitNow } from "~/features/bids/rules/states";
import { BidActs } from "~/features/bids/ui/bid-acts";
import { BidState } from "~/features/bids/ui/bid-state";
import { BidTasks } from "~/features/bids/ui/bid-tasks";
import { Versions } from "~/features/bids/ui/versions";
import { notFound } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data === undefined ? "Your bid" : `Your bid for ${data.competition}`) },
];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args);
  const { bidId } = args.params;
  const bid = isId(bidId) ? await findBid(ctx, bidId) : undefined;
  if (bid === undefined) throw notFound();
  const { competitionId, competition, lotCode, lotTitle, deadlineAt, seen, tasks, changedAt, stage, versions } = bid;
  const open = stage === "PUBLISHED";
  const counting = countingVersion(versions);
  const letters = await lettersOnBids(ctx, [bid.bidId]);
  return {
    letterId: letters.get(bid.bidId),
    bidId: bid.bidId,
    competitionId,
    competition,
    lot: `${lotCode} ${lotTitle}`,
    deadlineAt,
    seen,
    tasks,
    changedAt,
    version: counting && {
      ...{ id: counting.id, number: counting.number },
      ...{ receipt: counting.receipt, receivedAt: counting.receivedAt },
    },
    versions: versions.map(({ id, number, state, receipt, receivedAt }) => ({
      id,
      number,
      state,
      receipt,
      receivedAt,
    })),
    unfinished: unfinished(tasks).length,
    mayWrite: open && !bid.deadlinePassed && holds(ctx.actor, "SA", "SB"),
    maySubmit: maySubmitNow(bid) && holds(ctx.actor, "SA"),
    deadlinePassed: bid.deadlinePassed,
    now: ctx.now,
  };
}

export default function Bid() {
  const bid = useLoaderData<typeof loader>();
  const address = `/supplier/bids/${bid.bidId}`;
  return (
    <Page
      title="Your bid"
      caption={`${bid.competition}: ${bid.lot}`}
      back={{ href: "/supplier/bids", text: "Competitions" }}
      banner={<BidState seen={bid.seen} deadlineAt={bid.deadlineAt} now={bid.now} version={bid.version} />}
    >
      <p className="govuk-body">
        <a className="govuk-link" href={`/supplier/competitions/${bid.competitionId}`}>
          What the council asks for and how bids are scored
        </a>
        <br />
        <a className="govuk-link" href="/guidance/writing-a-bid">
          Writing a bid in an evening
        </a>
        <br />
        <a className="govuk-link" href="/guidance/sealed-bids">
          Who can read a bid, and when
        </a>
      </p>
      {bid.letterId !== undefined && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/supplier/letters/${bid.letterId}`}>
            Read your letter: the outcome, your marks and the reasons
          </a>
        </p>
      )}
      <BidTasks address={address} tasks={bid.tasks} mayWrite={bid.mayWrite} />
      <p className="govuk-body">Last saved at {ukDateTime(bid.changedAt)}.</p>
      <BidActs address={address} {...bid} />
      <Versions versions={bid.versions} />
    </Page>
  );
}
