import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { saveAnswer } from "~/features/bids/commands/draft.server";
import { answerForm } from "~/features/bids/forms";
import { findBid } from "~/features/bids/queries/drafts.server";
import { draftRefusals } from "~/features/bids/refusals";
import { countWords } from "~/features/bids/rules/words";
import { AnswerForm } from "~/features/bids/ui/answer-form";
import { readForm } from "~/platform/form-reading.server";
import { moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.question.title ?? "Your answer") },
];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA", "SB");
  const { bidId, criterionId } = args.params;
  const bid = isId(bidId) ? await findBid(ctx, bidId) : undefined;
  const question = bid?.answers.find((answer) => answer.criterionId === criterionId);
  if (bid === undefined || question === undefined) throw notFound();
  if (bid.stage !== "PUBLISHED") moveOn(args, `/supplier/bids/${bid.bidId}`);
  const { criterionId: _, ...shown } = question;
  return { bidId: bid.bidId, caption: `${bid.competition}: ${bid.lotCode} ${bid.lotTitle}`, question: shown };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA", "SB");
  const { bidId, criterionId } = args.params;
  if (!isId(bidId) || !isId(criterionId)) throw notFound();
  const form = await readForm(args.request, answerForm);
  if (!form.ok) return tryAgain(form.state, { stale: false });
  const done = await saveAnswer(ctx, bidId, criterionId, form.value);
  const saved = (await findBid(ctx, bidId))?.answers.find((answer) => answer.criterionId === criterionId);
  if ((!done.ok && done.refusal === "NOT_FOUND") || saved === undefined) throw notFound();
  if (done.ok) {
    const over = countWords(saved.answer) > saved.wordLimit;
    return seeOther(`/supplier/bids/${bidId}${over ? `/answers/${criterionId}` : ""}`);
  }
  if (done.refusal !== "STALE") return refused(form.state, draftRefusals[done.refusal]);
  // Having seen what is saved now, the person may save over it.
  const values = { ...form.state.values, version: String(saved.version) };
  return tryAgain({ values, errors: [{ field: "saved-now", message: draftRefusals.STALE }] }, { stale: true });
}

export default function Answer() {
  const { bidId, caption, question } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = answer?.form ?? freshForm({ answer: question.answer, version: String(question.version) });
  const stale = answer !== undefined && "stale" in answer && answer.stale === true;
  const address = `/supplier/bids/${bidId}`;
  return (
    <Page title={question.title} caption={caption} back={{ href: address, text: "Your bid" }} errors={form.errors}>
      <AnswerForm form={form} address={address} stale={stale} question={question} />
    </Page>
  );
}
