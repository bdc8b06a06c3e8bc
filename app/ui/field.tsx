import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { errorFor, type FormState } from "~/core/form-state";
import { classes } from "./classes";
import { ErrorMessage } from "./error-message";
import { Hint } from "./hint";
import { Label, type LabelSize } from "./label";

/** What every labelled field takes. It finds its value and its error in `state` by `name`. */
export type FieldProps = {
  name: string;
  label: ReactNode;
  state: FormState;
  /** The element's id, when it must differ from `name`. The error summary links to `name`. */
  id?: string;
  hint?: ReactNode;
  labelSize?: LabelSize;
  labelClassName?: string;
  /** The label is the page's only heading; leave the title of the Page out then. */
  labelIsHeading?: boolean;
  /** Ids of further elements that describe the field. */
  describedBy?: string;
  groupClassName?: string;
};

type GroupProps = ComponentPropsWithoutRef<"div"> & { error: boolean };

/** The group around a field, with the red line when something is wrong. */
export function FormGroup({ error, className, children, ...rest }: GroupProps) {
  return (
    <div {...rest} className={classes("govuk-form-group", error && "govuk-form-group--error", className)}>
      {children}
    </div>
  );
}

/** What belongs to the field, and what is left for the control itself. */
export function splitField<P extends FieldProps>(props: P): [FieldProps, Omit<P, keyof FieldProps>] {
  const {
    name,
    label,
    state,
    id,
    hint,
    labelSize,
    labelClassName,
    labelIsHeading,
    describedBy,
    groupClassName,
    ...rest
  } = props;
  const field = {
    name,
    label,
    state,
    id,
    hint,
    labelSize,
    labelClassName,
    labelIsHeading,
    describedBy,
    groupClassName,
  };
  return [field, rest];
}

/** What a control needs to know of its field. */
export type Control = { id: string; error: string | undefined; describedBy: string | undefined };

export function controlOf({ name, state, id = name, hint, describedBy }: FieldProps): Control {
  const error = errorFor(state, name);
  return { id, error, describedBy: describedByOf(id, { describedBy, hint, error }) };
}

export function describedByOf(
  id: string,
  { describedBy, hint, error }: { describedBy?: string; hint?: ReactNode; error?: ReactNode },
): string | undefined {
  return classes(describedBy, Boolean(hint) && `${id}-hint`, Boolean(error) && `${id}-error`) || undefined;
}

type LabelledProps = {
  field: FieldProps;
  control: Control;
  attributes?: ComponentPropsWithoutRef<"div">;
  children: ReactNode;
};

/** Label, hint and error in the official order, with the control as children. */
export function LabelledField({ field, control, attributes, children }: LabelledProps) {
  const { id, error } = control;
  return (
    <FormGroup {...attributes} error={Boolean(error)} className={classes(attributes?.className, field.groupClassName)}>
      <Label for={id} size={field.labelSize} isHeading={field.labelIsHeading} className={field.labelClassName}>
        {field.label}
      </Label>
      {field.hint && <Hint id={`${id}-hint`}>{field.hint}</Hint>}
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      {children}
    </FormGroup>
  );
}
