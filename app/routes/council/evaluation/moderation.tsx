import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { moderationTable } from "~/features/evaluation/queries/moderation-table.server";
import { turnAway } from "~/features/evaluation/turn-away.server";
import { Moderation } from "~/features/evaluation/ui/moderation";
import { notFound } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Moderation";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, "MO", "PO", "AU", "EV", "EX");
  const { competitionId } = args.params;
  if (!isId(competitionId)) throw notFound();
  const table = await moderationTable(ctx, competitionId);
  if (!table.ok) throw await turnAway(ctx, competitionId, table.refusal);
  return { competitionId, table: table.value };
}

export default function ModerationTablePage() {
  const { competitionId, table } = useLoaderData<typeof loader>();
  const address = `/council/competitions/${competitionId}`;
  return (
    <Page title={title} caption={table.title} back={{ href: address }} wide>
      <Moderation address={address} {...table} />
    </Page>
  );
}
