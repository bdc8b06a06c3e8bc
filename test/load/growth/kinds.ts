/** How often each kind of copy is made: all kinds together make a hundred and fifty of most rows. */
export const copies = 50;

/** Tables that are not copied, and why they stay small. */
export const neverGrow: Readonly<Record<string, string>> = {
  kysely_migration: "a row for each migration",
  kysely_migration_lock: "one row",
  installation: "one row",
  demonstration_clock: "one row",
  themes: "one row",
  logos: "one row",
  question_versions: "versions of five sets, each written by hand",
  question_drafts: "one row for each of five sets",
  guidance_pages: "a hundred at most: the rule refuses more",
  bank_holidays: "the calendar of three divisions",
  cpv_codes: "a list of codes that somebody else keeps",
  measures: "our own library",
  rate_limits: "one row for each sender of the last minutes",
  stored_files: "copies of a document share its file",
  file_verdicts: "one row for each stored file",
};

/** One way of copying: what of the story is told again, beside what stays. */
export interface Kind {
  readonly name: string;
  readonly from: number;
  readonly copies: (table: string) => boolean;
  /** How often; `copies` where nothing is said. */
  readonly times?: number;
  /** Which rows of a table, as SQL about the row `r`; all where nothing is said. */
  readonly rows?: Readonly<Record<string, string>>;
}

/** A partner of a consortium is one of a hundred at most (the rule refuses more): others form consortia of their own. */
const whoIsThere = [
  ...["organisations", "people", "authorities", "suppliers", "role_grants", "consortia", "consortium_members"],
];
const theSuppliers = [
  ...["organisations", "people", "authorities", "suppliers", "role_grants", "settings"],
  ...["applications", "application_lines", "line_rates", "line_findings", "line_recommendations", "line_decisions"],
  ...["line_clarifications", "line_promises", "promise_sendings", "line_appeals"],
  ...["round_confirmations", "place_confirmations", "decision_letters", "memberships"],
  ...["documents", "evidence_uploads", "evidence_items", "declaration_drafts", "declarations", "connected_persons"],
];

const fewRows = [
  ...["organisations", "authorities", "suppliers", "consortia", "lists", "rounds", "competitions"],
  ...["conflict_declarations", "conflict_decisions", "one_time_links"],
];

export const kinds: readonly Kind[] = [
  {
    name: "other councils and suppliers, with all they have",
    from: 1000,
    copies: (table) => !(table in neverGrow),
  },
  {
    name: "more of everything for those who are there",
    from: 2000,
    copies: (table) => !(table in neverGrow) && !whoIsThere.includes(table),
    // Of each type an organisation has one that is current, of each scheme one file waits, and a person asks once to join.
    rows: {
      evidence_items: "r.stage = 'REPLACED'",
      // One row for each organisation and set.
      declaration_drafts: "false",
      grade_imports: "r.stage <> 'READY'",
      grade_import_lines: "r.import_id in (select id from of_grade_imports where stage <> 'READY')",
      join_requests: "r.outcome is not null",
    },
  },
  {
    name: "more suppliers on the lists that are there",
    from: 3000,
    copies: (table) => theSuppliers.includes(table),
    rows: { documents: "r.id in (select document_id from of_evidence_uploads)" },
  },
  {
    name: "more colleagues of everybody, and more who ask to be",
    from: 4000,
    copies: (table) => ["people", "role_grants", "join_requests"].includes(table),
  },
  {
    // Of these the demonstration has so few that a hundred times as many still fit into a few blocks, and plans say nothing.
    name: "other councils with lists, and with interests that were decided on",
    from: 5000,
    times: 500,
    copies: (table) => fewRows.includes(table),
    rows: {
      organisations: `r.id in (select authority_id from of_competitions union select lead_authority_id from of_lists
        union select about_organisation_id from of_conflict_declarations where interest)`,
      authorities: `r.organisation_id in (select authority_id from of_competitions
        union select lead_authority_id from of_lists)`,
      suppliers: "r.organisation_id in (select about_organisation_id from of_conflict_declarations where interest)",
      competitions: "r.id in (select competition_id from of_conflict_declarations where interest)",
      conflict_declarations: "r.interest",
      one_time_links: "r.organisation_id in (select authority_id from of_competitions)",
    },
  },
];

const added = (value: string): string => `${value} || '-' || n.k`;
const hashed = (value: string): string => `encode(sha256(convert_to(${value} || n.k, 'UTF8')), 'hex')`;

/** An id of the same moment, since pages go by the order of ids, and behind all that the portal gave out then. */
export function renewedId(value: string): string {
  const digits = `md5(${value}::text || n.k)`;
  return `(left(${value}::text, 14) || '7fff-b' || left(${digits}, 3) || '-' || right(${digits}, 12))::uuid`;
}

/** What must be another in each copy without being an id. */
export const otherText: Readonly<Record<string, (value: string) => string>> = {
  "people.email": (value) => `'n' || n.k || '.' || ${value}`,
  "sessions.id": hashed,
  "sessions.handle": renewedId,
  "one_time_links.token_hash": hashed,
  "outbox_mails.message_id": added,
  "suppliers.company_number": added,
  "suppliers.charity_number": added,
  "suppliers.vat_number": added,
  "settings.registration_number": added,
  "settings.name": added,
  "lists.title": added,
  "guidance_addresses.slug": added,
  "guidance_versions.version": (value) => `${value} + n.k`,
  "bid_versions.receipt": added,
  "bid_versions.idempotency_key": renewedId,
  "tasks.subject_id": renewedId,
};
