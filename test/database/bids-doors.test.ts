import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { BidId, CompetitionId } from "~/core/id";
import { findBid } from "~/features/bids/queries/drafts.server";
import { openDatabase, openPool } from "~db/client.server";
import { loader as bidsPage } from "../../app/routes/council/bids/bids";
import { loader as councilFile } from "../../app/routes/council/bids/file";
import { loader as openPage } from "../../app/routes/council/bids/open";
import { loader as recordPage } from "../../app/routes/council/bids/opening";
import { loader as bidPage } from "../../app/routes/supplier/bids/bid";
import { loader as supplierFile } from "../../app/routes/supplier/bids/file";
import { action as addFile } from "../../app/routes/supplier/bids/files";
import { loader as receiptPage } from "../../app/routes/supplier/bids/receipt";
import { action as submit, loader as submitPage } from "../../app/routes/supplier/bids/submit";
import { contextOf } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { answerOf, cookieOf, doorArgs, type DoorRequest } from "../support/knocking";
import { councilPerson } from "../support/people";
import { setPortalTime } from "../support/portal-time";
import { competitionIn, marketOfThree, type Market } from "../support/scenarios/bidding";
import { openedCompetition, readyBid, submittedBid } from "../support/scenarios/bids";
import { declareNoInterest } from "../support/scenarios/competitions";
import { supplierPerson } from "../support/scenarios/suppliers";
import { pdf, testStore, type TestStore } from "../support/test-files";

const now = "2026-03-20T09:00:00Z";
const deadline = new Date("2026-03-26T12:00:00.000Z");

let test: TestDatabase;
let store: TestStore;
let market: Market;
let alder: SupplierActor;
let cookie: string;

beforeAll(async () => {
  test = await freshDatabase("DEMONSTRATION");
  store = await testStore();
  market = await marketOfThree(test);
  [alder] = market.suppliers;
  cookie = await cookieOf(test, alder);
  await setPortalTime(test, now);
});
afterAll(async () => {
  await test.drop();
  await store.remove();
});

async function bidInHand(supplier = alder): Promise<{ bidId: BidId; competitionId: CompetitionId }> {
  const { competitionId, lotId } = await competitionIn(test, market);
  const bidId = await readyBid(test, { supplier, competitionId, lotId, pricePence: 100, at: now });
  return { bidId, competitionId };
}

async function press(bidId: BidId, key = randomUUID(), draftVersion?: number): Promise<string> {
  const shown = draftVersion ?? (await findBid(contextOf(test.db, alder, now), bidId))?.draftVersion ?? 0;
  return new URLSearchParams({ declaration: "yes", key, draftVersion: String(shown) }).toString();
}

function knock(bidId: string, given: Partial<DoorRequest>, db = test.db) {
  const path = `/supplier/bids/${bidId}/submit`;
  return answerOf(() => submit(doorArgs(test, store.files, { path, params: { bidId }, ...given }, db)));
}

async function rowsOf(bidId: BidId) {
  const { rows } = await test.ownerPool.query<{ attempts: number; versions: number }>(
    `select (select count(*)::int from submit_attempts where bid_id = $1) as attempts,
       (select count(*)::int from bid_versions where bid_id = $1) as versions`,
    [bidId],
  );
  return rows[0];
}

