import { ukDate, ukMonth, type CalendarDate } from "~/core/time";
import {
  agesInWords,
  needNames,
  settingKindNames,
  type NeedCode,
  type SettingKind,
} from "~/features/suppliers/rules/settings";
import { Details } from "~/ui/details";
import { EmptyState } from "~/ui/empty-state";
import { Preserved } from "~/ui/preserved";
import { Table } from "~/ui/table";
import { groupsOfLots } from "../rules/lot-groups";

interface LotOnPage {
  readonly lotId: string;
  readonly code: string;
  readonly title: string;
  readonly settingKinds: readonly SettingKind[];
  readonly needs: readonly NeedCode[];
  readonly ageMin: number | null;
  readonly ageMax: number | null;
  readonly expectedVolume: string | null;
  readonly expectedVolumeOn: CalendarDate | null;
  readonly members: number;
  readonly lastInvitedIn: CalendarDate | null;
}

/** More lots than this are folded away by groups, so that one sees what there is before reading any. */
const mostUnfolded = 12;

/** The lots in words, those for the same settings and ages together. */
export function Lots({ lots }: { readonly lots: readonly LotOnPage[] }) {
  if (lots.length === 0) return <EmptyState text="This list has no lots yet." />;
  const groups = groupsOfLots(lots);
  if (lots.length <= mostUnfolded) {
    return groups.map(([first, ...rest]) => (
      <LotTable key={first.lotId} name={nameOf(first)} lots={[first, ...rest]} />
    ));
  }
  return (
    <>
      <p className="govuk-body">This list has {lots.length} lots. Open the group that fits you.</p>
      {groups.map(([first, ...rest]) => (
        <Details key={first.lotId} summary={`${nameOf(first)}: ${counted(rest.length + 1)}`}>
          <LotTable name={nameOf(first)} lots={[first, ...rest]} captionHidden />
        </Details>
      ))}
    </>
  );
}

function nameOf({ settingKinds, ageMin, ageMax }: LotOnPage): string {
  const kinds = settingKinds.map((kind) => settingKindNames[kind]).join("; ");
  const ages = agesInWords(ageMin, ageMax);
  return ages === undefined ? kinds : `${kinds}, ages ${ages}`;
}

function counted(lots: number): string {
  return lots === 1 ? "1 lot" : `${lots} lots`;
}

interface LotTableProps {
  readonly name: string;
  readonly lots: readonly LotOnPage[];
  readonly captionHidden?: boolean;
}

/** Of goods and other services no needs are asked. */
function LotTable({ name, lots, captionHidden }: LotTableProps) {
  const forPeople = lots.some(({ ageMin }) => ageMin !== null);
  return (
    <Table
      caption={name}
      captionSize="s"
      captionHidden={captionHidden}
      rowHeader
      columns={[
        { text: "Lot" },
        ...(forPeople ? [{ text: "Needs" }] : []),
        { text: "What we expect to buy" },
        { text: "Last invited" },
        { text: "On it now", numeric: true },
      ]}
      rows={lots.map((lot) => [
        `${lot.code}: ${lot.title}`,
        ...(forPeople ? [<Needs key="needs" needs={lot.needs} />] : []),
        <Volume key="volume" lot={lot} />,
        lot.lastInvitedIn === null ? "Not yet" : ukMonth(lot.lastInvitedIn),
        lot.members,
      ])}
    />
  );
}

function Needs({ needs }: { readonly needs: readonly NeedCode[] }) {
  if (needs.length === 0) return <>Any</>;
  if (needs.length === 1) return needs.map((need) => needNames[need]);
  return (
    <ul className="govuk-list govuk-list--bullet app-list-in-table">
      {needs.map((need) => (
        <li key={need}>{needNames[need]}</li>
      ))}
    </ul>
  );
}

/** Expected volume is dated: what was expected then may be old. domain.md, L8. */
function Volume({ lot: { expectedVolume, expectedVolumeOn } }: { readonly lot: LotOnPage }) {
  if (expectedVolume === null || expectedVolumeOn === null) return <>Not said</>;
  return (
    <>
      <Preserved>{expectedVolume}</Preserved>
      <p className="govuk-hint govuk-!-margin-bottom-0">Said on {ukDate(expectedVolumeOn)}. It is not a promise.</p>
    </>
  );
}
