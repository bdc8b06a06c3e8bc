import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import type { Scan, Scanner } from "./scanner.server";

export interface ReceivedFile {
  /** SHA-256 of the bytes, in lower-case hexadecimal: also the stored name. */
  readonly sha256: string;
  readonly sizeBytes: number;
}

/** A file that has come and is not kept yet. */
export interface Received {
  readonly file: ReceivedFile;
  readonly path: string;
  /** What the scanner said; undefined where the portal has none. */
  readonly scan: Scan | undefined;
}

/** Where the bytes of files are kept. Four methods, so that another store can take its place. */
export interface FileStore {
  /** Keeps the bytes under a name of its own until `keep`, and stops as soon as there are too many. */
  receive(stream: Readable, mostBytes: number): Promise<Received | "TOO_LARGE">;
  /** Makes a received file lasting: once this answers, a crash does not lose it. */
  keep(received: Received): Promise<void>;
  discard(received: { path: string }): Promise<void>;
  read(sha256: string): Readable;
}

/**
 * Files on disk, named by their hash. A file and the folder entry are both synced before `keep` answers. Whatever comes is
 * scanned where there is a scanner, before any act holds a lock or a connection.
 */
export async function openFileStore(folder: string, scanner?: Scanner): Promise<FileStore> {
  const incoming = join(folder, "incoming");
  await mkdir(incoming, { recursive: true });
  await clearAbandoned(incoming);

  return {
    async receive(stream, mostBytes) {
      const path = join(incoming, randomUUID());
      const hash = createHash("sha256");
      const handle = await open(path, "wx");
      let sizeBytes = 0;
      try {
        // Left early, the stream is kept alive: a form reader waits for its end before it reads on.
        const chunks = stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
        for await (const chunk of chunks) {
          sizeBytes += chunk.length;
          if (sizeBytes > mostBytes) break;
          hash.update(chunk);
          // Unlike `write`, this goes on until every byte of the chunk is written.
          await handle.writeFile(chunk);
        }
        await handle.sync();
      } catch (error) {
        await handle.close();
        await rm(path, { force: true });
        throw error;
      }
      await handle.close();
      if (sizeBytes > mostBytes) {
        await rm(path, { force: true });
        stream.resume();
        return "TOO_LARGE";
      }
      const scan = sizeBytes === 0 ? undefined : await scanner?.scan(createReadStream(path));
      return { file: { sha256: hash.digest("hex"), sizeBytes }, path, scan };
    },

    async keep({ file, path }) {
      const shelf = join(folder, file.sha256.slice(0, 2));
      const target = join(shelf, file.sha256);
      await mkdir(shelf, { recursive: true });
      if (await exists(target)) await rm(path, { force: true });
      else await rename(path, target);
      // Also when it was there: whoever put it there may not have synced the folder yet.
      for (const entry of [shelf, folder]) await syncFolder(entry);
    },

    async discard({ path }) {
      await rm(path, { force: true });
    },

    read(sha256) {
      if (!/^[0-9a-f]{64}$/u.test(sha256)) throw new Error("Not the name of a stored file");
      return createReadStream(join(folder, sha256.slice(0, 2), sha256));
    },
  };
}

/** Uploads that a crash cut off. A day is longer than any upload takes, whichever process it is under way in. */
export async function clearAbandoned(incoming: string): Promise<void> {
  for (const name of await readdir(incoming)) {
    const path = join(incoming, name);
    const age = await stat(path).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > 24 * 60 * 60 * 1000) await rm(path, { force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}

async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
