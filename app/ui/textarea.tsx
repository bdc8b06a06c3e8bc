import type { ComponentPropsWithoutRef } from "react";
import { valueOf } from "~/core/form-state";
import { classes } from "./classes";
import { controlOf, LabelledField, splitField, type FieldProps } from "./field";
import { Hint } from "./hint";

export type TextareaProps = FieldProps &
  Omit<ComponentPropsWithoutRef<"textarea">, keyof FieldProps | "value" | "defaultValue"> & {
    /** Said below the field and never enforced by stopping the typing: the server warns. */
    maxWords?: number;
    maxCharacters?: number;
  };

export function Textarea({ maxWords, maxCharacters, ...props }: TextareaProps) {
  if (maxWords !== undefined) return <CountedTextarea {...props} limit={maxWords} unit="words" />;
  if (maxCharacters !== undefined) return <CountedTextarea {...props} limit={maxCharacters} unit="characters" />;
  const [field] = splitField(props);
  return (
    <LabelledField field={field} control={controlOf(field)}>
      <TextareaControl {...props} />
    </LabelledField>
  );
}

type CountedProps = TextareaProps & { limit: number; unit: "words" | "characters" };

/** The official character count: without its script it is a sentence below the field. */
function CountedTextarea({ limit, unit, ...props }: CountedProps) {
  const id = props.id ?? props.name;
  const counted = {
    ...props,
    describedBy: classes(props.describedBy, `${id}-info`),
    className: classes("govuk-js-character-count", props.className),
  };
  const [field] = splitField(counted);
  const script = { "data-module": "govuk-character-count", "data-maxlength": limit, "data-count-type": unit };
  return (
    <LabelledField
      field={field}
      control={controlOf(field)}
      attributes={{ ...script, className: "govuk-character-count" }}
    >
      <TextareaControl {...counted} />
      <Hint id={`${id}-info`} className="govuk-character-count__message">
        You can enter up to {limit} {unit}
      </Hint>
    </LabelledField>
  );
}

function TextareaControl(props: TextareaProps) {
  const [field, { className, rows = 5, ...native }] = splitField(props);
  const { id, error, describedBy } = controlOf(field);
  return (
    <textarea
      {...native}
      className={classes("govuk-textarea", Boolean(error) && "govuk-textarea--error", className)}
      id={id}
      name={field.name}
      rows={rows}
      aria-describedby={describedBy}
      defaultValue={valueOf(field.state, field.name)}
    />
  );
}
