import type { CalendarDate } from "./time";

/** What a person typed, by field name: one text, or several where a field takes many. */
export type FormValues = Record<string, string | string[] | undefined>;

/** A sentence about one field. The summary at the top links to the element whose id is `field`. */
export type FormError = { field: string; message: string };

/** A form as it is shown: what is in it and what is wrong with it. */
export type FormState = { values: FormValues; errors: FormError[] };

/** A form shown for the first time, with nothing in it or with what is known already. */
export function freshForm(values: FormValues = {}): FormState {
  return { values, errors: [] };
}

/** The same form with another value in one field. */
export function withValue(state: FormState, name: string, value: string): FormState {
  return { ...state, values: { ...state.values, [name]: value } };
}

/** The first sentence about that field. */
export function errorFor(state: FormState, name: string): string | undefined {
  return state.errors.find((error) => error.field === name)?.message;
}

/** The text of a field that takes one; of several, the first. */
export function valueOf(state: FormState, name: string): string | undefined {
  const value = state.values[name];
  return Array.isArray(value) ? value[0] : value;
}

/** The texts of a field that takes many. */
export function valuesOf(state: FormState, name: string): string[] {
  const value = state.values[name];
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** A stored day as the three fields of a date input: `opens-day`, `opens-month`, `opens-year`. */
export function dateValues(name: string, date: CalendarDate | undefined): FormValues {
  const [year, month, day] = (date ?? "").split("-");
  if (!year || !month || !day) return {};
  return { [`${name}-day`]: String(Number(day)), [`${name}-month`]: String(Number(month)), [`${name}-year`]: year };
}
