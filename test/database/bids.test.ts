import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { SupplierActor } from "~/core/actor";
import type { BidId } from "~/core/id";
import type { Result } from "~/core/result";
import { nameSettings, saveAnswer, savePledges, savePrice, startBid } from "~/features/bids/commands/draft.server";
import { attachDocument, removeDocument } from "~/features/bids/commands/files.server";
import { forgetArrival, noteArrival, submitBid } from "~/features/bids/commands/submit.server";
import { withdrawBid } from "~/features/bids/commands/withdraw.server";
import { findBid, findBidFile, findBidHead, listBids } from "~/features/bids/queries/drafts.server";
import { findReceipt } from "~/features/bids/queries/receipts.server";
import { findSubmitted } from "~/features/bids/queries/submitted.server";
import { bytesInUse } from "~/features/bids/queries/storage.server";
import { isIntact } from "~/features/bids/rules/manifest";
import { listEvents } from "~/features/audit/queries.server";
import { mostBytesInUse } from "~/features/documents/rules";
import type { Context } from "~/platform/context";
import { sha256 } from "~/platform/secrets.server";
import { inTransaction } from "~db/transaction.server";
import { loader as bidsPage } from "../../app/routes/supplier/bids/bids";
import { contextOf } from "../support/context";
import { copyRow } from "../support/copies";
import { freshDatabase, type TestDatabase } from "../support/database";
import { cookieOf, doorArgs } from "../support/knocking";
import { setPortalTime } from "../support/portal-time";
import { competitionIn, marketOfThree, type Market } from "../support/scenarios/bidding";
import { arrivalAt, openedCompetition, pressSubmit, readyBid, submittedBid } from "../support/scenarios/bids";
import { listHomes } from "../support/scenarios/lists";
import { newHome, newSupplier, supplierPerson } from "../support/scenarios/suppliers";
import { pdf, testStore, uploaded, type TestStore } from "../support/test-files";

const now = "2026-03-20T09:00:00Z";
const deadline = new Date("2026-03-26T12:00:00.000Z");
const after = (ms: number) => new Date(deadline.getTime() + ms);

let test: TestDatabase;
let store: TestStore;
let market: Market;
let alder: SupplierActor;
let birch: SupplierActor;

beforeAll(async () => {
  test = await freshDatabase("DEMONSTRATION");
  store = await testStore();
  market = await marketOfThree(test);
  [alder, birch] = market.suppliers;
});
afterAll(async () => {
  await test.drop();
  await store.remove();
});

const as = (supplier: SupplierActor, at: string | Date = now): Context<SupplierActor> =>
  contextOf(test.db, supplier, at);

async function freshBid(supplier = alder) {
  const competition = await competitionIn(test, market);
  const started = await startBid(as(supplier), competition.competitionId, competition.lotId);
  if (!started.ok) throw new Error(started.refusal);
  return { ...competition, bidId: started.value.bidId };
}

async function freshReadyBid(supplier = alder) {
  const competition = await competitionIn(test, market);
  const { competitionId, lotId } = competition;
  const bidId = await readyBid(test, { supplier, competitionId, lotId, pricePence: 11_850_000, at: now });
  return { ...competition, bidId };
}

async function versionsOf(bidId: BidId) {
  const { rows } = await test.ownerPool.query<{ id: string; number: number; state: string; received_at: Date }>(
    "select id, number, state, received_at from bid_versions where bid_id = $1 order by number",
    [bidId],
  );
  return rows;
}

const states = async (bidId: BidId) => (await versionsOf(bidId)).map(({ number, state }) => `${number} ${state}`);

async function count(table: string, where = "true", values: unknown[] = []): Promise<number> {
  const { rows } = await test.ownerPool.query<{ count: number }>(
    `select count(*)::int as count from ${table} where ${where}`,
    values,
  );
  return rows[0]?.count ?? 0;
}

