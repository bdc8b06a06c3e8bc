import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm, valueOf } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { namesOf } from "~/features/accounts/queries.server";
import { decideLine } from "~/features/lists/commands/assess.server";
import { verdictForm } from "~/features/lists/forms/verdict";
import { deciders, whyNotDecide } from "~/features/lists/policy";
import { findQueueLine } from "~/features/lists/queries/queue.server";
import { assessmentRefusals } from "~/features/lists/refusals/assessing";
import { VerdictCard } from "~/features/lists/ui/verdict-card";
import { valuesFrom, VerdictFields } from "~/features/lists/ui/verdict-fields";
import { readForm } from "~/platform/form-reading.server";
import { moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Decide";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...deciders);
  const { lineId } = args.params;
  const line = isId(lineId) ? await findQueueLine(ctx, lineId) : undefined;
  if (line === undefined) throw notFound();
  if (line.decision !== undefined) moveOn(args, `/council/lines/${line.lineId}`);
  const newest = line.recommendations.at(-1);
  const recommendedBy = line.recommendations.map(({ by }) => by);
  // Without a recommendation, or on one's own, there is nothing to decide here: the line's page says why.
  if (newest === undefined || whyNotDecide(ctx.actor, recommendedBy) !== undefined) {
    throw seeOther(`/council/lines/${line.lineId}`);
  }
  const names = await namesOf(ctx, [newest.by]);
  return {
    lineId: line.lineId,
    place: `${line.facts.setting.name}, lot ${line.facts.lot.code}`,
    newest: { ...newest, by: names.get(newest.by) ?? "Someone who has left" },
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...deciders);
  const { lineId } = args.params;
  if (!isId(lineId)) throw notFound();
  const form = await readForm(args.request, verdictForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await decideLine(ctx, lineId, form.value);
  if (done.ok) return seeOther(`/council/lines/${lineId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  // Having read the newest recommendation, the person may decide on it.
  const line = done.refusal === "STALE" ? await findQueueLine(ctx, lineId) : undefined;
  const seen = line?.recommendations.at(-1)?.recommendationId ?? valueOf(form.state, "seen");
  return refused({ ...form.state, values: { ...form.state.values, seen } }, assessmentRefusals[done.refusal]);
}

export default function LineDecide() {
  const { lineId, place, newest } = useLoaderData<typeof loader>();
  const fresh = freshForm({ ...valuesFrom(newest.verdict), seen: newest.recommendationId });
  const { form } = useActionData<typeof action>() ?? { form: fresh };
  return (
    <Page title={title} caption={place} back={{ href: `/council/lines/${lineId}`, text: place }} errors={form.errors}>
      <VerdictCard title="The newest recommendation" {...newest} />
      <p className="govuk-body">
        The applicant reads your words in their letter, when the decisions of the whole round are issued. Until then
        nobody is told.
      </p>
      <form method="post" noValidate>
        <HiddenField name="seen" value={valueOf(form, "seen") ?? ""} />
        <VerdictFields state={form} legend="What do you decide?" />
        <Button preventDoubleClick>Decide</Button>
      </form>
    </Page>
  );
}
