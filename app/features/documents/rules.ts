import { ok, refuse, type Result } from "~/core/result";

/** The kinds of file the portal takes, by the ending of their names (safety.md §5). */
export const fileKinds = {
  pdf: { mediaType: "application/pdf", name: "a PDF" },
  docx: {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    name: "a Word document",
  },
  xlsx: { mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name: "an Excel workbook" },
  odt: { mediaType: "application/vnd.oasis.opendocument.text", name: "an OpenDocument text" },
  ods: { mediaType: "application/vnd.oasis.opendocument.spreadsheet", name: "an OpenDocument spreadsheet" },
  csv: { mediaType: "text/csv", name: "a CSV table" },
  png: { mediaType: "image/png", name: "a PNG picture" },
  jpg: { mediaType: "image/jpeg", name: "a JPEG picture" },
} as const;

export type FileKind = keyof typeof fileKinds;

/** For the browser's file chooser: `.pdf,.docx,…`. The server looks at the content itself. */
export const acceptedEndings = [...Object.keys(fileKinds), "jpeg"].map((ending) => `.${ending}`).join(",");

/** What people see of the scan of a file. */
export type SeenScan = "NOT_SCANNED" | "CLEAN" | "FOUND";

export const scanNames: Record<SeenScan, string> = {
  NOT_SCANNED: "Not scanned yet",
  CLEAN: "Scanned",
  FOUND: "Closed",
};

/** Where a browser sends a large file in pieces, before the form that names it. */
export const resumableAddress = "/uploads";

/** In one file. */
export const mostFileBytes = 200_000_000;
/** In all different files that one organisation has in use at a time: several full bids. */
export const mostBytesInUse = 12_500_000_000;

/** Whether one more file fits beside those that its organisation has in use, as the room that uses them counts. */
export function hasRoom(bytesInUse: number, sizeBytes: number, most = mostBytesInUse): boolean {
  return bytesInUse + sizeBytes <= most;
}

const longestName = 120;

/** What a file is by its bytes, as found by whoever read them. */
export type Content =
  | { readonly is: "pdf" | "docx" | "xlsx" | "odt" | "ods" | "png" | "jpg" | "text" }
  | { readonly is: "other"; readonly ending: string | undefined }
  | { readonly is: "unsafe"; readonly why: "MACROS" | "PROTECTED" | "TOO_MUCH_INSIDE" | "BROKEN" };

export interface FileRefusal {
  readonly code:
    | "EMPTY"
    | "TOO_LARGE"
    | "KIND"
    | "DISGUISED"
    | "MACROS"
    | "PROTECTED"
    | "TOO_MUCH_INSIDE"
    | "BROKEN"
    | "QUOTA"
    | "HARMFUL";
  readonly name: string;
  /** Of a disguised file: what its name says and what it is. */
  readonly named?: string;
  readonly inside?: string;
}

/**
 * The kind a file is kept as. Its content decides; its name may lack an ending, but where it has one the two
 * must agree, so that nobody opens something other than they were told.
 */
export function judgeFile(
  cleanName: string,
  sizeBytes: number,
  content: Content,
): Result<{ kind: FileKind; name: string }, FileRefusal> {
  const name = cleanName;
  if (sizeBytes === 0) return refuse({ code: "EMPTY", name });
  if (sizeBytes > mostFileBytes) return refuse({ code: "TOO_LARGE", name });
  const ending = endingOf(name);
  const named = ending === undefined ? undefined : kindOfEnding(ending);
  if (content.is === "unsafe") {
    // The envelope of an old Office file says nothing under a name that could not be one.
    return refuse({ code: ending !== undefined && named === undefined ? "KIND" : content.why, name });
  }
  if (ending !== undefined && named === undefined) return refuse({ code: "KIND", name });
  const kind = kindInside(content, named);
  if (kind === undefined) {
    if (named === undefined) return refuse({ code: "KIND", name });
    const inside = content.is === "other" && content.ending !== undefined ? `a .${content.ending} file` : undefined;
    return refuse({ code: "DISGUISED", name, named: fileKinds[named].name, inside });
  }
  if (named !== undefined && named !== kind) {
    return refuse({ code: "DISGUISED", name, named: fileKinds[named].name, inside: fileKinds[kind].name });
  }
  return ok({ kind, name: named === undefined ? `${name}.${kind}` : name });
}

/** Text is a table only where the name says so: nothing in its bytes does. */
function kindInside(content: Content, named: FileKind | undefined): FileKind | undefined {
  if (content.is === "text") return named === "csv" ? "csv" : undefined;
  return content.is === "other" || content.is === "unsafe" ? undefined : content.is;
}

function kindOfEnding(ending: string): FileKind | undefined {
  if (ending === "jpeg") return "jpg";
  return Object.hasOwn(fileKinds, ending) ? (ending as FileKind) : undefined;
}

/** "Version 1.2" has none: an ending has a letter in it. */
function endingOf(name: string): string | undefined {
  return /[^.]\.(?=[^.\s]*\p{L})([^.\s]{1,10})$/u.exec(name)?.[1]?.toLowerCase();
}

/**
 * The name a file is kept and sent out under: no folders, nothing unseen (control characters, marks that turn
 * the reading direction), nothing a computer reads as a command, and not too long. Its ending stays.
 */
export function cleanFileName(typed: string): string {
  // A browser writes a quotation mark in a file's name as %22 (the form-data rules of HTML).
  const last = typed.replaceAll("%22", '"').split(/[/\\]/u).at(-1) ?? "";
  const seen = last
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, "")
    .normalize("NFC")
    .replace(/[<>:"|?*]/gu, "-")
    .replace(/\s+/gu, " ")
    .replace(/^[\s.]+|[\s.]+$/gu, "");
  const name = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/iu.test(seen) ? `file-${seen}` : seen;
  if (name === "") return "file";
  return shorten(name);
}

function shorten(name: string): string {
  const letters = [...name];
  if (letters.length <= longestName) return name;
  const ending = endingOf(name);
  const tail = ending === undefined ? [] : [".", ...name.slice(-ending.length)];
  return [...letters.slice(0, longestName - tail.length), ...tail].join("").trim();
}

/** `3 GB`, `2.4 MB`, `310 KB`: as files are shown. */
export function fileSize(bytes: number): string {
  if (bytes >= 1_000_000_000) return `${(bytes / 1_000_000_000).toFixed(1).replace(/\.0$/u, "")} GB`;
  if (bytes >= 1_000_000) return `${(bytes / 1_000_000).toFixed(1).replace(/\.0$/u, "")} MB`;
  return `${Math.max(1, Math.round(bytes / 1000))} KB`;
}
