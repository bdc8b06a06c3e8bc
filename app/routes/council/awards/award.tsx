import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { awardReaders } from "~/features/awards/policy";
import { awardPage } from "~/features/awards/queries/award.server";
import { Award } from "~/features/awards/ui/award-page";
import { turnAway } from "~/features/evaluation/turn-away.server";
import { notFound } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Award";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...awardReaders);
  const { competitionId } = args.params;
  if (!isId(competitionId)) throw notFound();
  const page = await awardPage(ctx, competitionId);
  if (!page.ok) throw await turnAway(ctx, competitionId, page.refusal);
  const lots = page.value.lots.map(({ resultId, single, bids, ...lot }) => {
    return { ...lot, bids: bids.map(({ bidId, ...bid }) => bid) };
  });
  return { competitionId, page: { ...page.value, lots } };
}

export default function AwardPage() {
  const { competitionId, page } = useLoaderData<typeof loader>();
  return (
    <Page title={title} caption={page.title} back={{ href: `/council/competitions/${competitionId}` }}>
      <Award competitionId={competitionId} {...page} />
    </Page>
  );
}
