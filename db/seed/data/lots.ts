import type { CareLotDetails, GoodsLotDetails, LotDetails } from "~/features/lists/forms/lot";
import { needCodes, needNames } from "~/features/suppliers/rules/settings";

/** A lot as the story tells it; what the council expects to buy is dated when the list is set up. */
export type LotTold = Told<CareLotDetails> | Told<GoodsLotDetails>;
type Told<Details extends LotDetails> = Omit<Details, "expectedVolumeOn">;

/** domain.md §2.6, Phase Two: homes stand outside the 64. */
export const homeLots: readonly LotTold[] = [
  homeLot("CH1", "Children’s home in the area of the eight councils", "About 60 places a year", {
    needs: ["N1", "N2", "N4", "N8"],
    bands: ["B1", "B2", "B3"],
  }),
  homeLot("CH2", "Children’s home outside the area", "About 10 places a year", {
    needs: ["N1", "N2", "N4", "N8"],
    bands: ["B1", "B2", "B3"],
  }),
  homeLot("CH3", "Specialist assessment and support", "12 to 15 places a year", {
    needs: ["N2", "N3", "N4"],
    bands: ["B3", "B4"],
  }),
  homeLot("CH4", "Home for one child", "Up to 8 places a year, most of them at short notice", {
    needs: ["N2", "N4"],
    bands: ["B4"],
  }),
];

export const shortBreakLots: readonly LotTold[] = [
  {
    ...{ code: "SB1", title: "Short breaks with overnight stays", settingKinds: ["SHORT_BREAKS"] },
    needs: ["N1", "N2", "N3", "N4", "N5", "N6", "N8"],
    ...{ ageMin: 0, ageMax: 17, bands: ["B1", "B2", "B3", "B4"] },
    expectedVolume: "About 2,400 nights a year for 130 families",
  },
];

function homeLot(
  code: string,
  title: string,
  expectedVolume: string,
  { needs, bands }: Pick<CareLotDetails, "needs" | "bands">,
): LotTold {
  return { code, title, settingKinds: ["CHILDRENS_HOME"], needs, ageMin: 5, ageMax: 17, bands, expectedVolume };
}

/** Four kinds of placement, in the words of domain.md §2.6. */
const placements = { D: "Day places", W: "Weekly boarding", T: "Termly boarding", F: "All year round" } as const;
const ages = {
  PRE: { words: "up to 15", ageMin: 0, ageMax: 15 },
  POST: { words: "16 to 25", ageMin: 16, ageMax: 25 },
} as const;
const volumes = { D: "20 to 30 places a year", W: "4 to 8 places a year", T: "2 to 4 places a year", F: null } as const;

/** Eight groups of needs, four kinds of placement and two ranges of age: 64 lots, 32 of them from 16 (domain.md §2.6). */
export function schoolLots(): LotTold[] {
  return (["PRE", "POST"] as const).flatMap((range) =>
    needCodes.flatMap((need) =>
      (["D", "W", "T", "F"] as const).map((placement): LotTold => {
        const { words, ageMin, ageMax } = ages[range];
        return {
          code: `${range}-${need}-${placement}`,
          title: `${placements[placement]}, ${words}: ${needNames[need].toLowerCase()}`,
          settingKinds: range === "PRE" ? ["SPECIAL_SCHOOL"] : ["SPECIAL_SCHOOL", "SPECIAL_COLLEGE"],
          ...{ needs: [need], ageMin, ageMax, bands: ["B1", "B2", "B3", "B4"] },
          expectedVolume: volumes[placement],
        };
      }),
    ),
  );
}

export const foodLots: readonly LotTold[] = [
  foodLot("BREAD", "Bread, rolls and cakes", "About 90 schools and kitchens, in lots of three to ten"),
  foodLot("GREENS", "Fruit and vegetables", "About £400,000 a year, a third of it for schools"),
  foodLot("DAIRY", "Milk, cheese and eggs", null),
];

function foodLot(code: string, title: string, expectedVolume: string | null): LotTold {
  return { code, title, settingKinds: ["PREMISES"], needs: [], ageMin: null, ageMax: null, bands: [], expectedVolume };
}
