import type { Row } from "../row";

/**
 * Regulators' files of grades. domain.md §8, §11 "Visit, KPI, concern" (QM does) and "APL suspend" (QM at once), §13 R6: QM
 * and the officers of a council that leads lists send and apply them, AU reads. A file is its council's alone.
 */
export const councilGrades: readonly Row[] = [
  {
    door: "/council/grades",
    says: "QM and PO send a file, AU reads which were sent",
    for: "QM PO AU",
    finds: { always: { "QM PO AU": "sees", "partner stranger": "own" } },
    marker: "Quillfeather grades.csv",
    post: {
      for: "QM PO",
      comes: { always: { "QM PO partner stranger": "does" } },
      by: { who: "PO", in: "always" },
      fields: {
        scheme: "CQC",
        file: {
          file: "Quillfeather cqc.csv",
          text: "registration number,grade,inspection date,report address,status\n1-100,Good,2025-12-01,,registered\n",
        },
      },
      changes: "grade_imports",
    },
  },
  {
    door: "/council/grades/:importId/withdraw",
    says: "QM and PO throw a file away that was not applied",
    ids: { importId: "otherImportId" },
    for: "QM PO",
    finds: "sees",
    marker: "Quillfeather others.csv",
    post: { comes: "does", by: { who: "QM", in: "always" }, changes: "grade_imports", wrong: false },
  },
  {
    door: "/council/grades/:importId",
    says: "QM and PO see what a file would change, and apply it; AU reads it",
    for: "QM PO AU",
    finds: "sees",
    marker: "Quillfeather grades.csv",
    post: {
      for: "QM PO",
      comes: "does",
      by: { who: "QM", in: "always" },
      changes: "grade_import_lines grade_imports setting_gradings settings",
      wrong: false,
    },
  },
];
