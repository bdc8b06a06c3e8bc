import { join } from "node:path";
import { isPlainError, plainError, whyNotWritten } from "~db/embedded/plain-error";
import { withHeartbeat } from "~db/embedded/heartbeat";
import { tryLock } from "~db/embedded/lock";
import { settleFolder } from "~db/embedded/place";
import { isAlive } from "~db/embedded/process-identity";
import { demonstrationPassword, listDemonstrationPeople } from "~db/seed/people";
import { startChild, untilReady } from "./children";
import port from "./launch/port.cjs";
import { openPortalDatabase, prepareDatabase } from "./portal-database";
import type { Settings } from "./settings";
import { loadEnvironmentFile, readSettings } from "./settings";

/**
 * What `npm start` runs: the database, then the web and worker processes, until Ctrl-C or SIGTERM; then all of them end,
 * last started first. If one of them ends by itself, the rest are stopped and the exit code is 1.
 */
const development = process.argv.includes("--dev");

/** What has been started, each with how to stop it; stopped in the opposite order. */
const started: (() => Promise<void>)[] = [];
let stopping = false;

// A function, because the compiler takes a variable it has just seen false to be false after an await as well.
const isStopping = () => stopping;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function start(): Promise<void> {
  loadEnvironmentFile();
  const read = readSettings(process.env);
  if (!read.ok) throw plainError(read.refusal.join("\n"));
  const settings = read.value;

  await claimDataFolder(settings);
  const taken = await port.whyNotThisPort(settings.port);
  if (taken !== undefined) throw plainError(taken);
  if (isStopping()) return;

  const database = await openPortalDatabase(settings, say);
  started.push(database.close);
  if (isStopping()) return;
  await prepareDatabase(database, settings, say);
  if (isStopping()) return;
  if (database.pid !== undefined) watchDatabase(database.pid);

  const childSettings = { ...settings, databaseUrl: database.url, development };
  const [web, worker] = [startChild("web", childSettings), startChild("worker", childSettings)];
  started.push(async () => {
    await Promise.all([web.stop(), worker.stop()]);
  });
  for (const child of [web, worker]) {
    void child.ended.then((sentence) => {
      if (!stopping) void stop(1, sentence);
    });
  }
  await withHeartbeat(say, "waiting for the web process", untilReady(web, settings.port, isStopping));
  if (!isStopping()) await greet(settings, database.url);
}

/** Two portals on one folder would mix their files. */
async function claimDataFolder(settings: Settings): Promise<void> {
  const folder = await settleFolder(settings.dataDir);
  const lock = await tryLock(join(folder, "portal.lock")).catch((error: unknown) => {
    throw whyNotWritten(error, folder);
  });
  if ("heldBy" in lock) {
    throw plainError(
      `A portal already runs with the data in ${folder} (process ${lock.heldBy}): stop that one first, or start this one with another DATA_DIR and PORT.`,
    );
  }
  started.push(lock.release);
}

function watchDatabase(pid: number): void {
  const timer = setInterval(() => {
    if (isAlive(pid) || stopping) return;
    clearInterval(timer);
    void stop(
      1,
      "The database stopped unexpectedly, so the portal stops. Nothing that was answered is lost: start again.",
    );
  }, 1000);
  timer.unref();
}

async function greet(settings: Settings, databaseUrl: string): Promise<void> {
  say("");
  if (settings.demonstration) {
    const { people, others } = await listDemonstrationPeople(databaseUrl);
    say(
      `This is a demonstration: all people and organisations are invented. They sign in with the password ${demonstrationPassword}`,
    );
    for (const { name, email, what, does } of people) {
      say(`  ${email.padEnd(40)} ${name}, ${what}`);
      for (const line of does) say(`  ${"".padEnd(40)} ${line}`);
    }
    if (others > 0) say(`  and ${others} more, at ${settings.publicUrl}/demo`);
    say("");
  }
  say(`The portal is open at ${settings.publicUrl}`);
  if (!settings.demonstration) say("To make an authority and its first lead: npm run -s council -- help");
  say("Ctrl-C stops it.");
}

let firstAsked = 0;

/** Repeated signals are one request: a terminal's Ctrl-C arrives here from the terminal and from npm. */
function askedToStop(): void {
  if (stopping) {
    if (performance.now() - firstAsked > 1000) say("Still stopping: requests in flight are being answered.");
    return;
  }
  firstAsked = performance.now();
  void stop(0, "Stopping.");
}

async function stop(code: number, sentence: string): Promise<void> {
  if (stopping) return;
  stopping = true;
  say(sentence);
  // A step that is under way is finished first, so that nothing is left half started.
  await starting.catch(() => undefined);
  await withHeartbeat(say, "stopping", undo());
  if (code === 0) say("Stopped.");
  process.exit(code);
}

async function undo(): Promise<void> {
  for (const close of started.reverse()) {
    await close().catch((error: unknown) => {
      say(error instanceof Error ? error.message : String(error));
    });
  }
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, askedToStop);
// A closed terminal takes its output away; that must not stop the stopping.
process.stdout.on("error", () => undefined);
process.stderr.on("error", () => undefined);

const starting = start();
starting.catch((error: unknown) => {
  const text = isPlainError(error)
    ? error.message
    : error instanceof Error
      ? (error.stack ?? error.message)
      : String(error);
  void stop(1, text);
});
