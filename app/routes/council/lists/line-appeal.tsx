import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm, valueOf } from "~/core/form-state";
import { isId, type PersonId } from "~/core/id";
import { supplierRoles } from "~/core/actor";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { holdsRole, namesOf } from "~/features/accounts/queries.server";
import { decideAppeal } from "~/features/lists/commands/decide-appeal.server";
import { appealVerdictForm } from "~/features/lists/forms/appeals";
import { deciders, listReaders, whyNotDecideAppeal } from "~/features/lists/policy";
import { findAppeal, listWhoTookPart } from "~/features/lists/queries/appeals.server";
import { findQueueLine } from "~/features/lists/queries/queue.server";
import { appealRefusals } from "~/features/lists/refusals/appeals";
import { appealOutcomes, type AppealOutcome } from "~/features/lists/rules/appeals";
import { leastReasonCharacters } from "~/features/lists/rules/decisions";
import { AppealCard, momentOf } from "~/features/lists/ui/appeal-card";
import { VerdictCard } from "~/features/lists/ui/verdict-card";
import { readForm } from "~/platform/form-reading.server";
import { moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { InsetText } from "~/ui/inset-text";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Radios } from "~/ui/radios";
import { Textarea } from "~/ui/textarea";

const title = "Appeal against the decision";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...listReaders);
  const { lineId } = args.params;
  const found = isId(lineId) ? await findAppeal(ctx, lineId) : undefined;
  if (found === undefined) throw notFound();
  const { lineId: id, place, listTitle, appeal } = found;
  const line = { lineId: id, place, list: listTitle };
  if (appeal === undefined) {
    moveOn(args, `/council/lines/${id}`);
    return { ...line, seen: undefined, appeal: undefined, decision: undefined, mayDecide: false, whyNot: undefined };
  }
  const [against, tookPart, isOfSupplier] = await Promise.all([
    findQueueLine(ctx, id),
    listWhoTookPart(ctx, id),
    holdsRole(ctx, ctx.actor.personId, found.organisationId, ...supplierRoles),
  ]);
  const decision = against?.decision;
  const names = await namesOf(ctx, [appeal.decidedBy, decision?.by ?? null]);
  const nameOf = (person: PersonId | null) => (person && names.get(person)) ?? "Someone who has left";
  const why = appeal.outcome === null ? whyNotDecideAppeal(ctx.actor, tookPart, isOfSupplier) : undefined;
  return {
    ...line,
    seen: appeal.appealId,
    appeal: {
      ...{ grounds: appeal.grounds, words: appeal.words, made: momentOf(appeal.appealedAt), dueOn: appeal.dueOn },
      ...{ outcome: appeal.outcome, reasons: appeal.reasons },
      decided: appeal.decidedAt && momentOf(appeal.decidedAt, nameOf(appeal.decidedBy)),
    },
    decision: decision && { ...decision, by: nameOf(decision.by) },
    mayDecide: appeal.outcome === null && why === undefined,
    whyNot: why === undefined || why === "NOT_ALLOWED" ? undefined : why,
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...deciders);
  const { lineId } = args.params;
  if (!isId(lineId)) throw notFound();
  const form = await readForm(args.request, appealVerdictForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await decideAppeal(ctx, lineId, form.value);
  if (done.ok) return seeOther(`/council/lines/${lineId}/appeal`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  // Having seen the appeal that stands there now, the person may decide on that.
  const seen = (await findAppeal(ctx, lineId))?.appeal?.appealId;
  return refused({ ...form.state, values: { ...form.state.values, seen } }, appealRefusals[done.refusal]);
}

const choices: Record<AppealOutcome, string> = {
  UPHELD: "Uphold it: the decision was wrong, and the line is approved from now on",
  PARTLY: "Uphold it in part: something went wrong, but the line stays refused",
  DISMISSED: "Dismiss it: the line stays refused",
};

export default function LineAppeal() {
  const { lineId, place, list, seen, appeal, decision, mayDecide, whyNot } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm({ seen }) };
  return (
    <Page
      title={title}
      caption={`${place}, ${list}`}
      back={{ href: `/council/lines/${lineId}`, text: place }}
      errors={form.errors}
    >
      {whyNot !== undefined && <InsetText>{appealRefusals[whyNot]}</InsetText>}
      {appeal && <AppealCard {...appeal} />}
      {decision && <VerdictCard title="The decision it is about" {...decision} />}
      {mayDecide && (
        <form method="post" noValidate>
          <HiddenField name="seen" value={valueOf(form, "seen") ?? ""} />
          <Radios
            name="outcome"
            legend="What do you decide?"
            state={form}
            items={appealOutcomes.map((value) => ({ value, text: choices[value] }))}
          />
          <Textarea
            name="reasons"
            label="Why, in your own words"
            hint={`At least ${leastReasonCharacters} characters. Answer each thing that the provider says went wrong. It reads this at once.`}
            state={form}
            rows={8}
          />
          <Button preventDoubleClick>Decide on the appeal</Button>
        </form>
      )}
    </Page>
  );
}
