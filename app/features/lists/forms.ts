import { z } from "zod";
import {
  choice,
  choices,
  clockTime,
  dateFields,
  email,
  idChoice,
  idChoices,
  longText,
  optionalPounds,
  optionalText,
  readDate,
  shortText,
  ticked,
  wholeNumber,
} from "~/core/fields";
import { instantAt, type CalendarDate, type Instant } from "~/core/time";
import { bandNames, bands, genders, needCodes, settingKinds, type Band } from "~/features/suppliers/rules";
import { criteria, leastReasonCharacters, outcomes, reasonCodes, type Verdict } from "./rules/decisions";
import { callOffMechanisms, regimes, vehicleTypes } from "./rules/kinds";

const everyField = { when: () => true };
const dayParts = ["day", "month", "year"] as const;

const reason = optionalText({ length: 2000, sentence: "The reason must be 2,000 characters or fewer" }).transform(
  (typed) => typed ?? null,
);

const datePart = optionalText({ length: 10, sentence: "Enter the date in numbers" }).transform((typed) => typed ?? "");

/** One id out of those the page offered, or nothing chosen. */
function optionalId(sentence: string) {
  return z.preprocess((value) => (value === "" ? undefined : value), idChoice(sentence).optional());
}

/** Setting up an approved list. `today` is the day in the United Kingdom: it cannot have opened tomorrow. */
export const listForm = (today: CalendarDate) =>
  z
    .object({
      title: shortText("the title of the list"),
      summary: longText("what the list is for"),
      vehicleType: choice(vehicleTypes, "Choose what kind of list it is"),
      regime: choice(regimes, "Choose the law it is under"),
      callOffMechanisms: choices(callOffMechanisms, "Choose how work is given out"),
      consortium: optionalId("Choose who shares the list"),
      maxGapMonths: optionalText({ length: 3, sentence: "The longest gap must be a whole number of months" }),
      "lastOpened-day": datePart,
      "lastOpened-month": datePart,
      "lastOpened-year": datePart,
    })
    .superRefine((form, issues) => {
      const months = form.maxGapMonths;
      if (months !== undefined && !(/^\d{1,2}$/u.test(months) && Number(months) >= 1 && Number(months) <= 96)) {
        const message = "The longest gap must be a whole number of months from 1 to 96, or empty";
        issues.addIssue({ code: "custom", path: ["maxGapMonths"], message });
      }
      const openedOn = lastOpened(form, issues);
      if (openedOn !== null && openedOn > today) {
        const message = "The day it last opened must be today or earlier";
        issues.addIssue({ code: "custom", path: ["lastOpened"], message });
      }
    }, everyField)
    .transform((form, issues) => ({
      title: form.title,
      summary: form.summary,
      vehicleType: form.vehicleType,
      regime: form.regime,
      callOffMechanisms: form.callOffMechanisms,
      consortiumId: form.consortium ?? null,
      maxGapMonths: form.maxGapMonths === undefined ? null : Number(form.maxGapMonths),
      lastOpenedOn: lastOpened(form, issues),
    }));

export type ListDetails = z.output<ReturnType<typeof listForm>>;

function lastOpened(form: Record<string, unknown>, issues: z.core.$RefinementCtx): CalendarDate | null {
  if (dayParts.every((part) => (form[`lastOpened-${part}`] ?? "") === "")) return null;
  return readDate("lastOpened", form, "the day it last opened", issues) ?? null;
}

export const lotForm = z
  .object({
    code: shortText("a short code for the lot").refine((code) => /^[A-Za-z0-9-]{1,20}$/u.test(code), {
      error: "A code is up to 20 letters, digits and dashes, like CH1 or POST-N2-W",
    }),
    title: shortText("the title of the lot"),
    settingKinds: choices(settingKinds, "Choose at least one kind of setting"),
    needs: choices(needCodes, "Choose at least one group of needs"),
    ageMin: wholeNumber("the youngest age", 0, 120),
    ageMax: wholeNumber("the oldest age", 0, 120),
    bands: choices(bands, "Choose at least one level of support"),
  })
  .superRefine(agesInOrder, everyField);

export type LotDetails = z.output<typeof lotForm>;

function agesInOrder(form: { readonly ageMin?: unknown; readonly ageMax?: unknown }, issues: z.core.$RefinementCtx) {
  if (typeof form.ageMin === "number" && typeof form.ageMax === "number" && form.ageMax < form.ageMin) {
    const message = "The oldest age must be the same as the youngest age, or more";
    issues.addIssue({ code: "custom", path: ["ageMax"], message });
  }
}

/** A round's two moments are typed as a day and a clock time in the United Kingdom. */
export const roundForm = z
  .object({
    lots: idChoices("Choose at least one lot"),
    ...dateFields("opens"),
    opensTime: clockTime("the time it opens"),
    ...dateFields("closes"),
    closesTime: clockTime("the time it closes"),
    gapReason: reason,
    shortWindowReason: reason,
  })
  .superRefine((form, issues) => {
    const opensAt = moment("opens", form, "the day it opens", issues);
    const closesAt = moment("closes", form, "the day it closes", issues);
    if (opensAt !== undefined && closesAt !== undefined && closesAt <= opensAt) {
      issues.addIssue({ code: "custom", path: ["closes"], message: "The round must close after it opens" });
    }
  }, everyField)
  .transform((form, issues) => {
    const opensAt = moment("opens", form, "", issues);
    const closesAt = moment("closes", form, "", issues);
    if (opensAt === undefined || closesAt === undefined) return z.NEVER;
    const { gapReason, shortWindowReason } = form;
    return { lotIds: form.lots, opensAt, closesAt, gapReason, shortWindowReason };
  });

