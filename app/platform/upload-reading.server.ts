import busboy from "busboy";
import { readFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import type { FormValues } from "~/core/form-state";
import type { FileStore, Received } from "./file-store.server";

export interface UploadedFile {
  /** As the browser sent it: anything at all may be in it. */
  readonly typedName: string;
  readonly received: Received;
}

export interface Upload {
  readonly fields: FormValues;
  /** Undefined where no file was chosen. */
  readonly file: UploadedFile | { readonly typedName: string; readonly tooLarge: true } | undefined;
}

/** The whole of a small file that was received, for who must look at every byte of it. */
export function bytesOf({ received }: UploadedFile): Promise<Uint8Array> {
  return readFile(received.path);
}

/**
 * A file over the limit is read to its end, so that the browser shows our sentence and not a broken line. What is over is
 * thrown away as it comes. Nobody sends more than this by mistake.
 */
const mostBytesRead = 1_000_000_000;

/**
 * Reads a form with one file field, `file`, and a few plain ones. The bytes go from the request to the
 * store as they come, so memory does not grow with the file. When the browser goes away in the middle, what
 * had come is removed and this throws.
 */
export async function readUpload(
  request: Request,
  files: FileStore,
  mostBytes: number,
  mostRead = mostBytesRead,
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
  if (received === undefined) return { fields, file: undefined };
  if (received === "TOO_LARGE") return { fields, file: { typedName, tooLarge: true } };
  return { fields, file: { typedName, received } };
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
