import { dateValues, type FormState, type FormValues } from "~/core/form-state";
import { addDays, ukClockOf, type CalendarDate, type Instant } from "~/core/time";
import { Checkboxes } from "~/ui/checkboxes";
import { DateInput } from "~/ui/date-input";
import { Textarea } from "~/ui/textarea";
import { TimeInput } from "~/ui/time-input";
import { areManyLots } from "./lot-cards";
import { defaultWindowDays, leastWindowDays } from "../rules/rounds";

interface RoundFieldsProps {
  readonly state: FormState;
  readonly lots: readonly { readonly lotId: string; readonly code: string; readonly title: string }[];
}

/** What is asked when a round is planned or its plan changes. Times are times in the United Kingdom. */
export function RoundFields({ state, lots }: RoundFieldsProps) {
  return (
    <>
      <Checkboxes
        name="lots"
        legend="Which lots open?"
        state={state}
        small={areManyLots(lots)}
        items={lots.map(({ lotId, code, title }) => ({ value: lotId, text: `${code}: ${title}` }))}
      />
      <DateInput
        name="opens"
        legend="Which day does it open?"
        hint="For example, 27 3 2026. You can also open it at once when you publish it."
        state={state}
      />
      <TimeInput name="opensTime" label="At what time does it open?" hint="UK time, like 9am or 12:00." state={state} />
      <DateInput
        name="closes"
        legend="Which day does it close?"
        hint={`Usually ${defaultWindowDays} days later. Fewer than ${leastWindowDays} days need a reason.`}
        state={state}
      />
      <TimeInput
        name="closesTime"
        label="At what time does it close?"
        hint="UK time, like 12:00 for midday. An application at exactly this time still counts."
        state={state}
      />
      <Textarea
        name="gapReason"
        label="Why does it open later than the longest gap? (only if it does)"
        hint="The record keeps it."
        state={state}
        rows={3}
      />
      <Textarea
        name="shortWindowReason"
        label={`Why is it open for fewer than ${leastWindowDays} days? (only if it is)`}
        hint="The record keeps it."
        state={state}
        rows={3}
      />
    </>
  );
}

/** A new plan: every lot, from tomorrow morning, for the usual time. */
export function firstRoundValues(today: CalendarDate, lotIds: readonly string[]): FormValues {
  const opens = addDays(today, 1);
  return {
    lots: [...lotIds],
    ...dateValues("opens", opens),
    opensTime: "9am",
    ...dateValues("closes", addDays(opens, defaultWindowDays)),
    closesTime: "12:00",
  };
}

/** What is saved, as the form shows it. */
export function roundValues(saved: {
  readonly version: number;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly gapReason: string | null;
  readonly shortWindowReason: string | null;
  readonly lots: readonly { readonly lotId: string }[];
}): FormValues {
  const opens = ukClockOf(saved.opensAt);
  const closes = ukClockOf(saved.closesAt);
  return {
    version: String(saved.version),
    lots: saved.lots.map(({ lotId }) => lotId),
    ...dateValues("opens", opens.date),
    opensTime: opens.time,
    ...dateValues("closes", closes.date),
    closesTime: closes.time,
    gapReason: saved.gapReason ?? "",
    shortWindowReason: saved.shortWindowReason ?? "",
  };
}
