import type { CpvCode } from "../rules/cpv";

export interface BoughtOnPage {
  readonly cpv: readonly CpvCode[];
  readonly suitsSmallFirms: boolean;
  readonly suitsVoluntary: boolean;
}

/** Rows of a summary list: what is bought in the words of its codes, and whom it suits. */
export function boughtRows({ cpv, suitsSmallFirms, suitsVoluntary }: BoughtOnPage) {
  return [
    { key: "What is bought", value: cpv.length === 0 ? "No codes given" : <Codes cpv={cpv} /> },
    ...(suitsSmallFirms || suitsVoluntary
      ? [{ key: "Suitable for", value: suitedInWords({ suitsSmallFirms, suitsVoluntary }) }]
      : []),
  ];
}

function suitedInWords({ suitsSmallFirms, suitsVoluntary }: Omit<BoughtOnPage, "cpv">): string {
  if (!suitsVoluntary) return "Small firms";
  return suitsSmallFirms ? "Small firms and voluntary organisations" : "Voluntary organisations";
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
