import { formatPounds, type Pence } from "~/core/money";
import type { Instant } from "~/core/time";
import { bandNames, genderNames, needNames, type Band, type Gender, type NeedCode } from "~/features/suppliers/rules";
import { Deadline } from "~/ui/deadline";
import { Preserved } from "~/ui/preserved";
import { SummaryList, type SummaryListProps } from "~/ui/summary-list";

export interface Facts {
  readonly title: string;
  readonly summary: string;
  readonly authorityName: string;
  readonly listTitle: string;
  readonly lots: readonly { readonly code: string; readonly title: string }[];
  readonly need: NeedCode | null;
  readonly ageMin: number;
  readonly ageMax: number;
  readonly genders: Gender;
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
        { key: "Need", value: facts.need === null ? "Any" : needNames[facts.need] },
        { key: "Ages", value: `${facts.ageMin} to ${facts.ageMax}` },
        { key: "For", value: genderNames[facts.genders] },
        { key: "Level of support", value: facts.band === null ? "Any" : bandNames[facts.band] },
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
