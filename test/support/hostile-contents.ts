import { gzipSync } from "node:zlib";
import { crc32 } from "./crc";
import { docx, pdf, zip, type Packed } from "./test-files";

/** The pieces that the hostile files are made of. None does any harm here: nothing is opened, unpacked or run. */

export const program = Buffer.concat([Buffer.from("MZ"), Buffer.alloc(400, 0x90)]);
export const elf = Buffer.concat([Buffer.from("7f454c4602010100", "hex"), Buffer.alloc(200)]);
export const page = Buffer.from("<!DOCTYPE html><html><script>fetch('/account')</script></html>");
export const svg = Buffer.from(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>`);
export const script = Buffer.from("#!/bin/sh\nrm -rf ~\n");
export const jpg = Buffer.from("ffd8ffe000104a46494600010100000100010000ffd9", "hex");
export const oldOffice = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]);
export const gzip = gzipSync("tar goes here");
export const sevenZip = Buffer.concat([Buffer.from("377abcaf271c0004", "hex"), Buffer.alloc(100)]);
export const rar = Buffer.concat([Buffer.from("526172211a0700", "hex"), Buffer.alloc(100)]);
export const rtf = Buffer.from(String.raw`{\rtf1\ansi{\object\objupdate}}`);
export const gif = Buffer.concat([Buffer.from("GIF89a"), Buffer.from("0100010080000000000000ffffff2c", "hex")]);
export const eicar = Buffer.from(String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*`);

/** A picture of that many dots, of which only the beginning is there. */
export function png(width = 1, height = 1): Buffer {
  const head = Buffer.alloc(17);
  head.write("IHDR", 0);
  head.writeUInt32BE(width, 4);
  head.writeUInt32BE(height, 8);
  head.writeUInt8(8, 12);
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    ...[chunk(head), chunk(Buffer.from("IDATx")), chunk(Buffer.from("IEND"))],
  ]);
}

function chunk(typeAndData: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(typeAndData.length - 4);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(typeAndData));
  return Buffer.concat([length, typeAndData, sum]);
}

export function xlsx(...more: readonly Packed[]): Buffer {
  return zip([{ name: "[Content_Types].xml", content: "<Types/>" }, { name: "xl/workbook.xml" }, ...more]);
}

export function openDocument(kind: "text" | "spreadsheet", ...more: readonly Packed[]): Buffer {
  return zip([{ name: "mimetype", content: `application/vnd.oasis.opendocument.${kind}` }, ...more]);
}

/** Forty megabytes of nothing in some forty kilobytes, really packed. */
export function bomb(): Buffer {
  return docx({ name: "word/media/nothing.bin", content: Buffer.alloc(40_000_000), packed: true });
}

/** Archives in an archive: each says that it holds little, and it does. */
export function nested(depth: number): Buffer {
  let inner = zip([{ name: "nothing.bin", content: Buffer.alloc(1_000_000), packed: true }]);
  for (let level = 0; level < depth; level += 1) {
    inner = zip(["a", "b", "c", "d"].map((name) => ({ name: `${name}.zip`, content: inner, packed: true })));
  }
  return inner;
}

/** One that names more entries than any office document has. */
export function crowded(): Buffer {
  return docx(...Array.from({ length: 5001 }, (_, number) => ({ name: `word/${number}.xml` })));
}

/** What the end of an archive says, changed: at 10 the number of entries, at 16 the place of the table. */
export function lying(at: 10 | 16, value: number): Buffer {
  const archive = docx();
  const end = archive.length - 22;
  if (at === 10) archive.writeUInt16LE(value, end + at);
  else archive.writeUInt32LE(value, end + at);
  return archive;
}

export const entities = `<!DOCTYPE x [<!ENTITY a "ha">${["b", "c", "d", "e", "f", "g", "h"]
  .map((name, place) => `<!ENTITY ${name} "${`&${"abcdefg"[place] ?? "a"};`.repeat(10)}">`)
  .join("")}]><x>&h;</x>`;

export function pdfWith(words: string): Buffer {
  return Buffer.from(`%PDF-1.7\n1 0 obj<</Type/Catalog${words}>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`);
}

export function pdfOf(bytes: number): Buffer {
  const start = pdf(`of ${bytes} bytes`);
  return Buffer.concat([start, Buffer.alloc(bytes - start.length, 0x20)]);
}
