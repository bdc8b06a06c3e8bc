import { randomUUID } from "node:crypto";
import type { ActionFunctionArgs } from "@remix-run/node";
import { pino } from "pino";
import { startSession } from "~/features/accounts/sessions.server";
import type { FileStore } from "~/platform/file-store.server";
import { openLimiter } from "~/platform/limits.server";
import type { ResumableUploads } from "~/platform/resumable-uploads.server";
import type { Database } from "~db/client.server";
import { publicUrl } from "./context";
import type { TestDatabase } from "./database";

export interface DoorRequest {
  readonly method?: "GET" | "POST";
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly cookie?: string | undefined;
  readonly body?: string | FormData | undefined;
  /** Where a file may have come in pieces before the form; without it none has. */
  readonly resumable?: ResumableUploads;
}

const noPieces: ResumableUploads = {
  answer: () => Promise.reject(new Error("No piece of a file comes to this door")),
  find: () => Promise.resolve(undefined),
  forget: () => Promise.resolve(),
};

/** What the server would hand to a loader or an action, for tests that knock at one door. */
export function doorArgs(
  test: TestDatabase,
  files: FileStore,
  { method = "POST", path, params, cookie, body, resumable = noPieces }: DoorRequest,
  db: Database = test.db,
): ActionFunctionArgs {
  const headers = new Headers(cookie === undefined ? {} : { cookie });
  if (typeof body === "string") headers.set("content-type", "application/x-www-form-urlencoded");
  const request = new Request(`${publicUrl}${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
  const services = {
    db,
    receiptDb: test.db,
    files,
    resumable,
    limiter: openLimiter(test.ownerPool),
    portal: { publicUrl, demonstration: false },
    log: pino({ level: "silent" }),
  };
  return { request, params: { ...params }, context: { services, requestId: randomUUID(), method, address: "test" } };
}

/** The cookie of a new session of that person at that organisation. */
export async function cookieOf(
  test: TestDatabase,
  actor: { readonly personId: string; readonly organisationId: string },
): Promise<string> {
  const cookie = await startSession(test.db, actor.personId, actor.organisationId, false);
  return cookie.split(";")[0] ?? "";
}

/** The answer of a door, whether it was returned or thrown: its status, and where it sends the person. */
export async function answerOf(
  door: () => Promise<unknown>,
): Promise<{ status: number; location: string | null; answer: unknown }> {
  const answer = await door().catch((thrown: unknown) => {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  });
  if (answer instanceof Response) {
    return { status: answer.status, location: answer.headers.get("location"), answer };
  }
  const { init } = answer as { init?: { status?: number } | null };
  return { status: init?.status ?? 200, location: null, answer };
}
