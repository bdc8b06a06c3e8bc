import { z } from "zod";
import { idChoice } from "~/core/fields";

/** One id out of those the page offered, or nothing chosen. */
export function optionalId(sentence: string) {
  return z.preprocess((value) => (value === "" ? undefined : value), idChoice(sentence).optional());
}
