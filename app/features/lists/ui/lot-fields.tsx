import type { FormState } from "~/core/form-state";
import { bandNames, bands, needCodes, needNames, settingKindNames, settingKinds } from "~/features/suppliers/rules";
import { Checkboxes } from "~/ui/checkboxes";
import { TextInput } from "~/ui/text-input";

/** What is asked when a lot is added. */
export function LotFields({ state }: { readonly state: FormState }) {
  return (
    <>
      <TextInput
        name="code"
        label="Code"
        hint="Short, like CH1 or POST-N2-W."
        state={state}
        width={10}
        spellCheck={false}
        autoComplete="off"
      />
      <TextInput name="title" label="Title" hint="Like Children’s home within the area." state={state} />
      <Checkboxes
        name="settingKinds"
        legend="Which kinds of setting is it for?"
        state={state}
        items={settingKinds.map((value) => ({ value, text: settingKindNames[value] }))}
      />
      <Checkboxes
        name="needs"
        legend="Which needs is it for?"
        hint="These eight groups are an example; a council may use others."
        state={state}
        items={needCodes.map((value) => ({ value, text: needNames[value] }))}
      />
      <TextInput name="ageMin" label="Youngest age" state={state} width={3} inputMode="numeric" autoComplete="off" />
      <TextInput name="ageMax" label="Oldest age" state={state} width={3} inputMode="numeric" autoComplete="off" />
      <Checkboxes
        name="bands"
        legend="Which levels of support are priced?"
        state={state}
        items={bands.map((value) => ({ value, text: bandNames[value] }))}
      />
    </>
  );
}
