import { errorFor, valueOf, type FormState } from "~/core/form-state";
import { Checkboxes } from "~/ui/checkboxes";
import { TextInput } from "~/ui/text-input";

interface NumberFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly state: FormState;
}

/** A number whose form we know. One of another form brings up a box, ticked for that very number. */
export function NumberField({ name, label, hint, state }: NumberFieldProps) {
  const box = `${name}Checked`;
  const typed = valueOf(state, name)?.trim() ?? "";
  const asked = errorFor(state, box) !== undefined || valueOf(state, box) !== undefined;
  return (
    <>
      <TextInput
        name={name}
        label={label}
        hint={hint}
        state={state}
        width={20}
        spellCheck={false}
        autoComplete="off"
        extraLetterSpacing
      />
      {asked && typed !== "" && (
        <Checkboxes
          name={box}
          state={state}
          small
          items={[{ value: typed, text: `I have checked this number and it is right: ${typed}` }]}
        />
      )}
    </>
  );
}
