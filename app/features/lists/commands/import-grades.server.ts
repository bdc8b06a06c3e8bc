import { inTransaction } from "~db/transaction.server";
import { supplierRoles, type CouncilActor, type SupplierRole } from "~/core/actor";
import type { GradeImportId, OrganisationId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { after } from "~/core/state-table";
import { calendarDateOf } from "~/core/time";
import { listPlaces } from "~/features/accounts/queries.server";
import { denied, recordEvent } from "~/features/audit/commands.server";
import { cleanFileName } from "~/features/documents/rules";
import { lockWords } from "~/features/suppliers/commands/rows.server";
import type { Context } from "~/platform/context";
import type { FileStore } from "~/platform/file-store.server";
import { newId } from "~/platform/ids";
import { sha256 } from "~/platform/secrets.server";
import { bytesOf, type UploadedFile } from "~/platform/upload-reading.server";
import { mayImportGrades } from "../policy";
import { leadsAnyList, listKnownSettings, type KnownSetting } from "../queries/graded-settings.server";
import type { GradesRefusal } from "../refusals/lists";
import { newsIn } from "../rules/grade-changes";
import { gradeImportLife, mostFaultsKept, type GradesFileFault } from "../rules/grade-imports";
import { readGradeLines, type FaultyLine, type GradeLine, type LineFault } from "../rules/grade-lines";
import { readGradesFile } from "../rules/grades-file";
import { schemes, type RatingScheme } from "../rules/rating-schemes";
import { lockGradeImport } from "./locks.server";

/**
 * Reads a regulator's file and keeps what it would change, for a person to look at: no setting changes. It takes the place
 * of an earlier file of the same scheme that was not applied; the same file again answers the one there is. Refuses the
 * file where it cannot be read as a table of ours. domain.md §13 R6.
 */
export async function importGrades(
  ctx: Context<CouncilActor>,
  files: FileStore,
  { scheme, sent }: { readonly scheme: RatingScheme; readonly sent: UploadedFile },
): Promise<Result<{ importId: GradeImportId }, GradesRefusal | GradesFileFault>> {
  try {
    return await inTransaction(ctx, async (tx) => {
      const { organisationId: authorityId, personId } = tx.actor;
      const importId = newId();
      const entry = { act: "lists.import-grades", subject: { kind: "grades file", id: importId } };
      if (!mayImportGrades(tx.actor, await leadsAnyList(tx))) return denied(tx, entry);
      const bytes = await bytesOf(sent);
      const hash = sha256(bytes);
      await lockWords(tx, `grades files of ${authorityId}`);
      const ready = await findReady(tx, scheme);
      if (ready?.sha256 === hash) return ok({ importId: ready.id });
      const table = readGradesFile(bytes);
      if (!table.ok) return table;
      const { lines, faults } = readGradeLines(table.value, scheme, calendarDateOf(tx.now));
      const compared = await compare(tx, scheme, lines);
      const allFaults = [...faults, ...compared.faults].sort((one, other) => one.row - other.row);
      const name = cleanFileName(sent.typedName);
      if (ready !== undefined) await endImport(tx, ready.id, "supersede");
      await tx.db
        .insertInto("grade_imports")
        .values({
          ...{ id: importId, authority_id: authorityId, scheme, file_name: name, sha256: hash, stage: "READY" },
          line_count: table.value.length,
          known_count: compared.known,
          same_count: compared.same,
          faulty_count: new Set(allFaults.map(({ row }) => row)).size,
          ...{ added_at: tx.now, added_by: personId },
        })
        .execute();
      await keepLines(tx, [
        ...compared.news.map((line) => ({ ...line, id: newId(), import_id: importId })),
        ...allFaults.slice(0, mostFaultsKept).map((fault) => faultRow(importId, fault)),
      ]);
      recordEvent(tx, { ...entry, about: { scheme, file: name, lines: table.value.length, sha256: hash } });
      return ok({ importId });
    });
  } finally {
    await files.discard(sent.received);
  }
}

/** Throws a file away that was not applied. Again is a second press. Refuses APPLIED and SUPERSEDED. */
export async function withdrawGrades(
  ctx: Context<CouncilActor>,
  importId: GradeImportId,
): Promise<Result<undefined, GradesRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const entry = { act: "lists.withdraw-grades", subject: { kind: "grades file", id: importId } };
    const found = await lockGradeImport(tx, importId);
    if (found === undefined) return refuse("NOT_FOUND");
    if (!mayImportGrades(tx.actor, await leadsAnyList(tx))) return denied(tx, entry);
    if (found.stage === "WITHDRAWN") return ok();
    if (after(gradeImportLife, found.stage, "withdraw") === undefined) {
      return refuse(found.stage === "APPLIED" ? "APPLIED" : "SUPERSEDED");
    }
    await endImport(tx, importId, "withdraw");
    recordEvent(tx, entry);
    return ok();
  });
}

