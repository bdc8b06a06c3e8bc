import canonicalize from "canonicalize";
import type { BidId, CompetitionId, CriterionId, DocumentId, LotId, OrganisationId, SettingId } from "~/core/id";
import type { Hundredths } from "~/core/marks";
import type { Pence } from "~/core/money";

/**
 * What a received bid is: two envelopes and a manifest that binds them, each a canonical JSON text
 * (RFC 8785), so that anyone can work the hashes out again. `hash` is SHA-256 in lower-case hexadecimal.
 */
export type Hash = (text: string) => string;

export interface FileOfBid {
  readonly documentId: DocumentId;
  readonly name: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly mediaType: string;
}

export interface PledgeOfBid {
  readonly measureCode: string;
  readonly quantityHundredths: Hundredths;
  /** As it stood at the moment of submitting; null where the measure has no price. */
  readonly proxyPence: Pence | null;
  readonly how: string;
}

/** Everything in a draft that becomes the bid. */
export interface BidContent {
  readonly answers: readonly { readonly criterionId: CriterionId; readonly answer: string }[];
  readonly files: readonly FileOfBid[];
  readonly settings: readonly SettingId[];
  readonly pricePence: Pence;
  readonly pledges: readonly PledgeOfBid[];
}

export interface QualityEnvelope {
  readonly format: "quayside-quality/1";
  readonly answers: BidContent["answers"];
  readonly files: BidContent["files"];
  readonly settings: BidContent["settings"];
}

/** Amounts travel with the price, since their pounds would give marks away (domain.md §13 Pledges). */
export interface PriceEnvelope {
  readonly format: "quayside-price/1";
  readonly pricePence: Pence;
  readonly pledges: BidContent["pledges"];
}

export interface ManifestHead {
  readonly competitionId: CompetitionId;
  readonly lotId: LotId;
  readonly organisationId: OrganisationId;
  /** The serial number of the version within the bid. */
  readonly number: number;
}

export interface Manifest extends ManifestHead {
  readonly format: "quayside-bid/1";
  readonly envelopes: { readonly quality: { readonly sha256: string }; readonly price: { readonly sha256: string } };
  readonly files: readonly Omit<FileOfBid, "documentId">[];
}

export interface Sealed {
  readonly content: string;
  readonly sha256: string;
}

export interface PackedBid {
  readonly quality: Sealed;
  readonly price: Sealed;
  readonly manifest: Sealed;
}

/** RFC 8785: the same value is always the same text. */
export function canonicalJson(value: object): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error("Nothing to write as JSON");
  return text;
}

/** The same content gives the same texts, in whatever order it was read. */
export function packBid(head: ManifestHead, content: BidContent, hash: Hash): PackedBid {
  const files = inOrder(content.files, ({ documentId }) => documentId);
  const qualityEnvelope: QualityEnvelope = {
    format: "quayside-quality/1",
    answers: inOrder(content.answers, ({ criterionId }) => criterionId),
    files,
    settings: inOrder(content.settings, (settingId) => settingId),
  };
  const priceEnvelope: PriceEnvelope = {
    format: "quayside-price/1",
    pricePence: content.pricePence,
    pledges: inOrder(content.pledges, ({ measureCode }) => measureCode),
  };
  const quality = seal(qualityEnvelope, hash);
  const price = seal(priceEnvelope, hash);
  const manifest: Manifest = {
    format: "quayside-bid/1",
    competitionId: head.competitionId,
    lotId: head.lotId,
    organisationId: head.organisationId,
    number: head.number,
    envelopes: { quality: { sha256: quality.sha256 }, price: { sha256: price.sha256 } },
    files: files.map(({ name, sizeBytes, sha256, mediaType }) => ({ name, sizeBytes, sha256, mediaType })),
  };
  return { quality, price, manifest: seal(manifest, hash) };
}

function seal(value: object, hash: Hash): Sealed {
  const content = canonicalJson(value);
  return { content, sha256: hash(content) };
}

function inOrder<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...items].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

export interface KeptVersion extends ManifestHead {
  readonly bidId: BidId;
  readonly manifest: Sealed;
  readonly quality: Sealed | undefined;
  readonly price: Sealed | undefined;
  /** Hashes of the documents kept with the version. */
  readonly files: readonly string[];
}

/**
 * Whether what was kept is what was received: every text has the hash written beside it, the manifest names
 * both envelopes and every file, and it is about this bid and no other.
 */
export function isIntact(kept: KeptVersion, hash: Hash): boolean {
  const { manifest, quality, price } = kept;
  if (quality === undefined || price === undefined) return false;
  if ([manifest, quality, price].some(({ content, sha256 }) => hash(content) !== sha256)) return false;
  const said = readManifest(manifest.content);
  const about =
    said.competitionId === kept.competitionId &&
    said.lotId === kept.lotId &&
    said.organisationId === kept.organisationId &&
    said.number === kept.number;
  const envelopes = said.envelopes.quality.sha256 === quality.sha256 && said.envelopes.price.sha256 === price.sha256;
  const files = said.files.map(({ sha256 }) => sha256).sort();
  const keptFiles = [...kept.files].sort();
  return about && envelopes && files.join() === keptFiles.join();
}

export function readManifest(content: string): Manifest {
  return JSON.parse(content) as Manifest;
}

export function readQualityEnvelope(content: string): QualityEnvelope {
  return JSON.parse(content) as QualityEnvelope;
}

export function readPriceEnvelope(content: string): PriceEnvelope {
  return JSON.parse(content) as PriceEnvelope;
}
