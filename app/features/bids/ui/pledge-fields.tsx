import type { FormState, FormValues } from "~/core/form-state";
import { shortHundredths } from "~/core/marks";
import { formatPounds } from "~/core/money";
import { pledgeFieldNames } from "~/features/social-value/forms";
import { IllustrativePounds } from "~/features/social-value/ui/pledge-table";
import { Fieldset } from "~/ui/fieldset";
import { Textarea } from "~/ui/textarea";
import { TextInput } from "~/ui/text-input";

export interface MeasureAsked {
  readonly code: string;
  readonly title: string;
  readonly unit: string;
  readonly evidence: string;
  readonly proxyPence: number | null;
}

/** Two fields for each measure the competition asks for. */
export function PledgeFields({
  measures,
  state,
}: {
  readonly measures: readonly MeasureAsked[];
  readonly state: FormState;
}) {
  return (
    <>
      {measures.map(({ code, title, unit, evidence, proxyPence }) => {
        const names = pledgeFieldNames(code);
        return (
          <Fieldset key={code} legend={title} legendSize="m">
            <p className="govuk-hint">
              Unit: {unit}. Shown by: {evidence}.{proxyPence !== null && ` Counts as ${formatPounds(proxyPence)} each.`}
            </p>
            <TextInput name={names.quantity} label="How many" inputMode="decimal" width={5} state={state} />
            <Textarea name={names.how} label="How you will do it" rows={3} state={state} />
          </Fieldset>
        );
      })}
      <IllustrativePounds />
    </>
  );
}

/** Saved pledges as the fields show them. */
export function pledgeValues(
  pledges: readonly { readonly measureCode: string; readonly quantityHundredths: number; readonly how: string }[],
): FormValues {
  const values: FormValues = {};
  for (const { measureCode, quantityHundredths, how } of pledges) {
    const names = pledgeFieldNames(measureCode);
    values[names.quantity] = shortHundredths(quantityHundredths);
    values[names.how] = how;
  }
  return values;
}
