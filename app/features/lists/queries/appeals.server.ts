import { sql, type RawBuilder } from "kysely";
import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { LineId, PersonId } from "~/core/id";
import type { CalendarDate } from "~/core/time";
import type { Context } from "~/platform/context";
import { groundsIn, type AppealOutcome } from "../rules/appeals";

/** Of a line: what came of its appeal. Asked with `limit 1`, each line looks it up. */
export const appealOutcomeOf = sql<AppealOutcome | null>`(select outcome from line_appeals live
  where live.line_id = line.id and live.withdrawn_at is null limit 1)`;

/** The last day to appeal against what was told of a line; null where no refusal was. */
export const appealByOf = sql<CalendarDate | null>`coalesce(promise.appeal_by, letter.appeal_by)`;

/** Lines that were told, with the appeal that counts: whoever asks adds whose they must be. */
function toldLines(ctx: Context) {
  return ctx.db
    .selectFrom("decision_letters as letter")
    .innerJoin("application_lines as line", "line.id", "letter.line_id")
    .innerJoin("rounds as round", "round.id", "line.round_id")
    .innerJoin("lists as list", "list.id", "round.list_id")
    .innerJoin("settings as setting", "setting.id", "line.setting_id")
    .innerJoin("lots as lot", "lot.id", "line.lot_id")
    .leftJoin("line_promises as promise", "promise.line_id", "line.id")
    .leftJoin("line_appeals as appeal", (join) =>
      join.onRef("appeal.line_id", "=", "line.id").on("appeal.withdrawn_at", "is", null),
    )
    .select(["line.id as lineId", "setting.name as settingName", "lot.code as lotCode", "list.title as listTitle"])
    .select(["letter.organisation_id as organisationId", appealByOf.as("appealBy")])
    .select(["appeal.id as appealId", "appeal.grounds", "appeal.words", "appeal.appealed_at as appealedAt"])
    .select(["appeal.due_on as dueOn", "appeal.outcome", "appeal.reasons", "appeal.decided_at as decidedAt"])
    .select(["appeal.decided_by as decidedBy"]);
}

type ToldRow = Awaited<ReturnType<ReturnType<typeof toldLines>["executeTakeFirstOrThrow"]>>;

function withAppeal(row: ToldRow) {
  const { lineId, organisationId, settingName, lotCode, listTitle, appealBy } = row;
  const line = { lineId, organisationId, listTitle, appealBy, place: `${settingName}, lot ${lotCode}` };
  const { appealId, grounds, words, appealedAt, dueOn } = row;
  if (appealId === null || grounds === null || words === null || appealedAt === null || dueOn === null) {
    return { ...line, appeal: undefined };
  }
  const { outcome, reasons, decidedAt, decidedBy } = row;
  const said = { appealId, grounds: groundsIn(grounds), words, appealedAt, dueOn };
  return { ...line, appeal: { ...said, outcome, reasons, decidedAt, decidedBy } };
}

/** A line of the actor's own organisation that was told, until when it may be appealed against, and its appeal. */
export async function findOwnAppeal(ctx: Context<SupplierActor>, lineId: LineId) {
  const row = await toldLines(ctx)
    .where("letter.line_id", "=", lineId)
    .where("letter.organisation_id", "=", ctx.actor.organisationId)
    .executeTakeFirst();
  return row && withAppeal(row);
}

/** The same of a line to a list that the actor's council leads. */
export async function findAppeal(ctx: Context<CouncilActor>, lineId: LineId) {
  const row = await toldLines(ctx)
    .where("letter.line_id", "=", lineId)
    .where("list.lead_authority_id", "=", ctx.actor.organisationId)
    .executeTakeFirst();
  return row && withAppeal(row);
}

/** Everybody who recommended, decided, found conditions, asked to put right or checked evidence of a line. */
function whoTookPart(lineId: RawBuilder<unknown>) {
  return sql`
    select recommended_by as "personId" from line_recommendations where line_id = ${lineId}
    union all select decided_by from line_decisions where line_id = ${lineId}
    union all select found_by from line_findings where line_id = ${lineId}
    union all select asked_by from line_clarifications where line_id = ${lineId}
    union all select checked_by from promise_sendings where line_id = ${lineId} and checked_by is not null`;
}

export async function listWhoTookPart(ctx: Context, lineId: LineId): Promise<PersonId[]> {
  const { rows } = await sql<{ personId: PersonId }>`${whoTookPart(sql`${lineId}::uuid`)}`.execute(ctx.db);
  return rows.map(({ personId }) => personId);
}

/** More than wait at once in the lists of any council. */
const mostWaiting = 50;

/** Appeals to the lists that the actor's council leads that nobody has decided on, the first due first. */
export async function listAppealsToDecide(ctx: Context<CouncilActor>) {
  return ctx.db
    .selectFrom("line_appeals as appeal")
    .innerJoin("lists as list", "list.id", "appeal.list_id")
    .innerJoin("application_lines as line", "line.id", "appeal.line_id")
    .innerJoin("settings as setting", "setting.id", "line.setting_id")
    .select(["appeal.line_id as lineId", "setting.name as setting", "list.title as list", "appeal.due_on as dueOn"])
    .select(sql<boolean>`${ctx.actor.personId} in (${whoTookPart(sql.ref("appeal.line_id"))})`.as("tookPart"))
    .where("list.lead_authority_id", "=", ctx.actor.organisationId)
    .where("appeal.outcome", "is", null)
    .where("appeal.withdrawn_at", "is", null)
    .orderBy("appeal.due_on")
    .orderBy("appeal.id")
    .limit(mostWaiting)
    .execute();
}
