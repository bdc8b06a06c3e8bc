import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calendarDateOf, ukDate } from "~/core/time";
import { parseWhole } from "~/core/whole-number";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { questionReaders } from "~/features/suppliers/policy";
import { findQuestionVersion } from "~/features/suppliers/queries/questions.server";
import { questionSetOf, questionSets, questionSetSlug } from "~/features/suppliers/rules/questions";
import { questionOnPage, QuestionsRead } from "~/features/suppliers/ui/question-table";
import { notFound } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Preserved } from "~/ui/preserved";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data === undefined ? "Questions" : `${questionSets[data.code].title}, version ${data.number}`) },
];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...questionReaders);
  const code = questionSetOf(args.params["setCode"]);
  const number = parseWhole(args.params["version"] ?? "", 1, 1_000_000);
  if (code === undefined || number === undefined) throw notFound();
  const version = await findQuestionVersion(ctx, code, number);
  if (version === undefined) throw notFound();
  const { questions, note, publishedAt, publishedBy } = version;
  return { code, number, questions: questions.map(questionOnPage), note, publishedAt, publishedBy };
}

export default function QuestionVersion() {
  const { code, number, questions, note, publishedAt, publishedBy } = useLoaderData<typeof loader>();
  const { title } = questionSets[code];
  const address = `/council/questions/${questionSetSlug(code)}`;
  return (
    <Page title={`${title}, version ${number}`} back={{ href: address, text: title }}>
      <p className="govuk-body">
        Published on {ukDate(calendarDateOf(publishedAt))}
        {publishedBy === null ? ". It came with the portal." : ` by ${publishedBy}.`}
      </p>
      {note !== null && <Preserved>{note}</Preserved>}
      {number > 1 && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${address}/versions/${number - 1}`}>
            The version before
          </a>
        </p>
      )}
      <QuestionsRead questions={questions} />
    </Page>
  );
}