describe("a draft", () => {
  it("is started once by an invited supplier, however often the button is pressed", async () => {
    const { competitionId, lotId } = await competitionIn(test, market);
    const answers = await Promise.all([1, 2, 3].map(() => startBid(as(alder), competitionId, lotId)));
    expect(new Set(answers.map((answer) => (answer.ok ? answer.value.bidId : "refused"))).size).toBe(1);
    expect(await count("bids", "competition_id = $1", [competitionId])).toBe(1);
  });

  it("cannot be started for a lot the supplier is not invited to, after the deadline, or by a viewer", async () => {
    const { competitionId } = await competitionIn(test, market);
    const [lotId, otherLot] = market.list.lotIds;
    expect(await startBid(as(alder), competitionId, otherLot)).toEqual({ ok: false, refusal: "NOT_FOUND" });
    expect(await startBid(as(alder), randomUUID(), lotId)).toEqual({ ok: false, refusal: "NOT_FOUND" });
    expect(await startBid(as(alder, after(1)), competitionId, lotId)).toEqual({
      ok: false,
      refusal: "DEADLINE_PASSED",
    });
    const viewer = await supplierPerson(test, alder.organisationId, "SV");
    expect(await startBid(as(viewer), competitionId, lotId)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
  });

  it("keeps each answer as typed, and counts every change", async () => {
    const { bidId, criteria } = await freshBid();
    const answer = "  Two lines\n\n and “marks”  ";
    expect(await saveAnswer(as(alder), bidId, criteria.Q1, { answer, version: 0 })).toMatchObject({ ok: true });
    const saved = await findBid(as(alder), bidId);
    expect(saved?.answers.find(({ criterionId }) => criterionId === criteria.Q1)).toMatchObject({ answer, version: 1 });
    expect(saved?.draftVersion).toBe(2);
    expect(saved?.seen).toBe("NOT_SUBMITTED");
  });

  it("refuses a stale answer and keeps what is saved; the same words twice are no quarrel", async () => {
    const { bidId, criteria } = await freshBid();
    await saveAnswer(as(alder), bidId, criteria.Q1, { answer: "first", version: 0 });
    const other = { answer: "second", version: 0 };
    expect(await saveAnswer(as(alder), bidId, criteria.Q1, other)).toEqual({ ok: false, refusal: "STALE" });
    const again = await saveAnswer(as(alder), bidId, criteria.Q1, { answer: "first", version: 0 });
    expect(again).toMatchObject({ ok: true });
    expect(await saveAnswer(as(alder), bidId, criteria.Q1, { answer: "second", version: 1 })).toMatchObject({
      ok: true,
    });
    const draft = await findBid(as(alder), bidId);
    expect(draft?.answers.find(({ criterionId }) => criterionId === criteria.Q1)?.answer).toBe("second");
  });

  it("lets two people on two parts save side by side, and one of two on the same part be told", async () => {
    const { bidId, criteria } = await freshBid();
    const both = await Promise.all([
      savePrice(as(alder), bidId, { price: 100, version: 0 }),
      saveAnswer(as(alder), bidId, criteria.Q2, { answer: "safe", version: 0 }),
    ]);
    expect(both.every((done) => done.ok)).toBe(true);
    const prices = await Promise.all([101, 102].map((price) => savePrice(as(alder), bidId, { price, version: 1 })));
    expect(prices.filter((done) => done.ok)).toHaveLength(1);
    expect(prices.find((done) => !done.ok)).toMatchObject({ refusal: "STALE" });
  });

  it("takes pledges only against measures that are asked", async () => {
    const { bidId } = await freshBid();
    const pledge = { measureCode: "LOC-01", quantityHundredths: 250, how: "By hiring" };
    expect(await savePledges(as(alder), bidId, { pledges: [pledge], version: 0 })).toMatchObject({ ok: true });
    const stale = await savePledges(as(alder), bidId, { pledges: [], version: 0 });
    expect(stale).toEqual({ ok: false, refusal: "STALE" });
    const unasked = [{ ...pledge, measureCode: "ETH-01" }];
    expect(await savePledges(as(alder), bidId, { pledges: unasked, version: 1 })).toMatchObject({ ok: false });
    expect((await findBid(as(alder), bidId))?.pledges).toMatchObject([
      { measureCode: "LOC-01", quantityHundredths: 250 },
    ]);
    expect(await savePledges(as(alder), bidId, { pledges: [], version: 1 })).toMatchObject({ ok: true });
  });

  it("names only settings that were invited", async () => {
    const { bidId } = await freshBid();
    const draft = await findBid(as(alder), bidId);
    const invited = draft?.settings.map(({ settingId }) => settingId) ?? [];
    const foreign = await nameSettings(as(alder), bidId, { settings: [randomUUID()], version: 0 });
    expect(foreign).toEqual({ ok: false, refusal: "SETTING_NOT_INVITED" });
    expect(await nameSettings(as(alder), bidId, { settings: invited, version: 0 })).toMatchObject({ ok: true });
    expect(await nameSettings(as(alder), bidId, { settings: [], version: 0 })).toEqual({ ok: false, refusal: "STALE" });
  });

  it("is nobody else's: another supplier finds, changes and submits nothing", async () => {
    const { bidId, criteria } = await freshReadyBid();
    const other = as(birch);
    const gone = { ok: false, refusal: "NOT_FOUND" };
    expect(await findBid(other, bidId)).toBeUndefined();
    expect(await saveAnswer(other, bidId, criteria.Q1, { answer: "x", version: 1 })).toEqual(gone);
    expect(await savePrice(other, bidId, { price: 1, version: 1 })).toEqual(gone);
    expect(await removeDocument(other, bidId, randomUUID())).toEqual(gone);
    expect(await pressSubmit(test, birch, bidId, { at: now })).toEqual(gone);
    expect(await withdrawBid(other, bidId, randomUUID())).toEqual(gone);
    expect(await versionsOf(bidId)).toEqual([]);
  });

  it("cannot be changed any more once the bids are opened", async () => {
    const { bidId, criteria, competitionId } = await freshReadyBid();
    await openedCompetition(test, { competitionId, officer: market.officer, witness: market.approver });
    const late = as(alder, after(7_300_000));
    const over = { ok: false, refusal: "BIDS_OPENED" };
    expect(await saveAnswer(late, bidId, criteria.Q1, { answer: "x", version: 1 })).toEqual(over);
    expect(await pressSubmit(test, alder, bidId, { at: after(7_300_000) })).toEqual(over);
    expect((await findBidHead(late, bidId))?.seen).toBe("MISSED_DEADLINE");
  });

  it("cannot be changed any more from the deadline on, and what was received can still be read as it was sent", async () => {
    const { bidId, criteria } = await freshReadyBid();
    const sent = await pressSubmit(test, alder, bidId, { at: now });
    if (!sent.ok) throw new Error(sent.refusal);
    const save = (answer: string, at: string | Date) =>
      saveAnswer(as(alder, at), bidId, criteria.Q1, { answer, version: 1 });
    expect(await save("Words after the submission", deadline)).toEqual({ ok: true, value: undefined });
    const late = new Date(deadline.getTime() + 1);
    expect(await save("Words after the deadline", late)).toEqual({ ok: false, refusal: "DEADLINE_PASSED" });
    expect(await savePrice(as(alder, late), bidId, { price: 1, version: 1 })).toMatchObject({ ok: false });
    const read = await findSubmitted(as(alder, late), sent.value.versionId);
    expect(read).toMatchObject({ pricePence: 11_850_000, settings: [expect.any(String) as unknown] });
    expect(JSON.stringify(read)).not.toContain("Words after");
    expect(await findSubmitted(as(birch, late), sent.value.versionId)).toBeUndefined();
  });

  it("is listed a page at a time for its own organisation", async () => {
    const cedar = market.suppliers[2];
    const { bidId } = await freshBid(cedar);
    const { rows, next } = await listBids(as(cedar), {});
    expect(rows.map((row) => row.bidId)).toEqual([bidId]);
    expect(next).toBeUndefined();
    expect((await listBids(as(cedar), { before: bidId })).rows).toEqual([]);
  });
});

describe("invitations without a bid", () => {
  it("are found past any number of bids, and listed a page at a time", async () => {
    const dogwood = await newSupplier(test, { name: "Dogwood Ltd" });
    const home = { supplier: dogwood, settingId: await newHome(test, dogwood), lotId: market.lotId };
    await listHomes(test, market.lead, market.list, [home]);
    const first = await freshBid(dogwood);
    const copies = async (start: string, withBids: boolean, times: number) => {
      const changes = `jsonb_build_object('id', '${start}-0000-7000-8000-' || lpad(number::text, 12, '0'))`;
      const ids = await copyRow(test, { table: "competitions", id: first.competitionId, times, changes });
      const those = [first.lotId, dogwood.organisationId, now, ids];
      await test.ownerPool.query("insert into invitations select id, id, $1, $2, $3 from unnest($4::uuid[]) id", those);
      if (!withBids) return;
      await test.ownerPool.query(
        `insert into bids (id, competition_id, lot_id, organisation_id, started_at, started_by, changed_at)
         select id, id, $1, $2, $3, $5, $3 from unnest($4::uuid[]) id`,
        [...those, dogwood.personId],
      );
    };
    await copies("ffffffff", true, 21);
    await setPortalTime(test, now);
    const cookie = await cookieOf(test, dogwood);
    const look = (query: string) =>
      bidsPage(doorArgs(test, store.files, { method: "GET", path: `/supplier/bids${query}`, params: {}, cookie }));
    expect((await listBids(as(dogwood), {})).rows.map(({ bidId }) => bidId)).not.toContain(first.bidId);
    expect(await look("")).toMatchObject({ invitations: [], moreInvitations: undefined });
    await copies("eeeeeeee", false, 11);
    const page = await look("");
    expect(page.invitations).toHaveLength(10);
    const rest = await look(`?invited=${page.moreInvitations ?? ""}`);
    expect(rest.invitations).toHaveLength(1);
    expect(rest.moreInvitations).toBeUndefined();
    expect(Object.keys(page.invitations[0] ?? {})).not.toContain("stage");
  });
});

describe("files of a draft", () => {
  it("are attached once though sent twice, shown to their own, and taken off for good", async () => {
    const { bidId } = await freshBid();
    const send = async () =>
      attachDocument(as(alder), bidId, store.files, await uploaded(store.files, "plan.pdf", pdf("attached")));
    const [one, two] = [await send(), await send()];
    expect(one).toEqual(two);
    const documentId = one.ok ? one.value.documentId : "";
    expect(await findBidFile(as(alder), bidId, documentId)).toMatchObject({ name: "plan.pdf", attached: true });
    expect(await findBidFile(as(birch), bidId, documentId)).toBeUndefined();
    const other = await freshBid();
    expect(await findBidFile(as(alder), other.bidId, documentId)).toBeUndefined();
    for (let press = 0; press < 2; press += 1) {
      expect(await removeDocument(as(alder), bidId, documentId)).toMatchObject({ ok: true });
    }
    expect((await findBid(as(alder), bidId))?.files).toEqual([]);
    expect(await findBidFile(as(alder), bidId, documentId)).toBeUndefined();
  });

  it("that are refused leave the draft as it was", async () => {
    const { bidId } = await freshBid();
    const upload = await uploaded(store.files, "plan.docx", pdf("disguised"));
    const done = await attachDocument(as(alder), bidId, store.files, upload);
    expect(done).toMatchObject({ ok: false, refusal: { code: "DISGUISED", name: "plan.docx" } });
    expect(await findBid(as(alder), bidId)).toMatchObject({ files: [], draftVersion: 1 });
  });

  it("fill the organisation's room only while they are on a draft or a version whose outcome is not told", async () => {
    const { bidId, competitionId } = await freshBid(birch);
    const other = await freshBid(birch);
    const { organisationId, personId } = birch;
    const big = randomUUID();
    await test.ownerPool.query("insert into stored_files values (repeat('b', 64), $1, 'application/pdf', $2)", [
      mostBytesInUse,
      now,
    ]);
    await test.ownerPool.query(
      `insert into documents select $1, $2, 'big.pdf', sha256, size_bytes, media_type, $3, stored_at
       from stored_files where sha256 = repeat('b', 64)`,
      [big, organisationId, personId],
    );
    const sends = (name: string) =>
      uploaded(store.files, name, pdf(name)).then((upload) =>
        attachDocument(as(birch), other.bidId, store.files, upload),
      );
    expect(await sends("sent while it is nowhere.pdf")).toMatchObject({ ok: true });
    await test.ownerPool.query("insert into bid_documents values ($1, $2, $3)", [bidId, big, now]);
    expect(await sends("sent while it is on a draft.pdf")).toMatchObject({ ok: false, refusal: { code: "QUOTA" } });
    await test.ownerPool.query("update competitions set stage = 'OUTCOME_ISSUED' where id = $1", [competitionId]);
    expect(await sends("sent when the outcome is told.pdf")).toMatchObject({ ok: true });
    await test.ownerPool.query("update competitions set stage = 'PUBLISHED' where id = $1", [competitionId]);
    expect(await sends("sent while it is on a draft.pdf")).toMatchObject({ ok: false });
    expect(await removeDocument(as(birch), bidId, big)).toMatchObject({ ok: true });
    expect(await sends("sent when it is taken off.pdf")).toMatchObject({ ok: true });
  });

  it("that were submitted count after they are taken off the draft", async () => {
    const before = await bytesInUse(as(alder));
    const { competitionId, lotId } = await competitionIn(test, market);
    const plan = pdf("counted");
    const files = { store: store.files, named: { "plan.pdf": plan } };
    const bid = { supplier: alder, competitionId, lotId, pricePence: 100, files, at: now };
    const { bidId } = await submittedBid(test, bid);
    const [file] = (await findBid(as(alder), bidId))?.files ?? [];
    expect(await removeDocument(as(alder), bidId, file?.documentId ?? "")).toMatchObject({ ok: true });
    expect(await bytesInUse(as(alder))).toBe(before + plan.length);
  });

  it("are thirty at most", async () => {
    const { bidId } = await freshBid();
    for (let file = 0; file < 30; file += 1) {
      await attachDocument(as(alder), bidId, store.files, await uploaded(store.files, `${file}.pdf`, pdf(`${file}`)));
    }
    const upload = await uploaded(store.files, "31.pdf", pdf("thirty-one"));
    expect(await attachDocument(as(alder), bidId, store.files, upload)).toEqual({
      ok: false,
      refusal: "TOO_MANY_FILES",
    });
    expect((await findBid(as(alder), bidId))?.files).toHaveLength(30);
  });
});

describe("submitting", () => {
  it("keeps exactly what was in the draft, bound by its manifest, and answers a receipt", async () => {
    const { competitionId, lotId, criteria } = await competitionIn(test, market, "Markers");
    const { bidId, versionId } = await submittedBid(test, {
      supplier: alder,
      competitionId,
      lotId,
      answers: { [criteria.Q1]: "QUALITYMARK answer" },
      pricePence: 11_850_000,
      pledges: [{ measureCode: "LOC-01", quantityHundredths: 200 }],
      files: { store: store.files, named: { "FILEMARK.pdf": pdf("kept with the version") } },
      at: "2026-03-26T11:42:07.318Z",
    });
    const receipt = await findReceipt(as(alder), versionId);
    expect(receipt).toMatchObject({ number: 1, state: "CURRENT", receivedAt: new Date("2026-03-26T11:42:07.318Z") });
    expect(receipt?.receipt).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/u);
    expect(sha256(receipt?.manifest ?? "")).toBe(receipt?.manifestSha256);
    const { rows } = await test.ownerPool.query<{ kind: string; content: string; sha256: string }>(
      "select kind, content, sha256 from bid_envelopes where version_id = $1",
      [versionId],
    );
    const envelope = (kind: string) => rows.find((row) => row.kind === kind) ?? { content: "", sha256: "" };
    expect(JSON.parse(envelope("QUALITY").content)).toMatchObject({
      answers: expect.arrayContaining([{ criterionId: criteria.Q1, answer: "QUALITYMARK answer" }]) as unknown,
      files: [{ name: "FILEMARK.pdf", mediaType: "application/pdf" }],
    });
    expect(JSON.parse(envelope("PRICE").content)).toMatchObject({
      pricePence: 11_850_000,
      pledges: [{ measureCode: "LOC-01", quantityHundredths: 200 }],
    });
    const manifest = { content: receipt?.manifest ?? "", sha256: receipt?.manifestSha256 ?? "" };
    const { files } = JSON.parse(manifest.content) as { files: { sha256: string }[] };
    const head = { bidId, competitionId, lotId, organisationId: alder.organisationId, number: 1 };
    const kept = { ...head, manifest, quality: envelope("QUALITY"), price: envelope("PRICE") };
    expect(isIntact({ ...kept, files: files.map((file) => file.sha256) }, sha256)).toBe(true);
    expect(await findReceipt(as(birch), versionId)).toBeUndefined();
  });

  it("sends every writer a receipt that names no file, price or answer", async () => {
    const writer = await supplierPerson(test, birch.organisationId, "SB");
    const { competitionId, lotId, criteria } = await competitionIn(test, market, "Mail without markers");
    const { versionId } = await submittedBid(test, {
      supplier: birch,
      competitionId,
      lotId,
      answers: { [criteria.Q1]: "QUALITYMARK" },
      pricePence: 98_765_43,
      files: { store: store.files, named: { "FILEMARK.pdf": pdf("mail") } },
      at: now,
    });
    const { rows } = await test.ownerPool.query<{ to_address: string; mail: string }>(
      "select to_address, subject || ' ' || body_text as mail from outbox_mails where body_text like '%' || $1 || '%'",
      [versionId],
    );
    expect(rows).toHaveLength(2);
    expect(
      await count("people", "id = $1 and email = any($2)", [writer.personId, rows.map((row) => row.to_address)]),
    ).toBe(1);
    const receipt = await findReceipt(as(birch), versionId);
    for (const { mail } of rows) {
      expect(mail).toContain("Mail without markers");
      expect(mail).toContain(receipt?.manifestSha256);
      expect(mail).toContain(receipt?.receipt);
      expect(mail).toContain("09:00:00.000 on Friday 20 March 2026 (UK time)");
      expect(mail).not.toMatch(/QUALITYMARK|FILEMARK|98,?765/u);
    }
  });

  it("replaces the version before in the same moment; the draft then differs when it is changed", async () => {
    const { competitionId, lotId, bidId } = await freshReadyBid();
    await submittedBid(test, { supplier: alder, competitionId, lotId, pricePence: 100, at: now });
    expect((await findBidHead(as(alder), bidId))?.seen).toBe("SUBMITTED");
    const draft = await findBid(as(alder), bidId);
    await savePrice(as(alder), bidId, { price: 200, version: draft?.priceVersion ?? 0 });
    expect((await findBidHead(as(alder), bidId))?.seen).toBe("SUBMITTED_WITH_CHANGES");
    expect(await states(bidId)).toEqual(["1 CURRENT"]);
    expect(await pressSubmit(test, alder, bidId, { at: now })).toMatchObject({ ok: true });
    expect(await states(bidId)).toEqual(["1 REPLACED", "2 CURRENT"]);
    expect((await findBidHead(as(alder), bidId))?.seen).toBe("SUBMITTED");
  });

  it("writes nothing while a part is missing or the draft has changed since the page", async () => {
    const unfinished = await freshBid();
    expect(await pressSubmit(test, alder, unfinished.bidId, { at: now })).toEqual({ ok: false, refusal: "NOT_READY" });
    const { bidId, criteria } = await freshReadyBid();
    const shown = (await findBid(as(alder), bidId))?.draftVersion ?? 0;
    await saveAnswer(as(alder), bidId, criteria.Q3, { answer: "changed by a colleague", version: 1 });
    const done = await pressSubmit(test, alder, bidId, { at: now, draftVersion: shown });
    expect(done).toEqual({ ok: false, refusal: "CHANGED" });
    for (const id of [unfinished.bidId, bidId]) {
      expect(await versionsOf(id)).toEqual([]);
      expect(await count("submit_attempts", "bid_id = $1", [id])).toBe(0);
    }
  });

  it("is the administrator's act: a bid writer is told, and the try is recorded", async () => {
    const { bidId } = await freshReadyBid();
    const writer = await supplierPerson(test, alder.organisationId, "SB");
    expect(await pressSubmit(test, writer, bidId, { at: now })).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    expect(await count("audit_events", "kind = 'DENIAL' and act = 'bids.submit' and subject_id = $1", [bidId])).toBe(1);
    expect(await count("submit_attempts", "bid_id = $1", [bidId])).toBe(0);
  });

  it("makes one version of 50 requests with one key, and answers all of them the same", async () => {
    const { bidId } = await freshReadyBid();
    const key = randomUUID();
    const draftVersion = (await findBid(as(alder), bidId))?.draftVersion ?? 0;
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => pressSubmit(test, alder, bidId, { at: now, key, draftVersion })),
    );
    expect(new Set(answers.map((answer) => (answer.ok ? answer.value.versionId : answer.refusal))).size).toBe(1);
    expect(await states(bidId)).toEqual(["1 CURRENT"]);
    expect(await count("submit_attempts", "bid_id = $1", [bidId])).toBe(1);
    expect(await count("audit_events", "act = 'bids.submit' and subject_id = $1", [bidId])).toBe(1);
  });

  it("numbers requests with different keys one after another, one of them current", async () => {
    const { bidId } = await freshReadyBid();
    const answers = await Promise.all(Array.from({ length: 12 }, () => pressSubmit(test, alder, bidId, { at: now })));
    expect(answers.every((answer) => answer.ok)).toBe(true);
    const versions = await versionsOf(bidId);
    expect(versions.map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_none, index) => index + 1));
    expect(versions.map(({ state }) => state)).toEqual([...Array<string>(11).fill("REPLACED"), "CURRENT"]);
  });

  it("refuses a key that was used for something else, and answers a used key again even after the opening", async () => {
    const { bidId, competitionId } = await freshReadyBid();
    const other = await freshReadyBid();
    const key = randomUUID();
    const first = await pressSubmit(test, alder, bidId, { at: now, key });
    const reused = { ok: false, refusal: "KEY_REUSED" };
    expect(await pressSubmit(test, alder, bidId, { at: now, key, draftVersion: 99 })).toEqual(reused);
    expect(await pressSubmit(test, alder, other.bidId, { at: now, key })).toEqual(reused);
    await openedCompetition(test, { competitionId, officer: market.officer, witness: market.approver });
    expect(await pressSubmit(test, alder, bidId, { at: after(7_300_000), key })).toEqual(first);
    expect(await states(bidId)).toEqual(["1 CURRENT"]);
  });
});

