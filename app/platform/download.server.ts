import { createReadableStreamFromReadable } from "@remix-run/node";
import { once } from "node:events";
import type { FileStore } from "./file-store.server";

interface Download {
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
}

/**
 * A stored file on its way out: saved and never shown, whatever is in it (safety.md §5); that its kind may not be guessed,
 * every answer says. The door has asked who may have it. A file that cannot be read throws before the answer begins.
 */
export async function sendFile(files: FileStore, file: Download): Promise<Response> {
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
