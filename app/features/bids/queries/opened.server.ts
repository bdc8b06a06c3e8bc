import { inReadTransaction } from "~db/transaction.server";
import type { CouncilActor } from "~/core/actor";
import type {
  BidId,
  BidVersionId,
  CompetitionId,
  CriterionId,
  DocumentId,
  LotId,
  OrganisationId,
  SettingId,
} from "~/core/id";
import type { Instant } from "~/core/time";
import { standingOf } from "~/features/competitions/queries/conflicts.server";
import type { Standing } from "~/features/competitions/rules/conflicts";
import { hasReached, type Stage } from "~/features/competitions/rules/stages";
import { withScans, type StoredDocument } from "~/features/documents/queries.server";
import { settingNames } from "~/features/suppliers/queries/profiles.server";
import type { Context } from "~/platform/context";
import {
  mayListOpened,
  mayReadAllAnswers,
  mayReadAssignedAnswers,
  mayReadOpeningRecord,
  mayReadPrices,
} from "../policy";
import { readPriceEnvelope, readQualityEnvelope, type PriceEnvelope, type QualityEnvelope } from "../rules/manifest";
import { readRecord, type OpeningRecord } from "../rules/opening";

/**
 * What councils read of bids. Every query here answers undefined unless the bids of a competition of the
 * actor's own authority have been opened and the actor may read: by role, and by their standing on the
 * bidders' names. Never an empty list instead, since nothing may be locked or ranked over one by mistake.
 */

export interface OpenedBid {
  readonly bidId: BidId;
  readonly lotId: LotId;
  readonly organisationId: OrganisationId;
  readonly organisationName: string;
  readonly label: string;
  readonly versionId: BidVersionId;
  readonly receivedAt: Instant;
  readonly manifestSha256: string;
}

/** The opened bids by lot, then label. */
export async function listOpenedBids(
  ctx: Context<CouncilActor>,
  competitionId: CompetitionId,
): Promise<OpenedBid[] | undefined> {
  return inReadTransaction(ctx, async (tx) => {
    if (!mayListOpened(tx.actor)) return undefined;
    const stage = await openedStage(tx, competitionId);
    return stage === undefined || !(await isReaderClear(tx, competitionId))
      ? undefined
      : openedBidsOf(tx, competitionId);
  });
}

/** For commands of later rooms, which ask their own policy: no filter by actor. */
export async function openedBidsOf(ctx: Context, competitionId: CompetitionId): Promise<OpenedBid[]> {
  return ctx.db
    .selectFrom("opened_bids as opened")
    .innerJoin("bid_versions as version", "version.id", "opened.version_id")
    .innerJoin("organisations", "organisations.id", "opened.organisation_id")
    .innerJoin("lots", "lots.id", "opened.lot_id")
    .select([
      "opened.bid_id as bidId",
      "opened.lot_id as lotId",
      "opened.organisation_id as organisationId",
      "organisations.name as organisationName",
      "opened.label",
      "opened.version_id as versionId",
      "version.received_at as receivedAt",
      "version.manifest_sha256 as manifestSha256",
    ])
    .where("opened.competition_id", "=", competitionId)
    .orderBy("lots.position")
    .orderBy("lots.id")
    .orderBy((eb) => eb.fn<number>("length", ["opened.label"]))
    .orderBy("opened.label")
    .execute();
}

/**
 * The bidders by name, once each: what a person declares on before any answer. Undefined before the opening
 * and for whoever is shut out.
 */
export async function listBidderNames(
  ctx: Context<CouncilActor>,
  competitionId: CompetitionId,
): Promise<{ organisationId: OrganisationId; name: string }[] | undefined> {
  return inReadTransaction(ctx, async (tx) => {
    if ((await openedStage(tx, competitionId)) === undefined) return undefined;
    const standing = await standingAmongBidders(tx, competitionId);
    return standing === "EXCLUDED" ? undefined : bidderNames(tx, competitionId);
  });
}

