import { ukDate, ukDateTime } from "~/core/time";
import type { NextOpening } from "../rules/next-opening";

/** When a list opens next, in one sentence. */
export function NextOpeningSentence({ next }: { readonly next: NextOpening }) {
  switch (next.known) {
    case "ANNOUNCED":
      return <>The list opens next at {ukDateTime(next.at)}.</>;
    case "DUE":
      return <>The list must open again by {ukDate(next.by)}. The day is not announced yet.</>;
    case "OVERDUE":
      return <>The list should have opened again by {ukDate(next.by)}. No day is announced.</>;
    case "NOTHING":
      return <>No day is announced for the list to open again.</>;
  }
}
