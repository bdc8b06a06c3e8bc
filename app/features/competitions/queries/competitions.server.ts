import { sql } from "kysely";
import { sendAhead } from "~db/transaction.server";
import { holds, type CouncilActor, type SupplierActor } from "~/core/actor";
import type { CompetitionId, ListId, LotId, OrganisationId, PersonId } from "~/core/id";
import type { Pence } from "~/core/money";
import type { Instant } from "~/core/time";
import { cpvOf } from "~/features/councils/queries/cpv.server";
import type { CpvCode } from "~/features/councils/rules/cpv";
import type { Band, Gender, NeedCode } from "~/features/suppliers/rules/settings";
import type { Context } from "~/platform/context";
import { readersOfAll } from "../policy";
import { stagesFrom, type Stage } from "../rules/stages";

export interface LotOfCompetition {
  readonly id: LotId;
  readonly code: string;
  readonly title: string;
}

export interface Competition {
  readonly id: CompetitionId;
  readonly authorityId: OrganisationId;
  readonly authorityName: string;
  readonly listId: ListId;
  readonly listTitle: string;
  readonly lightTouch: boolean;
  readonly title: string;
  readonly summary: string;
  readonly specification: string;
  readonly stage: Stage;
  readonly need: NeedCode | null;
  /** Null, like ages and genders, where its lots are not for care or education of people. */
  readonly ageMin: number | null;
  readonly ageMax: number | null;
  readonly genders: Gender | null;
  readonly band: Band | null;
  readonly cpv: readonly CpvCode[];
  readonly suitsSmallFirms: boolean;
  readonly suitsVoluntary: boolean;
  /** Without VAT, as published. */
  readonly estimatePence: Pence | null;
  readonly priceBasis: string;
  readonly deadlineAt: Instant | null;
  readonly shortWindowReason: string | null;
  readonly publishedAt: Instant | null;
  readonly version: number;
  readonly lots: readonly LotOfCompetition[];
}

/** One of the actor's own authority. Evaluators see it once it is published. */
export async function findCompetition(ctx: Context<CouncilActor>, id: CompetitionId): Promise<Competition | undefined> {
  let query = selectCompetitions(ctx)
    .where("competition.id", "=", id)
    .where("competition.authority_id", "=", ctx.actor.organisationId);
  if (!holds(ctx.actor, ...readersOfAll)) query = query.where("competition.stage", "in", stagesFrom("PUBLISHED"));
  return query.executeTakeFirst();
}

/** A published one, for anyone: nothing here tells whether anybody has bid. */
export async function findPublicCompetition(ctx: Context, id: CompetitionId): Promise<Competition | undefined> {
  return selectCompetitions(ctx)
    .where("competition.id", "=", id)
    .where("competition.stage", "in", stagesFrom("PUBLISHED"))
    .executeTakeFirst();
}

export interface InvitedCompetition extends Competition {
  /** Those of the competition's lots that the actor's organisation is invited to. */
  readonly invitedLots: readonly LotOfCompetition[];
}

/** One that the actor's organisation is invited to, with its lots there. */
export async function findInvitedCompetition(
  ctx: Context<SupplierActor>,
  id: CompetitionId,
): Promise<InvitedCompetition | undefined> {
  const competition = await findPublicCompetition(ctx, id);
  if (competition === undefined) return undefined;
  const invited = await ctx.db
    .selectFrom("invitations")
    .select("lot_id as lotId")
    .where("competition_id", "=", id)
    .where("organisation_id", "=", ctx.actor.organisationId)
    .execute();
  if (invited.length === 0) return undefined;
  const lots = new Set(invited.map(({ lotId }) => lotId));
  return { ...competition, invitedLots: competition.lots.filter((lot) => lots.has(lot.id)) };
}

const rowsOnPage = 20;

/** The actor's own authority's competitions, newest first, a page at a time, keyed by id. */
export async function listCompetitions(ctx: Context<CouncilActor>, { before }: { readonly before?: CompetitionId }) {
  let query = ctx.db
    .selectFrom("competitions")
    .innerJoin("lists", "lists.id", "competitions.list_id")
    .select([
      "competitions.id",
      "competitions.title",
      "lists.title as listTitle",
      "competitions.stage",
      "competitions.deadline_at as deadlineAt",
    ])
    .where("competitions.authority_id", "=", ctx.actor.organisationId)
    .orderBy("competitions.id", "desc")
    .limit(rowsOnPage + 1);
  if (!holds(ctx.actor, ...readersOfAll)) query = query.where("competitions.stage", "in", stagesFrom("PUBLISHED"));
  if (before !== undefined) query = query.where("competitions.id", "<", before);
  const found = await query.execute();
  const rows = found.slice(0, rowsOnPage);
  return { rows, next: found.length > rowsOnPage ? rows.at(-1)?.id : undefined };
}

