import type { ComponentPropsWithoutRef } from "react";
import { Button } from "./button";
import { classes } from "./classes";
import { controlOf, LabelledField, splitField, type FieldProps } from "./field";

export type PasswordInputProps = FieldProps &
  Omit<ComponentPropsWithoutRef<"input">, keyof FieldProps | "type" | "value" | "width"> & {
    autoComplete?: "current-password" | "new-password";
    width?: 10 | 20 | 30;
    /** The button in other words, and what is read of it. */
    showText?: string;
    showLabel?: string;
    /** What the GOV.UK script says when the button is pressed, in other words: its own `data-i18n.…` attributes. */
    scriptAttributes?: Readonly<Record<string, string>>;
  };

/** Never filled in again from the form's state: a password is not sent back to the page. */
export function PasswordInput(props: PasswordInputProps) {
  const [field, { width, className, autoComplete = "current-password", ...others }] = splitField(props);
  const { showText = "Show", showLabel = "Show password", scriptAttributes, ...native } = others;
  const control = controlOf(field);
  const attributes = {
    "data-module": "govuk-password-input",
    ...scriptAttributes,
    className: "govuk-password-input",
  };
  return (
    <LabelledField field={field} control={control} attributes={attributes}>
      <div className="govuk-input__wrapper govuk-password-input__wrapper">
        <input
          {...native}
          className={classes(
            "govuk-input govuk-password-input__input govuk-js-password-input-input",
            width && `govuk-input--width-${width}`,
            className,
            Boolean(control.error) && "govuk-input--error",
          )}
          id={control.id}
          name={field.name}
          type="password"
          spellCheck={false}
          aria-describedby={control.describedBy}
          autoComplete={autoComplete}
          autoCapitalize="none"
        />
        <ShowButton fieldId={control.id} label={showLabel}>
          {showText}
        </ShowButton>
      </div>
    </LabelledField>
  );
}

/** Hidden until the GOV.UK script finds it. */
function ShowButton({ fieldId, label, children }: { fieldId: string; label: string; children: string }) {
  return (
    <Button
      type="button"
      variant="secondary"
      className="govuk-password-input__toggle govuk-js-password-input-toggle"
      aria-controls={fieldId}
      aria-label={label}
      hidden
    >
      {children}
    </Button>
  );
}
