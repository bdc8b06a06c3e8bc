import { formatHundredths, shortHundredths } from "~/core/marks";
import { formatPounds } from "~/core/money";
import { ukDateTime } from "~/core/time";
import { BarChart } from "~/ui/chart/bar-chart";
import { Details } from "~/ui/details";
import { EmptyState } from "~/ui/empty-state";
import { InsetText } from "~/ui/inset-text";
import { Table } from "~/ui/table";
import { messageOfRanking } from "../rules/message";

interface Line {
  readonly bidId: string;
  readonly label: string;
  readonly organisationName: string;
  readonly rank: number;
  readonly totalHundredths: number;
  readonly qualityHundredths: number;
  readonly socialValueHundredths: number;
  readonly pricePence: number | null;
  readonly tie: string | null;
  readonly marks: readonly {
    readonly criterionId: string;
    readonly marksHundredths: number;
    readonly working: string;
  }[];
}

interface Leaf {
  readonly criterionId: string;
  readonly title: string;
  readonly weightHundredths: number;
}

interface LotResult {
  readonly lotTitle: string;
  readonly resultId: string;
  readonly version: number;
  readonly reason: string;
  readonly method: string;
  readonly inputsSha256: string;
  readonly computedAt: Date;
  readonly lines: readonly Line[];
}

interface RankingProps {
  readonly leaves: readonly Leaf[];
  readonly results: readonly LotResult[];
  readonly earlier: readonly {
    readonly lotTitle: string;
    readonly version: number;
    readonly reason: string;
    readonly computedAt: Date;
  }[];
}

export function Ranking({ leaves, results, earlier }: RankingProps) {
  return (
    <>
      {results.map((result) => (
        <ResultOfLot key={result.resultId} leaves={leaves} result={result} />
      ))}
      {earlier.length > 0 && (
        <Table
          caption="Earlier versions, kept"
          captionSize="m"
          columns={[{ text: "Lot" }, { text: "Version", numeric: true }, { text: "Worked out at" }, { text: "Why" }]}
          rows={earlier.map(({ lotTitle, version, reason, computedAt }) => [
            lotTitle,
            version,
            ukDateTime(computedAt),
            reason,
          ])}
        />
      )}
    </>
  );
}

function ResultOfLot({ leaves, result }: { readonly leaves: readonly Leaf[]; readonly result: LotResult }) {
  const { lotTitle, version, reason, method, inputsSha256, computedAt, lines } = result;
  return (
    <section>
      <h2 className="govuk-heading-m">{lotTitle}</h2>
      {lines.length === 0 ? (
        <EmptyState text="No bid was received for this lot, so nothing is ranked.">
          <p className="govuk-body">Recommend that no award is made for it.</p>
        </EmptyState>
      ) : (
        <>
          <Totals lotTitle={lotTitle} lines={lines} />
          <MarksPicture leaves={leaves} result={result} />
          <Sums leaves={leaves} lines={lines} />
        </>
      )}
      <Details summary="How this was worked out">
        {method.split("\n").map((sentence) => (
          <p key={sentence} className="govuk-body">
            {sentence}
          </p>
        ))}
      </Details>
      <p className="govuk-body-s">
        Version {version}, worked out at {ukDateTime(computedAt)}. {reason}. Fingerprint of everything it was worked out
        from: <code>{inputsSha256}</code>
      </p>
    </section>
  );
}

function Totals({ lotTitle, lines }: { readonly lotTitle: string; readonly lines: readonly Line[] }) {
  const ties = lines.filter(({ tie }) => tie !== null);
  return (
    <>
      <Table
        caption={`Ranking, ${lotTitle}`}
        captionHidden
        columns={[
          { text: "Bidder" },
          { text: "Rank", numeric: true },
          { text: "Total", numeric: true },
          { text: "Quality", numeric: true },
          { text: "Social value", numeric: true },
          { text: "Price", numeric: true },
        ]}
        rowHeader
        rows={lines.map((line) => [
          nameOf(line),
          line.rank,
          <strong key="total">{formatHundredths(line.totalHundredths)}</strong>,
          formatHundredths(line.qualityHundredths),
          formatHundredths(line.socialValueHundredths),
          line.pricePence === null ? "" : formatPounds(line.pricePence),
        ])}
      />
      {ties.map((line) => (
        <InsetText key={line.bidId}>
          <strong>{nameOf(line)}.</strong> {line.tie}
        </InsetText>
      ))}
    </>
  );
}

interface MarksProps {
  readonly lotTitle: string;
  readonly leaves: readonly Leaf[];
  readonly lines: readonly Line[];
}

function MarksByCriterion({ lotTitle, leaves, lines }: MarksProps) {
  return (
    <Table
      caption={`Marks by criterion, ${lotTitle}`}
      captionSize="s"
      columns={[
        { text: "Criterion" },
        { text: "Marks available", numeric: true },
        ...lines.map((line) => ({ text: nameOf(line), numeric: true })),
      ]}
      rowHeader
      rows={[
        ...leaves.map(({ criterionId, title, weightHundredths }) => [
          title,
          formatHundredths(weightHundredths),
          ...lines.map((line) => formatHundredths(markOf(line, criterionId)?.marksHundredths ?? 0)),
        ]),
        [
          "Total",
          formatHundredths(leaves.reduce((sum, { weightHundredths }) => sum + weightHundredths, 0)),
          ...lines.map(({ bidId, totalHundredths }) => (
            <strong key={bidId}>{formatHundredths(totalHundredths)}</strong>
          )),
        ],
      ]}
    />
  );
}

function Sums({ leaves, lines }: Omit<MarksProps, "lotTitle">) {
  return lines.map((line) => (
    <Details key={line.bidId} summary={`The sums for ${nameOf(line)}`}>
      <ul className="govuk-list">
        {leaves.map(({ criterionId, title }) => (
          <li key={criterionId}>
            {title}: {markOf(line, criterionId)?.working}
          </li>
        ))}
      </ul>
    </Details>
  ));
}

/** Each bid as a bar of its marks, with the marks themselves below. */
function MarksPicture({ leaves, result }: { readonly leaves: readonly Leaf[]; readonly result: LotResult }) {
  const { lotTitle, resultId, version, computedAt, lines } = result;
  const message = messageOfRanking(lines.map((line) => ({ ...line, name: nameOf(line) })));
  return (
    <BarChart
      id={`marks-${resultId}`}
      title={message ?? lotTitle}
      description="A bar for each bid, as long as its total marks, in parts for the criteria. The whole width is all the marks there are."
      source={`Marks as worked out in version ${version}, ${ukDateTime(computedAt)}.`}
      parts={leaves.map(({ title }) => title)}
      rows={lines.map((line) => ({
        label: nameOf(line),
        values: leaves.map(({ criterionId }) => markOf(line, criterionId)?.marksHundredths ?? 0),
      }))}
      most={leaves.reduce((sum, { weightHundredths }) => sum + weightHundredths, 0)}
      format={formatHundredths}
      formatTick={shortHundredths}
      table={<MarksByCriterion lotTitle={lotTitle} leaves={leaves} lines={lines} />}
    />
  );
}

function markOf(line: Line, criterionId: string) {
  return line.marks.find((mark) => mark.criterionId === criterionId);
}

function nameOf({ organisationName, label }: Line): string {
  return `${organisationName} (${label})`;
}
