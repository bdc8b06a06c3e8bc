import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import { createHash } from "node:crypto";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Logger } from "pino";
import { mayBeSignedIn } from "~/features/accounts/sessions.server";
import { loggedPath } from "~/platform/log.server";
import { lastsFor, type Beginning, type KeptPage, type PageCache } from "~/platform/page-cache";
import type { PageChanges } from "./page-changes";

const pack = promisify(gzip);

/** What the page of a door says of itself where everybody who is not signed in may be shown the same. */
interface CachedHandle {
  /** The names in an address's query that the page understands; others change nothing. Or the page tells of them all. */
  readonly cached: readonly string[] | "ALL";
}

export interface KeptPages {
  /** Answers from memory where it can; false where the page must be made. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;
  /** Keeps a page that was just made for this request, where it is one of those. */
  readonly keep: (request: IncomingMessage, made: MadePage) => Promise<void>;
}

interface MadePage {
  readonly status: number;
  readonly headers: Headers;
  readonly context: AppLoadContext;
}

interface Keeping {
  readonly cache: PageCache;
  readonly changes: Pick<PageChanges, "catchUp">;
  readonly build: ServerBuild;
  /** On every answer. */
  readonly headers: OutgoingHttpHeaders;
  readonly log: Logger;
  readonly isStopping: () => boolean;
}

interface Wanted {
  readonly key: string;
  readonly begun: Beginning | undefined;
}

/**
 * Whole pages for who is not signed in, without asking the database: safe to show because nothing in them is about a
 * person, and current because every change of what they show empties the memory they are in. A change that this process
 * has just made is waited for; one that another has made is here as fast as the database tells of it.
 */
export function keepPages({ cache, changes, build, headers, log, isStopping }: Keeping): KeptPages {
  const doors = cachedDoors(build);
  const wanted = new WeakMap<IncomingMessage, Wanted>();
  const doubts = doubtsOf(changes);

  const always = flat(headers);

  const tell = (request: IncomingMessage, response: ServerResponse, page: KeptPage): void => {
    const known = request.headers["if-none-match"] === page.tag;
    const packed = !known && acceptsGzip(request);
    const body = packed ? page.packed : page.plain;
    const head = [...always, "Cache-Control", "private, no-cache", "Vary", "Accept-Encoding, Cookie", "ETag", page.tag];
    if (!known) head.push("Content-Type", "text/html; charset=utf-8", "Content-Length", String(body.length));
    if (packed) head.push("Content-Encoding", "gzip");
    if (isStopping()) head.push("Connection", "close");
    response.writeHead(known ? 304 : 200, head);
    response.end(known || request.method === "HEAD" ? undefined : body);
    const req = { method: request.method, path: loggedPath(request.url ?? "") };
    log.info({ req, res: { status: response.statusCode }, kept: true }, "request completed");
  };

  const look = (request: IncomingMessage, response: ServerResponse, key: string): boolean => {
    const page = cache.find(key);
    if (page === undefined) {
      wanted.set(request, { key, begun: cache.begin() });
      return false;
    }
    tell(request, response, page);
    return true;
  };

  return {
    answer(request, response) {
      if (request.method !== "GET" && request.method !== "HEAD") {
        doubts.raise(response);
        return false;
      }
      if (mayBeSignedIn(request.headers.cookie)) return false;
      const key = keyOf(doors, request.url ?? "");
      if (key === undefined) return false;
      const settled = doubts.settle();
      return settled === undefined ? look(request, response, key) : settled.then(() => look(request, response, key));
    },
    async keep(request, { status, headers: made, context }) {
      const { key, begun } = wanted.get(request) ?? {};
      const { document, portalTime } = context;
      if (key === undefined || begun === undefined || portalTime === undefined || document?.cached !== true) return;
      if (request.method !== "GET" || status !== 200 || made.has("Set-Cookie")) return;
      const plain = Buffer.from(document.text);
      const lasts = lastsFor(await portalTime);
      const packed = await pack(plain);
      cache.keep(key, { plain, packed, tag: tagOf(plain) }, begun, lasts);
    },
  };
}

function acceptsGzip({ headers }: IncomingMessage): boolean {
  const accepted = headers["accept-encoding"];
  return typeof accepted === "string" && /\bgzip\b/u.test(accepted);
}

/** Names and values in turn, as they are written. */
function flat(headers: OutgoingHttpHeaders): string[] {
  return Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [name, String(value)]));
}

/** Weak, since the same page may be sent compressed or plain. */
function tagOf(text: Buffer): string {
  return `W/"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;
}

/**
 * While something is being posted to this process, or was and the changes it made have not been heard of for certain,
 * nothing is answered from memory before they have been.
 */
function doubtsOf(changes: Pick<PageChanges, "catchUp">) {
  let posting = 0;
  let raised = 0;
  let settled = 0;
  return {
    raise(response: ServerResponse): void {
      posting += 1;
      response.once("close", () => {
        posting -= 1;
        raised += 1;
      });
    },
    settle(): Promise<void> | undefined {
      if (posting === 0 && settled === raised) return undefined;
      const upTo = raised;
      return changes.catchUp().then(() => {
        settled = Math.max(settled, upTo);
      });
    },
  };
}

interface CachedDoor {
  readonly words: readonly string[];
  readonly names: CachedHandle["cached"];
}

/** A query longer than this is nobody's bookmark: its page is made anew each time. */
const longestQuery = 500;

function cachedDoors(build: ServerBuild): CachedDoor[] {
  return Object.values(build.routes).flatMap((route) => {
    const handle = route.module.handle as Partial<CachedHandle> | undefined;
    if (handle?.cached === undefined) return [];
    return [{ words: wordsOf(`/${route.path ?? ""}`), names: handle.cached }];
  });
}

function wordsOf(path: string): string[] {
  return path.split("/").slice(1);
}

/** The address as its page understands it; undefined where the page is not one that is kept. */
function keyOf(doors: readonly CachedDoor[], url: string): string | undefined {
  const mark = url.indexOf("?");
  const path = mark < 0 ? url : url.slice(0, mark);
  const asked = wordsOf(path);
  const door = doors.find(
    ({ words }) =>
      words.length === asked.length &&
      words.every((word, place) => (word.startsWith(":") ? asked[place] !== "" : word === asked[place])),
  );
  if (door === undefined || mark < 0) return door && path;
  if (url.length - mark > longestQuery) return undefined;
  const query = new URLSearchParams(url.slice(mark + 1));
  const understood = door.names === "ALL" ? [...query] : firstOfEach(query, door.names);
  return understood.length === 0 ? path : `${path}?${new URLSearchParams(understood).toString()}`;
}

function firstOfEach(query: URLSearchParams, names: readonly string[]): [string, string][] {
  return names.flatMap((name) => {
    const value = query.get(name);
    return value === null ? [] : [[name, value]];
  });
}