describe("the deadline", () => {
  it.each([
    [-250, "CURRENT"],
    [-1, "CURRENT"],
    [0, "CURRENT"],
    [1, "LATE_HELD"],
    [7100, "LATE_HELD"],
  ])("%i ms after it: %s, by the attempt's time and nothing else", async (late, state) => {
    const { bidId } = await freshReadyBid();
    const done = await pressSubmit(test, alder, bidId, { at: after(late) });
    expect(done).toMatchObject({ ok: true });
    expect(await versionsOf(bidId)).toMatchObject([{ state, received_at: after(late) }]);
  });

  it("is judged by when the request arrived, however long it then waited", async () => {
    const { bidId } = await freshReadyBid();
    const draftVersion = (await findBid(as(alder), bidId))?.draftVersion ?? 0;
    const bodySha256 = sha256(randomUUID());
    const attemptId = await arrivalAt(test, { bidId, bodySha256, at: deadline });
    const submission = { key: randomUUID(), draftVersion, attemptId, bodySha256 };
    expect(await submitBid(as(alder, after(30_000)), bidId, submission)).toMatchObject({ ok: true });
    expect(await states(bidId)).toEqual(["1 CURRENT"]);
  });

  it("leaves the bid that was in time as it is when a later one comes too late", async () => {
    const { bidId } = await freshReadyBid();
    await pressSubmit(test, alder, bidId, { at: deadline });
    const late = await pressSubmit(test, alder, bidId, { at: after(7100) });
    expect(await states(bidId)).toEqual(["1 CURRENT", "2 LATE_HELD"]);
    const receipt = await findReceipt(as(alder), late.ok ? late.value.versionId : "");
    expect(receipt).toMatchObject({ state: "LATE_HELD", counting: 1 });
    const { rows } = await test.ownerPool.query<{ body_text: string }>(
      "select body_text from outbox_mails order by id desc limit 1",
    );
    expect(rows[0]?.body_text).toContain("7.1 s after the deadline");
    expect(rows[0]?.body_text).toContain("Version 1, which we received in time, stays your bid.");
  });

  it("is the database's clock cut to the millisecond, read when the request is noted", async () => {
    const { bidId } = await freshReadyBid();
    await setPortalTime(test, after(60_000));
    const attemptId = await noteArrival(test.db, { bidId, bodySha256: "x" });
    const { rows } = await test.ownerPool.query<{ late: number; cut: boolean }>(
      `select extract(epoch from received_at - $2::timestamptz)::float8 as late,
         received_at = date_trunc('milliseconds', received_at) as cut from submit_attempts where id = $1`,
      [attemptId, deadline],
    );
    expect(rows[0]?.late).toBeGreaterThanOrEqual(60);
    expect(rows[0]?.late).toBeLessThan(75);
    expect(rows[0]?.cut).toBe(true);
    await forgetArrival(test.db, attemptId);
    expect(await count("submit_attempts", "id = $1", [attemptId])).toBe(0);
    await setPortalTime(test, now);
  });
});

