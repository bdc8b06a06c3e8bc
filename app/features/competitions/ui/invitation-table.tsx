import { ukDateTime, type Instant } from "~/core/time";
import { capabilityReasons } from "~/features/lists/rules/capability";
import { EmptyState } from "~/ui/empty-state";
import { Table } from "~/ui/table";
import { Tag } from "~/ui/tag";

interface InvitationTableProps {
  readonly caption: string;
  readonly rows: readonly {
    readonly lotCode: string;
    readonly organisation: string;
    readonly setting: string;
    readonly included: boolean;
    readonly reason: string;
    readonly consideredAt?: Instant;
  }[];
}

/** Every membership considered: yes or no, and why. An organisation is invited once per lot. */
export function InvitationTable({ caption, rows }: InvitationTableProps) {
  if (rows.length === 0) {
    return <EmptyState text="Nobody is a member of these lots yet, so there is nobody to invite." />;
  }
  const dated = rows.some(({ consideredAt }) => consideredAt !== undefined);
  return (
    <Table
      caption={caption}
      captionSize="m"
      columns={[
        { text: "Lot" },
        { text: "Supplier" },
        { text: "Setting" },
        { text: "Invited" },
        { text: "Why" },
        ...(dated ? [{ text: "Considered" }] : []),
      ]}
      rows={rows.map(({ lotCode, organisation, setting, included, reason, consideredAt }) => [
        lotCode,
        organisation,
        setting,
        included ? (
          <Tag key="invited" colour="green">
            Yes
          </Tag>
        ) : (
          <Tag key="invited" colour="grey">
            No
          </Tag>
        ),
        reasonWords(reason),
        ...(consideredAt === undefined ? [] : [ukDateTime(consideredAt)]),
      ])}
    />
  );
}

/** The words of the lists room; a reason that it no longer gives is shown as it was kept. */
function reasonWords(reason: string): string {
  return Object.entries(capabilityReasons).find(([code]) => code === reason)?.[1] ?? reason;
}
