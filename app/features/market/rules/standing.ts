import type { Actor } from "~/core/actor";

/** Who is looking: a stranger registers, anyone else goes to their own work. */
export type Reader = "STRANGER" | "SUPPLIER" | "COUNCIL" | "OTHER";

export function readerOf(actor: Actor): Reader {
  switch (actor.kind) {
    case "public":
    case "system":
      return "STRANGER";
    case "supplier":
      return "SUPPLIER";
    case "council":
      return "COUNCIL";
    case "person":
    case "platform":
      return "OTHER";
  }
}

/** What the reader's own organisation is to a competition under a list. */
export interface OwnPart {
  readonly invited: boolean;
  readonly onList: boolean;
}

/** What a competition that is open means for the reader, honestly. */
export type Standing = "INVITED" | "ON_LIST_NOT_INVITED" | "NOT_ON_LIST" | "MUST_BE_ON_LIST";

/** Everyone who can do the work is invited, so who is on the list and not invited does not fit this one. */
export function standingOf(reader: Reader, { invited, onList }: OwnPart): Standing {
  if (reader !== "SUPPLIER") return "MUST_BE_ON_LIST";
  if (invited) return "INVITED";
  return onList ? "ON_LIST_NOT_INVITED" : "NOT_ON_LIST";
}

export function standingSentence(standing: Standing, listTitle: string): string {
  switch (standing) {
    case "INVITED":
      return "You can bid: your organisation is invited";
    case "ON_LIST_NOT_INVITED":
      return `You are on “${listTitle}”, but were not invited: this asks for something else than you offer there`;
    case "NOT_ON_LIST":
      return `You cannot bid yet: you need to be on the list “${listTitle}”`;
    case "MUST_BE_ON_LIST":
      return `To bid you need to be on the list “${listTitle}”`;
  }
}
