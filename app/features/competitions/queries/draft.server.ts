import { sql } from "kysely";
import type { CouncilActor } from "~/core/actor";
import type { CompetitionId } from "~/core/id";
import type { Context } from "~/platform/context";
import type { Draft } from "../rules/draft";
import { listCriteria } from "./criteria.server";

/** What decides whether a draft of the actor's own authority is ready, in one shape for page and command. */
export async function readDraft(ctx: Context<CouncilActor>, id: CompetitionId): Promise<Draft> {
  const row = await ctx.db
    .selectFrom("competitions as competition")
    .innerJoin("lists", "lists.id", "competition.list_id")
    .select([
      "competition.estimate_pence as estimatePence",
      "competition.deadline_at as deadlineAt",
      "competition.short_window_reason as shortWindowReason",
      "lists.light_touch as lightTouch",
      sql<boolean>`competition.age_min is not null`.as("asksOfPeople"),
    ])
    .select((eb) =>
      eb
        .selectFrom("competition_lots")
        .innerJoin("lots", "lots.id", "competition_lots.lot_id")
        .select(sql<boolean[]>`coalesce(json_agg(lots.age_min is not null), '[]')`.as("each"))
        .whereRef("competition_lots.competition_id", "=", "competition.id")
        .$asScalar()
        .$notNull()
        .as("lotsForPeople"),
    )
    .select((eb) =>
      eb
        .selectFrom("competition_measures")
        .select((inner) => inner.fn.countAll<number>().as("count"))
        .whereRef("competition_measures.competition_id", "=", "competition.id")
        .$asScalar()
        .as("measures"),
    )
    .where("competition.id", "=", id)
    .where("competition.authority_id", "=", ctx.actor.organisationId)
    .executeTakeFirstOrThrow();
  const { measures, ...rest } = row;
  return { ...rest, measureCount: measures, criteria: await listCriteria(ctx, id) };
}

/**
 * The fingerprint of a competition that is not published: of what it says and where it stands. A page that was
 * shown with another one has been overtaken. For commands and doors that have asked who may see it.
 */
export async function fingerprintOf(ctx: Context, id: CompetitionId): Promise<string> {
  const { fingerprint } = await ctx.db
    .selectFrom("competitions as competition")
    .select(
      sql<string>`md5(concat_ws(' ', competition.version,
        (select max(id::text) from stage_changes where competition_id = competition.id),
        (select string_agg(criteria.id::text || criteria.version, ' ' order by criteria.id) from criteria
          where competition_id = competition.id)))`.as("fingerprint"),
    )
    .where("competition.id", "=", id)
    .executeTakeFirstOrThrow();
  return fingerprint;
}
