import { supplierRoles, type SupplierRole } from "~/core/actor";
import {
  careKinds,
  genders,
  grades,
  legalForms,
  needCodes,
  sizes,
  type Gender,
  type Grade,
  type LegalForm,
  type NeedCode,
  type Size,
} from "~/features/suppliers/rules/settings";

/** Reads the tables of invented suppliers and settings. A word that the portal does not know ends the reading. */

export interface SupplierTold {
  readonly key: string;
  readonly name: string;
  readonly legalForm: LegalForm;
  readonly size: Size;
  readonly administrator: string;
  readonly colleagues: readonly (readonly [name: string, role: SupplierRole])[];
  readonly town: string;
  /** The first half of the postcode. */
  readonly district: string;
}

/** One line under a supplier, in its cells. */
export interface LineOfTable {
  readonly key: string;
  readonly cells: readonly string[];
}

export interface SettingTold {
  readonly name: string;
  readonly kind: (typeof careKinds)[number];
  readonly town: string;
  readonly district: string;
  readonly capacity: number;
  readonly ageMin: number;
  readonly ageMax: number;
  readonly genders: Gender;
  readonly needs: readonly NeedCode[];
  /** Null where it has not been inspected yet. */
  readonly grade: Grade | null;
}

/** The suppliers of a table (those named by their key alone are in another one), and all lines under them. */
export function readTable(table: string): { suppliers: SupplierTold[]; lines: LineOfTable[] } {
  const suppliers: SupplierTold[] = [];
  const lines: LineOfTable[] = [];
  let key = "";
  for (const row of table.trim().split("\n")) {
    const cells = row.replace(/^- /u, "").split(" | ");
    if (row.startsWith("- ")) {
      lines.push({ key, cells });
      continue;
    }
    key = cellOf(cells, 0);
    if (cells.length > 1) suppliers.push(supplierOf(key, cells));
  }
  return { suppliers, lines };
}

function supplierOf(key: string, cells: readonly string[]): SupplierTold {
  const [form = "", size = ""] = cellOf(cells, 2).split(" ");
  const [administrator = "", ...others] = cellOf(cells, 3).split(", ");
  return {
    ...{ key, name: cellOf(cells, 1), administrator },
    legalForm: known(legalForms, form),
    size: known(sizes, size),
    colleagues: others.map((other) => {
      const words = other.split(" ");
      return [words.slice(0, -1).join(" "), known(supplierRoles, words.at(-1) ?? "")] as const;
    }),
    ...placeOf(cellOf(cells, 4)),
  };
}

/** A setting of that kind from its cells: name, place, how many and whom, needs, grade. */
export function settingOf(
  cells: readonly [name: string, kind: string, place: string, whom: string, needs: string, grade: string],
): SettingTold {
  const [name, kind, place, whom, needs, grade] = cells;
  const found = /^(\d+) places, (\d+)-(\d+) (\w+)$/u.exec(whom);
  if (found === null) throw new Error(`${name}: “${whom}” does not say how many and whom`);
  return {
    ...{ name, kind: known(careKinds, kind) },
    ...placeOf(place),
    capacity: Number(found[1]),
    ageMin: Number(found[2]),
    ageMax: Number(found[3]),
    genders: known(genders, found[4] ?? ""),
    needs: needs.split(" ").map((need) => known(needCodes, need)),
    grade: grade === "-" ? null : known(grades, grade),
  };
}

/** Pounds a week for Core, Enhanced, Specialist and Complex, as pence; undefined where it is not offered. */
export function ratesOf(cell: string): (number | undefined)[] {
  return cell.split(" ").map((pounds) => (pounds === "-" ? undefined : Number(pounds) * 100));
}

export function cellOf(cells: readonly string[], place: number): string {
  const cell = cells[place];
  if (cell === undefined) throw new Error(`“${cells.join(" | ")}” has no cell ${place + 1}`);
  return cell;
}

export function placeOf(place: string): { town: string; district: string } {
  const words = place.split(" ");
  return { town: words.slice(0, -1).join(" "), district: words.at(-1) ?? "" };
}

function known<Word extends string>(words: readonly Word[], word: string): Word {
  const found = words.find((one) => one === word);
  if (found === undefined) throw new Error(`The portal does not know “${word}”`);
  return found;
}
