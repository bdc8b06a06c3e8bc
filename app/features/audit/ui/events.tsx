import type { Instant } from "~/core/time";
import { ukDateTime } from "~/core/time";
import { Table } from "~/ui/table";
import { Tag } from "~/ui/tag";

export interface EventOnPage {
  readonly at: Instant;
  readonly denied: boolean;
  readonly act: string;
  readonly who: string;
  readonly roles: string;
  readonly facts: readonly string[];
  readonly subject: string;
  /** The same page with the events about this thing only. */
  readonly onlyThis: string | undefined;
}

/** The record, newest first. */
export function Events({ events }: { readonly events: readonly EventOnPage[] }) {
  return (
    <Table
      caption="What happened, newest first"
      captionHidden
      columns={[
        { text: "When", className: "govuk-!-width-one-quarter" },
        { text: "Who", className: "govuk-!-width-one-quarter" },
        { text: "What", className: "govuk-!-width-one-quarter" },
        { text: "About" },
      ]}
      rows={events.map((event) => [
        ukDateTime(event.at),
        <Who key="who" event={event} />,
        <What key="what" event={event} />,
        <About key="about" event={event} />,
      ])}
    />
  );
}

function Who({ event }: { readonly event: EventOnPage }) {
  return (
    <>
      {event.who}
      {event.roles !== "" && <div className="govuk-hint govuk-!-margin-bottom-0">{event.roles}</div>}
    </>
  );
}

function What({ event }: { readonly event: EventOnPage }) {
  return (
    <>
      {event.denied && (
        <>
          <Tag colour="red">Refused</Tag>{" "}
        </>
      )}
      {event.act}
    </>
  );
}

function About({ event }: { readonly event: EventOnPage }) {
  return (
    <div className="app-preserved">
      {event.facts.map((fact) => (
        <div key={fact}>{fact}</div>
      ))}
      {event.onlyThis === undefined ? (
        event.subject
      ) : (
        <a className="govuk-link" href={event.onlyThis}>
          Only this {event.subject}
          <span className="govuk-visually-hidden">, from {ukDateTime(event.at)}</span>
        </a>
      )}
    </div>
  );
}
