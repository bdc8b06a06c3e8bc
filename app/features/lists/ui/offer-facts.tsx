import { formatPounds } from "~/core/money";
import { bandNames, genderNames, type Band } from "~/features/suppliers/rules";
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
  const priceOf = (band: Band) => offer.rates.find((rate) => rate.band === band)?.weeklyPence;
  return (
    <SummaryList
      card={{ title, actions }}
      rows={[
        { key: "Places", value: offer.capacityOffered },
        { key: "Ages", value: `${offer.ageMin} to ${offer.ageMax}` },
        { key: "Who for", value: genderNames[offer.genders] },
        { key: "Needs", value: <Needs needs={offer.needs} /> },
        ...bands.map((band) => {
          const pence = priceOf(band);
          return {
            key: `${bandNames[band]}, a week`,
            value: pence === undefined ? "Not offered" : formatPounds(pence),
          };
        }),
        {
          key: "Ask about vacancies",
          value: offer.vacancyContact === "" ? "Not provided" : offer.vacancyContact,
        },
      ]}
    />
  );
}
