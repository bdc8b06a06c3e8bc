import { sql } from "kysely";
import { inReadTransaction } from "~db/transaction.server";
import type { SupplierActor } from "~/core/actor";
import type { BidId, BidVersionId } from "~/core/id";
import type { Instant } from "~/core/time";
import type { Stage } from "~/features/competitions/rules/stages";
import type { Context } from "~/platform/context";
import type { VersionState } from "../rules/states";

export interface Receipt {
  readonly bidId: BidId;
  readonly competition: string;
  readonly authority: string;
  readonly stage: Stage;
  readonly deadlineAt: Instant;
  readonly lotCode: string;
  readonly lotTitle: string;
  readonly number: number;
  readonly state: VersionState;
  /** The number of the version that is the bid now; null where none is. */
  readonly counting: number | null;
  readonly receipt: string;
  readonly receivedAt: Instant;
  readonly receivedBy: string;
  readonly withdrawnAt: Instant | null;
  /** The canonical text whose SHA-256 is the fingerprint. */
  readonly manifest: string;
  readonly manifestSha256: string;
}

/** What was received as that version, for the organisation that sent it. */
export async function findReceipt(ctx: Context<SupplierActor>, versionId: BidVersionId): Promise<Receipt | undefined> {
  return inReadTransaction(ctx, ({ db, actor }) =>
    db
      .selectFrom("bid_versions as version")
      .innerJoin("competitions", "competitions.id", "version.competition_id")
      .innerJoin("organisations as authority", "authority.id", "competitions.authority_id")
      .innerJoin("lots", "lots.id", "version.lot_id")
      .innerJoin("people", "people.id", "version.received_by")
      .leftJoin("bid_withdrawals as withdrawal", "withdrawal.version_id", "version.id")
      .select([
        "version.bid_id as bidId",
        "competitions.title as competition",
        "authority.name as authority",
        "competitions.stage",
        "lots.code as lotCode",
        "lots.title as lotTitle",
        "version.number",
        "version.state",
        "version.receipt",
        "version.received_at as receivedAt",
        "people.name as receivedBy",
        "withdrawal.withdrawn_at as withdrawnAt",
        "version.manifest",
        "version.manifest_sha256 as manifestSha256",
      ])
      .select(sql<Instant>`competitions.deadline_at`.as("deadlineAt"))
      .select((eb) =>
        eb
          .selectFrom("bid_versions as current")
          .select("current.number")
          .whereRef("current.bid_id", "=", "version.bid_id")
          .where("current.state", "=", "CURRENT")
          .as("counting"),
      )
      .where("version.id", "=", versionId)
      .where("version.organisation_id", "=", actor.organisationId)
      .executeTakeFirst(),
  );
}
