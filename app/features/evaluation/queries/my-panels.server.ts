import { sql } from "kysely";
import type { CouncilActor } from "~/core/actor";
import type { CompetitionId } from "~/core/id";
import type { Instant } from "~/core/time";
import { isShutOut } from "~/features/competitions/queries/conflicts.server";
import {
  conflictStanding,
  type ConflictOutcome,
  type Declaration,
  type Standing,
} from "~/features/competitions/rules/conflicts";
import { stagesFrom, type Stage } from "~/features/competitions/rules/stages";
import type { Context } from "~/platform/context";
import { isModerationOpen, type PanelPlace, type Seat } from "../rules/scoring";

export interface MyPanel {
  readonly memberId: string;
  readonly competitionId: CompetitionId;
  readonly title: string;
  readonly seat: Seat;
  readonly stage: Stage;
  readonly deadlineAt: Instant | null;
  readonly standing: Standing;
  /** Nothing more is told to somebody who is shut out or has still to declare. */
  readonly work:
    | { readonly scored: number; readonly total: number; readonly finished: boolean; readonly moderationOpen: boolean }
    | undefined;
}

const rowsOnPage = 20;

interface Row extends Pick<MyPanel, "memberId" | "competitionId" | "title" | "seat" | "stage" | "deadlineAt"> {
  readonly declarations: readonly (Omit<Declaration, "decision"> & { readonly decision: ConflictOutcome | null })[];
  readonly names: readonly string[];
  readonly worksFor: readonly string[];
  /** Answers that are the actor's to score. */
  readonly total: number;
  readonly scored: number;
  readonly finished: boolean;
  /** Who sits there now; nobody while there is nothing to moderate. */
  readonly panel: readonly PanelPlace[];
}

/**
 * The panels the actor sits on, newest appointment first, a page at a time, keyed by the appointment's id. One question,
 * whose facts the rules of the other views judge.
 */
export async function myPanels(
  ctx: Context<CouncilActor>,
  { before }: { readonly before?: string } = {},
): Promise<{ panels: MyPanel[]; next: string | undefined }> {
  const { personId, organisationId } = ctx.actor;
  const opened = sql.join(stagesFrom("OPENED"));
  const names = sql`select organisation_id from opened_bids where opened_bids.competition_id = c.id and c.stage in (${opened})
    union select organisation_id from invitations where invitations.competition_id = c.id and c.stage not in (${opened})`;
  const { rows: found } = await sql<Row>`
    select mine.id as "memberId", mine.seat, c.id as "competitionId", c.title, c.stage, c.deadline_at as "deadlineAt",
      array(${names}) as names,
      array(select organisation_id from role_grants where person_id = ${personId} and ended_at is null
        and organisation_id is not null) as "worksFor",
      (select coalesce(json_agg(json_build_object('aboutOrganisationId', declared.about_organisation_id,
          'moment', declared.moment, 'interest', declared.interest, 'decision', (
            select decided.outcome from conflict_decisions decided where decided.declaration_id = declared.id
            order by decided.id desc limit 1))), '[]')
        from conflict_declarations declared
        where declared.competition_id = c.id and declared.person_id = ${personId}) as declarations,
      (select count(*) from assignments cross join opened_bids
        where assignments.panel_member_id = mine.id and opened_bids.competition_id = c.id) as total,
      (select count(*) from assignments
        join opened_bids on opened_bids.competition_id = c.id
        join scores on scores.bid_id = opened_bids.bid_id and scores.criterion_id = assignments.criterion_id
          and scores.person_id = ${personId}
        where assignments.panel_member_id = mine.id) as scored,
      (select true from finished_scorings
        where competition_id = c.id and person_id = ${personId} limit 1) is true as finished,
      (select coalesce(json_agg(json_build_object('personId', sits.person_id, 'seat', sits.seat,
          'leaves', array(select criterion_id from assignments where panel_member_id = sits.id),
          'shutOut', ${isShutOut(sql.ref("c.id"), sql.ref("sits.person_id"), names)},
          'finished', (select true from finished_scorings done
            where done.competition_id = c.id and done.person_id = sits.person_id limit 1) is true)), '[]')
        from panel_members sits
        where sits.competition_id = c.id and sits.left_at is null and c.stage = 'OPENED') as panel
    from (select member.id, member.competition_id, member.seat from panel_members member
      where member.person_id = ${personId} and member.left_at is null
        and ${before === undefined ? sql`true` : sql`member.id < ${before}`}
        and (select authority_id from competitions where competitions.id = member.competition_id) = ${organisationId}
      order by member.id desc limit ${rowsOnPage + 1}) as mine
    cross join lateral (select * from competitions where competitions.id = mine.competition_id limit 1) as c
    order by mine.id desc
  `.execute(ctx.db);
  const panels = found.slice(0, rowsOnPage).map(panelOf);
  return { panels, next: found.length > rowsOnPage ? panels.at(-1)?.memberId : undefined };
}

function panelOf({ declarations, names, worksFor, total, scored, finished, panel, ...row }: Row): MyPanel {
  const facts = declarations.map((one) => ({ ...one, decision: one.decision ?? undefined }));
  const standing = conflictStanding({ stage: row.stage, declarations: facts, names, worksFor });
  const work = standing === "CLEAR" ? { scored, total, finished, moderationOpen: isModerationOpen(panel) } : undefined;
  return { ...row, standing, work };
}
