import { calendarDateOf, ukDate, type CalendarDate, type Instant } from "~/core/time";
import {
  genderNames,
  gradeNames,
  needNames,
  registrationStatusNames,
  regulatorNames,
  settingKindNames,
  type Gender,
  type Grade,
  type NeedCode,
  type RegistrationStatus,
  type Regulator,
  type SettingKind,
} from "~/features/suppliers/rules";
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
    readonly ageMin: number;
    readonly ageMax: number;
    readonly genders: Gender;
    readonly needs: readonly NeedCode[];
  };
}

/** A setting as the public may see it. Where children live is not said, and no concern is ever. */
export function SettingFacts({ setting }: SettingFactsProps) {
  const { place, latestGrade, latestGradeOn } = setting;
  return (
    <SummaryList
      rows={[
        { key: "What it is", value: settingKindNames[setting.kind] },
        { key: "Run by", value: setting.organisation },
        { key: "For", value: `${genderNames[setting.genders]}, ages ${setting.ageMin} to ${setting.ageMax}` },
        {
          key: "Needs it can meet",
          value: (
            <ul className="govuk-list">
              {setting.needs.map((need) => (
                <li key={need}>{needNames[need]}</li>
              ))}
            </ul>
          ),
        },
        {
          key: "Area",
          value:
            place === null
              ? "Not shown, to keep the people who live there safe. A council that places somebody there is told."
              : `${place.town}, ${place.district}`,
        },
        { key: "Registration", value: registration(setting) },
        {
          key: "Latest grade",
          value:
            latestGrade === null
              ? "None yet"
              : `${gradeNames[latestGrade]}${latestGradeOn === null ? "" : `, ${ukDate(latestGradeOn)}`}`,
        },
      ]}
    />
  );
}

function registration({ regulator, registrationStatus }: SettingFactsProps["setting"]): string {
  if (registrationStatus === "NOT_NEEDED") return "Not needed for what it does";
  return `${regulatorNames[regulator]}: ${registrationStatusNames[registrationStatus].toLowerCase()}`;
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
