import { freshForm, valueOf, type FormState } from "~/core/form-state";
import type { Band, Gender, NeedCode } from "~/features/suppliers/rules";
import { Button, ButtonGroup } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { LineFields, lineValues, type OfferOnPage } from "./line-fields";

interface LineFormProps {
  readonly line: OfferOnPage & {
    readonly lot: { readonly bands: readonly Band[] };
    readonly widest: { readonly capacity: number; readonly ageMin: number; readonly ageMax: number };
    readonly needsPossible: readonly NeedCode[];
    readonly gendersPossible: Gender;
  };
  /** What was typed and not saved. */
  readonly typed: FormState | undefined;
  /** Where the line is given up, for whoever may. */
  readonly withdraw: string | undefined;
}

export function LineForm({ line, typed, withdraw }: LineFormProps) {
  const form = typed ?? freshForm(lineValues(line));
  const { widest, needsPossible, gendersPossible, lot } = line;
  const limits = { ...widest, genders: gendersPossible, needs: needsPossible, bands: lot.bands };
  return (
    <form method="post" noValidate>
      <HiddenField name="version" value={valueOf(form, "version") ?? ""} />
      <LineFields state={form} limits={limits} />
      <ButtonGroup>
        <Button preventDoubleClick>Save and check your answers</Button>
        <Button variant="secondary" name="then" value="later" preventDoubleClick>
          Save and come back later
        </Button>
        {withdraw !== undefined && (
          <a className="govuk-link" href={withdraw}>
            I do not want to apply with this
          </a>
        )}
      </ButtonGroup>
    </form>
  );
}
