import { FileStore as Parts } from "@tus/file-store";
import { Server } from "@tus/server";
import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, readdir } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { clearAbandoned } from "./file-store.server";

/** Files of one organisation that are on their way, or have come and belong to no form yet. */
const mostWaiting = 20;

export interface ResumableUploads {
  /** Answers one request of the protocol for a person of that organisation. Another's upload is as if not there. */
  answer(request: IncomingMessage, response: ServerResponse, organisationId: string): Promise<void>;
  /** A file that has come whole; undefined where it is not theirs, not there any more, or not all of it has come. */
  find(uploadId: string, organisationId: string): Promise<WholeUpload | undefined>;
  /** Once its bytes are elsewhere. */
  forget(uploadId: string): Promise<void>;
}

export interface WholeUpload {
  /** As the browser sent it: anything at all may be in it. */
  readonly typedName: string;
  read(): Readable;
}

/**
 * Files that come in pieces, each of which stays when the line breaks: the browser asks how much has come and sends the
 * rest. An upload says in its name whose it is, and nobody else's request reaches it. What no form took is removed when it
 * has lain for a day.
 */
export async function openResumableUploads(
  folder: string,
  { address, mostBytes }: { readonly address: string; readonly mostBytes: number },
): Promise<ResumableUploads> {
  const directory = join(folder, "parts");
  await mkdir(directory, { recursive: true });
  await clearAbandoned(directory);
  const parts = new Parts({ directory });
  const whose = new AsyncLocalStorage<string>();
  const server = new Server({
    path: address,
    datastore: parts,
    maxSize: mostBytes,
    relativeLocation: true,
    // No other origin is answered: the door has refused it before.
    allowedOrigins: () => false,
    namingFunction: () => nameFor(whose.getStore() ?? ""),
    getFileIdFromRequest: (_request, name) => (isOf(name, whose.getStore()) ? name : undefined),
    onUploadCreate: async () => {
      await clearAbandoned(directory);
      if ((await waitingOf(directory, whose.getStore() ?? "")) >= mostWaiting) throw tooMany;
      return {};
    },
  });
  return {
    answer: (request, response, organisationId) => whose.run(organisationId, () => server.handle(request, response)),
    async find(uploadId, organisationId) {
      if (!isOf(uploadId, organisationId)) return undefined;
      const upload = await parts.getUpload(uploadId).catch(() => undefined);
      if (upload?.size === undefined || upload.offset !== upload.size) return undefined;
      return {
        typedName: upload.metadata?.["filename"] ?? "",
        read: () => createReadStream(join(directory, uploadId)),
      };
    },
    async forget(uploadId) {
      // It may have been removed by a second press of the same button.
      await parts.remove(uploadId).catch(() => undefined);
    },
  };
}

const tooMany = {
  status_code: 429,
  body: "Your organisation has too many files on their way. Wait until they have come, or try again tomorrow.\n",
};

function nameFor(organisationId: string): string {
  return `${organisationId}_${randomUUID()}`;
}

function isOf(name: string | undefined, organisationId: string | undefined): name is string {
  if (name === undefined || organisationId === undefined) return false;
  return name.startsWith(`${organisationId}_`) && /^[\da-f-]{36}_[\da-f-]{36}$/u.test(name);
}

async function waitingOf(directory: string, organisationId: string): Promise<number> {
  return (await readdir(directory)).filter((name) => isOf(name, organisationId)).length;
}
