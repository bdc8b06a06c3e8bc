import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { rankingPage } from "~/features/evaluation/queries/results.server";
import { turnAway } from "~/features/evaluation/turn-away.server";
import { Ranking } from "~/features/evaluation/ui/ranking";
import { notFound } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Ranking";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, "PO", "LE", "FI", "MO", "AP", "AU", "CM");
  const { competitionId } = args.params;
  if (!isId(competitionId)) throw notFound();
  const page = await rankingPage(ctx, competitionId);
  if (!page.ok) throw await turnAway(ctx, competitionId, page.refusal);
  return { competitionId, page: page.value };
}

export default function RankingPage() {
  const { competitionId, page } = useLoaderData<typeof loader>();
  const address = `/council/competitions/${competitionId}`;
  return (
    <Page title={title} caption={page.title} back={{ href: address }} wide>
      <p className="govuk-body">
        <a className="govuk-link" href={`${address}/price`}>
          Prices and pledges, with the sums
        </a>
      </p>
      <Ranking {...page} />
    </Page>
  );
}
