import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm, valueOf } from "~/core/form-state";
import { isId } from "~/core/id";
import { calendarDateOf } from "~/core/time";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { changeRound } from "~/features/lists/commands/rounds.server";
import { roundForm } from "~/features/lists/forms/round";
import { listRunners } from "~/features/lists/policy";
import { listLots } from "~/features/lists/queries/lots.server";
import { findRound } from "~/features/lists/queries/rounds.server";
import { fieldOfRound, roundRefusals } from "~/features/lists/refusals/lists";
import { gapWarning } from "~/features/lists/rules/rounds";
import { GapNotice } from "~/features/lists/ui/gap-notice";
import { RoundFields, roundValues } from "~/features/lists/ui/round-fields";
import { RoundFacts } from "~/features/lists/ui/round-page";
import { versionIn } from "~/features/suppliers/forms/version";
import { readForm } from "~/platform/form-reading.server";
import { moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Change the round";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...listRunners);
  const { roundId } = args.params;
  const saved = isId(roundId) ? await findRound(ctx, roundId) : undefined;
  if (saved === undefined) throw notFound();
  if (saved.stage !== "DRAFT") moveOn(args, `/council/rounds/${saved.roundId}`);
  const lots = await listLots(ctx, saved.listId);
  const { number, listTitle, opensAt, closesAt, gapReason, shortWindowReason, version } = saved;
  return {
    saved: {
      ...{ roundId: saved.roundId, number, listTitle, opensAt, closesAt, gapReason, shortWindowReason, version },
      lastOpenedOn: saved.lastOpenedOn,
      lots: saved.lots.map(({ lotId, code, title: name }) => ({ lotId, code, title: name })),
    },
    lots: lots.map(({ lotId, code, title: name }) => ({ lotId, code, title: name })),
    gap: gapWarning(saved.lastOpenedOn, calendarDateOf(saved.opensAt), saved.gapMonths),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...listRunners);
  const { roundId } = args.params;
  if (!isId(roundId)) throw notFound();
  const form = await readForm(args.request, roundForm);
  if (!form.ok) return tryAgain(form.state, { stale: false });
  const done = await changeRound(ctx, roundId, versionIn(form.state), form.value);
  if (done.ok) return seeOther(`/council/rounds/${roundId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  if (done.refusal !== "STALE") return refused(form.state, roundRefusals[done.refusal], fieldOfRound(done.refusal));
  // Having seen what is saved now, the person may save over it.
  const saved = await findRound(ctx, roundId);
  const values = { ...form.state.values, version: String(saved?.version ?? "") };
  return tryAgain({ values, errors: [{ field: "saved-now", message: roundRefusals.STALE }] }, { stale: true });
}

export default function RoundEdit() {
  const { saved, lots, gap } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = answer?.form ?? freshForm(roundValues(saved));
  const stale = answer !== undefined && "stale" in answer && answer.stale === true;
  return (
    <Page
      title={title}
      caption={`${saved.listTitle}, round ${saved.number}`}
      back={{ href: `/council/rounds/${saved.roundId}`, text: "The round" }}
      errors={form.errors}
    >
      <GapNotice gap={gap} lastOpenedOn={saved.lastOpenedOn} until="OPENING" />
      {stale && (
        <section id="saved-now">
          <h2 className="govuk-heading-m">What is saved now</h2>
          <RoundFacts round={saved} />
        </section>
      )}
      <form method="post" noValidate>
        <HiddenField name="version" value={valueOf(form, "version") ?? ""} />
        <RoundFields state={form} lots={lots} />
        <Button preventDoubleClick>Save the plan</Button>
      </form>
    </Page>
  );
}
