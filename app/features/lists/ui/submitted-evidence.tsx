import type { CalendarDate } from "~/core/time";
import { evidenceKinds, seenEvidenceStage } from "~/features/suppliers/rules/evidence";
import { lastDayInWords } from "~/features/suppliers/ui/evidence-list";
import { EvidenceTag } from "~/features/suppliers/ui/evidence-tag";
import { SummaryList } from "~/ui/summary-list";
import type { ProviderEvidence } from "./provider-evidence";

/** The files for one condition, in a cell beside it. */
export function EvidenceFor({ files, today }: EvidenceThenProps) {
  if (files.length === 0) return null;
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {files.map((file) => (
        <li key={file.evidenceId}>
          <a className="govuk-link" href={`/council/evidence/${file.evidenceId}`}>
            {evidenceKinds[file.type].name}
          </a>{" "}
          <EvidenceTag stage={seenEvidenceStage(file, today)} />
        </li>
      ))}
    </ul>
  );
}

interface EvidenceThenProps {
  /** As they stand now: one that was replaced meanwhile says so. */
  readonly files: readonly (ProviderEvidence & { readonly name: string })[];
  readonly today: CalendarDate;
}

/** The files that were in the applicant's library when the line was submitted, as far as the reader may read them. */
export function EvidenceThen({ files, today }: EvidenceThenProps) {
  if (files.length === 0) return null;
  return (
    <SummaryList
      card={{ title: "Evidence that came with it" }}
      rows={files.map((file) => ({
        key: evidenceKinds[file.type].name,
        value: (
          <>
            <a className="govuk-link" href={`/council/evidence/${file.evidenceId}`}>
              {file.name}
            </a>{" "}
            <EvidenceTag stage={seenEvidenceStage(file, today)} />
            <br />
            {lastDayInWords(file.expiresOn, today)}
          </>
        ),
      }))}
    />
  );
}
