import {
  gradeNames,
  registrationStatusNames,
  type Grade,
  type Regulator,
  type RegistrationStatus,
  type SettingKind,
} from "~/features/suppliers/rules/settings";

/** What follows from a grade or a registration, the mildest first: domain.md §8. */
export const consequences = ["NONE", "WATCH", "SUSPEND", "REMOVE"] as const;
export type Consequence = (typeof consequences)[number];

interface SchemeGrade {
  readonly follows: Consequence;
  /** How files write it, beside its name. */
  readonly words?: readonly string[];
}

interface Scheme {
  readonly name: string;
  /** Who says it, in a sentence. */
  readonly inspector: string;
  /** Whose register the numbers are of. */
  readonly regulator: Exclude<Regulator, "NONE">;
  readonly kinds: readonly SettingKind[];
  readonly grades: Partial<Readonly<Record<Grade, SchemeGrade>>>;
}

export const ratingSchemes = ["OFSTED_HOMES", "OFSTED_SUPPORTED", "SCHOOLS", "ISI", "CQC"] as const;
export type RatingScheme = (typeof ratingSchemes)[number];

const fourGrades = {
  OUTSTANDING: { follows: "NONE" },
  GOOD: { follows: "NONE" },
  REQUIRES_IMPROVEMENT: { follows: "WATCH", words: ["requires improvement to be good"] },
  INADEQUATE: { follows: "SUSPEND" },
} as const satisfies Scheme["grades"];

/**
 * How each regulator grades, domain.md §8. Schools that were not inspected since November 2025 still have one of the four
 * grades. What ISI did not find met may be a small thing, so that a person looks at it and nothing is suspended by itself.
 */
export const schemes: Readonly<Record<RatingScheme, Scheme>> = {
  OFSTED_HOMES: {
    name: "Ofsted: children’s homes and short breaks",
    inspector: "Ofsted",
    regulator: "OFSTED",
    kinds: ["CHILDRENS_HOME", "SHORT_BREAKS", "OTHER"],
    grades: fourGrades,
  },
  OFSTED_SUPPORTED: {
    name: "Ofsted: supported accommodation",
    inspector: "Ofsted",
    regulator: "OFSTED",
    kinds: ["SUPPORTED_ACCOMMODATION", "OTHER"],
    grades: {
      CONSISTENTLY_STRONG: { follows: "NONE", words: ["consistently strong"] },
      INCONSISTENT: { follows: "WATCH", words: ["inconsistent"] },
      SERIOUS_WEAKNESSES: { follows: "SUSPEND", words: ["serious weaknesses", "widespread weaknesses"] },
    },
  },
  SCHOOLS: {
    name: "Ofsted: schools and colleges, by report cards",
    inspector: "Ofsted",
    regulator: "DFE",
    kinds: ["SPECIAL_SCHOOL", "SPECIAL_COLLEGE", "OTHER"],
    grades: {
      EXCEPTIONAL: { follows: "NONE" },
      STRONG: { follows: "NONE", words: ["strong"] },
      EXPECTED: { follows: "NONE", words: ["expected"] },
      NEEDS_ATTENTION: { follows: "WATCH", words: ["attention needed"] },
      URGENT_IMPROVEMENT: { follows: "SUSPEND" },
      ...fourGrades,
    },
  },
  ISI: {
    name: "Independent Schools Inspectorate (ISI)",
    inspector: "The Independent Schools Inspectorate",
    regulator: "DFE",
    kinds: ["SPECIAL_SCHOOL", "SPECIAL_COLLEGE", "OTHER"],
    grades: {
      STANDARDS_MET: { follows: "NONE", words: ["met"] },
      STANDARDS_NOT_MET: { follows: "WATCH", words: ["not met"] },
    },
  },
  CQC: {
    name: "Care Quality Commission (CQC)",
    inspector: "The Care Quality Commission",
    regulator: "CQC",
    kinds: ["ADULT_CARE_HOME", "SHORT_BREAKS", "OTHER"],
    grades: fourGrades,
  },
};

/** What files say of a registration. */
export const toldStatuses = ["REGISTERED", "SUSPENDED", "CANCELLED"] as const satisfies readonly RegistrationStatus[];
export type ToldStatus = (typeof toldStatuses)[number];

const statuses: Readonly<Record<ToldStatus, SchemeGrade & { readonly words: readonly string[] }>> = {
  REGISTERED: { follows: "NONE", words: ["active"] },
  SUSPENDED: { follows: "SUSPEND", words: ["suspended", "restricted", "suspended or restricted"] },
  CANCELLED: {
    follows: "REMOVE",
    words: ["cancelled", "lapsed", "cancelled or lapsed", "resigned", "deregistered"],
  },
};

export function followsGrade(scheme: RatingScheme, grade: Grade): Consequence {
  return schemes[scheme].grades[grade]?.follows ?? "NONE";
}

export function followsStatus(status: ToldStatus): Consequence {
  return statuses[status].follows;
}

/** A grade that suspends a member lets nobody join either: C03, domain.md §2.4. */
export function stopsJoining(grade: string): boolean {
  return ratingSchemes.some((scheme) =>
    Object.entries(schemes[scheme].grades).some(([each, { follows }]) => each === grade && follows === "SUSPEND"),
  );
}

/** The gravest of them. */
export function gravest(...of: readonly Consequence[]): Consequence {
  return consequences.findLast((each) => of.includes(each)) ?? "NONE";
}

/** The grades of a scheme, as they are called. */
export function gradesOf(scheme: RatingScheme): Grade[] {
  return Object.keys(schemes[scheme].grades) as Grade[];
}

/** The grade that a file's word means in that scheme; undefined for a word it does not have. */
export function gradeNamed(scheme: RatingScheme, typed: string): Grade | undefined {
  const word = plain(typed);
  return gradesOf(scheme).find((grade) => {
    const words = schemes[scheme].grades[grade]?.words ?? [];
    return [gradeNames[grade], ...words].some((each) => plain(each) === word);
  });
}

export function statusNamed(typed: string): ToldStatus | undefined {
  const word = plain(typed);
  return toldStatuses.find((status) =>
    [registrationStatusNames[status], ...statuses[status].words].some((each) => plain(each) === word),
  );
}

/** Case, spaces and dashes are written in many ways. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s_\-\u2010-\u2015]+/gu, " ")
    .replaceAll(/[.’']/gu, "")
    .trim();
}
