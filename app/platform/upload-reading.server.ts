import busboy from "busboy";
import { readFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import type { FormValues } from "~/core/form-state";
import type { FileStore, Received } from "./file-store.server";
import type { ResumableUploads } from "./resumable-uploads.server";

export interface UploadedFile {
  /** As the browser sent it: anything at all may be in it. */
  readonly typedName: string;
  readonly received: Received;
}

export interface Upload {
  readonly fields: FormValues;
  /** Undefined where no file was chosen. */
  readonly file: UploadedFile | { readonly typedName: string; readonly tooLarge: true } | undefined;
  /** The form names a file that was to come in pieces, of which we have not all, or not any more. */
  readonly incomplete: boolean;
}

/** Where a form may name a file that has come in pieces before it, and whose that must be. */
export interface Resumed {
  readonly from: Pick<ResumableUploads, "find" | "forget">;
  readonly organisationId: string;
}

/** The field in which a form names it. */
const resumedField = "upload";

/** The whole of a small file that was received, for who must look at every byte of it. */
export function bytesOf({ received }: UploadedFile): Promise<Uint8Array> {
  return readFile(received.path);
}

export interface Taking {
  readonly mostBytes: number;
  readonly mostRead?: number;
  readonly resumed?: Resumed;
}

/**
 * A file over the limit is read to its end, so that the browser shows our sentence and not a broken line. What is over is
 * thrown away as it comes. Nobody sends more than this by mistake.
 */
const mostBytesRead = 1_000_000_000;

/**
 * Reads a form with one file field, `file`, and a few plain ones. The bytes go from the request to the
 * store as they come, so memory does not grow with the file. When the browser goes away in the middle, what
 * had come is removed and this throws. Where the file came in pieces before, it is taken from there, and
 * goes the same way.
 */
export async function readUpload(
  request: Request,
  files: FileStore,
  { mostBytes, mostRead = mostBytesRead, resumed }: Taking,
): Promise<Upload> {
  const contentType = request.headers.get("content-type") ?? "";
  if (!contentType.startsWith("multipart/form-data") || request.body === null) {
    throw new Response("This address takes a form with a file", { status: 415 });
  }
  const parser = parserOf(contentType, mostBytes);
  const fields: FormValues = {};
  let typedName = "";
  let receiving: ReturnType<FileStore["receive"]> | undefined;
  parser.on("field", (name, value) => {
    fields[name] = value.replaceAll("\u0000", "").replaceAll("\r\n", "\n");
  });
  parser.on("file", (name, stream, info) => {
    // A form that ends too early fails here as well, perhaps before anyone reads; the reader below sees it too.
    stream.on("error", () => undefined);
    // A browser sends an empty name where no file was chosen.
    if (name !== "file" || receiving !== undefined || typeof info.filename !== "string") {
      stream.resume();
      return;
    }
    typedName = info.filename;
    receiving = files.receive(stream, mostBytes);
    // Awaited below; a failure before that is not an unhandled one.
    receiving.catch(() => undefined);
  });
  const body = Readable.fromWeb(request.body as ReadableStream<Uint8Array>);
  try {
    await pipeline(body, (chunks: AsyncIterable<Uint8Array>) => atMost(chunks, mostRead), parser);
  } catch (error) {
    const received = await receiving?.catch(() => undefined);
    if (received !== undefined && received !== "TOO_LARGE") await files.discard(received);
    if (error instanceof Response || request.signal.aborted) throw error;
    throw new Response("The file did not arrive whole", { status: 400, statusText: "Bad Request" });
  }
  const received = await receiving;
  const { [resumedField]: named, ...others } = fields;
  if (received === undefined && typeof named === "string" && named !== "" && resumed !== undefined) {
    return takeResumed(named, resumed, { files, mostBytes, fields: others });
  }
  return { fields: others, file: fileOf(typedName, received), incomplete: false };
}

function fileOf(typedName: string, received: Received | "TOO_LARGE" | undefined): Upload["file"] {
  if (received === undefined) return undefined;
  return received === "TOO_LARGE" ? { typedName, tooLarge: true } : { typedName, received };
}

/** Read once more from its first byte to its last, so that what is kept, named and scanned is what is there now. */
async function takeResumed(
  uploadId: string,
  { from, organisationId }: Resumed,
  { files, mostBytes, fields }: { files: FileStore; mostBytes: number; fields: FormValues },
): Promise<Upload> {
  const whole = await from.find(uploadId, organisationId);
  if (whole === undefined) return { fields, file: undefined, incomplete: true };
  const received = await files.receive(whole.read(), mostBytes);
  await from.forget(uploadId);
  return { fields, file: fileOf(whole.typedName, received), incomplete: false };
}

function parserOf(contentType: string, mostBytes: number): busboy.Busboy {
  try {
    return busboy({
      headers: { "content-type": contentType },
      defParamCharset: "utf8",
      limits: { files: 1, fields: 20, parts: 22, fieldSize: 10_000, fileSize: mostBytes + 1 },
    });
  } catch {
    throw new Response("The form did not arrive whole", { status: 400, statusText: "Bad Request" });
  }
}

async function* atMost(chunks: AsyncIterable<Uint8Array>, mostBytes: number) {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) throw new Response("That is far too large", { status: 413 });
    yield chunk;
  }
}
