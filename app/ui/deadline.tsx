import { inWords, ukDateTime, type Instant } from "~/core/time";

export type DeadlineProps = {
  at: Instant;
  /** The portal's time, never the browser's. */
  now: Instant;
  /** Leave the relative words out where many dates stand in a column. */
  absoluteOnly?: boolean;
};

/** The absolute time first; how far off it is second. */
export function Deadline({ at, now, absoluteOnly }: DeadlineProps) {
  return (
    <span className="app-deadline">
      <time dateTime={at.toISOString()}>{ukDateTime(at)}</time>
      {!absoluteOnly && <span className="app-deadline__relative">, {relative(at, now)}</span>}
    </span>
  );
}

function relative(at: Instant, now: Instant): string {
  const words = inWords(at.getTime() - now.getTime());
  return at > now ? `in ${words}` : `${words} ago`;
}
