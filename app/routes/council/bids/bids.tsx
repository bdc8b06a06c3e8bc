import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { listOpenedBids } from "~/features/bids/queries/opened.server";
import { turnAway } from "~/features/bids/turn-away.server";
import { OpenedBids } from "~/features/bids/ui/opened-bids";
import { findCompetition } from "~/features/competitions/queries/competitions.server";
import { notFound } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Bids";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, "CM", "PO", "MO", "AP", "AU", "LE");
  const { competitionId } = args.params;
  const competition = isId(competitionId) ? await findCompetition(ctx, competitionId) : undefined;
  if (competition === undefined) throw notFound();
  const bids = await listOpenedBids(ctx, competition.id);
  if (bids === undefined) throw await turnAway(ctx, competition.id);
  return {
    competitionId: competition.id,
    caption: competition.title,
    lots: competition.lots.map(({ id, code, title: name }) => ({
      id,
      name: `${code} ${name}`,
      bids: bids
        .filter(({ lotId }) => lotId === id)
        .map(({ bidId, label, organisationName, receivedAt }) => ({ bidId, label, organisationName, receivedAt })),
    })),
  };
}

export default function Bids() {
  const { competitionId, caption, ...shown } = useLoaderData<typeof loader>();
  const address = `/council/competitions/${competitionId}`;
  return (
    <Page title={title} caption={caption} back={{ href: address, text: "The competition" }}>
      <OpenedBids address={address} {...shown} />
    </Page>
  );
}
