import { ukDateTime, type Instant } from "~/core/time";
import { roundStageNames, seenRoundStage } from "~/features/lists/rules/rounds";
import { Table } from "~/ui/table";
import type { RoundOnPage } from "./how-to-join";

/** The rounds there have been, are and will be. */
export function Rounds({ rounds, now }: { readonly rounds: readonly RoundOnPage[]; readonly now: Instant }) {
  return (
    <Table
      caption="Rounds"
      captionHidden
      rowHeader
      columns={[{ text: "Round" }, { text: "State" }, { text: "Opens" }, { text: "Closes" }]}
      rows={rounds.map((round) => [
        String(round.number),
        roundStageNames[seenRoundStage(round, now)],
        ukDateTime(round.opensAt),
        ukDateTime(round.closesAt),
      ])}
    />
  );
}
