import { formatPounds, type Pence } from "~/core/money";
import type { Instant } from "~/core/time";
import { boughtRows, type BoughtOnPage } from "~/features/councils/ui/bought-rows";
import {
  agesInWords,
  bandNames,
  genderNames,
  needNames,
  type Band,
  type Gender,
  type NeedCode,
} from "~/features/suppliers/rules/settings";
import { Deadline } from "~/ui/deadline";
import { Preserved } from "~/ui/preserved";
import { SummaryList, type SummaryListProps } from "~/ui/summary-list";

export interface Facts extends BoughtOnPage {
  readonly title: string;
  readonly summary: string;
  readonly authorityName: string;
  readonly listTitle: string;
  readonly lots: readonly { readonly code: string; readonly title: string }[];
  readonly need: NeedCode | null;
  readonly ageMin: number | null;
  readonly ageMax: number | null;
  readonly genders: Gender | null;
  readonly band: Band | null;
  readonly estimatePence: Pence | null;
  readonly priceBasis: string;
  readonly deadlineAt: Instant | null;
}

interface CompetitionFactsProps {
  readonly facts: Facts;
  readonly now: Instant;
  readonly card?: SummaryListProps["card"];
}

/** What is bought, from whom, by when: the same rows for officers, bidders and the public. */
export function CompetitionFacts({ facts, now, card }: CompetitionFactsProps) {
  return (
    <SummaryList
      card={card}
      rows={[
        { key: "Buyer", value: facts.authorityName },
        { key: "Approved list", value: facts.listTitle },
        { key: "Lots", value: <Lots lots={facts.lots} /> },
        { key: "In short", value: <Preserved>{facts.summary}</Preserved> },
        ...boughtRows(facts),
        ...careRows(facts),
        { key: "What the price covers", value: <Preserved>{facts.priceBasis}</Preserved> },
        {
          key: "Estimated value",
          value: facts.estimatePence === null ? "Not given" : `${formatPounds(facts.estimatePence)} without VAT`,
        },
        {
          key: "Bids close",
          value: facts.deadlineAt === null ? "Not set yet" : <Deadline at={facts.deadlineAt} now={now} />,
        },
      ]}
    />
  );
}

/** Of goods and other services nothing is asked about people. */
function careRows({ need, ageMin, ageMax, genders, band }: Facts) {
  if (genders === null) return [];
  return [
    { key: "Need", value: need === null ? "Any" : needNames[need] },
    { key: "Ages", value: agesInWords(ageMin, ageMax) },
    { key: "For", value: genderNames[genders] },
    { key: "Level of support", value: band === null ? "Any" : bandNames[band] },
  ];
}

function Lots({ lots }: Pick<Facts, "lots">) {
  return (
    <ul className="govuk-list">
      {lots.map(({ code, title }) => (
        <li key={code}>
          {code}: {title}
        </li>
      ))}
    </ul>
  );
}
