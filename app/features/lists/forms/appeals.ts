import { z } from "zod";
import { choice, choices, longText } from "~/core/fields";
import { appealGrounds, appealOutcomes, type AppealGround, type AppealOutcome } from "../rules/appeals";
import { leastReasonCharacters } from "../rules/decisions";
import { optionalId } from "./optional-id";

const inFull = (words: string, sentence: string) =>
  longText(words).refine((typed) => [...typed].length >= leastReasonCharacters, { error: sentence });

export interface Appeal {
  readonly grounds: readonly AppealGround[];
  readonly words: string;
}

export const appealForm = z.object({
  grounds: choices(appealGrounds, "Choose at least one thing that went wrong").transform((chosen) =>
    appealGrounds.filter((ground) => chosen.includes(ground)),
  ),
  words: inFull("what went wrong", `Say what went wrong in ${leastReasonCharacters} characters or more`),
}) satisfies z.ZodType<Appeal>;

/** `seen` is the appeal that the page showed. */
export const withdrawAppealForm = z
  .object({ seen: optionalId("Reload the page and try again") })
  .transform(({ seen }) => ({ seenId: seen }));

export interface AppealVerdict {
  readonly seenId: string | undefined;
  readonly outcome: AppealOutcome;
  readonly reasons: string;
}

export const appealVerdictForm = z
  .object({
    seen: optionalId("Reload the page and try again"),
    outcome: choice(appealOutcomes, "Choose what you decide"),
    reasons: inFull("why", `Say why in ${leastReasonCharacters} characters or more: the provider reads it`),
  })
  .transform(({ seen, outcome, reasons }): AppealVerdict => ({ seenId: seen, outcome, reasons }));
