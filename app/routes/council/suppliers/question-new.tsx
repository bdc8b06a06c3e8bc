import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { valueOf } from "~/core/form-state";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { addQuestion } from "~/features/suppliers/commands/questions.server";
import { questionForm } from "~/features/suppliers/forms/questions";
import { questionWriters } from "~/features/suppliers/policy";
import { findQuestionsToWrite } from "~/features/suppliers/queries/questions-to-write.server";
import { fieldOfQuestion, questionRefusals } from "~/features/suppliers/refusals";
import { questionSetOf, questionSets, questionSetSlug } from "~/features/suppliers/rules/questions";
import { newQuestion, QuestionFields } from "~/features/suppliers/ui/question-fields";
import { turnAway } from "~/features/councils/turn-away.server";
import { readForm } from "~/platform/form-reading.server";
import { forbidden, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button, ButtonGroup } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Add a question";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...questionWriters);
  const code = questionSetOf(args.params["setCode"]);
  if (code === undefined) throw notFound();
  const found = await findQuestionsToWrite(ctx, code);
  if (found === undefined) throw await turnAway(ctx, args.request);
  return { code, seen: found.seen };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...questionWriters);
  const code = questionSetOf(args.params["setCode"]);
  if (code === undefined) throw notFound();
  const form = await readForm(args.request, questionForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await addQuestion(ctx, { code, seen: valueOf(form.state, "seen") ?? "" }, form.value);
  if (done.ok) return seeOther(`/council/questions/${questionSetSlug(code)}`);
  if (done.refusal === "NOT_ALLOWED") throw forbidden();
  // Having seen that something changed, the person may add theirs.
  const now = await findQuestionsToWrite(ctx, code);
  const again = { ...form.state, values: { ...form.state.values, seen: now?.seen ?? "" } };
  return refused(again, questionRefusals[done.refusal], fieldOfQuestion(done.refusal));
}

export default function QuestionNew() {
  const { code, seen } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: newQuestion(seen) };
  const { title: name, neverFails } = questionSets[code];
  const address = `/council/questions/${questionSetSlug(code)}`;
  return (
    <Page title={title} caption={name} back={{ href: address, text: name }} errors={form.errors}>
      <form method="post" noValidate>
        <HiddenField name="seen" value={valueOf(form, "seen") ?? ""} />
        <QuestionFields state={form} neverFails={neverFails} isPublished={false} />
        <ButtonGroup>
          <Button preventDoubleClick>Add the question</Button>
          <a className="govuk-link" href={address}>
            Cancel
          </a>
        </ButtonGroup>
      </form>
    </Page>
  );
}
