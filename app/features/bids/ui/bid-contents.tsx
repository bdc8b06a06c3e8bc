import { formatPounds } from "~/core/money";
import { FileLink, type FileFacts } from "~/features/documents/ui/file-link";
import { PledgeTable } from "~/features/social-value/ui/pledge-table";
import { Preserved } from "~/ui/preserved";
import { SummaryList, type SummaryRow } from "~/ui/summary-list";
import { countWords, splitAtLimit } from "../rules/words";

export interface BidContentsProps {
  /** Of the bid. */
  readonly address: string;
  readonly mayWrite: boolean;
  readonly priceBasis: string;
  readonly settings: readonly string[];
  readonly answers: readonly {
    readonly criterionId: string;
    readonly title: string;
    readonly wordLimit: number;
    readonly answer: string;
  }[];
  readonly pricePence: number | null;
  readonly measuresAsked: boolean;
  readonly pledges: readonly {
    readonly title: string;
    readonly unit: string;
    readonly quantityHundredths: number;
    readonly proxyPence: number;
    readonly how: string;
  }[];
  readonly files: readonly (FileFacts & { readonly documentId: string })[];
}

/** Everything in a bid on one page; each part of a draft has its way to change it. */
export function BidContents(props: BidContentsProps) {
  const { address, mayWrite, settings, answers, pricePence, priceBasis, measuresAsked, pledges, files } = props;
  const change = (path: string, what: string) =>
    mayWrite ? [{ href: `${address}/${path}`, text: "Change", hiddenText: what }] : [];
  const main: SummaryRow[] = [
    {
      key: "Settings",
      value: settings.length === 0 ? "Not provided" : settings.join(", "),
      actions: change("settings", "settings"),
    },
    {
      key: "Price",
      value: (
        <>
          {pricePence === null ? "Not provided" : formatPounds(pricePence)}
          <p className="govuk-hint">{priceBasis}</p>
        </>
      ),
      actions: change("price", "price"),
    },
    { key: "Files", value: <FileList address={address} files={files} />, actions: change("files", "files") },
  ];
  return (
    <>
      <SummaryList rows={main} />
      <h2 className="govuk-heading-m">Your answers</h2>
      {answers.map(({ criterionId, title, wordLimit, answer }) => (
        <SummaryList
          key={criterionId}
          card={{ title, headingLevel: 3 }}
          rows={[
            {
              key: "Answer",
              value: <Written answer={answer} wordLimit={wordLimit} />,
              actions: change(`answers/${criterionId}`, `answer: ${title}`),
            },
          ]}
        />
      ))}
      {measuresAsked && (
        <>
          <h2 className="govuk-heading-m">Social value pledges</h2>
          {pledges.length === 0 && (
            <p className="govuk-body">You pledge nothing. That is allowed, and earns no marks for pledges.</p>
          )}
          {pledges.length > 0 && <PledgeTable pledges={pledges} />}
          {mayWrite && (
            <p className="govuk-body">
              <a className="govuk-link" href={`${address}/pledges`}>
                Change<span className="govuk-visually-hidden"> pledges</span>
              </a>
            </p>
          )}
        </>
      )}
    </>
  );
}

function Written({ answer, wordLimit }: { readonly answer: string; readonly wordLimit: number }) {
  const words = countWords(answer);
  if (words === 0) return <>Not provided</>;
  const { within, excess } = splitAtLimit(answer, wordLimit);
  return (
    <>
      <Preserved>{within}</Preserved>
      {excess !== "" && (
        <>
          <p className="govuk-body">
            <strong>
              {words - wordLimit} words over the limit of {wordLimit}. The panel does not score what follows:
            </strong>
          </p>
          <Preserved>
            <mark>{excess}</mark>
          </Preserved>
        </>
      )}
    </>
  );
}

export function FileList({ address, files }: Pick<BidContentsProps, "address" | "files">) {
  if (files.length === 0) return <>None</>;
  return (
    <ul className="govuk-list">
      {files.map(({ documentId, ...file }) => (
        <li key={documentId}>
          <FileLink href={`${address}/files/${documentId}`} file={file} />
        </li>
      ))}
    </ul>
  );
}
