import { ukDate, ukDateTime, type CalendarDate, type Instant } from "~/core/time";
import { Preserved } from "~/ui/preserved";
import { SummaryList } from "~/ui/summary-list";
import { fixableFieldName, type FixableField } from "../rules/clarifications";

interface AskedCardProps {
  readonly fields: readonly FixableField[];
  readonly missing: string;
  readonly dueOn: CalendarDate;
  readonly answeredAt: Instant | null;
  readonly note: string | null;
  /** Who asked, and when; a provider reads that the council did. */
  readonly asked?: string;
}

/** What a provider was asked to put right in a line, until when, and when it answered. */
export function AskedCard({ fields, missing, dueOn, answeredAt, note, asked }: AskedCardProps) {
  return (
    <SummaryList
      card={{ title: "Asked to put right" }}
      rows={[
        { key: "What is missing", value: <Preserved>{missing}</Preserved> },
        { key: "What can change", value: fields.map((field) => <div key={field}>{fixableFieldName(field)}</div>) },
        { key: "Answer by", value: `The end of ${ukDate(dueOn)}` },
        ...(asked === undefined ? [] : [{ key: "Asked by", value: asked }]),
        { key: "Answered", value: answeredAt === null ? "No" : ukDateTime(answeredAt) },
        ...(note === null ? [] : [{ key: "What the provider says", value: <Preserved>{note}</Preserved> }]),
      ]}
    />
  );
}
