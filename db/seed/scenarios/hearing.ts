import type { LineId } from "~/core/id";
import { appealDecision } from "~/features/lists/commands/appeals.server";
import { answerLine, askToPutRight } from "~/features/lists/commands/clarifications.server";
import { decideAppeal } from "~/features/lists/commands/decide-appeal.server";
import { sendPromised } from "~/features/lists/commands/promises.server";
import { findAppeal } from "~/features/lists/queries/appeals.server";
import { findCurrentEvidence } from "~/features/suppliers/queries/evidence.server";
import { at, day, must, type Stage } from "../stage";
import { personAs, type Council } from "./councils";
import { certificateAdded } from "./evidence";
import type { Supplier } from "./suppliers";

/** What a council says to an applicant, and the applicant answers, before a decision and after it. */

interface Heard {
  readonly lead: Council;
  readonly supplier: Supplier;
  readonly lineId: LineId;
}

/** Nobody says who answers about vacancies: one provider has answered, the other still may. */
export async function askedToPutRight(stage: Stage, { lead, supplier, lineId }: Heard, on: number, answers?: number) {
  const asks = await at(stage, personAs(lead, "CM"), day(stage, on, "09:40"));
  const missing = "Nobody answers the number you gave for vacancies. Please give one that somebody answers every day.";
  must(await askToPutRight(asks, lineId, { fields: ["CONTACT"], missing }));
  if (answers === undefined) return;
  const ctx = await at(stage, supplier.administrator, day(stage, answers, "12:15"));
  const contact = "The manager on duty, 0191 498 0155";
  must(await answerLine(ctx, lineId, { answers: { contact }, files: [], note: "The old number was switched off." }));
}

/** The file that an approval waits for comes, and waits for somebody to look at it. */
export async function promisedFileSent(stage: Stage, { supplier, lineId }: Omit<Heard, "lead">, on: number) {
  await certificateAdded(stage, supplier, "PUBLIC_LIABILITY", on);
  const ctx = await at(stage, supplier.administrator, day(stage, on, "16:10"));
  const file = await findCurrentEvidence(ctx, "PUBLIC_LIABILITY");
  const files = new Map([["PUBLIC_LIABILITY" as const, file?.evidenceId]]);
  must(await sendPromised(ctx, lineId, { files, note: "The new cover, with the milk round in it." }));
}

/** A refusal that is appealed against on the last day, and an answer from the lead, who had no hand in it. */
export async function appealHeard(
  stage: Stage,
  { lead, supplier, lineId }: Heard,
  { made, answered }: { readonly made: number; readonly answered: number },
) {
  const appeals = await at(stage, supplier.administrator, day(stage, made, "17:20"));
  const words =
    "The letter says that the manager’s post is empty. We had told you on 3 pages that somebody acts as manager.";
  must(await appealDecision(appeals, lineId, { grounds: ["FACT", "EVIDENCE"], words }));
  const answers = await at(stage, personAs(lead, "LE"), day(stage, answered, "10:10"));
  const seenId = (await findAppeal(answers, lineId))?.appeal?.appealId;
  const reasons =
    "You did tell us that somebody acts as manager, and our letter should have said so. But this lot asks for a manager whom the regulator has registered, and there was none.";
  must(await decideAppeal(answers, lineId, { seenId, outcome: "PARTLY", reasons }));
}
