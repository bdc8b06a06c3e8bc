import type { LotDetails } from "~/features/lists/forms";
import { needCodes, needNames } from "~/features/suppliers/rules";

/** domain.md §2.6, Phase Two: homes stand outside the 64. */
export const homeLots: readonly LotDetails[] = [
  homeLot("CH1", "Children’s home in the area of the eight councils", ["N1", "N2", "N4", "N8"], ["B1", "B2", "B3"]),
  homeLot("CH2", "Children’s home outside the area", ["N1", "N2", "N4", "N8"], ["B1", "B2", "B3"]),
  homeLot("CH3", "Specialist assessment and support", ["N2", "N3", "N4"], ["B3", "B4"]),
  homeLot("CH4", "Home for one child", ["N2", "N4"], ["B4"]),
];

export const shortBreakLots: readonly LotDetails[] = [
  {
    ...{ code: "SB1", title: "Short breaks with overnight stays", settingKinds: ["SHORT_BREAKS"] },
    needs: ["N1", "N2", "N3", "N4", "N5", "N6", "N8"],
    ...{ ageMin: 0, ageMax: 17, bands: ["B1", "B2", "B3", "B4"] },
  },
];

function homeLot(code: string, title: string, needs: LotDetails["needs"], bands: LotDetails["bands"]): LotDetails {
  return { code, title, settingKinds: ["CHILDRENS_HOME"], needs, ageMin: 5, ageMax: 17, bands };
}

/** Four kinds of placement, in the words of domain.md §2.6. */
const placements = { D: "Day places", W: "Weekly boarding", T: "Termly boarding", F: "All year round" } as const;
const ages = {
  PRE: { words: "up to 15", ageMin: 0, ageMax: 15 },
  POST: { words: "16 to 25", ageMin: 16, ageMax: 25 },
} as const;

/** Eight groups of needs, four kinds of placement and two ranges of age: 64 lots, 32 of them from 16 (domain.md §2.6). */
export function schoolLots(): LotDetails[] {
  return (["PRE", "POST"] as const).flatMap((range) =>
    needCodes.flatMap((need) =>
      (["D", "W", "T", "F"] as const).map((placement): LotDetails => {
        const { words, ageMin, ageMax } = ages[range];
        return {
          code: `${range}-${need}-${placement}`,
          title: `${placements[placement]}, ${words}: ${needNames[need].toLowerCase()}`,
          settingKinds: range === "PRE" ? ["SPECIAL_SCHOOL"] : ["SPECIAL_SCHOOL", "SPECIAL_COLLEGE"],
          ...{ needs: [need], ageMin, ageMax, bands: ["B1", "B2", "B3", "B4"] },
        };
      }),
    ),
  );
}
