import { valueOf, type FormState } from "~/core/form-state";
import { formatPounds, type Pence } from "~/core/money";
import { ukDateTime, type Instant } from "~/core/time";
import { Button, ButtonGroup } from "~/ui/button";
import { Checkboxes } from "~/ui/checkboxes";
import { Deadline } from "~/ui/deadline";
import { HiddenField } from "~/ui/hidden-field";
import { SummaryList } from "~/ui/summary-list";
import { WarningText } from "~/ui/warning-text";
import type { BidTask } from "../rules/draft";
import { Unfinished } from "./unfinished";

export interface SubmitBidProps {
  readonly address: string;
  readonly form: FormState;
  readonly lotCode: string;
  readonly deadlineAt: Instant;
  readonly deadlinePassed: boolean;
  /** The number of the version that counts now. */
  readonly current: number | undefined;
  readonly answers: number;
  readonly files: number;
  readonly pledges: number;
  readonly pricePence: Pence | null;
  readonly unfinished: readonly BidTask[];
  readonly draftVersion: number;
  readonly pressKey: string;
  readonly now: Instant;
}

/** The last page before the bid leaves the supplier's hands. */
export function SubmitBid(props: SubmitBidProps) {
  const { address, form, lotCode, deadlineAt, deadlinePassed, current, unfinished, draftVersion, pressKey, now } =
    props;
  return (
    <>
      <p className="govuk-body">
        Deadline: <Deadline at={deadlineAt} now={now} />. What counts is when your press of the button reaches us.
      </p>
      {deadlinePassed && (
        <WarningText>
          The deadline was {ukDateTime(deadlineAt)}. You can still send your bid, and it will be late: it is kept
          unopened, and is not part of the competition.
        </WarningText>
      )}
      <SummaryList rows={rowsOf(props)} />
      {unfinished.length > 0 ? (
        <Unfinished address={address} tasks={unfinished} />
      ) : (
        <form method="post" noValidate>
          <HiddenField name="key" value={valueOf(form, "key") ?? pressKey} />
          {/* After a mistake on this page it stays the draft that the person saw. */}
          <HiddenField name="draftVersion" value={valueOf(form, "draftVersion") ?? String(draftVersion)} />
          <h2 className="govuk-heading-m">Declaration</h2>
          <ul className="govuk-list govuk-list--bullet">
            <li>What this bid says is true and complete.</li>
            <li>We worked out the price ourselves. We did not agree it, or whether to bid, with any other bidder.</li>
            <li>If we win, we will do what the bid says, for the price in it.</li>
            <li>I may make this bid for my organisation.</li>
          </ul>
          <Checkboxes
            name="declaration"
            state={form}
            items={[{ value: "yes", text: "I confirm all of this for my organisation" }]}
          />
          <ButtonGroup>
            <Button preventDoubleClick>
              {current === undefined ? `Submit bid for lot ${lotCode}` : `Submit bid for lot ${lotCode} again`}
            </Button>
            <a className="govuk-link" href={address}>
              Not yet
            </a>
          </ButtonGroup>
          <p className="govuk-body">
            If the page does not answer, press the button again: it is the same bid, and it is kept once.{" "}
            <a className="govuk-link" href={address}>
              Check what we received
            </a>
            .
          </p>
        </form>
      )}
    </>
  );
}

function rowsOf({ current, answers, files, pledges, pricePence }: SubmitBidProps) {
  return [
    { key: "Answers", value: answers },
    { key: "Files", value: files },
    { key: "Pledges", value: pledges },
    {
      key: "Price",
      value: pricePence === null ? "Not provided" : `${formatPounds(pricePence)}, kept apart from the answers`,
    },
    {
      key: "Submitted before",
      value: current === undefined ? "No" : `Version ${current}. It stays your bid until this one is received`,
    },
  ];
}
