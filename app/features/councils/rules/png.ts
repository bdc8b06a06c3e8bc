import { ok, refuse, type Result } from "~/core/result";
import type { LogoFault } from "../refusals";

/** A PNG's parts, read without unpacking the picture: its size is in its head, and nothing stands behind its end. */

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Pixels along a side: four times what any screen shows of a logo. */
const mostPixels = 2000;

/** What makes the picture. Everything else (dates, places, cameras, further frames) is left behind. */
const keptParts = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT"];

export function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

interface PngPart {
  readonly type: string;
  readonly at: number;
  readonly length: number;
}

/** The picture's size in pixels and its bytes without what is no picture. */
export function readPng(bytes: Uint8Array): Result<{ bytes: Uint8Array; width: number; height: number }, LogoFault> {
  const parts = partsOf(bytes);
  const [head] = parts ?? [];
  if (parts === undefined || head?.type !== "IHDR" || head.length !== 13) return refuse({ code: "BROKEN" });
  const view = viewOf(bytes);
  const width = view.getUint32(head.at + 8);
  const height = view.getUint32(head.at + 12);
  if (width === 0 || height === 0 || !parts.some(({ type }) => type === "IDAT")) return refuse({ code: "BROKEN" });
  if (width > mostPixels || height > mostPixels) return refuse({ code: "TOO_MANY_PIXELS", width, height });
  const kept = parts.filter(({ type }) => keptParts.includes(type));
  return ok({ bytes: joined(bytes, kept), width, height });
}

/** Every part in order, each as long as it says and unbroken; undefined where one is not, or where more follows the end. */
function partsOf(bytes: Uint8Array): PngPart[] | undefined {
  if (!isPng(bytes)) return undefined;
  const view = viewOf(bytes);
  const parts: PngPart[] = [];
  let at = signature.length;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) return undefined;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (!/^[A-Za-z]{4}$/u.test(type)) return undefined;
    if (view.getUint32(end - 4) !== checksum(bytes.subarray(at + 4, end - 4))) return undefined;
    parts.push({ type, at, length });
    at = end;
    if (type === "IEND") return at === bytes.length ? parts : undefined;
  }
  return undefined;
}

function joined(bytes: Uint8Array, parts: readonly PngPart[]): Uint8Array {
  const pieces = [bytes.subarray(0, 8), ...parts.map(({ at, length }) => bytes.subarray(at, at + 12 + length))];
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** CRC-32, as the PNG specification writes it. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum & 1) === 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
