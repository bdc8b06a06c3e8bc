import type { FormState, FormValues } from "~/core/form-state";
import { Radios } from "~/ui/radios";
import { Textarea } from "~/ui/textarea";
import { leastReasonCharacters, criterionNames, type Criterion } from "../rules/decisions";

interface FindingFieldsProps {
  readonly state: FormState;
  readonly conditions: readonly { readonly criterion: Criterion; readonly why: string }[];
}

/** For each condition that no rule settles: met, not met, or not looked at yet. */
export function FindingFields({ state, conditions }: FindingFieldsProps) {
  return conditions.map(({ criterion, why }) => (
    <div key={criterion}>
      <Radios
        name={`result-${criterion}`}
        legend={`${criterion}: ${criterionNames[criterion]}`}
        hint={why}
        state={state}
        inline
        items={[
          { value: "MET", text: "Met" },
          { value: "NOT_MET", text: "Not met" },
          { value: "", text: "Not looked at yet" },
        ]}
      />
      <Textarea
        name={`note-${criterion}`}
        label={`What did you find about ${criterion}?`}
        hint={`If it is not met, say what is missing in ${leastReasonCharacters} characters or more.`}
        state={state}
        rows={2}
      />
    </div>
  ));
}

interface Found {
  readonly criterion: Criterion;
  readonly finding: { readonly result: string; readonly note: string | null } | undefined;
}

/** What is found already, as the form shows it. */
export function findingValues(conditions: readonly Found[], seen: string | undefined): FormValues {
  return Object.fromEntries([
    ["seen", seen],
    ...conditions.flatMap(({ criterion, finding }) => [
      [`result-${criterion}`, finding?.result ?? ""],
      [`note-${criterion}`, finding?.note ?? ""],
    ]),
  ]) as FormValues;
}
