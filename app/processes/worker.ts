import { Logger, run } from "graphile-worker";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { openDatabase, openPool } from "~db/client.server";
import { queueUnscanned } from "~/features/documents/commands/scan.server";
import { portalNow } from "~/platform/clock.server";
import { openFileStore } from "~/platform/file-store.server";
import { openLog } from "~/platform/log.server";
import { sendMail } from "~/platform/mail.server";
import { openScanner } from "~/platform/scanner.server";
import { scanJob } from "./scan-job";
import { stopWithParent } from "./parent";
import { readChildSettings, type ChildSettings } from "./settings";
import { sweep } from "./sweep";

const read = readChildSettings(process.env);
if (!read.ok) {
  process.stderr.write(`${read.refusal.join("\n")}\n`);
  process.exit(1);
}
await work(read.value);

/** Sends the mail of the outbox, scans what could not be scanned when it came, and does what falls due on portal time. */
async function work(settings: ChildSettings): Promise<void> {
  const pool = await openPool(settings.databaseUrl, { role: "worker", most: 6, name: "quayside worker" });
  const db = openDatabase(pool);
  const log = openLog();
  const portal = { publicUrl: settings.publicUrl, demonstration: settings.demonstration };
  const files = await openFileStore(join(settings.dataDir, "files"));
  const scanner = settings.clamd === undefined ? undefined : openScanner(settings.clamd);
  if (scanner !== undefined) {
    // Files that came while there was no scanner, or while it was away for longer than is tried.
    await queueUnscanned({ db, actor: { kind: "system" }, now: await portalNow(db), portal });
  }
  const runner = await run({
    pgPool: pool,
    concurrency: 2,
    pollInterval: 2000,
    noHandleSignals: true,
    // One line for each job done would hide what went wrong.
    logger: new Logger(() => (level, message) => {
      const words: string = level;
      if (words === "error") log.error(message);
      if (words === "warning") log.warn(message);
    }),
    crontab: "",
    taskList: {
      send_mail: (payload) => sendMail(db, payload, settings),
      sweep: () => sweep({ db, portal, log }),
      scan_file: (payload) => scanJob({ db, portal, files, scanner }, payload),
    },
  });
  const ending = new AbortController();
  let sweeping = Promise.resolve();
  const stop = (): void => {
    if (ending.signal.aborted) return;
    ending.abort();
    runner
      .stop()
      .then(() => sweeping)
      .then(() => db.destroy())
      .then(() => process.exit(0))
      .catch((error: unknown) => {
        log.error({ err: error }, "stopping failed");
        process.exit(1);
      });
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  stopWithParent(stop);
  while (!ending.signal.aborted) {
    sweeping = sweep({ db, portal, log });
    await sweeping;
    await wait(3000);
  }
}
