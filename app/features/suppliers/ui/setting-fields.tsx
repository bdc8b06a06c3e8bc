import { dateValues, type FormState, type FormValues } from "~/core/form-state";
import { Checkboxes } from "~/ui/checkboxes";
import { DateInput } from "~/ui/date-input";
import { OpenedByChoice } from "~/ui/opened-by-choice";
import { Radios } from "~/ui/radios";
import { Select } from "~/ui/select";
import { TextInput } from "~/ui/text-input";
import { askedStatuses } from "../forms/setting";
import {
  checkRegistrationNumber,
  genderNames,
  genders,
  gradeNames,
  grades,
  needCodes,
  needNames,
  regulatorNames,
  regulators,
  registrationStatusNames,
  settingKindNames,
  settingKinds,
} from "../rules/settings";
import { AddressFields } from "./address-fields";
import { NumberField } from "./number-field";
import { numberValues } from "./organisation-fields";
import type { SettingOnPage } from "./setting-facts";

/** What is asked of a home, school, service or shop, when it is added and when it changes. */
export function SettingFields({ state }: { state: FormState }) {
  return (
    <>
      <TextInput name="name" label="Name" hint="Like Larch House, or Crumb Bakery." state={state} spellCheck={false} />
      <Radios
        name="kind"
        legend="What kind of setting is it?"
        state={state}
        items={settingKinds.map((value) => ({
          value,
          text: settingKindNames[value],
          hint: value === "PREMISES" ? "Where you make, keep or sell what the council buys." : undefined,
          opens: value !== "PREMISES",
        }))}
      />
      <AddressFields legend="Where is it?" state={state} />
      <p className="govuk-body">
        Only you and the councils see the address. The public never sees the address of a children’s home.
      </p>
      <OpenedByChoice>
        <CareFields state={state} />
      </OpenedByChoice>
    </>
  );
}

/** Not asked of a shop, a kitchen, a workshop or an office. */
function CareFields({ state }: { state: FormState }) {
  return (
    <>
      <h2 className="govuk-heading-m">Registration</h2>
      <Radios
        name="regulator"
        legend="Who regulates it?"
        hint="Children’s homes: Ofsted. Schools and colleges: DfE. Care homes for adults: CQC."
        state={state}
        items={regulators.map((value) => ({ value, text: regulatorNames[value] }))}
      />
      <Radios
        name="status"
        legend="How does its registration stand?"
        hint="Leave this out when there is no regulator."
        state={state}
        items={askedStatuses.map((value) => ({ value, text: registrationStatusNames[value] }))}
      />
      <NumberField
        name="registrationNumber"
        label="Registration number"
        hint="Ofsted: like SC123456 or 1234567. DfE: a URN like 123456, or a UKPRN like 10012345. CQC: like 1-123456789. Leave it empty until you have it."
        state={state}
      />
      <DateInput
        name="registrationEnds"
        legend="When does the registration end? (if it does)"
        hint="The last day it counts. For example, 27 3 2027."
        state={state}
      />
      <h2 className="govuk-heading-m">Latest inspection</h2>
      <Select
        name="latestGrade"
        label="Latest grade"
        hint="Choose “Not inspected yet” for a new setting."
        state={state}
        items={[
          { value: "", text: "Not inspected yet" },
          ...grades.map((value) => ({ value, text: gradeNames[value] })),
        ]}
      />
      <DateInput
        name="graded"
        legend="When was that grade given?"
        hint="For example, 14 10 2025. Leave it empty when there is no grade yet."
        state={state}
      />
      <h2 className="govuk-heading-m">Who it is for</h2>
      <TextInput
        name="capacity"
        label="How many places does it have?"
        state={state}
        width={4}
        inputMode="numeric"
        autoComplete="off"
      />
      <TextInput name="ageMin" label="Youngest age" state={state} width={3} inputMode="numeric" autoComplete="off" />
      <TextInput name="ageMax" label="Oldest age" state={state} width={3} inputMode="numeric" autoComplete="off" />
      <Radios
        name="genders"
        legend="Who can live or learn there?"
        state={state}
        items={genders.map((value) => ({ value, text: genderNames[value] }))}
      />
      <Checkboxes
        name="needs"
        legend="Which needs can it meet?"
        hint="Choose all that apply. These eight groups are an example; a council may use others."
        state={state}
        items={needCodes.map((value) => ({ value, text: needNames[value] }))}
      />
    </>
  );
}

/** What is saved, as the form shows it. */
export function settingValues(saved: SettingOnPage & { readonly version: number }): FormValues {
  const { regulator } = saved;
  const asked = askedStatuses.find((status) => status === saved.registrationStatus);
  return {
    version: String(saved.version),
    name: saved.name,
    kind: saved.kind,
    regulator,
    status: asked,
    ...numberValues("registrationNumber", saved.registrationNumber, (text) => checkRegistrationNumber(regulator, text)),
    ...dateValues("registrationEnds", saved.registrationEndsOn ?? undefined),
    latestGrade: saved.latestGrade ?? "",
    ...dateValues("graded", saved.latestGradeOn ?? undefined),
    addressLine1: saved.addressLine1,
    addressLine2: saved.addressLine2 ?? "",
    town: saved.town,
    postcode: saved.postcode,
    capacity: String(saved.capacity ?? ""),
    ageMin: String(saved.ageMin ?? ""),
    ageMax: String(saved.ageMax ?? ""),
    genders: saved.genders ?? undefined,
    needs: [...saved.needs],
  };
}
