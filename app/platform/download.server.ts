import { createReadableStreamFromReadable } from "@remix-run/node";
import { once } from "node:events";
import type { FileStore } from "./file-store.server";

interface Download {
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  /** What the scanner said of it. */
  readonly scan: "NOT_SCANNED" | "CLEAN" | "FOUND";
}

/** Who has an address of a file that was found harmful meets this; the pages say why and have no link. */
const closed =
  "This file is closed. Our virus scanner found something harmful in it, so nobody can open it. Go back to see the page it is on.";

/**
 * A stored file on its way out: saved and never shown, whatever is in it (safety.md §5); that its kind may not be guessed,
 * every answer says. The door has asked who may have it. A file that was found harmful goes to nobody. One that cannot be read throws
 * before the answer begins.
 */
export async function sendFile(files: FileStore, file: Download): Promise<Response> {
  if (file.scan === "FOUND") {
    const headers = { "Content-Type": "text/plain; charset=utf-8" };
    throw new Response(closed, { status: 410, statusText: "Gone", headers });
  }
  const stream = files.read(file.sha256);
  await once(stream, "readable");
  return new Response(createReadableStreamFromReadable(stream), {
    headers: {
      "Content-Type": file.mediaType,
      "Content-Length": String(file.sizeBytes),
      "Content-Disposition": attachmentNamed(file.name),
      "Content-Security-Policy": "sandbox",
    },
  });
}

/** RFC 6266: a plain name for old programs, and the real one in UTF-8. */
export function attachmentNamed(name: string): string {
  const plain = name.replace(/[^\u0020-\u007e]|["\\%]/gu, "_");
  const full = encodeURIComponent(name).replace(
    /['()*]/gu,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}
