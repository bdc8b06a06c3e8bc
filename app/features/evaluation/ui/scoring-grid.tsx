import { formatHundredths } from "~/core/marks";
import { EmptyState } from "~/ui/empty-state";
import { TaskList } from "~/ui/task-list";

export interface ScoringGridProps {
  /** The address of the grid: each answer is below it. */
  readonly address: string;
  readonly bids: readonly { readonly bidId: string; readonly label: string; readonly lotTitle: string }[];
  readonly questions: readonly {
    readonly criterionId: string;
    readonly title: string;
    readonly weightHundredths: number;
    readonly scores: readonly (number | null)[];
  }[];
}

/** The scorer's own questions, each with every bid: one answer across bids is the way to score alike. */
export function ScoringGrid({ address, bids, questions }: ScoringGridProps) {
  if (questions.length === 0) {
    return (
      <EmptyState text="You have no questions to score here yet.">
        <p className="govuk-body">The procurement officer gives them out. Come back when they have.</p>
      </EmptyState>
    );
  }
  if (bids.length === 0) return <EmptyState text="No bid was received, so there is nothing to score." />;
  const lots = new Set(bids.map(({ lotTitle }) => lotTitle)).size;
  return questions.map(({ criterionId, title, weightHundredths, scores }, place) => (
    <section key={criterionId}>
      <h2 className="govuk-heading-m">
        {title} ({formatHundredths(weightHundredths)} marks)
      </h2>
      <TaskList
        idPrefix={`question-${place + 1}`}
        items={bids.map(({ bidId, label, lotTitle }, index) => {
          const score = scores[index] ?? null;
          return {
            title: label,
            hint: lots > 1 ? lotTitle : undefined,
            href: `${address}/${criterionId}/${bidId}`,
            status: score === null ? { text: "Not scored yet", tag: "blue" } : { text: `Your score: ${score}` },
          };
        })}
      />
    </section>
  ));
}
