import { z } from "zod";
import {
  choice,
  choices,
  longText,
  optionalDateFields,
  optionalText,
  readOptionalDate,
  shortText,
} from "~/core/fields";
import type { CalendarDate } from "~/core/time";
import { boughtFields, boughtOf } from "~/features/councils/forms/bought";
import {
  callOffMechanisms,
  regimes,
  vehicleRules,
  vehicleTypeNames,
  vehicleTypes,
  type VehicleType,
} from "../rules/kinds";
import { optionalId } from "./optional-id";

const everyField = { when: () => true };

/** What may be said otherwise at any time. */
const words = {
  title: shortText("the title of the list"),
  summary: longText("what the list is for"),
  ...boughtFields,
};

/** The words of a list that is there, changed. */
export const listWordsForm = z
  .object(words)
  .transform((form) => ({ title: form.title, summary: form.summary, ...boughtOf(form) }));

export type ListWords = z.output<typeof listWordsForm>;

/** Setting up an approved list. `today` is the day in the United Kingdom: it cannot have opened tomorrow. */
export const listForm = (today: CalendarDate) =>
  z
    .object({
      ...words,
      vehicleType: choice(vehicleTypes, "Choose what kind of list it is"),
      regime: choice(regimes, "Choose the law it is under"),
      callOffMechanisms: choices(callOffMechanisms, "Choose how work is given out"),
      consortium: optionalId("Choose who shares the list"),
      maxGapMonths: optionalText({ length: 3, sentence: "The longest gap must be a whole number of months" }),
      ...optionalDateFields("lastOpened"),
    })
    .superRefine((form, issues) => {
      const give = (field: string, message: string): void => {
        issues.addIssue({ code: "custom", path: [field], message });
      };
      // A field that is wrong is here as it was sent.
      const vehicleType = vehicleTypes.find((word) => word === form.vehicleType);
      const regime = regimes.find((word) => word === form.regime);
      const months = form.maxGapMonths;
      if (vehicleType && regime && !vehicleRules[vehicleType].regimes.includes(regime)) {
        give("regime", `For “${vehicleTypeNames[vehicleType]}”, choose the Procurement Act 2023`);
      }
      if (hasOwnGap(vehicleType) && months !== undefined && !isGap(months)) {
        give("maxGapMonths", "The longest gap must be a whole number of months from 1 to 96, or empty");
      }
      const openedOn = readOptionalDate("lastOpened", form, "the day it last opened", issues);
      if (openedOn !== null && openedOn > today) give("lastOpened", "The day it last opened must be today or earlier");
    }, everyField)
    .transform((form, issues) => ({
      title: form.title,
      summary: form.summary,
      vehicleType: form.vehicleType,
      regime: form.regime,
      callOffMechanisms: form.callOffMechanisms,
      consortiumId: form.consortium ?? null,
      maxGapMonths: form.maxGapMonths === undefined || !hasOwnGap(form.vehicleType) ? null : Number(form.maxGapMonths),
      lastOpenedOn: readOptionalDate("lastOpened", form, "the day it last opened", issues),
      ...boughtOf(form),
    }));

export type ListDetails = z.output<ReturnType<typeof listForm>>;

/** Of an open framework the law says the gaps, and what is typed there is not read. */
function hasOwnGap(vehicleType: VehicleType | undefined): boolean {
  return vehicleType === undefined || vehicleRules[vehicleType].gaps === "OF_THE_LIST";
}

function isGap(months: string): boolean {
  return /^\d{1,2}$/u.test(months) && Number(months) >= 1 && Number(months) <= 96;
}
