import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { recordAgreedScore } from "~/features/evaluation/commands/moderation.server";
import { agreedScoreForm } from "~/features/evaluation/forms";
import { moderationPage } from "~/features/evaluation/queries/moderation-page.server";
import { evaluationSentence } from "~/features/evaluation/refusals";
import { answerFor, turnAway } from "~/features/evaluation/turn-away.server";
import { ModerationAnswer } from "~/features/evaluation/ui/moderation-answer";
import { Steps } from "~/features/evaluation/ui/steps";
import { readForm } from "~/platform/form-reading.server";
import { notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data === undefined ? "Agree a score" : `${data.page.question.title}, ${data.page.bid.label}`) },
];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, "MO", "PO", "AU", "EV", "EX");
  const { competitionId, criterionId, bidId } = args.params;
  if (!isId(competitionId) || !isId(criterionId) || !isId(bidId)) throw notFound();
  const page = await moderationPage(ctx, { competitionId, criterionId, bidId });
  if (page.ok) return { competitionId, page: page.value };
  if (page.refusal === "MODERATION_CLOSED") throw seeOther(`/council/competitions/${competitionId}/moderation`);
  throw await turnAway(ctx, competitionId, page.refusal);
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, "MO");
  const { competitionId, criterionId, bidId } = args.params;
  if (!isId(competitionId) || !isId(criterionId) || !isId(bidId)) throw notFound();
  const form = await readForm(args.request, agreedScoreForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await recordAgreedScore(ctx, { competitionId, criterionId, bidId }, form.value);
  if (done.ok) return seeOther(`/council/competitions/${competitionId}/moderation`);
  const answer = answerFor(competitionId, done.refusal);
  if (answer !== undefined) throw answer;
  // Having seen what is agreed now, the moderator may record over it.
  const seen = await moderationPage(ctx, { competitionId, criterionId, bidId });
  const version = versionOf(seen.ok ? seen.value.agreed : undefined);
  const values = { ...form.state.values, ...(done.refusal === "STALE" ? { version } : {}) };
  return refused({ ...form.state, values }, evaluationSentence(done.refusal), "agreed");
}

function versionOf(agreed: { readonly version: number } | undefined): string {
  return String(agreed?.version ?? 0);
}

export default function ModerationAnswerPage() {
  const { competitionId, page } = useLoaderData<typeof loader>();
  const { question, bid } = page;
  const address = `/council/competitions/${competitionId}`;
  // Nothing is chosen beforehand, not even what was agreed: the panel says it again.
  const { form } = useActionData<typeof action>() ?? { form: freshForm({ version: versionOf(page.agreed) }) };
  return (
    <Page
      title={`${question.title}: ${bid.label}`}
      caption={page.title}
      back={{ href: `${address}/moderation`, text: "Moderation" }}
      errors={form.errors}
    >
      <ModerationAnswer
        form={form}
        label={bid.label}
        scores={page.scores}
        spread={page.spread}
        mustDiscuss={page.mustDiscuss}
        agreed={page.agreed}
        history={page.history}
        mayRecord={page.mayRecord}
        question={question}
        answer={page.answer}
        bidAddress={`${address}/bids/${bid.bidId}`}
      />
      <Steps address={`${address}/moderation`} previous={page.previous} next={page.next} />
    </Page>
  );
}
