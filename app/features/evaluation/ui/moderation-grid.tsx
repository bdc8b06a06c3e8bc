import { EmptyState } from "~/ui/empty-state";
import { InsetText } from "~/ui/inset-text";
import { Table } from "~/ui/table";
import { Tag } from "~/ui/tag";

export interface ModerationGridProps {
  /** The address of moderation: each answer is below it. */
  readonly address: string;
  readonly open: boolean;
  readonly waitingFor: readonly string[];
  readonly rows: readonly {
    readonly criterionId: string;
    readonly question: string;
    readonly bid: { readonly bidId: string; readonly label: string };
    readonly scores: readonly number[];
    readonly spread: number;
    readonly mustDiscuss: boolean;
    readonly agreed: number | null;
  }[];
}

/** The spread of every answer, by question; before everyone has finished, who is awaited and nothing else. */
export function ModerationGrid({ address, open, waitingFor, rows }: ModerationGridProps) {
  if (!open) return <Waiting people={waitingFor} />;
  if (rows.length === 0) return <EmptyState text="No bid was received, so there is nothing to agree." />;
  const questions = [...new Set(rows.map(({ criterionId }) => criterionId))];
  return questions.map((criterionId) => {
    const own = rows.filter((row) => row.criterionId === criterionId);
    return (
      <Table
        key={criterionId}
        caption={own[0]?.question}
        captionSize="m"
        columns={[
          { text: "Bid" },
          { text: "Scores" },
          { text: "Spread" },
          { text: "Agreed", numeric: true },
          { text: "Open" },
        ]}
        rowHeader
        rows={own.map(({ bid, scores, spread, mustDiscuss, agreed }) => [
          bid.label,
          scores.join(", "),
          mustDiscuss ? <Spread key="spread" spread={spread} /> : spread,
          agreed ?? "Not yet",
          <a key="open" className="govuk-link" href={`${address}/${criterionId}/${bid.bidId}`}>
            Scores and reasons
            <span className="govuk-visually-hidden">
              {" "}
              for {bid.label}, {own[0]?.question}
            </span>
          </a>,
        ])}
      />
    );
  });
}

export function Spread({ spread }: { readonly spread: number }) {
  return <Tag colour="orange">Spread {spread}: talk it through</Tag>;
}

function Waiting({ people }: { readonly people: readonly string[] }) {
  if (people.length === 0) {
    return (
      <EmptyState text="Nobody scores here yet.">
        <p className="govuk-body">The procurement officer puts people on the panel and gives them questions.</p>
      </EmptyState>
    );
  }
  return (
    <InsetText>
      <p className="govuk-body">Nobody sees anyone else’s scores until everyone has finished. Still scoring:</p>
      <ul className="govuk-list govuk-list--bullet">
        {people.map((name, place) => (
          <li key={place}>{name}</li>
        ))}
      </ul>
    </InsetText>
  );
}
