import { fileSize } from "~/features/documents/rules";
import { FileLink, type FileFacts } from "~/features/documents/ui/file-link";
import { EmptyState } from "~/ui/empty-state";
import { Table } from "~/ui/table";

interface DraftFilesProps {
  /** Of the bid. */
  readonly address: string;
  readonly files: readonly (FileFacts & { readonly documentId: string })[];
}

export function DraftFiles({ address, files }: DraftFilesProps) {
  if (files.length === 0) return <EmptyState text="No files yet. A bid may have none." />;
  return (
    <Table
      caption="Files of this bid"
      captionSize="m"
      columns={[{ text: "Name" }, { text: "Size", numeric: true }, { text: "Remove" }]}
      rowHeader
      rows={files.map(({ documentId, ...file }) => [
        <FileLink key="name" href={`${address}/files/${documentId}`} file={file} withoutSize />,
        fileSize(file.sizeBytes),
        <a key="remove" className="govuk-link" href={`${address}/files/${documentId}/remove`}>
          Remove<span className="govuk-visually-hidden"> {file.name}</span>
        </a>,
      ])}
    />
  );
}
