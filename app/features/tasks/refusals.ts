export type TaskRefusal =
  "NOT_ALLOWED" | "NOT_FOUND" | "NOT_A_COLLEAGUE" | "DAY_IS_OVER" | "KEY_REUSED" | "ALREADY_ENDED" | "DONE_BY_ITS_ACT";

/** Why not, and what to do next. */
export const taskRefusals: Record<TaskRefusal, string> = {
  NOT_ALLOWED: "You may not do this. Ask the person who gave the task.",
  NOT_FOUND: "This task is not there.",
  NOT_A_COLLEAGUE: "This person no longer acts for your organisation. Choose someone else.",
  DAY_IS_OVER: "A task is due by 5pm on its day. Choose a later day.",
  KEY_REUSED:
    "You gave another task from this page before you went back to it. That one is kept. Press once more to give this one too.",
  ALREADY_ENDED: "This task is done or was taken back already.",
  DONE_BY_ITS_ACT: "This task is done on the page it is about. Open that page.",
};

/** The field that a refusal is about; of the others, the page as a whole. */
export const fieldOfRefusal: Partial<Record<TaskRefusal, string>> = { NOT_A_COLLEAGUE: "who", DAY_IS_OVER: "due" };
