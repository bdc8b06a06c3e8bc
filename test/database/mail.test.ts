import { once } from "node:events";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { pino } from "pino";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ok } from "~/core/result";
import { queueUnsentMails, sendMail } from "~/platform/mail.server";
import { queueEmail } from "~/platform/outbox.server";
import { sweep } from "~/processes/sweep";
import { openDatabase, openPool, type Database } from "~db/client.server";
import { inTransaction } from "~db/transaction.server";
import { contextOf, publicUrl, system } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { startMailServer } from "../support/smtp";

const now = new Date("2026-03-02T09:00:00Z");
const real = { publicUrl, demonstration: false };
let test: TestDatabase;
let worker: Database;

beforeAll(async () => {
  test = await freshDatabase();
  worker = openDatabase(await openPool(test.url, { role: "worker", most: 2, name: "test worker" }));
});
afterAll(async () => {
  await worker.destroy();
  await test.drop();
});
beforeEach(async () => {
  await test.ownerPool.query("delete from outbox_mails");
  await test.ownerPool.query("delete from graphile_worker._private_jobs");
});

const minutesLater = (minutes: number) => contextOf(worker, system, new Date(now.getTime() + minutes * 60_000));

async function queued(): Promise<{ mailId: string }> {
  const email = { to: "asha@larch.test", subject: "Your account", text: "Hello Asha Khan" };
  await inTransaction(contextOf(test.db, system, now), async (tx) => {
    await queueEmail(tx, email);
    return ok();
  });
  const { rows } = await test.ownerPool.query<{ id: string }>("select id from outbox_mails");
  return { mailId: rows[0]?.id ?? "" };
}

async function jobs(): Promise<{ key: string; attempts: number; tries: number }[]> {
  const { rows } = await test.ownerPool.query<{ key: string; attempts: number; tries: number }>(
    "select key, attempts, max_attempts as tries from graphile_worker.jobs",
  );
  return rows;
}

describe("a mail that has not left", () => {
  it("is queued again after ten minutes when its job was lost, once however often that is asked", async () => {
    const { mailId } = await queued();
    await test.ownerPool.query("delete from graphile_worker._private_jobs");
    await queueUnsentMails(minutesLater(10));
    expect(await jobs()).toEqual([]);
    await Promise.all([1, 2].map(() => queueUnsentMails(minutesLater(11))));
    await queueUnsentMails(minutesLater(12));
    expect(await jobs()).toEqual([{ key: `send_mail:${mailId}`, attempts: 0, tries: 1 }]);
  });

  it("is tried again when its job has used up its tries, ever less often, and after a week no more", async () => {
    await queued();
    await test.ownerPool.query("update graphile_worker._private_jobs set attempts = max_attempts");
    await test.ownerPool.query("update outbox_mails set attempts = 12, last_error = 'away'");
    await queueUnsentMails(minutesLater(119));
    expect(await jobs()).toMatchObject([{ attempts: 12 }]);
    await queueUnsentMails(minutesLater(121));
    expect(await jobs()).toMatchObject([{ attempts: 0 }]);
    await test.ownerPool.query("delete from graphile_worker._private_jobs");
    await queueUnsentMails(minutesLater(8 * 24 * 60));
    expect(await jobs()).toEqual([]);
  });

  it("arrives once, however often its job is done", async () => {
    const payload = await queued();
    const server = await startMailServer();
    try {
      for (const times of [1, 2]) await sendMail(worker, payload, { ...real, smtpUrl: server.url }).then(() => times);
      expect(server.arrived.map(({ text }) => text.trim())).toEqual(["Hello Asha Khan"]);
    } finally {
      await server.stop();
    }
    await test.ownerPool.query("delete from graphile_worker._private_jobs");
    await queueUnsentMails(minutesLater(60));
    expect(await jobs()).toEqual([]);
  });

  it("is given up for this time by a mail server that says nothing for ten seconds", async () => {
    const payload = await queued();
    const sockets: Socket[] = [];
    const silent = createServer((socket) => void sockets.push(socket));
    silent.listen(0, "127.0.0.1");
    await once(silent, "listening");
    const smtpUrl = `smtp://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const began = performance.now();
    await expect(sendMail(worker, payload, { ...real, smtpUrl })).rejects.toThrow(/greeting/iu);
    expect(performance.now() - began).toBeLessThan(20_000);
    const { rows } = await test.ownerPool.query("select attempts, sent_at from outbox_mails");
    expect(rows).toEqual([{ attempts: 1, sent_at: null }]);
    for (const socket of sockets) socket.destroy();
    silent.close();
  });
});

describe("the sweep", () => {
  it("does everything that falls due with the rights of a worker, and keeps nothing that is over", async () => {
    await test.ownerPool.query("insert into rate_limits values ('over', 1, 1), ('now', 1, 9999999999999)");
    await test.ownerPool.query(
      `insert into one_time_links (id, token_hash, purpose, email, created_at, expires_at)
       select gen_random_uuid(), repeat(mark, 64), 'REGISTER', mark || '@larch.test', portal_now(), portal_now() + life
       from (values ('a', interval '0'), ('b', interval '1 hour')) as links (mark, life)`,
    );
    const told: unknown[] = [];
    const log = pino({ level: "error" }, { write: (line: string) => void told.push(line) });
    await sweep({ db: worker, portal: real, log });
    expect(told).toEqual([]);
    const counts = await test.ownerPool.query("select key from rate_limits");
    expect(counts.rows).toEqual([{ key: "now" }]);
    const links = await test.ownerPool.query("select email from one_time_links");
    expect(links.rows).toEqual([{ email: "b@larch.test" }]);
  });
});
