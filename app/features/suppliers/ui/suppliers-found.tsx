import { EmptyState } from "~/ui/empty-state";
import { Pagination } from "~/ui/pagination";
import { Table } from "~/ui/table";
import { sizeNames, type Size } from "../rules/settings";

interface SuppliersFoundProps {
  readonly suppliers: readonly {
    readonly organisationId: string;
    readonly name: string;
    readonly town: string;
    readonly size: Size;
    readonly vcse: boolean;
    readonly settings: number;
  }[];
  readonly search: string | undefined;
  readonly after: string | undefined;
  readonly next: string | undefined;
}

/** A page of suppliers by name, for councils. */
export function SuppliersFound({ suppliers, search, after, next }: SuppliersFoundProps) {
  const address = (from: string | undefined) => {
    const query = new URLSearchParams({
      ...(search === undefined ? {} : { q: search }),
      ...(from === undefined ? {} : { after: from }),
    }).toString();
    return query === "" ? "/council/suppliers" : `/council/suppliers?${query}`;
  };
  if (suppliers.length === 0) {
    return search === undefined ? (
      <EmptyState text="No suppliers have registered yet. They appear here when they do." />
    ) : (
      <EmptyState text={`No supplier has “${search}” in its name. Try a shorter part of the name.`}>
        <p className="govuk-body">
          <a className="govuk-link" href="/council/suppliers">
            See all suppliers
          </a>
        </p>
      </EmptyState>
    );
  }
  return (
    <>
      <Table
        caption={search === undefined ? "All suppliers, by name" : `Suppliers with “${search}” in their name`}
        captionSize="m"
        rowHeader
        columns={[
          { text: "Name" },
          { text: "Town" },
          { text: "Size" },
          { text: "Voluntary or social" },
          { text: "Settings", numeric: true },
        ]}
        rows={suppliers.map((supplier) => [
          <a key="name" className="govuk-link" href={`/council/suppliers/${supplier.organisationId}`}>
            {supplier.name}
          </a>,
          supplier.town,
          sizeNames[supplier.size],
          supplier.vcse ? "Yes" : "No",
          supplier.settings,
        ])}
      />
      <Pagination
        previous={after === undefined ? undefined : { href: address(undefined), text: "Back to the start" }}
        next={next === undefined ? undefined : { href: address(next) }}
      />
    </>
  );
}
