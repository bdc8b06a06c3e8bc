import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { askToPutRight } from "~/features/lists/commands/clarifications.server";
import { askForm } from "~/features/lists/forms/clarifications";
import { recommenders } from "~/features/lists/policy";
import { findQueueLine } from "~/features/lists/queries/queue.server";
import { assessmentRefusals } from "~/features/lists/refusals/assessing";
import { answerWorkingDays, fixableIn } from "~/features/lists/rules/clarifications";
import { AskFields } from "~/features/lists/ui/ask-fields";
import { readForm } from "~/platform/form-reading.server";
import { moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Ask the provider to put something right";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...recommenders);
  const { lineId } = args.params;
  const line = isId(lineId) ? await findQueueLine(ctx, lineId) : undefined;
  if (line === undefined) throw notFound();
  if (line.seen !== "BEING_ASSESSED") moveOn(args, `/council/lines/${line.lineId}`);
  return {
    lineId: line.lineId,
    place: `${line.facts.setting.name}, lot ${line.facts.lot.code}`,
    fixable: fixableIn(line.facts),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...recommenders);
  const { lineId } = args.params;
  if (!isId(lineId)) throw notFound();
  const form = await readForm(args.request, askForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await askToPutRight(ctx, lineId, form.value);
  if (done.ok) return seeOther(`/council/lines/${lineId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  return refused(form.state, assessmentRefusals[done.refusal]);
}

export default function LineAsk() {
  const { lineId, place, fixable } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  return (
    <Page title={title} caption={place} back={{ href: `/council/lines/${lineId}`, text: place }} errors={form.errors}>
      <p className="govuk-body">
        You can ask once for each line. The provider gets an e-mail now and has {answerWorkingDays} working days. Until
        then nobody can recommend on this line. Ask the same of every line of the round with the same gap.
      </p>
      <form method="post" noValidate>
        <AskFields state={form} fixable={fixable} />
        <Button preventDoubleClick>Send to the provider</Button>
      </form>
    </Page>
  );
}
