import type { FormState } from "~/core/form-state";
import { formatPounds } from "~/core/money";
import { themes, type Theme } from "~/features/social-value/rules";
import { IllustrativePounds } from "~/features/social-value/ui/pledge-table";
import { Checkboxes } from "~/ui/checkboxes";
import { Fieldset } from "~/ui/fieldset";

interface MeasureChoicesProps {
  readonly state: FormState;
  readonly measures: readonly {
    readonly code: string;
    readonly theme: Theme;
    readonly title: string;
    readonly unit: string;
    readonly proxyPence: number | null;
  }[];
}

/** The library to choose from, by theme: one field in several groups. */
export function MeasureChoices({ state, measures }: MeasureChoicesProps) {
  const present = [...new Set(measures.map(({ theme }) => theme))];
  return (
    <Fieldset legend="Which measures may bidders pledge against?" legendSize="m">
      <IllustrativePounds />
      {present.map((theme, index) => (
        <Checkboxes
          key={theme}
          name="measures"
          idPrefix={index === 0 ? "measures" : `measures-${theme}`}
          legend={themes[theme]}
          legendSize="s"
          small
          state={state}
          items={measures
            .filter((measure) => measure.theme === theme)
            .map(({ code, title, unit, proxyPence }) => ({
              value: code,
              text: `${title} (${code})`,
              hint: `${formatPounds(proxyPence ?? 0)} for each, counted in: ${unit}`,
            }))}
        />
      ))}
    </Fieldset>
  );
}
