import { z } from "zod";
import { councilRoles, supplierRoles, type GrantedRole } from "~/core/actor";
import {
  choice,
  choices,
  clockTime,
  dateFields,
  email,
  firstOf,
  idChoice,
  readDate,
  shortText,
  wholeNumber,
} from "~/core/fields";
import { instantAt } from "~/core/time";
import { longestPassword, shortestPassword } from "./rules";

/** Never trimmed: spaces belong to a password. */
const newPassword = z.preprocess(
  firstOf,
  z
    .string()
    .min(1, "Choose a password")
    .min(
      shortestPassword,
      `Your password must be ${shortestPassword} characters or more. Three words are easy to remember`,
    )
    .max(longestPassword, `Your password must be ${longestPassword} characters or fewer`),
);

export const registerForm = z.object({ name: shortText("your full name"), email });

export const choosePasswordForm = z.object({ password: newPassword });

/** What was typed on a page whose session was over, as the sign-in page carries it; undefined when it is not that. */
const kept = z.preprocess(
  firstOf,
  z.string().transform((text) => {
    try {
      const fields = z.record(z.string(), z.union([z.string(), z.array(z.string())])).safeParse(JSON.parse(text));
      return fields.success ? fields.data : undefined;
    } catch {
      return undefined;
    }
  }),
);

export const signInForm = z.object({
  email,
  kept,
  password: z.preprocess(firstOf, z.string().min(1, "Enter your password").max(longestPassword, "Check your password")),
});

export const forgottenPasswordForm = z.object({ email });

const roleSentence = "Choose at least one role";

export const inviteForm = (kind: "supplier" | "council") =>
  z.object({
    name: shortText("their full name"),
    email,
    roles: kind === "supplier" ? choices(supplierRoles, roleSentence) : choices(councilRoles, roleSentence),
  });

export interface Invite {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly GrantedRole[];
}

export const roleForm = (kind: "supplier" | "council") =>
  z.object({
    role: kind === "supplier" ? choice(supplierRoles, "Choose a role") : choice(councilRoles, "Choose a role"),
  });

export const organisationChoiceForm = z.object({
  organisation: idChoice("Choose one of the organisations you act for"),
});

/** One press of the demonstration: who to be, and where to begin. */
export const inventedForm = z.object({
  person: idChoice("Choose one of the people"),
  next: z.preprocess(firstOf, z.string()),
});

/** Moving the demonstration clock: by days and hours, or to a moment. Only the chosen half is read. */
export const moveClockForm = z
  .object({ way: choice(["BY", "TO"], "Choose how far to move the clock") })
  .loose()
  .transform((typed, check) => (typed.way === "BY" ? readMoveBy(typed, check) : readMoveTo(typed, check)));

const orNone = (value: unknown): unknown => (firstOf(value) === "" ? "0" : value);
const daysAndHours = z.object({
  days: z.preprocess(orNone, wholeNumber("the days", 0, 1500)),
  hours: z.preprocess(orNone, wholeNumber("the hours", 0, 23)),
});
const dayParts = z.object(dateFields("day"));
const timeOfDay = z.object({ time: clockTime("the time") });

export type ClockMove =
  { readonly way: "BY"; readonly milliseconds: number } | { readonly way: "TO"; readonly moment: Date };

function readMoveBy(typed: unknown, check: z.core.$RefinementCtx): ClockMove {
  const read = daysAndHours.safeParse(typed);
  if (!read.success) return passOn(read.error, check);
  const { days, hours } = read.data;
  return { way: "BY", milliseconds: (days * 24 + hours) * 60 * 60 * 1000 };
}

function readMoveTo(typed: unknown, check: z.core.$RefinementCtx): ClockMove {
  const date = readDate("day", dayParts.parse(typed), "the day", check);
  const read = timeOfDay.safeParse(typed);
  if (!read.success) return passOn(read.error, check);
  if (date === undefined) return z.NEVER;
  const moment = instantAt(date, read.data.time);
  if (moment.ok) return { way: "TO", moment: moment.value };
  check.addIssue({ code: "custom", path: ["time"], message: "The clocks change then. Choose another time" });
  return z.NEVER;
}

function passOn(error: z.ZodError, check: z.core.$RefinementCtx): never {
  for (const { path, message } of error.issues) check.addIssue({ code: "custom", path, message });
  return z.NEVER;
}