/** Where the actor stands with the bidders' names; undefined before the opening and at another council. */
export async function standingOnBidders(
  ctx: Context<CouncilActor>,
  competitionId: CompetitionId,
): Promise<Standing | undefined> {
  return inReadTransaction(ctx, async (tx) => {
    if ((await openedStage(tx, competitionId)) === undefined) return undefined;
    return standingAmongBidders(tx, competitionId);
  });
}

export interface OpeningOnPage {
  readonly record: OpeningRecord;
  readonly content: string;
  readonly sha256: string;
  readonly officerName: string;
  readonly witnessName: string;
  readonly organisationNames: ReadonlyMap<OrganisationId, string>;
}

/** What was opened, when and by whom. It holds names and hashes, so who is shut out or undecided does not read it. */
export async function openingRecord(
  ctx: Context<CouncilActor>,
  competitionId: CompetitionId,
): Promise<OpeningOnPage | undefined> {
  return inReadTransaction(ctx, async (tx) => {
    if (!mayReadOpeningRecord(tx.actor)) return undefined;
    if ((await openedStage(tx, competitionId)) === undefined) return undefined;
    const standing = await standingAmongBidders(tx, competitionId);
    if (standing === "EXCLUDED" || standing === "PENDING") return undefined;
    const row = await tx.db
      .selectFrom("bid_openings as opening")
      .innerJoin("people as officer", "officer.id", "opening.opened_by")
      .innerJoin("people as witness", "witness.id", "opening.witnessed_by")
      .select(["opening.record", "opening.record_sha256 as sha256"])
      .select(["officer.name as officerName", "witness.name as witnessName"])
      .where("opening.competition_id", "=", competitionId)
      .executeTakeFirst();
    if (row === undefined) return undefined;
    const record = readRecord(row.record);
    const organisations = [...record.bids, ...record.altered, ...record.late].map((bid) => bid.organisationId);
    return {
      record,
      content: row.record,
      sha256: row.sha256,
      officerName: row.officerName,
      witnessName: row.witnessName,
      organisationNames: await namesOfOrganisations(tx, organisations),
    };
  });
}

export interface ReadLeaves {
  readonly answers: QualityEnvelope["answers"];
  readonly files: readonly StoredDocument[];
  readonly settings: readonly { readonly settingId: SettingId; readonly name: string }[];
}

/**
 * Answers of one opened bid: all of them for those who read all, or the leaves named. Which leaves are
 * assigned to an evaluator is the evaluation room's to say before it asks.
 */
export async function readQualityLeaves(
  ctx: Context<CouncilActor>,
  competitionId: CompetitionId,
  bidId: BidId,
  criterionIds: readonly CriterionId[] | "ALL",
): Promise<ReadLeaves | undefined> {
  return inReadTransaction(ctx, async (tx) => {
    const may = criterionIds === "ALL" ? mayReadAllAnswers(tx.actor) : mayReadAssignedAnswers(tx.actor);
    if (!may || (await openedStage(tx, competitionId)) === undefined) return undefined;
    if (!(await isReaderClear(tx, competitionId))) return undefined;
    const [envelope] = await readEnvelopes(tx, competitionId, "QUALITY", bidId);
    if (envelope === undefined) return undefined;
    const { answers, files, settings } = readQualityEnvelope(envelope.content);
    const names = await settingNames(tx, settings);
    return {
      answers:
        criterionIds === "ALL" ? answers : answers.filter(({ criterionId }) => criterionIds.includes(criterionId)),
      files: await withScans(tx, files),
      settings: settings.map((settingId) => ({ settingId, name: names.get(settingId) ?? "" })),
    };
  });
}

/** Prices and pledges by bid, once the price envelope is open, for those who may read them at this stage. */
export async function readPrices(
  ctx: Context<CouncilActor>,
  competitionId: CompetitionId,
): Promise<ReadonlyMap<BidId, PriceEnvelope> | undefined> {
  return inReadTransaction(ctx, async (tx) => {
    const stage = await openedStage(tx, competitionId);
    if (stage === undefined || !mayReadPrices(tx.actor, stage)) return undefined;
    return (await isReaderClear(tx, competitionId)) ? pricesOf(tx, competitionId) : undefined;
  });
}

