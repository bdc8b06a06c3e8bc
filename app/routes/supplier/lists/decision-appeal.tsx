import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { ukDate } from "~/core/time";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { appealDecision } from "~/features/lists/commands/appeals.server";
import { appealForm } from "~/features/lists/forms/appeals";
import { mayAppeal } from "~/features/lists/policy";
import { findOwnAppeal } from "~/features/lists/queries/appeals.server";
import { appealRefusals } from "~/features/lists/refusals/appeals";
import {
  answerWorkingDays,
  appealGroundNames,
  appealGrounds,
  appealStandingOf,
  appealWorkingDays,
} from "~/features/lists/rules/appeals";
import { AppealCard, momentOf } from "~/features/lists/ui/appeal-card";
import { readForm } from "~/platform/form-reading.server";
import { notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { Checkboxes } from "~/ui/checkboxes";
import { InsetText } from "~/ui/inset-text";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Textarea } from "~/ui/textarea";

const title = "Appeal against a decision";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args);
  const { lineId } = args.params;
  const found = isId(lineId) ? await findOwnAppeal(ctx, lineId) : undefined;
  if (found === undefined) throw notFound();
  const { appeal, appealBy, place } = found;
  return {
    ...{ lineId: found.lineId, place, appealBy, standing: appealStandingOf(found, ctx.now) },
    appeal: appeal && {
      ...{ grounds: appeal.grounds, words: appeal.words, made: momentOf(appeal.appealedAt), dueOn: appeal.dueOn },
      ...{ outcome: appeal.outcome, reasons: appeal.reasons },
      decided: appeal.decidedAt && momentOf(appeal.decidedAt),
    },
    mayAppeal: mayAppeal(ctx.actor),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA");
  const { lineId } = args.params;
  if (!isId(lineId)) throw notFound();
  const form = await readForm(args.request, appealForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await appealDecision(ctx, lineId, form.value);
  if (done.ok) return seeOther(`/supplier/decisions/${lineId}/appeal`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  return refused(form.state, appealRefusals[done.refusal]);
}

export default function DecisionAppeal() {
  const { lineId, place, appealBy, standing, appeal, mayAppeal: mayDo } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  const letter = `/supplier/decisions/${lineId}`;
  return (
    <Page title={title} caption={place} back={{ href: letter, text: "The council’s letter" }} errors={form.errors}>
      {standing === "NONE" && <InsetText>{appealRefusals.NOT_REFUSED}</InsetText>}
      {standing === "OVER" && <InsetText>{appealRefusals.TOO_LATE}</InsetText>}
      {standing === "WAITING" && (
        <InsetText>The council has your appeal. Somebody who took no part in the decision looks at it.</InsetText>
      )}
      {appeal && <AppealCard {...appeal} />}
      {standing === "WAITING" && mayDo && (
        <Button href={`${letter}/appeal/withdraw`} variant="secondary">
          Withdraw the appeal
        </Button>
      )}
      {standing === "MAY" && appealBy !== null && (
        <>
          <p className="govuk-body">
            You can appeal until the end of {ukDate(appealBy)}, {appealWorkingDays} working days after the letter. The
            council answers within {answerWorkingDays} working days. Until then the decision stays.
          </p>
          <p className="govuk-body">
            An appeal is for when something went wrong. That you would have judged it another way is not enough.
          </p>
          {mayDo ? (
            <form method="post" noValidate>
              <Checkboxes
                name="grounds"
                legend="What went wrong?"
                hint="Choose all that are true."
                state={form}
                items={appealGrounds.map((value) => ({ value, text: appealGroundNames[value] }))}
              />
              <Textarea
                name="words"
                label="Tell us what went wrong"
                hint="Say what in the letter is wrong, and where we can see it in what you sent."
                state={form}
                rows={8}
              />
              <Button preventDoubleClick>Send the appeal</Button>
            </form>
          ) : (
            <InsetText>Ask your administrator to appeal.</InsetText>
          )}
        </>
      )}
    </Page>
  );
}
