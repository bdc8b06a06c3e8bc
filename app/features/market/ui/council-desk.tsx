import type { ReactNode } from "react";
import type { Instant } from "~/core/time";
import { Deadline } from "~/ui/deadline";
import { EmptyState } from "~/ui/empty-state";

export interface Duty {
  readonly id: string;
  /** The competition, or the list with its round. */
  readonly about: string;
  readonly deadlineAt: Instant | null;
  readonly due: readonly { readonly text: string; readonly href: string }[];
}

interface DeskProps {
  readonly competitions: readonly Duty[];
  readonly rounds: readonly Duty[];
  readonly now: Instant;
  /** For a council that begins: set up a list, invite colleagues. */
  readonly starts: readonly { readonly text: string; readonly href: string }[];
}

/** What the reader can do now, by what it is about, soonest deadline first. */
export function CouncilDesk({ competitions, rounds, now, starts }: DeskProps) {
  if (competitions.length === 0 && rounds.length === 0) {
    return (
      <EmptyState text="Nothing waits for you just now.">
        <ul className="govuk-list">
          {starts.map(({ text, href }) => (
            <li key={href}>
              <a className="govuk-link" href={href}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </EmptyState>
    );
  }
  return (
    <>
      <Duties title="Competitions" duties={competitions} now={now} />
      <Duties title="Approved lists" duties={rounds} now={now} />
    </>
  );
}

interface DutiesProps {
  readonly title: ReactNode;
  readonly duties: readonly Duty[];
  readonly now: Instant;
}

function Duties({ title, duties, now }: DutiesProps) {
  if (duties.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{title}</h2>
      {duties.map((duty) => (
        <section key={duty.id} className="govuk-!-margin-bottom-6">
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{duty.about}</h3>
          <ul className="govuk-list govuk-!-margin-bottom-1">
            {duty.due.map(({ text, href }) => (
              <li key={href}>
                <a className="govuk-link" href={href}>
                  {text}
                  <span className="govuk-visually-hidden">: {duty.about}</span>
                </a>
              </li>
            ))}
          </ul>
          {duty.deadlineAt !== null && (
            <div className="govuk-hint">
              {duty.deadlineAt >= now ? "Closes" : "Closed"} <Deadline at={duty.deadlineAt} now={now} />
            </div>
          )}
        </section>
      ))}
    </>
  );
}
