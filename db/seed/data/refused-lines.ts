import type { Criterion, ReasonCode } from "~/features/lists/rules/decisions";

interface RefusedLine {
  readonly round: 1 | 2;
  readonly key: string;
  readonly setting: string;
  readonly lot: string;
  readonly reasonCode: ReasonCode;
  readonly criterion: Criterion;
  readonly reasons: string;
}

/** Lines that were refused. The last one’s home is on no list yet, and applies again in the round that is open now. */
export const refusedLines: readonly RefusedLine[] = [
  {
    ...{ round: 1, key: "oakapple", setting: "Oakapple House", lot: "CH3" },
    ...{ reasonCode: "QUALITY_BELOW_THRESHOLD", criterion: "C05" },
    reasons:
      "Specialist support needs somebody with a level 5 award on every shift. The application names one such person for seven days. Apply again when a second has finished the award.",
  },
  {
    ...{ round: 1, key: "quarry", setting: "Quarry Edge", lot: "CH3" },
    ...{ reasonCode: "CAPACITY", criterion: "C09" },
    reasons: "The manager’s post has been empty for seven weeks. The home may apply for this lot once it is filled.",
  },
  {
    ...{ round: 1, key: "kestrel", setting: "Kestrel Rise", lot: "CH3" },
    ...{ reasonCode: "PRICE_UNACCEPTED", criterion: "C10" },
    reasons:
      "The price for Specialist support is above the ceiling that was published with the round, and the breakdown of costs does not explain the difference.",
  },
  {
    ...{ round: 2, key: "fairwind", setting: "Fairwind House", lot: "CH1" },
    ...{ reasonCode: "INSURANCE", criterion: "C04" },
    reasons:
      "The public liability cover promised is £5 million, and this lot asks for £10 million by the start of a contract. Apply again in the next round with the higher cover.",
  },
];
