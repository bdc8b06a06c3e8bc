import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm, valueOf } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { changeCriterion } from "~/features/competitions/commands/criteria.server";
import { criterionForm } from "~/features/competitions/forms/draft";
import { draftWriters } from "~/features/competitions/policy";
import { findCompetition } from "~/features/competitions/queries/competitions.server";
import { findCriterion, listCriteria } from "~/features/competitions/queries/criteria.server";
import { competitionRefusals } from "~/features/competitions/refusals";
import { kindNames } from "~/features/competitions/rules/criteria";
import { CriteriaTree } from "~/features/competitions/ui/criteria-tree";
import { CriterionFields, criterionValues } from "~/features/competitions/ui/criterion-fields";
import { versionIn } from "~/features/suppliers/forms/version";
import { readForm } from "~/platform/form-reading.server";
import { moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Change how bids are scored";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...draftWriters);
  const { competitionId, criterionId } = args.params;
  if (!isId(competitionId) || !isId(criterionId)) throw notFound();
  const competition = await findCompetition(ctx, competitionId);
  const criterion = await findCriterion(ctx, competitionId, criterionId);
  if (competition === undefined || criterion === undefined) throw notFound();
  if (competition.stage !== "DRAFT") moveOn(args, `/council/competitions/${competitionId}/criteria`);
  const criteria = await listCriteria(ctx, competitionId);
  const { id: _, ...shown } = criterion;
  return {
    competitionId,
    name: competition.title,
    criterion: shown,
    sections: criteria
      .filter(({ kind }) => kind === "SECTION")
      .map(({ id, title: section }) => ({ id, title: section })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...draftWriters);
  const { competitionId, criterionId } = args.params;
  if (!isId(competitionId) || !isId(criterionId)) throw notFound();
  const criterion = await findCriterion(ctx, competitionId, criterionId);
  if (criterion === undefined) throw notFound();
  const form = await readForm(args.request, criterionForm(criterion.kind));
  if (!form.ok) return tryAgain(form.state, { stale: false });
  const done = await changeCriterion(ctx, competitionId, criterionId, versionIn(form.state), form.value);
  if (done.ok) return seeOther(`/council/competitions/${competitionId}/criteria`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  if (done.refusal !== "STALE") return refused(form.state, competitionRefusals[done.refusal]);
  // Having seen what is saved now, the person may save over it.
  const saved = await findCriterion(ctx, competitionId, criterionId);
  const values = { ...form.state.values, version: String(saved?.version ?? 0) };
  return tryAgain({ values, errors: [{ field: "saved-now", message: competitionRefusals.STALE }] }, { stale: true });
}

export default function ChangeCriterion() {
  const { competitionId, name, criterion, sections } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = answer?.form ?? freshForm(criterionValues(criterion));
  const stale = answer !== undefined && "stale" in answer && answer.stale === true;
  const { kind } = criterion;
  return (
    <Page
      title={`Change: ${kindNames[kind]}`}
      caption={name}
      back={{ href: `/council/competitions/${competitionId}/criteria`, text: "How bids are scored" }}
      errors={form.errors}
    >
      {stale && (
        <section id="saved-now">
          <h2 className="govuk-heading-m">What is saved now</h2>
          <CriteriaTree caption="Saved now" criteria={[{ ...criterion, depth: 0 }]} />
        </section>
      )}
      <form method="post" noValidate>
        <HiddenField name="version" value={valueOf(form, "version") ?? ""} />
        <CriterionFields kind={kind} state={form} sections={kind === "SECTION" ? undefined : sections} />
        <Button preventDoubleClick>Save</Button>
      </form>
    </Page>
  );
}
