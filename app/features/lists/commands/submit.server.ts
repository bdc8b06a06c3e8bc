import { inTransaction } from "~db/transaction.server";
import type { SupplierActor } from "~/core/actor";
import type { ApplicationId, LineId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { after } from "~/core/state-table";
import { calendarDateOf, type Instant } from "~/core/time";
import { addressesOf } from "~/features/accounts/queries.server";
import { denied, recordEvent, type AuditEntry } from "~/features/audit/commands.server";
import type { SignedDeclaration } from "~/features/suppliers/queries/declarations.server";
import { listCurrentEvidence } from "~/features/suppliers/queries/evidence.server";
import { findSetting, supplierAddress } from "~/features/suppliers/queries/profiles.server";
import { countResults } from "~/features/suppliers/rules/declarations";
import { portalNow } from "~/platform/clock.server";
import type { Context } from "~/platform/context";
import { queueEmail } from "~/platform/outbox.server";
import { linesSubmittedEmail } from "../emails/lists";
import { maySubmitLine } from "../policy";
import { findAskedDeclarations } from "../queries/declarations.server";
import { factsOf, type LineRow } from "../queries/line-rows.server";
import type { ApplicationRefusal, LineRefusal } from "../refusals/lists";
import { ceilingProblems, ceilingsIn } from "../rules/ceilings";
import { lineProblems, lineStages, type LineStage } from "../rules/lines";
import { settingFacts, type SubmittedDeclaration, type SubmittedFacts } from "../rules/submitted-facts";
import { lockOwnApplication, whyNotOpen } from "./applications.server";
import { lockLinesOf, lockOwnLine, whyNotAgain } from "./lines.server";

/**
 * Submits one line and freezes what it says. On time up to and with the closing millisecond, by the clock as it is
 * once the line and its round are locked: however slowly the request came. Pressing twice submits once. Refuses HEADER_FIRST, DECLARATIONS, ALREADY_MEMBER, ALREADY_WAITING, STALE, and PROBLEMS of this line alone.
 */
export async function submitLine(
  ctx: Context<SupplierActor>,
  lineId: LineId,
  version: number,
): Promise<Result<{ submittedAt: Instant }, LineRefusal>> {
  return inTransaction(ctx, async (entered) => {
    const line = await lockOwnLine(entered, lineId);
    if (line === undefined) return refuse("NOT_FOUND");
    const tx = { ...entered, now: await portalNow(entered.db) };
    if (!maySubmitLine(tx.actor)) return denied(tx, entryOf("lists.submit-line", line));
    const done = await sendIfReady(tx, line, version);
    if (done.ok && !done.value.again) await sendReceipt(tx, [line]);
    return done.ok ? ok({ submittedAt: done.value.submittedAt }) : done;
  });
}

export interface LineToSubmit {
  readonly lineId: LineId;
  /** As the page showed it. */
  readonly version: number;
}

/**
 * Submits the lines of one application that are named, in one transaction and with one receipt. Each is judged by itself, as
 * by `submitLine`: what is wrong with one is answered beside it and keeps no other back. By one clock for all, once all are
 * locked. Pressing twice submits once. Lines of another application are left NOT_FOUND. Refuses NOTHING_READY where none is
 * named.
 */
export async function submitLines(
  ctx: Context<SupplierActor>,
  applicationId: ApplicationId,
  lines: readonly LineToSubmit[],
): Promise<Result<{ submitted: number; left: readonly LeftLine[] }, ApplicationRefusal>> {
  return inTransaction(ctx, async (entered) => {
    const application = await lockOwnApplication(entered, applicationId);
    if (application === undefined) return refuse("NOT_FOUND");
    const rows = await lockLinesOf(entered, applicationId);
    const tx = { ...entered, now: await portalNow(entered.db) };
    const subject = { kind: "application", id: applicationId };
    const entry = { act: "lists.submit-lines", subject, seal: application.roundId };
    if (!maySubmitLine(tx.actor)) return denied(tx, entry);
    const closed = whyNotOpen(application, tx.now);
    if (closed !== undefined) return refuse(closed);
    if (lines.length === 0) return refuse("NOTHING_READY");
    const sent: LineRow[] = [];
    const left: LeftLine[] = [];
    for (const { lineId, version } of lines) {
      const line = rows.find((row) => row.lineId === lineId);
      const done: Result<Sent, LineRefusal> =
        line === undefined ? refuse("NOT_FOUND") : await sendIfReady(tx, line, version);
      if (!done.ok) left.push({ lineId, refusal: done.refusal });
      else if (line !== undefined && !done.value.again) sent.push(line);
    }
    if (sent.length > 0) {
      await sendReceipt(tx, sent);
      recordEvent(tx, { ...entry, about: { submitted: sent.length, left: left.length } });
    }
    return ok({ submitted: sent.length, left });
  });
}

export interface LeftLine {
  readonly lineId: LineId;
  readonly refusal: LineRefusal;
}

interface Sent {
  readonly submittedAt: Instant;
  /** It had been submitted by an earlier press. */
  readonly again: boolean;
}

/** One line under lock, with its round: submitted, or why not. */
async function sendIfReady(
  tx: Context<SupplierActor>,
  line: LineRow,
  version: number,
): Promise<Result<Sent, LineRefusal>> {
  if (line.submittedAt !== null && line.version === version + 1) {
    return ok({ submittedAt: line.submittedAt, again: true });
  }
  const closed = whyNotOpen({ ...line, stage: line.roundStage }, tx.now);
  if (closed !== undefined) return refuse(closed);
  const stage = after(lineStages, line.stage, "submit");
  if (stage === undefined) return refuse("LINE_SUBMITTED");
  if (line.version !== version) return refuse("STALE");
  if (line.headerCompletedAt === null) return refuse("HEADER_FIRST");
  if ((await findAskedDeclarations(tx, line.listId)) === undefined) return refuse("DECLARATIONS");
  const twice = await whyNotAgain(tx, line);
  if (twice !== undefined) return refuse(twice);
  const { offer, setting, lot } = factsOf(line);
  const above = ceilingProblems(line.rates, ceilingsIn(line.ceilings));
  const problems = [...lineProblems(offer, setting, lot, calendarDateOf(tx.now)), ...above];
  if (problems.length > 0) return { ok: false, refusal: { code: "PROBLEMS", problems } };
  await sendLine(tx, line, stage);
  return ok({ submittedAt: tx.now, again: false });
}

/** Takes a line back until the round closes, by the same clock; it can be changed and submitted again. */
export async function withdrawLine(
  ctx: Context<SupplierActor>,
  lineId: LineId,
  version: number,
): Promise<Result<undefined, LineRefusal>> {
  return inTransaction(ctx, async (entered) => {
    const line = await lockOwnLine(entered, lineId);
    if (line === undefined) return refuse("NOT_FOUND");
    const tx = { ...entered, now: await portalNow(entered.db) };
    const entry = entryOf("lists.withdraw-line", line);
    if (!maySubmitLine(tx.actor)) return denied(tx, entry);
    const closed = whyNotOpen({ ...line, stage: line.roundStage }, tx.now);
    if (closed !== undefined) return refuse(closed);
    if (line.stage === "WITHDRAWN" && line.version === version + 1) return ok();
    const stage = after(lineStages, line.stage, "withdraw");
    if (stage === undefined) return refuse("LINE_NOT_SUBMITTED");
    if (line.version !== version) return refuse("STALE");
    await tx.db
      .updateTable("application_lines")
      .set({ stage, version: version + 1, submitted_at: null, submitted_by: null, submitted_facts: null })
      .set({ changes_line_id: null })
      .where("id", "=", lineId)
      .execute();
    recordEvent(tx, entry);
    return ok();
  });
}

/** A line under lock goes to the council as it is; of a member, in the place of the approved line it changes. */
export async function sendLine(
  tx: Context<SupplierActor>,
  line: LineRow,
  stage: LineStage,
  changes: LineId | null = null,
): Promise<void> {
  await tx.db
    .updateTable("application_lines")
    .set({
      stage,
      version: line.version + 1,
      submitted_at: tx.now,
      submitted_by: tx.actor.personId,
      submitted_facts: JSON.stringify(await freeze(tx, line)),
      changes_line_id: changes,
    })
    .where("id", "=", line.lineId)
    .execute();
  const about = { list: line.listId, setting: line.settingId, lot: line.lotId };
  recordEvent(tx, { ...entryOf("lists.submit-line", line), about });
}

/** Under the round's seal: councils read of it when its decisions are issued. */
function entryOf(act: string, { lineId, roundId, authorityId }: LineRow): AuditEntry {
  return { act, subject: { kind: "line", id: lineId }, seal: roundId, authorityId };
}

async function freeze(ctx: Context<SupplierActor>, line: LineRow): Promise<SubmittedFacts> {
  const asked = ctx.db
    .selectFrom("applications")
    .select(["contact_name as contactName", "contact_email as contactEmail", "contact_phone as contactPhone"])
    .select(["safeguarding_lead as safeguardingLead", "insurance_committed as insuranceCommitted"])
    .select("terms_accepted as termsAccepted")
    .where("id", "=", line.applicationId);
  const [header, setting, organisation, evidence, declared] = await Promise.all([
    asked.executeTakeFirstOrThrow(),
    findSetting(ctx, line.settingId),
    supplierAddress(ctx, line.organisationId),
    listCurrentEvidence(ctx),
    findAskedDeclarations(ctx, line.listId),
  ]);
  if (setting === undefined) throw new Error(`Line ${line.lineId} is for a setting of another organisation`);
  return {
    format: "quayside-line/1",
    organisation,
    header: {
      contactName: header.contactName ?? "",
      contactEmail: header.contactEmail ?? "",
      contactPhone: header.contactPhone,
      safeguardingLead: header.safeguardingLead,
      insuranceCommitted: header.insuranceCommitted ?? false,
      termsAccepted: header.termsAccepted ?? false,
    },
    setting: settingFacts(setting),
    lot: { code: line.lotCode, title: line.lotTitle },
    line: {
      capacityOffered: line.capacityOffered,
      ageMin: line.ageMin,
      ageMax: line.ageMax,
      genders: line.genders,
      needs: line.needs,
      vacancyContact: line.vacancyContact,
    },
    evidence: evidence.map(({ evidenceId, type, name, sha256, issuedOn, expiresOn }) => {
      return { evidenceId, type, name, sha256, issuedOn, expiresOn };
    }),
    rates: line.rates,
    ceilings: ceilingsIn(line.ceilings),
    ...(declared === undefined || declared.length === 0 ? {} : { declarations: declared.map(frozen) }),
  };
}

function frozen({ declarationId, number, sha256, content }: SignedDeclaration): SubmittedDeclaration {
  return { declarationId, set: content.set, number, sha256, results: countResults(content.answers) };
}

/** One letter for all that was received at once, to each of the applicant's people. */
async function sendReceipt(ctx: Context<SupplierActor>, lines: readonly LineRow[]): Promise<void> {
  const [line] = lines;
  if (line === undefined) return;
  const letter = linesSubmittedEmail({
    list: line.listTitle,
    lines: lines.map(({ settingName, lotCode }) => ({ setting: settingName, lot: lotCode })),
    submittedAt: ctx.now,
    closesAt: line.closesAt,
    link: `${ctx.portal.publicUrl}/supplier/applications/${line.applicationId}`,
  });
  for (const to of await addressesOf(ctx, line.organisationId, "SA", "SB")) await queueEmail(ctx, { to, ...letter });
}
