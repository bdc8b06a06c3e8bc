import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { pino, type Logger } from "pino";

/** A line of less weight than this may wait for others, so that many are written at once. */
const waiting = { bytes: 4096, milliseconds: 250 };
const errorLevel = 50;

/** One line of JSON per event. No form content, no file names, no addresses with tokens in them. */
export function openLog(): Logger {
  const lines = pino.destination({ sync: true, minLength: waiting.bytes });
  setInterval(() => lines.flush(), waiting.milliseconds).unref();
  process.once("exit", () => lines.flushSync());
  return pino(
    {
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      hooks: {
        // What went wrong is written at once, whatever comes next.
        logMethod(given, method, level) {
          method.apply(this, given);
          if (level >= errorLevel) lines.flushSync();
        },
      },
    },
    lines,
  );
}

/** The path without what a one-time link holds and without a query. */
export function loggedPath(path: string): string {
  return path.replace(/\?.*$/u, "").replace(/^(\/(?:register|reset-password|join)\/)[^/.]+/u, "$1…");
}

/** Remix's own place for errors that no door expected. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs): void {
  if (request.signal.aborted) return;
  const { requestId, services } = context;
  services.log.error({ requestId, path: loggedPath(new URL(request.url).pathname), err: error }, "a door failed");
}
