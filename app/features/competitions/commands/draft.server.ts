import { sql } from "kysely";
import { inTransaction } from "~db/transaction.server";
import type { CouncilActor } from "~/core/actor";
import type { CompetitionId, ListId, LotId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import type { Instant } from "~/core/time";
import { denied, recordEvent } from "~/features/audit/commands.server";
import { areCpvCodes } from "~/features/councils/queries/cpv.server";
import { mayCallOff } from "~/features/lists/queries/lists.server";
import { isForPeople } from "~/features/lists/rules/lines";
import { changedIn as rowChanges } from "~/features/suppliers/commands/rows.server";
import { mayMeasureBePriced } from "~/features/social-value/rules";
import { findMeasures } from "~/features/social-value/queries.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import type { CompetitionDetails } from "../forms/draft";
import { mayWriteDraft } from "../policy";
import { actsForMemberIn } from "../queries/members.server";
import type { CompetitionRefusal } from "../refusals";
import { isShortWindow, usualWindow, whyNotDeadline } from "../rules/deadline";
import { whyNotTogether } from "../rules/draft";
import { lockDraft } from "./own.server";

/**
 * Starts a draft under a list that the authority may buy from and that allows further competitions. The key is
 * minted with the page and becomes the competition's id: pressed twice, it is made once.
 */
export async function startCompetition(
  ctx: Context<CouncilActor>,
  { list, key }: { readonly list: ListId; readonly key: CompetitionId },
  details: CompetitionDetails,
): Promise<Result<{ competitionId: CompetitionId }, CompetitionRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const entry = { act: "competitions.start", subject: { kind: "competition", id: key } };
    if (!mayWriteDraft(tx.actor)) return denied(tx, entry);
    const found = await mayCallOff(tx, list);
    if (found === undefined) return refuse("LIST_NOT_YOURS");
    if (!found.callOffMechanisms.includes("FURTHER_COMPETITION")) return refuse("NO_FURTHER_COMPETITION");
    const why = await whyNotBuy(tx, list, details);
    if (why !== undefined) return refuse(why);
    if (await actsForMemberIn(tx, tx.actor.personId, details.lots)) return refuse("ACTS_FOR_MEMBER");
    const made = await tx.db
      .insertInto("competitions")
      .values({
        id: key,
        authority_id: tx.actor.organisationId,
        list_id: list,
        stage: "DRAFT",
        price_formula: "P1",
        created_at: tx.now,
        created_by: tx.actor.personId,
        ...columnsOf(details),
      })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .returning("id")
      .executeTakeFirst();
    if (made === undefined) {
      const started = await findMine(tx, key);
      if (started === undefined) return refuse("NOT_FOUND");
      return started.title === details.title ? ok({ competitionId: key }) : refuse("KEY_REUSED");
    }
    await keepLots(tx, key, details.lots);
    await tx.db
      .insertInto("stage_changes")
      .values({
        id: newId(),
        competition_id: key,
        to_stage: "DRAFT",
        changed_at: tx.now,
        changed_by: tx.actor.personId,
      })
      .execute();
    recordEvent(tx, { ...entry, about: { list, title: details.title } });
    return ok({ competitionId: key });
  });
}

/** Changes what is bought and who could do it. The version is the one the page was shown with. */
export async function changeCompetition(
  ctx: Context<CouncilActor>,
  id: CompetitionId,
  version: number,
  details: CompetitionDetails,
): Promise<Result<undefined, CompetitionRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const draft = await lockDraft(tx, id, "competitions.change");
    if (!draft.ok) return draft;
    const why = await whyNotBuy(tx, draft.value.listId, details);
    if (why !== undefined) return refuse(why);
    if (await actsForMemberIn(tx, tx.actor.personId, details.lots)) return refuse("ACTS_FOR_MEMBER");
    const columns = columnsOf(details);
    const changed = await changedIn(tx, id, columns);
    if (!(await saveDraft(tx, id, version, columns))) return refuse("STALE");
    await keepLots(tx, id, details.lots);
    recordEvent(tx, { act: "competitions.change", subject: { kind: "competition", id }, about: { changed } });
    return ok();
  });
}

/**
 * Sets the deadline. Refused: past, under 24 hours away, over a year away, or shorter than usual without a
 * reason. Awkward days only warn (domain.md §3A.3, §13).
 */
export async function setDeadline(
  ctx: Context<CouncilActor>,
  id: CompetitionId,
  version: number,
  { deadlineAt, reason }: { readonly deadlineAt: Instant; readonly reason: string | null },
): Promise<Result<undefined, CompetitionRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const draft = await lockDraft(tx, id, "competitions.set-deadline");
    if (!draft.ok) return draft;
    const refusal = whyNotDeadline(deadlineAt, tx.now);
    if (refusal !== undefined) return refuse(refusal);
    const { lightTouch } = await tx.db
      .selectFrom("lists")
      .select("light_touch as lightTouch")
      .where("id", "=", draft.value.listId)
      .executeTakeFirstOrThrow();
    const short = isShortWindow(tx.now, deadlineAt, usualWindow({ lightTouch }));
    if (short && reason === null) return refuse("WINDOW_REASON");
    const saved = await saveDraft(tx, id, version, { deadline_at: deadlineAt, short_window_reason: reason });
    if (!saved) return refuse("STALE");
    const about = { deadline: deadlineAt.toISOString() };
    recordEvent(tx, { act: "competitions.set-deadline", subject: { kind: "competition", id }, about });
    return ok();
  });
}

