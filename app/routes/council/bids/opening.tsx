import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { openingRecord } from "~/features/bids/queries/opened.server";
import { turnAway } from "~/features/bids/turn-away.server";
import { OpeningRecordPage } from "~/features/bids/ui/opening-record";
import { findCompetition } from "~/features/competitions/queries/competitions.server";
import { notFound } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Opening record";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, "CM", "PO", "AP", "AU", "LE");
  const { competitionId } = args.params;
  const competition = isId(competitionId) ? await findCompetition(ctx, competitionId) : undefined;
  if (competition === undefined) throw notFound();
  const page = await openingRecord(ctx, competition.id);
  if (page === undefined) throw await turnAway(ctx, competition.id);
  const { record, content, sha256, officerName, witnessName, organisationNames } = page;
  const lots = new Map(competition.lots.map(({ id, code, title: name }) => [id, `${code} ${name}`]));
  const shown = ({ bidId, lotId, organisationId, ...bid }: (typeof record.late)[number]) => ({
    ...bid,
    bidId,
    lot: lots.get(lotId) ?? "",
    bidder: organisationNames.get(organisationId) ?? "",
    receivedAt: new Date(bid.receivedAt),
  });
  return {
    competitionId: competition.id,
    caption: competition.title,
    openedAt: new Date(record.openedAt),
    deadlineAt: new Date(record.deadlineAt),
    officerName,
    witnessName,
    bids: record.bids.map((bid) => ({ ...shown(bid), label: bid.label })),
    altered: record.altered.map(shown),
    late: record.late.map(shown),
    content,
    sha256,
  };
}

export default function Opening() {
  const { competitionId, caption, ...shown } = useLoaderData<typeof loader>();
  const address = `/council/competitions/${competitionId}`;
  return (
    <Page title={title} caption={caption} back={{ href: address, text: "The competition" }} wide>
      <OpeningRecordPage address={address} {...shown} />
    </Page>
  );
}
