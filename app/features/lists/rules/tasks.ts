import type { LineProblem, SeenLineStage, SettingProblem } from "./lines";

/** The states of the tasks of an application: in any order, worked out anew on each page. experience.md. */
export type HeaderTask = "NOT_STARTED" | "COMPLETED";
export type LineTask =
  | "IN_PROGRESS"
  | "PROBLEM"
  | "CANNOT_SUBMIT_YET"
  | "READY"
  | Exclude<SeenLineStage, "DRAFT" | "RECOMMENDED" | "DECIDED">;

const settingProblemCodes: Record<SettingProblem, true> = {
  SETTING_CLOSED: true,
  KIND_DOES_NOT_FIT: true,
  NOT_REGISTERED: true,
  REGISTRATION_LAPSED: true,
};

export function isSettingProblem(problem: LineProblem): problem is SettingProblem {
  return problem in settingProblemCodes;
}

export function headerTask(headerCompleted: boolean): HeaderTask {
  return headerCompleted ? "COMPLETED" : "NOT_STARTED";
}

/** What comes before any line is submitted, the first of it; undefined once all of it is done. */
export function firstTask(done: { readonly header: boolean; readonly declarations: boolean }): FirstTask | undefined {
  if (!done.header) return "HEADER";
  return done.declarations ? undefined : "DECLARATIONS";
}

export type FirstTask = "HEADER" | "DECLARATIONS";

/**
 * One line's task. The header comes before any line is submitted; what is wrong with one line says nothing
 * about another.
 */
export function lineTask(line: {
  readonly seen: SeenLineStage;
  readonly problems: readonly LineProblem[];
  /** What must be done before any line is submitted. */
  readonly first: FirstTask | undefined;
}): LineTask {
  switch (line.seen) {
    case "DRAFT":
      if (line.problems.some(isSettingProblem)) return "PROBLEM";
      if (line.problems.length > 0) return "IN_PROGRESS";
      return line.first === undefined ? "READY" : "CANNOT_SUBMIT_YET";
    case "RECOMMENDED":
    case "DECIDED":
      return "BEING_ASSESSED";
    default:
      return line.seen;
  }
}

/** Something is written and nothing will be looked at unless it is submitted: the loud banner. */
export function hasUnsubmitted(tasks: readonly LineTask[]): boolean {
  const waiting: readonly LineTask[] = ["IN_PROGRESS", "PROBLEM", "CANNOT_SUBMIT_YET", "READY"];
  return tasks.some((task) => waiting.includes(task));
}
