import type { StateTable } from "~/core/state-table";

/** The columns of a regulator's file, domain.md §13 R6, as their headings are written. */
export const gradeColumns = ["registration number", "grade", "inspection date", "report address", "status"] as const;
export type GradeColumn = (typeof gradeColumns)[number];

export const mostGradesFileBytes = 10_000_000;
/** Beside the headings. */
export const mostGradeLines = 50_000;

/** Of what is wrong in one file, so much is kept to be shown: nobody mends more by hand. */
export const mostFaultsKept = 5000;

/** Why a file cannot be read at all. */
export type GradesFileFault =
  | { readonly code: "EMPTY" | "ENCODING" | "TOO_LARGE" }
  | { readonly code: "TOO_MANY_LINES"; readonly lines: number }
  | { readonly code: "BROKEN"; readonly row: number | undefined }
  | {
      readonly code: "COLUMNS";
      readonly missing: readonly GradeColumn[];
      readonly twice: readonly GradeColumn[];
      /** Headings that are none of ours: one of them may be another name for one. */
      readonly others: readonly string[];
    };

/** What became of a file that was sent: nothing changes before it is applied, and it is applied once. */
export const gradeImportStages = ["READY", "APPLIED", "WITHDRAWN", "SUPERSEDED"] as const;
export type GradeImportStage = (typeof gradeImportStages)[number];
export type GradeImportEvent = "apply" | "withdraw" | "supersede";

export const gradeImportLife: StateTable<GradeImportStage, GradeImportEvent> = {
  apply: { from: ["READY"], to: "APPLIED" },
  withdraw: { from: ["READY"], to: "WITHDRAWN" },
  supersede: { from: ["READY"], to: "SUPERSEDED" },
};

export const gradeImportStageNames: Record<GradeImportStage, string> = {
  READY: "Not applied yet",
  APPLIED: "Applied",
  WITHDRAWN: "Thrown away",
  SUPERSEDED: "Replaced by a newer file",
};

/** Why a file of grades cannot be read, and how to mend it. */
export function gradesFileSentence(fault: GradesFileFault): string {
  switch (fault.code) {
    case "EMPTY":
      return "There are no lines in the file. Choose the file with the grades in it";
    case "ENCODING":
      return "The file is not text that we can read. In your spreadsheet, save it as “CSV UTF-8”, then choose it again";
    case "TOO_LARGE":
      return `The file must be ${mostGradesFileBytes / 1_000_000} MB or smaller. Take out lines that are not about your area`;
    case "TOO_MANY_LINES":
      return `The file has ${inThousands(fault.lines)} lines, and may have ${inThousands(mostGradeLines)}. Send it in parts`;
    case "BROKEN":
      return `The file cannot be read${fault.row === undefined ? "" : ` at line ${fault.row}`}: a quotation mark is in the wrong place. Mend it, or save the file again as CSV`;
    case "COLUMNS":
      return columnsRefusal(fault);
  }
}

function columnsRefusal({ missing, twice, others }: Extract<GradesFileFault, { code: "COLUMNS" }>): string {
  const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(", ");
  return [
    ...(missing.length > 0 ? [`The file has no column called ${quoted(missing)}.`] : []),
    ...(twice.length > 0 ? [`It has more than one column called ${quoted(twice)}.`] : []),
    ...(missing.length > 0 && others.length > 0
      ? [`It has ${quoted(others)}: give a renamed column its name back.`]
      : []),
    `The first line must have these headings: ${quoted(gradeColumns)}`,
  ].join(" ");
}

function inThousands(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/u, ",");
}
