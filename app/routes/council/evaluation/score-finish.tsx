import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { finishScoring } from "~/features/evaluation/commands/scoring.server";
import { scoringTable } from "~/features/evaluation/queries/scoring.server";
import { evaluationSentence } from "~/features/evaluation/refusals";
import { answerFor, turnAway } from "~/features/evaluation/turn-away.server";
import { notFound, refused, seeOther } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { WarningText } from "~/ui/warning-text";

const title = "Finish scoring";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, "EV", "EX");
  const { competitionId } = args.params;
  if (!isId(competitionId)) throw notFound();
  const table = await scoringTable(ctx, competitionId);
  if (!table.ok) throw await turnAway(ctx, competitionId, table.refusal);
  const { title: competition, scored, total } = table.value;
  return { competitionId, competition, scored, total };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, "EV", "EX");
  const { competitionId } = args.params;
  if (!isId(competitionId)) throw notFound();
  const done = await finishScoring(ctx, competitionId);
  if (done.ok) return seeOther(`/council/competitions/${competitionId}/score`);
  const answer = answerFor(competitionId, done.refusal);
  if (answer !== undefined) throw answer;
  return refused(freshForm(), evaluationSentence(done.refusal));
}

export default function ScoreFinish() {
  const { competitionId, competition, scored, total } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  const back = { href: `/council/competitions/${competitionId}/score`, text: "All your answers to score" };
  return (
    <Page title={title} caption={competition} back={back} errors={form.errors}>
      <p className="govuk-body">
        You have scored {scored} of {total} answers.
      </p>
      <WarningText>When you finish, your scores are locked. You cannot change them.</WarningText>
      <form method="post">
        <Button preventDoubleClick>Finish scoring</Button>
      </form>
    </Page>
  );
}
