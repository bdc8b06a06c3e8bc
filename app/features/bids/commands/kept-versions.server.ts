import type { BidVersionId, CompetitionId } from "~/core/id";
import type { Instant } from "~/core/time";
import type { Context } from "~/platform/context";
import type { KeptVersion } from "../rules/manifest";
import type { VersionState } from "../rules/states";

export interface KeptBid extends KeptVersion {
  readonly versionId: BidVersionId;
  readonly state: VersionState;
  readonly receipt: string;
  readonly receivedAt: Instant;
}

/**
 * What was received for a competition and still stands or is held as late, in the order of arrival. Only the
 * opening reads this, under the competition's lock; nothing before it may know that there is anything.
 */
export async function listKeptVersions(tx: Context, competitionId: CompetitionId): Promise<KeptBid[]> {
  const versions = await tx.db
    .selectFrom("bid_versions")
    .select([
      "id as versionId",
      "bid_id as bidId",
      "competition_id as competitionId",
      "lot_id as lotId",
      "organisation_id as organisationId",
      "number",
      "state",
      "receipt",
      "received_at as receivedAt",
      "manifest",
      "manifest_sha256 as manifestSha256",
    ])
    .where("competition_id", "=", competitionId)
    .where("state", "in", ["CURRENT", "LATE_HELD"])
    .orderBy("received_at")
    .orderBy("id")
    .execute();
  const ids = versions.map(({ versionId }) => versionId);
  const [envelopes, files] = [await listEnvelopes(tx, ids), await listFiles(tx, ids)];
  return versions.map(({ manifest, manifestSha256, ...version }) => {
    const envelope = (wanted: "QUALITY" | "PRICE") =>
      envelopes.find(({ versionId, kind }) => versionId === version.versionId && kind === wanted);
    return {
      ...version,
      manifest: { content: manifest, sha256: manifestSha256 },
      quality: envelope("QUALITY"),
      price: envelope("PRICE"),
      files: files.filter(({ versionId }) => versionId === version.versionId).map(({ sha256 }) => sha256),
    };
  });
}

async function listEnvelopes(tx: Context, ids: readonly BidVersionId[]) {
  if (ids.length === 0) return [];
  return tx.db
    .selectFrom("bid_envelopes")
    .select(["version_id as versionId", "kind", "content", "sha256"])
    .where("version_id", "in", ids)
    .execute();
}

async function listFiles(tx: Context, ids: readonly BidVersionId[]) {
  if (ids.length === 0) return [];
  return tx.db
    .selectFrom("bid_version_documents as kept")
    .innerJoin("documents", "documents.id", "kept.document_id")
    .select(["kept.version_id as versionId", "documents.sha256"])
    .where("kept.version_id", "in", ids)
    .execute();
}
