import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm, valueOf } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { chooseMeasures } from "~/features/competitions/commands/draft.server";
import { measuresForm } from "~/features/competitions/forms/draft";
import { draftWriters } from "~/features/competitions/policy";
import { findCompetition } from "~/features/competitions/queries/competitions.server";
import { measuresAsked } from "~/features/competitions/queries/criteria.server";
import { competitionRefusals } from "~/features/competitions/refusals";
import { MeasureChoices } from "~/features/competitions/ui/measure-choices";
import { listMeasures } from "~/features/social-value/queries.server";
import { mayMeasureBePriced, mostMeasuresFor } from "~/features/social-value/rules";
import { MeasureList } from "~/features/social-value/ui/measure-list";
import { versionIn } from "~/features/suppliers/forms/version";
import { readForm } from "~/platform/form-reading.server";
import { moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Social value measures";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...draftWriters);
  const { competitionId } = args.params;
  const competition = isId(competitionId) ? await findCompetition(ctx, competitionId) : undefined;
  if (competition === undefined) throw notFound();
  const { id, title: name, stage, version, estimatePence } = competition;
  if (stage !== "DRAFT") moveOn(args, `/council/competitions/${id}/criteria`);
  const [library, asked] = await Promise.all([listMeasures(ctx), measuresAsked(ctx, id)]);
  return {
    id,
    name,
    version,
    library: library.filter(mayMeasureBePriced).map(({ evidence, ...measure }) => measure),
    asked,
    most: mostMeasuresFor(estimatePence),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...draftWriters);
  const { competitionId } = args.params;
  if (!isId(competitionId)) throw notFound();
  const library = await listMeasures(ctx);
  const form = await readForm(args.request, measuresForm(library.map(({ code }) => code)));
  if (!form.ok) return tryAgain(form.state, { stale: false });
  const done = await chooseMeasures(ctx, competitionId, versionIn(form.state), form.value.measures);
  if (done.ok) return seeOther(`/council/competitions/${competitionId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  if (done.refusal !== "STALE") return refused(form.state, competitionRefusals[done.refusal]);
  // Having seen what is saved now, the person may save over it.
  const saved = await findCompetition(ctx, competitionId);
  const values = { ...form.state.values, version: String(saved?.version ?? 0) };
  return tryAgain({ values, errors: [{ field: "saved-now", message: competitionRefusals.STALE }] }, { stale: true });
}

export default function Measures() {
  const { id, name, version, library, asked, most } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const saved = { measures: asked.map(({ code }) => code), version: String(version) };
  const form = answer?.form ?? freshForm(saved);
  const stale = answer !== undefined && "stale" in answer && answer.stale === true;
  const address = `/council/competitions/${id}`;
  return (
    <Page title={title} caption={name} back={{ href: address, text: name }} errors={form.errors}>
      {stale && (
        <section id="saved-now">
          <h2 className="govuk-heading-m">What is saved now</h2>
          {asked.length === 0 ? <p className="govuk-body">No measures.</p> : <MeasureList measures={asked} />}
        </section>
      )}
      <p className="govuk-body">
        Ask for few, and only for what fits this work.
        {most !== undefined && ` For the estimated value, ${most} at most is usual.`}
      </p>
      <form method="post" noValidate>
        <HiddenField name="version" value={valueOf(form, "version") ?? ""} />
        <MeasureChoices state={form} measures={library} />
        <Button preventDoubleClick>Save the measures</Button>
      </form>
    </Page>
  );
}
