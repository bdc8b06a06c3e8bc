import { formatPounds, type Pence } from "~/core/money";
import { ukDateTime, type Instant } from "~/core/time";
import { bandNames, genderNames, needNames, type Band, type Gender, type NeedCode } from "~/features/suppliers/rules";
import { Preserved } from "~/ui/preserved";
import { SummaryList } from "~/ui/summary-list";
import { suitsInWords } from "../rules/suits-words";
import { valueInWords } from "../rules/value-levels";
import { CodesInWords, type CodeWithLabel } from "./codes-in-words";

interface PublicCompetitionFactsProps {
  readonly competition: {
    readonly authorityName: string;
    readonly publishedAt: Instant;
    readonly estimatePence: Pence | null;
    readonly priceBasis: string;
    readonly need: NeedCode | null;
    readonly ageMin: number;
    readonly ageMax: number;
    readonly genders: Gender;
    readonly band: Band | null;
    readonly suitsSmallFirms: boolean;
    readonly suitsVoluntary: boolean;
    readonly codes: readonly CodeWithLabel[];
    readonly lots: readonly { readonly code: string; readonly title: string }[];
  };
  readonly listId: string;
  readonly listTitle: string;
}

/** What is wanted, by whom and for how much. */
export function PublicCompetitionFacts({ competition, listId, listTitle }: PublicCompetitionFactsProps) {
  const { estimatePence, need, band } = competition;
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
        { key: "Need", value: need === null ? "Any" : needNames[need] },
        { key: "Ages", value: `${competition.ageMin} to ${competition.ageMax}` },
        { key: "For", value: genderNames[competition.genders] },
        { key: "Level of support", value: band === null ? "Any" : bandNames[band] },
        { key: "Who it suits", value: suitsInWords(competition) },
        { key: "What is bought", value: <CodesInWords codes={competition.codes} /> },
        { key: "Published", value: ukDateTime(competition.publishedAt) },
      ]}
    />
  );
}
