import { sql } from "kysely";
import { inTransaction } from "~db/transaction.server";
import type { CouncilActor } from "~/core/actor";
import type { ListId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { denied, recordEvent } from "~/features/audit/commands.server";
import { areCpvCodes } from "~/features/councils/queries/cpv.server";
import { changedIn, lockWords } from "~/features/suppliers/commands/rows.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import type { ListDetails, ListWords } from "../forms/list";
import { mayRunLists } from "../policy";
import type { SetUpRefusal } from "../refusals/lists";
import { isLightTouch } from "../rules/kinds";
import { lockOwnList } from "./locks.server";

/**
 * Sets up an approved list led by the actor's council, shared with a consortium it leads or with nobody. The
 * very same list again answers the one there is, so that a second press makes no second one.
 */
export async function setUpList(
  ctx: Context<CouncilActor>,
  form: ListDetails,
): Promise<Result<{ listId: ListId }, SetUpRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const { organisationId: lead, personId } = tx.actor;
    const listId = newId();
    const entry = { act: "lists.set-up", subject: { kind: "list", id: listId }, about: { title: form.title } };
    if (!mayRunLists(tx.actor)) return denied(tx, entry);
    if (form.consortiumId !== null && !(await leadsConsortium(tx, form.consortiumId))) {
      return refuse("CONSORTIUM_NOT_YOURS");
    }
    if (!(await areCpvCodes(tx, form.cpvCodes))) return refuse("CPV_UNKNOWN");
    await lockTitles(tx);
    const columns = listColumns(form);
    const existing = await findOwnListNamed(tx, form.title);
    if (existing !== undefined) {
      return changedIn(existing, columns).length === 0 ? ok({ listId: existing.id }) : refuse("TITLE_TAKEN");
    }
    await tx.db
      .insertInto("lists")
      .values({ id: listId, lead_authority_id: lead, ...columns, created_at: tx.now, created_by: personId })
      .execute();
    recordEvent(tx, entry);
    return ok({ listId });
  });
}

/**
 * Changes the words of a list of the actor's council: its title, what it is for, what is bought by its CPV codes and
 * whom it suits. Kind, law and gaps stay as they were set up; whether it is light touch follows its codes until a round
 * is published, since everything after was told under that law. Refuses STALE on an older version, unless what it says
 * is saved already (a second press).
 */
export async function changeList(
  ctx: Context<CouncilActor>,
  listId: ListId,
  version: number,
  form: ListWords,
): Promise<Result<undefined, SetUpRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const entry = { act: "lists.change", subject: { kind: "list", id: listId } };
    await lockTitles(tx);
    const list = await lockOwnList(tx, listId);
    if (list === undefined) return refuse("NOT_FOUND");
    if (!mayRunLists(tx.actor)) return denied(tx, entry);
    const columns = wordColumns(form);
    const changed = changedIn(list, columns);
    if (list.version !== version) return changed.length === 0 ? ok() : refuse("STALE");
    if (!(await areCpvCodes(tx, form.cpvCodes))) return refuse("CPV_UNKNOWN");
    const named = await findOwnListNamed(tx, form.title);
    if (named !== undefined && named.id !== listId) return refuse("TITLE_TAKEN");
    const isPublished = await hasPublishedRound(tx, listId);
    const lightTouch = isPublished ? list.lightTouch : isLightTouch(list.vehicleType, form.cpvCodes);
    await tx.db
      .updateTable("lists")
      .set({ ...columns, light_touch: lightTouch, version: version + 1 })
      .where("id", "=", listId)
      .execute();
    recordEvent(tx, { ...entry, about: { changed } });
    return ok();
  });
}

function listColumns(form: ListDetails) {
  return {
    ...wordColumns(form),
    consortium_id: form.consortiumId,
    vehicle_type: form.vehicleType,
    regime: form.regime,
    light_touch: isLightTouch(form.vehicleType, form.cpvCodes),
    call_off_mechanisms: form.callOffMechanisms,
    max_gap_months: form.maxGapMonths,
    last_opened_on: form.lastOpenedOn,
  };
}

function wordColumns(form: ListWords) {
  return {
    title: form.title,
    summary: form.summary,
    cpv_codes: form.cpvCodes,
    suits_small_firms: form.suitsSmallFirms,
    suits_voluntary: form.suitsVoluntary,
  };
}

/** Titles of one council's lists are given one at a time. */
async function lockTitles(ctx: Context<CouncilActor>): Promise<void> {
  await lockWords(ctx, `titles of lists of ${ctx.actor.organisationId}`);
}

async function hasPublishedRound(ctx: Context, listId: ListId): Promise<boolean> {
  const published = await ctx.db
    .selectFrom("rounds")
    .select("id")
    .where("list_id", "=", listId)
    .where("stage", "<>", "DRAFT")
    .limit(1)
    .executeTakeFirst();
  return published !== undefined;
}

async function findOwnListNamed(ctx: Context<CouncilActor>, title: string) {
  return ctx.db
    .selectFrom("lists")
    .selectAll()
    .where("lead_authority_id", "=", ctx.actor.organisationId)
    .where(sql<boolean>`lower(title collate "default") = lower(${title}::text collate "default")`)
    .executeTakeFirst();
}

async function leadsConsortium(ctx: Context<CouncilActor>, consortiumId: string): Promise<boolean> {
  const led = await ctx.db
    .selectFrom("consortia")
    .select("id")
    .where("id", "=", consortiumId)
    .where("lead_authority_id", "=", ctx.actor.organisationId)
    .executeTakeFirst();
  return led !== undefined;
}
