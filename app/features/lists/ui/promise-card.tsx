import { ukDate, ukDateTime, type CalendarDate, type Instant } from "~/core/time";
import { evidenceKinds, type EvidenceType } from "~/features/suppliers/rules/evidence";
import { Preserved } from "~/ui/preserved";
import { SummaryList } from "~/ui/summary-list";
import type { Standing } from "../rules/promises";

export interface SendingOnPage {
  readonly sendingId: string;
  readonly sentAt: Instant;
  readonly note: string | null;
  readonly result: "MET" | "NOT_MET" | null;
  readonly reasons: string | null;
  readonly files: readonly { readonly evidenceId: string; readonly type: EvidenceType; readonly name: string }[];
}

interface PromiseCardProps {
  readonly evidence: readonly EvidenceType[];
  readonly dueOn: CalendarDate;
  readonly standing: Standing;
  /** The newest first. */
  readonly sendings: readonly SendingOnPage[];
  /** Where a file is read, for who may. */
  readonly fileHref: ((evidenceId: string) => string) | undefined;
}

const standingNames: Record<Standing, string> = {
  TO_SEND: "To be sent",
  SENT: "Sent, not checked yet",
  MET: "Given",
  UNMET: "Not given in time",
};
const resultNames = { MET: "Enough", NOT_MET: "Not enough" };

/** What a line is approved for once it is given, until when, and what was sent. */
export function PromiseCard({ evidence, dueOn, standing, sendings, fileHref }: PromiseCardProps) {
  return (
    <>
      <SummaryList
        card={{ title: "Evidence to be given" }}
        rows={[
          { key: "What", value: evidence.map((type) => <div key={type}>{evidenceKinds[type].name}</div>) },
          { key: "Last day", value: ukDate(dueOn) },
          { key: "How it stands", value: standingNames[standing] },
        ]}
      />
      {sendings.map(({ sendingId, sentAt, note, result, reasons, files }) => (
        <SummaryList
          key={sendingId}
          card={{ title: `Sent at ${ukDateTime(sentAt)}` }}
          rows={[
            ...files.map(({ evidenceId, type, name }) => ({
              key: evidenceKinds[type].name,
              value:
                fileHref === undefined ? (
                  name
                ) : (
                  <a className="govuk-link" href={fileHref(evidenceId)}>
                    {name}
                  </a>
                ),
            })),
            ...(note === null ? [] : [{ key: "What the provider says", value: <Preserved>{note}</Preserved> }]),
            { key: "Checked", value: result === null ? "Not yet" : resultNames[result] },
            ...(reasons === null ? [] : [{ key: "What is missing", value: <Preserved>{reasons}</Preserved> }]),
          ]}
        />
      ))}
    </>
  );
}
