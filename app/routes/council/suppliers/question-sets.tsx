import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calendarDateOf, ukDate } from "~/core/time";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { questionReaders } from "~/features/suppliers/policy";
import { listQuestionSets } from "~/features/suppliers/queries/questions.server";
import { questionSets, questionSetSlug } from "~/features/suppliers/rules/questions";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Table } from "~/ui/table";

const title = "What suppliers declare";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...questionReaders);
  const sets = await listQuestionSets(ctx);
  return {
    sets: sets.map(({ code, number, questions, publishedAt }) => ({
      code,
      number,
      publishedAt,
      questions: questions.length,
    })),
  };
}

export default function QuestionSets() {
  const { sets } = useLoaderData<typeof loader>();
  return (
    <Page title={title} back={{ href: "/council" }}>
      <p className="govuk-body">
        Suppliers answer each set once, sign it, and use it for every list that asks for it. Each list says which sets
        it asks for.
      </p>
      <Table
        caption="Sets of questions"
        captionHidden
        rowHeader
        columns={[
          { text: "Set" },
          { text: "Condition" },
          { text: "Questions", numeric: true },
          { text: "Version", numeric: true },
          { text: "Published" },
        ]}
        rows={sets.map(({ code, number, questions, publishedAt }) => [
          <a key="link" className="govuk-link" href={`/council/questions/${questionSetSlug(code)}`}>
            {questionSets[code].title}
          </a>,
          questionSets[code].condition,
          questions,
          number,
          ukDate(calendarDateOf(publishedAt)),
        ])}
      />
    </Page>
  );
}
