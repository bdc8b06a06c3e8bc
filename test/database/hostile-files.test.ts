import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SupplierActor } from "~/core/actor";
import type { BidId } from "~/core/id";
import { attachDocument, removeDocument } from "~/features/bids/commands/files.server";
import { attachRefusal } from "~/features/bids/refusals";
import { findDocument } from "~/features/documents/queries.server";
import { fileKinds } from "~/features/documents/rules";
import { receiveEvidenceFile } from "~/features/suppliers/commands/evidence.server";
import { evidenceFileRefusal } from "~/features/suppliers/refusals";
import type { Context } from "~/platform/context";
import { sendFile } from "~/platform/download.server";
import { contextOf } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { hostileFiles, type HostileFile } from "../support/hostile-files";
import { competitionIn, marketOfThree } from "../support/scenarios/bidding";
import { readyBid } from "../support/scenarios/bids";
import { testStore, uploaded, type TestStore } from "../support/test-files";

const now = "2026-03-20T09:00:00Z";
let test: TestDatabase;
let store: TestStore;
let supplier: Context<SupplierActor>;
let bidId: BidId;

beforeAll(async () => {
  test = await freshDatabase();
  store = await testStore();
  const market = await marketOfThree(test);
  supplier = contextOf(test.db, market.suppliers[0], now);
  const { competitionId, lotId } = await competitionIn(test, market);
  bidId = await readyBid(test, { supplier: market.suppliers[0], competitionId, lotId, pricePence: 100, at: now });
});
afterAll(async () => {
  await test.drop();
  await store.remove();
});

/** The real act of each room that takes files, and how its page tells a refusal. */
const rooms = {
  evidence: async ({ name, content }: HostileFile) => {
    const done = await receiveEvidenceFile(supplier, store.files, await uploaded(store.files, name, content()));
    return done.ok ? done : { ...done, sentence: evidenceFileRefusal(done.refusal) };
  },
  "a bid": async ({ name, content }: HostileFile) => {
    const done = await attachDocument(supplier, bidId, store.files, await uploaded(store.files, name, content()));
    if (!done.ok) return { ...done, sentence: attachRefusal(done.refusal) };
    await removeDocument(supplier, bidId, done.value.documentId);
    return done;
  },
};

const waiting = () => readdir(join(store.folder, "incoming"));

async function rows(): Promise<number> {
  const { rows } = await test.ownerPool.query<{ count: number }>(
    "select ((select count(*) from documents) + (select count(*) from stored_files))::int as count",
  );
  return rows[0]?.count ?? 0;
}

it("are more than sixty, each once", () => {
  expect(hostileFiles.length).toBeGreaterThanOrEqual(60);
  expect(new Set(hostileFiles.map(({ what }) => what)).size).toBe(hostileFiles.length);
});

describe.each(Object.entries(rooms))("sent to %s", (_room, send) => {
  it.each(hostileFiles)("$what", async (file) => {
    const before = await rows();
    const done = await send(file);
    expect(await waiting()).toEqual([]);
    if ("refused" in file.outcome) {
      expect(done).toMatchObject({ ok: false, refusal: { code: file.outcome.refused } });
      expect("sentence" in done ? done.sentence : "").toMatch(/^\S.*\.$/u);
      expect(await rows()).toBe(before);
      return;
    }
    const { keptAs, name } = file.outcome;
    const document = await findDocument(supplier, done.ok ? done.value.documentId : "");
    expect({ done, document }).toMatchObject({ done: { ok: true }, document: { name } });
    if (document === undefined) return;
    const { mediaType } = fileKinds[keptAs];
    const sha256 = createHash("sha256").update(file.content()).digest("hex");
    // Whoever sees it sees that nobody has looked.
    expect(document).toMatchObject({ mediaType, sha256, scan: "NOT_SCANNED" });
    const answer = await sendFile(store.files, document);
    await answer.body?.cancel();
    expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="[\u0020-\u007e]+"; filename\*=/u);
    expect(answer.headers.get("content-type")).toBe(mediaType);
    expect(answer.headers.get("content-security-policy")).toBe("sandbox");
  });
});
