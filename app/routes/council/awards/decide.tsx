import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { decideAward } from "~/features/awards/commands/decide.server";
import { decideForm } from "~/features/awards/forms";
import { approvers } from "~/features/awards/policy";
import { findAwardRecommendation } from "~/features/awards/queries/award.server";
import { awardRefusals, fieldOf } from "~/features/awards/refusals";
import { DecideForm } from "~/features/awards/ui/decide-form";
import { RankedBids, RecommendationFacts } from "~/features/awards/ui/lot";
import { answerFor, turnAway } from "~/features/evaluation/turn-away.server";
import { readForm } from "~/platform/form-reading.server";
import { notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Decide on an award";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...approvers);
  const { competitionId, recommendationId } = args.params;
  if (!isId(competitionId) || !isId(recommendationId)) throw notFound();
  const page = await findAwardRecommendation(ctx, competitionId, recommendationId);
  if (!page.ok) throw await turnAway(ctx, competitionId, page.refusal);
  const { title: competition, lot, made } = page.value;
  const { id, whyNotMine, ...recommended } = made;
  const { code, title: name, version, single } = lot;
  const bids = lot.bids.map(({ bidId, ...bid }) => bid);
  return {
    competitionId,
    page: { title: competition, lot: { code, title: name, version, single, bids }, made: recommended },
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...approvers);
  const { competitionId, recommendationId } = args.params;
  if (!isId(competitionId) || !isId(recommendationId)) throw notFound();
  const form = await readForm(args.request, decideForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await decideAward(ctx, competitionId, recommendationId, form.value);
  if (done.ok) return seeOther(`/council/competitions/${competitionId}/award`);
  const answer = answerFor(competitionId, done.refusal);
  if (answer !== undefined) throw answer;
  return refused(form.state, awardRefusals[done.refusal], fieldOf(done.refusal));
}

export default function Decide() {
  const { competitionId, page } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  const { lot, made } = page;
  return (
    <Page
      title={`${title} of lot ${lot.code}: ${lot.title}`}
      caption={page.title}
      back={{ href: `/council/competitions/${competitionId}/award`, text: "Award" }}
      errors={form.errors}
    >
      <RankedBids lot={lot} />
      <RecommendationFacts made={made} />
      <DecideForm
        asksAdequacy={lot.single && made.outcome === "AWARD"}
        isNoAward={made.outcome === "NO_AWARD" && lot.bids.length > 0}
        form={form}
      />
    </Page>
  );
}