describe("a failure on our side", () => {
  it("leaves no half submission, and the same press sent again keeps its time", async () => {
    const { bidId } = await freshReadyBid();
    const draftVersion = (await findBid(as(alder), bidId))?.draftVersion ?? 0;
    const key = randomUUID();
    const bodySha256 = sha256(`declaration=yes&key=${key}&draftVersion=${draftVersion}`);
    const attemptId = await arrivalAt(test, { bidId, bodySha256, at: deadline });
    const broken = inTransaction(as(alder), async (tx) => {
      await submitBid(tx, bidId, { key, draftVersion, attemptId, bodySha256 });
      return Promise.reject<Result<undefined, never>>(new Error("the power went just before the commit"));
    });
    await expect(broken).rejects.toThrow("the power went");
    expect(await versionsOf(bidId)).toEqual([]);
    for (const table of ["bid_envelopes", "bid_version_documents"]) {
      expect(await count(`${table} join bid_versions on id = version_id`, "bid_id = $1", [bidId])).toBe(0);
    }
    expect(await count("outbox_mails", "body_text like '%' || $1 || '%'", [bidId])).toBe(0);
    expect(await count("audit_events", "act = 'bids.submit' and subject_id = $1", [bidId])).toBe(0);

    expect(await pressSubmit(test, alder, bidId, { at: after(40_000), key, draftVersion })).toMatchObject({ ok: true });
    expect(await versionsOf(bidId)).toMatchObject([{ number: 1, state: "CURRENT", received_at: deadline }]);
    expect(await count("submit_attempts", "bid_id = $1", [bidId])).toBe(1);
  });

  it("keeps no time for a press whose draft was changed since, or for another press", async () => {
    const { bidId, criteria } = await freshReadyBid();
    const draftVersion = (await findBid(as(alder), bidId))?.draftVersion ?? 0;
    const key = randomUUID();
    const bodySha256 = sha256(`declaration=yes&key=${key}&draftVersion=${draftVersion}`);
    await arrivalAt(test, { bidId, bodySha256, at: deadline });
    await saveAnswer(as(alder), bidId, criteria.Q1, { answer: "written after the deadline", version: 1 });
    const changed = await pressSubmit(test, alder, bidId, { at: after(40_000), key, draftVersion });
    expect(changed).toEqual({ ok: false, refusal: "CHANGED" });
    expect(await pressSubmit(test, alder, bidId, { at: after(41_000) })).toMatchObject({ ok: true });
    expect(await states(bidId)).toEqual(["1 LATE_HELD"]);
  });
});

