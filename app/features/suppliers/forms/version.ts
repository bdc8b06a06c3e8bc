import { valueOf, type FormState } from "~/core/form-state";
import { parseWhole } from "~/core/whole-number";

/** The version the page was shown with; 0 fits no row, so a page without it is stale. */
export function versionIn(state: FormState): number {
  return parseWhole(valueOf(state, "version") ?? "", 1, 1_000_000_000) ?? 0;
}
