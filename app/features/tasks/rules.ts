import { roleNames, type GrantedRole } from "~/core/actor";
import { addDays, calendarDateOf, type Instant } from "~/core/time";
import type { StateTable } from "~/core/state-table";

export const taskKinds = ["BY_HAND", "DECLARE_INTERESTS", "GRADE_CHANGED"] as const;
export type TaskKind = (typeof taskKinds)[number];

export type TaskStage = "OPEN" | "DONE" | "WITHDRAWN";
export type TaskEvent = "finish" | "withdraw";

export const taskStages: StateTable<TaskStage, TaskEvent> = {
  finish: { from: ["OPEN"], to: "DONE" },
  withdraw: { from: ["OPEN"], to: "WITHDRAWN" },
};

export type SeenTaskStage = "TO_DO" | "DUE_TODAY" | "OVERDUE" | "DONE" | "WITHDRAWN";

export const seenTaskNames: Record<SeenTaskStage, string> = {
  TO_DO: "To do",
  DUE_TODAY: "Due today",
  OVERDUE: "Overdue",
  DONE: "Done",
  WITHDRAWN: "Taken back",
};

/** What is due on a day is overdue from the next day on. */
export function seenTaskStage(task: { stage: TaskStage; dueAt: Instant | null }, now: Instant): SeenTaskStage {
  if (task.stage !== "OPEN") return task.stage;
  const shelf = dayShelfOf(task.dueAt, now);
  if (shelf === "OVERDUE") return "OVERDUE";
  return shelf === "TODAY" ? "DUE_TODAY" : "TO_DO";
}

/** Where something stands in a list by day. Days are the calendar's, in the United Kingdom. */
export const dayShelves = ["OVERDUE", "TODAY", "NO_DAY", "NEXT_DAYS", "LATER"] as const;
export type DayShelf = (typeof dayShelves)[number];

/** What has no day can be done now, so it comes before what is for later. */
export function dayShelfOf(dueAt: Instant | null, now: Instant): DayShelf {
  if (dueAt === null) return "NO_DAY";
  const [due, today] = [calendarDateOf(dueAt), calendarDateOf(now)];
  if (due < today) return "OVERDUE";
  if (due === today) return "TODAY";
  return due <= addDays(today, 7) ? "NEXT_DAYS" : "LATER";
}

/** By hand, a task is due by this time of its day. */
export const dueTime = "17:00";

/** A task that another act is the doing of: no press finishes it, and nobody passes it on. */
export function isDoneByItsAct(kind: TaskKind): boolean {
  return kind === "DECLARE_INTERESTS";
}

/** What is to be done, in words. `name` is what was typed by hand, or what the thing is called. */
export function taskTitle(kind: TaskKind, name: string): string {
  switch (kind) {
    case "BY_HAND":
      return name;
    case "DECLARE_INTERESTS":
      return `Declare interests in “${name}”, for its panel`;
    case "GRADE_CHANGED":
      return `Look at “${name}”: its grade or registration has changed`;
  }
}

/** The page where it is done; undefined where the task's own page is all there is. */
export function placeOfAct(kind: TaskKind, subjectId: string): string | undefined {
  switch (kind) {
    case "BY_HAND":
    case "GRADE_CHANGED":
      return undefined;
    case "DECLARE_INTERESTS":
      return `/council/competitions/${subjectId}/declare`;
  }
}

/** Whom a task is for, in words. */
export function whoseTask(task: {
  readonly assignedName: string | null;
  readonly assignedRole: GrantedRole | null;
}): string {
  if (task.assignedName !== null) return task.assignedName;
  return task.assignedRole === null ? "Nobody yet" : `Any ${roleNames[task.assignedRole].toLowerCase()}`;
}

interface TaskFacts {
  readonly id: string;
  readonly kind: TaskKind;
  readonly subjectId: string;
  readonly name: string;
  readonly assignedPersonId: string | null;
  readonly assignedName: string | null;
  readonly assignedRole: GrantedRole | null;
  readonly dueAt: Instant | null;
}

interface Reader {
  readonly kind: "council" | "supplier";
  readonly personId: string;
}

/** The same beside the name of what it is about, which then stands for itself. */
function shortTitle({ kind, name }: TaskFacts): { readonly text: string; readonly about?: string } {
  switch (kind) {
    case "BY_HAND":
      return { text: name };
    case "DECLARE_INTERESTS":
      return { text: "Declare interests, for the panel", about: name };
    case "GRADE_CHANGED":
      return { text: "Look at a new grade or registration", about: name };
  }
}

/** A task among what is due, with the page to press: for whom it is, where it is done; otherwise its own. */
export function dutyOfTask(task: TaskFacts, reader: Reader) {
  const own = `/${reader.kind}/tasks/${task.id}`;
  const act = task.assignedPersonId === reader.personId ? placeOfAct(task.kind, task.subjectId) : undefined;
  return {
    key: task.id,
    ...shortTitle(task),
    href: act ?? own,
    whose: whoseTask(task),
    dueAt: task.dueAt,
  };
}

/** A task that is over, in its list; undefined where it is open. */
export function endedTask(
  task: TaskFacts & { readonly stage: TaskStage; readonly endedAt: Instant | null; readonly endedBy: string | null },
  reader: Reader,
) {
  const { id, kind, name, stage, endedAt, endedBy } = task;
  if (endedAt === null || stage === "OPEN") return undefined;
  const href = `/${reader.kind}/tasks/${id}`;
  return { key: id, title: taskTitle(kind, name), href, whose: whoseTask(task), seen: stage, endedAt, endedBy };
}

/** Whom a task is for now, as the form to give it on sends it. */
export function assigneeValue(task: {
  readonly assignedPersonId: string | null;
  readonly assignedRole: GrantedRole | null;
}): string {
  if (task.assignedPersonId !== null) return `person:${task.assignedPersonId}`;
  return task.assignedRole === null ? "nobody" : `role:${task.assignedRole}`;
}
