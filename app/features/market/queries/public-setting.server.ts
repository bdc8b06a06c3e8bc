import { sql } from "kysely";
import type { ListId, SettingId } from "~/core/id";
import type { CalendarDate, Instant } from "~/core/time";
import { isOnList } from "~/features/lists/queries/on-list.server";
import type {
  Gender,
  Grade,
  GradeSource,
  NeedCode,
  RegistrationStatus,
  Regulator,
  SettingKind,
} from "~/features/suppliers/rules/settings";
import type { Context } from "~/platform/context";
import { kindsWithPublicPlace } from "../rules/whereabouts";

export interface PublicSetting {
  readonly name: string;
  readonly organisation: string;
  readonly kind: SettingKind;
  /** Town and postcode district, where they may be public; not even read where they may not. */
  readonly place: { readonly town: string; readonly district: string } | null;
  readonly regulator: Regulator;
  readonly registrationStatus: RegistrationStatus;
  readonly latestGrade: Grade | null;
  readonly latestGradeOn: CalendarDate | null;
  readonly gradeSource: GradeSource;
  /** Of what has a public place: a report may tell where it is, and its address has the number of the setting. */
  readonly reportUrl: string | null;
  /** Null, like ages and whom it is for, for premises. */
  readonly ageMin: number | null;
  readonly ageMax: number | null;
  readonly genders: Gender | null;
  readonly needs: readonly NeedCode[];
  readonly lists: readonly {
    readonly listId: ListId;
    readonly title: string;
    readonly since: Instant;
    readonly lots: readonly { readonly code: string; readonly title: string }[];
  }[];
}

type Row = Omit<PublicSetting, "lists"> & {
  readonly lists: readonly (Omit<PublicSetting["lists"][number], "since"> & { readonly since: string })[] | null;
};

/** A setting that is open and an active member of a list, as everyone may see it: no address, no number, no concern. */
export async function findPublicSetting(ctx: Context, settingId: SettingId): Promise<PublicSetting | undefined> {
  const { rows } = await sql<Row>`
    select settings.name, organisations.name as organisation, settings.kind, settings.regulator,
      case when settings.kind = any(${kindsWithPublicPlace}::text[])
        then json_build_object('town', settings.town, 'district', split_part(settings.postcode, ' ', 1)) end as place,
      settings.registration_status as "registrationStatus", settings.latest_grade as "latestGrade",
      settings.latest_grade_on as "latestGradeOn", settings.grade_source as "gradeSource",
      case when settings.kind = any(${kindsWithPublicPlace}::text[]) then settings.report_url end as "reportUrl",
      settings.age_min as "ageMin", settings.age_max as "ageMax",
      settings.genders, settings.needs,
      (select json_agg(json_build_object('listId', joined.id, 'title', joined.title, 'since', joined.since, 'lots', joined.lots)
          order by joined.title, joined.id)
        from (
          select lists.id, lists.title, min(memberships.active_from) as since,
            json_agg(json_build_object('code', lots.code, 'title', lots.title) order by lots.position) as lots
          from memberships
          join lists on lists.id = memberships.list_id
          join lots on lots.id = memberships.lot_id
          where memberships.organisation_id = settings.organisation_id and memberships.setting_id = settings.id
            and ${isOnList("memberships.stage")}
          group by lists.id) as joined) as lists
    from settings
    join organisations on organisations.id = settings.organisation_id
    where settings.id = ${settingId} and settings.closed_at is null
  `.execute(ctx.db);
  const [row] = rows;
  if (row === undefined || row.lists === null) return undefined;
  return { ...row, lists: row.lists.map((list) => ({ ...list, since: new Date(list.since) })) };
}
