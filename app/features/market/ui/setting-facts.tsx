import { calendarDateOf, ukDate, type CalendarDate, type Instant } from "~/core/time";
import {
  agesInWords,
  genderNames,
  needNames,
  registrationStatusNames,
  regulatorNames,
  settingKindNames,
  type Gender,
  type Grade,
  type GradeSource,
  type NeedCode,
  type RegistrationStatus,
  type Regulator,
  type SettingKind,
} from "~/features/suppliers/rules/settings";
import { LatestGrade } from "~/features/suppliers/ui/setting-facts";
import { SummaryList } from "~/ui/summary-list";
import { Table } from "~/ui/table";

interface SettingFactsProps {
  readonly setting: {
    readonly organisation: string;
    readonly kind: SettingKind;
    readonly place: { readonly town: string; readonly district: string } | null;
    readonly regulator: Regulator;
    readonly registrationStatus: RegistrationStatus;
    readonly latestGrade: Grade | null;
    readonly latestGradeOn: CalendarDate | null;
    readonly gradeSource: GradeSource;
    readonly reportUrl: string | null;
    readonly ageMin: number | null;
    readonly ageMax: number | null;
    readonly genders: Gender | null;
    readonly needs: readonly NeedCode[];
  };
}

/** A setting as the public may see it. Where children live is not said, and no concern is ever. */
export function SettingFacts({ setting }: SettingFactsProps) {
  const { place } = setting;
  return (
    <SummaryList
      rows={[
        { key: "What it is", value: settingKindNames[setting.kind] },
        { key: "Run by", value: setting.organisation },
        ...careRows(setting),
        {
          key: "Area",
          value:
            place === null
              ? "Not shown, to keep the people who live there safe. A council that places somebody there is told."
              : `${place.town}, ${place.district}`,
        },
        ...registrationRows(setting),
      ]}
    />
  );
}

type Setting = SettingFactsProps["setting"];

/** Of premises nothing is asked about people. */
function careRows({ genders, ageMin, ageMax, needs }: Setting) {
  if (genders === null) return [];
  const ages = agesInWords(ageMin, ageMax);
  return [
    { key: "For", value: ages === undefined ? genderNames[genders] : `${genderNames[genders]}, ages ${ages}` },
    {
      key: "Needs it can meet",
      value: (
        <ul className="govuk-list">
          {needs.map((need) => (
            <li key={need}>{needNames[need]}</li>
          ))}
        </ul>
      ),
    },
  ];
}

function registrationRows(setting: Setting) {
  const { regulator, registrationStatus } = setting;
  if (registrationStatus === "NOT_NEEDED") return [];
  return [
    {
      key: "Registration",
      value: `${regulatorNames[regulator]}: ${registrationStatusNames[registrationStatus].toLowerCase()}`,
    },
    { key: "Latest grade", value: <LatestGrade setting={setting} /> },
  ];
}

interface ListsOfSettingProps {
  readonly lists: readonly {
    readonly listId: string;
    readonly title: string;
    readonly since: Instant;
    readonly lots: readonly { readonly code: string; readonly title: string }[];
  }[];
}

/** What it offers: the lists it is on, for which lots, since when. */
export function ListsOfSetting({ lists }: ListsOfSettingProps) {
  return (
    <Table
      caption="Approved lists it is on"
      captionHidden
      rowHeader
      columns={[{ text: "Approved list" }, { text: "What it offers there" }, { text: "Since" }]}
      rows={lists.map(({ listId, title, since, lots }) => [
        <a key="list" className="govuk-link" href={`/lists/${listId}`}>
          {title}
        </a>,
        <ul key="lots" className="govuk-list app-list-in-table">
          {lots.map((lot) => (
            <li key={lot.code}>
              {lot.code}: {lot.title}
            </li>
          ))}
        </ul>,
        ukDate(calendarDateOf(since)),
      ])}
    />
  );
}
