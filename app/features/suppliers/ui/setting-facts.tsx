import { ukDate, type CalendarDate } from "~/core/time";
import type { SummaryActionProps } from "~/ui/summary-action";
import { SummaryList } from "~/ui/summary-list";
import { Tag } from "~/ui/tag";
import {
  agesInWords,
  checkRegistrationNumber,
  genderNames,
  gradeNames,
  isRegistrationValid,
  needNames,
  regulatorNames,
  registrationStatusNames,
  settingKindNames,
  type Gender,
  type Grade,
  type GradeSource,
  type NeedCode,
  type RegistrationStatus,
  type Regulator,
  type SettingKind,
} from "../rules/settings";
import { AddressLines, numberShown } from "./organisation-facts";

export interface SettingOnPage {
  readonly name: string;
  readonly kind: SettingKind;
  readonly regulator: Regulator;
  readonly registrationNumber: string | null;
  readonly registrationStatus: RegistrationStatus;
  readonly registrationEndsOn: CalendarDate | null;
  readonly latestGrade: Grade | null;
  readonly latestGradeOn: CalendarDate | null;
  readonly gradeSource: GradeSource;
  readonly reportUrl: string | null;
  readonly addressLine1: string;
  readonly addressLine2: string | null;
  readonly town: string;
  readonly postcode: string;
  /** Null, like ages and genders, for premises. */
  readonly capacity: number | null;
  readonly ageMin: number | null;
  readonly ageMax: number | null;
  readonly genders: Gender | null;
  readonly needs: readonly NeedCode[];
}

interface SettingFactsProps {
  readonly setting: SettingOnPage;
  readonly today: CalendarDate;
  readonly card?: { title: string; headingLevel?: 2 | 3; actions?: SummaryActionProps[] };
}

export function SettingFacts({ setting, today, card }: SettingFactsProps) {
  const isPremises = setting.kind === "PREMISES";
  return (
    <SummaryList
      card={card}
      rows={[
        { key: "Kind", value: settingKindNames[setting.kind] },
        ...(isPremises ? [] : registrationRows(setting, today)),
        { key: "Address", value: <AddressLines address={setting} /> },
        ...(isPremises ? [] : careRows(setting)),
      ]}
    />
  );
}

function registrationRows(setting: SettingOnPage, today: CalendarDate) {
  const { regulator, registrationNumber } = setting;
  const check = (text: string) => checkRegistrationNumber(regulator, text);
  return [
    { key: "Regulator", value: regulatorNames[regulator] },
    { key: "Registration", value: <Registration setting={setting} today={today} /> },
    ...(regulator === "NONE" ? [] : [{ key: "Registration number", value: numberShown(registrationNumber, check) }]),
    { key: "Latest grade", value: <LatestGrade setting={setting} /> },
  ];
}

function careRows({ capacity, ageMin, ageMax, genders, needs }: SettingOnPage) {
  return [
    { key: "Places", value: capacity },
    { key: "Ages", value: agesInWords(ageMin, ageMax) },
    { key: "Who it is for", value: genders === null ? undefined : genderNames[genders] },
    { key: "Needs it can meet", value: <Needs needs={needs} /> },
  ];
}

type RegistrationOnPage = Pick<SettingOnPage, "registrationStatus" | "registrationEndsOn">;

/** Status and last day in words; the colour says only whether it counts today. */
export function Registration({ setting, today }: { setting: RegistrationOnPage; today: CalendarDate }) {
  const { registrationStatus, registrationEndsOn } = setting;
  const counts = isRegistrationValid(setting, today);
  const ended = registrationStatus === "REGISTERED" && !counts;
  const ends = registrationEndsOn === null ? undefined : ukDate(registrationEndsOn);
  return (
    <>
      <Tag colour={counts ? "green" : "red"}>{ended ? "Ended" : registrationStatusNames[registrationStatus]}</Tag>
      {ends !== undefined && (ended ? ` on ${ends}` : ` until ${ends}`)}
    </>
  );
}

/** The grade, where it is from, and the regulator's report where there is one. */
export function LatestGrade({
  setting,
}: {
  readonly setting: Pick<SettingOnPage, "latestGrade" | "latestGradeOn" | "gradeSource" | "reportUrl">;
}) {
  const { latestGrade, latestGradeOn, gradeSource, reportUrl } = setting;
  if (latestGrade === null) return "Not inspected yet";
  return (
    <>
      {gradeNames[latestGrade]}
      {latestGradeOn !== null && `, ${ukDate(latestGradeOn)}`}
      {gradeSource === "REGULATOR_FILE" && " (from the regulator’s file)"}
      {reportUrl !== null && (
        <>
          {". "}
          <a className="govuk-link" href={reportUrl} rel="noreferrer">
            The regulator’s report
          </a>
        </>
      )}
    </>
  );
}

function Needs({ needs }: { needs: readonly NeedCode[] }) {
  return (
    <ul className="govuk-list">
      {needs.map((need) => (
        <li key={need}>{needNames[need]}</li>
      ))}
    </ul>
  );
}
