import { inReadTransaction } from "~db/transaction.server";
import type { SupplierActor } from "~/core/actor";
import type { BidVersionId } from "~/core/id";
import type { Pence } from "~/core/money";
import { listLeaves, measuresAsked } from "~/features/competitions/queries/criteria.server";
import { withScans, type StoredDocument } from "~/features/documents/queries.server";
import { settingNames } from "~/features/suppliers/queries/profiles.server";
import type { Context } from "~/platform/context";
import { pledgesShown } from "../rules/draft";
import { readPriceEnvelope, readQualityEnvelope } from "../rules/manifest";

export interface SubmittedContent {
  readonly priceBasis: string;
  readonly pricePence: Pence;
  readonly settings: readonly string[];
  readonly answers: readonly {
    readonly criterionId: string;
    readonly title: string;
    readonly wordLimit: number;
    readonly answer: string;
  }[];
  readonly measuresAsked: boolean;
  readonly pledges: ReturnType<typeof pledgesShown>;
  readonly files: readonly Pick<StoredDocument, "documentId" | "name" | "sizeBytes" | "scan">[];
}

/** What that version holds, word for word, for the organisation that sent it: the draft may have moved on since. */
export async function findSubmitted(
  ctx: Context<SupplierActor>,
  versionId: BidVersionId,
): Promise<SubmittedContent | undefined> {
  return inReadTransaction(ctx, async (tx) => {
    const envelopes = await tx.db
      .selectFrom("bid_versions as version")
      .innerJoin("competitions", "competitions.id", "version.competition_id")
      .innerJoin("bid_envelopes as envelope", "envelope.version_id", "version.id")
      .select(["envelope.kind", "envelope.content"])
      .select(["competitions.id as competitionId", "competitions.price_basis as priceBasis"])
      .where("version.id", "=", versionId)
      .where("version.organisation_id", "=", tx.actor.organisationId)
      .execute();
    const sealed = envelopes.find(({ kind }) => kind === "QUALITY");
    const priced = envelopes.find(({ kind }) => kind === "PRICE");
    if (sealed === undefined || priced === undefined) return undefined;
    const { competitionId, priceBasis } = sealed;
    const quality = readQualityEnvelope(sealed.content);
    const { pricePence, pledges } = readPriceEnvelope(priced.content);
    const leaves = await listLeaves(tx, competitionId);
    const measures = await measuresAsked(tx, competitionId);
    const names = await settingNames(tx, quality.settings);
    const files = await withScans(tx, quality.files);
    return {
      priceBasis,
      pricePence,
      settings: quality.settings.map((id) => names.get(id) ?? ""),
      answers: leaves.flatMap(({ id, title, wordLimit }) => {
        const written = quality.answers.find(({ criterionId }) => criterionId === id);
        return written === undefined
          ? []
          : [{ criterionId: id, title, wordLimit: wordLimit ?? 0, answer: written.answer }];
      }),
      measuresAsked: measures.length > 0,
      pledges: pledgesShown(pledges, measures),
      files: files.map(({ documentId, name, sizeBytes, scan }) => ({ documentId, name, sizeBytes, scan })),
    };
  });
}
