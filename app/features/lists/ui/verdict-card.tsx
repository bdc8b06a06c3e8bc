import { ukDateTime, type Instant } from "~/core/time";
import { evidenceKinds } from "~/features/suppliers/rules/evidence";
import { Preserved } from "~/ui/preserved";
import { SummaryList } from "~/ui/summary-list";
import { Tag } from "~/ui/tag";
import type { TagColour } from "~/ui/tag-colours";
import { criterionNames, outcomeNames, reasonCodeNames, type Outcome, type Verdict } from "../rules/decisions";

const colours: Record<Outcome, TagColour> = { APPROVED: "green", CONDITIONAL: "orange", REJECTED: "red" };

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
          value: <Tag colour={colours[verdict.outcome]}>{outcomeNames[verdict.outcome]}</Tag>,
        },
        ...(verdict.outcome === "CONDITIONAL"
          ? [
              {
                key: "To be given",
                value: verdict.evidence.map((type) => <div key={type}>{evidenceKinds[type].name}</div>),
              },
              { key: "Within", value: `${verdict.workingDays} working days` },
            ]
          : []),
        ...(verdict.outcome !== "REJECTED"
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
