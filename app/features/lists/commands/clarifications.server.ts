import { isDeepStrictEqual } from "node:util";
import { inTransaction } from "~db/transaction.server";
import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { LineId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { calendarDateOf, type CalendarDate } from "~/core/time";
import { addWorkingDays } from "~/core/working-days";
import { denied, recordEvent } from "~/features/audit/commands.server";
import { holidaysOf } from "~/features/councils/queries/authorities.server";
import { listCurrentEvidence } from "~/features/suppliers/queries/evidence.server";
import { portalNow } from "~/platform/clock.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import type { Answer, Asked, SeenFile } from "../forms/clarifications";
import { mayRecommend, maySubmitLine } from "../policy";
import { factsOf, type LineRow } from "../queries/line-rows.server";
import type { AssessmentRefusal } from "../refusals/assessing";
import type { AnswerRefusal } from "../refusals/clarifications";
import {
  answeredFacts,
  answerWorkingDays,
  askingOf,
  conditionsOf,
  fixableIn,
  fixableOf,
  isFileUsable,
  isMisfitOf,
} from "../rules/clarifications";
import { misfits, type MisfitProblem } from "../rules/lines";
import { factsIn, type SubmittedFacts } from "../rules/submitted-facts";
import { isDecided, isRecommended, lockSubmittedLine, whyNotAssess } from "./assessing-locks.server";
import { tellAnswered, tellAsked } from "./clarification-mails.server";
import { lockOwnLine } from "./lines.server";

/**
 * Asks the provider of a submitted line to put named fields right, once, within five working days; the same again by the
 * same person is a second press. Refuses ALREADY_ASKED, ALREADY_RECOMMENDED, ALREADY_DECIDED and FIELD_NOT_FIXABLE.
 * domain.md §2.3, §13 L5.
 */
export async function askToPutRight(
  ctx: Context<CouncilActor>,
  lineId: LineId,
  { fields, missing }: Asked,
): Promise<Result<{ dueOn: CalendarDate }, AssessmentRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const line = await lockSubmittedLine(tx, lineId);
    if (line === undefined) return refuse("NOT_FOUND");
    const entry = { act: "lists.ask-to-put-right", subject: { kind: "line", id: lineId } };
    if (!mayRecommend(tx.actor)) return denied(tx, entry);
    const early = whyNotAssess(line, tx.now);
    if (early !== undefined) return refuse(early);
    const said = await asked(tx, lineId);
    if (said !== undefined) {
      const same = said.askedBy === tx.actor.personId && said.missing === missing && isSame(said.fields, fields);
      return same ? ok({ dueOn: said.dueOn }) : refuse("ALREADY_ASKED");
    }
    if (await isDecided(tx, lineId)) return refuse("ALREADY_DECIDED");
    if (await isRecommended(tx, lineId)) return refuse("ALREADY_RECOMMENDED");
    const facts = factsIn(line.facts);
    const fixable = fixableIn(facts);
    if (fields.length === 0 || !fields.every((field) => fixable.includes(field))) return refuse("FIELD_NOT_FIXABLE");
    const dueOn = addWorkingDays(calendarDateOf(tx.now), answerWorkingDays, await holidaysOf(tx, "STATUTORY_UK"));
    await tx.db
      .insertInto("line_clarifications")
      .values({
        id: newId(),
        line_id: lineId,
        round_id: line.roundId,
        organisation_id: line.organisationId,
        fields: [...fields],
        conditions: conditionsOf(fields),
        missing,
        due_on: dueOn,
        asked_at: tx.now,
        asked_by: tx.actor.personId,
      })
      .execute();
    const names = { listTitle: line.listTitle, settingName: facts.setting.name, lotCode: facts.lot.code };
    await tellAsked(tx, { lineId, organisationId: line.organisationId, ...names }, { fields, missing, dueOn });
    recordEvent(tx, { ...entry, about: { fields, dueOn } });
    return ok({ dueOn });
  });
}

/**
 * Freezes what the provider answers, once, up to and with the last millisecond of the last day, by the clock as it is once
 * the line and its round are locked. Only what was asked changes, never a price; what was submitted before is kept. Refuses
 * ALREADY_ANSWERED, ANSWER_OVER, and PROBLEMS of these fields alone.
 */
