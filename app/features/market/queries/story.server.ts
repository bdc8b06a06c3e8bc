import { sql, type RawBuilder } from "kysely";
import type { GrantedRole } from "~/core/actor";
import type { Context } from "~/platform/context";
import type { Scene, StoryScene } from "../rules/story";

/**
 * The scenes of the demonstration's story as the data is now, each with an invented person who can go there: by what
 * there is and never by fixed ids, so that the story goes on when the clock is moved. One question; at most one of each.
 */
export async function listScenes(ctx: Context): Promise<Scene[]> {
  const { now } = ctx;
  const scenes = [
    scene("APPLICATION", ["SA", "SB"], {
      id: sql`applications.id`,
      title: sql`lists.title`,
      from: sql`applications join rounds on rounds.id = applications.round_id join lists on lists.id = rounds.list_id`,
      place: sql`applications.organisation_id`,
      where: sql`rounds.stage = 'PUBLISHED' and rounds.opens_at <= ${now} and rounds.closes_at >= ${now}`,
      order: sql`rounds.closes_at, applications.id`,
    }),
    scene("ROUND_OPEN", ["SA"], {
      id: sql`rounds.id`,
      title: sql`lists.title`,
      from: sql`rounds join lists on lists.id = rounds.list_id join suppliers on true`,
      place: sql`suppliers.organisation_id`,
      where: sql`rounds.stage = 'PUBLISHED' and rounds.opens_at <= ${now} and rounds.closes_at >= ${now}`,
      order: sql`rounds.closes_at, rounds.id`,
    }),
    scene("LINES", ["PO", "CM", "QM", "LE"], {
      id: sql`rounds.id`,
      title: sql`lists.title`,
      from: sql`rounds join lists on lists.id = rounds.list_id`,
      place: sql`lists.lead_authority_id`,
      where: sql`rounds.stage = 'PUBLISHED' and rounds.closes_at < ${now} and exists (
        select from applications sent join application_lines line on line.application_id = sent.id
        where sent.round_id = rounds.id and line.stage = 'SUBMITTED')`,
      order: sql`rounds.closes_at desc, rounds.id`,
    }),
    scene("COMPETITION", ["PO", "LE"], {
      id: sql`competitions.id`,
      title: sql`competitions.title`,
      from: sql`competitions`,
      place: sql`competitions.authority_id`,
      where: sql`competitions.stage = 'PUBLISHED' and competitions.deadline_at >= ${now}`,
      order: sql`competitions.deadline_at, competitions.id`,
    }),
    scene("BID", ["SA", "SB"], {
      id: sql`bids.id`,
      title: sql`competitions.title`,
      from: sql`bids join competitions on competitions.id = bids.competition_id`,
      place: sql`bids.organisation_id`,
      where: sql`competitions.stage = 'PUBLISHED' and competitions.deadline_at >= ${now}
        and not exists (select from bid_versions kept where kept.bid_id = bids.id and kept.state = 'CURRENT')`,
      order: sql`competitions.deadline_at, bids.id`,
    }),
    scene("INVITATION", ["SA", "SB"], {
      id: sql`competitions.id`,
      title: sql`competitions.title`,
      from: sql`invitations join competitions on competitions.id = invitations.competition_id`,
      place: sql`invitations.organisation_id`,
      where: sql`competitions.stage = 'PUBLISHED' and competitions.deadline_at >= ${now}`,
      order: sql`competitions.deadline_at, competitions.id`,
    }),
    scene("SCORING", ["EV", "EX"], {
      id: sql`competitions.id`,
      title: sql`competitions.title`,
      from: sql`panel_members member join competitions on competitions.id = member.competition_id`,
      place: sql`competitions.authority_id`,
      where: sql`competitions.stage = 'OPENED' and member.person_id = actors.person_id and member.left_at is null
        and member.seat = actors.role
        and exists (select from assignments given where given.panel_member_id = member.id)
        and not exists (select from finished_scorings done
          where done.competition_id = competitions.id and done.person_id = member.person_id)`,
      order: sql`${hasDeclared} desc, competitions.deadline_at desc, competitions.id`,
    }),
    scene("MODERATION", ["MO"], {
      id: sql`competitions.id`,
      title: sql`competitions.title`,
      from: sql`panel_members member join competitions on competitions.id = member.competition_id`,
      place: sql`competitions.authority_id`,
      where: sql`competitions.stage = 'OPENED' and member.person_id = actors.person_id and member.left_at is null
        and member.seat = 'MO' and not exists (select from panel_members scorer
          where scorer.competition_id = competitions.id and scorer.left_at is null and scorer.seat <> 'MO'
            and not exists (select from finished_scorings done
              where done.competition_id = competitions.id and done.person_id = scorer.person_id))`,
      order: sql`${hasDeclared} desc, competitions.deadline_at desc, competitions.id`,
    }),
    scene("AWARD", ["AP", "LE"], {
      id: sql`competitions.id`,
      title: sql`competitions.title`,
      from: sql`competitions`,
      place: sql`competitions.authority_id`,
      where: sql`competitions.stage = 'RANKED'`,
      order: sql`${hasDeclared} desc, competitions.deadline_at desc, competitions.id`,
    }),
    scene("LETTER", ["SA"], {
      id: sql`letters.id`,
      title: sql`competitions.title`,
      from: sql`letters join competitions on competitions.id = letters.competition_id`,
      place: sql`letters.organisation_id`,
      where: sql`true`,
      order: sql`letters.id desc`,
    }),
  ];
  const { rows } = await sql<Scene>`
    with actors as materialized (
      select people.id as person_id, people.name, held.id as grant_id, held.role, held.organisation_id
      from people join role_grants held on held.person_id = people.id and held.ended_at is null
      where people.invented and held.organisation_id is not distinct from (
        select newest.organisation_id from role_grants newest
        where newest.person_id = people.id and newest.ended_at is null order by newest.id desc limit 1)
    )
    ${sql.join(scenes, sql` union all `)}
  `.execute(ctx.db);
  return rows;
}

/** Made once for all the scenes: see the query. */
const actors = sql.table("actors");

/** Whoever has declared on the bidders sees the page itself, and not the one that asks them to. */
const hasDeclared = sql`exists (select from conflict_declarations declared where declared.competition_id = competitions.id
  and declared.person_id = actors.person_id and declared.moment = 'BIDDER_NAMES')`;

interface Look {
  readonly id: RawBuilder<unknown>;
  readonly title: RawBuilder<unknown>;
  readonly from: RawBuilder<unknown>;
  /** The organisation to act for. */
  readonly place: RawBuilder<unknown>;
  readonly where: RawBuilder<unknown>;
  readonly order: RawBuilder<unknown>;
}

/** The first such thing with the first person who can open it: in the order of the roles, then of their coming. */
function scene(name: StoryScene, roles: readonly GrantedRole[], { id, title, from, place, where, order }: Look) {
  return sql`(select ${name} as scene, actors.person_id as "personId", actors.name, actors.role, ${id} as id, ${title} as title
    from ${from} join ${actors} on actors.organisation_id = ${place} and actors.role in (${sql.join([...roles])})
    where ${where}
    order by ${order}, array_position(array[${sql.join([...roles])}]::text[], actors.role), actors.grant_id limit 1)`;
}
