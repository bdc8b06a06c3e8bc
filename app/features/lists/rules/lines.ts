import type { StateTable } from "~/core/state-table";
import type { CalendarDate, Instant } from "~/core/time";
import { isRegistrationValid, regulatorsOf, type Gender, type SettingKind } from "~/features/suppliers/rules/settings";
import type { CeilingProblem } from "./ceilings";
import type { Outcome } from "./decisions";

export type Registration = Parameters<typeof isRegistrationValid>[0];

export type LineStage = "DRAFT" | "SUBMITTED" | "WITHDRAWN";
export type LineEvent = "change" | "submit" | "withdraw";

/** What a person decided about a line of their own. A submitted line is withdrawn before it is changed. */
export const lineStages: StateTable<LineStage, LineEvent> = {
  change: { from: ["DRAFT", "WITHDRAWN"], to: "DRAFT" },
  submit: { from: ["DRAFT", "WITHDRAWN"], to: "SUBMITTED" },
  withdraw: { from: ["DRAFT", "SUBMITTED"], to: "WITHDRAWN" },
};

/** Where asking a provider to put something right stands by the clock. */
export type Asking = "ASKED" | "ANSWERED" | "NOT_ANSWERED";

export const seenLineStages = [
  "DRAFT",
  "NOT_SUBMITTED",
  "WITHDRAWN",
  "SUBMITTED",
  "BEING_ASSESSED",
  "ASKED",
  "ANSWERED",
  "NOT_ANSWERED",
  "RECOMMENDED",
  "DECIDED",
  "APPROVED",
  "CONDITIONAL",
  "REJECTED",
] as const;
export type SeenLineStage = (typeof seenLineStages)[number];

export const lineStageNames: Record<SeenLineStage, string> = {
  DRAFT: "Not submitted yet",
  NOT_SUBMITTED: "Never submitted",
  WITHDRAWN: "Withdrawn",
  SUBMITTED: "Submitted",
  BEING_ASSESSED: "Being assessed",
  ASKED: "Asked to put right",
  ANSWERED: "Answered",
  NOT_ANSWERED: "Not answered",
  RECOMMENDED: "Recommended",
  DECIDED: "Decided, not told yet",
  APPROVED: "Approved",
  CONDITIONAL: "Approved once evidence is given",
  REJECTED: "Refused",
};

/**
 * What people see of a line. A supplier's query gives no recommendation and no decision before they are
 * issued, so that the same words tell each side what it may know.
 */
export function seenLineStage(
  line: {
    readonly stage: LineStage;
    readonly closesAt: Instant;
    readonly recommended: boolean;
    readonly decision: Outcome | undefined;
    readonly issued: boolean;
    /** Where the provider was asked to put something right. */
    readonly asking?: Asking | undefined;
  },
  now: Instant,
): SeenLineStage {
  const open = now <= line.closesAt;
  switch (line.stage) {
    case "WITHDRAWN":
      return "WITHDRAWN";
    case "DRAFT":
      return open ? "DRAFT" : "NOT_SUBMITTED";
    case "SUBMITTED":
      if (open) return "SUBMITTED";
      if (line.decision === undefined) return line.recommended ? "RECOMMENDED" : (line.asking ?? "BEING_ASSESSED");
      return line.issued ? line.decision : "DECIDED";
  }
}

export function gendersWithin(inner: Gender, outer: Gender): boolean {
  return outer === "ANY" || inner === outer;
}

export interface SettingFacts {
  readonly kind: SettingKind;
  readonly closed: boolean;
  readonly registration: Registration;
  /** Null for premises: goods and services for others come from there. */
  readonly care: CareAtSetting | null;
}

export interface CareAtSetting {
  readonly capacity: number;
  readonly ageMin: number;
  readonly ageMax: number;
  readonly genders: Gender;
  readonly needs: readonly string[];
}

export interface LotFacts {
  readonly settingKinds: readonly string[];
  /** Null for a lot of goods or other services. */
  readonly care: CareInLot | null;
}

/** The lot is for care or education of people, and not for goods or other services. */
export function isForPeople(lot: { readonly ageMin: number | null }): boolean {
  return lot.ageMin !== null;
}

export interface CareInLot {
  readonly needs: readonly string[];
  readonly ageMin: number;
  readonly ageMax: number;
  readonly bands: readonly string[];
}

export interface LineOffer {
  /** Null where the lot is not for care or education of people. */
  readonly care: CareOffer | null;
  /** Who to ask about vacancies; where there are none, who takes orders. */
  readonly vacancyContact: string;
}

export interface CareOffer {
  readonly capacityOffered: number;
  readonly ageMin: number;
  readonly ageMax: number;
  readonly genders: Gender;
  readonly needs: readonly string[];
  /** Bands with a weekly price. */
  readonly bands: readonly string[];
}