export async function answerLine(
  ctx: Context<SupplierActor>,
  lineId: LineId,
  answer: Answer,
): Promise<Result<undefined, AnswerRefusal>> {
  return inTransaction(ctx, async (entered) => {
    const line = await lockOwnLine(entered, lineId);
    const said = line && (await asked(entered, lineId));
    if (line === undefined || said === undefined) return refuse("NOT_FOUND");
    const tx = { ...entered, now: await portalNow(entered.db) };
    const subject = { kind: "line", id: lineId };
    const entry = { act: "lists.answer-line", subject, authorityId: line.authorityId };
    if (!maySubmitLine(tx.actor)) return denied(tx, entry);
    const fields = fixableOf(said.fields);
    const files = await listFiles(tx, answer.files);
    if (said.answeredAt !== null) {
      const again = answeredFacts(factsIn(said.before), fields, answer.answers, files.sent);
      const same = isDeepStrictEqual(again, said.facts) && said.note === answer.note;
      return same ? ok() : refuse("ALREADY_ANSWERED");
    }
    if (askingOf(said, tx.now) !== "ASKED") return refuse("ANSWER_OVER");
    const facts = answeredFacts(factsIn(said.facts), fields, answer.answers, files.sent);
    const problems = problemsOf(line, facts).filter((problem) => isMisfitOf(problem, fields));
    if (problems.length > 0 || files.wrong.length > 0) {
      return { ok: false, refusal: { code: "PROBLEMS", problems, files: files.wrong } };
    }
    await tx.db
      .updateTable("line_clarifications")
      .set({ facts_before: JSON.stringify(said.facts), note: answer.note })
      .set({ answered_at: tx.now, answered_by: tx.actor.personId })
      .where("line_id", "=", lineId)
      .execute();
    await keepAnswered(tx, lineId, facts);
    await tellAnswered(tx, line, { leadId: line.authorityId, askedBy: said.askedBy });
    recordEvent(tx, { ...entry, about: { fields } });
    return ok();
  });
}

/** The line says from now on what was answered: its columns, by which needs are met, and what assessors read. */
async function keepAnswered(tx: Context<SupplierActor>, lineId: LineId, facts: SubmittedFacts): Promise<void> {
  const { capacityOffered, ageMin, ageMax, genders, needs, vacancyContact } = facts.line;
  await tx.db
    .updateTable("application_lines")
    .set({ capacity_offered: capacityOffered, age_min: ageMin, age_max: ageMax, genders, needs: [...needs] })
    .set({ vacancy_contact: vacancyContact, submitted_facts: JSON.stringify(facts), changed_at: tx.now })
    .where("id", "=", lineId)
    .execute();
}

/** The files of the library that go with the answer, and what is wrong with the others. */
async function listFiles(tx: Context<SupplierActor>, seen: readonly SeenFile[]) {
  const library = await listCurrentEvidence(tx);
  const today = calendarDateOf(tx.now);
  const now = seen.map((each) => {
    const file = library.find(({ type }) => type === each.type);
    return { ...each, file: isFileUsable(file, today) ? file : undefined };
  });
  return {
    sent: now.flatMap(({ file, without }) => {
      if (file === undefined || without) return [];
      const { evidenceId, type, name, sha256, issuedOn, expiresOn } = file;
      return [{ evidenceId, type, name, sha256, issuedOn, expiresOn }];
    }),
    wrong: now.flatMap(({ type, file, seenId, without }) => {
      if (without || (file !== undefined && file.evidenceId === seenId)) return [];
      return [{ type, what: file === undefined ? ("NONE" as const) : ("ANOTHER" as const) }];
    }),
  };
}

function problemsOf(line: LineRow, facts: SubmittedFacts): MisfitProblem[] {
  const { offer, setting, lot } = factsOf(line);
  const { capacityOffered, ageMin, ageMax, genders, needs, vacancyContact } = facts.line;
  if (offer.care === null || capacityOffered === null || ageMin === null || ageMax === null || genders === null) {
    return [];
  }
  const care = { ...offer.care, capacityOffered, ageMin, ageMax, genders, needs };
  return misfits({ care, vacancyContact }, setting, lot);
}

async function asked(tx: Context, lineId: LineId) {
  return tx.db
    .selectFrom("line_clarifications as asked")
    .innerJoin("application_lines as line", "line.id", "asked.line_id")
    .select(["asked.fields", "asked.missing", "asked.note", "asked.due_on as dueOn", "asked.asked_by as askedBy"])
    .select(["asked.answered_at as answeredAt", "asked.facts_before as before", "line.submitted_facts as facts"])
    .where("asked.line_id", "=", lineId)
    .executeTakeFirst();
}

function isSame(said: readonly string[], fields: readonly string[]): boolean {
  return JSON.stringify([...said].sort()) === JSON.stringify([...fields].sort());
}
