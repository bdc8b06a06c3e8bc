import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm, valueOf } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { changeCompetition } from "~/features/competitions/commands/draft.server";
import { competitionForm } from "~/features/competitions/forms/draft";
import { draftWriters } from "~/features/competitions/policy";
import { findCompetition } from "~/features/competitions/queries/competitions.server";
import { competitionRefusals, fieldOfDraft } from "~/features/competitions/refusals";
import { CompetitionFacts } from "~/features/competitions/ui/competition-facts";
import { lotToChoose } from "~/features/competitions/rules/draft";
import { CompetitionFields, competitionValues } from "~/features/competitions/ui/competition-fields";
import { asksToFind } from "~/features/councils/forms/bought";
import { cpvChoice } from "~/features/councils/queries/cpv.server";
import { EnterFinds } from "~/features/councils/ui/bought-fields";
import { listLots } from "~/features/lists/queries/lots.server";
import { versionIn } from "~/features/suppliers/forms/version";
import { readForm } from "~/platform/form-reading.server";
import { moveOn, notFound, refused, seeOther, showAgain, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Preserved } from "~/ui/preserved";

const title = "Change what you need";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...draftWriters);
  const { competitionId } = args.params;
  const saved = isId(competitionId) ? await findCompetition(ctx, competitionId) : undefined;
  if (saved === undefined) throw notFound();
  if (saved.stage !== "DRAFT") moveOn(args, `/council/competitions/${saved.id}`);
  const [lots, cpv] = await Promise.all([
    listLots(ctx, saved.listId),
    cpvChoice(ctx, freshForm(competitionValues(saved))),
  ]);
  const { authorityId, lightTouch, listId, publishedAt, shortWindowReason, stage, ...shown } = saved;
  return { saved: shown, lots: lots.map(lotToChoose), cpv, now: ctx.now };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...draftWriters);
  const { competitionId } = args.params;
  if (!isId(competitionId)) throw notFound();
  const shown = await findCompetition(ctx, competitionId);
  if (shown === undefined) throw notFound();
  const lots = await listLots(ctx, shown.listId);
  const form = await readForm(args.request, competitionForm(lots.map(lotToChoose)));
  const cpv = await cpvChoice(ctx, form.state);
  if (asksToFind(form.state)) return showAgain(form.state, cpv.errors, { cpv, stale: false });
  if (!form.ok) return tryAgain(form.state, { cpv, stale: false });
  const done = await changeCompetition(ctx, competitionId, versionIn(form.state), form.value);
  if (done.ok) return seeOther(`/council/competitions/${competitionId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  if (done.refusal !== "STALE") {
    const sentence = competitionRefusals[done.refusal];
    return refused(form.state, sentence, fieldOfDraft(done.refusal), { cpv, stale: false });
  }
  // Having seen what is saved now, the person may save over it.
  const saved = await findCompetition(ctx, competitionId);
  const values = { ...form.state.values, version: String(saved?.version ?? 0) };
  const errors = [{ field: "saved-now", message: competitionRefusals.STALE }];
  return tryAgain({ values, errors }, { cpv, stale: true });
}

export default function EditCompetition() {
  const { saved, lots, cpv, now } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = answer?.form ?? freshForm(competitionValues(saved));
  return (
    <Page
      title={title}
      caption={saved.title}
      back={{ href: `/council/competitions/${saved.id}`, text: saved.title }}
      errors={form.errors}
    >
      {answer?.stale === true && (
        <section id="saved-now">
          <CompetitionFacts facts={saved} now={now} card={{ title: "What is saved now" }} />
          <h2 className="govuk-heading-s">What you need, as saved now</h2>
          <Preserved>{saved.specification}</Preserved>
        </section>
      )}
      <form method="post" action={`/council/competitions/${saved.id}/edit`} noValidate>
        <EnterFinds />
        <HiddenField name="version" value={valueOf(form, "version") ?? ""} />
        <CompetitionFields state={form} lots={lots} cpv={answer?.cpv ?? cpv} />
        <Button preventDoubleClick>Save</Button>
      </form>
    </Page>
  );
}
