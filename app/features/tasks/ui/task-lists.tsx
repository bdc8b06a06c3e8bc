import { ukDateTime, type Instant } from "~/core/time";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Table } from "~/ui/table";
import type { SeenTaskStage } from "../rules";
import { ByDay, type Duty } from "./by-day";
import { TaskTag } from "./task-tag";
import { ViewLinks } from "~/ui/view-links";

export interface EndedTask {
  readonly key: string;
  readonly title: string;
  readonly href: string;
  readonly whose: string;
  readonly seen: SeenTaskStage;
  readonly endedAt: Instant;
  readonly endedBy: string | null;
}

interface TaskListsProps {
  /** Of this page: `/council/tasks` or `/supplier/tasks`. */
  readonly address: string;
  readonly open: readonly Duty[] | undefined;
  readonly ended: readonly EndedTask[] | undefined;
  readonly everyone: boolean;
  readonly mayGive: boolean;
  readonly mayFollow: boolean;
  readonly now: Instant;
}

/** Tasks alone, without what the desk derives: to be done by day, or those that are over. */
export function TaskLists({ address, open, ended, everyone, mayGive, mayFollow, now }: TaskListsProps) {
  return (
    <>
      {mayGive && <Button href={`${address}/new`}>Give someone a task</Button>}
      <TaskFilter address={address} everyone={everyone} over={ended !== undefined} mayFollow={mayFollow} />
      {open !== undefined &&
        (open.length > 0 ? <ByDay duties={open} now={now} sayWhose={everyone} /> : <NoTasks everyone={everyone} />)}
      {ended !== undefined && (ended.length > 0 ? <Ended tasks={ended} /> : <EmptyState text="No task is over yet." />)}
    </>
  );
}

interface FilterProps {
  readonly address: string;
  readonly everyone: boolean;
  readonly over: boolean;
  readonly mayFollow: boolean;
}

function TaskFilter({ address, everyone, over, mayFollow }: FilterProps) {
  const choices = [
    { href: address, text: "Mine", current: !everyone && !over },
    ...(mayFollow ? [{ href: `${address}?whose=everyone`, text: "Everybody’s", current: everyone && !over }] : []),
    { href: `${address}?show=over${everyone ? "&whose=everyone" : ""}`, text: "What is over", current: over },
  ];
  return <ViewLinks label="Which tasks" choices={choices} />;
}

function NoTasks({ everyone }: { readonly everyone: boolean }) {
  return (
    <EmptyState text={everyone ? "Nobody has a task just now." : "You have no task just now."}>
      <p className="govuk-body">A task is what a colleague asks you to do. What is due by itself is with your work.</p>
    </EmptyState>
  );
}

function Ended({ tasks }: { readonly tasks: readonly EndedTask[] }) {
  return (
    <Table
      caption="Tasks that are over, newest first"
      captionHidden
      rowHeader
      columns={[{ text: "Task" }, { text: "For" }, { text: "State" }, { text: "Ended" }]}
      rows={tasks.map(({ key, title, href, whose, seen, endedAt, endedBy }) => [
        <a key={key} className="govuk-link" href={href}>
          {title}
        </a>,
        whose,
        <TaskTag key="seen" seen={seen} />,
        `${ukDateTime(endedAt)}, by ${endedBy ?? "the portal"}`,
      ])}
    />
  );
}
