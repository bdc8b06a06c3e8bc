import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm, valueOf } from "~/core/form-state";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { turnAway } from "~/features/councils/turn-away.server";
import { removeQuestion } from "~/features/suppliers/commands/questions.server";
import { seenForm } from "~/features/suppliers/forms/questions";
import { questionWriters } from "~/features/suppliers/policy";
import { findQuestionsToWrite } from "~/features/suppliers/queries/questions-to-write.server";
import { questionRefusals } from "~/features/suppliers/refusals";
import { questionSetOf, questionSets, questionSetSlug } from "~/features/suppliers/rules/questions";
import { readForm } from "~/platform/form-reading.server";
import { forbidden, notFound, refused, seeOther } from "~/platform/respond.server";
import { Button, ButtonGroup } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Remove this question?";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...questionWriters);
  const code = questionSetOf(args.params["setCode"]);
  if (code === undefined) throw notFound();
  const found = await findQuestionsToWrite(ctx, code);
  if (found === undefined) throw await turnAway(ctx, args.request);
  const question = found.questions.find(({ key }) => key === args.params["questionKey"]);
  if (question === undefined) throw notFound();
  return { code, seen: found.seen, wording: question.wording };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...questionWriters);
  const code = questionSetOf(args.params["setCode"]);
  if (code === undefined) throw notFound();
  const { state } = await readForm(args.request, seenForm);
  const shown = { code, seen: valueOf(state, "seen") ?? "" };
  const done = await removeQuestion(ctx, shown, args.params["questionKey"] ?? "");
  if (done.ok) return seeOther(`/council/questions/${questionSetSlug(code)}`);
  if (done.refusal === "NOT_ALLOWED") throw forbidden();
  if (done.refusal === "NOT_FOUND") throw notFound();
  const now = await findQuestionsToWrite(ctx, code);
  return refused(freshForm({ seen: now?.seen ?? "" }), questionRefusals[done.refusal]);
}

export default function QuestionRemove() {
  const { code, seen, wording } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm({ seen }) };
  const { title: name } = questionSets[code];
  const address = `/council/questions/${questionSetSlug(code)}`;
  return (
    <Page title={title} caption={name} back={{ href: address, text: name }} errors={form.errors}>
      <p className="govuk-body">{wording}</p>
      <p className="govuk-body">
        It is asked no more once this version is published. What suppliers signed before stays as they signed it.
      </p>
      <form method="post" noValidate>
        <HiddenField name="seen" value={valueOf(form, "seen") ?? ""} />
        <ButtonGroup>
          <Button preventDoubleClick variant="warning">
            Remove the question
          </Button>
          <a className="govuk-link" href={address}>
            Keep it
          </a>
        </ButtonGroup>
      </form>
    </Page>
  );
}
