import { valueOf, type FormState } from "~/core/form-state";
import { ukDateTime } from "~/core/time";
import { Button } from "~/ui/button";
import { Details } from "~/ui/details";
import { HiddenField } from "~/ui/hidden-field";
import { InsetText } from "~/ui/inset-text";
import { Preserved } from "~/ui/preserved";
import { SummaryCard } from "~/ui/summary-card";
import { Textarea } from "~/ui/textarea";
import { seatNames, shortestRationale, type Seat } from "../rules/scoring";
import { QuestionAndAnswer, type AnswerProps } from "./answer";
import { Spread } from "./moderation-grid";
import { Scale } from "./scale";

interface ModerationAnswerProps extends AnswerProps {
  readonly form: FormState;
  readonly label: string;
  readonly scores: readonly {
    readonly name: string;
    readonly seat: Seat;
    readonly score: number;
    readonly comment: string;
    readonly earlier: readonly { readonly score: number; readonly comment: string; readonly changedAt: Date }[];
  }[];
  readonly spread: number;
  readonly mustDiscuss: boolean;
  readonly agreed:
    | {
        readonly score: number;
        readonly rationale: string;
        readonly version: number;
        readonly recordedAt: Date;
        readonly recordedBy: string;
      }
    | undefined;
  readonly history: readonly {
    readonly score: number;
    readonly rationale: string;
    readonly changedAt: Date;
    readonly changedBy: string;
  }[];
  readonly mayRecord: boolean;
}

/** Everyone's score and reasons side by side, then what the panel agrees: never worked out, always chosen. */
export function ModerationAnswer(props: ModerationAnswerProps) {
  const { scores, spread, mustDiscuss, agreed, history, mayRecord, form, label, ...shown } = props;
  return (
    <>
      <h2 className="govuk-heading-m">The scores</h2>
      <p className="govuk-body">{mustDiscuss ? <Spread spread={spread} /> : `Spread ${spread}`}</p>
      {scores.map((score, place) => (
        <Score key={place} {...score} />
      ))}
      <QuestionAndAnswer {...shown} />
      <h2 className="govuk-heading-m" id="agreed">
        What the panel agreed
      </h2>
      {agreed === undefined ? (
        <p className="govuk-body">Nothing is agreed yet.</p>
      ) : (
        <InsetText>
          <p className="govuk-body">
            <strong>Agreed score: {agreed.score}</strong>, recorded by {agreed.recordedBy} at{" "}
            {ukDateTime(agreed.recordedAt)}
          </p>
          <Preserved>{agreed.rationale}</Preserved>
        </InsetText>
      )}
      {history.length > 0 && (
        <Details summary="Earlier agreed scores">
          {history.map(({ score, rationale, changedAt, changedBy }) => (
            <section key={changedAt.toISOString()}>
              <p className="govuk-body">
                <strong>{score}</strong>, recorded by {changedBy} at {ukDateTime(changedAt)}
              </p>
              <Preserved>{rationale}</Preserved>
            </section>
          ))}
        </Details>
      )}
      {mayRecord && (
        <form method="post" noValidate>
          <HiddenField name="version" value={valueOf(form, "version") ?? "0"} />
          <Scale legend={`Score the panel agreed for ${label}`} state={form} />
          <Textarea
            name="rationale"
            label="Why this score"
            hint={`How the answer meets the words of the scale, and what in it shows that. Do not compare it with another bid. ${shortestRationale} characters or more.`}
            rows={8}
            state={form}
          />
          <Button preventDoubleClick>Record the agreed score</Button>
        </form>
      )}
    </>
  );
}

function Score({ name, seat, score, comment, earlier }: ModerationAnswerProps["scores"][number]) {
  return (
    <SummaryCard title={`${name} (${seatNames[seat].toLowerCase()}): ${score}`} headingLevel={3}>
      <Preserved>{comment}</Preserved>
      {earlier.length > 0 && (
        <Details summary={`What ${name} saved earlier`}>
          {earlier.map((one) => (
            <section key={one.changedAt.toISOString()}>
              <p className="govuk-body">
                <strong>{one.score}</strong>, saved at {ukDateTime(one.changedAt)}
              </p>
              <Preserved>{one.comment}</Preserved>
            </section>
          ))}
        </Details>
      )}
    </SummaryCard>
  );
}
