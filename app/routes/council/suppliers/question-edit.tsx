import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm, valueOf } from "~/core/form-state";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { turnAway } from "~/features/councils/turn-away.server";
import { changeQuestion } from "~/features/suppliers/commands/questions.server";
import { editForm } from "~/features/suppliers/forms/questions";
import { questionWriters } from "~/features/suppliers/policy";
import { findQuestionsToWrite } from "~/features/suppliers/queries/questions-to-write.server";
import { fieldOfQuestion, questionRefusals } from "~/features/suppliers/refusals";
import { changeOf, questionSetOf, questionSets, questionSetSlug, wordsOf } from "~/features/suppliers/rules/questions";
import { QuestionFields, questionValues } from "~/features/suppliers/ui/question-fields";
import { readForm } from "~/platform/form-reading.server";
import { forbidden, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button, ButtonGroup } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { InsetText } from "~/ui/inset-text";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Change a question";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...questionWriters);
  const code = questionSetOf(args.params["setCode"]);
  if (code === undefined) throw notFound();
  const found = await findQuestionsToWrite(ctx, code);
  if (found === undefined) throw await turnAway(ctx, args.request);
  const question = found.questions.find(({ key }) => key === args.params["questionKey"]);
  if (question === undefined) throw notFound();
  const change = changeOf(question, found.published);
  return { code, seen: found.seen, question: wordsOf(question), change };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...questionWriters);
  const code = questionSetOf(args.params["setCode"]);
  if (code === undefined) throw notFound();
  const found = await findQuestionsToWrite(ctx, code);
  if (found === undefined) throw await turnAway(ctx, args.request);
  const key = args.params["questionKey"] ?? "";
  const isNew = !found.published.some((question) => question.key === key);
  const form = await readForm(args.request, editForm(isNew));
  if (!form.ok) return tryAgain(form.state, { wording: undefined });
  const done = await changeQuestion(ctx, { code, seen: valueOf(form.state, "seen") ?? "" }, { key, ...form.value });
  if (done.ok) return seeOther(`/council/questions/${questionSetSlug(code)}`);
  if (done.refusal === "NOT_ALLOWED") throw forbidden();
  if (done.refusal === "NOT_FOUND") throw notFound();
  // Having seen what is there now, the person may save over it.
  const now = await findQuestionsToWrite(ctx, code);
  const again = { ...form.state, values: { ...form.state.values, seen: now?.seen ?? "" } };
  const wording =
    done.refusal === "STALE" ? now?.questions.find((question) => question.key === key)?.wording : undefined;
  return refused(again, questionRefusals[done.refusal], fieldOfQuestion(done.refusal), { wording });
}

export default function QuestionEdit() {
  const { code, seen, question, change } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const edit = change === "MEANING" ? "MEANING" : change === "WORDING" ? "WORDING" : undefined;
  const form = answer?.form ?? freshForm({ ...questionValues(question, seen), edit });
  const { title: name, neverFails } = questionSets[code];
  const address = `/council/questions/${questionSetSlug(code)}`;
  return (
    <Page title={title} caption={name} back={{ href: address, text: name }} errors={form.errors}>
      {answer?.wording !== undefined && <InsetText>The question is now: {answer.wording}</InsetText>}
      <form method="post" noValidate>
        <HiddenField name="seen" value={valueOf(form, "seen") ?? ""} />
        <QuestionFields state={form} neverFails={neverFails} isPublished={change !== "NEW"} />
        <ButtonGroup>
          <Button preventDoubleClick>Save the question</Button>
          <a className="govuk-link" href={address}>
            Cancel
          </a>
        </ButtonGroup>
      </form>
    </Page>
  );
}
