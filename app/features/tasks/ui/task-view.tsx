import { ukDateTime, type Instant } from "~/core/time";
import { Button, ButtonGroup } from "~/ui/button";
import { Deadline } from "~/ui/deadline";
import { Page } from "~/ui/page";
import { Preserved } from "~/ui/preserved";
import { SummaryList } from "~/ui/summary-list";
import type { SeenTaskStage } from "../rules";
import { TaskTag } from "./task-tag";

export interface TaskOnPage {
  readonly title: string;
  readonly details: string | null;
  readonly seen: SeenTaskStage;
  readonly whose: string;
  readonly dueAt: Instant | null;
  readonly raisedBy: string | null;
  readonly raisedAt: Instant;
  readonly ended: { readonly at: Instant; readonly by: string | null; readonly note: string | null } | undefined;
  /** The page whose act is the doing of it. */
  readonly act: string | undefined;
}

interface TaskViewProps {
  readonly task: TaskOnPage;
  /** Of this page; its acts are below it. */
  readonly address: string;
  readonly list: string;
  readonly now: Instant;
  readonly may: { readonly finish: boolean; readonly assign: boolean; readonly withdraw: boolean };
}

export function TaskView({ task, address, list, now, may }: TaskViewProps) {
  const { title, details, seen, whose, dueAt, raisedBy, raisedAt, ended, act } = task;
  return (
    <Page title={title} back={{ href: list, text: "Tasks" }}>
      <SummaryList
        rows={[
          { key: "State", value: <TaskTag seen={seen} /> },
          { key: "Who does it", value: whose },
          { key: "Due", value: dueAt === null ? "No day is set" : <Deadline at={dueAt} now={now} /> },
          ...(details === null ? [] : [{ key: "More about it", value: <Preserved>{details}</Preserved> }]),
          { key: "Given", value: `by ${raisedBy ?? "the portal"}, ${ukDateTime(raisedAt)}` },
          ...(ended === undefined
            ? []
            : [{ key: "Ended", value: `by ${ended.by ?? "the portal"}, ${ukDateTime(ended.at)}` }]),
          ...(ended === undefined || ended.note === null
            ? []
            : [{ key: "Note", value: <Preserved>{ended.note}</Preserved> }]),
        ]}
      />
      {ended === undefined && (
        <ButtonGroup>
          {act !== undefined && <Button href={act}>Open the page to do it</Button>}
          {may.finish && <Button href={`${address}/done`}>Say it is done</Button>}
          {may.assign && (
            <Button variant="secondary" href={`${address}/assign`}>
              Give it to someone else
            </Button>
          )}
          {may.withdraw && (
            <a className="govuk-link" href={`${address}/withdraw`}>
              Take it back
            </a>
          )}
        </ButtonGroup>
      )}
    </Page>
  );
}
