import { sql } from "kysely";
import type { Band } from "~/features/suppliers/rules/settings";
import type { Context } from "~/platform/context";
import { ceilingsOf } from "./ceilings.server";
import type { CareAtSetting, CareInLot, CareOffer, LineOffer, LotFacts, SettingFacts } from "../rules/lines";

export interface Rate {
  readonly band: Band;
  /** Pence a week, without VAT. */
  readonly weeklyPence: number;
}

/** Lines with their setting as it is now, their lot, their round: whoever asks adds whose they must be. */
export function lineRows(ctx: Context) {
  return ctx.db
    .selectFrom("application_lines as line")
    .innerJoin("applications as application", "application.id", "line.application_id")
    .innerJoin("rounds as round", "round.id", "application.round_id")
    .innerJoin("lists as list", "list.id", "round.list_id")
    .innerJoin("settings as setting", "setting.id", "line.setting_id")
    .innerJoin("lots as lot", "lot.id", "line.lot_id")
    .select([
      "line.id as lineId",
      "line.application_id as applicationId",
      "line.stage",
      "line.version",
      "line.capacity_offered as capacityOffered",
      "line.age_min as ageMin",
      "line.age_max as ageMax",
      "line.genders",
      "line.needs",
      "line.vacancy_contact as vacancyContact",
      "line.submitted_at as submittedAt",
      "application.organisation_id as organisationId",
      "application.header_completed_at as headerCompletedAt",
      "round.id as roundId",
      "list.id as listId",
      "list.title as listTitle",
      "list.lead_authority_id as authorityId",
      "round.number as roundNumber",
      "round.stage as roundStage",
      "round.opens_at as opensAt",
      "round.closes_at as closesAt",
      "setting.id as settingId",
      "setting.name as settingName",
      "setting.kind as settingKind",
      "setting.closed_at as settingClosedAt",
      "setting.registration_status as registrationStatus",
      "setting.registration_ends_on as registrationEndsOn",
      "setting.capacity as settingCapacity",
      "setting.age_min as settingAgeMin",
      "setting.age_max as settingAgeMax",
      "setting.genders as settingGenders",
      "setting.needs as settingNeeds",
      "lot.id as lotId",
      "lot.code as lotCode",
      "lot.title as lotTitle",
      "lot.setting_kinds as lotSettingKinds",
      "lot.needs as lotNeeds",
      "lot.age_min as lotAgeMin",
      "lot.age_max as lotAgeMax",
      "lot.bands as lotBands",
    ])
    .select(
      sql<
        Rate[]
      >`coalesce((select json_agg(json_build_object('band', rate.band, 'weeklyPence', rate.weekly_pence) order by rate.band)
        from line_rates rate where rate.line_id = line.id), '[]')`.as("rates"),
    )
    .select(ceilingsOf("lot.id", "round.opens_at").as("ceilings"));
}

export type LineRow = Awaited<ReturnType<ReturnType<typeof lineRows>["execute"]>>[number];

/** The row as the rules take it: the offer, the setting and the lot. */
export function factsOf(row: LineRow): { offer: LineOffer; setting: SettingFacts; lot: LotFacts } {
  const { vacancyContact, rates } = row;
  const offered = careOffered(row);
  return {
    offer: { care: offered && { ...offered, bands: rates.map(({ band }) => band) }, vacancyContact },
    setting: {
      kind: row.settingKind,
      closed: row.settingClosedAt !== null,
      registration: row,
      care: careAt({
        capacity: row.settingCapacity,
        ageMin: row.settingAgeMin,
        ageMax: row.settingAgeMax,
        genders: row.settingGenders,
        needs: row.settingNeeds,
      }),
    },
    lot: {
      settingKinds: row.lotSettingKinds,
      care: careIn({ needs: row.lotNeeds, ageMin: row.lotAgeMin, ageMax: row.lotAgeMax, bands: row.lotBands }),
    },
  };
}

/** Columns with null among them are all or none of what they are about: the table holds them to it. */
type Nullable<Facts, Name extends keyof Facts> = {
  [Each in keyof Facts]: Facts[Each] | (Each extends Name ? null : never);
};

export function careAt(
  row: Nullable<CareAtSetting, "capacity" | "ageMin" | "ageMax" | "genders">,
): CareAtSetting | null {
  const { capacity, ageMin, ageMax, genders, needs } = row;
  if (capacity === null || ageMin === null || ageMax === null || genders === null) return null;
  return { capacity, ageMin, ageMax, genders, needs };
}

export function careIn({ needs, ageMin, ageMax, bands }: Nullable<CareInLot, "ageMin" | "ageMax">): CareInLot | null {
  return ageMin === null || ageMax === null ? null : { needs, ageMin, ageMax, bands };
}

function careOffered(
  row: Nullable<Omit<CareOffer, "bands">, "capacityOffered" | "ageMin" | "ageMax" | "genders">,
): Omit<CareOffer, "bands"> | null {
  const { capacityOffered, ageMin, ageMax, genders, needs } = row;
  if (capacityOffered === null || ageMin === null || ageMax === null || genders === null) return null;
  return { capacityOffered, ageMin, ageMax, genders, needs };
}
