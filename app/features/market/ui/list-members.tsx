import { EmptyState } from "~/ui/empty-state";
import { Pagination } from "~/ui/pagination";
import { Table } from "~/ui/table";

interface MembersProps {
  readonly members: readonly {
    readonly settingId: string;
    readonly setting: string;
    readonly organisation: string;
    readonly lots: readonly string[];
  }[];
  readonly firstPage: string | undefined;
  readonly nextPage: string | undefined;
}

/** Who is on the list, by name. Where a setting is never stands here: some of them are children's homes. */
export function Members({ members, firstPage, nextPage }: MembersProps) {
  if (members.length === 0 && firstPage === undefined) return <EmptyState text="Nobody is on this list yet." />;
  return (
    <>
      {members.length === 0 ? (
        <EmptyState text="There is nobody after this." />
      ) : (
        <Table
          caption="Suppliers on this list"
          captionHidden
          rowHeader
          columns={[{ text: "Setting" }, { text: "Supplier" }, { text: "Lots" }]}
          rows={members.map(({ settingId, organisation, setting, lots }) => [
            <a key="setting" className="govuk-link" href={`/settings/${settingId}`}>
              {setting}
            </a>,
            organisation,
            lots.join(", "),
          ])}
        />
      )}
      <Pagination
        previous={firstPage === undefined ? undefined : { href: firstPage, text: "First page" }}
        next={nextPage === undefined ? undefined : { href: nextPage }}
      />
    </>
  );
}
