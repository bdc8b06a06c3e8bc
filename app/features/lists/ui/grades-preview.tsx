import { ukDateTime, type CalendarDate, type Instant } from "~/core/time";
import type { Grade, RegistrationStatus } from "~/features/suppliers/rules/settings";
import { SummaryList } from "~/ui/summary-list";
import { Table } from "~/ui/table";
import { mostFaultsKept } from "../rules/grade-imports";
import { lineFaultSentences, type LineFault } from "../rules/grade-lines";
import {
  followsInWords,
  newStandingInWords,
  outcomeInWords,
  standingInWords,
  type GradeOutcome,
} from "../rules/grade-words";
import { schemes, type Consequence } from "../rules/rating-schemes";
import { GradeImportTag, type SentFile } from "./grade-files";

interface FileOnPage extends SentFile {
  readonly lines: number;
  readonly known: number;
  readonly same: number;
  readonly faulty: number;
  readonly changes: number;
  readonly details: number;
  readonly older: number;
  readonly endedAt: Instant | null;
  readonly endedBy: string | null;
}

/** Whose file it is, how it stands, and how many of its lines say what. */
export function GradeFileFacts({ file }: { readonly file: FileOnPage }) {
  const { endedAt, endedBy } = file;
  return (
    <SummaryList
      rows={[
        { key: "State", value: <GradeImportTag stage={file.stage} /> },
        { key: "Whose file", value: schemes[file.scheme].name },
        { key: "Sent", value: `${file.addedBy}, ${ukDateTime(file.addedAt)}` },
        ...(endedAt === null || endedBy === null
          ? []
          : [{ key: endings[file.stage], value: `${endedBy}, ${ukDateTime(endedAt)}` }]),
        { key: "Lines in the file", value: file.lines },
        { key: "About settings on your lists", value: file.known },
        { key: "Changes", value: file.changes },
        { key: "Only a newer date or report", value: file.details },
        { key: "Nothing new", value: file.same },
        { key: "Older than what is here", value: file.older },
        { key: "Lines with something wrong", value: file.faulty },
      ]}
    />
  );
}

const endings: Record<SentFile["stage"], string> = {
  READY: "",
  APPLIED: "Applied",
  WITHDRAWN: "Thrown away",
  SUPERSEDED: "Replaced",
};

/** A setting as it was, and as a file has it. */
interface SettingOnPage {
  readonly settingName: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly grade: Grade | null;
  readonly gradedOn: CalendarDate | null;
  readonly status: RegistrationStatus;
  readonly gradeBefore: Grade | null;
  readonly gradedOnBefore: CalendarDate | null;
  readonly statusBefore: RegistrationStatus;
}

interface ChangeOnPage extends SettingOnPage {
  readonly follows: Consequence;
  readonly outcome: GradeOutcome | null;
  readonly suspended: number;
  readonly removals: number;
  readonly blocked: number;
  readonly places: number;
}

interface ChangesProps {
  readonly changes: readonly ChangeOnPage[];
  readonly stage: SentFile["stage"];
}

/** What changes and what will follow, or what followed. */
export function GradeChanges({ changes, stage }: ChangesProps) {
  const applied = stage === "APPLIED";
  return (
    <Table
      caption="Changes"
      captionHidden
      rowHeader
      columns={[
        { text: "Setting" },
        { text: "Provider" },
        { text: "Was" },
        { text: applied ? "Became" : "Becomes" },
        { text: applied ? "What followed" : "What will follow" },
      ]}
      rows={changes.map((change) => [
        change.settingName,
        <Provider key="provider" of={change} />,
        <Lines key="was" texts={standingInWords(change.gradeBefore, change.gradedOnBefore, change.statusBefore)} />,
        <Lines key="becomes" texts={newStandingInWords(change)} />,
        applied ? outcomeInWords(change) : followsInWords(change.follows, change.places),
      ])}
    />
  );
}

/** Inspections before the ones that are here: nothing is done with them. */
export function OlderGrades({ lines }: { readonly lines: readonly SettingOnPage[] }) {
  return (
    <Table
      caption="Older than what is here"
      captionHidden
      rowHeader
      columns={[{ text: "Setting" }, { text: "Provider" }, { text: "Is here" }, { text: "In the file" }]}
      rows={lines.map((line) => [
        line.settingName,
        <Provider key="provider" of={line} />,
        <Lines key="here" texts={standingInWords(line.gradeBefore, line.gradedOnBefore, line.statusBefore)} />,
        <Lines key="file" texts={standingInWords(line.grade, line.gradedOn, line.status)} />,
      ])}
    />
  );
}

function Provider({ of }: { readonly of: Pick<SettingOnPage, "organisationId" | "organisationName" | "settingName"> }) {
  return (
    <a className="govuk-link" href={`/council/suppliers/${of.organisationId}`}>
      {of.organisationName}
      <span className="govuk-visually-hidden">, of {of.settingName}</span>
    </a>
  );
}

function Lines({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul className="govuk-list app-list-in-table">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

interface FaultOnPage {
  readonly row: number;
  readonly number: string;
  readonly fault: LineFault;
  readonly said: string;
}

/** What is wrong, by the number of its line as a spreadsheet counts. What a cell says is only ever text. */
export function GradeFaults({ faults, most }: { readonly faults: readonly FaultOnPage[]; readonly most: boolean }) {
  return (
    <>
      <p className="govuk-body">
        Nothing is done with these lines. Mend them and send the file again.
        {most && ` The first ${mostFaultsKept} things that are wrong are kept here.`}
      </p>
      <Table
        caption="Lines with something wrong"
        captionHidden
        rowHeader
        columns={[{ text: "Line" }, { text: "Number" }, { text: "What it says" }, { text: "What is wrong" }]}
        rows={faults.map(({ row, number, fault, said }) => [
          `Line ${row}`,
          number === "" ? "None" : number,
          said === "" ? "Nothing" : said,
          lineFaultSentences[fault],
        ])}
      />
    </>
  );
}
