import { valueOf } from "~/core/form-state";
import { ChoiceGroup, choiceId, ChoiceItem, placed, type ChoicesProps } from "./choice";

export type RadiosProps = ChoicesProps & {
  /** Side by side: only for two short choices. */
  inline?: boolean;
};

export function Radios({ inline, ...choices }: RadiosProps) {
  const { name, idPrefix = name, state, items } = choices;
  const chosen = valueOf(state, name);
  return (
    <ChoiceGroup kind="radios" choices={choices} className={inline ? "govuk-radios--inline" : undefined}>
      {placed(items).map(({ item, index }) =>
        "divider" in item ? (
          <div key={`divider-${index}`} className="govuk-radios__divider">
            {item.divider}
          </div>
        ) : (
          <ChoiceItem
            key={item.value}
            kind="radios"
            item={item}
            id={item.id ?? choiceId(idPrefix, index)}
            checked={item.value === chosen}
            input={{ type: "radio", name }}
          />
        ),
      )}
    </ChoiceGroup>
  );
}
