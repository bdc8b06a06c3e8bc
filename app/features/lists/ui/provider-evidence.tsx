import { ukDate, ukDateTime, type CalendarDate, type Instant } from "~/core/time";
import { FileLink, type FileFacts } from "~/features/documents/ui/file-link";
import {
  evidenceKinds,
  seenEvidenceStage,
  type EvidenceFacts,
  type EvidenceType,
} from "~/features/suppliers/rules/evidence";
import { lastDayInWords } from "~/features/suppliers/ui/evidence-list";
import { EvidenceTag } from "~/features/suppliers/ui/evidence-tag";
import { Preserved } from "~/ui/preserved";
import { SummaryList } from "~/ui/summary-list";
import { Table } from "~/ui/table";

export interface ProviderEvidence extends EvidenceFacts {
  readonly evidenceId: string;
  readonly type: EvidenceType;
}

interface WaitingEvidence {
  readonly evidenceId: string;
  readonly type: EvidenceType;
  readonly expiresOn: CalendarDate;
  readonly organisationName: string;
  readonly addedAt: Instant;
}

/** Files that nobody has checked, the oldest first. */
export function EvidenceToCheck({ files }: { readonly files: readonly WaitingEvidence[] }) {
  return (
    <Table
      caption="Files to check"
      captionHidden
      rowHeader
      columns={[{ text: "File" }, { text: "Supplier" }, { text: "Last day" }, { text: "Added" }]}
      rows={files.map(({ evidenceId, type, organisationName, expiresOn, addedAt }) => [
        <a key="link" className="govuk-link" href={`/council/evidence/${evidenceId}`}>
          {evidenceKinds[type].name}
          <span className="govuk-visually-hidden"> of {organisationName}</span>
        </a>,
        organisationName,
        ukDate(expiresOn),
        ukDateTime(addedAt),
      ])}
    />
  );
}

/** The files that one provider has now, each with how it stands. */
export function EvidenceOfProvider({
  files,
  today,
}: {
  readonly files: readonly ProviderEvidence[];
  readonly today: CalendarDate;
}) {
  return (
    <SummaryList
      rows={files.map((file) => ({
        key: evidenceKinds[file.type].name,
        value: (
          <>
            <EvidenceTag stage={seenEvidenceStage(file, today)} /> {lastDayInWords(file.expiresOn, today)}
          </>
        ),
        actions: [
          {
            href: `/council/evidence/${file.evidenceId}`,
            text: "See",
            visuallyHiddenText: evidenceKinds[file.type].name,
          },
        ],
      }))}
    />
  );
}

interface EvidenceInFull extends ProviderEvidence, FileFacts {
  readonly sha256: string;
  readonly issuedOn: CalendarDate;
  readonly addedAt: Instant;
  readonly reasons: string | null;
  readonly decidedAt: Instant | null;
  readonly decidedBy: string | null;
  readonly decidedFor: string | null;
}

/** One file, what its owner says of it, and what was found. */
export function EvidenceInFull({ file, today }: { readonly file: EvidenceInFull; readonly today: CalendarDate }) {
  const { decidedAt, decidedBy, decidedFor, reasons } = file;
  return (
    <SummaryList
      rows={[
        { key: "How it stands", value: <EvidenceTag stage={seenEvidenceStage(file, today)} /> },
        {
          key: "File",
          value: <FileLink href={`/council/evidence/${file.evidenceId}/file`} file={file} />,
        },
        { key: "Fingerprint (SHA-256)", value: <code className="app-preserved">{file.sha256}</code> },
        { key: "Date on it", value: ukDate(file.issuedOn) },
        { key: "How long it lasts", value: lastDayInWords(file.expiresOn, today) },
        { key: "Added", value: ukDateTime(file.addedAt) },
        ...(decidedAt === null
          ? []
          : [{ key: "Checked", value: `${decidedBy ?? ""}, ${decidedFor ?? ""}, ${ukDateTime(decidedAt)}` }]),
        ...(reasons === null ? [] : [{ key: "What is wrong", value: <Preserved>{reasons}</Preserved> }]),
      ]}
    />
  );
}
