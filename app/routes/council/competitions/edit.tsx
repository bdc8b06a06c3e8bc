import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm, valueOf } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { changeCompetition } from "~/features/competitions/commands/draft.server";
import { competitionForm } from "~/features/competitions/forms/draft";
import { draftWriters } from "~/features/competitions/policy";
import { findCompetition } from "~/features/competitions/queries/competitions.server";
import { competitionRefusals } from "~/features/competitions/refusals";
import { CompetitionFacts } from "~/features/competitions/ui/competition-facts";
import { CompetitionFields, competitionValues } from "~/features/competitions/ui/competition-fields";
import { listLots } from "~/features/lists/queries/lists.server";
import { versionIn } from "~/features/suppliers/forms/version";
import { readForm } from "~/platform/form-reading.server";
import { moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
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
  const lots = await listLots(ctx, saved.listId);
  const { authorityId, lightTouch, listId, publishedAt, shortWindowReason, stage, ...shown } = saved;
  return {
    saved: shown,
    lots: lots.map(({ lotId, code, title: name }) => ({ id: lotId, code, title: name })),
    now: ctx.now,
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...draftWriters);
  const { competitionId } = args.params;
  if (!isId(competitionId)) throw notFound();
  const form = await readForm(args.request, competitionForm);
  if (!form.ok) return tryAgain(form.state, { stale: false });
  const done = await changeCompetition(ctx, competitionId, versionIn(form.state), form.value);
  if (done.ok) return seeOther(`/council/competitions/${competitionId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  if (done.refusal !== "STALE") return refused(form.state, competitionRefusals[done.refusal]);
  // Having seen what is saved now, the person may save over it.
  const saved = await findCompetition(ctx, competitionId);
  const values = { ...form.state.values, version: String(saved?.version ?? 0) };
  return tryAgain({ values, errors: [{ field: "saved-now", message: competitionRefusals.STALE }] }, { stale: true });
}

export default function EditCompetition() {
  const { saved, lots, now } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = answer?.form ?? freshForm(competitionValues(saved));
  const stale = answer !== undefined && "stale" in answer && answer.stale === true;
  return (
    <Page
      title={title}
      caption={saved.title}
      back={{ href: `/council/competitions/${saved.id}`, text: saved.title }}
      errors={form.errors}
    >
      {stale && (
        <section id="saved-now">
          <CompetitionFacts facts={saved} now={now} card={{ title: "What is saved now" }} />
          <h2 className="govuk-heading-s">What you need, as saved now</h2>
          <Preserved>{saved.specification}</Preserved>
        </section>
      )}
      <form method="post" noValidate>
        <HiddenField name="version" value={valueOf(form, "version") ?? ""} />
        <CompetitionFields state={form} lots={lots} />
        <Button preventDoubleClick>Save</Button>
      </form>
    </Page>
  );
}
