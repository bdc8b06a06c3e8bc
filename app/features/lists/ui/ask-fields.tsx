import type { FormState } from "~/core/form-state";
import { Checkboxes } from "~/ui/checkboxes";
import { Textarea } from "~/ui/textarea";
import { fixableFieldName, isFile, type FixableField } from "../rules/clarifications";
import { leastReasonCharacters } from "../rules/decisions";

/** What a provider is asked to put right: from a closed list, without prices, and what is missing in words. */
export function AskFields({
  state,
  fixable,
}: {
  readonly state: FormState;
  readonly fixable: readonly FixableField[];
}) {
  const items = (fields: readonly FixableField[]) => {
    return fields.map((value) => ({ value, text: fixableFieldName(value) }));
  };
  return (
    <>
      <Checkboxes
        name="fields"
        legend="What can the provider put right?"
        hint="Only this can change in its answer. Prices cannot."
        state={state}
        items={[
          ...items(fixable.filter((field) => !isFile(field))),
          { divider: "or a file" },
          ...items(fixable.filter(isFile)),
        ]}
      />
      <Textarea
        name="missing"
        label="What is missing?"
        hint={`At least ${leastReasonCharacters} characters. The provider reads your words.`}
        state={state}
        rows={5}
      />
    </>
  );
}
