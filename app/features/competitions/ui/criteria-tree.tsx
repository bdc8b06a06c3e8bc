import type { ReactNode } from "react";
import { formatHundredths, type Hundredths } from "~/core/marks";
import { Preserved } from "~/ui/preserved";
import { Table } from "~/ui/table";
import { kindNames, type CriterionKind } from "../rules/criteria";

export interface TreeNode {
  readonly kind: CriterionKind;
  readonly title: string;
  readonly question: string | null;
  readonly guidance: string | null;
  readonly wordLimit: number | null;
  readonly weightHundredths: Hundredths;
  readonly depth: number;
}

interface CriteriaTreeProps<Node extends TreeNode> {
  readonly caption: string;
  readonly criteria: readonly Node[];
  /** What to do with each, where something may be done. */
  readonly actions?: (criterion: Node) => ReactNode;
}

/** The tree with its weights. Depth is shown by the number before the title, so that it reads aloud. */
export function CriteriaTree<Node extends TreeNode>({ caption, criteria, actions }: CriteriaTreeProps<Node>) {
  const numbers = numbersOf(criteria);
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[
        { text: "Criterion" },
        { text: "What we ask" },
        { text: "Marks", numeric: true },
        ...(actions === undefined ? [] : [{ text: "Actions" }]),
      ]}
      rowHeader
      rows={criteria.map((criterion, index) => [
        `${numbers[index] ?? ""} ${criterion.title}`,
        <Asked key="asked" criterion={criterion} />,
        formatHundredths(criterion.weightHundredths),
        ...(actions === undefined ? [] : [actions(criterion)]),
      ])}
    />
  );
}

function Asked({ criterion }: { readonly criterion: TreeNode }) {
  const { kind, question, guidance, wordLimit } = criterion;
  const words = kind === "SECTION" ? "Section: its marks are those below it" : kindNames[kind];
  return (
    <>
      {question !== null && <Preserved>{question}</Preserved>}
      {guidance !== null && <Preserved>We look for: {guidance}</Preserved>}
      {wordLimit === null ? words : `${words}. Up to ${wordLimit} words`}
    </>
  );
}

/** `1`, `1.1`, `1.2`, `2`: by place in the tree. */
function numbersOf(criteria: readonly { readonly depth: number }[]): string[] {
  const counts: number[] = [];
  return criteria.map(({ depth }) => {
    counts.splice(depth + 1);
    counts[depth] = (counts[depth] ?? 0) + 1;
    return counts.join(".");
  });
}
