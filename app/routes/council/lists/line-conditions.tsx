import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm, valueOf } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { recordFindings } from "~/features/lists/commands/findings.server";
import { findingsForm } from "~/features/lists/forms/findings";
import { recommenders } from "~/features/lists/policy";
import { listFindings, newestFinding } from "~/features/lists/queries/findings.server";
import { findQueueLine } from "~/features/lists/queries/queue.server";
import { assessmentRefusals } from "~/features/lists/refusals/assessing";
import { ruleResults } from "~/features/lists/rules/conditions";
import { FindingFields, findingValues } from "~/features/lists/ui/finding-fields";
import { readForm } from "~/platform/form-reading.server";
import { moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { HiddenField } from "~/ui/hidden-field";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "What did you find?";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...recommenders);
  const { lineId } = args.params;
  const line = isId(lineId) ? await findQueueLine(ctx, lineId) : undefined;
  if (line === undefined) throw notFound();
  if (line.decision !== undefined) moveOn(args, `/council/lines/${line.lineId}`);
  const findings = await listFindings(ctx, [line.lineId]);
  return {
    lineId: line.lineId,
    place: `${line.facts.setting.name}, lot ${line.facts.lot.code}`,
    seen: newestFinding(findings),
    conditions: ruleResults(line.facts, line.submittedAt)
      .filter(({ byRule }) => byRule === "PERSON")
      .map(({ criterion, why }) => {
        const found = findings.find((each) => each.criterion === criterion);
        return { criterion, why, finding: found && { result: found.result, note: found.note } };
      }),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...recommenders);
  const { lineId } = args.params;
  if (!isId(lineId)) throw notFound();
  const line = await findQueueLine(ctx, lineId);
  if (line === undefined) throw notFound();
  const theirs = ruleResults(line.facts, line.submittedAt).filter(({ byRule }) => byRule === "PERSON");
  const form = await readForm(args.request, findingsForm(theirs.map(({ criterion }) => criterion)));
  if (!form.ok) return tryAgain(form.state);
  const done = await recordFindings(ctx, lineId, form.value);
  if (done.ok) return seeOther(`/council/lines/${lineId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  // Having seen that somebody else found something, the person may say theirs.
  const newest = done.refusal === "STALE" ? newestFinding(await listFindings(ctx, [lineId])) : undefined;
  const seen = newest ?? valueOf(form.state, "seen");
  return refused({ ...form.state, values: { ...form.state.values, seen } }, sentenceOf(done.refusal));
}

function sentenceOf(refusal: keyof typeof assessmentRefusals): string {
  return refusal === "STALE"
    ? "Somebody else said what they found while you had this open. Look at the line, then save yours again if it is right."
    : assessmentRefusals[refusal];
}

export default function LineConditions() {
  const { lineId, place, seen, conditions } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm(findingValues(conditions, seen)) };
  return (
    <Page title={title} caption={place} back={{ href: `/council/lines/${lineId}`, text: place }} errors={form.errors}>
      {conditions.length === 0 ? (
        <EmptyState text="What was submitted settles every condition. There is nothing to find." />
      ) : (
        <form method="post" noValidate>
          <p className="govuk-body">
            These conditions need a person. Leave what you have not looked at. Nothing is told to the applicant yet.
          </p>
          <HiddenField name="seen" value={valueOf(form, "seen") ?? ""} />
          <FindingFields state={form} conditions={conditions} />
          <Button preventDoubleClick>Save what you found</Button>
        </form>
      )}
    </Page>
  );
}
