import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { appointPanelMember } from "~/features/evaluation/commands/panel.server";
import { appointForm } from "~/features/evaluation/forms";
import { listCandidates } from "~/features/evaluation/queries/panel.server";
import { evaluationSentence } from "~/features/evaluation/refusals";
import { isScoringSeat } from "~/features/evaluation/rules/scoring";
import { answerFor, turnAway } from "~/features/evaluation/turn-away.server";
import { Appoint } from "~/features/evaluation/ui/appoint";
import { readForm } from "~/platform/form-reading.server";
import { notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Put someone on the panel";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, "PO", "LE");
  const { competitionId } = args.params;
  if (!isId(competitionId)) throw notFound();
  const candidates = await listCandidates(ctx, competitionId);
  if (!candidates.ok) throw await turnAway(ctx, competitionId, candidates.refusal);
  return { competitionId, ...candidates.value };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, "PO", "LE");
  const { competitionId } = args.params;
  if (!isId(competitionId)) throw notFound();
  const form = await readForm(args.request, appointForm);
  if (!form.ok) return tryAgain(form.state);
  const { person: personId, seat } = form.value;
  const done = await appointPanelMember(ctx, competitionId, { personId, seat });
  const panel = `/council/competitions/${competitionId}/panel`;
  if (done.ok) return seeOther(isScoringSeat(seat) ? `${panel}/${done.value.panelMemberId}` : panel);
  const answer = answerFor(competitionId, done.refusal);
  if (answer !== undefined) throw answer;
  return refused(form.state, evaluationSentence(done.refusal), "person");
}

export default function PanelNew() {
  const { competitionId, title: competition, people } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  const back = { href: `/council/competitions/${competitionId}/panel` };
  return (
    <Page title={title} caption={competition} back={back} errors={form.errors}>
      <Appoint form={form} people={people} />
    </Page>
  );
}
