import type { CalendarDate } from "~/core/time";
import {
  agesInWords,
  bandNames,
  needNames,
  settingKindNames,
  type Band,
  type NeedCode,
  type SettingKind,
} from "~/features/suppliers/rules/settings";
import { SummaryList } from "~/ui/summary-list";
import { Table } from "~/ui/table";
import { expectedInWords, expectedRows } from "./expected-volume";

export interface LotOnPage {
  readonly lotId: string;
  readonly code: string;
  readonly title: string;
  readonly settingKinds: readonly SettingKind[];
  readonly needs: readonly NeedCode[];
  readonly ageMin: number | null;
  readonly ageMax: number | null;
  readonly bands: readonly Band[];
  readonly expectedVolume: string | null;
  readonly expectedVolumeOn: CalendarDate | null;
}

interface LotsProps {
  readonly lots: readonly LotOnPage[];
  /** Where each is changed, for whoever may. */
  readonly changeAt?: (lotId: string) => string;
}

/** More than these are looked through, not read: as a table, and as small boxes where they are chosen. */
export function areManyLots(lots: readonly unknown[]): boolean {
  return lots.length > 12;
}

/** The lots in words: each as a card, or many as a table. */
export function Lots({ lots, changeAt }: LotsProps) {
  if (areManyLots(lots)) return <LotTable lots={lots} changeAt={changeAt} />;
  return (
    <>
      {lots.map((lot) => (
        <SummaryList
          key={lot.lotId}
          card={{
            title: `${lot.code}: ${lot.title}`,
            headingLevel: 3,
            actions: changeAt && [{ href: changeAt(lot.lotId), text: "Change", hiddenText: "this lot" }],
          }}
          rows={lotRows(lot)}
        />
      ))}
    </>
  );
}

/** What applicants go by, and what the council expects to buy. */
export function lotRows(lot: Omit<LotOnPage, "lotId" | "code" | "title">) {
  const { needs, bands } = lot;
  const ages = agesInWords(lot.ageMin, lot.ageMax);
  return [
    { key: "For", value: lot.settingKinds.map((kind) => settingKindNames[kind]).join("; ") },
    ...(ages === undefined
      ? []
      : [
          { key: "Ages", value: ages },
          { key: "Needs", value: <Needs needs={needs} /> },
          { key: "Levels of support", value: bands.map((band) => bandNames[band]).join(", ") },
        ]),
    ...expectedRows(lot),
  ];
}

function LotTable({ lots, changeAt }: LotsProps) {
  const anyAges = lots.some(({ ageMin }) => ageMin !== null);
  const anyExpected = lots.some(({ expectedVolume }) => expectedVolume !== null);
  return (
    <Table
      caption={`${lots.length} lots`}
      rowHeader
      columns={[
        { text: "Code" },
        { text: "Title" },
        ...(anyAges ? [{ text: "Ages" }] : []),
        ...(anyExpected ? [{ text: "What we expect to buy" }] : []),
        ...(changeAt ? [{ text: "Change" }] : []),
      ]}
      rows={lots.map((lot) => [
        <Unbroken key="code">{lot.code}</Unbroken>,
        lot.title,
        ...(anyAges ? [<Unbroken key="ages">{agesInWords(lot.ageMin, lot.ageMax) ?? "Not asked"}</Unbroken>] : []),
        ...(anyExpected ? [expectedInWords(lot)] : []),
        ...(changeAt
          ? [
              <a key="change" className="govuk-link" href={changeAt(lot.lotId)}>
                Change<span className="govuk-visually-hidden"> {lot.code}</span>
              </a>,
            ]
          : []),
      ])}
    />
  );
}

function Unbroken({ children }: { readonly children: string }) {
  return <span className="app-unbroken">{children}</span>;
}

export function Needs({ needs }: { readonly needs: readonly NeedCode[] }) {
  return (
    <ul className="govuk-list">
      {needs.map((need) => (
        <li key={need}>{needNames[need]}</li>
      ))}
    </ul>
  );
}
