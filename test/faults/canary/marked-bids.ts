import type { SupplierActor } from "~/core/actor";
import type { BidId, DocumentId } from "~/core/id";
import { addMilliseconds, type Instant } from "~/core/time";
import { savePledges } from "~/features/bids/commands/draft.server";
import { withdrawBid } from "~/features/bids/commands/withdraw.server";
import { findBid } from "~/features/bids/queries/drafts.server";
import type { FileStore } from "~/platform/file-store.server";
import { contextOf } from "../../support/context";
import { atPortalTime } from "../../support/portal-time";
import type { TestDatabase } from "../../support/database";
import { pressSubmit, readyBid } from "../../support/scenarios/bids";
import { pdf } from "../../support/test-files";
import { must, questions, type Contest, type Ground } from "./ground";
import { amountMarker, drawHundredths, drawPence, drawWord, wordMarker, type Marker } from "./markers";

export interface MarkedBid {
  readonly name: string;
  readonly supplier: SupplierActor;
  readonly contest: Contest;
  readonly bidId: BidId;
  readonly documentIds: readonly DocumentId[];
  /** What the bidder has written in it as it is now. */
  readonly markers: readonly Marker[];
  readonly facts: readonly Marker[];
  /** What was in a version that a newer one replaced, and stands nowhere else. */
  readonly replaced: readonly Marker[];
  /** Whether it is among those that are opened. */
  readonly opens: boolean;
}

const measureCode = "LOC-01";

/**
 * Bids of every kind, full of markers. In the open competition one submitted twice, one withdrawn and one never
 * sent; in the closed one two that will be opened, the first of them submitted twice, one withdrawn and one late.
 */
export async function makeMarkedBids(test: TestDatabase, store: FileStore, ground: Ground): Promise<MarkedBid[]> {
  const { open, closed, suppliers } = ground;
  const { alder, birch, cedar, elm } = suppliers;
  const late = addMilliseconds(closed.deadline, 7_100);
  const bid = (name: string, supplier: SupplierActor, contest: Contest, opens = false) =>
    write(test, store, { name, supplier, contest, opens, at: contest.biddingAt });
  const submit = async (marked: MarkedBid, at = marked.contest.biddingAt): Promise<MarkedBid> => {
    must(await pressSubmit(test, marked.supplier, marked.bidId, { at }));
    return marked;
  };
  const again = async (name: string, supplier: SupplierActor, contest: Contest, opens = false) => {
    const first = await submit(await bid(`${name}, first`, supplier, contest));
    const second = await submit(await bid(name, supplier, contest, opens));
    // The first file stays in the bid; every other field was written over.
    const stays = first.markers.filter(({ place }) => place === "FILE_NAME" || place === "FILE");
    const replaced = first.markers.filter((marker) => !stays.includes(marker));
    const documentIds = [...second.documentIds, ...first.documentIds];
    return { ...second, documentIds, markers: [...second.markers, ...stays], replaced };
  };
  const withdrawn = async (name: string, supplier: SupplierActor, contest: Contest) => {
    const marked = await bid(name, supplier, contest);
    const ctx = contextOf(test.db, supplier, contest.biddingAt);
    const { versionId } = must(await pressSubmit(test, supplier, marked.bidId, { at: contest.biddingAt }));
    await atPortalTime(test, contest.biddingAt, async () => must(await withdrawBid(ctx, marked.bidId, versionId)));
    return marked;
  };
  const marked = [
    await again("open, submitted twice", alder, open),
    await bid("open, draft", birch, open),
    await withdrawn("open, withdrawn", cedar, open),
    await again("closed, submitted twice", alder, closed, true),
    await submit(await bid("closed, submitted", elm, closed, true)),
    await submit(await bid("closed, late", birch, closed), late),
    await withdrawn("closed, withdrawn", cedar, closed),
  ];
  return Promise.all(marked.map(async (made) => ({ ...made, facts: await factsOf(test, made) })));
}

/** Ids, receipts and hashes: whoever has one knows that there is a bid. */
async function factsOf(test: TestDatabase, { name, bidId, documentIds }: MarkedBid): Promise<Marker[]> {
  const { rows } = await test.ownerPool.query<{ id: string; receipt: string; hash: string }>(
    "select id, receipt, manifest_sha256 as hash from bid_versions where bid_id = $1",
    [bidId],
  );
  const facts = [bidId, ...documentIds, ...rows.flatMap(({ id, receipt, hash }) => [id, receipt, hash])];
  return facts.map((fact) => wordMarker("FACT", `${name}: ${fact}`, fact));
}

async function write(
  test: TestDatabase,
  store: FileStore,
  given: Pick<MarkedBid, "name" | "supplier" | "contest" | "opens"> & { readonly at: Instant },
): Promise<MarkedBid> {
  const { name, supplier, contest, at } = given;
  const { competitionId, lotId, criteria } = contest;
  const words = new Map(questions.map((key) => [key, drawWord()]));
  const [pence, quantity, fileName, inFile, how] = [drawPence(), drawHundredths(), drawWord(), drawWord(), drawWord()];
  const bidId = await readyBid(test, {
    ...{ supplier, competitionId, lotId, at },
    pricePence: pence,
    answers: Object.fromEntries([...words].map(([key, word]) => [criteria[key], `We promise ${word} to everyone.`])),
    files: { store, named: { [`${fileName} plan.pdf`]: pdf(inFile) } },
  });
  const ctx = contextOf(test.db, supplier, at);
  const draft = await findBid(ctx, bidId);
  if (draft === undefined) throw new Error("The bid is not there");
  const pledges = [{ measureCode, quantityHundredths: quantity, how: `By ${how} each year.` }];
  must(await savePledges(ctx, bidId, { pledges, version: draft.pledgesVersion }));
  const document = draft.files.find((file) => file.name.includes(fileName));
  if (document === undefined) throw new Error("The file is not in the bid");
  const markers = [
    ...[...words].map(([key, word]) => wordMarker(key, `${name}: ${key}`, word)),
    amountMarker("PRICE", `${name}: price`, pence),
    amountMarker("QUANTITY", `${name}: pledged quantity`, quantity),
    wordMarker("HOW", `${name}: how a pledge is kept`, how),
    wordMarker("FILE_NAME", `${name}: file name`, fileName),
    wordMarker("FILE", `${name}: file`, inFile),
  ];
  return { ...given, bidId, documentIds: [document.documentId], markers, facts: [], replaced: [] };
}
