import { formatHundredths } from "~/core/marks";
import { TaskList, type Task } from "~/ui/task-list";
import { weightBelow, type Criterion } from "../rules/criteria";
import { isCriteriaProblem, isNeedProblem, type DraftProblem } from "../rules/draft";

interface DraftTasksProps {
  /** Of the competition's own page. */
  readonly address: string;
  readonly criteria: readonly Pick<Criterion, "parentId" | "weightHundredths">[];
  readonly measureCount: number;
  readonly hasDeadline: boolean;
  readonly problems: readonly DraftProblem[];
}

/** The parts of a draft, in any order, with what is left of each. */
export function DraftTasks({ address, criteria, measureCount, hasDeadline, problems }: DraftTasksProps) {
  const criteriaProblems = problems.filter(isCriteriaProblem);
  const measureProblems = problems.filter(({ code }) => code === "NO_MEASURES" || code === "MEASURES_NOT_SCORED");
  const needProblems = problems.filter(isNeedProblem);
  const rest = problems.length - criteriaProblems.length - measureProblems.length - needProblems.length;
  return (
    <TaskList
      items={[
        { title: "What you need", href: `${address}/edit`, status: statusOf(needProblems.length, true) },
        {
          title: "How bids are scored",
          href: `${address}/criteria`,
          hint: `The weights sum to ${formatHundredths(weightBelow(criteria, null))} of 100.00`,
          status: statusOf(criteriaProblems.length, criteria.length > 0),
        },
        {
          title: "Social value measures",
          href: `${address}/measures`,
          hint: measureCount === 0 ? "None asked for" : `${measureCount} asked for`,
          status: statusOf(measureProblems.length, measureCount > 0),
        },
        { title: "Deadline", href: `${address}/deadline`, status: statusOf(rest, hasDeadline) },
      ]}
    />
  );
}

const done: Task["status"] = { text: "Completed" };

function statusOf(problems: number, started: boolean): Task["status"] {
  if (problems === 0) return done;
  return started ? { text: "There is a problem", tag: "red" } : { text: "Not yet started", tag: "blue" };
}
