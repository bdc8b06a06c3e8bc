import { fileSize } from "~/features/documents/rules";
import { EmptyState } from "~/ui/empty-state";
import { Table } from "~/ui/table";

interface DraftFilesProps {
  /** Of the bid. */
  readonly address: string;
  readonly files: readonly { readonly documentId: string; readonly name: string; readonly sizeBytes: number }[];
}

export function DraftFiles({ address, files }: DraftFilesProps) {
  if (files.length === 0) return <EmptyState text="No files yet. A bid may have none." />;
  return (
    <Table
      caption="Files of this bid"
      captionSize="m"
      columns={[{ text: "Name" }, { text: "Size", numeric: true }, { text: "Remove" }]}
      rowHeader
      rows={files.map(({ documentId, name, sizeBytes }) => [
        <a key="name" className="govuk-link" href={`${address}/files/${documentId}`}>
          {name}
        </a>,
        fileSize(sizeBytes),
        <a key="remove" className="govuk-link" href={`${address}/files/${documentId}/remove`}>
          Remove<span className="govuk-visually-hidden"> {name}</span>
        </a>,
      ])}
    />
  );
}
