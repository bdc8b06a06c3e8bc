import { formatHundredths } from "~/core/marks";
import { formatPounds } from "~/core/money";
import { MeasureList } from "~/features/social-value/ui/measure-list";
import { IllustrativePounds } from "~/features/social-value/ui/pledge-table";
import type { Theme } from "~/features/social-value/rules";
import { InsetText } from "~/ui/inset-text";
import { Table } from "~/ui/table";
import { isAnswered, leavesOf, priceExamples } from "../rules/criteria";
import { allScores, highestScore, scoreWords } from "../rules/scale";
import { CriteriaTree, type TreeNode } from "./criteria-tree";

interface HowScoredProps {
  readonly criteria: readonly TreeNode[];
  readonly measures: readonly {
    readonly code: string;
    readonly theme: Theme;
    readonly title: string;
    readonly unit: string;
    readonly evidence: string;
    readonly proxyPence: number | null;
  }[];
}

/** How bids are scored, all of it, with the sums in numbers: what is not published is not applied (ACT s23(3)). */
export function HowScored({ criteria, measures }: HowScoredProps) {
  const leaves = leavesOf(criteria);
  const price = leaves.find(({ kind }) => kind === "PRICE");
  const quantity = leaves.find(({ kind }) => kind === "SV_QUANT");
  return (
    <>
      <p className="govuk-body">
        New to this? Read{" "}
        <a className="govuk-link" href="/guidance/how-bids-are-scored">
          how bids are scored, with the sums
        </a>
        .
      </p>
      <CriteriaTree caption="Criteria and their marks" criteria={criteria} />
      {leaves.some(({ kind }) => isAnswered(kind)) && <Scale />}
      {quantity !== undefined && (
        <>
          <h3 className="govuk-heading-s">Social value by amount</h3>
          <p className="govuk-body">
            The bid with the highest total of pledges gets all {formatHundredths(quantity.weightHundredths)} marks. Each
            other bid gets its share: {formatHundredths(quantity.weightHundredths)} × its total ÷ the highest total.
          </p>
          <MeasureList measures={measures} />
          <IllustrativePounds />
        </>
      )}
      {price !== undefined && <PriceExample weight={price.weightHundredths} />}
      <h3 className="govuk-heading-s">Adding up</h3>
      <ul className="govuk-list govuk-list--bullet">
        <li>Marks for each criterion are rounded half-up to two decimals. The total is their sum.</li>
        <li>
          If totals are equal, the better score on the question with most marks decides, then on the next. Then the
          quality total, then the social value total, then the lower price, then the drawing of lots.
        </li>
        <li>Where a supplier is based never earns marks.</li>
      </ul>
    </>
  );
}

function Scale() {
  return (
    <>
      <h3 className="govuk-heading-s">Questions</h3>
      <p className="govuk-body">
        Each answer gets one score that the panel agrees. Marks are the score ÷ {highestScore} × the marks of the
        question.
      </p>
      <Table
        caption="What each score means"
        columns={[{ text: "Score" }, { text: "Name" }, { text: "In words" }]}
        rowHeader
        rows={[...allScores].reverse().map((score) => [score, scoreWords[score].name, scoreWords[score].words])}
      />
    </>
  );
}

/** Formula P1 with invented prices in it. */
function PriceExample({ weight }: { readonly weight: number }) {
  const { lowest, bids } = priceExamples(weight);
  return (
    <>
      <h3 className="govuk-heading-s">Price</h3>
      <p className="govuk-body">
        The lowest price gets all {formatHundredths(weight)} marks. Each other price gets {formatHundredths(weight)} ×
        the lowest price ÷ its own price.
      </p>
      <InsetText>
        For example, with invented prices and a lowest price of {formatPounds(lowest)}:
        <ul className="govuk-list govuk-list--bullet">
          {bids.map(({ price, marks }) => (
            <li key={price}>
              {formatPounds(price)} gets {formatHundredths(weight)} × {formatPounds(lowest)} ÷ {formatPounds(price)} ={" "}
              {formatHundredths(marks)} marks
            </li>
          ))}
        </ul>
      </InsetText>
    </>
  );
}
