import { formatHundredths } from "~/core/marks";
import { formatPounds } from "~/core/money";
import { ukDateTime, type Instant } from "~/core/time";
import { EmptyState } from "~/ui/empty-state";
import { Preserved } from "~/ui/preserved";
import { SummaryList } from "~/ui/summary-list";
import { Table } from "~/ui/table";
import { Tag } from "~/ui/tag";
import type { TagColour } from "~/ui/tag-colours";
import { lotStateNames, type AwardOutcome, type LotState } from "../rules";

export interface BidOnPage {
  readonly organisation: string;
  readonly rank: number;
  readonly amounts: { readonly totalHundredths: number; readonly pricePence: number | null } | undefined;
}

export interface RecommendationOnPage {
  readonly outcome: AwardOutcome;
  readonly organisation: string | undefined;
  readonly reasons: string;
  readonly valueNote: string | null;
  readonly recommendedAt: Instant;
  readonly recommendedBy: string;
  readonly decision:
    | { readonly approved: boolean; readonly reasons: string; readonly decidedAt: Instant; readonly decidedBy: string }
    | undefined;
  readonly replaced: boolean;
}

export interface LotOnPage {
  readonly code: string;
  readonly title: string;
  readonly version: number;
  readonly bids: readonly BidOnPage[];
}

const stateColours: Record<LotState, TagColour> = { TO_RECOMMEND: "blue", RECOMMENDED: "yellow", APPROVED: "green" };

export function LotState({ state }: { readonly state: LotState }) {
  return <Tag colour={stateColours[state]}>{lotStateNames[state]}</Tag>;
}

/** The bids of a lot in their order. Amounts are shown only to those who may see them. */
export function RankedBids({ lot }: { readonly lot: LotOnPage }) {
  if (lot.bids.length === 0) return <EmptyState text="Nobody bid for this lot." />;
  const withAmounts = lot.bids.every(({ amounts }) => amounts !== undefined);
  return (
    <Table
      caption={`Bids for lot ${lot.code}, best first (result ${lot.version})`}
      captionSize="s"
      rowHeader
      columns={[
        { text: "Bidder" },
        { text: "Rank", numeric: true },
        ...(withAmounts
          ? [
              { text: "Total marks", numeric: true },
              { text: "Price", numeric: true },
            ]
          : []),
      ]}
      rows={lot.bids.map(({ organisation, rank, amounts }) => [
        organisation,
        String(rank),
        ...(amounts === undefined ? [] : [formatHundredths(amounts.totalHundredths), price(amounts.pricePence)]),
      ])}
    />
  );
}

function price(pence: number | null): string {
  return pence === null ? "–" : formatPounds(pence);
}

/** What was recommended, by whom and why, and what was decided on it. */
export function RecommendationFacts({ made }: { readonly made: RecommendationOnPage }) {
  const { decision, valueNote } = made;
  return (
    <SummaryList
      rows={[
        { key: "Recommended", value: made.outcome === "AWARD" ? `Award to ${made.organisation ?? "–"}` : "No award" },
        { key: "Why", value: <Preserved>{made.reasons}</Preserved> },
        ...(valueNote === null ? [] : [{ key: "Value for money", value: <Preserved>{valueNote}</Preserved> }]),
        { key: "By", value: `${made.recommendedBy}, ${ukDateTime(made.recommendedAt)}` },
        ...(decision === undefined
          ? []
          : [
              { key: "Decision", value: decision.approved ? "Approved" : "Rejected" },
              { key: "Why", value: <Preserved>{decision.reasons}</Preserved> },
              { key: "Decided by", value: `${decision.decidedBy}, ${ukDateTime(decision.decidedAt)}` },
            ]),
        ...(made.replaced
          ? [
              {
                key: "Note",
                value:
                  "This recommendation does not count any more: there is a newer one, or the bids were ranked again.",
              },
            ]
          : []),
      ]}
    />
  );
}
