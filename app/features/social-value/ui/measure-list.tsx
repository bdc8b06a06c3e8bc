import { formatPounds } from "~/core/money";
import { Table } from "~/ui/table";
import { themes, type Theme } from "../rules";

interface MeasureListProps {
  readonly measures: readonly {
    readonly code: string;
    readonly theme: Theme;
    readonly title: string;
    readonly unit: string;
    readonly evidence: string;
    readonly proxyPence: number | null;
  }[];
}

/** Measures by theme: what counts, how it is counted, what shows it was done. */
export function MeasureList({ measures }: MeasureListProps) {
  const present = [...new Set(measures.map(({ theme }) => theme))];
  return present.map((theme) => (
    <Table
      key={theme}
      caption={themes[theme]}
      captionSize="m"
      columns={[
        { text: "What counts" },
        { text: "Counted in" },
        { text: "What shows it was done" },
        { text: "Counts as, for each", numeric: true },
      ]}
      rowHeader
      rows={measures
        .filter((measure) => measure.theme === theme)
        .map(({ code, title, unit, evidence, proxyPence }) => [
          `${title} (${code})`,
          unit,
          evidence,
          proxyPence === null ? "No price" : formatPounds(proxyPence),
        ])}
    />
  ));
}
