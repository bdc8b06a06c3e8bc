import { Tag } from "~/ui/tag";
import type { TagColour } from "~/ui/tag-colours";
import { fileSize, scanNames, type SeenScan } from "../rules";

export const scanColours: Record<SeenScan, TagColour> = { NOT_SCANNED: "grey", CLEAN: "green", FOUND: "red" };

export interface FileFacts {
  readonly name: string;
  readonly sizeBytes: number;
  readonly scan: SeenScan;
}

interface FileLinkProps {
  readonly href: string;
  readonly file: FileFacts;
  /** Left out where the size has a column of its own. */
  readonly withoutSize?: boolean;
}

/** A file by its name, with what its reader must know of it. One that was found harmful is named and not linked. */
export function FileLink({ href, file: { name, sizeBytes, scan }, withoutSize = false }: FileLinkProps) {
  return (
    <>
      {scan === "FOUND" ? (
        name
      ) : (
        <a className="govuk-link" href={href}>
          {name}
        </a>
      )}
      {!withoutSize && ` (${fileSize(sizeBytes)})`}
      <ScanNote scan={scan} />
    </>
  );
}

/** Nothing is said of a file that was scanned: that is how it should be. */
function ScanNote({ scan }: { readonly scan: SeenScan }) {
  if (scan === "CLEAN") return null;
  return (
    <>
      {" "}
      <Tag colour={scanColours[scan]}>{scanNames[scan]}</Tag>
      {scan === "FOUND" && " Our virus scanner found something harmful in it, so nobody can open it."}
    </>
  );
}
