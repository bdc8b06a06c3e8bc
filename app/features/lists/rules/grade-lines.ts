import { calendarDate, type CalendarDate } from "~/core/time";
import { checkRegistrationNumber, tidyNumber, type Grade } from "~/features/suppliers/rules/settings";
import type { GradeCells } from "./grades-file";
import { gradeNamed, schemes, statusNamed, type RatingScheme, type ToldStatus } from "./rating-schemes";

/** What one line of a regulator's file says of one setting. */
export interface GradeLine {
  readonly row: number;
  readonly number: string;
  /** Null, with its date, where it was not inspected yet: the line then says nothing of a grade. */
  readonly grade: Grade | null;
  readonly gradedOn: CalendarDate | null;
  readonly reportUrl: string | null;
  readonly status: ToldStatus;
}

export const lineFaults = [
  "NO_NUMBER",
  "NUMBER_FORM",
  "GRADE_UNKNOWN",
  "DATE_UNREADABLE",
  "DATE_IN_FUTURE",
  "DATE_MISSING",
  "GRADE_MISSING",
  "REPORT_NOT_HTTPS",
  "STATUS_MISSING",
  "STATUS_UNKNOWN",
  "TOO_LONG",
  "TWICE",
  "OTHER_KIND",
  "OWN_SUPPLIER",
] as const;
export type LineFault = (typeof lineFaults)[number];

/** What is wrong with a line, and what it should be. The last two are known only beside the settings that are here. */
export const lineFaultSentences: Record<LineFault, string> = {
  NO_NUMBER: "There is no registration number.",
  NUMBER_FORM: "This is not a registration number of this regulator.",
  GRADE_UNKNOWN: "This is not one of the grades of this regulator.",
  DATE_UNREADABLE: "This is not a real date. Write it like 31/01/2026 or 2026-01-31.",
  DATE_IN_FUTURE: "The inspection date must be today or earlier.",
  DATE_MISSING: "There is a grade, but no inspection date.",
  GRADE_MISSING: "There is an inspection date, but no grade.",
  REPORT_NOT_HTTPS: "The report address must be a web address that begins with https://",
  STATUS_MISSING: "There is no status. Write registered, suspended, restricted, cancelled or lapsed.",
  STATUS_UNKNOWN: "This is not a status. Write registered, suspended, restricted, cancelled or lapsed.",
  TOO_LONG: "There is more in this line than there are headings. Put quotes around text that has a comma in it.",
  TWICE: "This number is in the file more than once, and the lines do not agree. None of them counts.",
  OTHER_KIND: "This setting is of a kind that this file is not about. Choose the other regulator for it.",
  OWN_SUPPLIER: "You hold a role at the provider of this setting. Somebody else must import this line.",
};

export interface FaultyLine {
  readonly row: number;
  /** As it stands in the file, tidied. */
  readonly number: string;
  readonly fault: LineFault;
  /** The cell that is wrong; empty where it is one that is missing. */
  readonly said: string;
}

/** As much of a cell as is shown. */
const longestShown = 80;
const longestAddress = 2000;

/** Every line as what it says or as what is wrong with it. A line with several faults comes once with each. */
export function readGradeLines(
  table: readonly GradeCells[],
  scheme: RatingScheme,
  today: CalendarDate,
): { readonly lines: readonly GradeLine[]; readonly faults: readonly FaultyLine[] } {
  const words = { grade: once((typed) => gradeNamed(scheme, typed)), date: once(dateNamed), status: once(statusNamed) };
  const read = table.map((each) => readLine(each, { scheme, today, words }));
  const first = new Map<string, ReadLine>();
  const disagree = new Set<string>();
  for (const each of read) {
    const earlier = first.get(each.number);
    if (earlier === undefined) first.set(each.number, each);
    else if (!isSame(earlier.found, each.found)) disagree.add(each.number);
  }
  const lines: GradeLine[] = [];
  const faults: FaultyLine[] = [];
  for (const { row, number, found } of read) {
    if (Array.isArray(found)) {
      faults.push(...found.map((fault) => ({ row, number: shown(number), ...fault })));
      continue;
    }
    if (disagree.has(number)) faults.push({ row, number, fault: "TWICE", said: number });
    else if (first.get(number)?.row === row) lines.push(found);
  }
  return { lines, faults };
}

