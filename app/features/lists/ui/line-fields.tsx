import type { FormState, FormValues } from "~/core/form-state";
import { poundsForInput } from "~/core/money";
import {
  bandNames,
  genderNames,
  genders,
  needNames,
  type Band,
  type Gender,
  type NeedCode,
} from "~/features/suppliers/rules/settings";
import { Checkboxes } from "~/ui/checkboxes";
import { Fieldset } from "~/ui/fieldset";
import { Radios } from "~/ui/radios";
import { TextInput } from "~/ui/text-input";
import { ceilingInWords, type Ceilings } from "../rules/ceilings";
import { gendersWithin } from "../rules/lines";

export interface LineLimits {
  readonly capacity: number;
  readonly ageMin: number;
  readonly ageMax: number;
  readonly genders: Gender;
  readonly needs: readonly NeedCode[];
  readonly bands: readonly Band[];
  readonly ceilings: Ceilings | null;
}

/** What a setting offers in a lot; of goods and other services only who takes orders. */
export function LineFields({ state, limits }: { readonly state: FormState; readonly limits: LineLimits | null }) {
  if (limits === null) {
    return (
      <TextInput
        name="vacancyContact"
        label="Who takes orders?"
        hint="A name with a phone number or an e-mail address."
        state={state}
        autoComplete="off"
      />
    );
  }
  return (
    <>
      <CareFields state={state} limits={limits} />
      <TextInput
        name="vacancyContact"
        label="Who do we ask about vacancies?"
        hint="A name with a phone number or an e-mail address."
        state={state}
        autoComplete="off"
      />
    </>
  );
}

/** Only what setting and lot allow is offered to choose. */
function CareFields({ state, limits }: { readonly state: FormState; readonly limits: LineLimits }) {
  return (
    <>
      <TextInput
        name="capacityOffered"
        label="How many places do you offer?"
        hint={`This setting has ${limits.capacity}.`}
        state={state}
        width={4}
        inputMode="numeric"
        autoComplete="off"
      />
      <TextInput
        name="ageMin"
        label="Youngest age"
        hint={`From ${limits.ageMin} to ${limits.ageMax} for this setting and lot.`}
        state={state}
        width={3}
        inputMode="numeric"
        autoComplete="off"
      />
      <TextInput name="ageMax" label="Oldest age" state={state} width={3} inputMode="numeric" autoComplete="off" />
      <Radios
        name="genders"
        legend="Who do you offer places to?"
        state={state}
        items={genders
          .filter((gender) => gendersWithin(gender, limits.genders))
          .map((value) => ({ value, text: genderNames[value] }))}
      />
      <Checkboxes
        name="needs"
        legend="Which needs can you meet here?"
        state={state}
        items={limits.needs.map((value) => ({ value, text: needNames[value] }))}
      />
      <Fieldset legend="Weekly prices, without VAT" legendSize="m">
        <p className="govuk-body">
          Give a price for each level of support you offer. Leave the others empty. A price must be a number.
        </p>
        {limits.bands.map((band) => (
          <TextInput
            key={band}
            name={`rate-${band}`}
            label={`${bandNames[band]}, pounds a week`}
            hint={ceilingInWords(band, limits.ceilings)}
            state={state}
            prefix="£"
            width={10}
            inputMode="decimal"
            autoComplete="off"
          />
        ))}
      </Fieldset>
    </>
  );
}

export interface OfferOnPage {
  readonly version: number;
  /** Null for goods and other services. */
  readonly care: {
    readonly capacityOffered: number;
    readonly ageMin: number;
    readonly ageMax: number;
    readonly genders: Gender;
    readonly needs: readonly NeedCode[];
    readonly rates: readonly { readonly band: Band; readonly weeklyPence: number }[];
  } | null;
  readonly vacancyContact: string;
}

/** What is saved, as the form shows it. */
export function lineValues({ version, care, vacancyContact }: OfferOnPage): FormValues {
  const shown = { version: String(version), vacancyContact };
  if (care === null) return shown;
  return {
    ...shown,
    capacityOffered: String(care.capacityOffered),
    ageMin: String(care.ageMin),
    ageMax: String(care.ageMax),
    genders: care.genders,
    needs: [...care.needs],
    ...Object.fromEntries(care.rates.map(({ band, weeklyPence }) => [`rate-${band}`, poundsForInput(weeklyPence)])),
  };
}
