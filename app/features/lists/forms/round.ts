import { z } from "zod";
import { choice, clockTime, dateFields, idChoices, optionalText, readDate } from "~/core/fields";
import { instantAt, type Instant } from "~/core/time";

const reason = optionalText({ length: 2000, sentence: "The reason must be 2,000 characters or fewer" }).transform(
  (typed) => typed ?? null,
);

/** A round's two moments are typed as a day and a clock time in the United Kingdom. */
export const roundForm = z
  .object({
    lots: idChoices("Choose at least one lot"),
    ...dateFields("opens"),
    opensTime: clockTime("the time it opens"),
    ...dateFields("closes"),
    closesTime: clockTime("the time it closes"),
    gapReason: reason,
    shortWindowReason: reason,
  })
  .superRefine(
    (form, issues) => {
      const opensAt = moment("opens", form, "the day it opens", issues);
      const closesAt = moment("closes", form, "the day it closes", issues);
      if (opensAt !== undefined && closesAt !== undefined && closesAt <= opensAt) {
        issues.addIssue({ code: "custom", path: ["closes"], message: "The round must close after it opens" });
      }
    },
    { when: () => true },
  )
  .transform((form, issues) => {
    const opensAt = moment("opens", form, "", issues);
    const closesAt = moment("closes", form, "", issues);
    if (opensAt === undefined || closesAt === undefined) return z.NEVER;
    const { gapReason, shortWindowReason } = form;
    return { lotIds: form.lots, opensAt, closesAt, gapReason, shortWindowReason };
  });

export type RoundDetails = z.output<typeof roundForm>;

function moment(
  name: "opens" | "closes",
  form: Record<string, unknown>,
  what: string,
  issues: z.core.$RefinementCtx,
): Instant | undefined {
  const day = readDate(name, form, what, issues);
  const time = form[`${name}Time`];
  if (day === undefined || typeof time !== "string") return undefined;
  const at = instantAt(day, time);
  if (at.ok) return at.value;
  const message = "The clocks change in that hour, so choose another time";
  issues.addIssue({ code: "custom", path: [`${name}Time`], message });
  return undefined;
}

export const publishForm = z.object({ when: choice(["NOW", "PLANNED"], "Choose when it opens") });
