import { sql } from "kysely";
import type { CouncilActor } from "~/core/actor";
import type { Instant } from "~/core/time";
import type { Context } from "~/platform/context";

export interface AuditRow {
  readonly id: string;
  readonly at: Instant;
  readonly kind: "ACT" | "DENIAL";
  readonly act: string;
  readonly personId: string | null;
  readonly roles: readonly string[];
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly about: string;
}

const rowsOnPage = 50;

export interface AuditFilter {
  /** Older than that event. */
  readonly before?: string;
  /** About that thing, and for a competition what was done to its bids and declarations too. */
  readonly subjectId?: string;
  readonly most?: number;
  /** Competitions that the reader is shut out of: what concerns their bids, scores, awards and conflicts is left out. */
  readonly shutOutOf?: readonly string[];
}

/**
 * The newest events of the actor's own council, a page at a time, keyed by id. Events about bids of a
 * competition that is not opened are left out, so that the page is the same with and without a bid.
 */
export async function listEvents(
  ctx: Context<CouncilActor>,
  filter: AuditFilter,
): Promise<{ rows: AuditRow[]; next: string | undefined }> {
  const most = filter.most ?? rowsOnPage;
  let query = ctx.db
    .selectFrom("audit_events as event")
    .select([
      "event.id",
      "event.at",
      "event.kind",
      "event.act",
      "event.person_id as personId",
      "event.roles",
      "event.subject_kind as subjectKind",
      "event.subject_id as subjectId",
    ])
    .select((eb) => eb.cast<string>("event.about", "text").as("about"))
    .where("event.authority_id", "=", ctx.actor.organisationId)
    .where((eb) =>
      eb.or([
        eb("event.seal", "is", null),
        // Asked so, each event looks it up; `exists` would read all that was ever unsealed.
        sql<boolean>`(select true from audit_unsealings lifted where lifted.seal = event.seal limit 1) is true`,
      ]),
    )
    .orderBy("event.id", "desc")
    .limit(most + 1);
  if (filter.before !== undefined) query = query.where("event.id", "<", filter.before);
  const { subjectId } = filter;
  if (subjectId !== undefined) {
    // What was done to a bid or a declaration of a competition was done in the competition.
    query = query.where((eb) =>
      eb.or([
        eb("event.subject_id", "=", subjectId),
        eb("event.seal", "=", subjectId),
        sql<boolean>`event.about ->> 'competition' = ${subjectId}`,
      ]),
    );
  }
  const { shutOutOf = [] } = filter;
  if (shutOutOf.length > 0) {
    const shut = sql.join(shutOutOf);
    query = query.where(
      sql<boolean>`not (event.act ~ '^((bids|evaluation|awards|tasks)[.]|competitions[.](declare|decide-conflict)$)' and (event.subject_id in (${shut})
        or coalesce(event.seal::text in (${shut}), false) or coalesce(event.about ->> 'competition' in (${shut}), false)))`,
    );
  }
  const found = await query.execute();
  const rows = found.slice(0, most);
  return { rows, next: found.length > most ? rows.at(-1)?.id : undefined };
}
