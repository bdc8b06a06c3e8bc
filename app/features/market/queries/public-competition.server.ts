import { sql } from "kysely";
import type { CompetitionId, ListId } from "~/core/id";
import type { Pence } from "~/core/money";
import type { Instant } from "~/core/time";
import { cpvOf } from "~/features/councils/queries/cpv.server";
import type { CpvCode } from "~/features/councils/rules/cpv";
import type { Stage } from "~/features/competitions/rules/stages";
import { isOnList } from "~/features/lists/queries/on-list.server";
import type { Band, Gender, NeedCode } from "~/features/suppliers/rules/settings";
import type { Context } from "~/platform/context";
import type { OpeningFacts } from "../rules/next-opening";
import { openingFacts, roundTimes } from "./lists.server";

export interface PublicCompetition extends OpeningFacts {
  readonly id: CompetitionId;
  readonly title: string;
  readonly summary: string;
  readonly authorityName: string;
  readonly stage: Stage;
  readonly publishedAt: Instant;
  readonly deadlineAt: Instant;
  readonly estimatePence: Pence | null;
  readonly priceBasis: string;
  readonly need: NeedCode | null;
  /** Null, like ages and whom it is for, where goods or other services are bought. */
  readonly ageMin: number | null;
  readonly ageMax: number | null;
  readonly genders: Gender | null;
  readonly band: Band | null;
  readonly suitsSmallFirms: boolean;
  readonly suitsVoluntary: boolean;
  readonly cpv: readonly CpvCode[];
  readonly lots: readonly { readonly code: string; readonly title: string }[];
  readonly listId: ListId;
  readonly listTitle: string;
  /** When the round of the list closes that is open. */
  readonly openUntil: Instant | null;
  /** The reader's own organisation. */
  readonly invited: boolean;
  readonly onList: boolean;
}

/**
 * A published competition as everyone may see it: without its specification, which goes to whom it invites, and
 * without anything that tells whether anybody has bid.
 */
export async function findPublicCompetition(ctx: Context, id: CompetitionId): Promise<PublicCompetition | undefined> {
  const { actor } = ctx;
  const own = actor.kind === "supplier" ? actor.organisationId : null;
  const { rows } = await sql<PublicCompetition>`
    select competitions.id, competitions.title, competitions.summary, authority.name as "authorityName",
      competitions.stage, competitions.published_at as "publishedAt", competitions.deadline_at as "deadlineAt",
      competitions.estimate_pence as "estimatePence", competitions.price_basis as "priceBasis", competitions.need,
      competitions.age_min as "ageMin", competitions.age_max as "ageMax", competitions.genders, competitions.band,
      competitions.suits_small_firms as "suitsSmallFirms", competitions.suits_voluntary as "suitsVoluntary",
      ${cpvOf("competitions.cpv_codes")} as cpv,
      (select coalesce(json_agg(json_build_object('code', lots.code, 'title', lots.title) order by lots.position), '[]')
        from competition_lots join lots on lots.id = competition_lots.lot_id
        where competition_lots.competition_id = competitions.id) as lots,
      lists.id as "listId", lists.title as "listTitle",
      round.open_until as "openUntil", ${openingFacts},
      exists (select from invitations where invitations.competition_id = competitions.id
        and invitations.organisation_id = ${own}::uuid) as invited,
      exists (select from memberships where memberships.list_id = lists.id and ${isOnList("memberships.stage")}
        and memberships.organisation_id = ${own}::uuid) as "onList"
    from competitions
    join lists on lists.id = competitions.list_id
    join organisations authority on authority.id = competitions.authority_id
    cross join lateral (
      select ${roundTimes(ctx)} from rounds where rounds.list_id = lists.id and rounds.stage <> 'DRAFT'
    ) as round
    where competitions.id = ${id} and competitions.published_at is not null
  `.execute(ctx.db);
  return rows[0];
}
