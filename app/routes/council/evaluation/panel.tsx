import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { panelOf } from "~/features/evaluation/queries/panel.server";
import { turnAway } from "~/features/evaluation/turn-away.server";
import { Panel } from "~/features/evaluation/ui/panel";
import { notFound } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Panel";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, "PO", "LE", "CM", "MO", "AP", "AU");
  const { competitionId } = args.params;
  if (!isId(competitionId)) throw notFound();
  const panel = await panelOf(ctx, competitionId);
  if (!panel.ok) throw await turnAway(ctx, competitionId, panel.refusal);
  return { competitionId, panel: panel.value };
}

export default function PanelPage() {
  const { competitionId, panel } = useLoaderData<typeof loader>();
  const address = `/council/competitions/${competitionId}`;
  return (
    <Page title={title} caption={panel.title} back={{ href: address }}>
      <Panel address={`${address}/panel`} {...panel} />
    </Page>
  );
}
