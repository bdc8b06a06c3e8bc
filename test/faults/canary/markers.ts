import { randomBytes, randomInt } from "node:crypto";

/** Where in a bid a marker was put, or that it tells of the bid's being there at all. */
export type Place =
  "Q1" | "Q2" | "Q3" | "SV_QUAL" | "PRICE" | "QUANTITY" | "WORTH" | "HOW" | "FILE_NAME" | "FILE" | "FACT";

/** Something that stands nowhere but in one bid: whoever finds it has seen into that bid. */
export interface Marker {
  readonly place: Place;
  /** For people: whose, and where. */
  readonly name: string;
  /** Everything it may look like in an answer, as the bytes of Latin-1. */
  readonly forms: readonly string[];
  /** Of an amount: its pounds or units in digits only, told where they stand as a number by themselves. */
  readonly digits?: string;
}

/** A word that nobody writes by chance. Letters and digits only: HTML, JSON and addresses leave it as it is. */
export function drawWord(): string {
  return `kw${randomBytes(9).toString("hex")}`;
}

/** An amount of eleven digits that begins with neither a year nor a time. */
export function drawPence(): number {
  return randomInt(61_000_000_000, 99_000_000_000);
}

/** Nearly the largest quantity that a person may type: nine digits. */
export function drawHundredths(): number {
  return randomInt(610_000_000, 990_000_000);
}

export function wordMarker(place: Place, name: string, word: string): Marker {
  return { place, name, forms: everyForm([word]) };
}

/**
 * Hundredths of anything, found with and without its decimals, with and without commas. Seven digits stand in an id,
 * a hash or a moment by chance, once in a few crawls; with commas or in base64 they do not.
 */
export function amountMarker(place: Place, name: string, hundredths: number): Marker {
  const whole = String(Math.floor(hundredths / 100));
  const grouped = (comma: string) => whole.replace(/\B(?=(\d{3})+$)/gu, comma);
  const commas = [",", "%2C", "%2c", "&#44;", "&#x2C;", "\\u002c", " ", "\u00a0"];
  const forms = everyForm([whole, ...commas.map(grouped)]).filter((form) => form !== whole);
  return { place, name, forms, digits: whole };
}

/** Which markers are in a text, but for those that the asker named in the question. */
export type Finder = (text: string, asked?: string) => readonly Marker[];

/** Ids and hashes: their digits are drawn, and tell of no amount. */
const drawn = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/gu;

/** One expression for all forms first: looking for each by itself takes longer than the answer took to come. */
export function finderOf(markers: readonly Marker[]): Finder {
  const forms = [...new Set(markers.flatMap(({ forms, digits }) => [...forms, digits ?? []].flat()))].sort();
  if (forms.length === 0) return () => [];
  const any = new RegExp(forms.map((form) => form.replace(/[$()*+.?[\\\]^{|}]/gu, "\\$&")).join("|"));
  return (text, asked = "") => {
    if (!any.test(text)) return [];
    const isToldBy = ({ forms, digits }: Marker) =>
      forms.some((form) => text.includes(form) && !asked.includes(form)) ||
      (digits !== undefined && !asked.includes(digits) && hasNumber(text.replaceAll(drawn, "drawn"), digits));
    return markers.filter(isToldBy);
  };
}

/** Whether the digits, with or without two decimals, are no part of a longer run of digits. */
function hasNumber(text: string, digits: string): boolean {
  return new RegExp(`(?<!\\d)${digits}(?:\\d{2})?(?!\\d)`, "u").test(text);
}

/** As it is, in either case of letters, and as hexadecimal, base64 and UTF-16, wherever in a longer text it begins. */
function everyForm(texts: readonly string[]): string[] {
  return [
    ...new Set(
      texts.flatMap((text) => {
        const hex = Buffer.from(text).toString("hex");
        const wide = Buffer.from(text, "utf16le").toString("latin1");
        return [text, text.toUpperCase(), hex, hex.toUpperCase(), wide, ...base64Forms(text)];
      }),
    ),
  ];
}

/** Base64 writes three bytes as four letters: what a text looks like depends on how many bytes stand before it. */
function base64Forms(text: string): string[] {
  return [0, 1, 2].flatMap((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
    const first = before === 0 ? 0 : before + 1;
    const sure = Math.floor((bytes.length * 8) / 6);
    return (["base64", "base64url"] as const).map((kind) => bytes.toString(kind).slice(first, sure));
  });
}
