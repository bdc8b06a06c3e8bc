import type { RequestHandler } from "express";
import { existsSync, readdirSync } from "node:fs";

/** How a browser may be sent a built file, the smallest first, and under which ending it lies beside the file. */
const ways = [
  { encoding: "br", ending: ".br" },
  { encoding: "gzip", ending: ".gz" },
] as const;

const types: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
};

/** Chooses the compressed one of a file, made when the portal was built, for a browser that can read it. */
export function choosePacked(folder: string): RequestHandler {
  const files = new Set(existsSync(folder) ? readdirSync(folder) : []);
  return (request, response, next) => {
    const name = request.path.slice(1);
    const type = types[name.slice(name.lastIndexOf(".") + 1)];
    if (type !== undefined && files.has(name)) {
      const accepted = request.headers["accept-encoding"] ?? "";
      const way = ways.find(({ encoding, ending }) => accepted.includes(encoding) && files.has(name + ending));
      response.setHeader("Vary", "Accept-Encoding");
      if (way !== undefined) {
        response.setHeader("Content-Type", type);
        response.setHeader("Content-Encoding", way.encoding);
        request.url = `/${name}${way.ending}`;
      }
    }
    next();
  };
}
