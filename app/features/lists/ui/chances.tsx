import { InsetText } from "~/ui/inset-text";
import { criterionNames, type Criterion } from "../rules/decisions";

/** The same chance for all: what others of the round could put right, and this line was not asked. */
export function Chances({
  chances,
}: {
  readonly chances: readonly { readonly criterion: Criterion; readonly lines: number }[];
}) {
  return (
    <InsetText>
      <p>Others in this round were asked to put something right, and this line was not:</p>
      <ul className="govuk-list govuk-list--bullet">
        {chances.map(({ criterion, lines }) => (
          <li key={criterion}>
            {criterionNames[criterion]}: {lines} {lines === 1 ? "other line" : "other lines"}
          </li>
        ))}
      </ul>
      <p>If you refuse it for one of these, give it the same chance first, or say why it is another case.</p>
    </InsetText>
  );
}
