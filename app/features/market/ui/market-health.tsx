import { ukDate, type CalendarDate } from "~/core/time";
import { expectedInWords } from "~/features/lists/ui/expected-volume";
import { BarChart } from "~/ui/chart/bar-chart";
import { Table } from "~/ui/table";
import { Tag } from "~/ui/tag";
import {
  halvesInWords,
  isWithoutCapacity,
  lotsByBids,
  lotsBySize,
  messageOfBids,
  messageOfSizes,
  monthsLookedBack,
  withoutCapacityFirst,
} from "../rules/health";

export interface HealthOnPage {
  readonly code: string;
  readonly title: string;
  readonly expectedVolume: string | null;
  readonly expectedVolumeOn: CalendarDate | null;
  readonly settings: number;
  readonly suppliers: number;
  readonly suspended: number;
  readonly paused: number;
  readonly expired: number;
  readonly places: number | null;
  readonly lastInvitedOn: CalendarDate | null;
  readonly competitions: number;
  readonly opened: number;
  /** In halves of a bid. */
  readonly medianBids: number | null;
  readonly neverInvited: number;
}

interface HealthProps {
  readonly lots: readonly HealthOnPage[];
  readonly today: CalendarDate;
}

/** Two pictures over all lots that are looked at: what is offered, and how many bid. */
export function HealthPictures({ lots, today }: HealthProps) {
  const source = `From this list on ${ukDate(today)}.`;
  const bids = messageOfBids(lots.map(({ medianBids }) => medianBids));
  return (
    <>
      <LotsPicture
        id="capacity"
        title={messageOfSizes(lots)}
        description="A bar for each size: how many lots have so many places offered by settings that are active. For goods, so many settings that deliver."
        source={`${source} Nobody is placed through the portal yet, so places offered are places free.`}
        heading="Places offered"
        rows={lotsBySize(lots)}
      />
      {bids !== undefined && (
        <LotsPicture
          id="bids"
          title={bids}
          description={`A bar for each step: in how many lots so many suppliers usually bid (the median), in competitions published in the last ${monthsLookedBack} months that have been opened.`}
          source={source}
          heading="Usual number of bids"
          rows={lotsByBids(lots.map(({ medianBids }) => medianBids))}
        />
      )}
    </>
  );
}

interface PictureProps {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly source: string;
  readonly heading: string;
  readonly rows: readonly { readonly name: string; readonly lots: number }[];
}

function LotsPicture({ heading, rows, ...figure }: PictureProps) {
  return (
    <BarChart
      {...figure}
      parts={["Lots"]}
      rows={rows.map(({ name, lots }) => ({ label: name, values: [lots] }))}
      format={(lots) => (lots === 1 ? "1 lot" : `${lots} lots`)}
      formatTick={(lots) => (Number.isInteger(lots) ? String(lots) : "")}
      table={
        <Table
          caption={`${heading}, in figures`}
          captionSize="s"
          cards={false}
          rowHeader
          columns={[{ text: heading }, { text: "Lots", numeric: true }]}
          rows={rows.map(({ name, lots }) => [name, lots])}
        />
      }
    />
  );
}

/** Every lot with its figures, those without capacity first and marked. */
export function HealthTable({ lots }: Pick<HealthProps, "lots">) {
  return (
    <Table
      caption="Lot by lot, those without capacity first"
      captionSize="m"
      rowHeader
      columns={[
        { text: "Lot" },
        { text: "Places offered" },
        { text: "On the list" },
        { text: "Never invited", numeric: true },
        { text: "Last invited" },
        { text: "Competitions in 12 months", numeric: true },
        { text: "Median bids", numeric: true },
        { text: "What we expect to buy" },
      ]}
      rows={withoutCapacityFirst(lots).map((lot) => [
        <>
          <span className="app-unbroken">{lot.code}</span>: {lot.title}
        </>,
        isWithoutCapacity(lot) ? <Tag colour="red">None</Tag> : (lot.places ?? "Not asked"),
        <Members key="members" lot={lot} />,
        lot.neverInvited,
        lot.lastInvitedOn === null ? "Not yet" : ukDate(lot.lastInvitedOn),
        lot.competitions,
        bidsInWords(lot),
        expectedInWords(lot),
      ])}
    />
  );
}

/** Who can be invited now, and apart from them who cannot. */
function Members({ lot: { settings, suppliers, suspended, paused, expired } }: { readonly lot: HealthOnPage }) {
  const apart = [
    ...(suspended > 0 ? [`${suspended} suspended`] : []),
    ...(paused > 0 ? [`${paused} paused`] : []),
    ...(expired > 0 ? [`${expired} not confirmed in time`] : []),
  ];
  return (
    <>
      {settings === 0
        ? "No active setting"
        : `${counted(settings, "active setting")} of ${counted(suppliers, "supplier")}`}
      {apart.length > 0 && <p className="govuk-hint govuk-!-margin-bottom-0">{apart.join(", ")}</p>}
    </>
  );
}

function counted(number: number, what: string): string {
  return number === 1 ? `1 ${what}` : `${number} ${what}s`;
}

function bidsInWords({ medianBids, opened }: HealthOnPage): string {
  if (medianBids === null) return "None opened";
  return `${halvesInWords(medianBids)} (of ${opened} opened)`;
}
