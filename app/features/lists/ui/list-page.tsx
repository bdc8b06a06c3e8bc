import { ukDateTime, type CalendarDate, type Instant } from "~/core/time";
import { boughtRows, type BoughtOnPage } from "~/features/councils/ui/bought-rows";
import { SummaryList } from "~/ui/summary-list";
import { Table } from "~/ui/table";
import {
  callOffMechanismNames,
  gapInWords,
  regimeNames,
  vehicleTypeNames,
  type CallOffMechanism,
  type Regime,
  type VehicleType,
} from "../rules/kinds";
import { seenRoundStage, type RoundTimes } from "../rules/rounds";
import { RoundTag } from "./stage-tags";

export interface ListOnPage extends BoughtOnPage {
  readonly title: string;
  readonly vehicleType: VehicleType;
  readonly regime: Regime;
  readonly callOffMechanisms: readonly CallOffMechanism[];
  readonly maxGapMonths: number | null;
  readonly leadName: string;
  readonly consortiumName: string | null;
  readonly lastOpenedOn: CalendarDate | undefined;
}

export function ListFacts({ list }: { readonly list: ListOnPage }) {
  return (
    <SummaryList
      rows={[
        { key: "Kind", value: vehicleTypeNames[list.vehicleType] },
        { key: "Law", value: regimeNames[list.regime] },
        { key: "Led by", value: list.leadName },
        { key: "Shared with", value: list.consortiumName ?? "Nobody else" },
        {
          key: "Work is given out by",
          value: (
            <ul className="govuk-list">
              {list.callOffMechanisms.map((mechanism) => (
                <li key={mechanism}>{callOffMechanismNames[mechanism]}</li>
              ))}
            </ul>
          ),
        },
        { key: "Longest gap", value: gapInWords(list) },
        ...boughtRows(list),
      ]}
    />
  );
}

interface RoundsTableProps {
  readonly rounds: readonly (RoundTimes & { readonly roundId: string; readonly number: number })[];
  readonly now: Instant;
  /** Only the lead's people open a round's own page. */
  readonly linked: boolean;
}

export function RoundsTable({ rounds, now, linked }: RoundsTableProps) {
  return (
    <Table
      caption="Rounds"
      captionHidden
      rowHeader
      columns={[{ text: "Round" }, { text: "State" }, { text: "Opens" }, { text: "Closes" }]}
      rows={rounds.map((round) => [
        linked ? (
          <a key="link" className="govuk-link" href={`/council/rounds/${round.roundId}`}>
            Round {round.number}
          </a>
        ) : (
          `Round ${round.number}`
        ),
        <RoundTag key="stage" stage={seenRoundStage(round, now)} />,
        ukDateTime(round.opensAt),
        ukDateTime(round.closesAt),
      ])}
    />
  );
}
