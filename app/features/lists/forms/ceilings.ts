import { z } from "zod";
import { choice, optionalPounds } from "~/core/fields";
import { bandNames, type Band } from "~/features/suppliers/rules/settings";
import { ceilingRules, type CeilingPrice } from "../rules/ceilings";

/** The highest prices of one year in a lot with those bands. A price left empty means that the level has none. */
export const ceilingsForm = (bandsOfLot: readonly Band[]) =>
  z
    .object({
      over: choice(ceilingRules, "Choose what happens to a price above the highest"),
      ...(Object.fromEntries(
        bandsOfLot.map((band) => [
          `ceiling-${band}`,
          optionalPounds(`the highest price for ${bandNames[band]} support`),
        ]),
      ) as Record<`ceiling-${Band}`, ReturnType<typeof optionalPounds>>),
    })
    .transform((form) => ({
      over: form.over,
      prices: bandsOfLot.flatMap((band): CeilingPrice[] => {
        const weeklyPence = form[`ceiling-${band}`];
        return weeklyPence === undefined ? [] : [{ band, weeklyPence }];
      }),
    }));

export type CeilingDetails = z.output<ReturnType<typeof ceilingsForm>>;
