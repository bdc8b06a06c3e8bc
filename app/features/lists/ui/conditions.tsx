import type { ReactNode } from "react";
import { ukDateTime, type Instant } from "~/core/time";
import { Preserved } from "~/ui/preserved";
import { Table } from "~/ui/table";
import { Tag } from "~/ui/tag";
import type { TagColour } from "~/ui/tag-colours";
import { conditionResultNames, type ConditionResult } from "../rules/conditions";
import { criterionNames, type Criterion } from "../rules/decisions";

const colours: Record<ConditionResult, TagColour> = { MET: "green", NOT_MET: "red", OPEN: "yellow", NOT_ASKED: "grey" };

export interface ConditionOnPage {
  readonly criterion: Criterion;
  readonly result: ConditionResult;
  /** What the rule saw, or what a person must look at. */
  readonly why: string;
  readonly finding: { readonly note: string | null; readonly by: string; readonly at: Instant } | undefined;
}

interface ConditionsProps {
  readonly conditions: readonly ConditionOnPage[];
  /** The files that belong to a condition, as far as the reader may read them. */
  readonly filesOf: (criterion: Criterion) => ReactNode;
}

/** Each condition of the list, how the line stands to it, and what that rests on. */
export function Conditions({ conditions, filesOf }: ConditionsProps) {
  return (
    <Table
      caption="Conditions of this lot"
      captionSize="m"
      rowHeader
      columns={[{ text: "Condition" }, { text: "Result" }, { text: "What it rests on" }]}
      rows={conditions.map(({ criterion, result, why, finding }) => [
        `${criterion}: ${criterionNames[criterion]}`,
        <Tag key="result" colour={colours[result]}>
          {conditionResultNames[result]}
        </Tag>,
        <div key="why">
          {why}
          {filesOf(criterion)}
          {finding && (
            <>
              {finding.note !== null && <Preserved>{finding.note}</Preserved>}
              <p className="govuk-body-s govuk-!-margin-bottom-0">
                {finding.by}, {ukDateTime(finding.at)}
              </p>
            </>
          )}
        </div>,
      ])}
    />
  );
}
