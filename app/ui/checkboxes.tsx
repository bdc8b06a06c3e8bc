import { valuesOf } from "~/core/form-state";
import { ChoiceGroup, choiceId, ChoiceItem, placed, choicesDescribedBy, type ChoicesProps } from "./choice";

export type CheckboxesProps = ChoicesProps;

export function Checkboxes(choices: CheckboxesProps) {
  const { name, idPrefix = name, state, items, legend } = choices;
  const chosen = valuesOf(state, name);
  // Without a fieldset to carry them, hint and error describe each box.
  const describedBy = legend ? undefined : choicesDescribedBy(choices);
  return (
    <ChoiceGroup kind="checkboxes" choices={choices}>
      {placed(items).map(({ item, index }) =>
        "divider" in item ? (
          <div key={`divider-${index}`} className="govuk-checkboxes__divider">
            {item.divider}
          </div>
        ) : (
          <ChoiceItem
            key={item.value}
            kind="checkboxes"
            item={item}
            id={item.id ?? choiceId(idPrefix, index)}
            checked={chosen.includes(item.value)}
            input={{
              type: "checkbox",
              name: item.name ?? name,
              "aria-describedby": describedBy,
              ...(item.exclusive ? { "data-behaviour": "exclusive" } : {}),
            }}
          />
        ),
      )}
    </ChoiceGroup>
  );
}
