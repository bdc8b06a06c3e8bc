import { stringify } from "csv-stringify/sync";

/**
 * A table as a file to keep. A cell that a spreadsheet would run as a formula gets a leading `'`
 * (safety.md §5); the mark at the front tells a spreadsheet that the file is UTF-8.
 */
export function csvFile(name: string, columns: readonly string[], rows: readonly (readonly string[])[]): Response {
  const text = stringify([columns, ...rows], { bom: true, escape_formulas: true, record_delimiter: "windows" });
  return new Response(text, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Content-Security-Policy": "sandbox",
    },
  });
}
