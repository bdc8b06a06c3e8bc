import { z } from "zod";
import { choice, dateFields, optionalText, readDate, shortText } from "~/core/fields";
import { dateValues, type FormValues } from "~/core/form-state";
import { addMonths, calendarDate, type CalendarDate } from "~/core/time";
import { parseWhole } from "~/core/whole-number";
import { connectedKinds, isPerson, type Connected } from "../rules/connected";

/** Nobody older runs a firm. */
const mostMonths = 120 * 12;
const bornSentence = "Enter the month and year of birth, such as 3 1968";

/** `today` is the day in the United Kingdom: nobody is connected from later on. */
export function connectedForm(today: CalendarDate) {
  return z
    .object({
      kind: choice(connectedKinds, "Choose how they are connected"),
      name: shortText("the name"),
      born: optionalText({ length: 20, sentence: bornSentence }),
      number: optionalText({ length: 50, sentence: "The number must be 50 characters or fewer" }),
      country: optionalText({ length: 100, sentence: "The country must be 100 characters or fewer" }),
      ...dateFields("since"),
    })
    .superRefine(
      (form, issues) => {
        const since = readDate("since", form, "since when", issues);
        if (since !== undefined && since > today) {
          issues.addIssue({ code: "custom", path: ["since"], message: "The day must be today or before" });
        }
        const kind = connectedKinds.find((each) => each === form.kind);
        if (kind === undefined || !isPerson(kind)) return;
        if (typeof form.born !== "string" || monthIn(form.born, today) === undefined) {
          issues.addIssue({ code: "custom", path: ["born"], message: bornSentence });
        }
      },
      { when: () => true },
    )
    .transform((form, issues): Connected => {
      const { kind, name, born, number = null, country = null } = form;
      const since = readDate("since", form, "since when", issues);
      if (since === undefined) return z.NEVER;
      if (!isPerson(kind)) return { kind, name, born: null, number, country, since };
      return { kind, name, born: monthIn(born ?? "", today) ?? null, number: null, country: null, since };
    });
}

/** `3 1968` or `03/1968` as `1968-03`: a month that has been, and not too long ago. */
function monthIn(typed: string, today: CalendarDate): string | undefined {
  const [, month = "", year = ""] = /^(\d{1,2})[\s./-]+(\d{4})$/u.exec(typed.trim()) ?? [];
  const first = calendarDate(parseWhole(year, 0, 9999) ?? 0, parseWhole(month, 0, 12) ?? 0, 1);
  if (first === undefined || first > today || first < addMonths(today, -mostMonths)) return undefined;
  return first.slice(0, 7);
}

/** From when on they are connected no more. */
export function endedForm(today: CalendarDate) {
  return z.object(dateFields("ended")).transform((form, issues): CalendarDate => {
    const day = readDate("ended", form, "the last day", issues);
    if (day !== undefined && day > today) {
      issues.addIssue({ code: "custom", path: ["ended"], message: "The last day must be today or before" });
    }
    return day ?? z.NEVER;
  });
}

/** What is saved, as the form shows it. */
export function connectedValues({ kind, name, born, number, country, since }: Connected, version: number): FormValues {
  const [year = "", month = ""] = (born ?? "").split("-");
  return {
    ...{ kind, name, version: String(version), number: number ?? "", country: country ?? "" },
    born: born === null ? "" : `${Number(month)} ${year}`,
    ...dateValues("since", since),
  };
}
