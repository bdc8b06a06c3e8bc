/** In place of a page that failed: what became of what was done, what to do now, and the number to tell. */
export function SomethingBroke({ reference }: { reference: string | undefined }) {
  return (
    <>
      <p className="govuk-body">What you did just now was not saved. What you saved before is safe.</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>Go back, wait a minute, and try again.</li>
        <li>
          If it happens again, tell the council what you were doing
          {reference === undefined ? " and the time it happened." : " and this number."}
        </li>
      </ul>
      {reference !== undefined && (
        <p className="govuk-body">
          Reference number: <span className="app-reference">{reference}</span>
        </p>
      )}
    </>
  );
}
