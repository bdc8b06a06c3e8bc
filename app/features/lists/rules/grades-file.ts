import { parse } from "csv-parse/sync";
import { ok, refuse, type Result } from "~/core/result";
import {
  gradeColumns,
  mostGradeLines,
  mostGradesFileBytes,
  type GradeColumn,
  type GradesFileFault,
} from "./grade-imports";

/** A line with something in it: `row` is its number in a spreadsheet, the headings being 1. */
export interface GradeCells {
  readonly row: number;
  readonly cells: Readonly<Record<GradeColumn, string>>;
  /** There is something in it to the right of all headings: a comma too many has moved what stands there. */
  readonly isTooLong: boolean;
}

/**
 * Reads the bytes of a file as the lines of a table, whatever they say. Cells are text: what a spreadsheet would run as a
 * formula is nothing but its letters. Never throws.
 */
export function readGradesFile(bytes: Uint8Array): Result<readonly GradeCells[], GradesFileFault> {
  if (bytes.length > mostGradesFileBytes) return refuse({ code: "TOO_LARGE" });
  const text = decode(bytes);
  if (text === undefined) return refuse({ code: "ENCODING" });
  if (text.trim() === "") return refuse({ code: "EMPTY" });
  const table = tableOf(text);
  if (!table.ok) return table;
  const head = table.value.findIndex((record) => !isEmpty(record));
  const places = placesOf(table.value[head] ?? []);
  if (!places.ok) return places;
  const { width, of } = places.value;
  const lines = table.value.flatMap((record, index): GradeCells[] => {
    if (index <= head || isEmpty(record)) return [];
    const cell = (column: GradeColumn) => (record[of[column]] ?? "").trim();
    const cells = Object.fromEntries(gradeColumns.map((column) => [column, cell(column)])) as GradeCells["cells"];
    return [{ row: index + 1, cells, isTooLong: record.slice(width).some((value) => value.trim() !== "") }];
  });
  if (lines.length === 0) return refuse({ code: "EMPTY" });
  return lines.length > mostGradeLines ? refuse({ code: "TOO_MANY_LINES", lines: lines.length }) : ok(lines);
}

/** UTF-8, with or without its mark; else Windows-1252, where every byte is one of its letters; else nothing we read. */
function decode(bytes: Uint8Array): string | undefined {
  const text = decodeUtf8(bytes) ?? decodeWindows(bytes);
  return text === undefined || /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u.test(text) ? undefined : text;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What Windows-1252 has from 0x80 to 0x9f; a space is a byte that it does not use. */
const windowsLetters = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

function decodeWindows(bytes: Uint8Array): string | undefined {
  if (bytes.some((byte) => windowsLetters[byte - 0x80] === " ")) return undefined;
  const letters: string[] = [];
  for (const byte of bytes) letters.push(windowsLetters[byte - 0x80] ?? String.fromCharCode(byte));
  return letters.join("");
}

function tableOf(text: string): Result<readonly (readonly string[])[], GradesFileFault> {
  try {
    return ok(
      parse(text, {
        recordDelimiter: ["\r\n", "\n", "\r"],
        relaxColumnCount: true,
        skipEmptyLines: false,
      }),
    );
  } catch (error) {
    const line: unknown = error instanceof Error ? Reflect.get(error, "lines") : undefined;
    return refuse({ code: "BROKEN", row: typeof line === "number" ? line : undefined });
  }
}

function isEmpty(record: readonly string[]): boolean {
  return record.every((cell) => cell.trim() === "");
}

/** Where each column stands, by its heading; other columns are not read. */
function placesOf(
  headings: readonly string[],
): Result<{ width: number; of: Readonly<Record<GradeColumn, number>> }, GradesFileFault> {
  const found = headings.map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[\s_]+/gu, " ")
      .trim(),
  );
  const missing = gradeColumns.filter((column) => !found.includes(column));
  const twice = gradeColumns.filter((column) => found.indexOf(column) !== found.lastIndexOf(column));
  if (missing.length > 0 || twice.length > 0) {
    const others = found.filter((heading) => heading !== "" && !gradeColumns.some((column) => column === heading));
    return refuse({ code: "COLUMNS", missing, twice, others: others.slice(0, 10).map((other) => other.slice(0, 40)) });
  }
  const of = Object.fromEntries(gradeColumns.map((column) => [column, found.indexOf(column)])) as Record<
    GradeColumn,
    number
  >;
  return ok({ width: headings.length, of });
}
