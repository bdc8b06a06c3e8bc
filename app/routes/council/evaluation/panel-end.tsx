import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { endAppointment } from "~/features/evaluation/commands/panel.server";
import { endAppointmentForm } from "~/features/evaluation/forms";
import { findMember } from "~/features/evaluation/queries/panel.server";
import { evaluationSentence } from "~/features/evaluation/refusals";
import { answerFor, turnAway } from "~/features/evaluation/turn-away.server";
import { readForm } from "~/platform/form-reading.server";
import { notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Textarea } from "~/ui/textarea";

const title = "End an appointment";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, "PO", "LE");
  const { competitionId, memberId } = args.params;
  if (!isId(competitionId) || !isId(memberId)) throw notFound();
  const member = await findMember(ctx, competitionId, memberId);
  if (!member.ok) throw await turnAway(ctx, competitionId, member.refusal);
  const { title: competition, name } = member.value;
  return { competitionId, competition, name };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, "PO", "LE");
  const { competitionId, memberId } = args.params;
  if (!isId(competitionId) || !isId(memberId)) throw notFound();
  const panel = `/council/competitions/${competitionId}/panel`;
  const form = await readForm(args.request, endAppointmentForm);
  if (!form.ok) {
    const member = await findMember(ctx, competitionId, memberId);
    if (!member.ok) throw await turnAway(ctx, competitionId, member.refusal);
    return tryAgain(form.state);
  }
  const done = await endAppointment(ctx, competitionId, memberId, form.value);
  // Pressed twice: it is ended, which is what was asked.
  if (done.ok || done.refusal === "LEFT_PANEL") return seeOther(panel);
  const answer = answerFor(competitionId, done.refusal);
  if (answer !== undefined) throw answer;
  return refused(form.state, evaluationSentence(done.refusal));
}

export default function PanelEnd() {
  const { competitionId, competition, name } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  const back = { href: `/council/competitions/${competitionId}/panel` };
  return (
    <Page title={`End the appointment of ${name}`} caption={competition} back={back} errors={form.errors}>
      <p className="govuk-body">
        Their scores stay in the record, and no longer count. Each question still needs enough people who score it.
      </p>
      <form method="post" noValidate>
        <Textarea name="reason" label="Why they leave the panel" hint="It is kept in the record." state={form} />
        <Button variant="warning" preventDoubleClick>
          End the appointment
        </Button>
      </form>
    </Page>
  );
}