export type MisfitProblem =
  | "CAPACITY_ABOVE_SETTING"
  | "AGES_OUTSIDE_SETTING"
  | "AGES_OUTSIDE_LOT"
  | "GENDERS_OUTSIDE_SETTING"
  | "NEEDS_OUTSIDE_SETTING"
  | "NEEDS_OUTSIDE_LOT"
  | "BANDS_OUTSIDE_LOT";
/** What the person filling in the line can finish. */
export type UnfinishedProblem = "NO_RATES" | "NO_CONTACT" | "NO_ORDERS_CONTACT";
/** What is wrong with the setting itself: no line for it can be submitted until it is put right. */
export type SettingProblem = "SETTING_CLOSED" | "KIND_DOES_NOT_FIT" | "NOT_REGISTERED" | "REGISTRATION_LAPSED";
export type LineProblem = MisfitProblem | UnfinishedProblem | SettingProblem | CeilingProblem;

/**
 * Where what is offered does not lie within the setting and the lot. domain.md §2.3. Of goods nothing is offered
 * that could lie outside, and where the setting is of another sort than the lot, that is what its owner is told.
 */
export function misfits(
  { care: line }: LineOffer,
  { care: setting }: SettingFacts,
  { care: lot }: LotFacts,
): MisfitProblem[] {
  if (line === null || setting === null || lot === null) return [];
  const problems: MisfitProblem[] = [];
  if (line.capacityOffered > setting.capacity) problems.push("CAPACITY_ABOVE_SETTING");
  if (line.ageMin < setting.ageMin || line.ageMax > setting.ageMax) problems.push("AGES_OUTSIDE_SETTING");
  else if (line.ageMin < lot.ageMin || line.ageMax > lot.ageMax) problems.push("AGES_OUTSIDE_LOT");
  if (!gendersWithin(line.genders, setting.genders)) problems.push("GENDERS_OUTSIDE_SETTING");
  if (!line.needs.every((need) => setting.needs.includes(need))) problems.push("NEEDS_OUTSIDE_SETTING");
  else if (!line.needs.every((need) => lot.needs.includes(need))) problems.push("NEEDS_OUTSIDE_LOT");
  if (!line.bands.every((band) => lot.bands.includes(band))) problems.push("BANDS_OUTSIDE_LOT");
  return problems;
}

/**
 * What keeps the setting off any list on that day. A kind of setting that the law registers needs a valid
 * registration (C02, domain.md §2.4).
 */
function settingProblems(setting: SettingFacts, lot: LotFacts, on: CalendarDate): SettingProblem[] {
  if (setting.closed) return ["SETTING_CLOSED"];
  const problems: SettingProblem[] = [];
  if (!lot.settingKinds.includes(setting.kind)) problems.push("KIND_DOES_NOT_FIT");
  const { registrationStatus } = setting.registration;
  const regulated = !regulatorsOf[setting.kind].includes("NONE");
  const unregistered = registrationStatus === "APPLIED" || (registrationStatus === "NOT_NEEDED" && regulated);
  if (unregistered) problems.push("NOT_REGISTERED");
  else if (!isRegistrationValid(setting.registration, on)) problems.push("REGISTRATION_LAPSED");
  return problems;
}

/** Everything that keeps the line from being submitted on that day; empty when it may be. */
export function lineProblems(line: LineOffer, setting: SettingFacts, lot: LotFacts, on: CalendarDate): LineProblem[] {
  return [...settingProblems(setting, lot, on), ...misfits(line, setting, lot), ...unfinished(line)];
}

function unfinished({ care, vacancyContact }: LineOffer): UnfinishedProblem[] {
  const problems: UnfinishedProblem[] = care?.bands.length === 0 ? ["NO_RATES"] : [];
  if (vacancyContact === "") problems.push(care === null ? "NO_ORDERS_CONTACT" : "NO_CONTACT");
  return problems;
}

export type NothingInCommon = "AGES_DO_NOT_MEET" | "NEEDS_DO_NOT_MEET";

/** What a setting could offer in a lot at most: where a new line starts from. */
export function widestOffer(
  setting: CareAtSetting,
  lot: CareInLot,
): (Omit<CareOffer, "bands"> & { ok: true }) | { ok: false; problem: NothingInCommon } {
  const ageMin = Math.max(setting.ageMin, lot.ageMin);
  const ageMax = Math.min(setting.ageMax, lot.ageMax);
  if (ageMin > ageMax) return { ok: false, problem: "AGES_DO_NOT_MEET" };
  const needs = setting.needs.filter((need) => lot.needs.includes(need));
  if (needs.length === 0) return { ok: false, problem: "NEEDS_DO_NOT_MEET" };
  return { ok: true, capacityOffered: setting.capacity, ageMin, ageMax, genders: setting.genders, needs };
}
