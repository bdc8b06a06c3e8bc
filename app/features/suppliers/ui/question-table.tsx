import { Table } from "~/ui/table";
import { Tag } from "~/ui/tag";
import type { TagColour } from "~/ui/tag-colours";
import { changeNames, sectionsOf, type Change, type QuestionWords } from "../rules/questions";
import { resultWords } from "./question-fields";

const changeColours: Record<Change, TagColour> = { NEW: "green", MEANING: "yellow", WORDING: "blue", SAME: "grey" };

type QuestionOnPage = Pick<
  QuestionWords,
  "section" | "wording" | "kind" | "choices" | "passes" | "fails" | "otherwise"
> & {
  readonly key: string;
};

interface QuestionTablesProps {
  /** `change` is how it differs from what is published; left out of a version that is. */
  readonly questions: readonly (QuestionOnPage & { readonly change?: Change })[];
  /** Under which a question is changed. */
  readonly address: string;
}

/** The questions of a set, a table for each heading: what is asked and what each answer comes to. */
export function QuestionTables({ questions, address }: QuestionTablesProps) {
  return sectionsOf(questions).map(({ section, questions: asked }) => (
    <Table
      key={section}
      caption={section}
      captionSize="m"
      rowHeader
      columns={[{ text: "Question" }, { text: "What answers come to" }, { text: "Change" }]}
      rows={asked.map((question) => [
        question.wording,
        <Results key="results" question={question} />,
        <div key="act">
          {question.change !== undefined && question.change !== "SAME" && (
            <Tag colour={changeColours[question.change]}>{changeNames[question.change]}</Tag>
          )}
          <Acts address={`${address}/${question.key}`} wording={question.wording} />
        </div>,
      ])}
    />
  ));
}

function Results({ question }: { readonly question: QuestionOnPage }) {
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {resultWords(question).map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}

function Acts({ address, wording }: { readonly address: string; readonly wording: string }) {
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      <li>
        <a className="govuk-link" href={`${address}/edit`}>
          Change<span className="govuk-visually-hidden"> “{wording}”</span>
        </a>
      </li>
      <li>
        <a className="govuk-link" href={`${address}/remove`}>
          Remove<span className="govuk-visually-hidden"> “{wording}”</span>
        </a>
      </li>
    </ul>
  );
}

/** The same where nothing is changed. */
export function QuestionsRead({ questions }: { readonly questions: readonly QuestionOnPage[] }) {
  return sectionsOf(questions).map(({ section, questions: asked }) => (
    <Table
      key={section}
      caption={section}
      captionSize="m"
      rowHeader
      columns={[{ text: "Question" }, { text: "What answers come to" }]}
      rows={asked.map((question) => [question.wording, <Results key="results" question={question} />])}
    />
  ));
}

/** What the tables show of a question. */
export function questionOnPage({
  key,
  section,
  wording,
  kind,
  choices,
  passes,
  fails,
  otherwise,
}: QuestionOnPage): QuestionOnPage {
  return { key, section, wording, kind, choices, passes, fails, otherwise };
}
