import type { FormState } from "~/core/form-state";
import { Radios } from "~/ui/radios";
import { Select } from "~/ui/select";
import { Textarea } from "~/ui/textarea";
import { generalRow } from "../forms/conflicts";
import { interestKindHints, interestKindNames, interestKinds } from "../rules/conflicts";

interface NewInterestFieldsProps {
  readonly names: readonly { readonly organisationId: string; readonly name: string }[];
  readonly state: FormState;
}

export function NewInterestFields({ names, state }: NewInterestFieldsProps) {
  return (
    <>
      <Select
        name="about"
        label="Who is it about?"
        state={state}
        items={[
          { value: "", text: "Choose" },
          { value: generalRow, text: "This competition in general" },
          ...names.map(({ organisationId, name }) => ({ value: organisationId, text: name })),
        ]}
      />
      <Radios
        name="kind"
        legend="What kind of interest is it?"
        state={state}
        items={interestKinds.map((kind) => ({
          value: kind,
          text: interestKindNames[kind],
          hint: interestKindHints[kind],
        }))}
      />
      <Textarea
        name="details"
        label="What is it?"
        hint="Only officers, the lead and auditors read this."
        state={state}
      />
    </>
  );
}
