import { ukDateTime, type Instant } from "~/core/time";
import { SummaryList } from "~/ui/summary-list";
import { windowDays } from "../rules/rounds";

export interface RoundOnPage {
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly gapReason: string | null;
  readonly shortWindowReason: string | null;
  readonly lots: readonly { readonly lotId: string; readonly code: string; readonly title: string }[];
}

/** When a round opens and closes, over which lots, and the reasons it needed. */
export function RoundFacts({ round }: { readonly round: RoundOnPage }) {
  const { opensAt, closesAt, gapReason, shortWindowReason } = round;
  const days = windowDays(opensAt, closesAt);
  return (
    <SummaryList
      rows={[
        { key: "Opens", value: ukDateTime(opensAt) },
        { key: "Closes", value: `${ukDateTime(closesAt)}, after ${days} ${days === 1 ? "day" : "days"}` },
        {
          key: "Lots",
          value: (
            <ul className="govuk-list">
              {round.lots.map((lot) => (
                <li key={lot.lotId}>
                  {lot.code}: {lot.title}
                </li>
              ))}
            </ul>
          ),
        },
        ...(gapReason === null ? [] : [{ key: "Why after the longest gap", value: gapReason }]),
        ...(shortWindowReason === null ? [] : [{ key: "Why a short time", value: shortWindowReason }]),
      ]}
    />
  );
}

interface RoundHistoryProps {
  readonly publishedAt: Instant | null;
  readonly publishedBy: string | undefined;
  readonly issuedAt: Instant | null;
  readonly issuedBy: string | undefined;
}

export function RoundHistory({ publishedAt, publishedBy, issuedAt, issuedBy }: RoundHistoryProps) {
  const rows = [
    ...(publishedAt === null ? [] : [{ key: "Published", value: actWords(publishedAt, publishedBy) }]),
    ...(issuedAt === null ? [] : [{ key: "Decisions issued", value: actWords(issuedAt, issuedBy) }]),
  ];
  return rows.length === 0 ? null : <SummaryList card={{ title: "History" }} rows={rows} />;
}

function actWords(at: Instant, by: string | undefined): string {
  return by === undefined ? ukDateTime(at) : `${ukDateTime(at)}, by ${by}`;
}
