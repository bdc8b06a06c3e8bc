import type { CpvCode } from "../rules/cpv";

export interface BoughtOnPage {
  readonly cpv: readonly CpvCode[];
  readonly suitsSmallFirms: boolean;
  readonly suitsVoluntary: boolean;
}

/** Rows of a summary list: what is bought in the words of its codes, and whom it suits. */
export function boughtRows({ cpv, suitsSmallFirms, suitsVoluntary }: BoughtOnPage) {
  const suits = [
    ...(suitsSmallFirms ? ["small firms"] : []),
    ...(suitsVoluntary ? ["voluntary organisations"] : []),
  ].join(" and ");
  return [
    { key: "What is bought", value: cpv.length === 0 ? "No codes given" : <Codes cpv={cpv} /> },
    ...(suits === "" ? [] : [{ key: "Suitable for", value: suits }]),
  ];
}

function Codes({ cpv }: Pick<BoughtOnPage, "cpv">) {
  return (
    <ul className="govuk-list">
      {cpv.map(({ code, label }) => (
        <li key={code}>
          {label} ({code})
        </li>
      ))}
    </ul>
  );
}
