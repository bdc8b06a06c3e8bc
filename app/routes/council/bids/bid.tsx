import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { listOpenedBids, readQualityLeaves } from "~/features/bids/queries/opened.server";
import { splitAtLimit } from "~/features/bids/rules/words";
import { turnAway } from "~/features/bids/turn-away.server";
import { OpenedBid } from "~/features/bids/ui/opened-bid";
import { findCompetition } from "~/features/competitions/queries/competitions.server";
import { listLeaves } from "~/features/competitions/queries/criteria.server";
import { notFound } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(data?.bid.label ?? "A bid") }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, "CM", "PO", "MO", "AP", "AU", "LE");
  const { competitionId, bidId } = args.params;
  const competition = isId(competitionId) ? await findCompetition(ctx, competitionId) : undefined;
  if (competition === undefined || !isId(bidId)) throw notFound();
  const bids = await listOpenedBids(ctx, competition.id);
  if (bids === undefined) throw await turnAway(ctx, competition.id);
  const bid = bids.find((opened) => opened.bidId === bidId);
  const read = await readQualityLeaves(ctx, competition.id, bidId, "ALL");
  if (bid === undefined || read === undefined) throw notFound();
  const leaves = await listLeaves(ctx, competition.id);
  const lot = competition.lots.find(({ id }) => id === bid.lotId);
  return {
    address: `/council/competitions/${competition.id}`,
    caption: competition.title,
    bid: {
      bidId,
      label: bid.label,
      bidder: bid.organisationName,
      lot: lot === undefined ? "" : `${lot.code} ${lot.title}`,
      receivedAt: bid.receivedAt,
      manifestSha256: bid.manifestSha256,
      settings: read.settings.map(({ name }) => name),
      files: read.files.map(({ documentId, name, sizeBytes, scan }) => ({ documentId, name, sizeBytes, scan })),
      answers: leaves.flatMap(({ id, title, question, wordLimit, weightHundredths }) => {
        if (question === null || wordLimit === null) return [];
        const answer = read.answers.find(({ criterionId }) => criterionId === id)?.answer ?? "";
        return [{ id, title, question, wordLimit, weightHundredths, ...splitAtLimit(answer, wordLimit) }];
      }),
    },
  };
}

export default function Bid() {
  const { address, caption, bid } = useLoaderData<typeof loader>();
  return (
    <Page title={bid.label} caption={caption} back={{ href: `${address}/bids`, text: "Bids" }}>
      <OpenedBid address={`${address}/bids/${bid.bidId}`} {...bid} />
    </Page>
  );
}
