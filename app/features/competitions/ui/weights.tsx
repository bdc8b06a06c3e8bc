import { allMarks, formatHundredths } from "~/core/marks";
import { Tag } from "~/ui/tag";
import { weightBelow, type Criterion } from "../rules/criteria";

/** The running sum: what the weights come to, and what is missing or too much. */
export function Weights({ criteria }: { readonly criteria: readonly Criterion[] }) {
  const sections = criteria.filter(({ kind }) => kind === "SECTION");
  return (
    <dl className="govuk-summary-list">
      <Sum name="Everything" sum={weightBelow(criteria, null)} wanted={allMarks} />
      {sections.map(({ id, title, weightHundredths }) => (
        <Sum key={id} name={`In “${title}”`} sum={weightBelow(criteria, id)} wanted={weightHundredths} />
      ))}
    </dl>
  );
}

interface SumProps {
  readonly name: string;
  readonly sum: number;
  readonly wanted: number;
}

function Sum({ name, sum, wanted }: SumProps) {
  return (
    <div className="govuk-summary-list__row">
      <dt className="govuk-summary-list__key">{name}</dt>
      <dd className="govuk-summary-list__value">
        {formatHundredths(sum)} of {formatHundredths(wanted)}{" "}
        {sum === wanted ? (
          <Tag colour="green">Sums</Tag>
        ) : (
          <Tag colour="red">
            {formatHundredths(Math.abs(wanted - sum))} {sum < wanted ? "missing" : "too much"}
          </Tag>
        )}
      </dd>
    </div>
  );
}
