import type { FileHandle } from "node:fs/promises";

/**
 * The table of contents of a zip archive, read without unpacking anything: what an archive says of itself is
 * enough to refuse it, and nothing here can be made to grow by what is packed inside.
 */
export interface ZipListing {
  readonly entries: readonly ZipEntry[];
  /** Bytes all entries together say they unpack to. */
  readonly unpackedBytes: number;
}

export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** A symbolic link, which no office document holds. */
  readonly link: boolean;
  readonly stored: boolean;
  readonly packedBytes: number;
  readonly headerAt: number;
}

const endSignature = 0x06054b50;
const endBytes = 22;
const entrySignature = 0x02014b50;
const entryBytes = 46;
const localBytes = 30;
const longestComment = 0xffff;
const mostEntries = 5000;
const mostTableBytes = 2_000_000;

/** Undefined where it is no whole archive, or one larger in its table than any office document. */
export async function listZip(handle: FileHandle, sizeBytes: number): Promise<ZipListing | undefined> {
  const tail = await readAt(handle, Math.max(0, sizeBytes - endBytes - longestComment), endBytes + longestComment);
  const end = findEnd(tail);
  if (end === undefined) return undefined;
  const count = end.readUInt16LE(10);
  const tableBytes = end.readUInt32LE(12);
  const tableAt = end.readUInt32LE(16);
  if (count > mostEntries || tableBytes > mostTableBytes || tableAt + tableBytes > sizeBytes) return undefined;
  return readTable(await readAt(handle, tableAt, tableBytes), count);
}

/** The bytes of an entry that is kept unpacked, at most that many. */
export async function readStored(handle: FileHandle, entry: ZipEntry, mostBytes: number): Promise<Buffer | undefined> {
  if (!entry.stored || entry.packedBytes > mostBytes) return undefined;
  const header = await readAt(handle, entry.headerAt, localBytes);
  if (header.length < localBytes) return undefined;
  const start = entry.headerAt + localBytes + header.readUInt16LE(26) + header.readUInt16LE(28);
  return readAt(handle, start, entry.packedBytes);
}

function findEnd(tail: Buffer): Buffer | undefined {
  for (let at = tail.length - endBytes; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) === endSignature && at + endBytes + tail.readUInt16LE(at + 20) === tail.length) {
      return tail.subarray(at);
    }
  }
  return undefined;
}

function readTable(table: Buffer, count: number): ZipListing | undefined {
  const entries: ZipEntry[] = [];
  let unpackedBytes = 0;
  let at = 0;
  while (entries.length < count) {
    if (at + entryBytes > table.length || table.readUInt32LE(at) !== entrySignature) return undefined;
    const nameBytes = table.readUInt16LE(at + 28);
    const attributes = table.readUInt32LE(at + 38);
    entries.push({
      name: table.toString("utf8", at + entryBytes, at + entryBytes + nameBytes),
      encrypted: (table.readUInt16LE(at + 8) & 1) === 1,
      link: attributes >>> 28 === 0xa,
      stored: table.readUInt16LE(at + 10) === 0,
      packedBytes: table.readUInt32LE(at + 20),
      headerAt: table.readUInt32LE(at + 42),
    });
    unpackedBytes += table.readUInt32LE(at + 24);
    at += entryBytes + nameBytes + table.readUInt16LE(at + 30) + table.readUInt16LE(at + 32);
  }
  return { entries, unpackedBytes };
}

async function readAt(handle: FileHandle, position: number, most: number): Promise<Buffer> {
  const buffer = Buffer.alloc(most);
  const { bytesRead } = await handle.read(buffer, 0, most, position);
  return buffer.subarray(0, bytesRead);
}
