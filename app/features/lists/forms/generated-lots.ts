import { z } from "zod";
import { choices, lines, shortText } from "~/core/fields";
import { parseWhole } from "~/core/whole-number";
import { bands, careKinds, needCodes } from "~/features/suppliers/rules/settings";
import { generateLots, mostLots, type LotPart } from "../rules/generated-lots";

const mostLines = 100;
/** Three parts and two dashes make the longest code a lot may have. */
const partShape = /^[A-Za-z0-9]{1,6}$/u;
const title = shortText("the title");

type Line<Part> = { readonly part: Part } | { readonly fault: string };

/** One code with its title on each line. Every line that is wrong is named with what to do. */
function linesOf<Part extends LotPart>(what: string, read: (code: string, rest: string) => Line<Part>) {
  return lines(what).transform((typed, issues): Part[] => {
    const parts: Part[] = [];
    const faults: string[] = [];
    for (const [index, line] of typed.slice(0, mostLines).entries()) {
      const words = line.trim().replaceAll(/\s+/gu, " ");
      if (words === "") continue;
      const [code = "", rest = ""] = words.split(/ (.*)/u);
      const found = whyNotCode(code, parts) ?? read(code, rest);
      if ("fault" in found) faults.push(`Line ${index + 1}: ${found.fault}`);
      else parts.push(found.part);
    }
    if (typed.length > mostLines) faults.unshift(`Enter ${mostLines} lines or fewer`);
    if (faults.length === 0) return parts;
    const rest = faults.length > 5 ? [`And ${faults.length - 5} more lines like these`] : [];
    issues.addIssue({ code: "custom", message: [...faults.slice(0, 5), ...rest].join(". ") });
    return z.NEVER;
  });
}

function whyNotCode(code: string, earlier: readonly LotPart[]): { readonly fault: string } | undefined {
  if (!partShape.test(code)) return { fault: "begin with a code of up to 6 letters and digits, then its title" };
  const twice = earlier.some((part) => part.code.toLowerCase() === code.toLowerCase());
  return twice ? { fault: `the code ${code} is there already` } : undefined;
}

function titled<More extends object>(code: string, text: string, more: More): Line<LotPart & More> {
  const read = title.safeParse(text);
  if (read.success) return { part: { code, title: read.data, ...more } };
  return { fault: text === "" ? `enter a title after the code ${code}` : "make the title shorter" };
}

function readNeed(code: string, rest: string) {
  const need = needCodes.find((each) => each === code);
  if (need === undefined) return { fault: `begin with one of the codes ${needCodes[0]} to ${needCodes.at(-1) ?? ""}` };
  return titled(code, rest, { need });
}

function readAges(code: string, rest: string) {
  const [, from = "", to = "", words = ""] = /^(\d{1,3}) ?\p{Pd} ?(\d{1,3})(.*)$/u.exec(rest) ?? [];
  const [ageMin, ageMax] = [parseWhole(from, 0, 120), parseWhole(to, 0, 120)];
  if (ageMin === undefined || ageMax === undefined) {
    return { fault: `enter the ages after the code ${code}, like 0-15, from 0 to 120` };
  }
  if (ageMax < ageMin) return { fault: "enter the youngest age first" };
  return titled(code, words.trim(), { ageMin, ageMax });
}

/** Needs, placement types and age ranges, of which every combination becomes a lot. */
export const generatedLotsForm = z
  .object({
    needs: linesOf("the needs, one on each line", readNeed),
    placements: linesOf("the placement types, one on each line", (code, rest) => titled(code, rest, {})),
    ages: linesOf("the age ranges, one on each line", readAges),
    settingKinds: choices(careKinds, "Choose at least one kind of setting"),
    bands: choices(bands, "Choose at least one level of support"),
  })
  .transform((form, issues) => {
    const { needs, placements, ages } = form;
    const give = (message: string): never => {
      issues.addIssue({ code: "custom", path: ["needs"], message });
      return z.NEVER;
    };
    const count = needs.length * placements.length * ages.length;
    if (count > mostLots) {
      return give(
        `${needs.length} × ${placements.length} × ${ages.length} make ${count} lots. A list can have ${mostLots} at most`,
      );
    }
    const lots = generateLots(form);
    const long = lots.find((lot) => [...lot.title].length > 200);
    return long === undefined
      ? lots
      : give(`The title of ${long.code} is longer than 200 characters. Shorten its parts`);
  });
