import { calendarDateOf, ukDate, type CalendarDate, type Instant } from "~/core/time";
import { InsetText } from "~/ui/inset-text";
import type { SeenDeclaration } from "../rules/declarations";

interface DeclarationStateProps {
  readonly seen: SeenDeclaration;
  /** Questions without an answer, or whose answer must be looked at. */
  readonly missing: number;
  readonly signedAt: Instant | null;
  readonly countsUntil: CalendarDate | null;
  readonly maySign: boolean;
}

/** How a set stands for the organisation, and what is next. */
export function DeclarationState({ seen, missing, signedAt, countsUntil, maySign }: DeclarationStateProps) {
  const signed = signedAt === null ? "" : ukDate(calendarDateOf(signedAt));
  const questions = missing === 1 ? "1 question" : `${missing} questions`;
  switch (seen) {
    case "NOT_STARTED":
      return <p className="govuk-body">Not started. Answer {questions}, then your administrator signs.</p>;
    case "IN_PROGRESS":
      return <p className="govuk-body">{questions} to go. Nothing is signed until your administrator signs.</p>;
    case "READY":
      return (
        <InsetText>
          {signedAt === null ? "Not signed yet." : `What you signed on ${signed} does not say all of this.`} Every
          question is answered. {maySign ? "Check the answers, then sign." : "Ask your administrator to sign."}
        </InsetText>
      );
    case "COMPLETE":
      return <p className="govuk-body">Complete. Signed on {signed}.</p>;
    case "NEWER_QUESTIONS":
      return (
        <InsetText>
          A newer version of the questions exists. You signed on {signed}. Your other answers are still good: we ask you
          only for {questions}.
        </InsetText>
      );
    case "TOO_OLD":
      return (
        <InsetText>
          You signed on {signed}, and it counted until {ukDate(countsUntil ?? "")}. See that each answer is still right,
          and save it.
        </InsetText>
      );
  }
}
