import { dateValues, type FormState, type FormValues } from "~/core/form-state";
import type { CalendarDate } from "~/core/time";
import {
  bandNames,
  bands,
  careKinds,
  needCodes,
  needNames,
  settingKindNames,
} from "~/features/suppliers/rules/settings";
import { Checkboxes } from "~/ui/checkboxes";
import { DateInput } from "~/ui/date-input";
import { OpenedByChoice } from "~/ui/opened-by-choice";
import { Radios } from "~/ui/radios";
import { TextInput } from "~/ui/text-input";
import { Textarea } from "~/ui/textarea";
import type { lotAbouts } from "../forms/lot";
import type { LotOnPage } from "./lot-cards";

const abouts: { value: (typeof lotAbouts)[number]; text: string; hint: string; opens: boolean }[] = [
  {
    value: "PEOPLE",
    text: "Care, support or education of people",
    hint: "Homes, schools and services. We ask for ages, needs and weekly prices.",
    opens: true,
  },
  {
    value: "GOODS",
    text: "Goods or other services",
    hint: "Bread, printing, repairs. Suppliers apply with a shop, kitchen, workshop or office.",
    opens: false,
  },
];

/** What is asked when a lot is added, and when it changes before a round has opened it. */
export function LotFields({ state }: { readonly state: FormState }) {
  return (
    <>
      <Radios name="about" legend="What is this lot about?" state={state} items={abouts} />
      <TextInput
        name="code"
        label="Code"
        hint="Short, like CH1, BREAD or POST-N2-W."
        state={state}
        width={10}
        spellCheck={false}
        autoComplete="off"
      />
      <LotWordFields state={state} />
      <OpenedByChoice>
        <CareFields state={state} />
      </OpenedByChoice>
    </>
  );
}

/** What may be said otherwise at any time. */
export function LotWordFields({ state }: { readonly state: FormState }) {
  return (
    <>
      <TextInput
        name="title"
        label="Title"
        hint="Like Bread and cakes, or Children’s home within the area."
        state={state}
      />
      <Textarea
        name="expectedVolume"
        label="What do you expect to buy? (if you can say)"
        hint="Like 400 loaves a week for 3 schools. Suppliers see it before they apply. It is not a promise."
        state={state}
        rows={3}
        maxCharacters={500}
      />
      <DateInput
        name="said"
        legend="On which day was this said?"
        hint="For example, 27 3 2026. It is shown with it."
        state={state}
      />
    </>
  );
}

function CareFields({ state }: { readonly state: FormState }) {
  return (
    <>
      <h2 className="govuk-heading-m">For care, support or education of people</h2>
      <Checkboxes
        name="settingKinds"
        legend="Which kinds of setting is it for?"
        state={state}
        items={careKinds.map((value) => ({ value, text: settingKindNames[value] }))}
      />
      <Checkboxes
        name="needs"
        legend="Which needs is it for?"
        hint="These eight groups are an example; a council may use others."
        state={state}
        items={needCodes.map((value) => ({ value, text: needNames[value] }))}
      />
      <TextInput name="ageMin" label="Youngest age" state={state} width={3} inputMode="numeric" autoComplete="off" />
      <TextInput name="ageMax" label="Oldest age" state={state} width={3} inputMode="numeric" autoComplete="off" />
      <Checkboxes
        name="bands"
        legend="Which levels of support are priced?"
        state={state}
        items={bands.map((value) => ({ value, text: bandNames[value] }))}
      />
    </>
  );
}

/** What a new lot's form begins with: what is said today. */
export function newLotValues(today: CalendarDate): FormValues {
  return dateValues("said", today);
}

/** What is saved, as the form shows it. Nothing said yet would be said today. */
export function lotValues(saved: LotOnPage & { readonly version: number }, today: CalendarDate): FormValues {
  const isGoods = saved.ageMin === null;
  return {
    version: String(saved.version),
    about: isGoods ? "GOODS" : "PEOPLE",
    code: saved.code,
    title: saved.title,
    expectedVolume: saved.expectedVolume ?? "",
    ...dateValues("said", saved.expectedVolumeOn ?? today),
    settingKinds: isGoods ? [] : [...saved.settingKinds],
    needs: [...saved.needs],
    ageMin: String(saved.ageMin ?? ""),
    ageMax: String(saved.ageMax ?? ""),
    bands: [...saved.bands],
  };
}
