import type { FormState } from "~/core/form-state";
import { Radios } from "~/ui/radios";
import { TextInput } from "~/ui/text-input";
import { Textarea } from "~/ui/textarea";
import { authorityKindNames, authorityKinds } from "../rules/authorities";

/** A council or health body that is not here yet. */
export function PartnerFields({ state }: { readonly state: FormState }) {
  return (
    <>
      <Radios
        name="kind"
        legend="What kind of organisation is it?"
        state={state}
        items={authorityKinds.map((value) => ({ value, text: authorityKindNames[value] }))}
      />
      <TextInput name="name" label="Name of the organisation" state={state} autoComplete="off" spellCheck={false} />
      <Textarea name="postalAddress" label="Postal address" hint="It is printed on letters." state={state} rows={4} />
      <TextInput
        name="email"
        label="E-mail address for letters"
        state={state}
        type="email"
        autoComplete="off"
        spellCheck={false}
      />
      <h2 className="govuk-heading-m">Its lead</h2>
      <FirstLeadFields state={state} />
    </>
  );
}

export function FirstLeadFields({ state }: { readonly state: FormState }) {
  return (
    <>
      <TextInput name="leadName" label="Full name of its lead" state={state} autoComplete="off" spellCheck={false} />
      <TextInput
        name="leadEmail"
        label="E-mail address of its lead"
        hint="We send a link to this address. It works once, for 72 hours."
        state={state}
        type="email"
        autoComplete="off"
        spellCheck={false}
      />
    </>
  );
}
