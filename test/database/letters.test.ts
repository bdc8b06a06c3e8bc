import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { issueOutcome } from "~/features/awards/commands/issue.server";
import { findLetter, findLetterOf, listLetters } from "~/features/awards/queries/letters.server";
import { asText } from "~/features/awards/letters/blocks";
import { stages } from "~/features/competitions/rules/stages";
import { loader as publicPage } from "../../app/routes/site/competitions/competition";
import { loader as supplierPage } from "../../app/routes/supplier/competitions/competition";
import { contextOf } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { cookieOf, doorArgs } from "../support/knocking";
import { approvedAward, awardMoments } from "../support/scenarios/awards";
import type { MadeEvaluation } from "../support/scenarios/evaluation";
import { supplierPerson } from "../support/scenarios/suppliers";
import { testStore } from "../support/test-files";

const names = ["Alder Homes Ltd", "Birch Care Ltd", "Cedar Care Ltd"] as const;
const units = (measureCode: string, quantity: number) => ({ measureCode, quantityHundredths: quantity * 100 });

let test: TestDatabase;
let made: MadeEvaluation<string>;

/** TV-1 (domain.md §4.11): Birch wins with 83.00. */
beforeAll(async () => {
  test = await freshDatabase();
  made = await approvedAward(test, {
    bids: [
      { name: names[0], scores: { Q1: 4, Q2: 3, Q3: 5, SV_QUAL: 3 }, pricePence: 11_850_000, pledges: [units("LOC-01", 1.5), units("SKL-01", 40), units("VCS-02", 40)] }, // prettier-ignore
      { name: names[1], scores: { Q1: 3, Q2: 4, Q3: 3, SV_QUAL: 4 }, pricePence: 10_400_000, pledges: [units("LOC-01", 2), units("INQ-02", 1), units("ENV-01", 20)] }, // prettier-ignore
      { name: names[2], scores: { Q1: 5, Q2: 5, Q3: 4, SV_QUAL: 2 }, pricePence: 13_125_000, pledges: [units("SKL-02", 60), units("VCS-05", 300), units("ASP-02", 120)] }, // prettier-ignore
    ],
  });
});
afterAll(() => test.drop());

interface LetterRow {
  readonly id: string;
  readonly name: string;
  readonly organisation_id: string;
  readonly bid_id: string;
  readonly outcome: string;
  readonly facts: string;
  readonly facts_sha256: string;
  readonly body: string;
}

async function rows<Row extends object>(text: string, ...values: unknown[]): Promise<Row[]> {
  return (await test.ownerPool.query<Row>(text, values)).rows;
}

async function letters(): Promise<LetterRow[]> {
  return rows<LetterRow>(
    `select letters.*, organisations.name from letters join organisations on organisations.id = letters.organisation_id
     where competition_id = $1 order by organisations.name`,
    made.competitionId,
  );
}

async function mails(): Promise<{ to: string; subject: string; text: string }[]> {
  return rows(
    `select to_address as "to", subject, body_text as text from outbox_mails where subject like 'Your bid was %'`,
  );
}

describe("before telling", () => {
  it("there is no letter and no mail, for the council or the bidders", async () => {
    expect(await letters()).toEqual([]);
    expect(await mails()).toEqual([]);
    const list = await listLetters(contextOf(test.db, made.team.officer, awardMoments.issued), made.competitionId);
    expect(list.ok && list.value.letters).toEqual([]);
  });

  it("no page of the competition tells a bidder or the public how far the council has come", async () => {
    const store = await testStore();
    const { competitionId } = made;
    const cookie = await cookieOf(test, made.bids[0]?.supplier ?? { personId: "", organisationId: "" });
    const given = { method: "GET" as const, params: { competitionId } };
    const shown = [
      await supplierPage(
        doorArgs(test, store.files, { ...given, path: `/supplier/competitions/${competitionId}`, cookie }),
      ),
      await publicPage(doorArgs(test, store.files, { ...given, path: `/competitions/${competitionId}` })),
      await publicPage(doorArgs(test, store.files, { ...given, path: `/competitions/${competitionId}`, cookie })),
    ];
    for (const page of shown) {
      expect(page.stageName).toBe("Being evaluated");
      const sent = JSON.stringify(page);
      for (const stage of stages) expect(sent).not.toContain(stage);
    }
    await store.remove();
  });
});

describe("telling", () => {
  it("happens once however often and by how many it is pressed at once", async () => {
    for (const { supplier } of made.bids) await supplierPerson(test, supplier.organisationId, "SB");
    const viewer = await supplierPerson(test, made.bids[0]?.organisationId ?? "", "SV");
    const officer = contextOf(test.db, made.team.officer, awardMoments.issued);
    const lead = contextOf(test.db, made.team.lead, awardMoments.issued);
    const answers = await Promise.all([officer, lead, officer].map((ctx) => issueOutcome(ctx, made.competitionId)));
    expect(answers.filter(({ ok }) => ok)).toEqual([{ ok: true, value: { letters: 3 } }]);
    expect(answers).toContainEqual({ ok: false, refusal: "ALREADY_ISSUED" });
    expect(await letters()).toHaveLength(3);
    const sent = await mails();
    expect(sent).toHaveLength(6);
    const [viewerRow] = await rows<{ email: string }>("select email from people where id = $1", viewer.personId);
    expect(sent.map(({ to }) => to)).not.toContain(viewerRow?.email);
    const stages = await rows("select stage from competitions where id = $1", made.competitionId);
    expect(stages).toEqual([{ stage: "OUTCOME_ISSUED" }]);
  });

  it("leaves letters that nobody can change, with the hash of what they were written from", async () => {
    for (const { facts, facts_sha256 } of await letters()) {
      expect(createHash("sha256").update(facts).digest("hex")).toBe(facts_sha256);
    }
    await expect(test.ownerPool.query("update letters set body = '{}'")).rejects.toThrow("only ever added");
    await expect(test.ownerPool.query("delete from outcome_issues")).rejects.toThrow("only ever added");
  });
});

