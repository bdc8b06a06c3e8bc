import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { approvePriceOpening } from "~/features/evaluation/commands/price.server";
import { pricePage } from "~/features/evaluation/queries/price.server";
import { evaluationSentence } from "~/features/evaluation/refusals";
import { answerFor, turnAway } from "~/features/evaluation/turn-away.server";
import { PriceOpening } from "~/features/evaluation/ui/price-opening";
import { notFound, refused, seeOther } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Prices";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, "PO", "LE", "FI", "MO", "AP", "AU", "CM");
  const { competitionId } = args.params;
  if (!isId(competitionId)) throw notFound();
  const page = await pricePage(ctx, competitionId);
  if (!page.ok) throw await turnAway(ctx, competitionId, page.refusal);
  return { competitionId, page: page.value };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, "PO", "FI");
  const { competitionId } = args.params;
  if (!isId(competitionId)) throw notFound();
  const done = await approvePriceOpening(ctx, competitionId);
  if (done.ok) return seeOther(`/council/competitions/${competitionId}/price`);
  const answer = answerFor(competitionId, done.refusal);
  if (answer !== undefined) throw answer;
  return refused(freshForm(), evaluationSentence(done.refusal));
}

export default function PricePage() {
  const { competitionId, page } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  const address = `/council/competitions/${competitionId}`;
  return (
    <Page title={title} caption={page.title} back={{ href: address }} errors={form.errors} wide>
      <PriceOpening address={address} {...page} />
    </Page>
  );
}
