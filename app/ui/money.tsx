import { formatPounds, type Pence } from "~/core/money";

/** Pounds and pence, never broken over two lines. In tables put it in a numeric column. */
export function Money({ pence }: { pence: Pence }) {
  return <span className="app-money">{formatPounds(pence)}</span>;
}
