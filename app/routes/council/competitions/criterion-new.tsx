import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm, valueOf, withValue } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { addCriterion } from "~/features/competitions/commands/criteria.server";
import { newCriterionForm } from "~/features/competitions/forms/draft";
import { draftWriters } from "~/features/competitions/policy";
import { findCompetition } from "~/features/competitions/queries/competitions.server";
import { listCriteria } from "~/features/competitions/queries/criteria.server";
import { competitionRefusals } from "~/features/competitions/refusals";
import { criterionKindOf, kindNames } from "~/features/competitions/rules/criteria";
import { AddCriterion } from "~/features/competitions/ui/add-criterion";
import { CriterionFields } from "~/features/competitions/ui/criterion-fields";
import { readForm } from "~/platform/form-reading.server";
import { newId } from "~/platform/ids";
import { moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Add to how bids are scored";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...draftWriters);
  const { competitionId } = args.params;
  const competition = isId(competitionId) ? await findCompetition(ctx, competitionId) : undefined;
  if (competition === undefined) throw notFound();
  const { id, title: name, stage } = competition;
  if (stage !== "DRAFT") moveOn(args, `/council/competitions/${id}/criteria`);
  const criteria = await listCriteria(ctx, id);
  return {
    id,
    name,
    kind: criterionKindOf(new URL(args.request.url).searchParams.get("kind")),
    kinds: criteria.map(({ kind }) => kind),
    sections: criteria
      .filter(({ kind }) => kind === "SECTION")
      .map(({ id: sectionId, title: section }) => ({ id: sectionId, title: section })),
    key: newId(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...draftWriters);
  const { competitionId } = args.params;
  const kind = criterionKindOf(new URL(args.request.url).searchParams.get("kind"));
  if (!isId(competitionId) || kind === undefined) throw notFound();
  const form = await readForm(args.request, newCriterionForm(kind));
  if (!form.ok) return tryAgain(form.state);
  const { key, ...details } = form.value;
  const done = await addCriterion(ctx, competitionId, { key, kind }, details);
  if (done.ok) return seeOther(`/council/competitions/${competitionId}/criteria`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  // With a key of its own, what was typed is added by the next press.
  const state = done.refusal === "KEY_REUSED" ? withValue(form.state, "key", newId()) : form.state;
  return refused(state, competitionRefusals[done.refusal]);
}

export default function NewCriterion() {
  const { id, name, kind, kinds, sections, key } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  const back = { href: `/council/competitions/${id}/criteria`, text: "How bids are scored" };
  if (kind === undefined) {
    return (
      <Page title={title} caption={name} back={back}>
        <p className="govuk-body">What do you want to add?</p>
        <AddCriterion address={`/council/competitions/${id}/criteria/new`} kinds={kinds} />
      </Page>
    );
  }
  return (
    <Page title={`Add: ${kindNames[kind]}`} caption={name} back={back} errors={form.errors}>
      <form method="post" noValidate>
        <HiddenField name="key" value={valueOf(form, "key") ?? key} />
        <CriterionFields kind={kind} state={form} sections={sections} />
        <Button preventDoubleClick>Add</Button>
      </form>
    </Page>
  );
}