/** Published and not past its deadline, soonest first: for anyone. */
export async function listOpenCompetitions(ctx: Context) {
  return ctx.db
    .selectFrom("competitions")
    .innerJoin("lists", "lists.id", "competitions.list_id")
    .innerJoin("organisations as authority", "authority.id", "competitions.authority_id")
    .select([
      "competitions.id",
      "competitions.title",
      "competitions.summary",
      "lists.title as listTitle",
      "authority.name as authorityName",
    ])
    .select(sql<Instant>`competitions.deadline_at`.as("deadlineAt"))
    .where("competitions.stage", "=", "PUBLISHED")
    .where("competitions.deadline_at", ">=", ctx.now)
    .orderBy("competitions.deadline_at")
    .orderBy("competitions.id")
    .limit(rowsOnPage)
    .execute();
}

export interface LockedCompetition {
  readonly id: CompetitionId;
  readonly authorityId: OrganisationId;
  readonly listId: ListId;
  readonly stage: Stage;
  readonly deadlineAt: Instant | null;
  readonly title: string;
}

/**
 * Locks the row until the transaction ends: "share" while a bid is received, "update" while the stage moves.
 * No filter by actor: the command that calls it asks its own policy.
 */
export async function lockCompetition(
  ctx: Context,
  id: CompetitionId,
  lock: Lock,
): Promise<LockedCompetition | undefined> {
  return locking(ctx, id, lock).executeTakeFirst();
}

/** The same for whoever reads it next: the lock goes out before that, and what is read is what stands once it is held. */
export async function lockCompetitionFirst(ctx: Context, id: CompetitionId, lock: Lock): Promise<void> {
  await sendAhead(ctx.db, locking(ctx, id, lock).compile());
}

type Lock = "share" | "update";

function locking(ctx: Context, id: CompetitionId, lock: Lock) {
  const query = ctx.db
    .selectFrom("competitions")
    .select(["id", "authority_id as authorityId", "list_id as listId", "stage", "deadline_at as deadlineAt", "title"])
    .where("id", "=", id);
  return lock === "share" ? query.forShare() : query.forUpdate();
}

/** How the competition came to be where it is, oldest first. */
export async function listStageChanges(ctx: Context<CouncilActor>, id: CompetitionId) {
  return ctx.db
    .selectFrom("stage_changes")
    .innerJoin("competitions", "competitions.id", "stage_changes.competition_id")
    .leftJoin("people", "people.id", "stage_changes.changed_by")
    .select([
      "stage_changes.to_stage as toStage",
      "stage_changes.reason",
      "stage_changes.changed_at as changedAt",
      "people.name as changedBy",
    ])
    .where("competitions.id", "=", id)
    .where("competitions.authority_id", "=", ctx.actor.organisationId)
    .orderBy("stage_changes.id")
    .execute()
    .then((changes) => changes.map((change) => ({ ...change, toStage: change.toStage as Stage })));
}

/** Who sent it for approval last: the one person who may not approve it. */
export async function sentForApprovalBy(ctx: Context, id: CompetitionId): Promise<PersonId | null> {
  const sent = await ctx.db
    .selectFrom("stage_changes")
    .select("changed_by as sentBy")
    .where("competition_id", "=", id)
    .where("to_stage", "=", "AWAITING_APPROVAL")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return sent?.sentBy ?? null;
}

function selectCompetitions({ db }: Context) {
  return db
    .selectFrom("competitions as competition")
    .innerJoin("lists", "lists.id", "competition.list_id")
    .innerJoin("organisations as authority", "authority.id", "competition.authority_id")
    .select([
      "competition.id",
      "competition.authority_id as authorityId",
      "authority.name as authorityName",
      "competition.list_id as listId",
      "lists.title as listTitle",
      "lists.light_touch as lightTouch",
      "competition.title",
      "competition.summary",
      "competition.specification",
      "competition.stage",
      "competition.age_min as ageMin",
      "competition.age_max as ageMax",
      "competition.genders",
      "competition.suits_small_firms as suitsSmallFirms",
      "competition.suits_voluntary as suitsVoluntary",
      "competition.estimate_pence as estimatePence",
      "competition.price_basis as priceBasis",
      "competition.deadline_at as deadlineAt",
      "competition.short_window_reason as shortWindowReason",
      "competition.published_at as publishedAt",
      "competition.version",
    ])
    .select(cpvOf("competition.cpv_codes").as("cpv"))
    .select(sql<NeedCode | null>`competition.need`.as("need"))
    .select(sql<Band | null>`competition.band`.as("band"))
    .select((eb) =>
      eb
        .selectFrom("competition_lots")
        .innerJoin("lots", "lots.id", "competition_lots.lot_id")
        .select(
          sql<LotOfCompetition[]>`coalesce(json_agg(json_build_object('id', lots.id, 'code', lots.code,
            'title', lots.title) order by lots.position), '[]')`.as("lots"),
        )
        .whereRef("competition_lots.competition_id", "=", "competition.id")
        .$asScalar()
        .as("lots"),
    );
}
