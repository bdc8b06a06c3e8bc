import type { Instant } from "~/core/time";
import { Deadline } from "~/ui/deadline";
import { dayShelfOf, dayShelves, type DayShelf } from "../rules";

/** Something to be done: a task, or what a desk derives. */
export interface Duty {
  readonly key: string;
  readonly text: string;
  readonly href: string;
  /** What it belongs to: a competition, a list and its round. */
  readonly about?: string | undefined;
  readonly whose: string;
  readonly dueAt: Instant | null;
}

interface ByDayProps {
  readonly duties: readonly Duty[];
  readonly now: Instant;
  /** Also where all are the reader's own: then it need not be said. */
  readonly sayWhose: boolean;
}

const shelfNames: Record<DayShelf, string> = {
  OVERDUE: "Overdue",
  TODAY: "Due today",
  NO_DAY: "Can be done now",
  NEXT_DAYS: "In the next 7 days",
  LATER: "Later",
};

/** What is due, by day, each with whose it is and the page to press. */
export function ByDay({ duties, now, sayWhose }: ByDayProps) {
  return (
    <>
      {dayShelves.map((shelf) => (
        <Shelf
          key={shelf}
          name={shelfNames[shelf]}
          duties={duties.filter(({ dueAt }) => dayShelfOf(dueAt, now) === shelf)}
          now={now}
          sayWhose={sayWhose}
        />
      ))}
    </>
  );
}

function Shelf({ name, duties, now, sayWhose }: ByDayProps & { readonly name: string }) {
  if (duties.length === 0) return null;
  return (
    <section>
      <h2 className="govuk-heading-m govuk-!-margin-bottom-2">{name}</h2>
      <ul className="govuk-list app-duties">
        {duties.map((duty) => (
          <li key={duty.key} className="app-duties__duty">
            <a className="govuk-link app-duties__link" href={duty.href}>
              {duty.text}
              {duty.about !== undefined && <span className="govuk-visually-hidden">: {duty.about}</span>}
            </a>
            {duty.about !== undefined && <div aria-hidden="true">{duty.about}</div>}
            <div className="govuk-hint govuk-!-margin-bottom-0">
              {sayWhose && <>For: {duty.whose}</>}
              {sayWhose && duty.dueAt !== null && <br />}
              {duty.dueAt !== null && (
                <>
                  Due: <Deadline at={duty.dueAt} now={now} />
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
