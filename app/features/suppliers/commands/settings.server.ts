import { inTransaction } from "~db/transaction.server";
import type { SupplierActor } from "~/core/actor";
import type { SettingId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { denied, recordEvent } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import type { SettingDetails } from "../forms/setting";
import { mayChangeSettings } from "../policy";
import type { SupplierRefusal } from "../refusals";
import { changedIn, lockWords } from "./rows.server";

/**
 * Adds a setting to the actor's own organisation. The very same setting again answers the one there is.
 * Refuses SETTING_EXISTS for another like it, REGISTRATION_TAKEN for a number that is in use.
 */
export async function addSetting(
  ctx: Context<SupplierActor>,
  details: SettingDetails,
): Promise<Result<{ settingId: SettingId }, SupplierRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const { organisationId } = tx.actor;
    if (!mayChangeSettings(tx.actor, organisationId)) {
      return denied(tx, { act: "suppliers.add-setting", subject: { kind: "organisation", id: organisationId } });
    }
    await lockSettings(tx, details);
    const columns = settingColumns(details);
    const alike = await findAlike(tx, details);
    if (alike !== undefined) {
      return changedIn(alike, columns).length === 0 ? ok({ settingId: alike.id }) : refuse("SETTING_EXISTS");
    }
    if (await isRegistrationTaken(tx, details)) return refuse("REGISTRATION_TAKEN");
    const id = newId();
    await tx.db
      .insertInto("settings")
      .values({ id, organisation_id: organisationId, ...columns, ...ownWord, added_at: tx.now, changed_at: tx.now })
      .execute();
    recordEvent(tx, { act: "suppliers.add-setting", subject: { kind: "setting", id } });
    return ok({ settingId: id });
  });
}

/**
 * Changes a setting of the actor's own organisation. Refuses STALE when the page was shown with an older
 * version, unless what it says is saved already (a second press).
 */
export async function changeSetting(
  ctx: Context<SupplierActor>,
  settingId: SettingId,
  version: number,
  details: SettingDetails,
): Promise<Result<undefined, SupplierRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const entry = { act: "suppliers.change-setting", subject: { kind: "setting", id: settingId } };
    if (!mayChangeSettings(tx.actor, tx.actor.organisationId)) return denied(tx, entry);
    await lockSettings(tx, details);
    const found = await lockSetting(tx, settingId);
    if (found === undefined) return refuse("NOT_FOUND");
    if (found.closed_at !== null) return refuse("SETTING_CLOSED");
    const columns = settingColumns(details);
    const changed = changedIn(found, columns);
    if (found.version !== version) return changed.length === 0 ? ok() : refuse("STALE");
    if ((await findAlike(tx, details, settingId)) !== undefined) return refuse("SETTING_EXISTS");
    if (await isRegistrationTaken(tx, details, settingId)) return refuse("REGISTRATION_TAKEN");
    await tx.db
      .updateTable("settings")
      .set({ ...columns, version: version + 1, changed_at: tx.now })
      .$if(changed.includes("latest_grade") || changed.includes("latest_grade_on"), (query) => query.set(ownWord))
      .where("id", "=", settingId)
      .execute();
    recordEvent(tx, { ...entry, about: { changed } });
    return ok();
  });
}

/** Closes a setting for good; what was decided about it stays. Closing it again changes nothing. */
export async function closeSetting(
  ctx: Context<SupplierActor>,
  settingId: SettingId,
): Promise<Result<undefined, SupplierRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const entry = { act: "suppliers.close-setting", subject: { kind: "setting", id: settingId } };
    if (!mayChangeSettings(tx.actor, tx.actor.organisationId)) return denied(tx, entry);
    const found = await lockSetting(tx, settingId);
    if (found === undefined) return refuse("NOT_FOUND");
    if (found.closed_at !== null) return ok();
    await tx.db
      .updateTable("settings")
      .set({ closed_at: tx.now, changed_at: tx.now, version: found.version + 1 })
      .where("id", "=", settingId)
      .execute();
    recordEvent(tx, entry);
    return ok();
  });
}

/** A grade that the provider tells, and no longer the one of a regulator's file with its report. */
const ownWord = { grade_source: "PROVIDER", report_url: null } as const;

function settingColumns(details: SettingDetails) {
  return {
    name: details.name,
    kind: details.kind,
    regulator: details.regulator,
    registration_status: details.registrationStatus,
    registration_number: details.registrationNumber,
    registration_ends_on: details.registrationEndsOn,
    latest_grade: details.latestGrade,
    latest_grade_on: details.latestGradeOn,
    address_line_1: details.addressLine1,
    address_line_2: details.addressLine2,
    town: details.town,
    postcode: details.postcode,
    capacity: details.capacity,
    age_min: details.ageMin,
    age_max: details.ageMax,
    genders: details.genders,
    needs: details.needs,
  };
}

/** Settings of one organisation are written one at a time, and so are those of one registration number. */
async function lockSettings(ctx: Context<SupplierActor>, details: SettingDetails): Promise<void> {
  await lockWords(ctx, `settings of ${ctx.actor.organisationId}`);
  if (details.registrationNumber !== null) {
    await lockWords(ctx, `settings ${details.regulator} ${details.registrationNumber}`);
  }
}

async function lockSetting(ctx: Context<SupplierActor>, settingId: SettingId) {
  return ctx.db
    .selectFrom("settings")
    .selectAll()
    .where("id", "=", settingId)
    .where("organisation_id", "=", ctx.actor.organisationId)
    .forUpdate()
    .executeTakeFirst();
}

/** The actor's open setting of this kind, name and postcode. */
async function findAlike(ctx: Context<SupplierActor>, details: SettingDetails, exceptFor?: SettingId) {
  let query = ctx.db
    .selectFrom("settings")
    .selectAll()
    .where("organisation_id", "=", ctx.actor.organisationId)
    .where("kind", "=", details.kind)
    .where("name", "=", details.name)
    .where("postcode", "=", details.postcode)
    .where("closed_at", "is", null);
  if (exceptFor !== undefined) query = query.where("id", "!=", exceptFor);
  return query.executeTakeFirst();
}

async function isRegistrationTaken(ctx: Context, details: SettingDetails, exceptFor?: SettingId): Promise<boolean> {
  if (details.registrationNumber === null) return false;
  let query = ctx.db
    .selectFrom("settings")
    .select("id")
    .where("regulator", "=", details.regulator)
    .where("registration_number", "=", details.registrationNumber)
    .where("closed_at", "is", null);
  if (exceptFor !== undefined) query = query.where("id", "!=", exceptFor);
  return (await query.executeTakeFirst()) !== undefined;
}