describe("what was received", () => {
  it("cannot be changed or removed, by the database's owner neither", async () => {
    const { bidId } = await freshReadyBid();
    await pressSubmit(test, alder, bidId, { at: now });
    for (const change of [
      "update bid_versions set receipt = 'XXXX-XXXX'",
      "update bid_versions set state = 'LATE_HELD'",
      "update bid_versions set received_at = received_at - interval '1 second'",
      "delete from bid_versions",
      "update bid_envelopes set content = ''",
      "delete from bid_envelopes",
      "delete from bid_version_documents",
      "truncate bid_versions cascade",
    ]) {
      await expect(test.ownerPool.query(change), change).rejects.toThrow(/never changed|only ever added/u);
    }
    expect(await states(bidId)).toEqual(["1 CURRENT"]);
  });

  it("is current once at most, whatever a mistake in the code would write", async () => {
    const { bidId } = await freshReadyBid();
    await pressSubmit(test, alder, bidId, { at: now });
    const twin = test.ownerPool.query(
      `insert into bid_versions select gen_random_uuid(), bid_id, competition_id, lot_id, organisation_id, number + 1,
         draft_version, 'CURRENT', $2, received_at, received_by, gen_random_uuid(), body_sha256, 'AAAA-AAAA', manifest,
         manifest_sha256 from bid_versions where bid_id = $1`,
      [bidId, await noteArrival(test.db, { bidId, bodySha256: "x" })],
    );
    await expect(twin).rejects.toThrow("bid_versions_current");
  });
});