describe("the door of submitting", () => {
  it("answers a good press with the receipt's own address, which stays", async () => {
    const { bidId } = await bidInHand();
    const body = await press(bidId);
    const first = await knock(bidId, { cookie, body });
    expect(first.status).toBe(303);
    expect(first.location).toMatch(/^\/supplier\/receipts\/[0-9a-f-]{36}$/u);
    const again = await knock(bidId, { cookie, body });
    expect(again.location).toBe(first.location);
    expect(await rowsOf(bidId)).toEqual({ attempts: 1, versions: 1 });
    const versionId = first.location?.split("/").at(-1) ?? "";
    const page = await receiptPage(
      doorArgs(test, store.files, { method: "GET", path: first.location ?? "", params: { versionId }, cookie }),
    );
    expect(page).toMatchObject({ number: 1, state: "CURRENT" });
  });

  it("makes one version of 50 posts of one page at once", async () => {
    const { bidId } = await bidInHand();
    const body = await press(bidId);
    const answers = await Promise.all(Array.from({ length: 50 }, () => knock(bidId, { cookie, body })));
    expect(new Set(answers.map(({ location }) => location)).size).toBe(1);
    expect(answers.every(({ status }) => status === 303)).toBe(true);
    expect(await rowsOf(bidId)).toEqual({ attempts: 1, versions: 1 });
  });

  it("turns away whoever may not, and keeps nothing of the attempt", async () => {
    const { bidId } = await bidInHand();
    const body = await press(bidId);
    const writer = await supplierPerson(test, alder.organisationId, "SB");
    const stranger = market.suppliers[1];
    const signedOut = await knock(bidId, { body });
    expect(signedOut.location).toMatch(/^\/sign-in/u);
    expect(await knock(bidId, { body, cookie: await cookieOf(test, writer) })).toMatchObject({ status: 403 });
    expect(await knock(bidId, { body, cookie: await cookieOf(test, market.officer) })).toMatchObject({ status: 403 });
    expect(await knock(bidId, { body, cookie: await cookieOf(test, stranger) })).toMatchObject({ status: 404 });
    expect(await knock("not-an-id", { body, cookie })).toMatchObject({ status: 404 });
    expect(await rowsOf(bidId)).toEqual({ attempts: 0, versions: 0 });
  });

  it("takes 8 KB and no more, a form and nothing else", async () => {
    const { bidId } = await bidInHand();
    const body = `${await press(bidId)}&more=${"x".repeat(8192)}`;
    expect(await knock(bidId, { cookie, body })).toMatchObject({ status: 413 });
    expect(await knock(bidId, { cookie, body: new FormData() })).toMatchObject({ status: 415 });
    expect(await rowsOf(bidId)).toEqual({ attempts: 0, versions: 0 });
  });

  it("shows the page again with the sentence: no declaration, a changed draft, a used key", async () => {
    const { bidId } = await bidInHand();
    const key = randomUUID();
    const body = await press(bidId, key);
    const unticked = await knock(bidId, { cookie, body: body.replace("declaration=yes", "") });
    expect(unticked).toMatchObject({
      status: 422,
      answer: { data: { form: { errors: [{ field: "declaration" }] } } },
    });
    expect(await knock(bidId, { cookie, body: await press(bidId, key, 99) })).toMatchObject({ status: 422 });
    expect(await rowsOf(bidId)).toEqual({ attempts: 0, versions: 0 });
    expect(await knock(bidId, { cookie, body })).toMatchObject({ status: 303 });
    expect(await knock(bidId, { cookie, body: await press(bidId, key, 99) })).toMatchObject({ status: 409 });
    expect(await rowsOf(bidId)).toEqual({ attempts: 1, versions: 1 });
  });

  it("leads back to the check where the draft has changed since, and never adopts a draft nobody read", async () => {
    const { bidId } = await bidInHand();
    const shown = (await findBid(contextOf(test.db, alder, now), bidId))?.draftVersion ?? 0;
    const path = `/supplier/bids/${bidId}/submit`;
    const open = (checked: number) => {
      const at = { method: "GET" as const, path: `${path}?checked=${checked}`, params: { bidId }, cookie };
      return answerOf(() => submitPage(doorArgs(test, store.files, at)));
    };
    expect(await open(shown)).toMatchObject({ status: 200 });
    expect(await open(shown - 1)).toMatchObject({
      status: 303,
      location: `/supplier/bids/${bidId}/check?changed`,
    });
    const unticked = new URLSearchParams({ key: randomUUID(), draftVersion: String(shown - 1) }).toString();
    expect(await knock(bidId, { cookie, body: unticked })).toMatchObject({
      answer: { data: { form: { values: { draftVersion: String(shown - 1) } } } },
    });
  });

  it("mints another key for each page", async () => {
    const { bidId } = await bidInHand();
    const path = `/supplier/bids/${bidId}/submit`;
    const page = () => submitPage(doorArgs(test, store.files, { method: "GET", path, params: { bidId }, cookie }));
    expect((await page()).pressKey).not.toBe((await page()).pressKey);
  });

  it("writes down the arrival before anything that may have to wait", async () => {
    const { bidId } = await bidInHand();
    const body = await press(bidId);
    const pool = await openPool(test.url, { role: "web", most: 1, name: "a busy web" });
    const busy = openDatabase(pool);
    const held = await pool.connect();
    await setPortalTime(test, new Date(deadline.getTime() - 1500));
    const knocking = knock(bidId, { cookie, body }, busy);
    await wait(2500);
    held.release();
    expect(await knocking).toMatchObject({ status: 303 });
    const { rows } = await test.ownerPool.query<{ state: string; on_time: boolean; late: boolean }>(
      `select state, received_at <= $2 as on_time, portal_now() > $2 as late from bid_versions where bid_id = $1`,
      [bidId, deadline],
    );
    expect(rows).toEqual([{ state: "CURRENT", on_time: true, late: true }]);
    await busy.destroy();
    await setPortalTime(test, now);
  });
});

