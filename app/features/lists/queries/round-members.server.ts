import { sql } from "kysely";
import type { CouncilActor } from "~/core/actor";
import type { ApplicationId, LineId, RoundId } from "~/core/id";
import { calendarDateOf, type Instant } from "~/core/time";
import type { Context } from "~/platform/context";
import { mayReadEvidence } from "../policy";
import {
  evidenceDifferences,
  organisationDifferences,
  placeDifferences,
  type Difference,
  type EvidenceDifference,
} from "../rules/differences";
import { factsIn, organisationFactsIn } from "../rules/submitted-facts";

const rowsOnPage = 10;

export interface RoundMember {
  readonly applicationId: ApplicationId;
  readonly name: string;
  readonly confirmedAt: Instant;
  /** Places that it confirmed in the round, those with changes among them. */
  readonly places: number;
  readonly organisation: readonly Difference[];
  /** As far as the reader may read files. */
  readonly evidence: readonly EvidenceDifference[];
  /** What it sent about single places, to be decided line by line. */
  readonly changes: readonly RoundChange[];
}

interface RoundChange {
  readonly lineId: LineId;
  readonly name: string;
  readonly differences: readonly Difference[];
}

/**
 * Members of the list that gave their word in a round that has closed, in the order in which they began, with what has
 * changed and nothing else. Of a list that the actor's council leads.
 */
export async function listRoundMembers(
  ctx: Context<CouncilActor>,
  roundId: RoundId,
  { after, most = rowsOnPage }: { after?: ApplicationId; most?: number } = {},
): Promise<{ rows: RoundMember[]; next: ApplicationId | undefined }> {
  const found = await ctx.db
    .selectFrom("rounds as round")
    .innerJoin("lists as list", "list.id", "round.list_id")
    // Cut to the page before anything is joined to it, in the order of the index.
    .innerJoinLateral(
      (eb) => {
        const word = eb
          .selectFrom("round_confirmations")
          .select(["application_id", "before", "facts", "confirmed_at"])
          .whereRef("round_id", "=", "round.id")
          .orderBy("application_id")
          .limit(most + 1);
        return (after === undefined ? word : word.where("application_id", ">", after)).as("said");
      },
      (join) => join.onTrue(),
    )
    .select(["said.application_id as applicationId", "said.before", "said.facts", "said.confirmed_at as confirmedAt"])
    .select(
      sql<number>`(select count(*) from place_confirmations place
        where place.application_id = said.application_id)`.as("places"),
    )
    .where("round.id", "=", roundId)
    .where("round.closes_at", "<", ctx.now)
    .where("list.lead_authority_id", "=", ctx.actor.organisationId)
    .orderBy("said.application_id")
    .execute();
  const shown = found.slice(0, most);
  const changes = await listChanges(
    ctx,
    shown.map(({ applicationId }) => applicationId),
  );
  const rows = shown.map(({ applicationId, confirmedAt, places, ...row }): RoundMember => {
    const [before, now] = [organisationFactsIn(row.before), organisationFactsIn(row.facts)];
    const evidence = evidenceDifferences(before.evidence, now.evidence, calendarDateOf(confirmedAt));
    return {
      ...{ applicationId, confirmedAt, places, name: now.organisation.name },
      organisation: organisationDifferences(before, now),
      evidence: evidence.filter(({ type }) => mayReadEvidence(ctx.actor, type)),
      changes: changes.filter((change) => change.applicationId === applicationId).map(({ change }) => change),
    };
  });
  return { rows, next: found.length > most ? rows.at(-1)?.applicationId : undefined };
}

/** How many members gave their word in a closed round, and for how many places. */
export async function countRoundMembers(
  ctx: Context<CouncilActor>,
  roundId: RoundId,
): Promise<{ members: number; places: number }> {
  return ctx.db
    .selectFrom("round_confirmations as said")
    .innerJoin("rounds as round", "round.id", "said.round_id")
    .innerJoin("lists as list", "list.id", "round.list_id")
    .leftJoin("place_confirmations as place", "place.application_id", "said.application_id")
    .select((eb) => [
      eb.fn.count<number>("said.application_id").distinct().as("members"),
      eb.fn.count<number>("place.membership_id").as("places"),
    ])
    .where("said.round_id", "=", roundId)
    .where("round.closes_at", "<", ctx.now)
    .where("list.lead_authority_id", "=", ctx.actor.organisationId)
    .executeTakeFirstOrThrow();
}

async function listChanges(ctx: Context<CouncilActor>, applicationIds: readonly ApplicationId[]) {
  if (applicationIds.length === 0) return [];
  const rows = await ctx.db
    .selectFrom("application_lines as line")
    .innerJoin("application_lines as approved", "approved.id", "line.changes_line_id")
    .select(["line.id as lineId", "line.application_id as applicationId"])
    .select(["line.submitted_facts as now", "approved.submitted_facts as before"])
    .where("line.application_id", "in", [...applicationIds])
    .where("line.stage", "=", "SUBMITTED")
    .orderBy("line.id")
    .execute();
  return rows.map(({ lineId, applicationId, ...row }) => {
    const [before, now] = [factsIn(row.before), factsIn(row.now)];
    const name = `${now.setting.name}, lot ${now.lot.code}`;
    return { applicationId, change: { lineId, name, differences: placeDifferences(before, now) } };
  });
}
