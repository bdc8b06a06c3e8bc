import { freshForm, type FormState, type FormValues } from "~/core/form-state";
import { formatPounds, poundsForInput } from "~/core/money";
import { bandNames, bands, type Band } from "~/features/suppliers/rules/settings";
import { Radios } from "~/ui/radios";
import { Table } from "~/ui/table";
import { TextInput } from "~/ui/text-input";
import { financialYearInWords, type CeilingRule, type Ceilings } from "../rules/ceilings";

const rules: Record<CeilingRule, string> = {
  FLAG: "It can be sent, and somebody looks at why",
  REJECT: "It is not accepted",
};

/** The highest prices of each year, with what becomes of one above it, and where they are set. */
export function CeilingYears({ years, bandsOfLot, setAt }: CeilingYearsProps) {
  return (
    <Table
      caption="Highest prices a week, without VAT"
      captionSize="m"
      rowHeader
      columns={[
        { text: "Year" },
        ...bandsOfLot.map((band) => ({ text: bandNames[band], numeric: true })),
        { text: "A price above it" },
        { text: "Change" },
      ]}
      rows={years.map(({ year, saved, fixed }) => [
        financialYearInWords(year),
        ...bandsOfLot.map((band) => priceOf(saved, band)),
        saved === null ? "No highest price" : rules[saved.over],
        fixed ? (
          "Fixed"
        ) : (
          <a key="set" className="govuk-link" href={setAt(year)}>
            {saved === null ? "Set" : "Change"}
            <span className="govuk-visually-hidden"> the prices of {financialYearInWords(year)}</span>
          </a>
        ),
      ])}
    />
  );
}

interface CeilingYearsProps {
  readonly years: readonly { readonly year: number; readonly saved: Ceilings | null; readonly fixed: boolean }[];
  readonly bandsOfLot: readonly Band[];
  readonly setAt: (year: number) => string;
}

/** What a round goes by, for those who think of applying. */
export function CeilingsOfRound({ lots }: { readonly lots: readonly (Ceilings & { readonly code: string })[] }) {
  const shown = bands.filter((band) => lots.some(({ prices }) => prices.some((price) => price.band === band)));
  return (
    <Table
      caption="Highest prices a week, without VAT"
      captionSize="m"
      rowHeader
      columns={[
        { text: "Lot" },
        ...shown.map((band) => ({ text: bandNames[band], numeric: true })),
        { text: "A price above it" },
      ]}
      rows={lots.map((lot) => [
        <span key="code" className="app-unbroken">
          {lot.code}
        </span>,
        ...shown.map((band) => priceOf(lot, band)),
        rules[lot.over],
      ])}
    />
  );
}

function priceOf(ceilings: Ceilings | null, band: Band): string {
  const price = ceilings?.prices.find((each) => each.band === band);
  return price === undefined ? "None" : formatPounds(price.weeklyPence);
}

/** The highest prices of one year. */
export function CeilingFields({
  state,
  bandsOfLot,
}: {
  readonly state: FormState;
  readonly bandsOfLot: readonly Band[];
}) {
  return (
    <>
      {bandsOfLot.map((band) => (
        <TextInput
          key={band}
          name={`ceiling-${band}`}
          label={`${bandNames[band]}, at most pounds a week`}
          state={state}
          prefix="£"
          width={10}
          inputMode="decimal"
          autoComplete="off"
        />
      ))}
      <Radios
        name="over"
        legend="What happens to a price above the highest?"
        state={state}
        items={[
          { value: "FLAG", text: rules.FLAG, hint: "The assessor must say whether the price is right." },
          { value: "REJECT", text: rules.REJECT, hint: "The applicant is told at once, and cannot send it." },
        ]}
      />
    </>
  );
}

/** What is saved of the year, as the form shows it. */
export function ceilingsState(saved: Ceilings | null, version: number): FormState {
  const values: FormValues = { version: String(version) };
  if (saved === null) return freshForm(values);
  for (const { band, weeklyPence } of saved.prices) values[`ceiling-${band}`] = poundsForInput(weeklyPence);
  return freshForm({ ...values, over: saved.over });
}