describe("the doors of files", () => {
  it("take a file for one's own bid and give it to one's own only", async () => {
    const { bidId } = await bidInHand();
    const params = { bidId };
    const path = `/supplier/bids/${bidId}/files`;
    const form = new FormData();
    form.set("file", new File([Buffer.from(pdf("by the door"))], "plan.pdf", { type: "text/html" }));
    const sent = await answerOf(() => addFile(doorArgs(test, store.files, { path, params, cookie, body: form })));
    expect(sent).toMatchObject({ status: 303, location: path });
    const [file] = (await findBid(contextOf(test.db, alder, now), bidId))?.files ?? [];
    const documentId = file?.documentId ?? "";
    const fetchAs = (who: string | undefined) => {
      const at = { method: "GET" as const, path: `${path}/${documentId}`, params: { bidId, documentId }, cookie: who };
      return answerOf(() => supplierFile(doorArgs(test, store.files, at)));
    };
    const mine = await fetchAs(cookie);
    expect(mine.status).toBe(200);
    expect(Buffer.from(await (mine.answer as Response).arrayBuffer())).toEqual(pdf("by the door"));
    expect((mine.answer as Response).headers.get("content-disposition")).toContain('attachment; filename="plan.pdf"');
    expect(await fetchAs(await cookieOf(test, market.suppliers[1]))).toMatchObject({ status: 404 });
    expect(await fetchAs(await cookieOf(test, market.officer))).toMatchObject({ status: 403 });
    expect((await fetchAs(undefined)).location).toMatch(/^\/sign-in/u);
  });

  it.each([
    ["no file", undefined, "Choose a file"],
    ["an empty one", new File([], "empty.pdf"), "empty.pdf”"],
    ["a disguised one", new File([Buffer.from(pdf("x"))], "plan.docx"), "“plan.docx” has the name of a Word document"],
    ["one too large", new File([Buffer.alloc(200_000_001)], "large.pdf"), "“large.pdf” is larger than 200 MB"],
  ])("say what is wrong with %s", async (_what, file, sentence) => {
    const { bidId } = await bidInHand();
    const form = new FormData();
    if (file === undefined) form.set("other", "x");
    else form.set("file", file);
    const at = { path: `/supplier/bids/${bidId}/files`, params: { bidId }, cookie, body: form };
    const sent = await answerOf(() => addFile(doorArgs(test, store.files, at)));
    expect(sent.status).toBe(422);
    expect(JSON.stringify(sent.answer)).toContain(sentence);
  });

  it("give a council the files of an opened bid, to readers who have declared", async () => {
    const { competitionId, lotId } = await competitionIn(test, market);
    const files = { store: store.files, named: { "plan.pdf": pdf("for the council") } };
    const { bidId } = await submittedBid(test, {
      supplier: alder,
      competitionId,
      lotId,
      pricePence: 1,
      files,
      at: now,
    });
    const [file] = (await findBid(contextOf(test.db, alder, now), bidId))?.files ?? [];
    const documentId = file?.documentId ?? "";
    const councilCookie = await cookieOf(test, market.officer);
    const fetchIt = () => {
      const path = `/council/competitions/${competitionId}/bids/${bidId}/files/${documentId}`;
      const at = { method: "GET" as const, path, params: { competitionId, bidId, documentId }, cookie: councilCookie };
      return answerOf(() => councilFile(doorArgs(test, store.files, at)));
    };
    expect(await fetchIt()).toMatchObject({ status: 404 });
    const at = new Date(deadline.getTime() + 3_600_000);
    await openedCompetition(test, { competitionId, officer: market.officer, witness: market.approver, at });
    expect(await fetchIt()).toMatchObject({ status: 303, location: `/council/competitions/${competitionId}/declare` });
    const declared = { competitionId, organisationIds: [alder.organisationId], moment: "BIDDER_NAMES" as const, at };
    await declareNoInterest(test, market.officer, declared);
    expect(await fetchIt()).toMatchObject({ status: 200 });
  });
});