type Fault = Pick<FaultyLine, "fault" | "said">;

interface ReadLine {
  readonly row: number;
  readonly number: string;
  readonly found: GradeLine | Fault[];
}

interface Reading {
  readonly scheme: RatingScheme;
  readonly today: CalendarDate;
  readonly words: {
    readonly grade: (typed: string) => Grade | undefined;
    readonly date: (typed: string) => CalendarDate | undefined;
    readonly status: (typed: string) => ToldStatus | undefined;
  };
}

/** A file says the same few words many thousand times: each is looked up once. */
function once<Value>(look: (typed: string) => Value): (typed: string) => Value {
  const known = new Map<string, Value>();
  return (typed) => {
    if (!known.has(typed)) known.set(typed, look(typed));
    return known.get(typed) as Value;
  };
}

function readLine({ row, cells, isTooLong }: GradeCells, { scheme, today, words }: Reading): ReadLine {
  const faults: Fault[] = [];
  const fault = (code: LineFault, said = ""): null => {
    faults.push({ fault: code, said: shown(said) });
    return null;
  };
  const number = tidyNumber(cells["registration number"]);
  const typed = { date: cells["inspection date"], report: cells["report address"], status: cells.status };
  if (isTooLong) fault("TOO_LONG");
  if (number === "") fault("NO_NUMBER");
  else if (!checkRegistrationNumber(schemes[scheme].regulator, number).ok) fault("NUMBER_FORM", number);
  const grade = cells.grade === "" ? null : (words.grade(cells.grade) ?? fault("GRADE_UNKNOWN", cells.grade));
  const gradedOn = typed.date === "" ? null : (words.date(typed.date) ?? fault("DATE_UNREADABLE", typed.date));
  if (gradedOn !== null && gradedOn > today) fault("DATE_IN_FUTURE", typed.date);
  if (cells.grade !== "" && typed.date === "") fault("DATE_MISSING");
  if (cells.grade === "" && typed.date !== "") fault("GRADE_MISSING");
  const reportUrl =
    typed.report === "" ? null : (addressNamed(typed.report) ?? fault("REPORT_NOT_HTTPS", typed.report));
  const status = words.status(typed.status);
  if (typed.status === "") fault("STATUS_MISSING");
  else if (status === undefined) fault("STATUS_UNKNOWN", typed.status);
  if (status === undefined || faults.length > 0) return { row, number, found: faults };
  return { row, number, found: { row, number, grade, gradedOn, reportUrl, status } };
}

/** Of two lines one of which is wrong nobody knows whether they agree. */
function isSame(one: ReadLine["found"], other: ReadLine["found"]): boolean {
  if (Array.isArray(one) || Array.isArray(other)) return false;
  return (
    one.grade === other.grade &&
    one.gradedOn === other.gradedOn &&
    one.reportUrl === other.reportUrl &&
    one.status === other.status
  );
}

/** As spreadsheets in the United Kingdom write a day, 31/01/2026, or as everybody's do, 2026-01-31. */
function dateNamed(text: string): CalendarDate | undefined {
  const uk = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(text);
  if (uk !== null) return calendarDate(Number(uk[3]), Number(uk[2]), Number(uk[1]));
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  return iso === null ? undefined : calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
}

/** A secure web address without a name or password in it, written one way. */
function addressNamed(text: string): string | undefined {
  if (text.length > longestAddress || !/^https:\/\//iu.test(text) || !URL.canParse(text)) return undefined;
  const { href, username, password, hostname } = new URL(text);
  return username === "" && password === "" && hostname.includes(".") && href.length <= longestAddress
    ? href
    : undefined;
}

/** What a cell says, short, on one line and without what no eye sees. */
function shown(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
  return [...line].length > longestShown ? `${[...line].slice(0, longestShown - 1).join("")}…` : line;
}
