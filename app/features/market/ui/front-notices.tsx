import type { Instant } from "~/core/time";
import { EmptyState } from "~/ui/empty-state";
import type { Reader } from "../rules/standing";
import type { NoticeOnCard } from "./notice-card";
import { NoticeCards } from "./notice-cards";

interface FrontNoticesProps {
  readonly open: readonly NoticeOnCard[];
  readonly soon: readonly NoticeOnCard[];
  readonly reader: Reader;
  readonly now: Instant;
}

/** The home page's two short lists, each with the way to all of it. */
export function FrontNotices({ open, soon, reader, now }: FrontNoticesProps) {
  return (
    <>
      <section aria-labelledby="open-now">
        <h2 className="govuk-heading-m" id="open-now">
          Open now
        </h2>
        {open.length === 0 ? (
          <EmptyState text="Nothing is open just now.">
            <p className="govuk-body">
              Register and add your organisation now. Then you are ready when the next list opens.
            </p>
          </EmptyState>
        ) : (
          <>
            <NoticeCards notices={open} reader={reader} now={now} />
            <SeeAll status="open" text="See all that is open now" />
          </>
        )}
      </section>
      <section aria-labelledby="opening-soon">
        <h2 className="govuk-heading-m" id="opening-soon">
          Opening soon
        </h2>
        {soon.length === 0 ? (
          <EmptyState text="No list is announced to open yet.">
            <p className="govuk-body">
              <a className="govuk-link" href="/lists">
                Look at the approved lists
              </a>
              . Each says by when it must open again.
            </p>
          </EmptyState>
        ) : (
          <>
            <NoticeCards notices={soon} reader={reader} now={now} />
            <SeeAll status="soon" text="See all that opens soon" />
          </>
        )}
      </section>
    </>
  );
}

function SeeAll({ status, text }: { readonly status: "open" | "soon"; readonly text: string }) {
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={`/noticeboard?status=${status}`}>
        {text}
      </a>
    </p>
  );
}
