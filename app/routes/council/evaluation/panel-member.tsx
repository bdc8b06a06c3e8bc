import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { assignLeaves } from "~/features/evaluation/commands/panel.server";
import { leavesForm } from "~/features/evaluation/forms";
import { findMember } from "~/features/evaluation/queries/panel.server";
import { evaluationSentence } from "~/features/evaluation/refusals";
import { answerFor, turnAway } from "~/features/evaluation/turn-away.server";
import { GiveQuestions } from "~/features/evaluation/ui/give-questions";
import { readForm } from "~/platform/form-reading.server";
import { notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Questions to score";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, "PO", "LE");
  const { competitionId, memberId } = args.params;
  if (!isId(competitionId) || !isId(memberId)) throw notFound();
  const member = await findMember(ctx, competitionId, memberId);
  if (!member.ok) throw await turnAway(ctx, competitionId, member.refusal);
  return member.value;
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, "PO", "LE");
  const { competitionId, memberId } = args.params;
  if (!isId(competitionId) || !isId(memberId)) throw notFound();
  const member = await findMember(ctx, competitionId, memberId);
  if (!member.ok) throw await turnAway(ctx, competitionId, member.refusal);
  const form = await readForm(args.request, leavesForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await assignLeaves(ctx, competitionId, memberId, form.value.leaves);
  if (done.ok) return seeOther(`/council/competitions/${competitionId}/panel`);
  const answer = answerFor(competitionId, done.refusal);
  if (answer !== undefined) throw answer;
  return refused(form.state, evaluationSentence(done.refusal), "leaves");
}

export default function PanelMember() {
  const member = useLoaderData<typeof loader>();
  const given = member.leaves.filter((leaf) => leaf.given).map(({ criterionId }) => criterionId);
  const { form } = useActionData<typeof action>() ?? { form: freshForm({ leaves: given }) };
  const back = { href: `/council/competitions/${member.competitionId}/panel` };
  return (
    <Page title={`${title}: ${member.name}`} caption={member.title} back={back} errors={form.errors}>
      <GiveQuestions form={form} member={member} />
    </Page>
  );
}