/** Ends an import that is under lock and READY. */
export async function endImport(
  tx: Context<CouncilActor>,
  importId: GradeImportId,
  event: keyof typeof gradeImportLife,
): Promise<void> {
  const ended = { ended_at: tx.now, ended_by: tx.actor.personId };
  await tx.db
    .updateTable("grade_imports")
    .set({ stage: gradeImportLife[event].to, ...ended })
    .where("id", "=", importId)
    .execute();
}

async function findReady(tx: Context<CouncilActor>, scheme: RatingScheme) {
  return tx.db
    .selectFrom("grade_imports")
    .select(["id", "sha256"])
    .where("authority_id", "=", tx.actor.organisationId)
    .where("scheme", "=", scheme)
    .where("stage", "=", "READY")
    .forUpdate()
    .executeTakeFirst();
}

/** The lines beside the settings that they are about: what is new, what is not, and what this person may not tell. */
async function compare(tx: Context<CouncilActor>, scheme: RatingScheme, lines: readonly GradeLine[]) {
  const { regulator, kinds } = schemes[scheme];
  const numbers = lines.map(({ number }) => number);
  const settings = await listKnownSettings(tx, regulator, numbers);
  const known = new Map(settings.map((setting) => [setting.number, setting]));
  const own = await ownSuppliers(tx);
  const today = calendarDateOf(tx.now);
  const faults: FaultyLine[] = [];
  const found = lines.flatMap((line) => {
    const setting = known.get(line.number);
    if (setting === undefined) return [];
    const fault = whyNot(setting, { kinds, own });
    if (fault === undefined) return [{ line, setting, news: newsIn(line, setting, scheme, today) }];
    faults.push({ row: line.row, number: line.number, fault, said: setting.name });
    return [];
  });
  const news = found.filter(({ news: { kind } }) => kind !== "SAME");
  return { faults, known: settings.length, same: found.length - news.length, news: news.map(newsRow) };
}

function whyNot(
  setting: KnownSetting,
  { kinds, own }: { readonly kinds: readonly string[]; readonly own: ReadonlySet<OrganisationId> },
): LineFault | undefined {
  if (!kinds.includes(setting.kind)) return "OTHER_KIND";
  return own.has(setting.organisationId) ? "OWN_SUPPLIER" : undefined;
}

/** Suppliers where the actor holds a role: what is said of those somebody else tells. domain.md §11. */
async function ownSuppliers(tx: Context<CouncilActor>): Promise<ReadonlySet<OrganisationId>> {
  const places = await listPlaces(tx, tx.actor.personId);
  const isOwn = (role: string) => supplierRoles.includes(role as SupplierRole);
  return new Set(places.filter(({ roles }) => roles.some(isOwn)).map(({ id }) => id));
}

interface Found {
  readonly line: GradeLine;
  readonly setting: KnownSetting;
  readonly news: ReturnType<typeof newsIn>;
}

function newsRow({ line, setting, news }: Found) {
  if (news.kind === "SAME") throw new Error("Nothing new is not kept");
  return {
    ...{ kind: news.kind, row_number: line.row, registration_number: line.number, setting_id: setting.settingId },
    ...{ grade: line.grade, graded_on: line.gradedOn, report_url: line.reportUrl, status: line.status },
    ...{ grade_before: setting.grade, graded_on_before: setting.gradedOn, status_before: setting.status },
    follows: "follows" in news ? news.follows : ("NONE" as const),
    ...{ fault: null, said: null },
  };
}

function faultRow(importId: GradeImportId, { row, number, fault, said }: FaultyLine) {
  const nothing = { setting_id: null, grade: null, graded_on: null, report_url: null, status: null, follows: null };
  const before = { grade_before: null, graded_on_before: null, status_before: null };
  const line = { id: newId(), import_id: importId, kind: "FAULT" as const, row_number: row };
  return { ...line, registration_number: number, ...nothing, ...before, fault, said };
}

/** So many rows fit into one statement. */
const rowsAtOnce = 1000;

type LineRow = ReturnType<typeof faultRow> | (ReturnType<typeof newsRow> & { id: string; import_id: string });

async function keepLines(tx: Context, rows: readonly LineRow[]): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    await tx.db
      .insertInto("grade_import_lines")
      .values(rows.slice(start, start + rowsAtOnce))
      .execute();
  }
}
