import { ukDateTime, type Instant } from "~/core/time";
import { Deadline } from "~/ui/deadline";
import { EmptyState } from "~/ui/empty-state";
import { Table } from "~/ui/table";
import { Tag } from "~/ui/tag";
import type { SeenRoundStage } from "../rules/rounds";
import { RoundTag } from "./stage-tags";

interface OpenRoundsProps {
  readonly rounds: readonly {
    readonly roundId: string;
    readonly number: number;
    readonly listTitle: string;
    readonly opensAt: Instant;
    readonly closesAt: Instant;
    readonly seen: SeenRoundStage;
  }[];
  readonly now: Instant;
}

/** Rounds a supplier can apply to, now or soon. */
export function OpenRounds({ rounds, now }: OpenRoundsProps) {
  if (rounds.length === 0) return <EmptyState text="No round is open or announced now. Look here again next month." />;
  return (
    <Table
      caption="Rounds open now and opening soon"
      captionHidden
      rowHeader
      columns={[{ text: "List" }, { text: "State" }, { text: "When" }]}
      rows={rounds.map((round) => [
        <a key="link" className="govuk-link" href={`/supplier/rounds/${round.roundId}/apply`}>
          {round.listTitle}, round {round.number}
        </a>,
        <RoundTag key="stage" stage={round.seen} />,
        round.seen === "OPEN" ? (
          <span key="when">
            Closes <Deadline at={round.closesAt} now={now} />
          </span>
        ) : (
          <span key="when">
            Opens <Deadline at={round.opensAt} now={now} />
          </span>
        ),
      ])}
    />
  );
}

interface ApplicationsTableProps {
  readonly applications: readonly {
    readonly applicationId: string;
    readonly listTitle: string;
    readonly number: number;
    readonly closesAt: Instant;
    readonly unsubmitted: number;
    readonly submitted: number;
    readonly seen: SeenRoundStage;
  }[];
}

export function ApplicationsTable({ applications }: ApplicationsTableProps) {
  return (
    <Table
      caption="Your applications, the newest first"
      captionHidden
      rowHeader
      columns={[{ text: "List" }, { text: "Round" }, { text: "Your settings" }, { text: "Closes" }]}
      rows={applications.map((each) => [
        <a key="link" className="govuk-link" href={`/supplier/applications/${each.applicationId}`}>
          {each.listTitle}, round {each.number}
        </a>,
        <RoundTag key="stage" stage={each.seen} />,
        <span key="lines">
          {each.submitted} submitted{" "}
          {each.seen === "OPEN" && each.unsubmitted > 0 && (
            <Tag colour="red">{`${each.unsubmitted} not submitted`}</Tag>
          )}
        </span>,
        ukDateTime(each.closesAt),
      ])}
    />
  );
}