/** A letter's marks, put together again from the rows alone. */
async function expectedLines(bidId: string, winnerId: string, winnerName: string): Promise<string[]> {
  const own = await rows<{ title: string; weight: number; own: number; theirs: number }>(
    `select c.title, c.weight_hundredths as weight, mine.marks_hundredths as own, theirs.marks_hundredths as theirs
     from criteria c
     join result_marks mine on mine.criterion_id = c.id and mine.bid_id = $1
     join result_marks theirs on theirs.criterion_id = c.id and theirs.bid_id = $2`,
    bidId,
    winnerId,
  );
  const two = (hundredths: number) => (hundredths / 100).toFixed(2);
  const line = (title: string, weight: number, mine: number, theirs: number) => {
    const start = `- ${title}: marks available ${two(weight)}, your marks ${two(mine)}`;
    return bidId === winnerId ? start : `${start}, marks of ${winnerName} ${two(theirs)}`;
  };
  const sum = (of: (row: (typeof own)[number]) => number) => own.reduce((total, row) => total + of(row), 0);
  return [
    ...own.map((row) => line(row.title, row.weight, row.own, row.theirs)),
    line(
      "Total",
      10_000,
      sum((row) => row.own),
      sum((row) => row.theirs),
    ),
  ];
}

describe("a letter", () => {
  it("holds what the record says, and what regulation 31 asks", async () => {
    const all = await letters();
    const winner = all.find(({ outcome }) => outcome === "SUCCESSFUL");
    expect(winner?.name).toBe("Birch Care Ltd");
    const sent = await mails();
    for (const letter of all) {
      const { blocks } = JSON.parse(letter.body) as { blocks: Parameters<typeof asText>[0] };
      const text = asText(blocks);
      const [supplier] = await rows<{ address_line_1: string; contact_email: string; company_number: string }>(
        "select * from suppliers where organisation_id = $1",
        letter.organisation_id,
      );
      for (const line of await expectedLines(letter.bid_id, winner?.bid_id ?? "", winner?.name ?? "")) {
        expect(text).toContain(line);
      }
      const agreed = await rows<{ rationale: string }>(
        "select rationale from agreed_scores where bid_id = $1",
        letter.bid_id,
      );
      expect(agreed).toHaveLength(4);
      for (const { rationale } of agreed) expect(text).toContain(`> ${rationale}`);
      for (const said of [supplier?.address_line_1, supplier?.contact_email, supplier?.company_number]) {
        expect(text).toContain(said);
      }
      expect(sent.filter((mail) => mail.text.includes(text))).toHaveLength(2);
      expect(sent.filter((mail) => mail.text.includes(`/supplier/letters/${letter.id}`))).toHaveLength(2);
    }
  });

  it("never names another loser, nor tells another's price or pledges", async () => {
    const amounts: Record<string, string[]> = {
      [names[0]]: ["118,500", "42,000", "11850000"],
      [names[1]]: ["104,000", "60,000", "10400000"],
      [names[2]]: ["131,250", "25,500", "13125000"],
    };
    for (const letter of await letters()) {
      const all = `${letter.facts}\n${letter.body}`;
      for (const other of names.filter((name) => name !== letter.name)) {
        if (other !== names[1]) expect(all).not.toContain(other);
        for (const amount of amounts[other] ?? []) expect(all).not.toContain(amount);
      }
      for (const amount of (amounts[letter.name] ?? []).slice(0, 2)) expect(all).toContain(amount);
    }
  });

  it("is read by its own organisation and by nobody else's", async () => {
    const [first] = await letters();
    for (const { supplier } of made.bids) {
      const found = await findLetter(contextOf(test.db, supplier, awardMoments.issued), first?.id ?? "");
      expect(found !== undefined).toBe(supplier.organisationId === first?.organisation_id);
    }
  });

  it("is read at the council by those whose role it is, and never by who scored", async () => {
    const [first] = await letters();
    const { officer, commissioner, approver, auditor, finance, lead, moderator, evaluators } = made.team;
    for (const person of [officer, commissioner, approver, auditor, finance, lead]) {
      const ctx = contextOf(test.db, person, awardMoments.issued);
      expect(await findLetterOf(ctx, made.competitionId, first?.id ?? "")).toMatchObject({ ok: true });
      const list = await listLetters(ctx, made.competitionId);
      expect(list.ok && list.value.letters).toHaveLength(3);
    }
    for (const person of [moderator, ...evaluators, { ...evaluators[0], roles: ["CM"] } as typeof officer]) {
      const ctx = contextOf(test.db, person, awardMoments.issued);
      expect(await listLetters(ctx, made.competitionId)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    }
  });
});
