import { inTransaction } from "~db/transaction.server";
import type { SupplierActor } from "~/core/actor";
import type { ApplicationId, LineId, LotId, SettingId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { after } from "~/core/state-table";
import { denied, recordEvent } from "~/features/audit/commands.server";
import type { Gender } from "~/features/suppliers/rules/settings";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import type { LineDetails } from "../forms/application";
import { mayWriteApplication } from "../policy";
import { careAt, careIn, factsOf, lineRows, type LineRow, type Rate } from "../queries/line-rows.server";
import type { ApplicationRefusal, LineRefusal } from "../refusals/lists";
import { ceilingProblems, ceilingsIn } from "../rules/ceilings";
import { stagesOnList } from "../rules/memberships";
import { lineStages, misfits, widestOffer, type LineOffer, type LotFacts, type SettingFacts } from "../rules/lines";
import { lockOwnApplication, whyNotOpen } from "./applications.server";

/**
 * Adds a line for one of the actor's settings and a lot of the round, filled with the widest offer the two
 * allow. Where there is one already, that one is answered.
 */
export async function addLine(
  ctx: Context<SupplierActor>,
  applicationId: ApplicationId,
  { settingId, lotId }: { readonly settingId: SettingId; readonly lotId: LotId },
): Promise<Result<{ lineId: LineId }, ApplicationRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const application = await lockOwnApplication(tx, applicationId);
    if (application === undefined) return refuse("NOT_FOUND");
    const { roundId } = application;
    const entry = { act: "lists.add-line", subject: { kind: "application", id: applicationId }, seal: roundId };
    if (!mayWriteApplication(tx.actor)) return denied(tx, entry);
    const existing = await findExisting(tx, applicationId, settingId, lotId);
    if (existing !== undefined) return ok({ lineId: existing });
    const closed = whyNotOpen(application, tx.now);
    if (closed !== undefined) return refuse(closed);
    const setting = await findOwnSetting(tx, settingId);
    if (setting === undefined) return refuse("SETTING_NOT_YOURS");
    const lot = await findLotOfRound(tx, roundId, lotId);
    if (lot === undefined) return refuse("LOT_NOT_IN_ROUND");
    const offer = firstOffer(setting, lot);
    if (!offer.ok) return refuse(offer.refusal);
    const twice = await whyNotAgain(tx, { settingId, lotId, applicationId });
    if (twice !== undefined) return refuse(twice);
    const lineId = newId();
    await tx.db
      .insertInto("application_lines")
      .values({
        id: lineId,
        application_id: applicationId,
        round_id: roundId,
        setting_id: settingId,
        lot_id: lotId,
        stage: "DRAFT",
        ...offer.value,
        vacancy_contact: application.contact_name ?? "",
        added_at: tx.now,
        changed_at: tx.now,
      })
      .execute();
    recordEvent(tx, { ...entry, about: { line: lineId, setting: settingId, lot: lotId } });
    return ok({ lineId });
  });
}

/**
 * Saves what is offered in a line that is not submitted. Refuses what does not lie within the setting and
 * the lot, a price above the highest where those are not accepted, and STALE when two people edit the line, unless what it says is saved already (a second press).
 */
export async function changeLine(
  ctx: Context<SupplierActor>,
  lineId: LineId,
  version: number,
  form: LineDetails,
): Promise<Result<undefined, LineRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const line = await lockOwnLine(tx, lineId);
    if (line === undefined) return refuse("NOT_FOUND");
    const entry = { act: "lists.change-line", subject: { kind: "line", id: lineId }, seal: line.roundId };
    if (!mayWriteApplication(tx.actor)) return denied(tx, entry);
    const closed = whyNotOpen({ ...line, stage: line.roundStage }, tx.now);
    if (closed !== undefined) return refuse(closed);
    const stage = after(lineStages, line.stage, "change");
    if (stage === undefined) return refuse("LINE_SUBMITTED");
    if (line.version !== version) return saysTheSame(line, form) ? ok() : refuse("STALE");
    const { setting, lot } = factsOf(line);
    const offer = offerOf(form);
    if ((offer.care === null) !== (lot.care === null)) throw new Error(`Line ${lineId} was asked as of another lot`);
    const problems = [
      ...misfits(offer, setting, lot),
      ...ceilingProblems(form.rates, ceilingsIn(line.ceilings), line.rates),
    ];
    if (problems.length > 0) return { ok: false, refusal: { code: "PROBLEMS", problems } };
    await tx.db
      .updateTable("application_lines")
      .set({
        stage,
        capacity_offered: form.capacityOffered,
        age_min: form.ageMin,
        age_max: form.ageMax,
        genders: form.genders,
        needs: form.needs,
        vacancy_contact: form.vacancyContact,
        version: version + 1,
        changed_at: tx.now,
      })
      .where("id", "=", lineId)
      .execute();
    await setRates(tx, lineId, form.rates);
    recordEvent(tx, entry);
    return ok();
  });
}