describe("what a council's pages say before the opening", () => {
  it("is the same to the letter with and without bids, before the deadline and after it", async () => {
    const officer = await cookieOf(test, market.officer);
    const look = async (competitionId: CompetitionId) => {
      const at = (path: string) =>
        doorArgs(test, store.files, {
          method: "GET",
          path: `/council/competitions/${competitionId}/${path}`,
          params: { competitionId },
          cookie: officer,
        });
      const open = await answerOf(() => openPage(at("open")));
      const record = await answerOf(() => recordPage(at("opening")));
      const shown = JSON.stringify([open, record.status], (key, value: unknown) => (key === "now" ? undefined : value));
      return shown.replaceAll(competitionId, "…");
    };
    const [empty, full] = [await competitionIn(test, market, "Same"), await competitionIn(test, market, "Same")];
    await submittedBid(test, { ...full, supplier: alder, pricePence: 100, at: now });
    expect(await look(full.competitionId)).toBe(await look(empty.competitionId));
    await setPortalTime(test, new Date(deadline.getTime() + 60_000));
    expect(await look(full.competitionId)).toBe(await look(empty.competitionId));
    await setPortalTime(test, now);
  });
});

describe("the names beside the labels", () => {
  it("are not for those who score by label, nor for finance", async () => {
    const { competitionId, lotId } = await competitionIn(test, market);
    await submittedBid(test, { supplier: alder, competitionId, lotId, pricePence: 100, at: now });
    const at = new Date(deadline.getTime() + 3_600_000);
    await openedCompetition(test, { competitionId, officer: market.officer, witness: market.approver, at });
    const look = async (person: CouncilActor) => {
      await declareNoInterest(test, person, {
        competitionId,
        organisationIds: [alder.organisationId],
        moment: "BIDDER_NAMES",
        at,
      });
      const path = `/council/competitions/${competitionId}/bids`;
      const given = { method: "GET" as const, path, params: { competitionId }, cookie: await cookieOf(test, person) };
      return answerOf(() => bidsPage(doorArgs(test, store.files, given)));
    };
    for (const role of ["EV", "EX", "FI"] as const) {
      const person = await councilPerson(test, market.lead.organisationId, role);
      expect(await look(person)).toMatchObject({ status: 403 });
    }
    expect(JSON.stringify((await look(market.officer)).answer)).toContain("Alder Care Ltd");
  });
});

describe("a guessed address", () => {
  it("is another supplier's nothing", async () => {
    const { bidId } = await bidInHand();
    const stranger = await cookieOf(test, market.suppliers[2]);
    for (const id of [bidId, randomUUID(), "x"]) {
      const at = { method: "GET" as const, path: `/supplier/bids/${id}`, params: { bidId: id }, cookie: stranger };
      expect(await answerOf(() => bidPage(doorArgs(test, store.files, at)))).toMatchObject({ status: 404 });
    }
  });
});
