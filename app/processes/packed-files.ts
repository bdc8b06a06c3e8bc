import { readdirSync } from "node:fs";
import { extname } from "node:path";
import type { RequestHandler } from "express";

/** The endings of packed copies, the smallest first, as `build.mjs` writes them beside the files. */
const packings = [
  ["br", ".br"],
  ["gzip", ".gz"],
] as const;

/**
 * Sends the packed copy of a built file in its place, where there is one and the browser takes it: packed once, at the
 * build, as small as can be. Stands before the files themselves.
 */
export function packedFiles(folder: string): RequestHandler {
  const files = new Set(readdirSync(folder).map((name) => `/${name}`));
  return (request, response, next) => {
    const packed = packings.filter(([, ending]) => files.has(request.path + ending));
    if (packed.length > 0) response.vary("Accept-Encoding");
    // Asked one by one: browsers name them in an order of their own, and all take the smallest they know.
    const chosen = packed.find(([name]) => request.acceptsEncodings(name) === name);
    if (chosen !== undefined) {
      const [name, ending] = chosen;
      response.type(extname(request.path)).setHeader("Content-Encoding", name);
      request.url = request.path + ending;
    }
    next();
  };
}
