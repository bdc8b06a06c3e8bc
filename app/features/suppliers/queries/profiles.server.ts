import { sql, type RawBuilder } from "kysely";
import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { OrganisationId, SettingId } from "~/core/id";
import { inReadTransaction } from "~db/transaction.server";
import type { Context } from "~/platform/context";
import { addressLines, type Grade, type NeedCode } from "../rules/settings";

/** The actor's own organisation. */
export async function getSupplier(ctx: Context<SupplierActor>) {
  return suppliers(ctx).where("suppliers.organisation_id", "=", ctx.actor.organisationId).executeTakeFirstOrThrow();
}

const rowsOnPage = 20;

/** All open settings of the actor's own organisation, by name: to choose from. */
export async function listSettings(ctx: Context<SupplierActor>) {
  const rows = await openSettings(ctx, ctx.actor.organisationId).execute();
  return rows.map(withWords);
}

/** Open settings of the actor's own organisation, a page at a time by name, from after the setting named. */
export async function listSettingsPage(
  ctx: Context<SupplierActor>,
  { after, most = rowsOnPage }: { after?: SettingId; most?: number },
) {
  return openSettingsPage(ctx, ctx.actor.organisationId, { after, most });
}

async function openSettingsPage(
  ctx: Context,
  organisationId: OrganisationId,
  { after, most }: { after?: SettingId; most: number },
) {
  let query = openSettings(ctx, organisationId).limit(most + 1);
  if (after !== undefined) {
    query = query.where(
      sql<boolean>`(settings.name, settings.id) > (select past.name, past.id from settings past where past.id = ${after}
        and past.organisation_id = ${organisationId})`,
    );
  }
  const found = await query.execute();
  const rows = found.slice(0, most).map(withWords);
  return { rows, next: found.length > most ? rows.at(-1)?.settingId : undefined };
}

function openSettings(ctx: Context, organisationId: OrganisationId) {
  return settings(ctx)
    .where("settings.organisation_id", "=", organisationId)
    .where("settings.closed_at", "is", null)
    .orderBy("settings.name")
    .orderBy("settings.id");
}

/** One setting of the actor's own organisation, closed ones too. */
export async function findSetting(ctx: Context<SupplierActor>, settingId: SettingId) {
  const row = await settings(ctx)
    .where("settings.organisation_id", "=", ctx.actor.organisationId)
    .where("settings.id", "=", settingId)
    .executeTakeFirst();
  return row === undefined ? undefined : withWords(row);
}

/** Those of the settings that are the actor's own organisation's, closed ones too, in no order. */
export async function findSettings(ctx: Context<SupplierActor>, settingIds: readonly SettingId[]) {
  if (settingIds.length === 0) return [];
  const rows = await settings(ctx)
    .where("settings.organisation_id", "=", ctx.actor.organisationId)
    .where("settings.id", "in", [...new Set(settingIds)])
    .execute();
  return rows.map(withWords);
}

/** Supplier organisations by name, a page at a time, from after the organisation named; `search` is part of a name. */
export async function listSuppliers(
  ctx: Context<CouncilActor>,
  { search, after, most = rowsOnPage }: { search?: string; after?: OrganisationId; most?: number },
) {
  let page = ctx.db
    .selectFrom("organisations")
    .select(["id", "name"])
    .where("kind", "=", "SUPPLIER")
    .orderBy("name")
    .orderBy("id")
    .limit(most + 1);
  if (search !== undefined) page = page.where(hasPart(search));
  if (after !== undefined) {
    page = page.where(
      sql<boolean>`(organisations.name, organisations.id) >
        (select past.name, past.id from organisations past where past.id = ${after})`,
    );
  }
  // The page is cut before anything is looked up: a frequent word is in thousands of names.
  const found = await ctx.db
    .selectFrom(page.as("page"))
    .innerJoin("suppliers", "suppliers.organisation_id", "page.id")
    .select(["page.id as organisationId", "page.name", "suppliers.town", "suppliers.size", "suppliers.vcse"])
    .select(
      sql<number>`(select count(*) from settings where settings.organisation_id = page.id
        and settings.closed_at is null)`.as("settings"),
    )
    .orderBy("page.name")
    .orderBy("page.id")
    .execute();
  const rows = found.slice(0, most);
  return { rows, next: found.length > most ? rows.at(-1)?.organisationId : undefined };
}

