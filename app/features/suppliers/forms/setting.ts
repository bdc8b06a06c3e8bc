import { z } from "zod";
import {
  choice,
  choices,
  firstOf,
  formBy,
  isNoDate,
  optionalDateFields,
  readOptionalDate,
  shortText,
  wholeNumber,
} from "~/core/fields";
import { ok } from "~/core/result";
import type { CalendarDate } from "~/core/time";
import {
  careKinds,
  checkRegistrationNumber,
  genders,
  grades,
  needCodes,
  regulatorNames,
  regulators,
  regulatorsOf,
  settingKindNames,
  settingKinds,
  tidyNumber,
  type Regulator,
  type SettingKind,
} from "../rules/settings";
import { address } from "./address";
import { confirmed, judgeNumber, kept, number } from "./numbers";

/** What a person may say of a registration; without a regulator none is asked. */
export const askedStatuses = ["REGISTERED", "APPLIED", "SUSPENDED", "CANCELLED"] as const;

const registrationNumberForms: Record<Regulator, string> = {
  OFSTED: "an Ofsted number, which has 6 or 7 digits, or SC and 6 digits, like SC123456",
  DFE: "a DfE number: a URN has 6 or 7 digits, a UKPRN has 8 and begins with 1",
  CQC: "a CQC number, which begins with 1- and goes on with digits, like 1-123456789",
  NONE: "",
};

const asked = {
  name: shortText("the name of the setting"),
  kind: choice(settingKinds, "Choose what kind of setting it is"),
  ...address,
};

/** Nothing but these is asked while the kind is not known, and without it they are not enough. */
const anyKindForm = z.object(asked).transform(() => z.NEVER);

const premisesForm = z.object({ ...asked, kind: z.literal("PREMISES") }).transform((form) => ({
  ...form,
  regulator: "NONE" as const,
  registrationStatus: "NOT_NEEDED" as const,
  registrationNumber: null,
  registrationEndsOn: null,
  latestGrade: null,
  latestGradeOn: null,
  capacity: null,
  ageMin: null,
  ageMax: null,
  genders: null,
  needs: [] as never[],
}));

const careForm = (today: CalendarDate) =>
  z
    .object({
      ...asked,
      kind: choice(careKinds, "Choose what kind of setting it is"),
      regulator: choice(regulators, "Choose who regulates it"),
      status: choice(["", ...askedStatuses], "Choose how its registration stands"),
      registrationNumber: number,
      registrationNumberChecked: confirmed,
      ...optionalDateFields("registrationEnds"),
      latestGrade: choice(["", ...grades], "Choose a grade from the list"),
      ...optionalDateFields("graded"),
      capacity: wholeNumber("the number of places", 1, 2000),
      ageMin: wholeNumber("the youngest age", 0, 120),
      ageMax: wholeNumber("the oldest age", 0, 120),
      genders: choice(genders, "Choose who can live or learn there"),
      needs: choices(needCodes, "Choose at least one group of needs"),
    })
    .superRefine(
      (form, issues) => {
        const give = (field: string, message: string): void => {
          issues.addIssue({ code: "custom", path: [field], message });
        };
        judgeRegistration(form, give, issues);
        readOptionalDate("registrationEnds", form, "the date the registration ends", issues);
        const graded = readOptionalDate("graded", form, "the date of the grade", issues);
        if (graded !== null && graded > today) give("graded", "The date of the grade must be today or earlier");
        const noDate = isNoDate("graded", form);
        if (form.latestGrade !== "" && noDate) give("graded", "Enter the date of the grade");
        if (form.latestGrade === "" && !noDate) give("latestGrade", "Choose the grade given on that date");
        if (typeof form.ageMin === "number" && typeof form.ageMax === "number" && form.ageMax < form.ageMin) {
          give("ageMax", "The oldest age must be the same as the youngest age, or more");
        }
      },
      { when: () => true },
    )
    .transform((form, issues) => {
      const { status, registrationNumberChecked, latestGrade, ...rest } = form;
      return {
        name: rest.name,
        kind: rest.kind,
        regulator: rest.regulator,
        registrationStatus: rest.regulator === "NONE" || status === "" ? ("NOT_NEEDED" as const) : status,
        registrationNumber: kept(rest.registrationNumber, tidyNumber),
        registrationEndsOn: readOptionalDate("registrationEnds", form, "", issues),
        latestGrade: latestGrade === "" ? null : latestGrade,
        latestGradeOn: readOptionalDate("graded", form, "", issues),
        addressLine1: rest.addressLine1,
        addressLine2: rest.addressLine2,
        town: rest.town,
        postcode: rest.postcode,
        capacity: rest.capacity,
        ageMin: rest.ageMin,
        ageMax: rest.ageMax,
        genders: rest.genders,
        needs: rest.needs,
      };
    });

export type CareSettingDetails = z.output<ReturnType<typeof careForm>>;
export type SettingDetails = CareSettingDetails | z.output<typeof premisesForm>;

/** One setting: adding it and changing it. `today` is the day in the United Kingdom: no grade is of tomorrow. */
export const settingForm = (today: CalendarDate) =>
  formBy((typed) => {
    const kind = settingKinds.find((word) => word === firstOf(typed["kind"]));
    if (kind === undefined) return anyKindForm;
    return kind === "PREMISES" ? premisesForm : careForm(today);
  });

/** The kind decides who may regulate it, the regulator the form of the number, the status whether there is one. */
function judgeRegistration(
  form: {
    readonly kind?: string;
    readonly regulator?: string;
    readonly status?: string;
    readonly ageMin?: unknown;
    readonly registrationNumber?: unknown;
    readonly registrationNumberChecked?: unknown;
  },
  give: (field: string, message: string) => void,
  issues: z.core.$RefinementCtx,
): void {
  const { status, registrationNumber: typed } = form;
  const regulator = regulators.find((word) => word === form.regulator);
  const kind = settingKinds.find((word) => word === form.kind);
  if (regulator === undefined) return;
  if (kind !== undefined) {
    const sentence = whyNotRegulatedBy(regulator, kind, form.ageMin);
    if (sentence !== undefined) give("regulator", sentence);
  }
  if (regulator === "NONE") {
    if (typed !== undefined) give("registrationNumber", "Leave this empty when there is no regulator");
    return;
  }
  if (status === "") give("status", "Choose how its registration stands");
  if (typed === undefined && status !== "APPLIED") give("registrationNumber", "Enter the registration number");
  const check = (text: string) => (text === "" ? ok(text) : checkRegistrationNumber(regulator, text));
  const number = { field: "registrationNumber", typed, ticked: form.registrationNumberChecked };
  judgeNumber({ ...number, check, form: registrationNumberForms[regulator] }, issues);
}

function whyNotRegulatedBy(regulator: Regulator, kind: SettingKind, ageMin: unknown): string | undefined {
  const possible = regulatorsOf[kind];
  if (!possible.includes(regulator)) {
    const names = possible.map((each) => regulatorNames[each]).join(" or ");
    return `For “${settingKindNames[kind]}”, choose ${names}`;
  }
  // Supported accommodation for 16 and 17 year olds must be registered with Ofsted. domain.md §2.4, C02.
  if (kind === "SUPPORTED_ACCOMMODATION" && regulator === "NONE" && typeof ageMin === "number" && ageMin < 18) {
    return "Supported accommodation for people under 18 must be registered with Ofsted";
  }
  return undefined;
}
