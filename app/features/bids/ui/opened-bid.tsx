import { formatHundredths } from "~/core/marks";
import { ukExact, type Instant } from "~/core/time";
import type { FileFacts } from "~/features/documents/ui/file-link";
import { InsetText } from "~/ui/inset-text";
import { Preserved } from "~/ui/preserved";
import { SummaryList } from "~/ui/summary-list";
import { FileList } from "./bid-contents";

export interface OpenedBidProps {
  /** Of the bid. */
  readonly address: string;
  readonly bidder: string;
  readonly lot: string;
  readonly receivedAt: Instant;
  readonly manifestSha256: string;
  readonly settings: readonly string[];
  readonly files: readonly (FileFacts & { readonly documentId: string })[];
  readonly answers: readonly {
    readonly id: string;
    readonly title: string;
    readonly question: string;
    readonly wordLimit: number;
    readonly weightHundredths: number;
    readonly within: string;
    readonly excess: string;
  }[];
}

/** The quality envelope of one bid, whole. The price is in another and not here. */
export function OpenedBid({ address, bidder, lot, receivedAt, manifestSha256, ...bid }: OpenedBidProps) {
  return (
    <>
      <SummaryList
        rows={[
          { key: "Bidder", value: bidder },
          { key: "Lot", value: lot },
          { key: "Settings", value: bid.settings.join(", ") },
          { key: "Received", value: ukExact(receivedAt) },
          { key: "Fingerprint (SHA-256)", value: <code className="app-preserved">{manifestSha256}</code> },
          { key: "Files", value: <FileList address={address} files={bid.files} /> },
        ]}
      />
      {bid.answers.map(({ id, title, question, wordLimit, weightHundredths, within, excess }) => (
        <section key={id}>
          <h2 className="govuk-heading-m">{title}</h2>
          <Preserved>{question}</Preserved>
          <p className="govuk-hint">
            {formatHundredths(weightHundredths)} of 100 marks. At most {wordLimit} words.
          </p>
          <Preserved>{within}</Preserved>
          {excess !== "" && (
            <InsetText>
              <p className="govuk-body">
                <strong>Over the word limit. What follows is not scored:</strong>
              </p>
              <Preserved>
                <mark>{excess}</mark>
              </Preserved>
            </InsetText>
          )}
        </section>
      ))}
    </>
  );
}