export type RoundDetails = z.output<typeof roundForm>;

function moment(
  name: "opens" | "closes",
  form: Record<string, unknown>,
  what: string,
  issues: z.core.$RefinementCtx,
): Instant | undefined {
  const day = readDate(name, form, what, issues);
  const time = form[`${name}Time`];
  if (day === undefined || typeof time !== "string") return undefined;
  const at = instantAt(day, time);
  if (at.ok) return at.value;
  const message = "The clocks change in that hour, so choose another time";
  issues.addIssue({ code: "custom", path: [`${name}Time`], message });
  return undefined;
}

/** An act that asks nothing but to be done to what the page showed. */
export const versionForm = z.object({});

export const publishForm = z.object({ when: choice(["NOW", "PLANNED"], "Choose when it opens") });

const phone = optionalText({ length: 40, sentence: "A phone number must be 40 characters or fewer" })
  .refine((typed) => typed === undefined || typed.replace(/\D/gu, "").length >= 7, {
    error: "Enter a phone number with its area code, like 020 7946 0000, or leave this empty",
  })
  .transform((typed) => typed ?? null);

/** "Your organisation": asked once for all lines of a round. */
export const headerForm = z.object({
  contactName: shortText("the name of the person we can ask"),
  contactEmail: email,
  contactPhone: phone,
  safeguardingLead: shortText("the name of your safeguarding lead"),
  insuranceCommitted: ticked("Tick to say that the insurance will be in place"),
  termsAccepted: ticked("Tick to accept the terms"),
});

export type HeaderDetails = z.output<typeof headerForm>;

export const newLineForm = z
  .object({ setting: idChoice("Choose a setting"), lot: idChoice("Choose a lot") })
  .transform(({ setting, lot }) => ({ settingId: setting, lotId: lot }));

/** What is offered in one lot. A price left empty means that level of support is not offered. */
export const lineForm = (bandsOfLot: readonly Band[]) =>
  z
    .object({
      capacityOffered: wholeNumber("how many places you offer", 1, 2000),
      ageMin: wholeNumber("the youngest age", 0, 120),
      ageMax: wholeNumber("the oldest age", 0, 120),
      genders: choice(genders, "Choose who you offer places to"),
      needs: choices(needCodes, "Choose at least one group of needs"),
      vacancyContact: optionalText({
        length: 200,
        sentence: "Who to ask about vacancies must be 200 characters or fewer",
      }).transform((typed) => typed ?? ""),
      ...rateFields(bandsOfLot),
    })
    .superRefine(agesInOrder, everyField)
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

export type LineDetails = z.output<ReturnType<typeof lineForm>>;

type RateField = ReturnType<typeof optionalPounds>;

function rateFields(bandsOfLot: readonly Band[]): Record<`rate-${Band}`, RateField> {
  const fields = bandsOfLot.map((band) => [
    `rate-${band}`,
    optionalPounds(`the weekly price for ${bandNames[band]} support`),
  ]);
  return Object.fromEntries(fields) as Record<`rate-${Band}`, RateField>;
}

/** A recommendation or a decision; `seen` is the recommendation the page was shown with. */
export const verdictForm = z
  .object({
    seen: optionalId("Reload the page and try again"),
    outcome: choice(outcomes, "Choose approve or refuse"),
    reasonCode: choice(["", ...reasonCodes], "Choose a reason"),
    criterion: choice(["", ...criteria], "Choose a condition"),
    reasons: longText("why, in your own words"),
  })
  .superRefine((form, issues) => {
    if (form.outcome !== "REJECTED") return;
    if (!form.reasonCode) issues.addIssue({ code: "custom", path: ["reasonCode"], message: "Choose a reason" });
    if (!form.criterion) issues.addIssue({ code: "custom", path: ["criterion"], message: "Choose a condition" });
    if (typeof form.reasons === "string" && form.reasons.length < leastReasonCharacters) {
      const message = `Say why in ${leastReasonCharacters} characters or more: the applicant reads it`;
      issues.addIssue({ code: "custom", path: ["reasons"], message });
    }
  }, everyField)
  .transform(({ seen, outcome, reasonCode, criterion, reasons }, issues): SeenVerdict => {
    if (outcome === "APPROVED") return { seenId: seen, verdict: { outcome, reasons } };
    if (reasonCode === "" || criterion === "") {
      issues.addIssue({ code: "custom", path: ["reasonCode"], message: "Choose a reason" });
      return z.NEVER;
    }
    return { seenId: seen, verdict: { outcome, reasonCode, criterion, reasons } };
  });

export interface SeenVerdict {
  readonly seenId: string | undefined;
  readonly verdict: Verdict;
}
