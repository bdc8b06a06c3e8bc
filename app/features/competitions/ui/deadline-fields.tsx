import type { FormState } from "~/core/form-state";
import { DateInput } from "~/ui/date-input";
import { Textarea } from "~/ui/textarea";
import { TimeInput } from "~/ui/time-input";

interface DeadlineFieldsProps {
  readonly state: FormState;
  /** Calendar days suppliers usually get. */
  readonly usual: number;
}

export function DeadlineFields({ state, usual }: DeadlineFieldsProps) {
  return (
    <>
      <p className="govuk-body">
        Midday on a working day is best, and not on a Monday. Suppliers usually get {usual} days from publishing. At the
        deadline the portal closes by itself.
      </p>
      <DateInput name="deadline" legend="Day" hint="For example, 26 3 2026" state={state} />
      <TimeInput name="time" label="Time, in the United Kingdom" hint="For example, 12:00" state={state} />
      <Textarea
        name="reason"
        label={`Why suppliers get less than ${usual} days`}
        hint="Leave it blank where they get as many days or more."
        state={state}
        rows={3}
      />
    </>
  );
}
