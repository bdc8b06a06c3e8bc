import { sql } from "kysely";
import { inReadTransaction } from "~db/transaction.server";
import type { SupplierActor } from "~/core/actor";
import type { BidId, BidVersionId, CompetitionId, DocumentId, LotId } from "~/core/id";
import type { Pence } from "~/core/money";
import type { Instant } from "~/core/time";
import { isPast, type Stage } from "~/features/competitions/rules/stages";
import { scanOfDocument, type StoredDocument } from "~/features/documents/queries.server";
import type { Context } from "~/platform/context";
import { seenBid, type SeenBid, type VersionState } from "../rules/states";
import { readDraft, type DraftContent } from "./content.server";

/** What a supplier reads of its own bids. */

export interface VersionOfBid {
  readonly id: BidVersionId;
  readonly number: number;
  readonly state: VersionState;
  readonly receivedAt: Instant;
  readonly receipt: string;
  readonly draftVersion: number;
}

export interface BidHead {
  readonly bidId: BidId;
  readonly competitionId: CompetitionId;
  readonly competition: string;
  readonly authority: string;
  readonly stage: Stage;
  readonly deadlineAt: Instant;
  readonly deadlinePassed: boolean;
  readonly priceBasis: string;
  readonly lotId: LotId;
  readonly lotCode: string;
  readonly lotTitle: string;
  readonly pricePence: Pence | null;
  readonly draftVersion: number;
  readonly settingsVersion: number;
  readonly priceVersion: number;
  readonly pledgesVersion: number;
  readonly changedAt: Instant;
  readonly versions: readonly VersionOfBid[];
  readonly seen: SeenBid;
}

/** A bid of the actor's own organisation, without what is written in it. */
export async function findBidHead(ctx: Context<SupplierActor>, bidId: BidId): Promise<BidHead | undefined> {
  return inReadTransaction(ctx, async (tx) => {
    const [head] = await readHeads(tx, selectHeads(tx).where("bids.id", "=", bidId));
    return head;
  });
}

/** A bid of the actor's own organisation with its whole draft, as of one moment. */
export async function findBid(
  ctx: Context<SupplierActor>,
  bidId: BidId,
): Promise<(BidHead & DraftContent) | undefined> {
  return inReadTransaction(ctx, async (tx) => {
    const [head] = await readHeads(tx, selectHeads(tx).where("bids.id", "=", bidId));
    if (head === undefined) return undefined;
    return { ...head, ...(await readDraft(tx, { ...head, organisationId: tx.actor.organisationId })) };
  });
}

const rowsOnPage = 20;

/** The bids of the actor's own organisation, newest first, a page at a time, keyed by id. */
export async function listBids(
  ctx: Context<SupplierActor>,
  { before }: { readonly before?: BidId },
): Promise<{ rows: BidHead[]; next: BidId | undefined }> {
  return inReadTransaction(ctx, async (tx) => {
    let query = selectHeads(tx)
      .orderBy("bids.id", "desc")
      .limit(rowsOnPage + 1);
    if (before !== undefined) query = query.where("bids.id", "<", before);
    const heads = await readHeads(tx, query);
    const rows = heads.slice(0, rowsOnPage);
    return { rows, next: heads.length > rowsOnPage ? rows.at(-1)?.bidId : undefined };
  });
}

/** The lots of one competition that the actor's organisation has a bid for. */
export async function listBidsFor(
  ctx: Context<SupplierActor>,
  competitionId: CompetitionId,
): Promise<{ lotId: LotId; bidId: BidId }[]> {
  return ctx.db
    .selectFrom("bids")
    .select(["lot_id as lotId", "id as bidId"])
    .where("competition_id", "=", competitionId)
    .where("organisation_id", "=", ctx.actor.organisationId)
    .execute();
}

/** A file of a bid of the actor's own organisation: on the draft, or on a version that was received. */
export async function findBidFile(
  ctx: Context<SupplierActor>,
  bidId: BidId,
  documentId: DocumentId,
): Promise<(StoredDocument & { attached: boolean }) | undefined> {
  return inReadTransaction(ctx, async ({ db, actor }) => {
    const found = await db
      .selectFrom("documents")
      .select([
        "documents.id as documentId",
        "documents.name",
        "documents.sha256",
        "documents.size_bytes as sizeBytes",
        "documents.media_type as mediaType",
      ])
      .select(scanOfDocument.as("scan"))
      .select((eb) =>
        eb
          .exists(
            eb
              .selectFrom("bid_documents")
              .innerJoin("bids", "bids.id", "bid_documents.bid_id")
              .select("bids.id")
              .whereRef("bid_documents.document_id", "=", "documents.id")
              .where("bids.id", "=", bidId),
          )
          .as("onDraft"),
      )
      .select((eb) =>
        eb
          .exists(
            eb
              .selectFrom("bid_version_documents as kept")
              .innerJoin("bid_versions as version", "version.id", "kept.version_id")
              .select("version.id")
              .whereRef("kept.document_id", "=", "documents.id")
              .where("version.bid_id", "=", bidId),
          )
          .as("onVersion"),
      )
      .where("documents.id", "=", documentId)
      .where("documents.organisation_id", "=", actor.organisationId)
      .executeTakeFirst();
    if (found === undefined) return undefined;
    const { onDraft, onVersion, ...document } = found;
    return onDraft || onVersion ? { ...document, attached: Boolean(onDraft) } : undefined;
  });
}

function selectHeads({ db, actor }: Context<SupplierActor>) {
  return db
    .selectFrom("bids")
    .innerJoin("competitions", "competitions.id", "bids.competition_id")
    .innerJoin("lots", "lots.id", "bids.lot_id")
    .innerJoin("organisations as authority", "authority.id", "competitions.authority_id")
    .select([
      "bids.id as bidId",
      "competitions.id as competitionId",
      "competitions.title as competition",
      "authority.name as authority",
      "competitions.stage",
      "competitions.price_basis as priceBasis",
      "lots.id as lotId",
      "lots.code as lotCode",
      "lots.title as lotTitle",
      "bids.price_pence as pricePence",
      "bids.draft_version as draftVersion",
      "bids.settings_version as settingsVersion",
      "bids.price_version as priceVersion",
      "bids.pledges_version as pledgesVersion",
      "bids.changed_at as changedAt",
    ])
    .select(sql<Instant>`competitions.deadline_at`.as("deadlineAt"))
    .where("bids.organisation_id", "=", actor.organisationId);
}

async function readHeads(tx: Context<SupplierActor>, query: ReturnType<typeof selectHeads>): Promise<BidHead[]> {
  const heads = await query.execute();
  const versions = await listVersions(
    tx,
    heads.map(({ bidId }) => bidId),
  );
  return heads.map((head) => {
    const own = versions.filter(({ bidId }) => bidId === head.bidId);
    const deadlinePassed = isPast(head.deadlineAt, tx.now);
    return { ...head, deadlinePassed, versions: own, seen: seenBid({ ...head, deadlinePassed, versions: own }) };
  });
}

/** Newest first. */
async function listVersions(tx: Context, bidIds: readonly BidId[]) {
  if (bidIds.length === 0) return [];
  return tx.db
    .selectFrom("bid_versions")
    .select(["id", "bid_id as bidId", "number", "state", "received_at as receivedAt", "receipt"])
    .select("draft_version as draftVersion")
    .where("bid_id", "in", bidIds)
    .orderBy("number", "desc")
    .execute();
}
