import { ukDate, ukMonth, type CalendarDate } from "~/core/time";

/** Connected persons: controllers, directors, parents and the like. Procurement Act 2023 Sch 6 para 45, domain.md §1. */
export const connectedKinds = ["DIRECTOR", "CONTROLLER", "OTHER", "PARENT", "SUBSIDIARY", "PREDECESSOR"] as const;
export type ConnectedKind = (typeof connectedKinds)[number];

export const connectedKindNames: Record<ConnectedKind, string> = {
  DIRECTOR: "A director, trustee or partner",
  CONTROLLER: "A person who owns or controls more than a quarter",
  OTHER: "Another person who decides what it does",
  PARENT: "A company that owns or controls it",
  SUBSIDIARY: "A company that it owns or controls",
  PREDECESSOR: "A company that it carries on, or took over",
};

const people: readonly ConnectedKind[] = ["DIRECTOR", "CONTROLLER", "OTHER"];

/** A person has a month of birth; a company a number and a country. */
export function isPerson(kind: ConnectedKind): boolean {
  return people.includes(kind);
}

/** As many as one organisation keeps at once. */
export const mostConnected = 100;

/** What is said of one of them, and frozen with a declaration. */
export interface Connected {
  readonly kind: ConnectedKind;
  readonly name: string;
  /** YYYY-MM, of a person. */
  readonly born: string | null;
  readonly number: string | null;
  readonly country: string | null;
  readonly since: CalendarDate;
}

/** Connected today: its last day has not gone by. */
export function isConnectedOn({ endedOn }: { readonly endedOn: CalendarDate | null }, today: CalendarDate): boolean {
  return endedOn === null || today <= endedOn;
}

/** Whether what was signed names the same as there are today. What was signed before any were asked for named nobody. */
export function namesTheSame(signed: readonly Connected[] | undefined, now: readonly Connected[]): boolean {
  const words = (all: readonly Connected[]) =>
    all
      .map(({ kind, name, born, number, country, since }) => JSON.stringify([kind, name, born, number, country, since]))
      .sort()
      .join();
  return words(signed ?? []) === words(now);
}

/** The facts of one in a line. */
export function connectedInWords({ born, number, country, since }: Connected): string {
  const facts = [
    ...(born === null ? [] : [`Born in ${ukMonth(`${born}-01`)}`]),
    ...(number === null ? [] : [`Number ${number}`]),
    ...(country === null ? [] : [country]),
    `Since ${ukDate(since)}`,
  ];
  return facts.join(". ");
}
