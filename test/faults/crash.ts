import { spawn, type ChildProcess } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { startSession } from "~/features/accounts/sessions.server";
import { childEnvironment } from "~/processes/settings";
import { openDatabase, openPool } from "~db/client.server";
import { startEmbeddedServer, type EmbeddedServer } from "~db/embedded/server";
import { cloneDatabase } from "../support/clone";
import { addressOf, makeTemplate } from "../support/database-server";
import { readyBids } from "./bids-in-the-making";
import { save, submit, type Acknowledged, type Bidder } from "./bidder";
import { whatBecameOf } from "./kept";

const root = fileURLToPath(new URL("../../", import.meta.url));

export interface Crashes {
  /** Rounds in which the web process is killed. */
  readonly rounds: number;
  /** Acknowledged acts before each kill, at least. */
  readonly leastAcknowledged: number;
  /** Whether the database is killed as well, once, at the end. */
  readonly database: boolean;
  readonly say: (line: string) => void;
}

export interface Outcome {
  readonly acknowledged: number;
  readonly lost: number;
  readonly half: number;
  /** Requests under way at the moments of the kills. */
  readonly inFlight: number;
  readonly slowestBackMs: number;
}

/**
 * Kills the server with SIGKILL while bidders save and submit, starts it again, and looks for everything it had
 * acknowledged. The database is the embedded one, durable as for real work.
 */
export async function crash({ rounds, leastAcknowledged, database, say }: Crashes): Promise<Outcome> {
  const dataDir = await mkdtemp(join(tmpdir(), "quayside-crash-"));
  // The database runs as another user when this runs as root, and must be able to enter.
  await chmod(dataDir, 0o755);
  let server = await startEmbeddedServer({ dataDir, say });
  let web: ChildProcess | undefined;
  try {
    await expectDurable(server.url);
    const templateName = await makeTemplate(server.url);
    const { url: databaseUrl } = await cloneDatabase({ serverUrl: server.url, templateName }, "REAL");
    const databaseName = new URL(databaseUrl).pathname.slice(1);
    const bidders = await biddersOn(databaseUrl);
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    const total = { acknowledged: 0, lost: 0, half: 0, inFlight: 0, slowestBackMs: 0 };
    const everything: Acknowledged[] = [];
    web = await startWeb({ port, dataDir, databaseUrl });
    const kills = [...Array<"web">(rounds).fill("web"), ...(database ? (["database"] as const) : [])];
    for (const [number, killed] of kills.entries()) {
      const crowd = letLoose(origin, bidders);
      await crowd.until(leastAcknowledged);
      await wait(randomInt(250));
      const inFlight = crowd.inFlight();
      const back = performance.now();
      if (killed === "database") {
        process.kill(server.pid, "SIGKILL");
        await killNow(web);
        server = await startAgain(server, dataDir, say);
      } else {
        await killNow(web);
      }
      const acknowledged = await crowd.stop();
      everything.push(...acknowledged);
      web = await startWeb({ port, dataDir, databaseUrl: addressOf(server.url, databaseName) });
      const backMs = Math.round(performance.now() - back);
      const found = await lookFor(addressOf(server.url, databaseName), everything);
      total.acknowledged += acknowledged.length;
      total.lost = found.lost;
      total.half = found.half;
      total.inFlight += inFlight;
      total.slowestBackMs = Math.max(total.slowestBackMs, backMs);
      say(
        `round ${number + 1}: ${killed} killed with ${inFlight} in flight; acknowledged ${acknowledged.length}, ` +
          `of all so far lost ${found.lost}, half ${found.half}; back in ${backMs} ms`,
      );
    }
    return total;
  } finally {
    if (web !== undefined) await killNow(web);
    await server.stop();
    // A server that was killed may still be putting its last files away.
    await rm(dataDir, { recursive: true, force: true, maxRetries: 10 });
  }
}

async function biddersOn(databaseUrl: string): Promise<Bidder[]> {
  const db = openDatabase(await openPool(databaseUrl, { role: "web", most: 4, name: "crash" }));
  const ownerPool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  try {
    const test = { url: databaseUrl, db, ownerPool, drop: () => Promise.resolve() };
    const bids = await readyBids(test, 6);
    return await Promise.all(
      bids.map(async ({ supplier, bidId, criterionId }) => {
        const cookie = await startSession(db, supplier.personId, supplier.organisationId, false);
        return { cookie: cookie.split(";")[0] ?? "", bidId, criterionId };
      }),
    );
  } finally {
    await db.destroy();
    await ownerPool.end();
  }
}

/** Every bidder acts one act after the other, until stopped; what the server said yes to is kept. */
function letLoose(origin: string, bidders: readonly Bidder[]) {
  const acknowledged: Acknowledged[] = [];
  let stopped = false;
  let underWay = 0;
  const loops = bidders.map(async (bidder) => {
    while (!stopped) {
      underWay += 1;
      const act = randomInt(3) === 0 ? save : submit;
      const answer = await act(origin, bidder).catch(() => undefined);
      underWay -= 1;
      if (answer === undefined) await wait(20);
      else acknowledged.push(answer);
    }
  });
  return {
    inFlight: () => underWay,
    until: async (least: number) => {
      for (const end = performance.now() + 60_000; acknowledged.length < least; await wait(5)) {
        if (performance.now() > end) throw new Error(`Only ${acknowledged.length} acts were acknowledged in a minute`);
      }
    },
    stop: async () => {
      stopped = true;
      await Promise.all(loops);
      return acknowledged;
    },
  };
}

async function lookFor(url: string, acknowledged: readonly Acknowledged[]) {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  try {
    return await whatBecameOf(pool, acknowledged);
  } finally {
    await pool.end();
  }
}

async function expectDurable(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const setting of ["fsync", "full_page_writes", "synchronous_commit"]) {
      const { rows } = await client.query<Record<string, string>>(`show ${setting}`);
      if (rows[0]?.[setting] !== "on") throw new Error(`${setting} is ${String(rows[0]?.[setting])}`);
    }
  } finally {
    await client.end();
  }
}

async function startAgain(
  killed: EmbeddedServer,
  dataDir: string,
  say: (line: string) => void,
): Promise<EmbeddedServer> {
  const again = await startEmbeddedServer({ dataDir, say });
  if (again.pid === killed.pid) throw new Error("The database was not killed");
  await expectDurable(again.url);
  return again;
}

async function startWeb(on: { port: number; dataDir: string; databaseUrl: string }): Promise<ChildProcess> {
  const publicUrl = `http://localhost:${on.port}`;
  const settings = {
    ...on,
    publicUrl,
    demonstration: false,
    development: false,
    smtpUrl: "smtp://127.0.0.1:9",
    trustedProxies: 0,
  };
  const web = spawn(process.execPath, [join(root, "build/processes/web.js")], {
    cwd: root,
    env: { ...process.env, ...childEnvironment(settings) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  for (const end = performance.now() + 30_000; performance.now() < end; await wait(20)) {
    if (web.exitCode !== null) break;
    const answer = await fetch(`${publicUrl}/readyz`).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.ok === true) return web;
  }
  throw new Error("The web process did not become ready. Is the build current?");
}

async function killNow(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0);
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  const closed = once(probe, "close");
  probe.close();
  await closed;
  return port;
}
