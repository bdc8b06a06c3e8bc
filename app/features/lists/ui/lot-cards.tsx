import {
  bandNames,
  needNames,
  settingKindNames,
  type Band,
  type NeedCode,
  type SettingKind,
} from "~/features/suppliers/rules";
import { SummaryList } from "~/ui/summary-list";

export interface LotOnPage {
  readonly lotId: string;
  readonly code: string;
  readonly title: string;
  readonly settingKinds: readonly SettingKind[];
  readonly needs: readonly NeedCode[];
  readonly ageMin: number;
  readonly ageMax: number;
  readonly bands: readonly Band[];
}

/** Each lot in words: who may apply for it and with what. */
export function LotCards({ lots }: { readonly lots: readonly LotOnPage[] }) {
  return (
    <>
      {lots.map((lot) => (
        <SummaryList
          key={lot.lotId}
          card={{ title: `${lot.code}: ${lot.title}`, headingLevel: 3 }}
          rows={[
            { key: "For", value: lot.settingKinds.map((kind) => settingKindNames[kind]).join("; ") },
            { key: "Ages", value: `${lot.ageMin} to ${lot.ageMax}` },
            { key: "Needs", value: <Needs needs={lot.needs} /> },
            { key: "Levels of support", value: lot.bands.map((band) => bandNames[band]).join(", ") },
          ]}
        />
      ))}
    </>
  );
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
