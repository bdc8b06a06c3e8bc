import { fileTypeFromFile } from "file-type";
import { createReadStream } from "node:fs";
import { open, type FileHandle } from "node:fs/promises";
import { listZip, readStored, type ZipListing } from "./zip-listing.server";

/** What a file is by its bytes, whatever its name says. */
export type FileContent =
  | { readonly is: "pdf" | "docx" | "xlsx" | "odt" | "ods" | "png" | "jpg" | "text" }
  /** Something else: with the usual ending of such a file, where its kind is known. */
  | { readonly is: "other"; readonly ending: string | undefined }
  | { readonly is: "unsafe"; readonly why: "MACROS" | "PROTECTED" | "TOO_MUCH_INSIDE" | "BROKEN" };

/** What an archive may say it unpacks to, and how many times its own size once that is worth a look. */
const mostUnpackedBytes = 300_000_000;
const smallUnpackedBytes = 30_000_000;
const mostTimesPacked = 200;

/** Looks at the content, reading a few kilobytes at a time and unpacking nothing. */
export async function lookInside(path: string, sizeBytes: number): Promise<FileContent> {
  const handle = await open(path, "r");
  try {
    if (await isZip(handle)) return await lookInsideZip(handle, sizeBytes);
  } finally {
    await handle.close();
  }
  const known = await fileTypeFromFile(path).catch(() => undefined);
  switch (known?.ext) {
    case "pdf":
    case "png":
    case "jpg":
      return { is: known.ext };
    case "apng":
      return { is: "png" };
    // Old Office files, and new ones under a password, are kept in the same kind of envelope.
    case "cfb":
      return { is: "unsafe", why: "PROTECTED" };
    case undefined:
      return (await isText(path)) ? { is: "text" } : { is: "other", ending: undefined };
    default:
      return { is: "other", ending: known?.ext };
  }
}

async function isZip(handle: FileHandle): Promise<boolean> {
  const start = Buffer.alloc(4);
  await handle.read(start, 0, 4, 0);
  return start.toString("latin1") === "PK\u0003\u0004" || start.toString("latin1") === "PK\u0005\u0006";
}

async function lookInsideZip(handle: FileHandle, sizeBytes: number): Promise<FileContent> {
  const listing = await listZip(handle, sizeBytes);
  if (listing === undefined) return { is: "unsafe", why: "BROKEN" };
  const { entries, unpackedBytes } = listing;
  if (unpackedBytes > mostUnpackedBytes) return { is: "unsafe", why: "TOO_MUCH_INSIDE" };
  if (unpackedBytes > smallUnpackedBytes && unpackedBytes > sizeBytes * mostTimesPacked) {
    return { is: "unsafe", why: "TOO_MUCH_INSIDE" };
  }
  if (entries.some(({ encrypted }) => encrypted)) return { is: "unsafe", why: "PROTECTED" };
  if (entries.some(({ name, link }) => link || leadsOut(name))) return { is: "unsafe", why: "BROKEN" };
  const kind = (await openDocumentKind(handle, listing)) ?? officeKind(listing);
  if (kind === undefined) return { is: "other", ending: "zip" };
  if (entries.some(({ name }) => isMacro(name))) return { is: "unsafe", why: "MACROS" };
  return { is: kind };
}

/** A path that would be unpacked outside the folder it is unpacked in. */
function leadsOut(name: string): boolean {
  return /^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)/iu.test(name);
}

function isMacro(name: string): boolean {
  return /(^|\/)vbaProject[^/]*\.bin$|^(Basic|Scripts)\//iu.test(name);
}

function officeKind({ entries }: ZipListing): "docx" | "xlsx" | undefined {
  const has = (wanted: RegExp) => entries.some(({ name }) => wanted.test(name));
  if (!has(/^\[Content_Types\]\.xml$/u)) return undefined;
  if (has(/^word\/document\d*\.xml$/u)) return "docx";
  return has(/^xl\/workbook\d*\.xml$/u) ? "xlsx" : undefined;
}

async function openDocumentKind(handle: FileHandle, { entries }: ZipListing): Promise<"odt" | "ods" | undefined> {
  const entry = entries.find(({ name }) => name === "mimetype");
  const said = entry === undefined ? undefined : await readStored(handle, entry, 100);
  switch (said?.toString("latin1")) {
    case "application/vnd.oasis.opendocument.text":
      return "odt";
    case "application/vnd.oasis.opendocument.spreadsheet":
      return "ods";
    default:
      return undefined;
  }
}

/** Whether a table saved as text could look like this: any bytes but those no spreadsheet writes. */
async function isText(path: string): Promise<boolean> {
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    if (chunk.some((byte) => byte === 0x7f || (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d))) {
      return false;
    }
  }
  return true;
}
