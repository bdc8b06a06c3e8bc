import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { pino, type Logger } from "pino";

/** One line of JSON per event. No form content, no file names, no addresses with tokens in them. */
export function openLog(): Logger {
  return pino({ base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
}

/** The path without what a one-time link holds and without a query. */
export function loggedPath(path: string): string {
  return path.replace(/\?.*$/u, "").replace(/^(\/(?:register|reset-password|join|uploads)\/)[^/.]+/u, "$1…");
}

/** Remix's own place for errors that no door expected. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs): void {
  if (request.signal.aborted || isAskersFault(error)) return;
  const { requestId, services } = context;
  services.log.error({ requestId, path: loggedPath(new URL(request.url).pathname), err: error }, "a door failed");
}

/** Remix's own refusal, such as of a post to a page that is only read: nothing of ours has failed. */
function isAskersFault(error: unknown): boolean {
  if (typeof error !== "object" || error === null || !("status" in error)) return false;
  return typeof error.status === "number" && error.status < 500;
}
