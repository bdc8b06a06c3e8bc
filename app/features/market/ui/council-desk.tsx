import type { Instant } from "~/core/time";
import { ByDay, type Duty } from "~/features/tasks/ui/by-day";
import { ViewLinks } from "~/ui/view-links";
import { EmptyState } from "~/ui/empty-state";

interface DeskProps {
  readonly duties: readonly Duty[];
  /** How many more there are than are shown. */
  readonly more: number;
  /** So many of the newest competitions, and of rounds, were looked at and no more; undefined where it was all. */
  readonly looked: number | undefined;
  readonly everyone: boolean;
  readonly mayFollow: boolean;
  readonly mayGive: boolean;
  readonly now: Instant;
  /** For a council that begins: set up a list, invite colleagues. */
  readonly starts: readonly { readonly text: string; readonly href: string }[];
}

/** What is due, by day: what the state of things asks for and what colleagues do, in one list. */
export function CouncilDesk({ duties, more, looked, everyone, mayFollow, mayGive, now, starts }: DeskProps) {
  return (
    <>
      {mayFollow && (
        <ViewLinks
          label="Whose work"
          choices={[
            { href: "/council", text: "Mine", current: !everyone },
            { href: "/council?whose=everyone", text: "Everybody’s", current: everyone },
          ]}
        />
      )}
      {duties.length === 0 ? (
        <EmptyState text={everyone ? "Nothing waits for anybody just now." : "Nothing waits for you just now."}>
          <Links links={starts} />
        </EmptyState>
      ) : (
        <ByDay duties={duties} now={now} sayWhose={everyone} />
      )}
      {more > 0 && (
        <p className="govuk-body">{more} more. See all of it under competitions, approved lists and tasks.</p>
      )}
      {looked !== undefined && (
        <p className="govuk-body">
          This page looks at the newest {looked} competitions and rounds. Older ones are under competitions and approved
          lists.
        </p>
      )}
      <Links
        links={[
          { href: "/council/tasks", text: "Tasks that people gave, and those that are over" },
          ...(mayGive ? [{ href: "/council/tasks/new", text: "Give someone a task" }] : []),
        ]}
      />
    </>
  );
}

function Links({ links }: { readonly links: DeskProps["starts"] }) {
  return (
    <ul className="govuk-list">
      {links.map(({ text, href }) => (
        <li key={href}>
          <a className="govuk-link" href={href}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
