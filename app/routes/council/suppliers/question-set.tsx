import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calendarDateOf, ukDate } from "~/core/time";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { findFoundingAuthority } from "~/features/councils/queries/founding.server";
import { mayPublishQuestions, mayWriteQuestions, questionReaders } from "~/features/suppliers/policy";
import { findQuestionDraft, getQuestionSet } from "~/features/suppliers/queries/questions.server";
import {
  changeOf,
  isChanged,
  questionSetOf,
  questionSets,
  questionSetSlug,
} from "~/features/suppliers/rules/questions";
import { questionOnPage, QuestionsRead, QuestionTables } from "~/features/suppliers/ui/question-table";
import { notFound } from "~/platform/respond.server";
import { Button, ButtonGroup } from "~/ui/button";
import { InsetText } from "~/ui/inset-text";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Preserved } from "~/ui/preserved";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data === undefined ? "Questions" : questionSets[data.code].title) },
];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...questionReaders);
  const code = questionSetOf(args.params["setCode"]);
  if (code === undefined) throw notFound();
  const founding = await findFoundingAuthority(ctx);
  const mayWrite = mayWriteQuestions(ctx.actor, founding?.organisationId);
  const [published, draft] = await Promise.all([
    getQuestionSet(ctx, code),
    mayWrite ? findQuestionDraft(ctx, code) : undefined,
  ]);
  const { number, publishedAt, publishedBy, note } = published;
  const next = draft?.questions ?? published.questions;
  return {
    ...{ code, number, publishedAt, publishedBy, note },
    questions: next.map((question) => ({
      ...questionOnPage(question),
      change: changeOf(question, published.questions),
    })),
    removed: published.questions
      .filter(({ key }) => !next.some((question) => question.key === key))
      .map(({ wording }) => wording),
    hasDraft: draft !== undefined,
    mayWrite,
    mayPublish: mayPublishQuestions(ctx.actor, founding?.organisationId) && isChanged(next, published.questions),
    runBy: founding?.name ?? "",
  };
}

export default function QuestionSet() {
  const page = useLoaderData<typeof loader>();
  const { code, number, questions, removed, hasDraft, mayWrite, mayPublish } = page;
  const address = `/council/questions/${questionSetSlug(code)}`;
  return (
    <Page title={questionSets[code].title} back={{ href: "/council/questions", text: "What suppliers declare" }}>
      <p className="govuk-body">
        Version {number}, published on {ukDate(calendarDateOf(page.publishedAt))}
        {page.publishedBy === null ? ". It came with the portal." : ` by ${page.publishedBy}.`}
      </p>
      {page.note !== null && <Preserved>{page.note}</Preserved>}
      {number > 1 && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${address}/versions/${number - 1}`}>
            The version before
          </a>
        </p>
      )}
      {questionSets[code].neverFails && (
        <p className="govuk-body">No answer of this set fails by rule. A person looks at what does not pass.</p>
      )}
      {hasDraft && (
        <InsetText>
          Not published yet. Below is version {number + 1} as it stands. Suppliers still answer version {number}.
        </InsetText>
      )}
      {mayWrite ? (
        <>
          <ButtonGroup>
            <Button href={`${address}/new`} variant="secondary">
              Add a question
            </Button>
            {mayPublish && <Button href={`${address}/publish`}>Publish this version</Button>}
            {hasDraft && (
              <a className="govuk-link" href={`${address}/discard`}>
                Throw version {number + 1} away
              </a>
            )}
          </ButtonGroup>
          {removed.length > 0 && (
            <>
              <h2 className="govuk-heading-m">Removed</h2>
              <ul className="govuk-list govuk-list--bullet">
                {removed.map((wording) => (
                  <li key={wording}>{wording}</li>
                ))}
              </ul>
            </>
          )}
          <QuestionTables questions={questions} address={address} />
        </>
      ) : (
        <>
          <p className="govuk-body">{page.runBy} runs this portal and writes these questions.</p>
          <QuestionsRead questions={questions} />
        </>
      )}
    </Page>
  );
}
