import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { calendarDateOf, ukDate } from "~/core/time";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { answerLine } from "~/features/lists/commands/clarifications.server";
import { answerForm } from "~/features/lists/forms/clarifications";
import { maySubmitLine } from "~/features/lists/policy";
import { findOwnClarification } from "~/features/lists/queries/clarifications.server";
import { answerErrors } from "~/features/lists/refusals/clarifications";
import { askingOf, isFile, isFileUsable } from "~/features/lists/rules/clarifications";
import { AnswerFields, answerValues } from "~/features/lists/ui/answer-fields";
import { AskedCard } from "~/features/lists/ui/asked-card";
import { SubmittedLine } from "~/features/lists/ui/submitted-line";
import { listCurrentEvidence } from "~/features/suppliers/queries/evidence.server";
import { readForm } from "~/platform/form-reading.server";
import { notFound, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { InsetText } from "~/ui/inset-text";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "What the council asks you to put right";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args);
  const { lineId } = args.params;
  const found = isId(lineId) ? await findOwnClarification(ctx, lineId) : undefined;
  if (found?.submittedAt === undefined || found.submittedAt === null) throw notFound();
  const { fields, missing, dueOn, answeredAt, note, submittedAt } = found;
  const { format, organisation, header, setting, lot, line, rates } = found.facts;
  const facts = { format, organisation, header, setting, lot, line, rates };
  const asking = askingOf(found, ctx.now);
  const library = asking === "ASKED" && fields.some(isFile) ? await listCurrentEvidence(ctx) : [];
  return {
    back: `/supplier/applications/${found.applicationId}/lines/${found.lineId}`,
    place: `${facts.setting.name}, lot ${facts.lot.code}`,
    card: { fields, missing, dueOn, answeredAt, note },
    asking,
    mayAnswer: asking === "ASKED" && maySubmitLine(ctx.actor),
    facts,
    submittedAt,
    limits: found.limits,
    files: fields.filter(isFile).map((type) => {
      const file = library.find((each) => each.type === type);
      if (file === undefined || !isFileUsable(file, calendarDateOf(ctx.now))) return { type, file: null };
      return { type, file: { evidenceId: file.evidenceId, name: file.name, expiresOn: file.expiresOn } };
    }),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA");
  const { lineId } = args.params;
  const found = isId(lineId) ? await findOwnClarification(ctx, lineId) : undefined;
  if (found === undefined) throw notFound();
  const forPeople = found.facts.line.capacityOffered !== null;
  const form = await readForm(args.request, answerForm(found.fields, { forPeople }));
  if (!form.ok) return tryAgain(form.state);
  const done = await answerLine(ctx, found.lineId, form.value);
  if (done.ok) return seeOther(`/supplier/lines/${found.lineId}/answer`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  return tryAgain({ ...form.state, errors: answerErrors(done.refusal) });
}

export default function LineAnswer() {
  const { back, place, card, asking, mayAnswer, facts, submittedAt, limits, files } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm(answerValues(facts)) };
  return (
    <Page title={title} caption={place} back={{ href: back, text: place }} errors={form.errors}>
      <AskedCard {...card} />
      {asking === "ANSWERED" && (
        <InsetText>
          We have your answer. The council looks at it now, and tells everyone its decisions on the same day.
        </InsetText>
      )}
      {asking === "NOT_ANSWERED" && (
        <InsetText>The last day has gone by. The council decides on what you sent before.</InsetText>
      )}
      {asking === "ASKED" && !mayAnswer && (
        <InsetText>Ask your administrator to answer, by the end of {ukDate(card.dueOn)}.</InsetText>
      )}
      {mayAnswer && (
        <form method="post" noValidate>
          <h2 className="govuk-heading-m">Your answer</h2>
          <p className="govuk-body">
            You can answer once, until the end of {ukDate(card.dueOn)}. Only what stands here can change.
          </p>
          <AnswerFields state={form} fields={card.fields} files={files} limits={limits} />
          <Button preventDoubleClick>Send your answer</Button>
        </form>
      )}
      <h2 className="govuk-heading-m">{asking === "ANSWERED" ? "What you sent, with your answer" : "What you sent"}</h2>
      <SubmittedLine facts={facts} submittedAt={submittedAt} />
    </Page>
  );
}
