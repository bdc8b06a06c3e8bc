import type { RequestHandler } from "express";
import { randomUUID } from "node:crypto";
import type { Logger } from "pino";
import { loggedPath } from "~/platform/log.server";

/** The number under which the log knows a request; a person is shown it when something goes wrong. */
const ids = new WeakMap<object, string>();

export function idOf(request: object): string {
  return ids.get(request) ?? "unknown";
}

/** One line for each request once it is over, answered or given up. */
export function logRequests(log: Logger): RequestHandler {
  return (request, response, next) => {
    const id = randomUUID();
    const { method, originalUrl } = request;
    const began = performance.now();
    ids.set(request, id);
    response.once("close", () => {
      const isOver = response.writableFinished;
      log.info(
        {
          req: { id, method, path: loggedPath(originalUrl) },
          res: { status: isOver ? response.statusCode : null },
          responseTime: Math.round(performance.now() - began),
        },
        isOver ? "request completed" : "request aborted",
      );
    });
    next();
  };
}
