import { formatPounds } from "~/core/money";
import { agesInWords, bandNames, genderNames, type Band } from "~/features/suppliers/rules/settings";
import { SummaryList } from "~/ui/summary-list";
import type { OfferOnPage } from "./line-fields";
import { Needs } from "./lot-cards";

interface OfferFactsProps {
  readonly offer: OfferOnPage;
  readonly bands: readonly Band[];
  readonly title: string;
  /** Where it is changed, where it may be. */
  readonly change?: string;
}

/** What is offered, to check before it is submitted and to read afterwards. */
export function OfferFacts({ offer, bands, title, change }: OfferFactsProps) {
  const actions = change === undefined ? undefined : [{ href: change, text: "Change", hiddenText: "what you offer" }];
  const { care, vacancyContact } = offer;
  return (
    <SummaryList
      card={{ title, actions }}
      rows={[
        ...(care === null ? [] : careRows(care, bands)),
        {
          key: care === null ? "Takes orders" : "Ask about vacancies",
          value: vacancyContact === "" ? "Not provided" : vacancyContact,
        },
      ]}
    />
  );
}

function careRows(care: NonNullable<OfferOnPage["care"]>, bands: readonly Band[]) {
  const priceOf = (band: Band) => care.rates.find((rate) => rate.band === band)?.weeklyPence;
  return [
    { key: "Places", value: care.capacityOffered },
    { key: "Ages", value: agesInWords(care.ageMin, care.ageMax) },
    { key: "Who for", value: genderNames[care.genders] },
    { key: "Needs", value: <Needs needs={care.needs} /> },
    ...bands.map((band) => {
      const pence = priceOf(band);
      return {
        key: `${bandNames[band]}, a week`,
        value: pence === undefined ? "Not offered" : formatPounds(pence),
      };
    }),
  ];
}
