import type { FormValues } from "~/core/form-state";
import { isId, type LineId } from "~/core/id";
import { parseWhole } from "~/core/whole-number";

const prefix = "line-";

/** The field that carries the version of a line as the page showed it. */
export function lineField(lineId: string): string {
  return `${prefix}${lineId}`;
}

/** The lines that a page showed, each with its version; a field that is made up names none. */
export function linesIn(values: FormValues): { readonly lineId: LineId; readonly version: number }[] {
  return Object.entries(values).flatMap(([field, typed]) => {
    const lineId = field.startsWith(prefix) ? field.slice(prefix.length) : undefined;
    if (!isId(lineId) || typeof typed !== "string") return [];
    // 0 fits no row, so it is stale.
    return [{ lineId, version: parseWhole(typed, 1, 1_000_000_000) ?? 0 }];
  });
}
