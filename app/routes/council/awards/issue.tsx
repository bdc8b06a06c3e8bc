import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { issueOutcome } from "~/features/awards/commands/issue.server";
import { issuers } from "~/features/awards/policy";
import { awardPage } from "~/features/awards/queries/award.server";
import { awardRefusals } from "~/features/awards/refusals";
import { answerFor, turnAway } from "~/features/evaluation/turn-away.server";
import { notFound, refused, seeOther } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { WarningText } from "~/ui/warning-text";

const title = "Tell all bidders";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...issuers);
  const { competitionId } = args.params;
  if (!isId(competitionId)) throw notFound();
  const page = await awardPage(ctx, competitionId);
  if (!page.ok) throw await turnAway(ctx, competitionId, page.refusal);
  const letters = page.value.lots.reduce((sum, { bids }) => sum + bids.length, 0);
  return { competitionId, title: page.value.title, stage: page.value.stage, letters };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...issuers);
  const { competitionId } = args.params;
  if (!isId(competitionId)) throw notFound();
  const done = await issueOutcome(ctx, competitionId);
  // A second press finds it done: the same page as the first.
  if (done.ok || done.refusal === "ALREADY_ISSUED") return seeOther(`/council/competitions/${competitionId}/letters`);
  const answer = answerFor(competitionId, done.refusal);
  if (answer !== undefined) throw answer;
  return refused(freshForm(), awardRefusals[done.refusal]);
}

export default function Issue() {
  const { competitionId, title: competition, stage, letters } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  return (
    <Page
      title={title}
      caption={competition}
      back={{ href: `/council/competitions/${competitionId}/award`, text: "Award" }}
      errors={form.errors}
    >
      {stage === "AWARD_APPROVED" ? (
        <form method="post" noValidate>
          <p className="govuk-body">
            Every bidder gets a letter with the outcome, their marks and the reasons: {letters}{" "}
            {letters === 1 ? "letter" : "letters"}, all at the same moment, here and by e-mail.
          </p>
          <WarningText>Once they have left, nothing of the award can be changed.</WarningText>
          <Button preventDoubleClick>Tell all bidders now</Button>
        </form>
      ) : (
        <p className="govuk-body">
          {stage === "OUTCOME_ISSUED" ? awardRefusals.ALREADY_ISSUED : awardRefusals.NOT_APPROVED}
        </p>
      )}
    </Page>
  );
}
