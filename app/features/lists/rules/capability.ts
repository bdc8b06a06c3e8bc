import type { CalendarDate } from "~/core/time";
import { isRegistrationValid, type Gender, type SettingKind } from "~/features/suppliers/rules/settings";
import { seenMembershipStage } from "./confirming";
import { gendersWithin, type Registration } from "./lines";
import type { MembershipStage } from "./memberships";

/** What is asked of a member: a competition's need, ages, genders and band. What is left out or null is not asked. */
export interface Need {
  readonly need?: string | null;
  readonly ageMin?: number | null;
  readonly ageMax?: number | null;
  readonly genders?: Gender | null;
  readonly band?: string | null;
}

/** A membership with the line it was approved for, its lot, and its setting's kind and registration as they are now. */
export interface Member {
  readonly stage: MembershipStage;
  /** The last day up to which its provider has said that it is as it was. */
  readonly confirmBy: CalendarDate;
  readonly settingClosed: boolean;
  readonly settingKind: SettingKind;
  /** The kinds its lot is for. */
  readonly lotKinds: readonly string[];
  readonly registration: Registration;
  /** Null, like ages and genders below, where its lot is not for care or education of people. */
  readonly ageMin: number | null;
  readonly ageMax: number | null;
  readonly genders: Gender | null;
  readonly needs: readonly string[];
  readonly bands: readonly string[];
}

export const incapabilities = [
  "REMOVED",
  "SUSPENDED",
  "EXPIRED",
  "PAUSED",
  "SETTING_CLOSED",
  "KIND",
  "REGISTRATION",
  "AGES",
  "GENDERS",
  "NEED",
  "BAND",
] as const;
export type Incapability = (typeof incapabilities)[number];

/** Said in invitation lists and to the member: why it was, or was not, invited. */
export const capabilityReasons: Record<Incapability | "CAPABLE", string> = {
  CAPABLE: "On the list and able to meet the need",
  REMOVED: "It is not on the list any more",
  SUSPENDED: "It is suspended",
  EXPIRED: "Its provider has not confirmed it this year",
  PAUSED: "Its provider has no places just now",
  SETTING_CLOSED: "The setting has closed",
  KIND: "The setting is no longer of a kind this lot is for",
  REGISTRATION: "Its registration is not valid on the day",
  AGES: "The ages are outside what it was approved for",
  GENDERS: "The genders are outside what it was approved for",
  NEED: "The need is outside what it was approved for",
  BAND: "It gave no price for this level of support",
};

/**
 * The first reason why a member may not be invited, or undefined when it is capable. What is wanted must
 * lie wholly within the approved line: a line of goods meets no age, need or band that is asked for. Lapsed
 * insurance never counts here. domain.md §3A.1, §13.
 */
export function whyNotCapable(member: Member, wanted: Need, on: CalendarDate): Incapability | undefined {
  if (member.stage === "REMOVED") return "REMOVED";
  if (member.stage === "SUSPENDED") return "SUSPENDED";
  if (seenMembershipStage(member, on) === "EXPIRED") return "EXPIRED";
  if (member.stage === "PAUSED_BY_PROVIDER") return "PAUSED";
  if (member.settingClosed) return "SETTING_CLOSED";
  // A kind that is changed later must not shed the registration that the lot's kinds need.
  if (!member.lotKinds.includes(member.settingKind)) return "KIND";
  if (!isRegistrationValid(member.registration, on)) return "REGISTRATION";
  if (typeof wanted.ageMin === "number" && (member.ageMin === null || wanted.ageMin < member.ageMin)) return "AGES";
  if (typeof wanted.ageMax === "number" && (member.ageMax === null || wanted.ageMax > member.ageMax)) return "AGES";
  const { genders } = wanted;
  if (genders && (member.genders === null || !gendersWithin(genders, member.genders))) return "GENDERS";
  if (typeof wanted.need === "string" && !member.needs.includes(wanted.need)) return "NEED";
  if (typeof wanted.band === "string" && !member.bands.includes(wanted.band)) return "BAND";
  return undefined;
}
