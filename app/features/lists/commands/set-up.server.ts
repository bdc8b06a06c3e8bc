import { sql } from "kysely";
import { inTransaction } from "~db/transaction.server";
import type { CouncilActor } from "~/core/actor";
import type { ListId, LotId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { denied, recordEvent } from "~/features/audit/commands.server";
import { changedIn } from "~/features/suppliers/commands/rows.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import type { ListDetails, LotDetails } from "../forms";
import { mayRunLists } from "../policy";
import type { SetUpRefusal } from "../refusals";
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
    const columns = listColumns(form);
    const made = await tx.db
      .insertInto("lists")
      .values({ id: listId, lead_authority_id: lead, ...columns, created_at: tx.now, created_by: personId })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (made === undefined) {
      const existing = await getOwnListNamed(tx, form.title);
      return changedIn(existing, columns).length === 0 ? ok({ listId: existing.id }) : refuse("TITLE_TAKEN");
    }
    recordEvent(tx, entry);
    return ok({ listId });
  });
}

/**
 * Adds a lot to a list of the actor's council; the very same lot again answers the one there is. A lot stays
 * as it is once made: lines are judged against it.
 */
export async function addLot(
  ctx: Context<CouncilActor>,
  listId: ListId,
  form: LotDetails,
): Promise<Result<{ lotId: LotId }, SetUpRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const list = await lockOwnList(tx, listId);
    if (list === undefined) return refuse("NOT_FOUND");
    const entry = { act: "lists.add-lot", subject: { kind: "list", id: listId }, about: { code: form.code } };
    if (!mayRunLists(tx.actor)) return denied(tx, entry);
    const columns = lotColumns(form);
    const existing = await tx.db
      .selectFrom("lots")
      .selectAll()
      .where("list_id", "=", listId)
      .where("code", "=", form.code)
      .executeTakeFirst();
    if (existing !== undefined) {
      return changedIn(existing, columns).length === 0 ? ok({ lotId: existing.id }) : refuse("LOT_CODE_TAKEN");
    }
    const { last } = await tx.db
      .selectFrom("lots")
      .select((eb) => eb.fn.coalesce(eb.fn.max("position"), eb.lit(0)).as("last"))
      .where("list_id", "=", listId)
      .executeTakeFirstOrThrow();
    const lotId = newId();
    await tx.db
      .insertInto("lots")
      .values({ id: lotId, list_id: listId, ...columns, position: last + 1, added_at: tx.now })
      .execute();
    recordEvent(tx, entry);
    return ok({ lotId });
  });
}

function listColumns(form: ListDetails) {
  return {
    consortium_id: form.consortiumId,
    title: form.title,
    summary: form.summary,
    vehicle_type: form.vehicleType,
    regime: form.regime,
    // Both kinds of this step are light touch by what they are: domain.md §2.1.
    light_touch: true,
    call_off_mechanisms: form.callOffMechanisms,
    max_gap_months: form.maxGapMonths,
    last_opened_on: form.lastOpenedOn,
  };
}

function lotColumns(form: LotDetails) {
  return {
    code: form.code,
    title: form.title,
    setting_kinds: form.settingKinds,
    needs: form.needs,
    age_min: form.ageMin,
    age_max: form.ageMax,
    bands: form.bands,
  };
}

async function getOwnListNamed(ctx: Context<CouncilActor>, title: string) {
  return ctx.db
    .selectFrom("lists")
    .selectAll()
    .where("lead_authority_id", "=", ctx.actor.organisationId)
    .where(sql<boolean>`lower(title collate "default") = lower(${title}::text collate "default")`)
    .executeTakeFirstOrThrow();
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
