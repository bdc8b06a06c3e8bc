import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { valueOf } from "~/core/form-state";
import { classes } from "./classes";
import { controlOf, LabelledField, splitField, type FieldProps } from "./field";
import { Hint } from "./hint";

export type TextareaProps = FieldProps &
  Omit<ComponentPropsWithoutRef<"textarea">, keyof FieldProps | "value" | "defaultValue"> & {
    /** Said below the field and never enforced by stopping the typing: the server warns. */
    maxWords?: number;
    maxCharacters?: number;
    /** A count whose limit the GOV.UK script is told elsewhere. */
    limitByScript?: boolean;
    /** Of the limit, in hundredths: what is left is said from there on. */
    threshold?: number;
    /** The sentence below the field in other words. */
    countText?: ReactNode;
    countClassName?: string;
    /** What the GOV.UK script says while somebody types, in other words: its own `data-i18n.…` attributes. */
    countAttributes?: Readonly<Record<string, string>>;
  };

export function Textarea(props: TextareaProps) {
  const { maxWords, maxCharacters, limitByScript, threshold, countText, countClassName, countAttributes, ...plain } =
    props;
  const count = { threshold, countText, countClassName, countAttributes };
  if (maxWords !== undefined) return <CountedTextarea {...plain} {...count} limit={maxWords} unit="words" />;
  if (maxCharacters !== undefined) {
    return <CountedTextarea {...plain} {...count} limit={maxCharacters} unit="characters" />;
  }
  if (limitByScript) return <CountedTextarea {...plain} {...count} />;
  const [field] = splitField(plain);
  return (
    <LabelledField field={field} control={controlOf(field)}>
      <TextareaControl {...plain} />
    </LabelledField>
  );
}

type CountedProps = Omit<TextareaProps, "maxWords" | "maxCharacters" | "limitByScript"> & {
  limit?: number;
  unit?: "words" | "characters";
};

/** The official character count: without its script it is a sentence below the field. */
function CountedTextarea(props: CountedProps) {
  const { limit, unit, threshold, countText, countClassName, countAttributes, ...plain } = props;
  const id = plain.id ?? plain.name;
  const counted = {
    ...plain,
    describedBy: classes(plain.describedBy, `${id}-info`),
    className: classes("govuk-js-character-count", plain.className),
  };
  const [field] = splitField(counted);
  const script = {
    "data-module": "govuk-character-count",
    "data-maxlength": limit,
    "data-count-type": unit,
    "data-threshold": threshold,
    ...countAttributes,
  };
  return (
    <LabelledField
      field={field}
      control={controlOf(field)}
      attributes={{ ...script, className: "govuk-character-count" }}
    >
      <TextareaControl {...counted} />
      <Hint id={`${id}-info`} className={classes("govuk-character-count__message", countClassName)}>
        {countText ?? (limit !== undefined && `You can enter up to ${limit} ${unit ?? "characters"}`)}
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
