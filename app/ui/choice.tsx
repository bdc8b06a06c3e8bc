import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { errorFor, type FormState } from "~/core/form-state";
import { classes } from "./classes";
import { ErrorMessage } from "./error-message";
import { describedByOf, FormGroup } from "./field";
import { Fieldset, type LegendProps } from "./fieldset";
import { Hint } from "./hint";
import { Label } from "./label";

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
};

/** A word between choices, usually "or". */
export type Divider = { divider: string };

/** What radios and checkboxes share. Leave the legend out only for one lone checkbox, or inside a Fieldset. */
export type ChoicesProps = LegendProps & {
  name: string;
  state: FormState;
  items: (Choice | Divider)[];
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
  const { name, idPrefix = name, state, hint, small, legend, groupClassName } = choices;
  const error = errorFor(state, name);
  const inner = (
    <>
      {hint && <Hint id={`${idPrefix}-hint`}>{hint}</Hint>}
      {error && <ErrorMessage id={`${idPrefix}-error`}>{error}</ErrorMessage>}
      <div
        className={classes(`govuk-${kind}`, small && `govuk-${kind}--small`, className)}
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
        <Label for={id} className={`govuk-${kind}__label`}>
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

/** The first id has no number, so that the error summary's link to the field's name focuses it. */
export function choiceId(idPrefix: string, index: number): string {
  return index === 0 ? idPrefix : `${idPrefix}-${index + 1}`;
}
