import { ukExact, type Instant } from "~/core/time";
import { Button, ButtonGroup } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { TaskList, type Task, type TaskStatus } from "~/ui/task-list";
import { DeclarationTasks, type DeclarationOnPage } from "~/features/suppliers/ui/declaration-tasks";
import { lineProblemSentences } from "../refusals/lists";
import type { LineProblem, SeenLineStage } from "../rules/lines";
import { headerTask, isSettingProblem, lineTask, type FirstTask, type LineTask } from "../rules/tasks";

export interface LineOnPage {
  readonly lineId: string;
  readonly settingName: string;
  readonly lotCode: string;
  readonly seen: SeenLineStage;
  readonly problems: readonly LineProblem[];
  readonly submittedAt: Instant | null;
}

interface ApplicationTasksProps {
  readonly address: string;
  readonly headerCompleted: boolean;
  /** What must be done before any line is submitted. */
  readonly first: FirstTask | undefined;
  readonly lines: readonly LineOnPage[];
  /** Places that the organisation has on the list in lots of this round, and how many of them it has confirmed. */
  readonly places: { readonly places: number; readonly confirmed: number };
  /** What the list asks whoever applies to sign; of the organisation, so that one signature serves every list. */
  readonly declarations: readonly DeclarationOnPage[];
  readonly open: boolean;
  readonly mayWrite: boolean;
}

/** The parts of an application in any order: the organisation once, then each setting for each lot. */
export function ApplicationTasks(props: ApplicationTasksProps) {
  const { address, headerCompleted, lines, first, places, declarations, open, mayWrite } = props;
  const ready = open && mayWrite ? lines.filter((line) => lineTask({ ...line, first }) === "READY").length : 0;
  return (
    <>
      {places.places > 0 && (
        <>
          <h2 className="govuk-heading-m">Places you have</h2>
          <TaskList idPrefix="places" items={[placesTask(places, address, open)]} />
        </>
      )}
      <h2 className="govuk-heading-m">Your organisation</h2>
      <TaskList
        idPrefix="organisation"
        items={[
          {
            title: "Your organisation",
            href: `${address}/organisation`,
            hint: "Asked once. It goes with every setting.",
            status:
              headerTask(headerCompleted) === "COMPLETED"
                ? { text: "Completed" }
                : { text: "Not started", tag: "blue" },
          },
        ]}
      />
      {declarations.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Your declarations</h2>
          <p className="govuk-body">
            This list asks for these. What you signed before counts here too. Nothing can be submitted until each is
            complete.
          </p>
          <DeclarationTasks declarations={declarations} />
        </>
      )}
      <h2 className="govuk-heading-m">{places.places > 0 ? "New settings and lots" : "Your settings"}</h2>
      {lines.length > 0 ? (
        <TaskList idPrefix="line" items={lines.map((line) => taskOf(line, address, first))} />
      ) : (
        <EmptyState
          text={
            places.places > 0
              ? "Nothing new. Add a setting only to apply for a place that you do not have yet."
              : "You have not added a setting yet. You apply with each setting for each lot, one by one."
          }
        />
      )}
      {ready > 1 && (
        <ButtonGroup>
          <Button href={`${address}/submit`}>Check and submit all {ready}</Button>
        </ButtonGroup>
      )}
      {open && mayWrite && (
        <Button href={`${address}/lines/new`} variant={lines.length > 0 ? "secondary" : undefined}>
          Add a setting
        </Button>
      )}
    </>
  );
}

function placesTask({ places, confirmed }: ApplicationTasksProps["places"], address: string, open: boolean): Task {
  const status: TaskStatus =
    confirmed >= places
      ? { text: "Completed" }
      : open
        ? { text: confirmed === 0 ? "Not started" : "In progress", tag: "blue" }
        : { text: "Not confirmed", tag: "grey" };
  return {
    title: "Are your places still right?",
    href: `${address}/places`,
    hint: `${confirmed} of ${places} confirmed. You do not apply again for them.`,
    status,
  };
}

function taskOf(line: LineOnPage, address: string, first: FirstTask | undefined): Task {
  const task = lineTask({ ...line, first });
  return {
    title: `${line.settingName}, lot ${line.lotCode}`,
    href: `${address}/lines/${line.lineId}`,
    hint: hintOf(task, line, first),
    status: statusOf(task),
  };
}

function hintOf(
  task: LineTask,
  { problems, submittedAt }: LineOnPage,
  first: FirstTask | undefined,
): string | undefined {
  if (task === "CANNOT_SUBMIT_YET") {
    return first === "DECLARATIONS" ? "Sign “Your declarations” first." : "Finish “Your organisation” first.";
  }
  if (task === "SUBMITTED" && submittedAt !== null) return `Received at ${ukExact(submittedAt)}`;
  const problem = task === "PROBLEM" ? problems.find(isSettingProblem) : undefined;
  return problem === undefined ? undefined : lineProblemSentences[problem].sentence;
}

function statusOf(task: LineTask): TaskStatus {
  switch (task) {
    case "IN_PROGRESS":
      return { text: "In progress", tag: "blue" };
    case "PROBLEM":
      return { text: "There is a problem", tag: "red" };
    case "CANNOT_SUBMIT_YET":
      return { text: "Cannot submit yet", cannotStartYet: true };
    case "READY":
      return { text: "Ready to submit", tag: "yellow" };
    case "SUBMITTED":
      return { text: "Submitted", tag: "green" };
    case "WITHDRAWN":
      return { text: "Withdrawn", tag: "grey" };
    case "NOT_SUBMITTED":
      return { text: "Never submitted", tag: "grey" };
    case "BEING_ASSESSED":
      return { text: "Being assessed", tag: "blue" };
    case "ASKED":
      return { text: "Put this right", tag: "yellow" };
    case "ANSWERED":
      return { text: "Answered", tag: "blue" };
    case "NOT_ANSWERED":
      return { text: "Not answered", tag: "orange" };
    case "APPROVED":
      return { text: "Approved", tag: "green" };
    case "CONDITIONAL":
      return { text: "Send evidence", tag: "orange" };
    case "REJECTED":
      return { text: "Refused", tag: "red" };
  }
}
