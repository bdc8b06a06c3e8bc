/** How many places a lot has, as far as everyone may know: domain.md §13, "Public figures hide cells under 5". */

/** With fewer suppliers than this, one that is on the list could work out what another offers. */
const leastSuppliers = 3;
const leastPlaces = 5;

export type PublicPlaces = { readonly say: "PLACES"; readonly places: number } | { readonly say: "FEW" | "NOT_SAID" };

/** `places` is null for goods, of which there are none. What the answer keeps back is not sent to a browser at all. */
export function publicPlaces(places: number | null, suppliers: number): PublicPlaces | undefined {
  if (places === null) return undefined;
  if (suppliers === 0) return { say: "PLACES", places: 0 };
  if (suppliers < leastSuppliers) return { say: "NOT_SAID" };
  return places < leastPlaces ? { say: "FEW" } : { say: "PLACES", places };
}

/** As a cell of a table. */
export function publicPlacesInWords(shown: PublicPlaces): string {
  switch (shown.say) {
    case "PLACES":
      return String(shown.places);
    case "FEW":
      return `Fewer than ${leastPlaces}`;
    case "NOT_SAID":
      return "Not shown: too few suppliers";
  }
}
