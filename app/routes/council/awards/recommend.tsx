import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { recommendAward } from "~/features/awards/commands/recommend.server";
import { recommendForm } from "~/features/awards/forms";
import { recommenders } from "~/features/awards/policy";
import { findAwardLot } from "~/features/awards/queries/award.server";
import { awardRefusals, fieldOf } from "~/features/awards/refusals";
import { RankedBids } from "~/features/awards/ui/lot";
import { RecommendForm } from "~/features/awards/ui/recommend-form";
import { answerFor, turnAway } from "~/features/evaluation/turn-away.server";
import { readForm } from "~/platform/form-reading.server";
import { notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Recommend an award";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...recommenders);
  const { competitionId, lotId } = args.params;
  if (!isId(competitionId) || !isId(lotId)) throw notFound();
  const page = await findAwardLot(ctx, competitionId, lotId);
  if (!page.ok) throw await turnAway(ctx, competitionId, page.refusal);
  const { code, title: name, version, resultId, tied, single, bids } = page.value.lot;
  return {
    competitionId,
    page: { title: page.value.title, lot: { code, title: name, version, resultId, tied, single, bids } },
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...recommenders);
  const { competitionId, lotId } = args.params;
  if (!isId(competitionId) || !isId(lotId)) throw notFound();
  const form = await readForm(args.request, recommendForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await recommendAward(ctx, competitionId, lotId, form.value);
  if (done.ok) return seeOther(`/council/competitions/${competitionId}/award`);
  const answer = answerFor(competitionId, done.refusal);
  if (answer !== undefined) throw answer;
  return refused(form.state, awardRefusals[done.refusal], fieldOf(done.refusal));
}

export default function Recommend() {
  const { competitionId, page } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  const { lot } = page;
  return (
    <Page
      title={`${title} of lot ${lot.code}: ${lot.title}`}
      caption={page.title}
      back={{ href: `/council/competitions/${competitionId}/award`, text: "Award" }}
      errors={form.errors}
    >
      <RankedBids lot={lot} />
      <RecommendForm lot={lot} form={form} />
    </Page>
  );
}
