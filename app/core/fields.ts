import { z } from "zod";
import { parseHundredths } from "./marks";
import { parsePounds } from "./money";
import { calendarDate } from "./time";
import { parseWhole } from "./whole-number";

/**
 * The fields forms are made of. Every sentence says what to do. Only `forms.ts` files may import this:
 * rules take values that are checked already.
 */

/** What a field sent: the first where it came more than once, nothing typed where it did not come. */
export function firstOf(value: unknown): unknown {
  return (Array.isArray(value) ? (value as unknown[])[0] : value) ?? "";
}

/** What boxes sent, however many were ticked. */
function allOf(value: unknown): unknown[] {
  if (value === undefined || value === "") return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

const typed = z.preprocess(firstOf, z.string());

interface Most {
  readonly length: number;
  readonly sentence: string;
}

/** A letter, a number or a sign: a text of spaces that no eye sees is an empty one. */
const somethingToSee = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Control characters, and those that are not seen or turn the writing round: a name made of them can pose as another. */
const unseen = /[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

function filled(sentence: string, most: Most) {
  return z
    .string()
    .trim()
    .refine((value) => somethingToSee.test(value), sentence)
    .refine((value) => [...value].length <= most.length, most.sentence);
}

/** One text, trimmed. */
export function text(sentence: string, most: Most) {
  return typed.pipe(filled(sentence, most));
}

/** A text that may be left out; then undefined. */
export function optionalText(most: Most) {
  return typed.pipe(
    z
      .string()
      .trim()
      .refine((value) => [...value].length <= most.length, most.sentence)
      .transform((value) => (value === "" ? undefined : value)),
  );
}

/** A name, a title: one line of at most 200 characters. */
export function shortText(what: string) {
  return oneLine(`Enter ${what}`, { length: 200, sentence: `${sentenceCase(what)} must be 200 characters or fewer` });
}

/** Line breaks and runs of spaces become one space: a name goes into titles and the subjects of e-mails. */
function oneLine(sentence: string, most: Most) {
  return typed.transform((value) => value.replaceAll(/\s+/gu, " ").replaceAll(unseen, "")).pipe(filled(sentence, most));
}

/** Several lines of at most 10,000 characters. */
export function longText(what: string) {
  return text(`Enter ${what}`, {
    length: 10_000,
    sentence: `${sentenceCase(what)} must be 10,000 characters or fewer`,
  });
}

/** The same line by line, empty lines too: they are counted as people see them. */
export function lines(what: string) {
  return typed
    .refine((value) => somethingToSee.test(value), `Enter ${what}`)
    .refine((value) => [...value].length <= 10_000, `${sentenceCase(what)} must be 10,000 characters or fewer`)
    .transform((value) => value.split("\n"));
}

export const email = typed.pipe(
  z
    .string()
    .trim()
    .toLowerCase()
    .min(1, "Enter an e-mail address")
    .max(254, "An e-mail address must be 254 characters or fewer")
    .regex(/^[^\s@]+@[^\s@]+\.[^\s@.]+$/u, "Enter an e-mail address like name@example.org"),
);

/** Exactly one of the words. */
export function choice<const Words extends readonly [string, ...string[]]>(words: Words, sentence: string) {
  return typed.pipe(z.enum(words, { error: sentence }));
}

/** Any number of the words, once each. */
export function choices<const Words extends readonly [string, ...string[]]>(words: Words, sentence: string, least = 1) {
  return z
    .preprocess(allOf, z.array(z.enum(words, { error: sentence })))
    .transform((values) => [...new Set(values)])
    .refine((values) => values.length >= least, sentence);
}

/** Any number of codes of that shape up to so many, once each; the command checks that they exist. */
export function codes(shape: RegExp, sentence: string, most: Most) {
  return z
    .preprocess(allOf, z.array(z.string()))
    .transform((values) => [...new Set(values)])
    .refine((values) => values.every((value) => shape.test(value)), sentence)
    .refine((values) => values.length <= most.length, most.sentence);
}

/** Any number of ids out of those the page offered; the command checks that they exist. */
export function idChoices(sentence: string, least = 1) {
  return z
    .preprocess(allOf, z.array(z.uuid(sentence)))
    .transform((values) => [...new Set(values)])
    .refine((values) => values.length >= least, sentence);
}

/** One id out of those the page offered. */
export function idChoice(sentence: string) {
  return typed.pipe(z.uuid(sentence));
}

/** A box that must be ticked. */
export function ticked(sentence: string) {
  return typed.pipe(z.literal("yes", { error: sentence }).transform(() => true as const));
}

/** A box that may be ticked. */
export const maybeTicked = typed.pipe(z.string().transform((value) => value === "yes"));

/**
 * The form that goes with what was chosen: `choose` looks at what was typed and answers it. What belongs to another
 * choice stays on the page and is not read.
 */
export function formBy<Form extends z.ZodType>(choose: (typed: Readonly<Record<string, unknown>>) => Form) {
  return z.record(z.string(), z.unknown()).transform((all, issues): z.output<Form> => {
    const read = choose(all).safeParse(all);
    if (read.success) return read.data;
    for (const { path, message } of read.error.issues) issues.addIssue({ code: "custom", path: [...path], message });
    return z.NEVER;
  });
}

export function wholeNumber(what: string, least: number, most: number) {
  const sentence = `${sentenceCase(what)} must be a whole number from ${least} to ${most}`;
  return typed.pipe(
    z.string().transform((value, check) => {
      const whole = parseWhole(value, least, most);
      if (whole !== undefined) return whole;
      check.addIssue({ code: "custom", message: value.trim() === "" ? `Enter ${what}` : sentence });
      return z.NEVER;
    }),
  );
}

/** Pounds as typed, pence as kept; undefined when nothing was typed. */
export function optionalPounds(what: string) {
  return typed.pipe(
    z.string().transform((value, check) => {
      if (value.trim() === "") return undefined;
      const parsed = parsePounds(value);
      if (parsed.ok) return parsed.value;
      check.addIssue({ code: "custom", message: poundsSentence(what, parsed.refusal) });
      return z.NEVER;
    }),
  );
}

function poundsSentence(
  what: string,
  refusal: "BLANK" | "NOT_A_NUMBER" | "TOO_PRECISE" | "NOT_ABOVE_ZERO" | "TOO_LARGE",
) {
  switch (refusal) {
    case "BLANK":
      return `Enter ${what}`;
    case "NOT_A_NUMBER":
      return `${sentenceCase(what)} must be an amount in pounds in numbers, like 1250 or 1,250.00`;
    case "TOO_PRECISE":
      return `${sentenceCase(what)} must have two decimals at most, like 1250.50`;
    case "NOT_ABOVE_ZERO":
      return `${sentenceCase(what)} must be more than £0.00`;
    case "TOO_LARGE":
      return `${sentenceCase(what)} is too large: check it for extra digits`;
  }
}

/** Up to two decimals as typed, hundredths as kept. */
export function hundredths(what: string, least: number, most: number) {
  return typed.pipe(
    z.string().transform((value, check) => {
      const parsed = parseHundredths(value);
      if (parsed.ok && parsed.value >= least && parsed.value <= most) return parsed.value;
      const sentence = `${sentenceCase(what)} must be a number from ${least / 100} to ${most / 100}, with two decimals at most`;
      check.addIssue({ code: "custom", message: value.trim() === "" ? `Enter ${what}` : sentence });
      return z.NEVER;
    }),
  );
}

const dayParts = ["day", "month", "year"] as const;

function dateParts<const Name extends string, Part>(name: Name, part: Part) {
  return Object.fromEntries(dayParts.map((each) => [`${name}-${each}`, part])) as Record<
    `${Name}-${(typeof dayParts)[number]}`,
    Part
  >;
}

/** Shape fields of a date input: spread into the object that `readDate` reads. */
export function dateFields<const Name extends string>(name: Name) {
  return dateParts(name, typed.pipe(z.string().trim()));
}

const maybePart = optionalText({ length: 10, sentence: "Enter the date in numbers" }).transform((part) => part ?? "");

/** The same where the day may be left out. */
export function optionalDateFields<const Name extends string>(name: Name) {
  return dateParts(name, maybePart);
}

/** All three parts of a date input were left empty. */
export function isNoDate(name: string, values: Record<string, unknown>): boolean {
  return dayParts.every((part) => (values[`${name}-${part}`] ?? "") === "");
}

/** A day that may be left out: null then, or when it is wrong and the sentence has been given. */
export function readOptionalDate(
  name: string,
  values: Record<string, unknown>,
  what: string,
  check: z.core.$RefinementCtx,
): string | null {
  if (isNoDate(name, values)) return null;
  return readDate(name, values, what, check) ?? null;
}

/** The day typed in three parts, or undefined with the sentence already given. */
export function readDate(
  name: string,
  values: Record<string, unknown>,
  what: string,
  check: z.core.$RefinementCtx,
): string | undefined {
  const parts = dayParts.map((part) => {
    const value = firstOf(values[`${name}-${part}`]);
    return typeof value === "string" ? value : "";
  });
  const give = (message: string): undefined => {
    check.addIssue({ code: "custom", path: [name], message });
    return undefined;
  };
  if (parts.every((part) => part === "")) return give(`Enter ${what}`);
  const missing = dayParts.filter((_, index) => parts[index] === "");
  if (missing.length > 0) return give(`${sentenceCase(what)} must include a ${missing.join(" and a ")}`);
  const [day, month, year] = parts.map((part) => parseWhole(part, 0, 9999));
  const date =
    day === undefined || month === undefined || year === undefined ? undefined : calendarDate(year, month, day);
  return date ?? give(`${sentenceCase(what)} must be a real date, like 27 3 2026`);
}

/** A time typed as `12:00`, `9.30` or `5pm`, as `HH:MM`. */
export function clockTime(what: string) {
  return typed.pipe(
    z.string().transform((value, check) => {
      const time = parseClockTime(value);
      if (time !== undefined) return time;
      const sentence = `${sentenceCase(what)} must be a time like 12:00 or 5:30pm`;
      check.addIssue({ code: "custom", message: value.trim() === "" ? `Enter ${what}` : sentence });
      return z.NEVER;
    }),
  );
}

function parseClockTime(value: string): string | undefined {
  const words = value.trim().toLowerCase();
  if (words === "midday" || words === "noon") return "12:00";
  const match = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$/u.exec(words);
  if (match === null) return undefined;
  const half = match[3];
  if (match[2] === undefined && half === undefined) return undefined;
  const shown = Number(match[1]);
  const minute = Number(match[2] ?? "0");
  if (half !== undefined && (shown < 1 || shown > 12)) return undefined;
  const hour = half === undefined ? shown : (shown % 12) + (half === "pm" ? 12 : 0);
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
