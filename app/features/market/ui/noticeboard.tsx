import type { Instant } from "~/core/time";
import { EmptyState } from "~/ui/empty-state";
import { Pagination } from "~/ui/pagination";
import { OpenThings, type OpenThingOnPage } from "./open-things";

interface NoticeboardProps {
  readonly open: readonly OpenThingOnPage[];
  readonly first: boolean;
  readonly next: string | undefined;
  readonly soon: readonly OpenThingOnPage[];
  readonly firstSoon: boolean;
  readonly nextSoon: string | undefined;
  readonly now: Instant;
}

/** What is open now and what opens soon, each soonest first. */
export function Noticeboard({ open, first, next, soon, firstSoon, nextSoon, now }: NoticeboardProps) {
  return (
    <>
      <h2 className="govuk-heading-m">Open now</h2>
      {open.length === 0 ? (
        <EmptyState text="Nothing is open just now.">
          <p className="govuk-body">
            Register and add your organisation now. Then you are ready when the next list opens.
          </p>
        </EmptyState>
      ) : (
        <OpenThings things={open} now={now} verb="Closes" />
      )}
      <Pagination
        aria-label="More that is open now"
        previous={first ? undefined : { href: "/", text: "Soonest" }}
        next={next === undefined ? undefined : { href: next, text: "Later" }}
      />
      <h2 className="govuk-heading-m">Opening soon</h2>
      {soon.length === 0 ? (
        <EmptyState text="No list is announced to open yet.">
          <p className="govuk-body">
            <a className="govuk-link" href="/lists">
              Look at the approved lists
            </a>{" "}
            to see which ones there are.
          </p>
        </EmptyState>
      ) : (
        <OpenThings things={soon} now={now} verb="Opens" />
      )}
      <Pagination
        aria-label="More that opens soon"
        previous={firstSoon ? undefined : { href: "/", text: "Soonest" }}
        next={nextSoon === undefined ? undefined : { href: nextSoon, text: "Later" }}
      />
    </>
  );
}
