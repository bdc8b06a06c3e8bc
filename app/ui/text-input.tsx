import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { valueOf } from "~/core/form-state";
import { classes } from "./classes";
import { controlOf, LabelledField, splitField, type FieldProps } from "./field";

export type TextInputProps = FieldProps &
  Omit<ComponentPropsWithoutRef<"input">, keyof FieldProps | "prefix" | "width" | "value" | "defaultValue"> & {
    /** Characters the field is wide enough for: it tells people how much to type. */
    width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
    /** `£` before a sum. Not read aloud, so the label says the unit too. */
    prefix?: ReactNode;
    suffix?: ReactNode;
    /** Of the sign before, the sign after, and what holds them. */
    prefixProps?: ComponentPropsWithoutRef<"div">;
    suffixProps?: ComponentPropsWithoutRef<"div">;
    wrapperProps?: ComponentPropsWithoutRef<"div">;
    /** For codes and references that are read digit by digit. */
    extraLetterSpacing?: boolean;
  };

export function TextInput(props: TextInputProps) {
  const [field, { width, prefix, suffix, extraLetterSpacing, className, type = "text", ...others }] = splitField(props);
  const { prefixProps, suffixProps, wrapperProps, ...native } = others;
  const control = controlOf(field);
  const input = (
    <input
      {...native}
      type={type}
      className={classes(
        "govuk-input",
        width && `govuk-input--width-${width}`,
        extraLetterSpacing && "govuk-input--extra-letter-spacing",
        className,
        Boolean(control.error) && "govuk-input--error",
      )}
      id={control.id}
      name={field.name}
      defaultValue={valueOf(field.state, field.name)}
      aria-describedby={control.describedBy}
    />
  );
  return (
    <LabelledField field={field} control={control}>
      {prefix || suffix ? (
        <div {...wrapperProps} className={classes("govuk-input__wrapper", wrapperProps?.className)}>
          {prefix && (
            <Affix side="prefix" {...prefixProps}>
              {prefix}
            </Affix>
          )}
          {input}
          {suffix && (
            <Affix side="suffix" {...suffixProps}>
              {suffix}
            </Affix>
          )}
        </div>
      ) : (
        input
      )}
    </LabelledField>
  );
}

function Affix({ side, className, ...rest }: ComponentPropsWithoutRef<"div"> & { side: "prefix" | "suffix" }) {
  return <div {...rest} className={classes(`govuk-input__${side}`, className)} aria-hidden="true" />;
}
