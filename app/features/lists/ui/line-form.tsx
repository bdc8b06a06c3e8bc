import { freshForm, valueOf, type FormState } from "~/core/form-state";
import { Button, ButtonGroup } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { LineFields, lineValues, type LineLimits, type OfferOnPage } from "./line-fields";

interface LineFormProps {
  readonly line: OfferOnPage & { readonly limits: LineLimits | null };
  /** What was typed and not saved. */
  readonly typed: FormState | undefined;
  /** Of a place that the organisation has: what is typed here goes with its other places. */
  readonly change: boolean;
  /** Where the line is given up, for whoever may. */
  readonly withdraw: string | undefined;
}

export function LineForm({ line, typed, change, withdraw }: LineFormProps) {
  const form = typed ?? freshForm(lineValues(line));
  const giveUp = withdraw !== undefined && (
    <a className="govuk-link" href={withdraw}>
      {change ? "Leave it as it was approved" : "I do not want to apply with this"}
    </a>
  );
  // The setting has become of another sort than the lot: nothing that could be typed would fit.
  if (line.care !== null && line.limits === null) return <p className="govuk-body">{giveUp}</p>;
  return (
    <form method="post" noValidate>
      <HiddenField name="version" value={valueOf(form, "version") ?? ""} />
      <LineFields state={form} limits={line.care === null ? null : line.limits} />
      <ButtonGroup>
        <Button preventDoubleClick>{change ? "Save and go back to your places" : "Save and check your answers"}</Button>
        {!change && (
          <Button variant="secondary" name="then" value="later" preventDoubleClick>
            Save and come back later
          </Button>
        )}
        {giveUp}
      </ButtonGroup>
    </form>
  );
}
