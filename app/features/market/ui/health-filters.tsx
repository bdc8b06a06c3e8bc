import type { FormState } from "~/core/form-state";
import { needNames, settingKindNames, type NeedCode, type SettingKind } from "~/features/suppliers/rules/settings";
import { Button } from "~/ui/button";
import { Checkboxes } from "~/ui/checkboxes";
import { Select } from "~/ui/select";
import { TextInput } from "~/ui/text-input";
import { mostWords } from "../rules/health-filters";

interface HealthFiltersProps {
  /** The filters in force, by the names of the address. */
  readonly state: FormState;
  /** What the lots of the list are for. */
  readonly kinds: readonly SettingKind[];
  readonly needs: readonly NeedCode[];
}

/** Which lots to look at: a plain form that asks for the page again. */
export function HealthFilters({ state, kinds, needs }: HealthFiltersProps) {
  return (
    <form method="get" className="app-filters">
      <TextInput
        name="words"
        label="Code or title"
        labelSize="s"
        hint="A part is enough, like the kind of placement: weekly"
        state={state}
        maxLength={mostWords}
        className="govuk-input--width-20"
      />
      {kinds.length > 1 && (
        <Select
          name="kind"
          label="Kind of setting"
          labelSize="s"
          state={state}
          items={[{ value: "", text: "Any" }, ...kinds.map((kind) => ({ value: kind, text: settingKindNames[kind] }))]}
        />
      )}
      {needs.length > 1 && (
        <Select
          name="need"
          label="Need"
          labelSize="s"
          state={state}
          items={[{ value: "", text: "Any" }, ...needs.map((need) => ({ value: need, text: needNames[need] }))]}
        />
      )}
      {needs.length > 0 && (
        <TextInput
          name="age"
          label="Age"
          labelSize="s"
          state={state}
          inputMode="numeric"
          maxLength={3}
          className="govuk-input--width-3"
        />
      )}
      <Checkboxes
        name="only"
        legend="Capacity"
        legendSize="s"
        small
        state={state}
        items={[{ value: "without", text: "Only lots without capacity" }]}
      />
      <Button>Show these lots</Button>
    </form>
  );
}
