import { formatPounds, type Pence } from "~/core/money";
import { ukDateTime, type Instant } from "~/core/time";
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
import { Preserved } from "~/ui/preserved";
import { SummaryList } from "~/ui/summary-list";
import { valueInWords } from "../rules/value-levels";

interface PublicCompetitionFactsProps {
  readonly competition: BoughtOnPage & {
    readonly authorityName: string;
    readonly publishedAt: Instant;
    readonly estimatePence: Pence | null;
    readonly priceBasis: string;
    readonly need: NeedCode | null;
    readonly ageMin: number | null;
    readonly ageMax: number | null;
    readonly genders: Gender | null;
    readonly band: Band | null;
    readonly lots: readonly { readonly code: string; readonly title: string }[];
  };
  readonly listId: string;
  readonly listTitle: string;
}

/** What is wanted, by whom and for how much. */
export function PublicCompetitionFacts({ competition, listId, listTitle }: PublicCompetitionFactsProps) {
  const { estimatePence } = competition;
  return (
    <SummaryList
      rows={[
        { key: "Buyer", value: competition.authorityName },
        {
          key: "Approved list",
          value: (
            <a className="govuk-link" href={`/lists/${listId}`}>
              {listTitle}
            </a>
          ),
        },
        {
          key: "Lots",
          value: (
            <ul className="govuk-list">
              {competition.lots.map(({ code, title }) => (
                <li key={code}>
                  {code}: {title}
                </li>
              ))}
            </ul>
          ),
        },
        {
          key: "Estimated value",
          value:
            estimatePence === null ? "Not said" : `${formatPounds(estimatePence)} (${valueInWords(estimatePence)})`,
        },
        { key: "What the price covers", value: <Preserved>{competition.priceBasis}</Preserved> },
        ...careRows(competition),
        ...boughtRows(competition),
        { key: "Published", value: ukDateTime(competition.publishedAt) },
      ]}
    />
  );
}

/** Of goods and other services nothing is asked about people. */
function careRows({ need, ageMin, ageMax, genders, band }: PublicCompetitionFactsProps["competition"]) {
  if (genders === null) return [];
  return [
    { key: "Need", value: need === null ? "Any" : needNames[need] },
    { key: "Ages", value: agesInWords(ageMin, ageMax) },
    { key: "For", value: genderNames[genders] },
    { key: "Level of support", value: band === null ? "Any" : bandNames[band] },
  ];
}
