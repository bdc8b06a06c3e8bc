import { criterionKinds, kindNames, type CriterionKind } from "../rules/criteria";

interface AddCriterionProps {
  /** Of the page that adds one. */
  readonly address: string;
  /** What the tree has already: one price, one amount. */
  readonly kinds: readonly CriterionKind[];
}

/** What may be added now, a link each. */
export function AddCriterion({ address, kinds }: AddCriterionProps) {
  const single: readonly CriterionKind[] = ["PRICE", "SV_QUANT"];
  const offered = criterionKinds.filter((kind) => !single.includes(kind) || !kinds.includes(kind));
  return (
    <ul className="govuk-list">
      {offered.map((kind) => (
        <li key={kind}>
          <a className="govuk-link" href={`${address}?kind=${kind}`}>
            {kindNames[kind]}
          </a>
        </li>
      ))}
    </ul>
  );
}