/** Chooses the measures bidders may pledge against; each must have a price, since amounts are compared in pounds. */
export async function chooseMeasures(
  ctx: Context<CouncilActor>,
  id: CompetitionId,
  version: number,
  codes: readonly string[],
): Promise<Result<undefined, CompetitionRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const draft = await lockDraft(tx, id, "competitions.choose-measures");
    if (!draft.ok) return draft;
    const measures = await findMeasures(tx, codes);
    if (measures.length !== new Set(codes).size || !measures.every(mayMeasureBePriced)) return refuse("NOT_PRICED");
    if (!(await saveDraft(tx, id, version, {}))) return refuse("STALE");
    await tx.db.deleteFrom("competition_measures").where("competition_id", "=", id).execute();
    if (measures.length > 0) {
      const rows = measures.map(({ code }) => ({ competition_id: id, measure_code: code }));
      await tx.db.insertInto("competition_measures").values(rows).execute();
    }
    const about = { measures: measures.map(({ code }) => code) };
    recordEvent(tx, { act: "competitions.choose-measures", subject: { kind: "competition", id }, about });
    return ok();
  });
}

function columnsOf(details: CompetitionDetails) {
  return {
    title: details.title,
    summary: details.summary,
    specification: details.specification,
    need: details.need,
    age_min: details.ageMin,
    age_max: details.ageMax,
    genders: details.genders,
    band: details.band,
    estimate_pence: details.estimatePence ?? null,
    price_basis: details.priceBasis,
    cpv_codes: details.cpvCodes,
    suits_small_firms: details.suitsSmallFirms,
    suits_voluntary: details.suitsVoluntary,
  };
}

/** Which parts of a draft are about to be other than they are: the record names them. */
async function changedIn(
  tx: Context,
  id: CompetitionId,
  columns: ReturnType<typeof columnsOf>,
): Promise<readonly string[]> {
  const saved = await tx.db
    .selectFrom("competitions")
    .select(["title", "summary", "specification", "need", "age_min", "age_max", "genders", "band"])
    .select(["estimate_pence", "price_basis", "cpv_codes", "suits_small_firms", "suits_voluntary"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return rowChanges(saved, columns).map((name) => name.replaceAll("_", " "));
}

type Columns = Partial<ReturnType<typeof columnsOf>> & {
  readonly deadline_at?: Instant;
  readonly short_window_reason?: string | null;
};

/** Answers whether the row was still at that version. */
async function saveDraft(tx: Context, id: CompetitionId, version: number, columns: Columns): Promise<boolean> {
  const saved = await tx.db
    .updateTable("competitions")
    .set({ ...columns, version: sql<number>`version + 1` })
    .where("id", "=", id)
    .where("version", "=", version)
    .returning("id")
    .executeTakeFirst();
  return saved !== undefined;
}

async function keepLots(tx: Context, id: CompetitionId, lots: readonly LotId[]): Promise<void> {
  await tx.db.deleteFrom("competition_lots").where("competition_id", "=", id).execute();
  const rows = lots.map((lot) => ({ competition_id: id, lot_id: lot }));
  await tx.db.insertInto("competition_lots").values(rows).execute();
}

/** The lots must be the list's, and go together with what is asked; the codes must be CPV codes. */
async function whyNotBuy(
  tx: Context,
  list: ListId,
  { lots, ageMin, cpvCodes }: CompetitionDetails,
): Promise<"LOT_NOT_ON_LIST" | "LOTS_MIXED" | "LOTS_CHANGED" | "CPV_UNKNOWN" | undefined> {
  const found = await tx.db
    .selectFrom("lots")
    .select("age_min as ageMin")
    .where("list_id", "=", list)
    .where("id", "in", lots)
    .execute();
  if (found.length !== new Set(lots).size || found.length === 0) return "LOT_NOT_ON_LIST";
  const why = whyNotTogether({ asksOfPeople: ageMin !== null, lotsForPeople: found.map(isForPeople) });
  return why ?? ((await areCpvCodes(tx, cpvCodes)) ? undefined : "CPV_UNKNOWN");
}

/** What the actor started under that id, by which a second press is known. */
async function findMine(tx: Context<CouncilActor>, id: CompetitionId) {
  return tx.db
    .selectFrom("competitions")
    .select("title")
    .where("id", "=", id)
    .where("authority_id", "=", tx.actor.organisationId)
    .where("created_by", "=", tx.actor.personId)
    .executeTakeFirst();
}
