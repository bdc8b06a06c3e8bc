import { ukDate, ukDateTime, type CalendarDate, type Instant } from "~/core/time";
import { FileLink, type FileFacts } from "~/features/documents/ui/file-link";
import { Preserved } from "~/ui/preserved";
import { SummaryList } from "~/ui/summary-list";
import { Table } from "~/ui/table";
import { seenEvidenceStage, type EvidenceFacts } from "../rules/evidence";
import { lastDayInWords } from "./evidence-list";
import { EvidenceTag } from "./evidence-tag";

export interface EvidenceOnPage extends EvidenceFacts, FileFacts {
  readonly evidenceId: string;
  readonly issuedOn: CalendarDate;
  /** What a council found, when and which; reasons where it does not accept the file. */
  readonly reasons: string | null;
  readonly decidedAt: Instant | null;
  readonly decidedFor: string | null;
}

interface FactsProps {
  readonly evidence: EvidenceOnPage;
  /** Of the kind of evidence: its files are below. */
  readonly address: string;
  readonly today: CalendarDate;
}

/** The file in use. */
export function EvidenceFactsList({ evidence, address, today }: FactsProps) {
  return (
    <SummaryList
      rows={[
        { key: "How it stands", value: <EvidenceTag stage={seenEvidenceStage(evidence, today)} /> },
        { key: "File", value: <FileLink href={`${address}/files/${evidence.evidenceId}`} file={evidence} /> },
        { key: "Date on it", value: ukDate(evidence.issuedOn) },
        { key: "How long it lasts", value: lastDayInWords(evidence.expiresOn, today) },
        ...(evidence.decidedAt === null
          ? []
          : [{ key: "Looked at by", value: `${evidence.decidedFor ?? ""}, ${ukDateTime(evidence.decidedAt)}` }]),
        ...(evidence.reasons === null
          ? []
          : [{ key: "What is wrong", value: <Preserved>{evidence.reasons}</Preserved> }]),
      ]}
    />
  );
}

interface HistoryProps {
  readonly files: readonly EvidenceOnPage[];
  readonly address: string;
  readonly today: CalendarDate;
}

/** Every file there was, the newest first. */
export function EvidenceHistory({ files, address, today }: HistoryProps) {
  return (
    <Table
      caption="All files"
      captionSize="m"
      rowHeader
      columns={[{ text: "File" }, { text: "Date on it" }, { text: "Last day" }, { text: "How it stands" }]}
      rows={files.map((evidence) => [
        <FileLink key="file" href={`${address}/files/${evidence.evidenceId}`} file={evidence} />,
        ukDate(evidence.issuedOn),
        ukDate(evidence.expiresOn),
        <EvidenceTag key="stage" stage={seenEvidenceStage(evidence, today)} />,
      ])}
    />
  );
}
