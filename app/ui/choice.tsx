import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { errorFor, type FormState } from "~/core/form-state";
import { classes } from "./classes";
import { ErrorMessage } from "./error-message";
import { describedByOf, FormGroup } from "./field";
import { Fieldset, type LegendProps } from "./fieldset";
import { Hint } from "./hint";
import { Label, type LabelProps } from "./label";

export type Choice = {
  value: string;
  text: ReactNode;
  hint?: ReactNode;
  /**
   * Shown only while this is chosen; without JavaScript always. The GOV.UK script gives the input
   * `aria-expanded`, which ARIA allows on a checkbox and not on a radio: after radios, `opens` does it.
   */
  conditional?: ReactNode;
  /** While this is chosen, `OpenedByChoice` shows what it holds: by the stylesheet, without any script. */
  opens?: boolean;
  disabled?: boolean;
  /** Checkboxes only: choosing this clears the others ("None of these"). Needs JavaScript, so the server checks too. */
  exclusive?: boolean;
  /** Where it must differ from what follows from the group's. */
  id?: string;
  /** Checkboxes only: a box that is a field of its own. */
  name?: string;
  inputProps?: ComponentPropsWithoutRef<"input">;
  labelProps?: Omit<LabelProps, "for" | "children">;
};

/** A word between choices, usually "or". */
export type Divider = { divider: string };

/** What radios and checkboxes share. Leave the legend out only for one lone checkbox, or inside a Fieldset. */
export type ChoicesProps = LegendProps & {
  name: string;
  state: FormState;
  /** What is false is left out and keeps its number, so that the ids of the others stay. */
  items: (Choice | Divider | false | null | undefined)[];
  /** Of the element around the choices, and of the fieldset around all. */
  listProps?: ComponentPropsWithoutRef<"div">;
  fieldsetProps?: ComponentPropsWithoutRef<"fieldset">;
  hint?: ReactNode;
  small?: boolean;
  idPrefix?: string;
  describedBy?: string;
  groupClassName?: string;
};

type Kind = "radios" | "checkboxes";

type GroupProps = { kind: Kind; choices: ChoicesProps; className?: string; children: ReactNode };

/** Ids that the group's hint and error give to its description. */
export function choicesDescribedBy({
  name,
  idPrefix = name,
  describedBy,
  hint,
  state,
}: ChoicesProps): string | undefined {
  return describedByOf(idPrefix, { describedBy, hint, error: errorFor(state, name) });
}

export function ChoiceGroup({ kind, choices, className, children }: GroupProps) {
  const { name, idPrefix = name, state, hint, small, legend, groupClassName, listProps } = choices;
  const error = errorFor(state, name);
  const inner = (
    <>
      {hint && <Hint id={`${idPrefix}-hint`}>{hint}</Hint>}
      {error && <ErrorMessage id={`${idPrefix}-error`}>{error}</ErrorMessage>}
      <div
        {...listProps}
        className={classes(`govuk-${kind}`, small && `govuk-${kind}--small`, className, listProps?.className)}
        data-module={`govuk-${kind}`}
      >
        {children}
      </div>
    </>
  );
  return (
    <FormGroup error={Boolean(error)} className={groupClassName}>
      {legend ? (
        <Fieldset
          {...choices.fieldsetProps}
          legend={legend}
          legendSize={choices.legendSize}
          legendClassName={choices.legendClassName}
          legendIsHeading={choices.legendIsHeading}
          aria-describedby={choicesDescribedBy(choices)}
        >
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  );
}

type ItemProps = { kind: Kind; item: Choice; id: string; checked: boolean; input: ComponentPropsWithoutRef<"input"> };

export function ChoiceItem({ kind, item, id, checked, input }: ItemProps) {
  const conditionalId = `conditional-${id}`;
  return (
    <>
      <div className={`govuk-${kind}__item`}>
        <input
          {...item.inputProps}
          {...input}
          className={`govuk-${kind}__input`}
          id={id}
          value={item.value}
          defaultChecked={checked}
          disabled={item.disabled}
          data-opens={item.opens ? "" : undefined}
          data-aria-controls={item.conditional ? conditionalId : undefined}
          aria-describedby={classes(input["aria-describedby"], Boolean(item.hint) && `${id}-item-hint`) || undefined}
        />
        <Label {...item.labelProps} for={id} className={classes(`govuk-${kind}__label`, item.labelProps?.className)}>
          {item.text}
        </Label>
        {item.hint && (
          <Hint id={`${id}-item-hint`} className={`govuk-${kind}__hint`}>
            {item.hint}
          </Hint>
        )}
      </div>
      {item.conditional && (
        <div
          className={classes(`govuk-${kind}__conditional`, !checked && `govuk-${kind}__conditional--hidden`)}
          id={conditionalId}
        >
          {item.conditional}
        </div>
      )}
    </>
  );
}

/** Each that is there, with its place in the list. */
export function placed(items: ChoicesProps["items"]): { item: Choice | Divider; index: number }[] {
  return items.flatMap((item, index) => (item ? [{ item, index }] : []));
}

/** The first id has no number, so that the error summary's link to the field's name focuses it. */
export function choiceId(idPrefix: string, index: number): string {
  return index === 0 ? idPrefix : `${idPrefix}-${index + 1}`;
}
