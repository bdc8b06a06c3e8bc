import type { Instant } from "~/core/time";
import type { Band } from "~/features/suppliers/rules/settings";
import { Button } from "~/ui/button";
import { Deadline } from "~/ui/deadline";
import { HiddenField } from "~/ui/hidden-field";
import { InsetText } from "~/ui/inset-text";
import { NotificationBanner } from "~/ui/notification-banner";
import { lineField } from "../forms/lines-to-submit";
import { HeaderFacts, type HeaderOnPage } from "./header-fields";
import type { OfferOnPage } from "./line-fields";
import { OfferFacts } from "./offer-facts";

interface LineToSubmit extends OfferOnPage {
  readonly lineId: string;
  readonly version: number;
  readonly settingName: string;
  readonly lot: { readonly code: string; readonly bands: readonly Band[] };
}

interface LinesToSubmitProps {
  readonly address: string;
  /** Everything that may be submitted now. */
  readonly lines: readonly LineToSubmit[];
  /** How many are not finished, and stay as they are. */
  readonly others: number;
  /** How many went with the press before, when some did not. */
  readonly submitted: number;
  readonly header: HeaderOnPage;
  readonly forPeople: boolean;
  readonly closesAt: Instant;
  readonly now: Instant;
  readonly maySubmit: boolean;
}

/** All that is ready, as it would be sent, and one press for all of it. */
export function LinesToSubmit(props: LinesToSubmitProps) {
  const { address, lines, others, submitted, header, forPeople, closesAt, now, maySubmit } = props;
  return (
    <>
      {submitted > 0 && (
        <NotificationBanner>We have {inWords(submitted)}. What is below was not submitted.</NotificationBanner>
      )}
      <p className="govuk-body">
        {lines.length === 1 ? "One setting and lot is" : `${lines.length} settings and lots are`} ready and not
        submitted yet. The round closes at <Deadline at={closesAt} now={now} />.
      </p>
      {others > 0 && (
        <p className="govuk-body">
          {others === 1 ? "One other is" : `${others} others are`} not finished. You can finish and submit{" "}
          {others === 1 ? "it" : "them"} later.
        </p>
      )}
      {lines.map((line) => (
        <OfferFacts
          key={line.lineId}
          offer={line}
          bands={line.lot.bands}
          title={`${line.settingName}, lot ${line.lot.code}`}
          change={`${address}/lines/${line.lineId}`}
        />
      ))}
      <HeaderFacts header={header} forPeople={forPeople} title="Your organisation" change={`${address}/organisation`} />
      {lines.length === 0 ? null : maySubmit ? (
        <form method="post" noValidate>
          {lines.map(({ lineId, version }) => (
            <HiddenField key={lineId} name={lineField(lineId)} value={String(version)} />
          ))}
          <p className="govuk-body">
            By submitting you say that this is true, and that you may say so for your organisation. You can withdraw any
            of it until the round closes.
          </p>
          <Button preventDoubleClick>Submit {lines.length === 1 ? "it" : `all ${lines.length}`}</Button>
        </form>
      ) : (
        <InsetText>It is ready. Ask your administrator to submit it.</InsetText>
      )}
    </>
  );
}

function inWords(submitted: number): string {
  return submitted === 1 ? "one setting and lot" : `${submitted} settings and lots`;
}
