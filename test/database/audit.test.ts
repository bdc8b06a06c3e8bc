import { randomUUID } from "node:crypto";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "~db/transaction.server";
import type { CouncilActor } from "~/core/actor";
import { ok, refuse } from "~/core/result";
import { denied, recordEvent, unsealEvents } from "~/features/audit/commands.server";
import { listEvents } from "~/features/audit/queries.server";
import type { Context } from "~/platform/context";
import { loader as auditPage } from "../../app/routes/council/audit/audit";
import { loader as auditFile } from "../../app/routes/council/audit/audit-csv";
import { contextOf, system } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { answerOf, cookieOf, doorArgs } from "../support/knocking";
import { authorityWithLead } from "../support/people";
import { testStore } from "../support/test-files";

const now = "2026-03-02T09:00:00Z";
let test: TestDatabase;
let lead: Context<CouncilActor>;

beforeAll(async () => {
  test = await freshDatabase();
  lead = contextOf(test.db, await authorityWithLead(test, "Tidewater Council"), now);
});
afterAll(() => test.drop());

const subject = { kind: "thing", id: randomUUID() };

async function happen(ctx: Context, act: string, more: { seal?: string; authorityId?: string } = {}): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    recordEvent(tx, { act, subject, ...more });
    return Promise.resolve(ok());
  });
}

async function acts(ctx: Context<CouncilActor>): Promise<string[]> {
  return (await listEvents(ctx, { subjectId: subject.id })).rows.map(({ act }) => act);
}

describe("the record", () => {
  it("is written with the act or not at all, and a denial survives the rollback", async () => {
    await inTransaction(lead, async (tx) => {
      recordEvent(tx, { act: "test.undone", subject });
      return Promise.resolve(refuse("NO"));
    });
    await inTransaction(lead, async (tx) => Promise.resolve(denied(tx, { act: "test.denied", subject })));
    await happen(lead, "test.done");
    expect(await acts(lead)).toEqual(["test.done", "test.denied"]);
  });

  it("shows a council its own events only", async () => {
    const other = contextOf(test.db, await authorityWithLead(test, "Otherside Council"), now);
    await happen(other, "test.others");
    expect(await acts(other)).toEqual(["test.others"]);
    expect(await acts(lead)).not.toContain("test.others");
  });

  it("hides what is under a seal until it is lifted", async () => {
    const seal = randomUUID();
    await happen(contextOf(test.db, system, now), "test.sealed", { seal, authorityId: lead.actor.organisationId });
    expect(await acts(lead)).not.toContain("test.sealed");
    await unsealEvents(lead, seal);
    expect(await acts(lead)).toContain("test.sealed");
  });

  it("leaves out what concerns the bids of a competition that the reader is shut out of", async () => {
    const shut = randomUUID();
    const about = { kind: "competition", id: shut };
    for (const act of ["bids.open", "evaluation.score", "awards.decide", "competitions.publish"]) {
      await inTransaction(lead, async (tx) => {
        recordEvent(tx, { act, subject: about });
        return Promise.resolve(ok());
      });
    }
    await happen(lead, "bids.submit", { seal: shut });
    await unsealEvents(lead, shut);
    const declaration = { kind: "conflict declaration", id: randomUUID() };
    for (const entry of [
      { act: "competitions.declare", subject: about },
      { act: "competitions.decide-conflict", subject: declaration, about: { competition: shut } },
    ]) {
      await inTransaction(lead, async (tx) => {
        recordEvent(tx, entry);
        return Promise.resolve(ok());
      });
    }
    const seen = async (shutOutOf: string[]) =>
      (await listEvents(lead, { shutOutOf, most: 7 })).rows.map(({ act }) => act);
    expect(await seen([])).toEqual([
      "competitions.decide-conflict",
      "competitions.declare",
      "bids.submit",
      "competitions.publish",
      "awards.decide",
      "evaluation.score",
      "bids.open",
    ]);
    const ofIt = (await listEvents(lead, { subjectId: shut, most: 9 })).rows.map(({ act }) => act);
    expect(ofIt).toEqual(await seen([]));
    expect((await seen([shut]))[0]).toBe("competitions.publish");
    expect((await seen([shut])).filter((act) => /^(bids|evaluation|awards|competitions\.de)/u.test(act))).toEqual([]);
  });

  it("is read a page at a time", async () => {
    const { rows, next } = await listEvents(lead, { subjectId: subject.id, most: 3 });
    expect(rows).toHaveLength(3);
    const rest = await listEvents(lead, { subjectId: subject.id, most: 3, before: next });
    expect(rest.rows.map(({ act }) => act)).toEqual(["test.denied"]);
    expect(rest.next).toBeUndefined();
  });

  it.each([
    ["the page", "/council/audit", (args: LoaderFunctionArgs): Promise<unknown> => auditPage(args)],
    ["the file", "/council/audit.csv", (args: LoaderFunctionArgs): Promise<unknown> => auditFile(args)],
  ])("%s is there for an id, and not for any other text", async (_name, path, loader) => {
    const store = await testStore();
    const cookie = await cookieOf(test, lead.actor);
    const ask = async (query: string) => {
      const given = { method: "GET" as const, path: `${path}${query}`, params: {}, cookie };
      return (await answerOf(() => loader(doorArgs(test, store.files, given)))).status;
    };
    expect(await ask("")).toBe(200);
    expect(await ask(`?subject=${subject.id}`)).toBe(200);
    for (const text of ["%00", "", "x", `${subject.id}%00`]) expect(await ask(`?subject=${text}`)).toBe(404);
    await store.remove();
  });

  it.each(["update audit_events set act = 'x'", "delete from audit_events", "truncate audit_events"])(
    "refuses %s, even from the owner",
    async (statement) => {
      await expect(test.ownerPool.query(statement)).rejects.toThrow("only ever added");
    },
  );
});