/** What a new line starts from: the widest offer the two allow, or of goods nothing at all. */
function firstOffer(
  setting: SettingFacts,
  lot: LotFacts,
): Result<OfferColumns, "KIND_DOES_NOT_FIT" | "AGES_DO_NOT_MEET" | "NEEDS_DO_NOT_MEET"> {
  if (!lot.settingKinds.includes(setting.kind) || (setting.care === null) !== (lot.care === null)) {
    return refuse("KIND_DOES_NOT_FIT");
  }
  if (setting.care === null || lot.care === null) {
    return ok({ capacity_offered: null, age_min: null, age_max: null, genders: null, needs: [] });
  }
  const offer = widestOffer(setting.care, lot.care);
  if (!offer.ok) return refuse(offer.problem);
  const { capacityOffered, ageMin, ageMax, genders, needs } = offer;
  return ok({ capacity_offered: capacityOffered, age_min: ageMin, age_max: ageMax, genders, needs: [...needs] });
}

interface OfferColumns {
  readonly capacity_offered: number | null;
  readonly age_min: number | null;
  readonly age_max: number | null;
  readonly genders: Gender | null;
  readonly needs: string[];
}

function offerOf(form: LineDetails): LineOffer {
  const { vacancyContact } = form;
  if (form.capacityOffered === null) return { care: null, vacancyContact };
  const { capacityOffered, ageMin, ageMax, genders, needs, rates } = form;
  return {
    care: { capacityOffered, ageMin, ageMax, genders, needs, bands: rates.map(({ band }) => band) },
    vacancyContact,
  };
}

/** A line of the actor's own organisation, with its round and application kept as they are until the act is done. */
export async function lockOwnLine(ctx: Context<SupplierActor>, lineId: LineId): Promise<LineRow | undefined> {
  const line = await ctx.db
    .selectFrom("application_lines")
    .select("application_id as applicationId")
    .where("id", "=", lineId)
    .executeTakeFirst();
  if (line === undefined || (await lockOwnApplication(ctx, line.applicationId)) === undefined) return undefined;
  return lineRows(ctx).where("line.id", "=", lineId).forUpdate("line").forShare("setting").executeTakeFirst();
}

/** All lines of an application that is locked, and their settings kept as they are, in the order of their ids. */
export async function lockLinesOf(ctx: Context<SupplierActor>, applicationId: ApplicationId): Promise<LineRow[]> {
  return lineRows(ctx)
    .where("line.application_id", "=", applicationId)
    .orderBy("line.id")
    .forUpdate("line")
    .forShare("setting")
    .execute();
}

/**
 * Why a setting need not apply for a lot again: it waits for an earlier round's decision, or is a member. In that
 * order: where the decision is issued between the two questions, it no longer waits but is seen as a member.
 */
export async function whyNotAgain(
  ctx: Context,
  { settingId, lotId, applicationId }: { settingId: SettingId; lotId: LotId; applicationId: ApplicationId },
): Promise<"ALREADY_MEMBER" | "ALREADY_WAITING" | undefined> {
  if (await isWaiting(ctx, { settingId, lotId, applicationId })) return "ALREADY_WAITING";
  const member = await ctx.db
    .selectFrom("memberships")
    .select("id")
    .where("setting_id", "=", settingId)
    .where("lot_id", "=", lotId)
    .where("stage", "in", stagesOnList)
    .executeTakeFirst();
  return member === undefined ? undefined : "ALREADY_MEMBER";
}

