import type { Row } from "../row";

const own = { "SA SB SV": "sees", "rival outsider": "own" } as const;
const ownPages = { "SA SB": "sees", "rival outsider": "own" } as const;
const reads = "Every council reads what suppliers are asked";
const writes = "Settings, reference data: PO proposes for the council that runs the portal, and no other";
const readers = "CM PO AP QM AU FI LE";
const shown = "Do you follow safer recruitment for every post?";

/**
 * Declarations and the questions they answer. domain.md §11 "Apply / sign declarations": SA signs, SB drafts, SV reads, AU
 * reads; "Settings, reference data": LE does, PO proposes, of the council that began the portal.
 */
export const supplierDeclarations: readonly Row[] = [
  {
    door: "/supplier/declarations",
    says: "Declarations: SA, SB and SV read how theirs stand",
    for: "SA SB SV",
    finds: { always: own },
    marker: "From your safeguarding declaration of",
    onPageOnly: true,
  },
  {
    door: "/supplier/declarations/:setCode",
    says: "Declarations: SA, SB and SV read their own answers",
    for: "SA SB SV",
    finds: { always: own },
    marker: "Alderwing has learned",
  },
  {
    door: "/supplier/declarations/:setCode/answers/:part",
    says: "Declarations: SA and SB answer",
    for: "SA SB",
    finds: { always: ownPages },
    marker: "Alderwing has learned",
    post: {
      comes: { always: { "SA SB rival outsider": "does" } },
      by: { who: "SB", in: "always" },
      fields: { "safeguarding-learning": "Alderwing has learned more" },
      changes: "declaration_drafts",
    },
  },
  {
    door: "/supplier/declarations/:setCode/sign",
    says: "Declarations: SA signs what is answered",
    ids: { setCode: "readySet" },
    for: "SA",
    finds: { always: { SA: "sees", "rival outsider": "sent on" } },
    marker: "Alderwing has new owners",
    post: {
      comes: { always: { "SA rival outsider": "does" } },
      by: { who: "SA", in: "always" },
      fields: { true: "yes" },
      changes: "declaration_drafts declarations",
    },
  },
  {
    door: "/supplier/signed-declarations/:signedId",
    says: "Declarations: SA, SB and SV read what their own organisation signed",
    for: "SA SB SV",
    finds: "sees",
    marker: "Alderwing has learned",
  },
];

export const councilQuestions: readonly Row[] = [
  {
    door: "/council/questions",
    says: reads,
    for: readers,
    finds: "sees",
    beside: "sees",
    marker: "Exclusion grounds",
    onPageOnly: true,
  },
  { door: "/council/questions/:setCode", says: reads, for: readers, finds: "sees", beside: "sees", marker: shown },
  {
    door: "/council/questions/:setCode/versions/:version",
    says: reads,
    for: readers,
    finds: "sees",
    beside: "sees",
    marker: shown,
  },
  {
    door: "/council/questions/:setCode/new",
    says: writes,
    for: "PO LE",
    finds: "sees",
    beside: "refused",
    marker: "What does any answer come to?",
    onPageOnly: true,
    post: {
      comes: { always: { "PO LE": "does", "partner stranger": "refused" } },
      by: { who: "PO", in: "always" },
      fields: { section: "More", wording: "Do you have more?", kind: "TEXT", otherwise: "PERSON", followUp: "NONE" },
      changes: "question_drafts",
    },
  },
  {
    door: "/council/questions/:setCode/:questionKey/edit",
    says: writes,
    for: "PO LE",
    finds: "sees",
    beside: "refused",
    marker: shown,
    post: {
      comes: { always: { "PO LE": "does", "partner stranger": "refused" } },
      by: { who: "PO", in: "always" },
      fields: { wording: "Do you recruit safely?", edit: "WORDING" },
      changes: "question_drafts",
    },
  },
  {
    door: "/council/questions/:setCode/discard",
    says: writes,
    for: "PO LE",
    finds: "sees",
    beside: "refused",
    marker: "Every change since the published version is lost.",
    onPageOnly: true,
    post: {
      comes: { always: { "PO LE": "does", "partner stranger": "refused" } },
      by: { who: "PO", in: "always" },
      changes: "question_drafts",
    },
  },
  {
    door: "/council/questions/:setCode/:questionKey/remove",
    says: writes,
    for: "PO LE",
    finds: "sees",
    beside: "refused",
    marker: shown,
    post: {
      comes: { always: { "PO LE": "does", "partner stranger": "refused" } },
      by: { who: "PO", in: "always" },
      changes: "question_drafts",
    },
  },
  {
    door: "/council/questions/:setCode/publish",
    says: "Settings, reference data: LE of the council that runs the portal publishes",
    for: "LE",
    finds: "sees",
    beside: "refused",
    marker: "What suppliers signed stays good.",
    onPageOnly: true,
    post: {
      comes: { always: { LE: "does", "partner stranger": "refused" } },
      by: { who: "LE", in: "always" },
      changes: "question_drafts question_versions",
    },
  },
];
