import type { Instant } from "~/core/time";
import { EmptyState } from "~/ui/empty-state";
import { InsetText } from "~/ui/inset-text";
import { Pagination } from "~/ui/pagination";
import type { Reader } from "../rules/standing";
import type { NoticeOnCard } from "./notice-card";
import { NoticesByState } from "./notice-cards";

interface ActiveFilter {
  readonly text: string;
  /** The address of the same without it. */
  readonly without: string;
}

/** The filters in force, each a link that takes it away. */
export function ActiveFilters({ filters }: { readonly filters: readonly ActiveFilter[] }) {
  if (filters.length === 0) return null;
  return (
    <div className="app-active-filters">
      <h2 className="govuk-heading-s">You chose</h2>
      <ul className="app-active-filters__list">
        {filters.map(({ text, without }) => (
          <li key={text}>
            <a className="govuk-link govuk-link--no-visited-state" href={without}>
              <span className="govuk-visually-hidden">Take away </span>
              <bdi>{text}</bdi> <span aria-hidden="true">✕</span>
            </a>
          </li>
        ))}
        {filters.length > 1 && (
          <li>
            <a className="govuk-link govuk-link--no-visited-state" href="/noticeboard">
              Take all away
            </a>
          </li>
        )}
      </ul>
    </div>
  );
}

interface UnderstandingProps {
  /** Parts of the address that mean nothing here. */
  readonly notUnderstood: readonly string[];
  /** What of the search was not searched for, in sentences. */
  readonly leftOut: readonly string[];
  /** What else was looked for. */
  readonly widened: readonly string[];
}

/** What was made of what was typed: nothing is dropped silently. */
export function Understanding({ notUnderstood, leftOut, widened }: UnderstandingProps) {
  return (
    <>
      {(notUnderstood.length > 0 || leftOut.length > 0) && (
        <InsetText>
          {leftOut.map((sentence) => (
            <p key={sentence} className="govuk-body">
              {sentence}
            </p>
          ))}
          {notUnderstood.length > 0 && (
            <>
              <p className="govuk-body">We did not understand this part of the address. The rest is used.</p>
              <ul className="govuk-list govuk-list--bullet">
                {notUnderstood.map((part) => (
                  <li key={part}>
                    <bdi>{part}</bdi>
                  </li>
                ))}
              </ul>
            </>
          )}
        </InsetText>
      )}
      {widened.length > 0 && <p className="govuk-hint">We searched for {widened.join("; ")}.</p>}
    </>
  );
}

interface NoticesFoundProps {
  readonly notices: readonly NoticeOnCard[];
  readonly filters: readonly ActiveFilter[];
  readonly reader: Reader;
  readonly now: Instant;
  readonly firstPage: string | undefined;
  readonly nextPage: string | undefined;
}

export function NoticesFound({ notices, filters, reader, now, firstPage, nextPage }: NoticesFoundProps) {
  if (notices.length === 0) return <NothingFound filters={filters} firstPage={firstPage} />;
  return (
    <>
      <NoticesByState notices={notices} reader={reader} now={now} />
      <Pagination
        previous={firstPage === undefined ? undefined : { href: firstPage, text: "First page" }}
        next={nextPage === undefined ? undefined : { href: nextPage, text: "Next page" }}
      />
    </>
  );
}

function NothingFound({ filters, firstPage }: Pick<NoticesFoundProps, "filters" | "firstPage">) {
  if (firstPage !== undefined) {
    return (
      <EmptyState text="There is nothing more after this.">
        <p className="govuk-body">
          <a className="govuk-link" href={firstPage}>
            Go to the first page
          </a>
        </p>
      </EmptyState>
    );
  }
  if (filters.length === 0) {
    return (
      <EmptyState text="Nothing is on the noticeboard yet.">
        <p className="govuk-body">
          <a className="govuk-link" href="/register">
            Register
          </a>{" "}
          and add what you do or run. Then you are ready when the first list opens.
        </p>
      </EmptyState>
    );
  }
  return (
    <EmptyState text="Nothing here fits all that you chose.">
      <p className="govuk-body">Try again with less:</p>
      <ul className="govuk-list govuk-list--bullet">
        {filters.map(({ text, without }) => (
          <li key={text}>
            <a className="govuk-link" href={without}>
              Leave out: <bdi>{text}</bdi>
            </a>
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        Or look at{" "}
        <a className="govuk-link" href="/noticeboard">
          everything on the noticeboard
        </a>{" "}
        or{" "}
        <a className="govuk-link" href="/lists">
          all approved lists
        </a>
        .
      </p>
    </EmptyState>
  );
}