/** For commands of later rooms, which ask their own policy. Throws while the price envelope is closed. */
export async function pricesOf(ctx: Context, competitionId: CompetitionId): Promise<ReadonlyMap<BidId, PriceEnvelope>> {
  const { stage } = await ctx.db
    .selectFrom("competitions")
    .select("stage")
    .where("id", "=", competitionId)
    .executeTakeFirstOrThrow();
  if (!hasReached(stage, "PRICE_OPENED")) throw new Error("The price envelope is closed");
  const envelopes = await readEnvelopes(ctx, competitionId, "PRICE");
  return new Map(envelopes.map(({ bidId, content }) => [bidId, readPriceEnvelope(content)]));
}

/**
 * A file of an opened bid. Those who read all answers may have it; an evaluator may where the door has found
 * that they have answers of this competition to score.
 */
export async function findOpenedFile(
  ctx: Context<CouncilActor>,
  file: { competitionId: CompetitionId; bidId: BidId; documentId: DocumentId },
  mayReadFiles: boolean,
): Promise<StoredDocument | undefined> {
  return inReadTransaction(ctx, async (tx) => {
    const may = mayReadAllAnswers(tx.actor) || (mayReadFiles && mayReadAssignedAnswers(tx.actor));
    if (!may || (await openedStage(tx, file.competitionId)) === undefined) return undefined;
    if (!(await isReaderClear(tx, file.competitionId))) return undefined;
    const [envelope] = await readEnvelopes(tx, file.competitionId, "QUALITY", file.bidId);
    if (envelope === undefined) return undefined;
    const named = readQualityEnvelope(envelope.content).files.filter(
      ({ documentId }) => documentId === file.documentId,
    );
    const [found] = await withScans(tx, named);
    return found;
  });
}

/** The stage of a competition of the actor's own authority, from the opening on. */
async function openedStage(tx: Context<CouncilActor>, competitionId: CompetitionId): Promise<Stage | undefined> {
  const row = await tx.db
    .selectFrom("competitions")
    .select("stage")
    .where("id", "=", competitionId)
    .where("authority_id", "=", tx.actor.organisationId)
    .executeTakeFirst();
  return row !== undefined && hasReached(row.stage, "OPENED") ? row.stage : undefined;
}

async function isReaderClear(tx: Context<CouncilActor>, competitionId: CompetitionId): Promise<boolean> {
  return (await standingAmongBidders(tx, competitionId)) === "CLEAR";
}

async function standingAmongBidders(tx: Context<CouncilActor>, competitionId: CompetitionId): Promise<Standing> {
  const names = await bidderNames(tx, competitionId);
  const bidders = names.map(({ organisationId }) => organisationId);
  return standingOf(tx, competitionId, tx.actor.personId, bidders);
}

async function bidderNames(tx: Context, competitionId: CompetitionId) {
  return tx.db
    .selectFrom("opened_bids as opened")
    .innerJoin("organisations", "organisations.id", "opened.organisation_id")
    .select(["organisations.id as organisationId", "organisations.name"])
    .distinct()
    .where("opened.competition_id", "=", competitionId)
    .orderBy("organisations.name")
    .orderBy("organisations.id")
    .execute();
}

async function readEnvelopes(tx: Context, competitionId: CompetitionId, kind: "QUALITY" | "PRICE", bidId?: BidId) {
  let query = tx.db
    .selectFrom("opened_bids as opened")
    .innerJoin("bid_envelopes as envelope", "envelope.version_id", "opened.version_id")
    .select(["opened.bid_id as bidId", "envelope.content"])
    .where("opened.competition_id", "=", competitionId)
    .where("envelope.kind", "=", kind);
  if (bidId !== undefined) query = query.where("opened.bid_id", "=", bidId);
  return query.execute();
}

async function namesOfOrganisations(tx: Context, ids: readonly OrganisationId[]) {
  if (ids.length === 0) return new Map<OrganisationId, string>();
  const rows = await tx.db.selectFrom("organisations").select(["id", "name"]).where("id", "in", ids).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
