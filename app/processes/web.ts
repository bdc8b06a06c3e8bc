import type { ServerBuild } from "@remix-run/node";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { Duplex } from "node:stream";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { RequestHandler } from "express";
import type { Logger } from "pino";
import { openDatabase, openPool } from "~db/client.server";
import { openFileStore } from "~/platform/file-store.server";
import { mostFileBytes, resumableAddress } from "~/features/documents/rules";
import { openLimiter } from "~/platform/limits.server";
import { openLog } from "~/platform/log.server";
import { openPageCache } from "~/platform/page-cache";
import type { Services } from "~/platform/services";
import { openResumableUploads } from "~/platform/resumable-uploads.server";
import { openScanner, type Scanner } from "~/platform/scanner.server";
import { listenForChanges } from "./page-changes";
import { PORT_TAKEN, stopWithParent } from "./parent";
import { makeServer, type ServerOptions } from "./server";
import { readChildSettings, type ChildSettings } from "./settings";

/**
 * How long a request may take to arrive, in milliseconds: its head soon; the whole of it long enough for the largest
 * upload over a poor line (200 MB at 2 Mbit/s; a browser with scripts sends it in pieces, each a request of its own). An idle connection is kept longer than a proxy in front keeps it, so
 * that a request never meets one that is just being closed.
 */
const patience = { headersTimeout: 20_000, requestTimeout: 15 * 60_000, keepAliveTimeout: 65_000 };

const read = readChildSettings(process.env);
if (!read.ok) {
  process.stderr.write(`${read.refusal.join("\n")}\n`);
  process.exit(1);
}
await serve(read.value);

async function serve(settings: ChildSettings): Promise<void> {
  const url = settings.databaseUrl;
  const pool = await openPool(url, { role: "web", most: 10, name: "quayside web" });
  const receiptPool = await openPool(url, { role: "web", most: 3, name: "quayside receipt" });
  const log = openLog();
  const services: Services = {
    db: openDatabase(pool),
    receiptDb: openDatabase(receiptPool),
    files: await openFileStore(join(settings.dataDir, "files"), scannerOf(settings, log)),
    resumable: await openResumableUploads(join(settings.dataDir, "files"), {
      address: resumableAddress,
      mostBytes: mostFileBytes,
    }),
    limiter: openLimiter(pool),
    portal: { publicUrl: settings.publicUrl, demonstration: settings.demonstration },
    log,
  };
  const cache = openPageCache(() => performance.now());
  const changes = listenForChanges(url, cache, services.log);
  let stopping = false;
  const server = createServer(patience);
  const pages = settings.development ? await developmentPages(server) : await builtPages();
  const app = makeServer({
    ...pages,
    services,
    development: settings.development,
    trustedProxies: settings.trustedProxies,
    isStopping: () => stopping,
    keeping: { cache, changes },
  });
  server.on("request", app);
  server.on("clientError", answerUnreadable);
  server.on("error", (error: NodeJS.ErrnoException) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(error.code === "EADDRINUSE" ? PORT_TAKEN : 1);
  });
  server.listen(settings.port);

  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    stopGently(server)
      .then(() => Promise.all([services.db.destroy(), services.receiptDb.destroy(), changes.stop()]))
      .then(() => process.exit(0))
      .catch((error: unknown) => {
        services.log.error({ err: error }, "stopping failed");
        process.exit(1);
      });
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  stopWithParent(stop);
}

function scannerOf({ clamd }: ChildSettings, log: Logger): Scanner | undefined {
  if (clamd === undefined) return undefined;
  return openScanner(clamd, (why) => {
    log.warn({ why }, "a file was taken that could not be scanned");
  });
}

/** Node reads no request with more than 16 KB of address and cookies. Whoever sent one is told what to do. */
function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const tooLong = error.code === "HPE_HEADER_OVERFLOW";
  const status = tooLong ? "431 Request Header Fields Too Large" : "400 Bad Request";
  const sentence = tooLong
    ? "Your browser sent a longer address or more cookies than we can read. Shorten the address, or remove the cookies of this site, and try again."
    : "We could not read what your browser sent. Go back and try again.";
  const head = [
    "Content-Type: text/plain; charset=utf-8",
    `Content-Length: ${Buffer.byteLength(sentence)}`,
    "Connection: close",
  ];
  socket.end(`HTTP/1.1 ${status}\r\n${head.join("\r\n")}\r\n\r\n${sentence}`);
}

/** For one second answers ask to be the last of their connection; then what is under way is waited for. */
async function stopGently(server: Server): Promise<void> {
  await wait(1000);
  const closed = once(server, "close");
  server.close();
  const idle = setInterval(() => {
    server.closeIdleConnections();
  }, 100);
  await closed;
  clearInterval(idle);
}

type Pages = Pick<ServerOptions, "build" | "assets">;

async function builtPages(): Promise<Pages> {
  const built = fileURLToPath(new URL("../", import.meta.url));
  const build = (await import(pathToFileURL(join(built, "server/index.js")).href)) as ServerBuild;
  return { build, assets: { clientFolder: join(built, "client") } };
}

async function developmentPages(server: Server): Promise<Pages> {
  const { createServer: createVite } = await import("vite");
  const vite = await createVite({ server: { middlewareMode: true, hmr: { server } } });
  return {
    build: () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<ServerBuild>,
    assets: vite.middlewares as RequestHandler,
  };
}