describe("withdrawing", () => {
  beforeEach(() => setPortalTime(test, now));
  afterAll(() => setPortalTime(test, now));

  it("takes the bid back before the deadline, once, and it may be submitted again", async () => {
    const { bidId } = await freshReadyBid();
    const done = await pressSubmit(test, alder, bidId, { at: now });
    const versionId = done.ok ? done.value.versionId : "";
    for (let press = 0; press < 2; press += 1) {
      expect(await withdrawBid(as(alder), bidId, versionId)).toMatchObject({ ok: true });
    }
    expect(await states(bidId)).toEqual(["1 WITHDRAWN"]);
    expect(await count("bid_withdrawals", "version_id = $1", [versionId])).toBe(1);
    expect((await findBidHead(as(alder), bidId))?.seen).toBe("WITHDRAWN");
    await pressSubmit(test, alder, bidId, { at: now });
    expect(await states(bidId)).toEqual(["1 WITHDRAWN", "2 CURRENT"]);
  });

  it("is refused after the deadline, from an old page, of nothing, and by a bid writer", async () => {
    const { bidId } = await freshReadyBid();
    expect(await withdrawBid(as(alder), bidId, randomUUID())).toEqual({ ok: false, refusal: "NOTHING_SUBMITTED" });
    const first = await pressSubmit(test, alder, bidId, { at: now });
    const second = await pressSubmit(test, alder, bidId, { at: now });
    const [old, current] = [first, second].map((done) => (done.ok ? done.value.versionId : ""));
    expect(await withdrawBid(as(alder), bidId, old ?? "")).toEqual({ ok: false, refusal: "RESUBMITTED" });
    await setPortalTime(test, after(1));
    // The page was asked for in time: what counts is when the bid is taken back.
    const late = await withdrawBid(as(alder, after(-1)), bidId, current ?? "");
    expect(late).toEqual({ ok: false, refusal: "DEADLINE_PASSED" });
    await setPortalTime(test, after(-60_000));
    const writer = await supplierPerson(test, alder.organisationId, "SB");
    expect(await withdrawBid(as(writer), bidId, current ?? "")).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    expect(await withdrawBid(as(alder), bidId, current ?? "")).toMatchObject({ ok: true });
  });

  it("and submitting at once leave one current version or none", async () => {
    const { bidId } = await freshReadyBid();
    const first = await pressSubmit(test, alder, bidId, { at: now });
    const versionId = first.ok ? first.value.versionId : "";
    await Promise.all([
      withdrawBid(as(alder), bidId, versionId),
      pressSubmit(test, alder, bidId, { at: now }),
      pressSubmit(test, alder, bidId, { at: now }),
    ]);
    expect((await states(bidId)).filter((state) => state.endsWith("CURRENT"))).toHaveLength(1);
  });
});

describe("the record of acts", () => {
  it("shows councils nothing of bids before the opening, and submissions after it, never drafts", async () => {
    const { competitionId, lotId } = await competitionIn(test, market);
    const auditor = contextOf(test.db, { ...market.lead, roles: ["AU" as const] }, now);
    const before = await listEvents(auditor, {});
    await submittedBid(test, { supplier: alder, competitionId, lotId, pricePence: 100, at: now });
    const viewer = await supplierPerson(test, alder.organisationId, "SV");
    await startBid(as(viewer), competitionId, lotId);
    expect(await listEvents(auditor, {})).toEqual(before);
    await openedCompetition(test, { competitionId, officer: market.officer, witness: market.approver });
    const acts = (await listEvents(auditor, {})).rows.map(({ act }) => act);
    expect(acts).toContain("bids.submit");
    expect(acts).toContain("bids.open");
    expect(acts.filter((act) => act.startsWith("bids.save"))).toEqual([]);
  });
});
