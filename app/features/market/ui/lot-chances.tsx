import { ukMonth, type CalendarDate } from "~/core/time";
import { expectedInWords } from "~/features/lists/ui/expected-volume";
import { Table } from "~/ui/table";
import { publicPlacesInWords, type PublicPlaces } from "../rules/public-places";

interface LotOnPage {
  readonly code: string;
  readonly suppliers: number;
  readonly settings: number;
  readonly places?: PublicPlaces | undefined;
  readonly lastInvitedIn: CalendarDate | null;
  readonly expectedVolume: string | null;
  readonly expectedVolumeOn: CalendarDate | null;
}

/** What an applicant should know of each lot before starting: how many are there, and how much is bought. */
export function LotChances({ lots }: { readonly lots: readonly LotOnPage[] }) {
  const anyPlaces = lots.some(({ places }) => places !== undefined);
  return (
    <>
      <p className="govuk-body">
        Look at this before you start. It shows who is there already and what the council expects to buy. What it
        expects is not a promise.{" "}
        {anyPlaces && "We show how many places there are where at least three suppliers offer them."}
      </p>
      <Table
        caption="Who is on each lot now"
        captionHidden
        rowHeader
        columns={[
          { text: "Lot" },
          { text: "Suppliers", numeric: true },
          { text: "Settings", numeric: true },
          ...(anyPlaces ? [{ text: "Places they offer", numeric: true }] : []),
          { text: "Last invited to compete" },
          { text: "What we expect to buy" },
        ]}
        rows={lots.map((lot) => [
          <span key="code" className="app-unbroken">
            {lot.code}
          </span>,
          lot.suppliers,
          lot.settings,
          ...(anyPlaces ? [lot.places === undefined ? "Not asked" : publicPlacesInWords(lot.places)] : []),
          lot.lastInvitedIn === null ? "Not yet" : ukMonth(lot.lastInvitedIn),
          expectedInWords(lot),
        ])}
      />
    </>
  );
}
