import { ukDateTime, type Instant } from "~/core/time";
import { Deadline } from "~/ui/deadline";
import { InsetText } from "~/ui/inset-text";

interface DeadlinePanelProps {
  readonly at: Instant;
  /** The portal's own clock decides, so it is shown. */
  readonly now: Instant;
  readonly open: boolean;
}

export function DeadlinePanel({ at, now, open }: DeadlinePanelProps) {
  if (!open) {
    return (
      <InsetText>
        Bids closed at <Deadline at={at} now={now} />. A bid that arrived later is not opened.
      </InsetText>
    );
  }
  return (
    <InsetText>
      <p className="govuk-body">
        <strong>
          Bids close at <Deadline at={at} now={now} />.
        </strong>
      </p>
      <p className="govuk-body">
        A bid counts when you press Submit and get a receipt. Saving is not submitting. You can withdraw a bid and
        submit it again until then.
      </p>
      <p className="govuk-body">The portal’s clock decides. This page was made at {ukDateTime(now)}.</p>
    </InsetText>
  );
}
