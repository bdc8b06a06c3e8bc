import { z } from "zod";
import { choice, idChoice, maybeTicked, optionalText, text } from "~/core/fields";
import { shortestReasons } from "./rules";

const longest = { length: 10_000, sentence: "Write 10,000 characters or fewer" };
const tooShort = `Say a little more: ${shortestReasons} characters at least`;

function reasons(sentence: string) {
  return text(sentence, longest).pipe(z.string().min(shortestReasons, tooShort));
}

/** A bid's id, or this word where no award is recommended. */
export const noAward = "NONE";

const chooseOne = "Choose what you recommend";
const award = text(chooseOne, { length: 36, sentence: chooseOne }).pipe(
  z.union([z.literal(noAward), z.uuid(chooseOne)], { error: chooseOne }),
);

export const recommendForm = z.object({
  /** The result the page showed: a newer one makes the page stale. */
  result: idChoice("This page is out of date. Load it again"),
  award: award.transform((chosen) =>
    chosen === noAward
      ? ({ outcome: "NO_AWARD", bidId: undefined } as const)
      : ({ outcome: "AWARD", bidId: chosen } as const),
  ),
  reasons: reasons("Write why you recommend this"),
  valueNote: optionalText(longest).pipe(z.string().min(shortestReasons, tooShort).optional()),
});

export type RecommendForm = z.output<typeof recommendForm>;

export const decideForm = z.object({
  verdict: choice(["APPROVE", "REJECT"], "Choose whether you approve the recommendation"),
  reasons: reasons("Write why you decide this"),
  adequate: maybeTicked,
});

export type DecideForm = z.output<typeof decideForm>;
