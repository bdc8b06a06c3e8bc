import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { recordScore } from "~/features/evaluation/commands/scoring.server";
import { scoreForm } from "~/features/evaluation/forms";
import { scorePage } from "~/features/evaluation/queries/scoring.server";
import { evaluationSentence } from "~/features/evaluation/refusals";
import { answerFor, turnAway } from "~/features/evaluation/turn-away.server";
import { ScoreAnswer } from "~/features/evaluation/ui/score-answer";
import { Steps } from "~/features/evaluation/ui/steps";
import { readForm } from "~/platform/form-reading.server";
import { notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data === undefined ? "Score an answer" : `${data.page.question.title}, ${data.page.bid.label}`) },
];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, "EV", "EX");
  const { competitionId, criterionId, bidId } = args.params;
  if (!isId(competitionId) || !isId(criterionId) || !isId(bidId)) throw notFound();
  const page = await scorePage(ctx, { competitionId, criterionId, bidId });
  if (!page.ok) throw await turnAway(ctx, competitionId, page.refusal);
  return { competitionId, page: page.value };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, "EV", "EX");
  const { competitionId, criterionId, bidId } = args.params;
  if (!isId(competitionId) || !isId(criterionId) || !isId(bidId)) throw notFound();
  const form = await readForm(args.request, scoreForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await recordScore(ctx, { competitionId, criterionId, bidId }, form.value);
  const grid = `/council/competitions/${competitionId}/score`;
  if (done.ok) {
    const { next } = done.value;
    return seeOther(next === undefined ? grid : `${grid}/${next.criterionId}/${next.bidId}`);
  }
  const answer = answerFor(competitionId, done.refusal);
  if (answer !== undefined) throw answer;
  // Having seen what is saved now, the person may save over it.
  const seen = await scorePage(ctx, { competitionId, criterionId, bidId });
  const version = String((seen.ok ? seen.value.saved?.version : undefined) ?? 0);
  const values = { ...form.state.values, ...(done.refusal === "STALE" ? { version } : {}) };
  return refused({ ...form.state, values }, evaluationSentence(done.refusal), "saved");
}

export default function ScoreAnswerPage() {
  const { competitionId, page } = useLoaderData<typeof loader>();
  const { question, bid, saved } = page;
  const address = `/council/competitions/${competitionId}`;
  const { score, comment, version } = saved ?? {};
  const fresh = freshForm(saved && { score: String(score), comment, version: String(version) });
  const { form } = useActionData<typeof action>() ?? { form: fresh };
  const readOnly = page.finishedAt !== null || page.stage !== "OPENED";
  return (
    <Page
      title={`${question.title}: ${bid.label}`}
      caption={`${page.title}. Bid ${page.place} of ${page.bids}`}
      back={{ href: `${address}/score`, text: "All your answers to score" }}
      errors={form.errors}
    >
      <p className="govuk-body">
        You have scored {page.scored} of {page.total} answers.
        {!readOnly && " Others’ scores appear when everyone has finished."}
      </p>
      <ScoreAnswer
        form={form}
        label={bid.label}
        saved={saved}
        question={question}
        answer={page.answer}
        bidAddress={`${address}/bids/${bid.bidId}`}
        readOnly={readOnly}
      />
      <Steps address={`${address}/score`} previous={page.previous} next={page.next} />
    </Page>
  );
}
