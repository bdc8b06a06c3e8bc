import type { ComponentPropsWithoutRef } from "react";
import { valueOf } from "~/core/form-state";
import { classes } from "./classes";
import { controlOf, LabelledField, splitField, type FieldProps } from "./field";

export type SelectItem = Omit<ComponentPropsWithoutRef<"option">, "children" | "value"> & {
  /** Left out, the words are what is sent. */
  value?: string;
  text: string;
};

export type SelectProps = FieldProps &
  Omit<ComponentPropsWithoutRef<"select">, keyof FieldProps | "value" | "defaultValue" | "children"> & {
    items: SelectItem[];
  };

/** For more than about seven choices; radios are easier for fewer. */
export function Select(props: SelectProps) {
  const [field, { items, className, ...native }] = splitField(props);
  const control = controlOf(field);
  return (
    <LabelledField field={field} control={control}>
      <select
        {...native}
        className={classes("govuk-select", className, Boolean(control.error) && "govuk-select--error")}
        id={control.id}
        name={field.name}
        aria-describedby={control.describedBy}
        defaultValue={valueOf(field.state, field.name)}
      >
        {items.map(({ text, ...option }) => (
          <option key={option.value ?? text} {...option}>
            {text}
          </option>
        ))}
      </select>
    </LabelledField>
  );
}