/** Three letters and more have an index; fewer are in so many names that a page is soon full in the order of names. */
function hasPart(search: string): RawBuilder<boolean> {
  return sql<boolean>`organisations.name_in_lower_case like lower(${`%${search.replace(/[\\%_]/gu, "\\$&")}%`})`;
}

/** Whole settings take more room than rows. */
const settingsOnProfile = 10;

/**
 * A supplier and its open settings as councils see them, a page at a time by name, from after the setting named: what
 * it told us of itself, never concerns.
 */
export async function findSupplierProfile(
  ctx: Context<CouncilActor>,
  organisationId: OrganisationId,
  after?: SettingId,
) {
  return inReadTransaction(ctx, async (tx) => {
    const [supplier, { rows, next }] = await Promise.all([
      suppliers(tx).where("suppliers.organisation_id", "=", organisationId).executeTakeFirst(),
      openSettingsPage(tx, organisationId, { after, most: settingsOnProfile }),
    ]);
    return supplier === undefined ? undefined : { supplier, settings: rows, next };
  });
}

/** Name, postal address, e-mail and unique identifier, as letters must give them: REG 31(3)(a), domain.md §4.9. */
export async function supplierAddress(
  ctx: Context,
  organisationId: OrganisationId,
): Promise<{ name: string; postalAddress: string; email: string; identifier: string }> {
  const supplier = await suppliers(ctx)
    .where("suppliers.organisation_id", "=", organisationId)
    .executeTakeFirstOrThrow();
  const { name, companyNumber, charityNumber, vatNumber, contactEmail } = supplier;
  const identifier =
    [
      companyNumber === null ? undefined : `Company number ${companyNumber}`,
      charityNumber === null ? undefined : `Charity number ${charityNumber}`,
      vatNumber === null ? undefined : `VAT number ${vatNumber}`,
    ].find((words) => words !== undefined) ?? `Registered here as ${organisationId}`;
  return { name, postalAddress: addressLines(supplier).join("\n"), email: contactEmail, identifier };
}

/** Names by setting, for pages of later rooms. Unknown ids are left out. */
export async function settingNames(ctx: Context, ids: readonly SettingId[]): Promise<ReadonlyMap<SettingId, string>> {
  if (ids.length === 0) return new Map();
  const wanted = [...new Set(ids)];
  const rows = await ctx.db.selectFrom("settings").select(["id", "name"]).where("id", "in", wanted).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function suppliers(ctx: Context) {
  return ctx.db
    .selectFrom("suppliers")
    .innerJoin("organisations", "organisations.id", "suppliers.organisation_id")
    .select([
      "suppliers.organisation_id as organisationId",
      "organisations.name",
      "suppliers.legal_form as legalForm",
      "suppliers.company_number as companyNumber",
      "suppliers.charity_number as charityNumber",
      "suppliers.vat_number as vatNumber",
      "suppliers.address_line_1 as addressLine1",
      "suppliers.address_line_2 as addressLine2",
      "suppliers.town",
      "suppliers.postcode",
      "suppliers.contact_email as contactEmail",
      "suppliers.contact_phone as contactPhone",
      "suppliers.size",
      "suppliers.vcse",
      "suppliers.version",
    ]);
}

function settings(ctx: Context) {
  return ctx.db
    .selectFrom("settings")
    .select([
      "settings.id as settingId",
      "settings.name",
      "settings.kind",
      "settings.regulator",
      "settings.registration_number as registrationNumber",
      "settings.registration_status as registrationStatus",
      "settings.registration_ends_on as registrationEndsOn",
      "settings.latest_grade as latestGrade",
      "settings.latest_grade_on as latestGradeOn",
      "settings.grade_source as gradeSource",
      "settings.report_url as reportUrl",
      "settings.address_line_1 as addressLine1",
      "settings.address_line_2 as addressLine2",
      "settings.town",
      "settings.postcode",
      "settings.capacity",
      "settings.age_min as ageMin",
      "settings.age_max as ageMax",
      "settings.genders",
      "settings.needs",
      "settings.version",
      "settings.closed_at as closedAt",
    ]);
}

/** The columns hold any text; only these words are ever written to them. */
function withWords<Row extends { latestGrade: string | null; needs: string[] }>(row: Row) {
  return { ...row, latestGrade: row.latestGrade as Grade | null, needs: row.needs as NeedCode[] };
}
