import type { FormState } from "~/core/form-state";
import { DateInput } from "~/ui/date-input";
import { Radios } from "~/ui/radios";
import { TextInput } from "~/ui/text-input";
import { connectedKindNames, connectedKinds } from "../rules/connected";

/** What is said of one person or company behind an organisation. */
export function ConnectedFields({ state }: { readonly state: FormState }) {
  return (
    <>
      <Radios
        name="kind"
        legend="Who is it?"
        state={state}
        items={connectedKinds.map((value) => ({ value, text: connectedKindNames[value] }))}
      />
      <TextInput name="name" label="Full name" state={state} />
      <DateInput name="since" legend="Since when?" hint="For example, 27 3 2019." state={state} />
      <h2 className="govuk-heading-m">For a person</h2>
      <TextInput
        name="born"
        label="Month and year of birth"
        hint="For example, 3 1968. Councils need it to tell people of one name apart. We do not ask for the day."
        state={state}
      />
      <h2 className="govuk-heading-m">For a company</h2>
      <TextInput name="number" label="Its number" hint="Leave it empty if it has none." state={state} />
      <TextInput name="country" label="Country it is registered in" state={state} />
    </>
  );
}
