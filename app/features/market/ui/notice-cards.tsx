import type { Instant } from "~/core/time";
import { seenNoticeNames, seenNotices } from "../rules/notices";
import type { Reader } from "../rules/standing";
import { NoticeCard, type NoticeOnCard } from "./notice-card";

interface NoticeCardsProps {
  readonly notices: readonly NoticeOnCard[];
  readonly reader: Reader;
  readonly now: Instant;
}

/** Notices under the heading of their state, in the order they come. */
export function NoticesByState({ notices, ...rest }: NoticeCardsProps) {
  const shown = seenNotices.filter((state) => notices.some(({ seen }) => seen === state));
  return shown.map((state) => (
    <section key={state} aria-labelledby={`notices-${state.toLowerCase()}`}>
      <h2 className="govuk-heading-m" id={`notices-${state.toLowerCase()}`}>
        {seenNoticeNames[state]}
      </h2>
      <NoticeCards notices={notices.filter(({ seen }) => seen === state)} {...rest} />
    </section>
  ));
}

export function NoticeCards({ notices, reader, now }: NoticeCardsProps) {
  return (
    <ul className="app-notices">
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} reader={reader} now={now} headingLevel={3} />
      ))}
    </ul>
  );
}
