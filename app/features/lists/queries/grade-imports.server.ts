import { sql } from "kysely";
import type { CouncilActor } from "~/core/actor";
import type { GradeImportId, OrganisationId } from "~/core/id";
import type { CalendarDate } from "~/core/time";
import type { Grade, RegistrationStatus } from "~/features/suppliers/rules/settings";
import type { Context } from "~/platform/context";
import type { LineFault } from "../rules/grade-lines";
import type { GradeOutcome } from "../rules/grade-words";
import type { Consequence } from "../rules/rating-schemes";
import { isOnList } from "./on-list.server";

const rowsOnPage = 20;

/** Files that the actor's council sent, the newest first, a page at a time. */
export async function listGradeImports(ctx: Context<CouncilActor>, before?: GradeImportId) {
  let query = imports(ctx)
    .orderBy("file.id", "desc")
    .limit(rowsOnPage + 1);
  if (before !== undefined) query = query.where("file.id", "<", before);
  const found = await query.execute();
  const rows = found.slice(0, rowsOnPage);
  return { rows, next: found.length > rowsOnPage ? rows.at(-1)?.importId : undefined };
}

/** One of them, with how many of its lines change something, change a date or an address, and are too old. */
export async function findGradeImport(ctx: Context<CouncilActor>, importId: GradeImportId) {
  const found = await imports(ctx).where("file.id", "=", importId).executeTakeFirst();
  if (found === undefined) return undefined;
  const counted = await ctx.db
    .selectFrom("grade_import_lines")
    .select("kind")
    .select((eb) => eb.fn.countAll<number>().as("number"))
    .where("import_id", "=", importId)
    .groupBy("kind")
    .execute();
  const numberOf = (kind: string) => counted.find((each) => each.kind === kind)?.number ?? 0;
  return {
    ...found,
    changes: numberOf("CHANGE"),
    details: numberOf("DETAILS"),
    older: numberOf("OLDER"),
  };
}

/** The newest file of the same scheme, where one took the place of this. */
export async function findNewerImport(ctx: Context<CouncilActor>, importId: GradeImportId) {
  const newer = await ctx.db
    .selectFrom("grade_imports as file")
    .innerJoin("grade_imports as this", "this.scheme", "file.scheme")
    .select("file.id")
    .where("this.id", "=", importId)
    .where("this.authority_id", "=", ctx.actor.organisationId)
    .where("file.authority_id", "=", ctx.actor.organisationId)
    .where("file.id", ">", importId)
    .orderBy("file.id", "desc")
    .limit(1)
    .executeTakeFirst();
  return newer?.id;
}

function imports(ctx: Context<CouncilActor>) {
  return ctx.db
    .selectFrom("grade_imports as file")
    .innerJoin("people as sender", "sender.id", "file.added_by")
    .leftJoin("people as ender", "ender.id", "file.ended_by")
    .select(["file.id as importId", "file.scheme", "file.file_name as fileName", "file.stage"])
    .select(["file.line_count as lines", "file.known_count as known", "file.same_count as same"])
    .select(["file.faulty_count as faulty", "file.added_at as addedAt", "sender.name as addedBy"])
    .select(["file.ended_at as endedAt", "ender.name as endedBy"])
    .where("file.authority_id", "=", ctx.actor.organisationId);
}

export interface ChangeLine {
  readonly id: string;
  readonly settingName: string;
  readonly organisationId: OrganisationId;
  readonly organisationName: string;
  readonly grade: Grade | null;
  readonly gradedOn: CalendarDate | null;
  readonly status: RegistrationStatus;
  readonly gradeBefore: Grade | null;
  readonly gradedOnBefore: CalendarDate | null;
  readonly statusBefore: RegistrationStatus;
  readonly follows: Consequence;
  readonly outcome: GradeOutcome | null;
  readonly suspended: number;
  readonly removals: number;
  readonly blocked: number;
  /** Places that are on lists which the actor's council leads. */
  readonly places: number;
}

/** Lines of a file of the actor's council that are about settings, in the order of the file, a page at a time. */
export async function listChangeLines(
  ctx: Context<CouncilActor>,
  importId: GradeImportId,
  { kind, after }: { readonly kind: "CHANGE" | "OLDER"; readonly after: string | undefined },
): Promise<{ rows: ChangeLine[]; next: string | undefined }> {
  const { rows } = await sql<ChangeLine>`
    select line.id, setting.name as "settingName",
      organisation.id as "organisationId", organisation.name as "organisationName",
      line.grade, line.graded_on as "gradedOn", line.status, line.grade_before as "gradeBefore",
      line.graded_on_before as "gradedOnBefore", line.status_before as "statusBefore",
      line.follows, line.outcome, line.suspended, line.removals, line.blocked,
      (select count(*)::int from memberships join lists on lists.id = memberships.list_id
        where memberships.setting_id = line.setting_id and ${isOnList("memberships.stage")}
          and lists.lead_authority_id = ${ctx.actor.organisationId}) as places
    from (select lines.* from grade_import_lines lines
      join grade_imports file on file.id = lines.import_id and file.authority_id = ${ctx.actor.organisationId}
      where lines.import_id = ${importId} and lines.kind = ${kind}
        and ${after === undefined ? sql`true` : sql`lines.id > ${after}`}
      order by lines.id limit ${rowsOnPage + 1}) as line
    cross join lateral (select name, organisation_id from settings where settings.id = line.setting_id limit 1) as setting
    cross join lateral (select id, name from organisations
      where organisations.id = setting.organisation_id limit 1) as organisation
    order by line.id
  `.execute(ctx.db);
  return paged(rows);
}

/** What is wrong in such a file, in the order of its lines, a page at a time. */
export async function listFaultLines(ctx: Context<CouncilActor>, importId: GradeImportId, after: string | undefined) {
  let query = ctx.db
    .selectFrom("grade_import_lines as line")
    .innerJoin("grade_imports as file", "file.id", "line.import_id")
    .select(["line.id", "line.row_number as row", "line.registration_number as number", "line.fault", "line.said"])
    .where("file.authority_id", "=", ctx.actor.organisationId)
    .where("line.import_id", "=", importId)
    .where("line.kind", "=", "FAULT")
    .orderBy("line.id")
    .limit(rowsOnPage + 1);
  if (after !== undefined) query = query.where("line.id", ">", after);
  const rows = await query.execute();
  return paged(rows.map(({ fault, said, ...row }) => ({ ...row, fault: fault as LineFault, said: said ?? "" })));
}

function paged<Row extends { readonly id: string }>(found: Row[]): { rows: Row[]; next: string | undefined } {
  const rows = found.slice(0, rowsOnPage);
  return { rows, next: found.length > rowsOnPage ? rows.at(-1)?.id : undefined };
}
