import { createRequestHandler as remixWay } from "@remix-run/express";
import {
  createReadableStreamFromReadable,
  createRequestHandler,
  writeReadableStreamToWritable,
  type AppLoadContext,
  type ServerBuild,
} from "@remix-run/node";
import type { Request as Asked, RequestHandler, Response as Told } from "express";
import { findDoors } from "./doors";
import type { KeptPages } from "./kept-pages";

interface Answering {
  readonly build: ServerBuild | (() => Promise<ServerBuild>);
  readonly development: boolean;
  readonly contextOf: (request: Asked) => AppLoadContext;
  readonly pages: KeptPages | undefined;
}

type Handle = (request: Request, context: AppLoadContext) => Promise<Response>;

/**
 * Answers with Remix. Data without its page goes Remix's own way; pages are documents, each one string that is written
 * at once and not through streams.
 */
export function answerWithRemix({ build, development, contextOf, pages }: Answering): RequestHandler {
  const mode = development ? "development" : "production";
  const dataOnly = remixWay({ build, mode, getLoadContext: contextOf });
  const handlerOf = typeof build === "function" ? whole(createRequestHandler(build, mode)) : byDoor(build, mode);
  return (asked, told, next) => {
    const { pathname } = new URL(asked.originalUrl, "http://portal");
    if (isForData(pathname)) {
      void dataOnly(asked, told, next);
      return;
    }
    const context = contextOf(asked);
    handlerOf(pathname)(requestOf(asked, told), context)
      .then(async (response) => {
        await tell(told, response, context);
        await pages?.keep(asked, { status: response.status, headers: response.headers, context });
      })
      .catch(next);
  };
}

/** What Remix's script would ask for in a browser; no page of ours has it, and the doors guard themselves all the same. */
function isForData(pathname: string): boolean {
  return pathname.endsWith(".data") || pathname === "/__manifest";
}

function whole(handle: Handle): (path: string) => Handle {
  return () => handle;
}

function byDoor(build: ServerBuild, mode: string): (path: string) => Handle {
  const doorsAt = findDoors(build);
  const handlers = new WeakMap<ServerBuild, Handle>();
  return (path) => {
    const doors = doorsAt(path);
    const known = handlers.get(doors);
    if (known !== undefined) return known;
    const made = createRequestHandler(doors, mode) as Handle;
    handlers.set(doors, made);
    return made;
  };
}

function requestOf(asked: Asked, told: Told): Request {
  const gone = new AbortController();
  // Closed before it was finished: nobody waits for the answer any more.
  told.on("close", () => {
    if (!told.writableFinished) gone.abort();
  });
  const init: RequestInit = { method: asked.method, headers: headersOf(asked), signal: gone.signal };
  const hasBody = asked.method !== "GET" && asked.method !== "HEAD";
  if (hasBody) Object.assign(init, { body: createReadableStreamFromReadable(asked), duplex: "half" });
  return new Request(`${asked.protocol}://${asked.headers.host ?? ""}${asked.originalUrl}`, init);
}

function headersOf({ headers }: Asked): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return (typeof value === "string" ? [value] : value).map((each): [string, string] => [name, each]);
  });
}

async function tell(told: Told, response: Response, { document }: AppLoadContext): Promise<void> {
  told.statusMessage = response.statusText;
  told.statusCode = response.status;
  for (const [name, value] of response.headers) told.append(name, value);
  if (document?.response === response) told.end(document.text);
  else if (response.body === null) told.end();
  else await writeReadableStreamToWritable(response.body, told);
}
