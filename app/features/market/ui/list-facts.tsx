import { boughtRows, type BoughtOnPage } from "~/features/councils/ui/bought-rows";
import type { Regime, VehicleType } from "~/features/lists/rules/kinds";
import { SummaryList } from "~/ui/summary-list";
import { lawInWords, vehicleInWords } from "../rules/list-words";

interface ListFactsProps {
  readonly list: BoughtOnPage & {
    readonly vehicleType: VehicleType;
    readonly regime: Regime;
    readonly leadName: string;
    readonly consortiumName: string | null;
  };
  /** How councils give out work under it, in words. */
  readonly callOffs: readonly string[];
}

/** What a list is and under which law, in plain words. */
export function ListFacts({ list, callOffs }: ListFactsProps) {
  return (
    <SummaryList
      rows={[
        { key: "What it is", value: vehicleInWords(list.vehicleType) },
        { key: "Led by", value: list.leadName },
        ...(list.consortiumName === null
          ? []
          : [{ key: "Who buys through it", value: `The councils of “${list.consortiumName}”` }]),
        {
          key: "How work is given out",
          value: (
            <ul className="govuk-list">
              {callOffs.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          ),
        },
        { key: "The law", value: lawInWords(list.regime) },
        ...boughtRows(list),
      ]}
    />
  );
}