/** Whether a line of another round for the setting and lot waits for its decision to be issued, or its evidence to be given. */
export async function isWaiting(
  ctx: Context,
  { settingId, lotId, applicationId }: { settingId: SettingId; lotId: LotId; applicationId: ApplicationId },
): Promise<boolean> {
  const waiting = await ctx.db
    .selectFrom("application_lines as line")
    .innerJoin("applications as application", "application.id", "line.application_id")
    .innerJoin("rounds as round", "round.id", "application.round_id")
    .select("line.id")
    .where("line.setting_id", "=", settingId)
    .where("line.lot_id", "=", lotId)
    .where("line.stage", "=", "SUBMITTED")
    .leftJoin("line_promises as promise", "promise.line_id", "line.id")
    .where((is) =>
      is.or([
        is("round.stage", "=", "PUBLISHED"),
        is.and([is("promise.line_id", "is not", null), is("promise.outcome", "is", null)]),
      ]),
    )
    .where("application.id", "!=", applicationId)
    .limit(1)
    .executeTakeFirst();
  return waiting !== undefined;
}

/** The weekly prices of a line under lock are these and no others. */
export async function setRates(ctx: Context, lineId: LineId, rates: readonly Rate[]): Promise<void> {
  await ctx.db.deleteFrom("line_rates").where("line_id", "=", lineId).execute();
  if (rates.length === 0) return;
  await ctx.db
    .insertInto("line_rates")
    .values(rates.map(({ band, weeklyPence }) => ({ line_id: lineId, band, weekly_pence: weeklyPence })))
    .execute();
}

function saysTheSame(line: LineRow, form: LineDetails): boolean {
  const words = ({ capacityOffered, ageMin, ageMax, genders, needs, vacancyContact, rates }: LineRow | LineDetails) =>
    JSON.stringify([
      [capacityOffered, ageMin, ageMax, genders, [...needs].sort(), vacancyContact],
      rates.map(({ band, weeklyPence }) => [band, weeklyPence]),
    ]);
  return words(line) === words(form);
}

async function findExisting(
  ctx: Context,
  applicationId: ApplicationId,
  settingId: SettingId,
  lotId: LotId,
): Promise<LineId | undefined> {
  const line = await ctx.db
    .selectFrom("application_lines")
    .select("id")
    .where("application_id", "=", applicationId)
    .where("setting_id", "=", settingId)
    .where("lot_id", "=", lotId)
    .executeTakeFirst();
  return line?.id;
}

async function findOwnSetting(ctx: Context<SupplierActor>, settingId: SettingId): Promise<SettingFacts | undefined> {
  const row = await ctx.db
    .selectFrom("settings")
    .select(["kind", "capacity", "genders", "needs"])
    .select(["age_min as ageMin", "age_max as ageMax"])
    .select(["registration_status as registrationStatus", "registration_ends_on as registrationEndsOn"])
    .where("id", "=", settingId)
    .where("organisation_id", "=", ctx.actor.organisationId)
    .where("closed_at", "is", null)
    .executeTakeFirst();
  return row === undefined ? undefined : { kind: row.kind, closed: false, registration: row, care: careAt(row) };
}

async function findLotOfRound(ctx: Context, roundId: string, lotId: LotId): Promise<LotFacts | undefined> {
  const row = await ctx.db
    .selectFrom("lots")
    .innerJoin("round_lots", "round_lots.lot_id", "lots.id")
    .select(["lots.setting_kinds as settingKinds", "lots.needs", "lots.bands"])
    .select(["lots.age_min as ageMin", "lots.age_max as ageMax"])
    .where("round_lots.round_id", "=", roundId)
    .where("lots.id", "=", lotId)
    .executeTakeFirst();
  return row === undefined ? undefined : { settingKinds: row.settingKinds, care: careIn(row) };
}
