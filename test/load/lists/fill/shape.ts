/** How many of everything: the rest follows from how many suppliers there are. */
export interface Shape {
  readonly organisations: number;
  /** Two for each supplier on average, between one and some hundreds. */
  readonly settings: number;
  /** Five for each setting on average, between one and nine. */
  readonly memberships: number;
  /** Lists of one council each: about as many as England has councils that place children, at full size. */
  readonly councilLists: number;
}

/** Eight needs, two kinds of setting, four spans of ages. */
export const lotsOfList = 64;
export const competitionsOfList = 5;

export function shapeOf(organisations: number): Shape {
  const settings = 2 * organisations;
  const councilLists = Math.max(2, Math.round(organisations / 500));
  return { organisations, settings, memberships: 5 * settings, councilLists };
}

/** What ids are made of besides a number: one for each kind of row that is led to. */
export const kinds = {
  person: 0x01,
  supplier: 0x02,
  authority: 0x03,
  setting: 0x04,
  list: 0x05,
  lot: 0x06,
  round: 0x07,
  application: 0x08,
  line: 0x09,
  recommendation: 0x0a,
  decision: 0x0b,
  letter: 0x0c,
  membership: 0x0d,
  case: 0x0e,
  change: 0x0f,
  officer: 0x10,
  grant: 0x11,
  consortium: 0x12,
  partner: 0x13,
  competition: 0x14,
} as const;
export type Kind = keyof typeof kinds;

/** Milliseconds: the ids of what is filled in come before those made by the portal while it is measured. */
const firstMoment = Date.UTC(2023, 0, 1);

/** The id of that number, in SQL: a uuid of version 7, so that pages go by the order of numbers. */
export function idOf(kind: Kind, number: string): string {
  const mark = kinds[kind].toString(16).padStart(3, "0");
  return `(lpad(to_hex(${firstMoment} + (${number})::bigint), 12, '0') || '7${mark}8000'
    || lpad(to_hex((${number})::bigint), 12, '0'))::uuid`;
}

/** The same id here. */
export function idHere(kind: Kind, number: number): string {
  const mark = kinds[kind].toString(16).padStart(3, "0");
  const moment = (firstMoment + number).toString(16).padStart(12, "0");
  const digits = `${moment}7${mark}8000${number.toString(16).padStart(12, "0")}`;
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, "$1-$2-$3-$4-$5");
}

/** A number below `most` that looks drawn and is the same each time, in SQL. */
export function drawn(number: string, salt: number, most: number): string {
  return `((hashint8extended((${number})::bigint, ${salt}) & 9223372036854775807) % ${most})::int`;
}

/** One of those words, in SQL. */
export function oneOf(words: readonly string[], number: string): string {
  return `(array[${words.map((word) => `'${word}'`).join(", ")}])[1 + ${number}]`;
}
