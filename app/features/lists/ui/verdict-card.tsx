import { ukDateTime, type Instant } from "~/core/time";
import { Preserved } from "~/ui/preserved";
import { SummaryList } from "~/ui/summary-list";
import { Tag } from "~/ui/tag";
import { criterionNames, outcomeNames, reasonCodeNames, type Verdict } from "../rules/decisions";

interface VerdictCardProps {
  readonly title: string;
  readonly verdict: Verdict;
  readonly at: Instant;
  readonly by: string;
}

export function VerdictCard({ title, verdict, at, by }: VerdictCardProps) {
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
        { key: "By", value: `${by}, ${ukDateTime(at)}` },
      ]}
    />
  );
}
