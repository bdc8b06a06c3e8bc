import type { FormState } from "~/core/form-state";
import { ukDateTime, type Instant } from "~/core/time";
import { Button } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { InsetText } from "~/ui/inset-text";
import { Preserved } from "~/ui/preserved";
import { Radios } from "~/ui/radios";
import { SummaryList } from "~/ui/summary-list";
import { Table } from "~/ui/table";
import { Textarea } from "~/ui/textarea";
import { conflictRefusals } from "../refusals";
import { conflictOutcomeNames, interestKindNames, type ConflictOutcome, type InterestKind } from "../rules/conflicts";

interface DecideConflictProps {
  readonly interest: {
    readonly person: string;
    readonly about: string | null;
    readonly kind: InterestKind | null;
    readonly details: string | null;
    readonly declaredAt: Instant;
    readonly decisions: readonly {
      readonly outcome: ConflictOutcome;
      readonly reasons: string;
      readonly decidedAt: Instant;
      readonly decidedBy: string;
    }[];
  };
  readonly isOwn: boolean;
  readonly state: FormState;
}

/** What was declared, what was decided on it before, and the decision now. */
export function DecideConflict({ interest, isOwn, state }: DecideConflictProps) {
  const { person, about, kind, details, declaredAt, decisions } = interest;
  return (
    <>
      <SummaryList
        rows={[
          { key: "Person", value: person },
          { key: "About", value: about ?? "This competition in general" },
          { key: "Kind", value: kind === null ? "" : interestKindNames[kind] },
          { key: "In their words", value: <Preserved>{details}</Preserved> },
          { key: "Declared", value: ukDateTime(declaredAt) },
        ]}
      />
      {decisions.length > 0 && (
        <Table
          caption="Decisions so far, newest first"
          captionSize="m"
          columns={[{ text: "Decision" }, { text: "Reasons" }, { text: "When" }, { text: "Who" }]}
          rowHeader
          rows={decisions.map(({ outcome, reasons, decidedAt, decidedBy }) => [
            conflictOutcomeNames[outcome],
            <Preserved key="reasons">{reasons}</Preserved>,
            ukDateTime(decidedAt),
            decidedBy,
          ])}
        />
      )}
      {isOwn ? (
        <InsetText>{conflictRefusals.OWN_DECLARATION}</InsetText>
      ) : (
        <form method="post" noValidate>
          <HiddenField name="seen" value={String(decisions.length)} />
          <Radios
            name="outcome"
            legend="What do you decide?"
            state={state}
            items={[
              {
                value: "EXCLUDED",
                text: "Shut them out",
                hint: "They see no bid, score, count or letter of this competition. What they scored stays in the record.",
              },
              { value: "NO_CONFLICT", text: "There is no conflict", hint: "They go on as before." },
            ]}
          />
          <Textarea name="reasons" label="Your reasons" hint="They are kept and may be disclosed." state={state} />
          <Button preventDoubleClick>Save the decision</Button>
        </form>
      )}
    </>
  );
}
