import { sql, type RawBuilder, type SqlBool } from "kysely";
import { inReadTransaction } from "~db/transaction.server";
import type { CouncilActor, CouncilRole } from "~/core/actor";
import { officerRoles, witnessRoles } from "~/features/bids/rules/opening";
import { isClear } from "~/features/competitions/queries/conflicts.server";
import { criterionKinds, isAnswered } from "~/features/competitions/rules/criteria";
import { capacityRoles } from "~/features/evaluation/policy";
import type { Context } from "~/platform/context";
import type { CompetitionFacts, RoundFacts } from "../rules/council-desk";
import { isShutOutHere, namesOfMoment, newestDecision } from "./shut-out.server";

/** What is under way at once in one council, the newest: enough for the largest, and a bound all the same. */
export const mostUnderWay = 100;

/**
 * Every competition of the actor's own council that is under way, the newest `mostUnderWay` of them, with what the desk needs to know of it.
 * What depends on bids is asked only from the opening on, and what is declared only of the actor. Asked with `limit 1`,
 * each competition looks things up; `exists` would read all that every council has.
 */
export async function listCompetitionFacts(ctx: Context<CouncilActor>): Promise<CompetitionFacts[]> {
  const { personId, organisationId } = ctx.actor;
  return inReadTransaction(ctx, async ({ db }) => {
    const { rows } = await sql<CompetitionFacts>`
      select c.id, c.title, c.stage, c.deadline_at as "deadlineAt", c.created_by = ${personId} as "startedByMe",
        (select name from people where id = c.created_by) as "startedBy",
        (select people.name from stage_changes moved join people on people.id = moved.changed_by
          where moved.competition_id = c.id and moved.to_stage = 'AWAITING_APPROVAL' order by moved.id desc limit 1) as "sentBy",
        coalesce((select from_stage in ('AWAITING_APPROVAL', 'APPROVED') from stage_changes where competition_id = c.id
          order by id desc limit 1), false) and c.stage = 'DRAFT' as "sentBack",
        coalesce((select changed_by = ${personId} from stage_changes where competition_id = c.id
          and to_stage = 'AWAITING_APPROVAL' order by id desc limit 1), false) as "sentByMe",
        ${isClear(sql.ref("c.id"), personId, namesOfMoment())} as clear,
        ${isShutOutHere(personId)} as "shutOut",
        (select count(*) from conflict_declarations declared where declared.competition_id = c.id
          and declared.person_id <> ${personId} and declared.interest and ${newestDecision} is null) as "interestsToDecide",
        (select count(*) from conflict_declarations declared where declared.competition_id = c.id
          and declared.interest and ${newestDecision} is null) as "interestsOpen",
        c.stage in ('PUBLISHED', 'OPENED') and (
          (select true from panel_members chair
            where chair.competition_id = c.id and chair.left_at is null and chair.seat = 'MO' limit 1) is null
          or (select true from criteria leaf where leaf.competition_id = c.id and leaf.kind in (${sql.join(answeredKinds)})
            and (select true from assignments given join panel_members scorer on scorer.id = given.panel_member_id
              where given.criterion_id = leaf.id and scorer.left_at is null limit 1) is null limit 1)) is true as "panelLacks",
        case when c.stage = 'OPENED' then array(select people.name from panel_members scorer
          join people on people.id = scorer.person_id
          where scorer.competition_id = c.id and scorer.left_at is null and scorer.seat <> 'MO'
            and exists (select from assignments where assignments.panel_member_id = scorer.id)
            and not exists (select from finished_scorings done
              where done.competition_id = c.id and done.person_id = scorer.person_id)
            and not ${isShutOutHere(sql.ref("scorer.person_id"))}
          order by people.name) else '{}' end as "scorersLeft",
        case when c.stage = 'OPENED' then array(select people.name from panel_members chair
          join people on people.id = chair.person_id
          where chair.competition_id = c.id and chair.left_at is null and chair.seat = 'MO'
          order by people.name) else '{}' end as moderators,
        (select json_build_object(
            'officer', coalesce(bool_or(capacity = 'OFFICER' and ${stands(openingRoles)}), false),
            'witness', coalesce(bool_or(capacity = 'WITNESS' and ${stands(openingRoles)}), false),
            'me', coalesce(bool_or(person_id = ${personId}), false))
          from opening_approvals approval where competition_id = c.id) as "openingBy",
        panel.seat,
        coalesce(panel.leaves * bids.number, 0) as answers,
        (select count(*) from scores join opened_bids on opened_bids.bid_id = scores.bid_id
          where opened_bids.competition_id = c.id and scores.person_id = ${personId}) as scored,
        (select true from finished_scorings where competition_id = c.id and person_id = ${personId} limit 1) is true as finished,
        (bids.number = 0 or coalesce((
          select bool_and(exists (select from finished_scorings done
            where done.competition_id = c.id and done.person_id = member.person_id))
          from panel_members member
          where member.competition_id = c.id and member.left_at is null and member.seat <> 'MO'
            and exists (select from assignments where assignments.panel_member_id = member.id)
            and not ${isShutOutHere(sql.ref("member.person_id"))}), false)) as "allFinished",
        (panel.seat in ('EV', 'EX')
          or (select true from criteria leaf join scores on scores.criterion_id = leaf.id
            where leaf.competition_id = c.id and scores.person_id = ${personId} limit 1)
          or (select true from criteria leaf join agreed_scores on agreed_scores.criterion_id = leaf.id
            join agreed_score_changes change on change.agreed_score_id = agreed_scores.id
            where leaf.competition_id = c.id and change.changed_by = ${personId} limit 1)) is true as "isScorer",
        (select json_build_object(
            'officer', coalesce(bool_or(capacity = 'OFFICER' and ${stands(capacityRoles)}), false),
            'finance', coalesce(bool_or(capacity = 'FINANCE' and ${stands(capacityRoles)}), false),
            'me', coalesce(bool_or(person_id = ${personId}), false))
          from price_approvals approval where competition_id = c.id) as "priceBy",
        award.waiting as "lotsToDecide", award.open as "lotsToRecommend", award.undecided as "lotsUndecided"
      from (select * from competitions where authority_id = ${organisationId} and stage <> 'OUTCOME_ISSUED'
        order by id desc limit ${mostUnderWay}) as c
      cross join lateral (select count(*) as number from opened_bids where competition_id = c.id) as bids
      left join lateral (
        select member.seat, (select count(*) from assignments where panel_member_id = member.id) as leaves
        from panel_members member
        where member.competition_id = c.id and member.person_id = ${personId} and member.left_at is null
      ) as panel on true
      cross join lateral (
        select count(*) filter (where made.id is not null and decided.id is null and not exists (
            select from award_recommendations own where own.competition_id = c.id and own.lot_id = newest.lot_id
              and own.recommended_by = ${personId})) as waiting,
          count(*) filter (where made.id is not null and decided.id is null) as undecided,
          count(*) filter (where made.id is null or decided.approved = false) as open
        from (select distinct on (lot_id) id, lot_id from results where competition_id = c.id
          order by lot_id, version desc) as newest
        left join lateral (select id from award_recommendations
          where lot_id = newest.lot_id and competition_id = c.id and result_id = newest.id
          order by id desc limit 1) as made on true
        left join award_decisions decided on decided.recommendation_id = made.id
      ) as award
      order by c.deadline_at nulls last, c.id
    `.execute(db);
    return rows;
  });
}

