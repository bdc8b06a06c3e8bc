import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { deflateRawSync } from "node:zlib";
import { mostFileBytes } from "~/features/documents/rules";
import { openFileStore, type FileStore } from "~/platform/file-store.server";
import type { UploadedFile } from "~/platform/upload-reading.server";

export interface TestStore {
  readonly files: FileStore;
  readonly folder: string;
  remove(): Promise<void>;
}

/** A file store in a folder of its own. */
export async function testStore(): Promise<TestStore> {
  const folder = await mkdtemp(join(tmpdir(), "quayside-files-"));
  return { folder, files: await openFileStore(folder), remove: () => rm(folder, { recursive: true, force: true }) };
}

/** A file as the door hands it to a command: received, not kept. */
export async function uploaded(files: FileStore, typedName: string, content: Buffer | string): Promise<UploadedFile> {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const received = await files.receive(Readable.from(bytes.length === 0 ? [] : [bytes]), mostFileBytes + 1000);
  if (received === "TOO_LARGE") throw new Error("Larger than a test should make");
  return { typedName, received };
}

/** The smallest file that every program takes for a PDF; the note makes it another file. */
export function pdf(note = "hello"): Buffer {
  return Buffer.from(`%PDF-1.4\n% ${note}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`);
}

export interface Packed {
  readonly name: string;
  readonly content?: Buffer | string;
  /** What the archive says it unpacks to, true or not. */
  readonly claims?: number;
  readonly encrypted?: boolean;
  readonly link?: boolean;
  /** Packed, as most archives are. */
  readonly packed?: boolean;
}

/** A zip archive whose entries are stored as they are where nothing is said, with a table that may lie. */
export function zip(entries: readonly Packed[]): Buffer {
  const bodies: Buffer[] = [];
  const table: Buffer[] = [];
  let at = 0;
  for (const { name, content = "", claims, encrypted = false, link = false, packed = false } of entries) {
    const nameBytes = Buffer.from(name);
    const unpacked = Buffer.from(content);
    const bytes = packed ? deflateRawSync(unpacked) : unpacked;
    const method = packed ? 8 : 0;
    const flags = encrypted ? 1 : 0;
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(20, 4);
    header.writeUInt16LE(flags, 6);
    header.writeUInt16LE(method, 8);
    header.writeUInt32LE(bytes.length, 18);
    header.writeUInt32LE(claims ?? unpacked.length, 22);
    header.writeUInt16LE(nameBytes.length, 26);
    bodies.push(header, nameBytes, bytes);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(bytes.length, 20);
    entry.writeUInt32LE(claims ?? unpacked.length, 24);
    entry.writeUInt16LE(nameBytes.length, 28);
    entry.writeUInt32LE(link ? (0o120777 << 16) >>> 0 : 0, 38);
    entry.writeUInt32LE(at, 42);
    table.push(entry, nameBytes);
    at += 30 + nameBytes.length + bytes.length;
  }
  const tableBytes = Buffer.concat(table);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(tableBytes.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, tableBytes, end]);
}

export function docx(...more: readonly Packed[]): Buffer {
  return zip([
    { name: "[Content_Types].xml", content: "<Types/>" },
    { name: "word/document.xml", content: "<w/>" },
    ...more,
  ]);
}
