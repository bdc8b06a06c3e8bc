import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { request, type IncomingMessage } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { parse } from "node-html-parser";
import { startSession } from "~/features/accounts/sessions.server";
import { mostFileBytes, resumableAddress } from "~/features/documents/rules";
import { readyBids } from "../../faults/bids-in-the-making";
import type { TestDatabase } from "../../support/database";
import type { Subject } from "../subject";

export interface UploadFigures {
  readonly name: string;
  readonly megabytes: number;
  /** Of the server's memory at its highest, above what it had before. */
  readonly grownMegabytes: number;
  readonly status: number;
  /** What the person reads. */
  readonly answer: string;
  readonly seconds: number;
}

/** Larger than the portal takes. */
export const largeUpload = 300_000_000;

interface Sent {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  /** By the way of browsers with scripts: in pieces first, and then a form that names the file. */
  readonly inPieces?: boolean;
}

/**
 * Posts a file far larger than the portal takes to both of its doors for files, and the largest that it takes, in a form and
 * in pieces.
 */
export async function measureUploads(
  test: TestDatabase,
  web: Subject,
  { large, say }: { large: number; say: (line: string) => void },
): Promise<UploadFigures[]> {
  const [bid] = await readyBids(test, 1);
  if (bid === undefined) throw new Error("Nobody bids");
  const { personId, organisationId } = bid.supplier;
  const cookie = (await startSession(test.db, personId, organisationId, false)).split(";")[0] ?? "";
  const evidence = "/supplier/evidence/employers-liability/add";
  const files = `/supplier/bids/${bid.bidId}/files`;
  // The first of each loads what it needs and counts for nothing.
  for (const path of [evidence, files]) await send(web, { name: "", path, bytes: 1_000_000 }, cookie);
  const figures: UploadFigures[] = [];
  for (const sent of [
    { name: "largest file taken, to a bid", path: files, bytes: mostFileBytes },
    { name: "largest file taken, to a bid, in pieces", path: files, bytes: mostFileBytes, inPieces: true },
    { name: "far too large, as evidence", path: evidence, bytes: large },
    { name: "far too large, to a bid", path: files, bytes: large },
  ]) {
    say(`Sending ${Math.round(sent.bytes / 1e6)} MB: ${sent.name}`);
    figures.push(await send(web, sent, cookie));
  }
  return figures;
}

async function send(
  web: Subject,
  { name, path, bytes, inPieces = false }: Sent,
  cookie: string,
): Promise<UploadFigures> {
  const before = await web.ask<number>("rss");
  let highest = before;
  const over = new AbortController();
  const watching = (async () => {
    while (!over.signal.aborted) {
      highest = Math.max(highest, await web.ask<number>("rss"));
      await wait(15);
    }
  })();
  const begun = performance.now();
  try {
    const { status, text } = inPieces
      ? await sendInPieces(web.origin, { path, bytes, cookie })
      : await post(web.origin, { path, bytes, cookie });
    return {
      ...{ name, megabytes: bytes / 1e6, status },
      answer: parse(text).querySelector(".govuk-error-summary__list li")?.textContent.trim() ?? "",
      seconds: (performance.now() - begun) / 1000,
      grownMegabytes: (Math.max(highest, await web.ask<number>("rss")) - before) / 1e6,
    };
  } finally {
    over.abort();
    await watching;
  }
}

const pieceBytes = 5_000_000;

/** Five megabytes at a time, as a browser does, and then the form that names them. */
async function sendInPieces(
  origin: string,
  { path, bytes, cookie }: { path: string; bytes: number; cookie: string },
): Promise<{ status: number; text: string }> {
  const headers = { cookie, origin, "tus-resumable": "1.0.0" };
  const filename = Buffer.from(`plan ${randomUUID()}.pdf`).toString("base64");
  const made = await fetch(`${origin}${resumableAddress}`, {
    method: "POST",
    headers: { ...headers, "upload-length": String(bytes), "upload-metadata": `filename ${filename}` },
  });
  const upload = made.headers.get("location") ?? "";
  const start = Buffer.from(`%PDF-1.4\n% ${randomUUID()}\n`);
  for (let offset = 0; offset < bytes; offset += pieceBytes) {
    const body = Buffer.alloc(Math.min(pieceBytes, bytes - offset), "a line of a plan with pictures in it\n");
    if (offset === 0) start.copy(body);
    const taken = await fetch(`${origin}${upload}`, {
      method: "PATCH",
      headers: { ...headers, "content-type": "application/offset+octet-stream", "upload-offset": String(offset) },
      body,
    });
    if (taken.status !== 204) throw new Error(`A piece was refused: ${taken.status}`);
  }
  const form = new FormData();
  form.set("upload", upload.split("/").at(-1) ?? "");
  const answer = await fetch(`${origin}${path}`, {
    method: "POST",
    headers: { cookie, origin },
    body: form,
    redirect: "manual",
  });
  return { status: answer.status, text: await answer.text() };
}

const piece = Buffer.alloc(1 << 16, "a line of a plan that is far too long\n");

async function post(
  origin: string,
  { path, bytes, cookie }: { path: string; bytes: number; cookie: string },
): Promise<{ status: number; text: string }> {
  const boundary = `----${randomUUID()}`;
  const head = Buffer.from(
    `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="plan ${randomUUID()}.pdf"\r\n` +
      `Content-Type: application/pdf\r\n\r\n%PDF-1.4\n% ${randomUUID()}\n`,
  );
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
  const startOfFile = head.length - head.indexOf("%PDF");
  const filling = bytes - startOfFile;
  const sending = request(`${origin}${path}`, {
    method: "POST",
    headers: {
      ...{ cookie, origin, "content-type": `multipart/form-data; boundary=${boundary}` },
      "content-length": head.length + filling + tail.length,
    },
  });
  const answered = once(sending, "response") as Promise<[IncomingMessage]>;
  sending.write(head);
  for (let left = filling; left > 0; left -= piece.length) {
    if (!sending.write(left < piece.length ? piece.subarray(0, left) : piece)) {
      await Promise.race([once(sending, "drain"), answered]);
    }
    if (sending.destroyed) break;
  }
  sending.end(tail);
  const [answer] = await answered;
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return { status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString("utf8") };
}
