import { sql } from "kysely";
import type { CouncilActor } from "~/core/actor";
import type { CompetitionId } from "~/core/id";
import type { Instant } from "~/core/time";
import type { Standing } from "~/features/competitions/rules/conflicts";
import type { Stage } from "~/features/competitions/rules/stages";
import type { Context } from "~/platform/context";
import { inReadTransaction } from "~db/transaction.server";
import { isModerationOpen, type Seat } from "../rules/scoring";
import { livePanel } from "./panel.server";
import { findPlace, whyNotEnter, type Place } from "./place.server";

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

/** The panels the actor sits on, newest appointment first, a page at a time, keyed by the appointment's id. */
export async function myPanels(
  ctx: Context<CouncilActor>,
  { before }: { readonly before?: string } = {},
): Promise<{ panels: MyPanel[]; next: string | undefined }> {
  return inReadTransaction(ctx, async (tx) => {
    let query = tx.db
      .selectFrom("panel_members as member")
      .innerJoin("competitions", "competitions.id", "member.competition_id")
      .select(["member.id as memberId", "member.competition_id as competitionId", "member.seat"])
      .where("member.person_id", "=", tx.actor.personId)
      .where("member.left_at", "is", null)
      .where("competitions.authority_id", "=", tx.actor.organisationId)
      .orderBy("member.id", "desc")
      .limit(rowsOnPage + 1);
    if (before !== undefined) query = query.where("member.id", "<", before);
    const found = await query.execute();
    const rows = found.slice(0, rowsOnPage);
    const panels: MyPanel[] = [];
    for (const row of rows) {
      const place = await findPlace(tx, row.competitionId);
      if (place === undefined) continue;
      const { title, stage, deadlineAt } = place.competition;
      panels.push({ ...row, title, stage, deadlineAt, standing: place.standing, work: await workOf(tx, place) });
    }
    return { panels, next: found.length > rowsOnPage ? rows.at(-1)?.memberId : undefined };
  });
}

async function workOf(tx: Context<CouncilActor>, place: Place): Promise<MyPanel["work"]> {
  if (place.standing !== "CLEAR" || whyNotEnter(place) !== undefined) return undefined;
  const { competition, leaves, bids, finishedAt } = place;
  const scored =
    leaves.length === 0
      ? 0
      : await tx.db
          .selectFrom("scores")
          .select(sql<number>`count(*)::integer`.as("scored"))
          .where("person_id", "=", tx.actor.personId)
          .where("criterion_id", "in", [...leaves])
          .executeTakeFirstOrThrow()
          .then((row) => row.scored);
  const panel = competition.stage === "OPENED" ? await livePanel(tx, competition) : [];
  return {
    scored,
    total: leaves.length * bids.length,
    finished: finishedAt !== null,
    moderationOpen: isModerationOpen(panel),
  };
}
