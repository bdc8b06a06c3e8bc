import type { FormState } from "~/core/form-state";
import { Fieldset } from "~/ui/fieldset";
import { TextInput } from "~/ui/text-input";

/** `own` when it is the address of the person's organisation, which the browser may know. */
export function AddressFields({ legend, state, own }: { legend: string; state: FormState; own?: boolean }) {
  const known = (what: string) => (own ? what : "off");
  return (
    <Fieldset legend={legend} legendSize="m">
      <TextInput name="addressLine1" label="First line" state={state} autoComplete={known("address-line1")} />
      <TextInput
        name="addressLine2"
        label="Second line (if there is one)"
        state={state}
        autoComplete={known("address-line2")}
      />
      <TextInput name="town" label="Town or city" state={state} width={20} autoComplete={known("address-level2")} />
      <TextInput name="postcode" label="Postcode" state={state} width={10} autoComplete={known("postal-code")} />
    </Fieldset>
  );
}
