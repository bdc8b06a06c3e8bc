import { formatHundredths } from "~/core/marks";
import { FileLink, type FileFacts } from "~/features/documents/ui/file-link";
import { InsetText } from "~/ui/inset-text";
import { Preserved } from "~/ui/preserved";

export interface AnswerProps {
  readonly question: {
    readonly question: string;
    readonly guidance: string | null;
    readonly wordLimit: number;
    readonly weightHundredths: number;
  };
  readonly answer: {
    readonly within: string;
    readonly excess: string;
    readonly words: number;
    readonly files: readonly (FileFacts & { readonly documentId: string })[];
  };
  /** The bid's own address: its files are below it. */
  readonly bidAddress: string;
}

/** The question as published, and the answer as written, with the words over the limit marked. */
export function QuestionAndAnswer({ question, answer, bidAddress }: AnswerProps) {
  return (
    <>
      <h2 className="govuk-heading-m">The question</h2>
      <Preserved>{question.question}</Preserved>
      {question.guidance !== null && (
        <>
          <h3 className="govuk-heading-s">What we look for</h3>
          <Preserved>{question.guidance}</Preserved>
        </>
      )}
      <p className="govuk-body">
        {formatHundredths(question.weightHundredths)} marks. At most {question.wordLimit} words.
      </p>
      <h2 className="govuk-heading-m">The answer</h2>
      {answer.words === 0 ? <p className="govuk-body">Nothing was written.</p> : <Preserved>{answer.within}</Preserved>}
      {answer.excess !== "" && (
        <InsetText>
          <p className="govuk-body">
            <strong>Over the limit: do not score what follows.</strong> The answer has {answer.words} words, and{" "}
            {question.wordLimit} count.
          </p>
          <Preserved>
            <mark>{answer.excess}</mark>
          </Preserved>
        </InsetText>
      )}
      {answer.files.length > 0 && (
        <>
          <h3 className="govuk-heading-s">Files of this bid</h3>
          <ul className="govuk-list">
            {answer.files.map(({ documentId, ...file }) => (
              <li key={documentId}>
                <FileLink href={`${bidAddress}/files/${documentId}`} file={file} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
