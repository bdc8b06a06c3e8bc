import type { Band, NeedCode, SettingKind } from "~/features/suppliers/rules/settings";

/** More lots than this on one list is taken for a slip. */
export const mostLots = 500;

/** One line of a list that lots are generated from: its part of every code, and of every title. */
export interface LotPart {
  readonly code: string;
  readonly title: string;
}

export interface LotParts<Kind extends SettingKind> {
  readonly needs: readonly (LotPart & { readonly need: NeedCode })[];
  readonly placements: readonly LotPart[];
  readonly ages: readonly (LotPart & { readonly ageMin: number; readonly ageMax: number })[];
  /** The same for all. */
  readonly settingKinds: readonly Kind[];
  readonly bands: readonly Band[];
}

/** Every need with every placement type and every age range: codes like `POST-N2-W`. domain.md §2.6. */
export function generateLots<Kind extends SettingKind>(parts: LotParts<Kind>) {
  const { needs, placements, ages, settingKinds, bands } = parts;
  return ages.flatMap((age) =>
    needs.flatMap((need) =>
      placements.map((placement) => ({
        code: [age, need, placement].map(({ code }) => code).join("-"),
        title: [need, placement, age].map(({ title }) => title).join(", "),
        settingKinds: [...settingKinds],
        needs: [need.need],
        ageMin: age.ageMin,
        ageMax: age.ageMax,
        bands: [...bands],
        expectedVolume: null,
        expectedVolumeOn: null,
      })),
    ),
  );
}
