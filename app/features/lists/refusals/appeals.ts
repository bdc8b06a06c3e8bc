import { answerWorkingDays, appealWorkingDays } from "../rules/appeals";
import { common } from "./lists";

export type AppealRefusal =
  | "NOT_ALLOWED"
  | "NOT_FOUND"
  | "STALE"
  | "NOT_REFUSED"
  | "TOO_LATE"
  | "ALREADY_APPEALED"
  | "NOTHING_TO_DECIDE"
  | "TOOK_PART"
  | "OWN_SUPPLIER";

export const appealRefusals: Record<AppealRefusal, string> = {
  ...common,
  STALE: "Another appeal stands here now. Read it, then press again if it is right.",
  NOT_REFUSED: "Only a refusal can be appealed against. Read the council’s letter.",
  TOO_LATE: `An appeal must come within ${appealWorkingDays} working days after the letter. You can write to the council, and apply again in the next round.`,
  ALREADY_APPEALED: `The council has an appeal from you already. It answers within ${answerWorkingDays} working days.`,
  NOTHING_TO_DECIDE: "No appeal waits here any more. Go back and read what stands there.",
  TOOK_PART:
    "You took part in the decision on this line, so somebody else decides on the appeal. Ask another approver or lead. If there is none, your lead can give somebody that role.",
  OWN_SUPPLIER: "You hold a role in this organisation, so somebody else must decide on its appeal.",
};
