import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { dateValues, freshForm, valueOf } from "~/core/form-state";
import { isId } from "~/core/id";
import { ukClockOf } from "~/core/time";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { setDeadline } from "~/features/competitions/commands/draft.server";
import { deadlineForm } from "~/features/competitions/forms/draft";
import { draftWriters } from "~/features/competitions/policy";
import { findCompetition } from "~/features/competitions/queries/competitions.server";
import { competitionRefusals } from "~/features/competitions/refusals";
import { usualWindow } from "~/features/competitions/rules/deadline";
import { DeadlineFields } from "~/features/competitions/ui/deadline-fields";
import { versionIn } from "~/features/suppliers/forms/version";
import { readForm } from "~/platform/form-reading.server";
import { moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { Deadline } from "~/ui/deadline";
import { HiddenField } from "~/ui/hidden-field";
import { InsetText } from "~/ui/inset-text";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Deadline for bids";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...draftWriters);
  const { competitionId } = args.params;
  const competition = isId(competitionId) ? await findCompetition(ctx, competitionId) : undefined;
  if (competition === undefined) throw notFound();
  const { id, title: name, stage, version, deadlineAt, shortWindowReason } = competition;
  if (stage !== "DRAFT") moveOn(args, `/council/competitions/${id}`);
  const clock = deadlineAt === null ? undefined : ukClockOf(deadlineAt);
  return {
    id,
    name,
    deadlineAt,
    usual: usualWindow(competition),
    values: {
      ...dateValues("deadline", clock?.date),
      time: clock?.time ?? "12:00",
      reason: shortWindowReason ?? "",
      version: String(version),
    },
    now: ctx.now,
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...draftWriters);
  const { competitionId } = args.params;
  if (!isId(competitionId)) throw notFound();
  const form = await readForm(args.request, deadlineForm);
  if (!form.ok) return tryAgain(form.state, { stale: false });
  const done = await setDeadline(ctx, competitionId, versionIn(form.state), form.value);
  if (done.ok) return seeOther(`/council/competitions/${competitionId}`);
  switch (done.refusal) {
    case "NOT_FOUND":
      throw notFound();
    case "WINDOW_REASON":
      return refused(form.state, competitionRefusals.WINDOW_REASON, "reason");
    case "DEADLINE_PAST":
    case "DEADLINE_TOO_SOON":
    case "DEADLINE_TOO_FAR":
      return refused(form.state, competitionRefusals[done.refusal], "deadline");
    case "STALE": {
      // Having seen what is saved now, the person may save over it.
      const saved = await findCompetition(ctx, competitionId);
      const values = { ...form.state.values, version: String(saved?.version ?? 0) };
      return tryAgain(
        { values, errors: [{ field: "saved-now", message: competitionRefusals.STALE }] },
        { stale: true },
      );
    }
    default:
      return refused(form.state, competitionRefusals[done.refusal]);
  }
}

export default function DeadlinePage() {
  const { id, name, deadlineAt, usual, values, now } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = answer?.form ?? freshForm(values);
  const stale = answer !== undefined && "stale" in answer && answer.stale === true;
  return (
    <Page title={title} caption={name} back={{ href: `/council/competitions/${id}`, text: name }} errors={form.errors}>
      {stale && (
        <InsetText id="saved-now">
          Saved now: {deadlineAt === null ? "no deadline" : <Deadline at={deadlineAt} now={now} />}
        </InsetText>
      )}
      <form method="post" noValidate>
        <HiddenField name="version" value={valueOf(form, "version") ?? ""} />
        <DeadlineFields state={form} usual={usual} />
        <Button preventDoubleClick>Save the deadline</Button>
      </form>
    </Page>
  );
}