/** Questions that are scored; the rest of the tree is added up, or is a price. */
const answeredKinds = criterionKinds.filter(isAnswered);

const openingRoles = { OFFICER: officerRoles, WITNESS: witnessRoles };

/**
 * Whether the approval `approval` still counts, as the room's own page asks: its person holds a role for it and is
 * clear. Otherwise somebody else is wanted.
 */
function stands(rolesFor: Readonly<Record<string, readonly CouncilRole[]>>): RawBuilder<SqlBool> {
  const fitting = Object.entries(rolesFor).map(
    ([capacity, roles]) => sql`(approval.capacity = ${capacity} and held.role in (${sql.join([...roles])}))`,
  );
  return sql<SqlBool>`(${isClear(sql.ref("c.id"), sql.ref("approval.person_id"), namesOfMoment())}
    and exists (select from role_grants held where held.person_id = approval.person_id
      and held.organisation_id = c.authority_id and held.ended_at is null and (${sql.join(fitting, sql` or `)})))`;
}

/** Every round under way of the lists that the actor's own council leads, the newest `mostUnderWay`. */
export async function listRoundFacts(ctx: Context<CouncilActor>): Promise<RoundFacts[]> {
  const { personId, organisationId } = ctx.actor;
  const { rows } = await sql<RoundFacts>`
    select rounds.id, rounds.number, rounds.stage, rounds.opens_at as "opensAt", rounds.closes_at as "closesAt",
      lists.title as list, queue.bare as "linesToRecommend", queue.waiting as "linesToDecide",
      queue.undecided as "linesUndecided"
    from (select newest.* from lists led
      cross join lateral (select * from rounds where rounds.list_id = led.id and stage <> 'DECISIONS_ISSUED'
        order by number desc limit ${mostUnderWay}) as newest
      where led.lead_authority_id = ${organisationId}
      order by newest.id desc limit ${mostUnderWay}) as rounds
    join lists on lists.id = rounds.list_id
    cross join lateral (
      select count(*) filter (where decided.id is null) as undecided,
        count(*) filter (where decided.id is null and made.id is null and asked.id is null) as bare,
        count(*) filter (where decided.id is null and made.id is not null and not exists (
          select from line_recommendations own where own.line_id = line.id and own.recommended_by = ${personId})) as waiting
      from applications
      join application_lines line on line.application_id = applications.id and line.stage = 'SUBMITTED'
      left join line_clarifications asked on asked.line_id = line.id and asked.answered_at is null
        and asked.due_on >= (${ctx.now}::timestamptz at time zone 'Europe/London')::date
      left join line_decisions decided on decided.line_id = line.id
      left join lateral (select id from line_recommendations where line_id = line.id limit 1) as made on true
      where applications.round_id = rounds.id and rounds.closes_at < ${ctx.now}
    ) as queue
    order by rounds.closes_at, rounds.id
  `.execute(ctx.db);
  return rows;
}
