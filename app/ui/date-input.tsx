import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { errorFor, valueOf, type FormState } from "~/core/form-state";
import { classes } from "./classes";
import { ErrorMessage } from "./error-message";
import { describedByOf, FormGroup } from "./field";
import { Fieldset, type LegendProps } from "./fieldset";
import { Hint } from "./hint";
import { Label } from "./label";

const parts = ["day", "month", "year"] as const;

type Part = (typeof parts)[number];

const partLabels: Record<Part, string> = { day: "Day", month: "Month", year: "Year" };

/** What one of the three fields has of its own. */
export type DatePartProps = Omit<ComponentPropsWithoutRef<"input">, "name" | "type"> & {
  label?: ReactNode;
  /** Marked without a sentence of its own: where the sentence stands elsewhere. */
  wrong?: boolean;
};

/**
 * Three fields, `name-day`, `name-month` and `name-year`. An error on `name` marks all three, one on
 * `name-month` that part alone.
 */
export type DateInputProps = LegendProps & {
  name: string;
  state: FormState;
  /** The group's id in the official form; see `partId`. */
  id?: string;
  hint?: ReactNode;
  describedBy?: string;
  groupClassName?: string;
  /** A birthday of the person filling it in, so that browsers can offer it. */
  birthday?: boolean;
  /** Of single parts; `false` leaves one out, for a month without a day. */
  partProps?: Partial<Record<Part, DatePartProps | false>>;
  /** Of the element around the three fields. */
  listProps?: ComponentPropsWithoutRef<"div">;
};

export function DateInput(props: DateInputProps) {
  const { name, state, id = name, hint, legend, partProps = {}, listProps } = props;
  const wrong = [name, ...parts.map((part) => `${name}-${part}`)].flatMap((field) => errorFor(state, field) ?? []);
  const error = wrong.length > 0 && wrong.join(". ");
  const inner = (
    <>
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      <div {...listProps} className={classes("govuk-date-input", listProps?.className)} id={props.id}>
        {parts.map((part) => {
          const own = partProps[part];
          return own === false ? null : <DatePart key={part} part={part} field={props} own={own ?? {}} />;
        })}
      </div>
    </>
  );
  return (
    <FormGroup error={Boolean(error)} className={props.groupClassName}>
      {legend ? (
        <Fieldset
          role="group"
          legend={legend}
          legendSize={props.legendSize}
          legendClassName={props.legendClassName}
          legendIsHeading={props.legendIsHeading}
          aria-describedby={describedByOf(id, { describedBy: props.describedBy, hint, error })}
        >
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  );
}

function DatePart({ part, field, own }: { part: Part; field: DateInputProps; own: DatePartProps }) {
  const { name, state } = field;
  const { label = partLabels[part], wrong, className, ...native } = own;
  const partName = `${name}-${part}`;
  const isWrong = wrong === true || errorFor(state, name) !== undefined || errorFor(state, partName) !== undefined;
  const id = own.id ?? partId(part, field);
  return (
    <div className="govuk-date-input__item">
      <FormGroup error={false}>
        <Label for={id} className="govuk-date-input__label">
          {label}
        </Label>
        <input
          inputMode="numeric"
          autoComplete={field.birthday ? `bday-${part}` : undefined}
          defaultValue={valueOf(state, partName)}
          {...native}
          className={classes(
            "govuk-input govuk-date-input__input",
            part === "year" ? "govuk-input--width-4" : "govuk-input--width-2",
            isWrong && "govuk-input--error",
            className,
          )}
          id={id}
          name={partName}
          type="text"
        />
      </FormGroup>
    </div>
  );
}

/**
 * The day's id is the field's name, so that the error summary's link to a date as a whole focuses its
 * first part. An error on the day alone, or an `id` of one's own, gives it the official `…-day`.
 */
function partId(part: Part, { name, id, state }: DateInputProps): string {
  const first = part === "day" && id === undefined && errorFor(state, `${name}-day`) === undefined;
  return first ? name : `${id ?? name}-${part}`;
}
