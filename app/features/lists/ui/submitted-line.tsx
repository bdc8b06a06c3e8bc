import { formatPounds } from "~/core/money";
import { ukDate, ukExact, type Instant } from "~/core/time";
import {
  agesInWords,
  bandNames,
  genderNames,
  gradeNames,
  needNames,
  regulatorNames,
  registrationStatusNames,
  settingKindNames,
  type Gender,
} from "~/features/suppliers/rules/settings";
import { Preserved } from "~/ui/preserved";
import { SummaryList } from "~/ui/summary-list";
import type { SubmittedFacts } from "../rules/submitted-facts";

/** What was submitted, as it was then: the organisation, the setting, the offer and its prices. */
export function SubmittedLine({
  facts,
  submittedAt,
}: {
  readonly facts: Omit<SubmittedFacts, "evidence" | "declarations">;
  readonly submittedAt: Instant;
}) {
  const { organisation, header, setting, line, rates } = facts;
  return (
    <>
      <SummaryList
        card={{ title: "What is offered" }}
        rows={[
          { key: "Received", value: ukExact(submittedAt) },
          { key: "Lot", value: `${facts.lot.code}: ${facts.lot.title}` },
          ...careRows("Places offered", { ...line, capacity: line.capacityOffered }),
          ...rates.map(({ band, weeklyPence }) => ({
            key: `${nameOf(band, bandNames)}, a week`,
            value: besideHighest(facts.ceilings, band, weeklyPence),
          })),
          {
            key: line.capacityOffered === null ? "Takes orders" : "Ask about vacancies",
            value: line.vacancyContact,
          },
        ]}
      />
      <SummaryList
        card={{ title: setting.name }}
        rows={[
          { key: "Kind", value: nameOf(setting.kind, settingKindNames) },
          ...(setting.capacity === null ? [] : registrationRows(setting)),
          { key: "Address", value: <Preserved>{setting.address}</Preserved> },
          ...careRows("Places", setting),
        ]}
      />
      <SummaryList
        card={{ title: organisation.name }}
        rows={[
          { key: "Identifier", value: organisation.identifier },
          { key: "Address", value: <Preserved>{organisation.postalAddress}</Preserved> },
          { key: "Person to ask", value: <Contact header={header} /> },
          ...(header.safeguardingLead === null ? [] : [{ key: "Safeguarding lead", value: header.safeguardingLead }]),
          { key: "Insurance", value: header.insuranceCommitted ? "Will be in place when a contract starts" : "No" },
          { key: "Terms", value: header.termsAccepted ? "Accepted" : "Not accepted" },
        ]}
      />
    </>
  );
}

/** A price, with the highest that the round went by, where there was one. */
function besideHighest(ceilings: SubmittedFacts["ceilings"], band: string, weeklyPence: number): string {
  const highest = ceilings?.prices.find((price) => price.band === band);
  const price = formatPounds(weeklyPence);
  return highest === undefined ? price : `${price} (highest price ${formatPounds(highest.weeklyPence)})`;
}

interface Care {
  readonly capacity: number | null;
  readonly ageMin: number | null;
  readonly ageMax: number | null;
  readonly genders: Gender | null;
  readonly needs: readonly string[];
}

/** None of goods, other services and the premises they come from. */
function careRows(places: string, { capacity, ageMin, ageMax, genders, needs }: Care) {
  if (capacity === null || genders === null) return [];
  return [
    { key: places, value: capacity },
    { key: "Ages", value: agesInWords(ageMin, ageMax) },
    { key: "Who for", value: genderNames[genders] },
    { key: "Needs", value: <Words codes={needs} names={needNames} /> },
  ];
}

function registrationRows(setting: SubmittedFacts["setting"]) {
  return [
    { key: "Regulator", value: nameOf(setting.regulator, regulatorNames) },
    { key: "Registration", value: registrationWords(setting) },
    { key: "Latest grade", value: gradeWords(setting) },
  ];
}

function Contact({ header }: { readonly header: SubmittedFacts["header"] }) {
  return (
    <ul className="govuk-list">
      {[header.contactName, header.contactEmail, header.contactPhone]
        .filter((line) => line !== null)
        .map((line) => (
          <li key={line}>{line}</li>
        ))}
    </ul>
  );
}

function Words({
  codes,
  names,
}: {
  readonly codes: readonly string[];
  readonly names: Readonly<Record<string, string>>;
}) {
  return (
    <ul className="govuk-list">
      {codes.map((code) => (
        <li key={code}>{nameOf(code, names)}</li>
      ))}
    </ul>
  );
}

/** A frozen word may be older than today's words: then it stands as it was kept. */
function nameOf(code: string, names: Readonly<Record<string, string>>): string {
  return names[code] ?? code;
}

function registrationWords(setting: SubmittedFacts["setting"]): string {
  const status = nameOf(setting.registrationStatus, registrationStatusNames);
  const number = setting.registrationNumber === null ? "" : `, ${setting.registrationNumber}`;
  const ends = setting.registrationEndsOn === null ? "" : `, until ${ukDate(setting.registrationEndsOn)}`;
  return `${status}${number}${ends}`;
}

function gradeWords({ latestGrade, latestGradeOn }: SubmittedFacts["setting"]): string {
  if (latestGrade === null) return "Not inspected yet";
  const grade = nameOf(latestGrade, gradeNames);
  return latestGradeOn === null ? grade : `${grade}, ${ukDate(latestGradeOn)}`;
}
