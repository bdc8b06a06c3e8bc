import type { FormState } from "~/core/form-state";
import { Button } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { Radios } from "~/ui/radios";
import { Textarea } from "~/ui/textarea";
import { generalRow, interestFields } from "../forms/conflicts";
import { interestKindHints, interestKindNames, interestKinds } from "../rules/conflicts";

interface DeclareFieldsProps {
  /** Travels with the page, so that a page opened before the bids were opened is seen to be old. */
  readonly moment: string;
  readonly rows: readonly { readonly row: string; readonly name: string }[];
  readonly state: FormState;
}

/** The names and nothing else, one answer for each (domain.md §4.4, §13 Conflicts). */
export function DeclareFields({ moment, rows, state }: DeclareFieldsProps) {
  return (
    <>
      <p className="govuk-body">
        You have an interest if you, or someone close to you, could gain or lose by who wins, or if people could think
        so. It may be about family or friends, about work, or about money.
      </p>
      <p className="govuk-body">
        Answer for each name. Nothing else of the bids opens to you before you send this. Your answers are kept.
      </p>
      <form method="post" noValidate>
        <HiddenField name="moment" value={moment} />
        {rows.map(({ row, name }) => {
          const fields = interestFields(row);
          return (
            <div key={row}>
              <Radios
                name={fields.interest}
                legend={name}
                legendSize="m"
                state={state}
                items={[
                  { value: "NONE", text: "No interest" },
                  { divider: "or" },
                  ...interestKinds.map((kind) => ({
                    value: kind,
                    text: interestKindNames[kind],
                    hint: interestKindHints[kind],
                  })),
                ]}
              />
              <Textarea
                name={fields.details}
                label={`If you have an interest in ${row === generalRow ? "this competition" : name}, say what it is`}
                state={state}
                rows={2}
              />
            </div>
          );
        })}
        <p className="govuk-body">I declare that these answers are complete and true, as far as I know.</p>
        <Button preventDoubleClick>Send my declaration</Button>
      </form>
    </>
  );
}
