import { calendarDateOf, ukDate, ukDateTime, type Instant } from "~/core/time";
import { evidenceKinds, evidenceSlug, type EvidenceType } from "~/features/suppliers/rules/evidence";
import { questionSetCodes, questionSets } from "~/features/suppliers/rules/questions";

/** A registration that ends is spoken of from this many days before: domain.md §13, Insurance and evidence. */
export const registrationLadderDays = 60;

/** What an organisation has done so far: bids received, awards won, places on lists. */
export interface SupplierRecord {
  readonly bids: number;
  readonly won: number;
  readonly places: number;
}

/** What concerns a supplier: what must be done, what has been sent, what has come. */
export type SupplierItemKind =
  | "NO_SETTINGS"
  | "JOIN_REQUEST"
  | "REGISTRATION_ENDS"
  | "EVIDENCE_ENDS"
  | "EVIDENCE_REJECTED"
  | "DECLARATION"
  | "PUT_RIGHT"
  | "PROMISED"
  | "REPLY"
  | "CONFIRM"
  | "REOPENED"
  | "BID_UNSENT"
  | "BID_CHANGED"
  | "LINES_UNSENT"
  | "INVITED"
  | "BID_SENT"
  | "BID_WAITING"
  | "LINES_SENT"
  | "LETTER"
  | "DECISION";

export interface SupplierItem {
  readonly kind: SupplierItemKind;
  readonly id: string;
  readonly title: string;
  /**
   * Of a bid its lot; of an application the round's number; of a decision the setting; of a registration its last day; of
   * what is to be replied to or put right the list; of a declaration, whose set is the title, why it must be looked at; of evidence, whose type is the title, its last day; of places to
   * confirm the first last day.
   */
  readonly detail: string;
  /** The deadline; of a letter when it was sent. */
  readonly at: Instant;
  readonly count: number;
}

/** Where an item stands on the supplier's page: shouted, to be done, waiting for others, or read. */
export type Shelf = "NOT_SUBMITTED" | "NEEDS_YOU" | "WAITING" | "LETTERS";

export function shelfOf(kind: SupplierItemKind): Shelf {
  switch (kind) {
    case "BID_UNSENT":
    case "BID_CHANGED":
    case "LINES_UNSENT":
      return "NOT_SUBMITTED";
    case "NO_SETTINGS":
    case "JOIN_REQUEST":
    case "REGISTRATION_ENDS":
    case "EVIDENCE_ENDS":
    case "EVIDENCE_REJECTED":
    case "DECLARATION":
    case "PUT_RIGHT":
    case "PROMISED":
    case "REPLY":
    case "CONFIRM":
    case "REOPENED":
    case "INVITED":
      return "NEEDS_YOU";
    case "BID_SENT":
    case "BID_WAITING":
    case "LINES_SENT":
      return "WAITING";
    case "LETTER":
    case "DECISION":
      return "LETTERS";
  }
}

export interface SupplierTask {
  readonly text: string;
  readonly href: string;
}

/** The item in words, with the page where it is dealt with. */
export function supplierTask({ kind, id, title, detail, at, count }: SupplierItem): SupplierTask {
  switch (kind) {
    case "NO_SETTINGS":
      return { text: "Add your first home, school or service", href: "/supplier/settings/new" };
    case "JOIN_REQUEST":
      return {
        text: `${title} asks to join your organisation. Say yes or no by ${ukDateTime(at)}`,
        href: `/supplier/people/requests/${id}`,
      };
    case "REGISTRATION_ENDS":
      return {
        text: `The registration of ${title} ends on ${ukDate(detail)}. Renew it, and tell us the new day`,
        href: `/supplier/settings/${id}`,
      };
    case "EVIDENCE_ENDS":
      return {
        text: `${evidenceName(title)}: its last day is ${ukDate(detail)}. Add the new file when you have it`,
        href: evidenceHref(title),
      };
    case "EVIDENCE_REJECTED":
      return {
        text: `${evidenceName(title)}: a council could not accept the file. Read why, and add a new one`,
        href: evidenceHref(title),
      };
    case "DECLARATION":
      return {
        text: `${declarationName(title)}: look at your declaration again, and sign it. ${
          detail === "TOO_OLD" ? "It is older than a year" : "A newer version of the questions exists"
        }`,
        href: `/supplier/declarations/${title.toLowerCase()}`,
      };
    case "PUT_RIGHT":
      return {
        text: `Put your application for ${title} to “${detail}” right, by ${ukDate(calendarDateOf(at))}`,
        href: `/supplier/lines/${id}/answer`,
      };
    case "PROMISED":
      return {
        text: `Send the evidence for ${title} to “${detail}”, by ${ukDate(calendarDateOf(at))}`,
        href: `/supplier/lines/${id}/evidence`,
      };
    case "REPLY":
      return {
        text: `The council wants to hear you about ${title}, on “${detail}”. Reply by ${ukDate(calendarDateOf(at))}`,
        href: `/supplier/memberships/${id}`,
      };
    case "CONFIRM":
      return {
        text: `Look at ${counted(count, "place")} on lists and say that ${count === 1 ? "it is" : "they are"} still right, by ${ukDate(detail)}`,
        href: "/supplier/memberships/confirm",
      };
    case "REOPENED":
      return {
        text: `“${title}” is open again: look at ${counted(count, "place")} you have, and say what has changed`,
        href: `/supplier/rounds/${id}/apply`,
      };
    case "BID_UNSENT":
      return { text: `Bid for “${title}”, lot ${detail}`, href: `/supplier/bids/${id}` };
    case "BID_CHANGED":
      return {
        text: `Changes to your bid for “${title}”, lot ${detail}. The council has the bid as you last submitted it`,
        href: `/supplier/bids/${id}`,
      };
    case "LINES_UNSENT":
      return {
        text:
          count === 0
            ? `Application to “${title}”, round ${detail}: nothing added yet`
            : `Application to “${title}”, round ${detail}: ${counted(count, "line")} not submitted`,
        href: `/supplier/applications/${id}`,
      };
    case "INVITED":
      return {
        text: `You are invited to bid for “${title}”, ${count === 1 ? "lot" : "lots"} ${detail}`,
        href: `/supplier/competitions/${id}`,
      };
    case "BID_SENT":
      return {
        text: `Bid for “${title}”, lot ${detail}: submitted. You can change it until the deadline`,
        href: `/supplier/bids/${id}`,
      };
    case "BID_WAITING":
      return { text: `Bid for “${title}”, lot ${detail}: being evaluated`, href: `/supplier/bids/${id}` };
    case "LINES_SENT":
      return {
        text: `Application to “${title}”, round ${detail}: ${counted(count, "line")} submitted`,
        href: `/supplier/applications/${id}`,
      };
    case "LETTER":
      return { text: `Outcome of your bid for “${title}”, lot ${detail}`, href: `/supplier/letters/${id}` };
    case "DECISION":
      return { text: `Decision on ${detail} for “${title}”`, href: `/supplier/decisions/${id}` };
  }
}

function evidenceName(type: string): string {
  return isEvidenceType(type) ? evidenceKinds[type].name : type;
}

function evidenceHref(type: string): string {
  return isEvidenceType(type) ? `/supplier/evidence/${evidenceSlug(type)}` : "/supplier/evidence";
}

function isEvidenceType(type: string): type is EvidenceType {
  return Object.hasOwn(evidenceKinds, type);
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function declarationName(title: string): string {
  const code = questionSetCodes.find((each) => each === title);
  return code === undefined ? title : questionSets[code].title;
}
