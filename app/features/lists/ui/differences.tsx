import { formatPounds } from "~/core/money";
import { ukDate, type CalendarDate } from "~/core/time";
import { evidenceKinds } from "~/features/suppliers/rules/evidence";
import {
  agesInWords,
  genderNames,
  gradeNames,
  needNames,
  regulatorNames,
  registrationStatusNames,
  settingKindNames,
} from "~/features/suppliers/rules/settings";
import type { ReactNode } from "react";
import { Preserved } from "~/ui/preserved";
import { Table } from "~/ui/table";
import { criterionNames, type Criterion } from "../rules/decisions";
import { comparedFields, type Difference, type EvidenceDifference, type Fact } from "../rules/differences";

interface DifferencesProps {
  readonly caption: string;
  readonly differences: readonly Difference[];
  readonly evidence?: readonly EvidenceDifference[];
  /** For an assessor: the condition of the list that each belongs to. */
  readonly withConditions?: boolean;
  /** What stands in the first cell of a file's row. */
  readonly fileLink?: (difference: EvidenceDifference) => ReactNode;
}

/** What is not as the council last accepted it, field by field. */
export function Differences({ caption, differences, evidence = [], withConditions, fileLink }: DifferencesProps) {
  const rows = [
    ...differences.map(({ field, before, now }) => {
      const { name, condition } = comparedFields[field];
      return { name, before: factWords(field, before), now: factWords(field, now), condition };
    }),
    ...evidence.map((each) => {
      const { before, now } = fileWords(each);
      return { name: fileLink?.(each) ?? evidenceKinds[each.type].name, before, now, condition: each.condition };
    }),
  ];
  return (
    <Table
      caption={caption}
      captionSize="s"
      rowHeader
      columns={[
        { text: "What" },
        { text: "Before" },
        { text: "Now" },
        ...(withConditions ? [{ text: "Condition" }] : []),
      ]}
      rows={rows.map(({ name, before, now, condition }) => [
        name,
        wordsIn(before),
        wordsIn(now),
        ...(withConditions ? [conditionWords(condition)] : []),
      ])}
    />
  );
}

/** Several lines stay apart. */
function wordsIn(words: string): ReactNode {
  return words.includes("\n") ? <Preserved>{words}</Preserved> : words;
}

function conditionWords(condition: Criterion | null): string {
  return condition === null ? "None" : `${condition}: ${criterionNames[condition]}`;
}

const names: Partial<Record<Difference["field"], Readonly<Record<string, string>>>> = {
  SETTING_KIND: settingKindNames,
  REGULATOR: regulatorNames,
  REGISTRATION_STATUS: registrationStatusNames,
  GRADE: gradeNames,
  SETTING_GENDERS: genderNames,
  GENDERS: genderNames,
  SETTING_NEEDS: needNames,
  NEEDS: needNames,
};

/** A frozen word may be older than today's words: then it stands as it was kept. */
function factWords(field: Difference["field"], fact: Fact): string {
  if (fact === null || fact === "") return "Nothing";
  if (typeof fact === "boolean") return fact ? "Yes" : "No";
  if (typeof fact === "number") return field.startsWith("RATE_") ? formatPounds(fact) : String(fact);
  if (typeof fact === "string") {
    if (field === "REGISTRATION_ENDS_ON" || field === "GRADE_ON") return ukDate(fact);
    return names[field]?.[fact] ?? fact;
  }
  const [first, second] = fact;
  if (typeof first === "number") return agesInWords(first, Number(second)) ?? "";
  return fact.map((code) => names[field]?.[code] ?? code).join("\n");
}

function fileWords({ what, before, now }: EvidenceDifference): { before: string; now: string } {
  const until = (day: CalendarDate | null) => (day === null ? "Nothing" : `Until ${ukDate(day)}`);
  switch (what) {
    case "ADDED":
    case "REPLACED":
      return { before: until(before), now: now === null ? "New file" : `New file, until ${ukDate(now)}` };
    case "ENDED":
      return { before: until(before), now: now === null ? "Ended" : `Ended on ${ukDate(now)}, not replaced` };
    case "GONE":
      return { before: until(before), now: "Not there any more" };
  }
}
