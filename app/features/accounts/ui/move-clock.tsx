import type { FormState } from "~/core/form-state";
import { Button } from "~/ui/button";
import { DateInput } from "~/ui/date-input";
import { Fieldset } from "~/ui/fieldset";
import { Radios } from "~/ui/radios";
import { TextInput } from "~/ui/text-input";
import { TimeInput } from "~/ui/time-input";

/** Two ways to say how far; only the chosen one is read, and both are always in view. */
export function MoveClock({ form }: { readonly form: FormState }) {
  return (
    <form method="post" noValidate>
      <Radios
        name="way"
        legend="How far do you want to move it?"
        legendSize="m"
        state={form}
        items={[
          { value: "BY", text: "By days and hours" },
          { value: "TO", text: "To a day and a time" },
        ]}
      />
      <Fieldset legend="By days and hours" legendSize="s">
        <TextInput name="days" label="Days" state={form} inputMode="numeric" width={4} />
        <TextInput name="hours" label="Hours" hint="0 to 23" state={form} inputMode="numeric" width={2} />
      </Fieldset>
      <Fieldset legend="To a day and a time" legendSize="s">
        <DateInput name="day" legend="Day" legendSize="s" hint="For example, 27 3 2026" state={form} />
        <TimeInput name="time" label="Time" hint="For example, 12:00 or 5:30pm, UK time" state={form} />
      </Fieldset>
      <Button preventDoubleClick>Move the clock forward</Button>
    </form>
  );
}
