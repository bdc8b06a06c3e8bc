import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm, valueOf } from "~/core/form-state";
import type { CouncilActor } from "~/core/actor";
import { isId, type LineId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { namesOf } from "~/features/accounts/queries.server";
import { recommendLine } from "~/features/lists/commands/assess.server";
import { verdictForm } from "~/features/lists/forms/verdict";
import { recommenders } from "~/features/lists/policy";
import { countChances, findClarification } from "~/features/lists/queries/clarifications.server";
import { listFindings, resultsIn } from "~/features/lists/queries/findings.server";
import { findQueueLine, listQueue, type QueueLine } from "~/features/lists/queries/queue.server";
import { assessmentRefusals } from "~/features/lists/refusals/assessing";
import { conditionsNotMet, conditionsOpen, ruleResults } from "~/features/lists/rules/conditions";
import { criterionNames, type Criterion } from "~/features/lists/rules/decisions";
import { usualWorkingDays } from "~/features/lists/rules/promises";
import { Chances } from "~/features/lists/ui/chances";
import { VerdictCard } from "~/features/lists/ui/verdict-card";
import { VerdictFields } from "~/features/lists/ui/verdict-fields";
import { readForm } from "~/platform/form-reading.server";
import { moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import type { Context } from "~/platform/context";
import { Button, ButtonGroup } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { InsetText } from "~/ui/inset-text";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Textarea } from "~/ui/textarea";
import { WarningText } from "~/ui/warning-text";

const title = "Recommend";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...recommenders);
  const { lineId } = args.params;
  const line = isId(lineId) ? await findQueueLine(ctx, lineId) : undefined;
  if (line === undefined) throw notFound();
  if (line.decision !== undefined) moveOn(args, `/council/lines/${line.lineId}`);
  if (line.seen === "ASKED") moveOn(args, `/council/lines/${line.lineId}`);
  const newest = line.recommendations.at(-1);
  const names = await namesOf(ctx, [newest?.by ?? null]);
  return {
    lineId: line.lineId,
    place: `${line.facts.setting.name}, lot ${line.facts.lot.code}`,
    ...(await openConditions(ctx, line)),
    chances: await chancesWithheld(ctx, line),
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
  if (done.ok)
    return seeOther(valueOf(form.state, "then") === "next" ? await nextLine(ctx, lineId) : `/council/lines/${lineId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  // Having seen the newest recommendation, the person may add theirs.
  const line = done.refusal === "STALE" ? await findQueueLine(ctx, lineId) : undefined;
  const seen = line?.recommendations.at(-1)?.recommendationId ?? valueOf(form.state, "seen");
  return refused({ ...form.state, values: { ...form.state.values, seen } }, assessmentRefusals[done.refusal]);
}

async function openConditions(ctx: Context<CouncilActor>, line: QueueLine) {
  const results = ruleResults(line.facts, line.submittedAt);
  const found = resultsIn(await listFindings(ctx, [line.lineId]));
  return { notMet: conditionsNotMet(results, found), toLookAt: conditionsOpen(results, found) };
}

/** What other lines of the round were asked to put right and this one was not, with how many they are. */
async function chancesWithheld(ctx: Context<CouncilActor>, line: QueueLine) {
  const [others, own] = await Promise.all([countChances(ctx, line), findClarification(ctx, line.lineId)]);
  return [...others].flatMap(([criterion, lines]) => {
    return lines === 0 || own?.conditions.includes(criterion) === true ? [] : [{ criterion, lines }];
  });
}

/** The next line of the round that nobody has recommended on; after the last one the first, then the whole queue. */
async function nextLine(ctx: Context<CouncilActor>, lineId: LineId): Promise<string> {
  const line = await findQueueLine(ctx, lineId);
  if (line === undefined) return `/council/lines/${lineId}`;
  const one = { view: "TO_ASSESS", most: 1 } as const;
  const { rows } = await listQueue(ctx, line.roundId, { ...one, after: lineId });
  const [next] = rows.length > 0 ? rows : (await listQueue(ctx, line.roundId, one)).rows;
  return next === undefined ? `/council/rounds/${line.roundId}/lines` : `/council/lines/${next.lineId}`;
}

export default function LineRecommend() {
  const { lineId, place, newest, notMet, toLookAt, chances } = useLoaderData<typeof loader>();
  const [first] = notMet;
  const fresh = freshForm({
    seen: newest?.recommendationId,
    workingDays: String(usualWorkingDays),
    ...(first === undefined ? {} : { criterion: first }),
  });
  const { form } = useActionData<typeof action>() ?? { form: fresh };
  return (
    <Page title={title} caption={place} back={{ href: `/council/lines/${lineId}`, text: place }} errors={form.errors}>
      {newest && <VerdictCard title="The newest recommendation" {...newest} />}
      <p className="govuk-body">Someone else decides. The applicant is told nothing yet.</p>
      {notMet.length > 0 && (
        <WarningText>{`Not met: ${namesOfConditions(notMet)}. It cannot be approved as it is.`}</WarningText>
      )}
      {notMet.length === 0 && toLookAt.length > 0 && (
        <InsetText>
          {`Nobody has said what they found about: ${namesOfConditions(toLookAt)}. If you recommend to approve it, you say that all of these are met.`}
        </InsetText>
      )}
      {chances.length > 0 && <Chances chances={chances} />}
      <form method="post" noValidate>
        <HiddenField name="seen" value={valueOf(form, "seen") ?? ""} />
        <VerdictFields state={form} legend="What do you recommend?" />
        {chances.length > 0 && (
          <Textarea
            name="otherwise"
            label="Why is this another case? (only to refuse for one of these)"
            hint="Whoever decides reads it."
            state={form}
            rows={3}
          />
        )}
        <ButtonGroup>
          <Button preventDoubleClick>Recommend</Button>
          <Button variant="secondary" name="then" value="next" preventDoubleClick>
            Save and go to the next line
          </Button>
        </ButtonGroup>
      </form>
    </Page>
  );
}

function namesOfConditions(conditions: readonly Criterion[]): string {
  return conditions.map((criterion) => criterionNames[criterion].toLowerCase()).join(", ");
}
