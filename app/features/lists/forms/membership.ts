import { z } from "zod";
import {
  choice,
  idChoices,
  maybeTicked,
  optionalDateFields,
  optionalText,
  readOptionalDate,
  text,
} from "~/core/fields";
import type { CalendarDate } from "~/core/time";
import { caseAnswers, caseKinds, grounds, type CaseKind, type Ground } from "../rules/memberships";
import { leastReasonCharacters } from "../rules/decisions";

/** Whether a setting takes new people. */
export const vacanciesForm = z.object({ takes: choice(["YES", "NO"], "Choose yes or no") });

const words = (what: string, sentence: string) =>
  text(`Enter ${what}`, { length: 5000, sentence: `${sentence} must be 5,000 characters or fewer` }).refine(
    (typed) => [...typed].length >= leastReasonCharacters,
    `Write ${leastReasonCharacters} characters or more: the provider reads it`,
  );

export interface Proposal {
  readonly kind: CaseKind;
  readonly ground: Ground;
  readonly reasons: string;
  /** Of a suspension: what must be put right, and the day it is looked at again. */
  readonly suspension: { readonly liftingConditions: string; readonly reviewOn: CalendarDate } | null;
  readonly atOnce: boolean;
}

/** What a council wants to do to a membership. What belongs to a suspension is not read of a removal. */
export const proposalForm = z
  .object({
    kind: choice(caseKinds, "Choose suspension or removal"),
    ground: choice(grounds, "Choose the main reason"),
    reasons: words("your reasons", "Your reasons"),
    liftingConditions: optionalText({
      length: 5000,
      sentence: "What must be put right must be 5,000 characters or fewer",
    }),
    ...optionalDateFields("reviewOn"),
    atOnce: maybeTicked,
  })
  .superRefine(
    (form, issues) => {
      if (form.kind !== "SUSPENSION") return;
      if (form.liftingConditions === undefined || form.liftingConditions === "") {
        const message = "Enter what must be put right before the suspension is lifted";
        issues.addIssue({ code: "custom", path: ["liftingConditions"], message });
      }
      if (["day", "month", "year"].every((part) => !Reflect.get(form, `reviewOn-${part}`))) {
        issues.addIssue({ code: "custom", path: ["reviewOn"], message: "Enter the day you will look at it again" });
      } else readOptionalDate("reviewOn", form, "the day you will look at it again", issues);
    },
    { when: () => true },
  )
  .transform((form, issues): Proposal => {
    const { kind, ground, reasons, atOnce, liftingConditions } = form;
    if (kind === "REMOVAL") return { kind, ground, reasons, suspension: null, atOnce: false };
    const reviewOn = readOptionalDate("reviewOn", form, "the day you will look at it again", issues);
    if (reviewOn === null || liftingConditions === undefined) return z.NEVER;
    return { kind, ground, reasons, suspension: { liftingConditions, reviewOn }, atOnce };
  });

export const replyForm = z.object({ reply: words("your reply", "Your reply") });

export const caseDecisionForm = z.object({
  outcome: choice(caseAnswers, "Choose what you decide"),
  reasons: words("your reasons", "Your reasons"),
});

export const liftForm = z.object({ reasons: words("why the suspension ends", "Why the suspension ends") });

/** The places that are as they were, of those the page showed. */
export const confirmForm = z.object({ places: idChoices("Tick each place that is still right") });

/** The places that are as shown, and the print of what was shown. */
export const placesForm = z.object({
  places: idChoices("Tick at least one place, or leave this page as it is"),
  seen: optionalText({ length: 100, sentence: "Open the page again" }).transform((typed) => typed ?? ""),
});
