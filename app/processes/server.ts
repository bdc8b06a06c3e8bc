import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type Request, type RequestHandler } from "express";
import { sql } from "kysely";
import { randomUUID } from "node:crypto";
import { pinoHttp } from "pino-http";
import type { RequestListener } from "node:http";
import { fixedHeaders, securityHeaders } from "~/platform/headers";
import { loggedPath } from "~/platform/log.server";
import type { PageCache } from "~/platform/page-cache";
import { isFromHere } from "~/platform/same-origin";
import type { Services } from "~/platform/services";
import { answerWithRemix } from "./answer";
import { keepPages } from "./kept-pages";
import { packedFiles } from "./packed-files";
import type { PageChanges } from "./page-changes";
import { takePieces } from "./resumable";

export interface ServerOptions {
  readonly services: Services;
  readonly build: ServerBuild | (() => Promise<ServerBuild>);
  /** Serves the browser's files: built ones by hash for ever, or the development server's. */
  readonly assets: RequestHandler | { readonly clientFolder: string };
  readonly development: boolean;
  /** How many proxies of one's own stand in front. */
  readonly trustedProxies: number;
  /** Set once the process is asked to stop: answers then ask the browser to connect anew. */
  readonly isStopping: () => boolean;
  /** Where whole pages are kept for who is not signed in; without it every page is made anew. */
  readonly keeping?: { readonly cache: PageCache; readonly changes: Pick<PageChanges, "catchUp"> };
}

/** The server around Remix: what must hold for every request, whatever page it is for. */
export function makeServer(options: ServerOptions): RequestListener {
  const { services, build, assets, development, trustedProxies, isStopping, keeping } = options;
  const { portal, log } = services;
  const headers = fixedHeaders(securityHeaders(portal.publicUrl, development));
  const pages =
    keeping === undefined || typeof build === "function"
      ? undefined
      : keepPages({ ...keeping, build, headers, log, isStopping });
  const app = express();
  const publicHost = new URL(portal.publicUrl).host;
  app.disable("x-powered-by");
  app.disable("etag");
  // Express reads that hop of X-Forwarded-For from the right into request.ip; with 0 it is the socket's address. What
  // stands further left was written by a stranger, and is never read.
  app.set("trust proxy", trustedProxies);

  app.use((request, response, next) => {
    // The public address is a setting: nobody may claim another by a header.
    delete request.headers["x-forwarded-host"];
    request.headers.host = publicHost;
    // No address of ours is like that: such a one is not found, where reading it would fail.
    if (!isReadable(request.url)) request.url = request.originalUrl = "/not-found";
    request.url = request.originalUrl = withoutDataQuery(request.url);
    if (isStopping()) response.setHeader("Connection", "close");
    next();
  });
  app.use(
    pinoHttp({
      logger: log,
      genReqId: () => randomUUID(),
      autoLogging: { ignore: (request) => request.url.startsWith("/assets/") || request.url === "/healthz" },
      serializers: {
        req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
          id,
          method,
          path: loggedPath(url),
        }),
        res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
      },
    }),
  );
  app.use((_request, response, next) => {
    for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value);
    next();
  });
  app.get("/healthz", (_request, response) => {
    response.type("text").send("ok");
  });
  app.get("/readyz", (_request, response) => {
    sql`select 1`.execute(services.db).then(
      () => void response.type("text").send("ready"),
      () => void response.status(503).type("text").send("the database does not answer"),
    );
  });
  if ("clientFolder" in assets) serveBuiltFiles(app, assets.clientFolder);
  else app.use(assets);

  const contextOf = (request: Request) => ({
    services,
    requestId: request.id as string,
    method: request.method,
    address: request.ip ?? "unknown",
  });
  const fromHereOnly = refuseOtherOrigins(portal.publicUrl);
  app.all(["/uploads", "/uploads/:uploadId"], fromHereOnly, takePieces(contextOf));
  app.use(refuseOtherMethods);
  app.use(fromHereOnly);
  app.use(compression());
  app.use((request, response, next) => {
    // The files of a theme are named by what is in them, and say themselves how long they may be kept.
    const isTheme = request.path.startsWith("/theme/") && !request.path.endsWith(".data");
    if (!isTheme) response.setHeader("Cache-Control", "no-store");
    next();
  });
  // What goes wrong inside reaches lastResort by `next`.
  app.all("*", answerWithRemix({ build, development, contextOf, pages }));
  app.use(lastResort);
  if (pages === undefined) return app;
  return (request, response) => {
    const make = (isAnswered: boolean): void => {
      if (!isAnswered) app(request, response);
    };
    const answered = pages.answer(request, response);
    if (typeof answered === "boolean") make(answered);
    else void answered.then(make);
  };
}

/** Whether every escape in the address stands for text, and none for a NUL, which PostgreSQL keeps nowhere. */
function isReadable(url: string): boolean {
  try {
    return !decodeURIComponent(url).includes("\u0000");
  } catch {
    return false;
  }
}

const answered: readonly string[] = ["GET", "HEAD", "POST"];

/** Pages are read and forms are posted; nothing here answers anything else. */
const refuseOtherMethods: RequestHandler = (request, response, next) => {
  if (answered.includes(request.method)) next();
  else response.status(405).set("Allow", answered.join(", ")).type("text").send("This address cannot do that.");
};

function serveBuiltFiles(app: Express, clientFolder: string): void {
  app.use("/assets", packedFiles(`${clientFolder}/assets`));
  app.use("/assets", express.static(`${clientFolder}/assets`, { immutable: true, maxAge: "1y", index: false }));
  // A missing file is a missing file: it must not become a page.
  app.use("/assets", (_request, response) => {
    response.status(404).type("text").send("Not found");
  });
  app.get("/favicon.svg", (_request, response) => {
    response.sendFile("favicon.svg", { root: clientFolder, maxAge: "1d" });
  });
}

function refuseOtherOrigins(publicUrl: string): RequestHandler {
  return (request, response, next) => {
    if (request.method === "GET" || request.method === "HEAD" || isFromHere(request.headers, publicUrl)) {
      next();
      return;
    }
    response
      .status(403)
      .type("text")
      .send(`This form was not sent from ${publicUrl}. Open the page there and send it again.`);
  };
}

/** An older way of asking for data alone, which no page uses: it is a query like any other that nobody knows. */
function withoutDataQuery(url: string): string {
  const at = url.indexOf("?");
  if (at === -1) return url;
  const query = [...new URLSearchParams(url.slice(at + 1))];
  const left = query.filter(([name]) => name !== "_data");
  if (left.length === query.length) return url;
  return left.length === 0 ? url.slice(0, at) : `${url.slice(0, at)}?${new URLSearchParams(left).toString()}`;
}

const lastResort: ErrorRequestHandler = (error, request, response, next) => {
  request.log.error({ err: error as unknown }, "the server failed");
  if (response.headersSent) next(error);
  else {
    const sentence = "Something went wrong on our side. What you did was not saved.";
    response
      .status(500)
      .type("text")
      .send(`${sentence} Reference number: ${request.id as string}`);
  }
};
