import { ukDate, type CalendarDate } from "~/core/time";
import { Tag } from "~/ui/tag";
import type { GapWarning } from "../rules/rounds";

interface GapNoticeProps {
  readonly gap: GapWarning;
  readonly lastOpenedOn: CalendarDate | undefined;
  /** What the gap runs to: a planned opening, or today. */
  readonly until: "OPENING" | "TODAY";
}

/** The list's longest gap in words: amber when the next opening nears its end, red when it is nearly or wholly over. */
export function GapNotice({ gap, lastOpenedOn, until }: GapNoticeProps) {
  if (lastOpenedOn === undefined || gap.dueBy === undefined) return null;
  return (
    <>
      {gap.level !== "NONE" && (
        <p className="govuk-body">
          <Tag colour={gap.level === "RED" ? "red" : "orange"}>{words(gap, until)}</Tag>
        </p>
      )}
      <p className="govuk-body">
        The list last opened on {ukDate(lastOpenedOn)}. The next round should open by {ukDate(gap.dueBy)}. Later than
        that it needs a reason.
      </p>
    </>
  );
}

function words({ level, needsReason }: GapWarning, until: "OPENING" | "TODAY"): string {
  if (needsReason) return until === "TODAY" ? "Overdue" : "After the gap";
  return level === "RED" ? "Due very soon" : "Due soon";
}
