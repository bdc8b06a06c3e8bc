import { ukDateTime, type Instant } from "~/core/time";
import { Preserved } from "~/ui/preserved";
import { SummaryList } from "~/ui/summary-list";
import { Tag } from "~/ui/tag";
import { criterionNames, outcomeNames, reasonCodeNames, type Verdict } from "../rules/decisions";

interface VerdictCardProps {
  readonly title: string;
  readonly verdict: Verdict;
  /** Why it is refused without the chance that others of the round had. */
  readonly otherwise?: string | null;
  readonly at: Instant;
  readonly by: string;
}

export function VerdictCard({ title, verdict, otherwise, at, by }: VerdictCardProps) {
  return (
    <SummaryList
      card={{ title }}
      rows={[
        {
          key: "Outcome",
          value: <Tag colour={verdict.outcome === "APPROVED" ? "green" : "red"}>{outcomeNames[verdict.outcome]}</Tag>,
        },
        ...(verdict.outcome === "APPROVED"
          ? []
          : [
              { key: "Condition", value: `${verdict.criterion}: ${criterionNames[verdict.criterion]}` },
              { key: "Reason", value: reasonCodeNames[verdict.reasonCode] },
            ]),
        { key: "Why", value: <Preserved>{verdict.reasons}</Preserved> },
        ...(otherwise === undefined || otherwise === null
          ? []
          : [{ key: "Why it is another case", value: <Preserved>{otherwise}</Preserved> }]),
        { key: "By", value: `${by}, ${ukDateTime(at)}` },
      ]}
    />
  );
}
