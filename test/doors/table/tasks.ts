import type { Row } from "../row";

/**
 * Tasks that a person gives another of their organisation (features/tasks/README.md): whom it is for and whoever may give
 * tasks see it, and AU of a council; PO and LE, and SA, give them on and take them back. Here PO has given one to FI, and
 * SA one to SB. Nobody else of the organisation, and nobody of another, hears of it.
 */
export const supplierTasks: readonly Row[] = [
  {
    door: "/supplier/tasks",
    says: "Each reads what is theirs",
    for: "SA SB SV",
    finds: { always: { SB: "sees", "SA SV rival outsider": "own" } },
    marker: "Alderwing task",
  },
  {
    door: "/supplier/tasks/new",
    says: "SA gives a colleague a task",
    for: "SA",
    finds: "sees",
    beside: "own",
    marker: "Quiet colleague",
    post: {
      comes: "does",
      by: { who: "SA", in: "always" },
      fields: { name: "Alderwing errand", who: "role:SV" },
      changes: "outbox_mails tasks",
    },
  },
  {
    door: "/supplier/tasks/:taskId",
    says: "SB, whom it is for, and SA, who gave it",
    for: "SA SB SV",
    life: "supplierTask",
    finds: { "open done": { "SA SB": "sees", SV: "hidden" } },
    marker: "Alderwing task",
  },
  {
    door: "/supplier/tasks/:taskId/assign",
    says: "SA gives it to somebody else",
    life: "supplierTask",
    for: "SA",
    finds: { open: "sees", done: "sent on" },
    marker: "Alderwing task",
    post: {
      comes: { open: "does", done: "too late" },
      by: { who: "SA", in: "open" },
      fields: { who: "role:SB" },
      changes: "outbox_mails tasks",
    },
  },
  {
    door: "/supplier/tasks/:taskId/done",
    says: "SB or SA says that it is done",
    life: "supplierTask",
    for: "SA SB SV",
    finds: { open: { "SA SB": "sees", SV: "hidden" }, done: { "SA SB": "sent on", SV: "hidden" } },
    marker: "Alderwing task",
    post: {
      comes: { open: { "SA SB": "does", SV: "hidden" }, done: { "SA SB": "sent on", SV: "hidden" } },
      by: { who: "SB", in: "open" },
      changes: "tasks",
      wrong: false,
    },
  },
  {
    door: "/supplier/tasks/:taskId/withdraw",
    says: "SA takes it back",
    ids: { taskId: "spareTaskId" },
    life: "supplierTask",
    for: "SA",
    finds: { open: "sees", done: "sent on" },
    marker: "Alderwing",
    post: {
      comes: { open: "does", done: "too late" },
      by: { who: "SA", in: "open" },
      changes: "tasks",
      wrong: false,
    },
  },
];

export const councilTasks: readonly Row[] = [
  {
    door: "/council/tasks",
    says: "Each reads what is theirs: FI the task, and whoever sits on a panel and has not declared that they must",
    for: "CM PO EV EX MO AP QM AU FI LE",
    finds: {
      always: { "FI EV EX MO": "sees", "PO CM AP QM AU LE conflicted unassigned": "own", "partner stranger": "own" },
    },
    marker: "Quillfeather",
  },
  {
    door: "/council/tasks/new",
    says: "PO and LE give a colleague a task",
    for: "PO LE",
    finds: "sees",
    beside: "own",
    marker: "Forgetful colleague",
    post: {
      comes: "does",
      by: { who: "PO", in: "always" },
      fields: { name: "Quillfeather errand", who: "role:QM" },
      changes: "outbox_mails tasks",
    },
  },
  {
    door: "/council/tasks/:taskId",
    says: "FI, whom it is for, PO, LE and AU",
    life: "councilTask",
    for: "CM PO EV EX MO AP QM AU FI LE",
    finds: { "open done": { "PO LE AU FI": "sees", others: "hidden" } },
    marker: "Quillfeather task",
  },
  {
    door: "/council/tasks/:taskId/assign",
    says: "PO and LE give it to somebody else",
    life: "councilTask",
    for: "PO LE",
    finds: { open: "sees", done: "sent on" },
    marker: "Quillfeather task",
    post: {
      comes: { open: "does", done: "too late" },
      by: { who: "LE", in: "open" },
      fields: { who: "role:FI" },
      changes: "outbox_mails tasks",
    },
  },
  {
    door: "/council/tasks/:taskId/done",
    says: "FI, PO or LE says that it is done; AU reads it and does not",
    life: "councilTask",
    for: "CM PO EV EX MO AP QM AU FI LE",
    finds: {
      open: { "PO LE FI": "sees", AU: "refused", others: "hidden" },
      done: { "PO LE FI": "sent on", AU: "refused", others: "hidden" },
    },
    marker: "Quillfeather task",
    post: {
      comes: {
        open: { "PO LE FI": "does", AU: "refused", others: "hidden" },
        done: { "PO LE FI": "sent on", AU: "refused", others: "hidden" },
      },
      by: { who: "FI", in: "open" },
      changes: "tasks",
      wrong: false,
    },
  },
  {
    door: "/council/tasks/:taskId/withdraw",
    says: "PO and LE take it back",
    ids: { taskId: "spareTaskId" },
    life: "councilTask",
    for: "PO LE",
    finds: { open: "sees", done: "sent on" },
    marker: "Quillfeather",
    post: {
      comes: { open: "does", done: "too late" },
      by: { who: "LE", in: "open" },
      changes: "tasks",
      wrong: false,
    },
  },
];
