export interface CodeWithLabel {
  readonly code: string;
  readonly label: string;
}

/** CPV codes with their labels: the words first, the code for whoever searches by it. */
export function CodesInWords({ codes }: { readonly codes: readonly CodeWithLabel[] }) {
  if (codes.length === 0) return <>No category given</>;
  return (
    <ul className="govuk-list">
      {codes.map(({ code, label }) => (
        <li key={code}>
          {label} <span className="app-code">CPV {code}</span>
        </li>
      ))}
    </ul>
  );
}
