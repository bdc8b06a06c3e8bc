import { z } from "zod";
import {
  choice,
  choices,
  firstOf,
  formBy,
  optionalDateFields,
  optionalText,
  readDate,
  shortText,
  wholeNumber,
} from "~/core/fields";
import type { CalendarDate } from "~/core/time";
import { bands, careKinds, needCodes } from "~/features/suppliers/rules/settings";
import { agesInOrder } from "./ages";

/** What a lot is about is asked first: care of people has ages, needs and levels of support, and goods have none. */
export const lotAbouts = ["PEOPLE", "GOODS"] as const;

const everyField = { when: () => true };

const code = shortText("a short code for the lot").refine((typed) => /^[A-Za-z0-9-]{1,20}$/u.test(typed), {
  error: "A code is up to 20 letters, digits and dashes, like CH1 or POST-N2-W",
});

/** What may be said otherwise at any time. */
const words = {
  title: shortText("the title of the lot"),
  expectedVolume: optionalText({ length: 500, sentence: "What you expect to buy must be 500 characters or fewer" }),
  ...optionalDateFields("said"),
};

interface TypedVolume {
  readonly expectedVolume?: unknown;
  readonly [part: `said-${string}`]: unknown;
}

interface Volume {
  readonly expectedVolume: string | null;
  readonly expectedVolumeOn: CalendarDate | null;
}

/** An expectation is of a day; without one there is no day either. domain.md §13, L8. */
function volumeOf(form: TypedVolume, today: CalendarDate, issues: z.core.$RefinementCtx): Volume {
  const { expectedVolume } = form;
  if (typeof expectedVolume !== "string") return { expectedVolume: null, expectedVolumeOn: null };
  const on = readDate("said", { ...form }, "the day this was said", issues);
  if (on !== undefined && on > today) {
    issues.addIssue({ code: "custom", path: ["said"], message: "The day this was said must be today or earlier" });
  }
  return { expectedVolume, expectedVolumeOn: on ?? null };
}

const lotWordsForm = (today: CalendarDate) =>
  z
    .object(words)
    .superRefine((form, issues) => void volumeOf(form, today, issues), everyField)
    .transform((form, issues) => ({ title: form.title, ...volumeOf(form, today, issues) }));

export type LotWords = z.output<ReturnType<typeof lotWordsForm>>;

/** Nothing but these is asked while it is not known what the lot is about, and without it they are not enough. */
const anyLotForm = (today: CalendarDate) =>
  z
    .object({ about: choice(lotAbouts, "Choose what the lot is about"), code, ...words })
    .superRefine((form, issues) => void volumeOf(form, today, issues), everyField)
    .transform(() => z.NEVER);

const careLotForm = (today: CalendarDate) =>
  z
    .object({
      code,
      ...words,
      settingKinds: choices(careKinds, "Choose at least one kind of setting"),
      needs: choices(needCodes, "Choose at least one group of needs"),
      ageMin: wholeNumber("the youngest age", 0, 120),
      ageMax: wholeNumber("the oldest age", 0, 120),
      bands: choices(bands, "Choose at least one level of support"),
    })
    .superRefine(agesInOrder, everyField)
    .superRefine((form, issues) => void volumeOf(form, today, issues), everyField)
    .transform((form, issues) => {
      const { title, settingKinds, needs, ageMin, ageMax } = form;
      const volume = volumeOf(form, today, issues);
      return { code: form.code, title, settingKinds, needs, ageMin, ageMax, bands: form.bands, ...volume };
    });

const goodsLotForm = (today: CalendarDate) =>
  z
    .object({ code, ...words })
    .superRefine((form, issues) => void volumeOf(form, today, issues), everyField)
    .transform((form, issues) => ({
      code: form.code,
      title: form.title,
      ...ofGoods,
      ...volumeOf(form, today, issues),
    }));

/** Goods and other services come from premises, and ask for nothing about people. */
const ofGoods = {
  settingKinds: ["PREMISES" as const],
  needs: [] as never[],
  ageMin: null,
  ageMax: null,
  bands: [] as never[],
};

export type CareLotDetails = z.output<ReturnType<typeof careLotForm>>;
export type GoodsLotDetails = z.output<ReturnType<typeof goodsLotForm>>;
export type LotDetails = CareLotDetails | GoodsLotDetails;

/** A lot, new or not opened by a round yet. `today` is the day in the United Kingdom: nothing was said tomorrow. */
export const lotForm = (today: CalendarDate) =>
  formBy((typed) => {
    const about = lotAbouts.find((word) => word === firstOf(typed["about"]));
    if (about === undefined) return anyLotForm(today);
    return about === "GOODS" ? goodsLotForm(today) : careLotForm(today);
  });

/** A lot that a published round has opened keeps what applicants went by: its words alone may change. */
export const openedLotForm = lotWordsForm;
