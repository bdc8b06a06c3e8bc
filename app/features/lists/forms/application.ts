import { z } from "zod";
import {
  choice,
  choices,
  email,
  idChoice,
  optionalPounds,
  optionalText,
  shortText,
  ticked,
  wholeNumber,
} from "~/core/fields";
import { bandNames, genders, needCodes, type Band } from "~/features/suppliers/rules/settings";
import { agesInOrder } from "./ages";

const phone = optionalText({ length: 40, sentence: "A phone number must be 40 characters or fewer" })
  .refine((typed) => typed === undefined || typed.replace(/\D/gu, "").length >= 7, {
    error: "Enter a phone number with its area code, like 020 7946 0000, or leave this empty",
  })
  .transform((typed) => typed ?? null);

/** Who keeps people safe is asked only where a lot of the round is for care or education of people. */
const notAsked = z.preprocess(() => null, z.null());

/** "Your organisation": asked once for all lines of a round. */
export const headerForm = ({ forPeople }: { readonly forPeople: boolean }) =>
  z.object({
    contactName: shortText("the name of the person we can ask"),
    contactEmail: email,
    contactPhone: phone,
    safeguardingLead: forPeople ? shortText("the name of your safeguarding lead") : notAsked,
    insuranceCommitted: ticked("Tick to say that the insurance will be in place"),
    termsAccepted: ticked("Tick to accept the terms"),
  });

export type HeaderDetails = z.output<ReturnType<typeof headerForm>>;

export const newLineForm = z
  .object({ setting: idChoice("Choose a setting"), lot: idChoice("Choose a lot") })
  .transform(({ setting, lot }) => ({ settingId: setting, lotId: lot }));

const contact = (what: string) =>
  optionalText({ length: 200, sentence: `${what} must be 200 characters or fewer` }).transform((typed) => typed ?? "");

/** What is offered in one lot. A price left empty means that level of support is not offered. */
const careLineForm = (bandsOfLot: readonly Band[]) =>
  z
    .object({
      capacityOffered: wholeNumber("how many places you offer", 1, 2000),
      ageMin: wholeNumber("the youngest age", 0, 120),
      ageMax: wholeNumber("the oldest age", 0, 120),
      genders: choice(genders, "Choose who you offer places to"),
      needs: choices(needCodes, "Choose at least one group of needs"),
      vacancyContact: contact("Who to ask about vacancies"),
      ...rateFields(bandsOfLot),
    })
    .superRefine(agesInOrder, { when: () => true })
    .transform((form) => ({
      capacityOffered: form.capacityOffered,
      ageMin: form.ageMin,
      ageMax: form.ageMax,
      genders: form.genders,
      needs: form.needs,
      vacancyContact: form.vacancyContact,
      rates: bandsOfLot.flatMap((band) => {
        const weeklyPence = form[`rate-${band}`];
        return weeklyPence === undefined ? [] : [{ band, weeklyPence }];
      }),
    }));

/** Of goods and other services only who takes orders: prices come with each competition. */
const goodsLineForm = z.object({ vacancyContact: contact("Who takes orders") }).transform(({ vacancyContact }) => ({
  capacityOffered: null,
  ageMin: null,
  ageMax: null,
  genders: null,
  needs: [] as never[],
  vacancyContact,
  rates: [] as never[],
}));

export type CareLineDetails = z.output<ReturnType<typeof careLineForm>>;
export type LineDetails = CareLineDetails | z.output<typeof goodsLineForm>;

/** The form of a line in a lot with those bands; a lot without any is for goods or other services. */
export function lineForm(bandsOfLot: readonly Band[]) {
  return bandsOfLot.length === 0 ? goodsLineForm : careLineForm(bandsOfLot);
}

type RateField = ReturnType<typeof optionalPounds>;

function rateFields(bandsOfLot: readonly Band[]): Record<`rate-${Band}`, RateField> {
  const fields = bandsOfLot.map((band) => [
    `rate-${band}`,
    optionalPounds(`the weekly price for ${bandNames[band]} support`),
  ]);
  return Object.fromEntries(fields) as Record<`rate-${Band}`, RateField>;
}

/** An act that asks nothing but to be done to what the page showed. */
export const versionForm = z.object({});
