import { ukDateTime, type Instant } from "~/core/time";
import { Preserved } from "~/ui/preserved";
import { Table } from "~/ui/table";
import { stageNames, type Stage } from "../rules/stages";

interface HistoryProps {
  readonly changes: readonly {
    readonly toStage: Stage;
    readonly changedAt: Instant;
    readonly changedBy: string | null;
    readonly reason: string | null;
  }[];
}

/** How it came to be where it is: who, when, why. */
export function History({ changes }: HistoryProps) {
  return (
    <Table
      caption="History"
      captionSize="m"
      columns={[{ text: "Stage" }, { text: "When" }, { text: "Who" }, { text: "Why" }]}
      rowHeader
      rows={changes.map(({ toStage, changedAt, changedBy, reason }) => [
        stageNames[toStage],
        ukDateTime(changedAt),
        changedBy ?? "The portal",
        reason === null ? "" : <Preserved key="reason">{reason}</Preserved>,
      ])}
    />
  );
}
