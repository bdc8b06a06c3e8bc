import type { FormState } from "~/core/form-state";
import { Radios } from "~/ui/radios";
import { Textarea } from "~/ui/textarea";

/** Whether a provider's file is accepted, and why not. */
export function EvidenceVerdictFields({ state }: { readonly state: FormState }) {
  return (
    <>
      <Radios
        name="outcome"
        legend="Do you accept the file?"
        hint="Open it. Look whether it is what it should be, whose name is on it, and its dates."
        state={state}
        items={[
          { value: "VERIFIED", text: "Yes: it is what it says, with these dates" },
          { value: "REJECTED", text: "No: the supplier must send another" },
        ]}
      />
      <Textarea
        name="reasons"
        label="What is wrong, and what should they send? (only if you do not accept it)"
        hint="The supplier reads this. Every council that works with them sees it too."
        state={state}
        rows={5}
      />
    </>
  );
}
