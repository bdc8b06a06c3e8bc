import type { SettingKind } from "~/features/suppliers/rules/settings";

/**
 * Kinds of setting of which town and postcode district may be shown. Where children live away from home is never
 * public: a children's home, short breaks, supported accommodation; and of another service nobody knows who lives there.
 */
export const kindsWithPublicPlace: readonly SettingKind[] = [
  "SPECIAL_SCHOOL",
  "SPECIAL_COLLEGE",
  "ADULT_CARE_HOME",
  "PREMISES",
];

export function mayShowPlace(kind: SettingKind): boolean {
  return kindsWithPublicPlace.includes(kind);
}
