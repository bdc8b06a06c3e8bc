import { z } from "zod";
import { shortText, text, wholeNumber } from "~/core/fields";
import { valueOf, type FormState } from "~/core/form-state";
import { parseWhole } from "~/core/whole-number";
import { isSlug, longestSlug, mostGuidancePages, slugOf } from "../rules/guidance";

const summary = text("Enter what the page is about, in a line", {
  length: 300,
  sentence: "What the page is about must be 300 characters or fewer",
});

/** Twice what the longest page that the portal comes with has. */
export const longestBody = 20_000;

const body = text("Enter the text of the page", {
  length: longestBody,
  sentence: "The text of the page must be 20,000 characters or fewer",
});

export const guidanceTextForm = z.object({ summary, body });

const title = shortText("a title");

const address = z.preprocess(
  (value) => (typeof value === "string" ? value.trim().toLowerCase() : ""),
  z
    .string()
    .refine(
      (value) => value === "" || isSlug(value),
      `The address must be ${longestSlug} or fewer small letters and figures, with single dashes between words, like how-to-register`,
    ),
);

/** Without an address the title makes one; a title of other letters than ours makes none. */
const named = { title, slug: address };

function withAddress<Named extends { title: string; slug: string }>(value: Named, check: z.RefinementCtx): Named {
  const slug = value.slug === "" ? slugOf(value.title) : value.slug;
  if (slug === "") check.addIssue({ code: "custom", path: ["slug"], message: "Enter an address for the page" });
  return { ...value, slug };
}

export const guidanceNameForm = z.object(named).transform(withAddress);

export const newGuidanceForm = z.object({ ...named, summary, body }).transform(withAddress);

export type GuidanceText = z.output<typeof guidanceTextForm>;
export type GuidanceName = z.output<typeof guidanceNameForm>;
export type NewGuidance = z.output<typeof newGuidanceForm>;

/** One number for each page that is there, under its id. */
export function guidanceOrderForm(ids: readonly string[]) {
  const place = wholeNumber("a place", 1, mostGuidancePages);
  return z.object(Object.fromEntries(ids.map((id) => [id, place])));
}

/** The version the page was shown with; 0 fits no row, so a page without it is stale. */
export function versionIn(state: FormState): number {
  return parseWhole(valueOf(state, "version") ?? "", 1, 1_000_000_000) ?? 0;
}
