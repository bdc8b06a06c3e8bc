import { sql } from "kysely";
import type { CouncilActor } from "~/core/actor";
import type { CompetitionId, CriterionId } from "~/core/id";
import type { Hundredths } from "~/core/marks";
import { findMeasures, type Measure } from "~/features/social-value/queries.server";
import type { Context } from "~/platform/context";
import { inTreeOrder, leavesOf, type CriterionKind } from "../rules/criteria";

export interface CriterionRow {
  readonly id: CriterionId;
  readonly parentId: CriterionId | null;
  readonly kind: CriterionKind;
  readonly title: string;
  /** Only for what bidders answer. */
  readonly question: string | null;
  readonly wordLimit: number | null;
  /** What the panel looks for: published with the question. */
  readonly guidance: string | null;
  readonly weightHundredths: Hundredths;
  readonly version: number;
  /** 0 at the root. */
  readonly depth: number;
}

/** The tree, parents before children. Frozen once published; whoever may see the competition may see it. */
export async function listCriteria(ctx: Context, competitionId: CompetitionId): Promise<CriterionRow[]> {
  const rows = await selectCriteria(ctx).where("competition_id", "=", competitionId).execute();
  return inTreeOrder(rows);
}

/** What earns marks, in tree order: equal weights break ties in this order (domain.md §13 Evaluation). */
export async function listLeaves(ctx: Context, competitionId: CompetitionId): Promise<CriterionRow[]> {
  return leavesOf(await listCriteria(ctx, competitionId));
}

/** One criterion of a competition of the actor's own authority. */
export async function findCriterion(ctx: Context<CouncilActor>, competitionId: CompetitionId, id: CriterionId) {
  return selectCriteria(ctx)
    .where("id", "=", id)
    .where("competition_id", "=", competitionId)
    .where("competition_id", "in", (eb) =>
      eb
        .selectFrom("competitions")
        .select("competitions.id")
        .where("competitions.authority_id", "=", ctx.actor.organisationId),
    )
    .executeTakeFirst();
}

/** The measures bidders may pledge against, in the library's order. */
export async function measuresAsked(ctx: Context, competitionId: CompetitionId): Promise<Measure[]> {
  return findMeasures(
    ctx,
    sql<string>`(select measure_code from competition_measures where competition_id = ${competitionId})`,
  );
}

function selectCriteria({ db }: Context) {
  return db
    .selectFrom("criteria")
    .select([
      "id",
      "parent_id as parentId",
      "kind",
      "title",
      "question",
      "word_limit as wordLimit",
      "guidance",
      "weight_hundredths as weightHundredths",
      "version",
    ])
    .orderBy("position")
    .orderBy("id");
}
