import type { FormState, FormValues } from "~/core/form-state";
import type { Bought } from "~/features/councils/forms/bought";
import { BoughtFields, boughtValues, type CpvOnPage } from "~/features/councils/ui/bought-fields";
import { Checkboxes } from "~/ui/checkboxes";
import { DateInput } from "~/ui/date-input";
import { Radios } from "~/ui/radios";
import { Select } from "~/ui/select";
import { TextInput } from "~/ui/text-input";
import { Textarea } from "~/ui/textarea";
import {
  callOffMechanismNames,
  callOffMechanisms,
  regimeNames,
  regimes,
  vehicleTypeNames,
  vehicleTypes,
  type VehicleType,
} from "../rules/kinds";

interface ListFieldsProps {
  readonly state: FormState;
  readonly consortia: readonly { readonly id: string; readonly name: string }[];
  readonly cpv: CpvOnPage;
}

const vehicleHints: Record<VehicleType, string> = {
  LEGACY_APL: "For care. Suppliers join in rounds.",
  FRAMEWORK_LIGHT_TOUCH: "For care, education and the other services the law calls light touch.",
  FRAMEWORK_OPEN: "For goods and services of any kind. It reopens within 3 years, then at least every 5 years.",
};

/** What may be said otherwise at any time. */
export function ListWordFields({ state, cpv }: Omit<ListFieldsProps, "consortia">) {
  return (
    <>
      <TextInput name="title" label="Title" hint="As suppliers will see it." state={state} />
      <Textarea name="summary" label="What is the list for?" state={state} rows={4} />
      <BoughtFields state={state} cpv={cpv} />
    </>
  );
}

/** What is saved, as the form shows it. */
export function listValues(
  saved: Readonly<Bought> & {
    readonly title: string;
    readonly summary: string;
    readonly version: number;
  },
): FormValues {
  return { version: String(saved.version), title: saved.title, summary: saved.summary, ...boughtValues(saved) };
}

/** What is asked when a list is set up. */
export function ListFields({ state, consortia, cpv }: ListFieldsProps) {
  return (
    <>
      <ListWordFields state={state} cpv={cpv} />
      <Radios
        name="vehicleType"
        legend="What kind of list is it?"
        state={state}
        items={vehicleTypes.map((value) => ({ value, text: vehicleTypeNames[value], hint: vehicleHints[value] }))}
      />
      <Radios
        name="regime"
        legend="Which law is it under?"
        hint="A list set up before 24 February 2025 stays under the law of its day, with everything bought through it."
        state={state}
        items={regimes.map((value) => ({ value, text: regimeNames[value] }))}
      />
      <Checkboxes
        name="callOffMechanisms"
        legend="How is work given out?"
        hint="Choose every way the list’s own record allows."
        state={state}
        items={callOffMechanisms.map((value) => ({ value, text: callOffMechanismNames[value] }))}
      />
      <Select
        name="consortium"
        label="Who shares it?"
        hint="Partners see the list and may buy through it. Your council leads it."
        state={state}
        items={[
          { value: "", text: "Only your council" },
          ...consortia.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
      <TextInput
        name="maxGapMonths"
        label="Longest gap between two openings, in months"
        hint="Six for care lists. Leave it empty when the list has none. For an open framework the law says it."
        state={state}
        width={3}
        inputMode="numeric"
        autoComplete="off"
      />
      <DateInput
        name="lastOpened"
        legend="When did it last open, before it came here?"
        hint="For example, 27 9 2025. Leave it empty for a new list."
        state={state}
      />
    </>
  );
}
