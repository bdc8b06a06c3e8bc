import type { LoaderFunctionArgs } from "@remix-run/node";
import { createHash, randomUUID } from "node:crypto";
import { once } from "node:events";
import { open } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import type { ComponentType, ReactNode } from "react";
import { renderToString } from "react-dom/server";
import type { Services } from "~/platform/services";
import { EnhancementScript } from "~/ui/enhancement-script";
import { openDatabase, openPool } from "~db/client.server";
import { RootData, Shown, type PageModule, type Showing } from "./bare-remix";
import { keyOf } from "./key";
import { replayOf, type Recording } from "./replay";

/** The same work on bare `node:http`: what a page, a save or an upload costs where nothing stands between. */

interface RouteModule extends PageModule {
  readonly loader: (args: LoaderFunctionArgs) => Promise<unknown>;
}

export interface Pages {
  readonly root: Omit<RouteModule, "meta"> & {
    readonly Layout: ComponentType<{ children: ReactNode }>;
    readonly links: () => Showing["links"];
  };
  /** By the file of the door. */
  readonly pages: Readonly<Record<string, RouteModule>>;
  readonly enhancement: string;
}

/** What is answered at one address for one cookie. */
export type Served = { readonly method: string; readonly path: string; readonly cookie: string } & (
  | { readonly as: "cached" }
  | { readonly as: "page"; readonly file: string; readonly params: Record<string, string>; readonly reads: Recording }
  | { readonly as: "act"; readonly writes: Recording; readonly only: "ALL" | "WRITES" }
  | { readonly as: "file" }
);

export interface Serve {
  readonly served: readonly Served[];
  readonly databaseUrl: string;
  readonly connections: number;
  readonly publicUrl: string;
  readonly folder: string;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

interface Told extends Partial<Serve> {
  readonly ask?: string;
  readonly key?: string;
  readonly body?: string;
}

export function serveFloor(pages: Pages): void {
  const answers = new Map<string, Answer>();
  const fresh = new Map<string, () => Promise<string>>();
  const cached = new Map<string, Buffer>();
  const wrongRows = new Map<string, number>();

  async function prepare({ served, databaseUrl, connections, publicUrl, folder }: Serve): Promise<void> {
    const pool = await openPool(databaseUrl, { role: "web", most: connections, name: "load floor" });
    const run = async (replay: ReturnType<typeof replayOf>) => {
      for (const text of await replay.run(pool)) wrongRows.set(text, (wrongRows.get(text) ?? 0) + 1);
    };
    const services = { db: openDatabase(pool), portal: { publicUrl, demonstration: true } } as unknown as Services;
    for (const each of served) {
      const key = keyOf(each.method, each.path, each.cookie);
      if (each.as === "cached") {
        answers.set(key, (_request, response) => sendPage(response, cached.get(key) ?? ""));
      } else if (each.as === "page") {
        const show = () => load(pages, each, services);
        const showing = await show();
        const reads = replayOf(each.reads);
        fresh.set(key, async () => render(pages, await show()));
        answers.set(key, async (_request, response) => {
          await run(reads);
          sendPage(response, render(pages, showing));
        });
      } else if (each.as === "act") {
        const writes = replayOf(each.writes, each.only);
        answers.set(key, async (request, response) => {
          await readWhole(request);
          await run(writes);
          sendOn(response, each.path);
        });
      } else {
        answers.set(key, async (request, response) => {
          await keepFile(request, folder);
          sendOn(response, each.path);
        });
      }
    }
  }

  const server = createServer((request, response) => {
    if (request.url === "/readyz") {
      response.end("ready");
      return;
    }
    const answer = answers.get(keyOf(request.method ?? "", request.url ?? "", request.headers.cookie ?? ""));
    Promise.resolve(answer === undefined ? sendNothing(response) : answer(request, response)).catch(
      (error: unknown) => {
        process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
        response.writeHead(500).end();
      },
    );
  });
  server.listen(Number(process.env["PORT"]));

  process.on("message", ({ ask, key = "", body = "", ...more }: Told) => {
    const tell = (value: unknown) => process.send?.({ answer: ask, value });
    if (ask === "serve") void prepare(more as Serve).then(() => tell(undefined));
    if (ask === "cache") {
      cached.set(key, Buffer.from(body));
      tell(undefined);
    }
    if (ask === "page") void fresh.get(key)?.().then(tell);
    if (ask === "wrong rows") tell([...wrongRows].map(([text, times]) => `${times} × ${text}`));
  });
  process.on("SIGTERM", () => process.exit(0));
  process.on("disconnect", () => process.exit(0));
}

/** What the loaders answer, asked once: after that the floor only says their statements again. */
async function load(
  { root, pages }: Pages,
  { file, path, params, cookie }: { file: string; path: string; params: Record<string, string>; cookie: string },
  services: Services,
): Promise<Showing> {
  const page = pages[file];
  if (page === undefined) throw new Error(`${file} was not built into the floor`);
  const request = new Request(services.portal.publicUrl + path, { headers: { cookie } });
  const context = { services, requestId: randomUUID(), method: "GET", address: "127.0.0.1" };
  const args = { request, params, context };
  const [rootData, pageData] = await Promise.all([root.loader(args), page.loader(args)]);
  return { pathname: new URL(request.url).pathname, params, links: root.links(), page, rootData, pageData };
}

function render({ root, enhancement }: Pages, showing: Showing): string {
  const page = renderToString(
    <EnhancementScript.Provider value={enhancement}>
      <Shown.Provider value={showing}>
        <root.Layout>
          <RootData>
            <root.default />
          </RootData>
        </root.Layout>
      </Shown.Provider>
    </EnhancementScript.Provider>,
  );
  return `<!DOCTYPE html>${page}`;
}

function sendPage(response: ServerResponse, body: string | Buffer): void {
  response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Length": Buffer.byteLength(body) });
  response.end(body);
}

function sendOn(response: ServerResponse, path: string): void {
  response.writeHead(303, { Location: path, "Content-Length": 0 }).end();
}

function sendNothing(response: ServerResponse): void {
  response.writeHead(404).end();
}

async function readWhole(request: IncomingMessage): Promise<void> {
  request.resume();
  await once(request, "end");
}

/** Nothing is taken apart: what comes is hashed, written and synced. */
async function keepFile(request: IncomingMessage, folder: string): Promise<void> {
  const hash = createHash("sha256");
  const file = await open(join(folder, randomUUID()), "wx");
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  hash.digest("hex");
}
