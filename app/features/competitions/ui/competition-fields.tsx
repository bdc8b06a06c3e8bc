import type { FormState, FormValues } from "~/core/form-state";
import { poundsForInput, type Pence } from "~/core/money";
import { areManyLots } from "~/features/lists/ui/lot-cards";
import { bandNames, bands, genderNames, genders, needCodes, needNames } from "~/features/suppliers/rules/settings";
import { BoughtFields, boughtValues, type CpvOnPage } from "~/features/councils/ui/bought-fields";
import { Checkboxes } from "~/ui/checkboxes";
import { OpenedByChoice } from "~/ui/opened-by-choice";
import { Radios } from "~/ui/radios";
import { Select } from "~/ui/select";
import { TextInput } from "~/ui/text-input";
import { Textarea } from "~/ui/textarea";
import { noChoice } from "../forms/draft";

interface CompetitionFieldsProps {
  readonly state: FormState;
  /** The lots of the list it is under. */
  readonly lots: readonly {
    readonly id: string;
    readonly code: string;
    readonly title: string;
    readonly forPeople: boolean;
  }[];
  readonly cpv: CpvOnPage;
}

/** What is bought and who could do it. */
export function CompetitionFields({ state, lots, cpv }: CompetitionFieldsProps) {
  const anyForPeople = lots.some(({ forPeople }) => forPeople);
  const mixed = anyForPeople && lots.some(({ forPeople }) => !forPeople);
  return (
    <>
      <TextInput
        name="title"
        label="Title"
        hint={anyForPeople ? "For example, Three places for young people" : "For example, Bread for three schools"}
        state={state}
      />
      <Textarea
        name="summary"
        label="In short"
        hint="Anyone can read this."
        state={state}
        rows={3}
        maxCharacters={1000}
      />
      <Textarea
        name="specification"
        label="What you need"
        hint="Say what should be achieved. Suppliers who are invited read this."
        state={state}
        rows={12}
      />
      <BoughtFields state={state} cpv={cpv} />
      <Checkboxes
        name="lots"
        legend="Lots"
        hint={
          mixed
            ? "Every supplier in these lots who can do the work is invited. Choose lots about people, or lots about goods and services: not both."
            : "Every supplier in these lots who can do the work is invited."
        }
        state={state}
        small={areManyLots(lots)}
        items={lots.map(({ id, code, title, forPeople }) => ({
          value: id,
          text: `${code}: ${title}`,
          opens: mixed && forPeople,
        }))}
      />
      {mixed ? (
        <OpenedByChoice>
          <h2 className="govuk-heading-m">For lots about people</h2>
          <CareFields state={state} />
        </OpenedByChoice>
      ) : (
        anyForPeople && <CareFields state={state} />
      )}
      <TextInput
        name="estimatePence"
        label="Estimated value, without VAT (optional)"
        hint="It is published. Leave it blank to give none."
        state={state}
        prefix="£"
        inputMode="decimal"
        width={10}
      />
      <Textarea
        name="priceBasis"
        label="What the price covers"
        hint={
          anyForPeople
            ? "Every bid gives one price. Say for what: for example, all three places for one year, without VAT."
            : "Every bid gives one price. Say for what: for example, all bread for one school year, without VAT."
        }
        state={state}
        rows={3}
        maxCharacters={500}
      />
    </>
  );
}

function CareFields({ state }: { readonly state: FormState }) {
  return (
    <>
      <Select
        name="need"
        label="Need"
        hint="Only settings approved for this need are invited."
        state={state}
        items={[
          { value: noChoice, text: "Any need" },
          ...needCodes.map((code) => ({ value: code, text: needNames[code] })),
        ]}
      />
      <TextInput name="ageMin" label="Youngest age" state={state} inputMode="numeric" width={3} />
      <TextInput name="ageMax" label="Oldest age" state={state} inputMode="numeric" width={3} />
      <Radios
        name="genders"
        legend="Who it is for"
        state={state}
        items={genders.map((value) => ({ value, text: genderNames[value] }))}
      />
      <Select
        name="band"
        label="Level of support"
        hint="Only settings that gave a price for this level are invited."
        state={state}
        items={[
          { value: noChoice, text: "Any level" },
          ...bands.map((band) => ({ value: band, text: bandNames[band] })),
        ]}
      />
    </>
  );
}

/** A saved competition as the fields show it. */
export function competitionValues(saved: {
  readonly title: string;
  readonly summary: string;
  readonly specification: string;
  readonly lots: readonly { readonly id: string }[];
  readonly need: string | null;
  readonly ageMin: number | null;
  readonly ageMax: number | null;
  readonly genders: string | null;
  readonly cpv: readonly { readonly code: string }[];
  readonly suitsSmallFirms: boolean;
  readonly suitsVoluntary: boolean;
  readonly band: string | null;
  readonly estimatePence: Pence | null;
  readonly priceBasis: string;
  readonly version: number;
}): FormValues {
  return {
    title: saved.title,
    summary: saved.summary,
    specification: saved.specification,
    lots: saved.lots.map(({ id }) => id),
    need: saved.need ?? noChoice,
    ...boughtValues({ ...saved, cpvCodes: saved.cpv.map(({ code }) => code) }),
    ageMin: String(saved.ageMin ?? ""),
    ageMax: String(saved.ageMax ?? ""),
    genders: saved.genders ?? "ANY",
    band: saved.band ?? noChoice,
    estimatePence: saved.estimatePence === null ? "" : poundsForInput(saved.estimatePence),
    priceBasis: saved.priceBasis,
    version: String(saved.version),
  };
}
