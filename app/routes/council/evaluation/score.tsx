import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { scoringTable } from "~/features/evaluation/queries/scoring.server";
import { turnAway } from "~/features/evaluation/turn-away.server";
import { Scoring } from "~/features/evaluation/ui/scoring";
import { notFound } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Score the answers";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, "EV", "EX");
  const { competitionId } = args.params;
  if (!isId(competitionId)) throw notFound();
  const table = await scoringTable(ctx, competitionId);
  if (!table.ok) throw await turnAway(ctx, competitionId, table.refusal);
  return { competitionId, table: table.value };
}

export default function Score() {
  const { competitionId, table } = useLoaderData<typeof loader>();
  return (
    <Page title={title} caption={table.title} back={{ href: "/council/evaluation", text: "Your panels" }}>
      <Scoring competitionId={competitionId} {...table} />
    </Page>
  );
}
