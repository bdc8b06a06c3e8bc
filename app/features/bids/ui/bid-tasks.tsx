import { TaskList, type Task, type TaskStatus as ShownStatus } from "~/ui/task-list";
import type { BidTask, TaskStatus } from "../rules/draft";

interface BidTasksProps {
  /** Of the bid. */
  readonly address: string;
  readonly tasks: readonly BidTask[];
  /** False for people who only read, and once the bids are opened. */
  readonly mayWrite: boolean;
}

/** What a bid is made of and how far each part is; in any order. */
export function BidTasks({ address, tasks, mayWrite }: BidTasksProps) {
  return (
    <TaskList
      items={tasks.map((task): Task => {
        const { title, hint, path } = wordsOf(task);
        return { title, hint, href: mayWrite ? `${address}/${path}` : undefined, status: shown(task.status) };
      })}
    />
  );
}

function wordsOf(task: BidTask): { title: string; hint?: string; path: string } {
  switch (task.part) {
    case "SETTINGS":
      return { title: "Your settings", hint: counted(task.count, "setting named", "settings named"), path: "settings" };
    case "ANSWER":
      return {
        title: task.title,
        hint: `${task.words} of ${task.wordLimit} words`,
        path: `answers/${task.criterionId}`,
      };
    case "PLEDGES":
      return { title: "Social value pledges", hint: counted(task.count, "pledge", "pledges"), path: "pledges" };
    case "PRICE":
      return { title: "Your price", path: "price" };
    case "FILES":
      return { title: "Files", hint: counted(task.count, "file", "files"), path: "files" };
  }
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function shown(status: TaskStatus): ShownStatus {
  switch (status) {
    case "COMPLETED":
      return { text: "Completed" };
    case "NOT_STARTED":
      return { text: "Not started", tag: "blue" };
    case "OVER_LIMIT":
      return { text: "Over the word limit", tag: "yellow" };
    case "PROBLEM":
      return { text: "There is a problem", tag: "red" };
    case "OPTIONAL":
      return { text: "Optional", tag: "grey" };
  }
}
