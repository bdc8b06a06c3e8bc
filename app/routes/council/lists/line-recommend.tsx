import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm, valueOf } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { namesOf } from "~/features/accounts/queries.server";
import { recommendLine } from "~/features/lists/commands/assess.server";
import { verdictForm } from "~/features/lists/forms/verdict";
import { recommenders } from "~/features/lists/policy";
import { findQueueLine } from "~/features/lists/queries/queue.server";
import { assessmentRefusals } from "~/features/lists/refusals";
import { VerdictCard } from "~/features/lists/ui/verdict-card";
import { VerdictFields } from "~/features/lists/ui/verdict-fields";
import { readForm } from "~/platform/form-reading.server";
import { moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Recommend";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...recommenders);
  const { lineId } = args.params;
  const line = isId(lineId) ? await findQueueLine(ctx, lineId) : undefined;
  if (line === undefined) throw notFound();
  if (line.decision !== undefined) moveOn(args, `/council/lines/${line.lineId}`);
  const newest = line.recommendations.at(-1);
  const names = await namesOf(ctx, [newest?.by ?? null]);
  return {
    lineId: line.lineId,
    place: `${line.facts.setting.name}, lot ${line.facts.lot.code}`,
    newest: newest && { ...newest, by: names.get(newest.by) ?? "Someone who has left" },
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...recommenders);
  const { lineId } = args.params;
  if (!isId(lineId)) throw notFound();
  const form = await readForm(args.request, verdictForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await recommendLine(ctx, lineId, form.value);
  if (done.ok) return seeOther(`/council/lines/${lineId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  // Having seen the newest recommendation, the person may add theirs.
  const line = done.refusal === "STALE" ? await findQueueLine(ctx, lineId) : undefined;
  const seen = line?.recommendations.at(-1)?.recommendationId ?? valueOf(form.state, "seen");
  return refused({ ...form.state, values: { ...form.state.values, seen } }, assessmentRefusals[done.refusal]);
}

export default function LineRecommend() {
  const { lineId, place, newest } = useLoaderData<typeof loader>();
  const fresh = freshForm({ seen: newest?.recommendationId });
  const { form } = useActionData<typeof action>() ?? { form: fresh };
  return (
    <Page title={title} caption={place} back={{ href: `/council/lines/${lineId}`, text: place }} errors={form.errors}>
      {newest && <VerdictCard title="The newest recommendation" {...newest} />}
      <p className="govuk-body">Someone else decides. The applicant is told nothing yet.</p>
      <form method="post" noValidate>
        <HiddenField name="seen" value={valueOf(form, "seen") ?? ""} />
        <VerdictFields state={form} legend="What do you recommend?" />
        <Button preventDoubleClick>Recommend</Button>
      </form>
    </Page>
  );
}
