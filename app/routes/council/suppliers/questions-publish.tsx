import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm, valueOf } from "~/core/form-state";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { turnAway } from "~/features/councils/turn-away.server";
import { publishQuestions } from "~/features/suppliers/commands/questions.server";
import { publishForm } from "~/features/suppliers/forms/questions";
import { questionPublishers } from "~/features/suppliers/policy";
import { findQuestionsToWrite } from "~/features/suppliers/queries/questions-to-write.server";
import { questionRefusals } from "~/features/suppliers/refusals";
import { changeOf, questionSetOf, questionSets, questionSetSlug } from "~/features/suppliers/rules/questions";
import { readForm } from "~/platform/form-reading.server";
import { forbidden, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button, ButtonGroup } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Textarea } from "~/ui/textarea";

const title = "Publish this version?";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...questionPublishers);
  const code = questionSetOf(args.params["setCode"]);
  if (code === undefined) throw notFound();
  const found = await findQuestionsToWrite(ctx, code);
  if (found === undefined) throw await turnAway(ctx, args.request);
  const changes = found.questions.map((question) => ({
    wording: question.wording,
    change: changeOf(question, found.published),
  }));
  return {
    code,
    seen: found.seen,
    asked: changes.filter(({ change }) => change === "NEW" || change === "MEANING").map(({ wording }) => wording),
    wordings: changes.filter(({ change }) => change === "WORDING").length,
    removed: found.published.filter(({ key }) => !found.questions.some((question) => question.key === key)).length,
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...questionPublishers);
  const code = questionSetOf(args.params["setCode"]);
  if (code === undefined) throw notFound();
  const form = await readForm(args.request, publishForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await publishQuestions(ctx, { code, seen: valueOf(form.state, "seen") ?? "" }, form.value.note);
  if (done.ok) return seeOther(`/council/questions/${questionSetSlug(code)}`);
  if (done.refusal === "NOT_ALLOWED") throw forbidden();
  // The page shows what would be published now: having read it, the person may publish that.
  const now = await findQuestionsToWrite(ctx, code);
  const again = { ...form.state, values: { ...form.state.values, seen: now?.seen ?? "" } };
  return refused(again, questionRefusals[done.refusal]);
}

export default function QuestionsPublish() {
  const { code, seen, asked, wordings, removed } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm({ seen }) };
  const { title: name } = questionSets[code];
  const address = `/council/questions/${questionSetSlug(code)}`;
  return (
    <Page title={title} caption={name} back={{ href: address, text: name }} errors={form.errors}>
      <ul className="govuk-list govuk-list--bullet">
        <li>Changed in wording only: {wordings}. What suppliers signed stays good.</li>
        <li>Removed: {removed}.</li>
        <li>New, or with another meaning: {asked.length}.</li>
      </ul>
      {asked.length > 0 && (
        <>
          <p className="govuk-body">
            Everybody who signed this declaration is asked these again before they next apply. Their other answers stay
            good:
          </p>
          <ul className="govuk-list govuk-list--bullet">
            {asked.map((wording) => (
              <li key={wording}>{wording}</li>
            ))}
          </ul>
        </>
      )}
      <form method="post" noValidate>
        <HiddenField name="seen" value={valueOf(form, "seen") ?? ""} />
        <Textarea
          name="note"
          label="Why is it changed?"
          hint="Councils read it. You can leave it empty."
          state={form}
          rows={3}
        />
        <ButtonGroup>
          <Button preventDoubleClick>Publish the questions</Button>
          <a className="govuk-link" href={address}>
            Not yet
          </a>
        </ButtonGroup>
      </form>
    </Page>
  );
}
