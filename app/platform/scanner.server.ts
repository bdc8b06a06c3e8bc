import { connect, type Socket } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** What the scanner says of some bytes. AWAY: nothing, and why; they may be scanned later. */
export type Scan =
  | { readonly is: "CLEAN" }
  | { readonly is: "FOUND"; readonly what: string }
  | { readonly is: "AWAY"; readonly why: string };

export interface Scanner {
  /** Answers always, whatever the daemon does or fails to do. Reads the content to its end, or gives it up. */
  scan(content: Readable): Promise<Scan>;
}

/** In milliseconds. Whoever sends a file waits for the first two together at most. */
export interface Patience {
  readonly connectMs: number;
  readonly answerMs: number;
  /** For how long a daemon that was away is not asked again, so that not everybody waits for it in vain. */
  readonly restMs: number;
}

const usual: Patience = { connectMs: 3000, answerMs: 30_000, restMs: 15_000 };

type Address = { readonly host: string; readonly port: number } | { readonly path: string };

/** `127.0.0.1:3310`, `[::1]:3310`, `scanner.example.org:3310`, or the path of a socket. Undefined where it is neither. */
export function readScannerAddress(text: string): Address | undefined {
  if (text.startsWith("/")) return { path: text };
  const [, six, name, port] = /^(?:\[([\da-f:.]+)\]|([^\s:/[\]]+)):(\d{1,5})$/iu.exec(text) ?? [];
  const host = six ?? name;
  const number = Number(port);
  return host !== undefined && number >= 1 && number <= 65_535 ? { host, port: number } : undefined;
}

/**
 * clamd, asked by its INSTREAM command: the bytes in pieces, each after its length, and then it says one line. It reads
 * as fast as it can, and no more than a few pieces wait in memory for it.
 */
export function openScanner(
  clamd: string,
  tellAway: (why: string) => void = () => undefined,
  patience: Patience = usual,
): Scanner {
  const address = readScannerAddress(clamd);
  if (address === undefined) throw new Error("Not the address of a scanner");
  let restsUntil = 0;
  return {
    async scan(content) {
      if (performance.now() < restsUntil) {
        content.destroy();
        return { is: "AWAY", why: "it was away a moment ago" };
      }
      const scan = await ask(address, content, patience);
      if (scan.is !== "AWAY") return scan;
      // That one file is too large for it says nothing about the next.
      if (scan.why !== tooLarge) restsUntil = performance.now() + patience.restMs;
      tellAway(scan.why);
      return scan;
    },
  };
}

async function ask(address: Address, content: Readable, patience: Patience): Promise<Scan> {
  const socket = connect(address);
  endWhenLate(socket, patience);
  // Without an error it is the daemon that has closed: what it said last is read below.
  pipeline(Readable.from(inPieces(content)), socket, { end: false }).catch((error: unknown) => {
    if (content.errored !== null) socket.destroy(error as Error);
  });
  try {
    return readReply(await replyOf(socket));
  } catch (error) {
    return { is: "AWAY", why: error instanceof Error ? error.message : "unknown" };
  } finally {
    socket.destroy();
    content.destroy();
  }
}

function endWhenLate(socket: Socket, { connectMs, answerMs }: Patience): void {
  const end = (why: string) => () => socket.destroy(new Error(why));
  let timer = setTimeout(end("it did not take the call"), connectMs);
  socket.once("connect", () => {
    clearTimeout(timer);
    timer = setTimeout(end("it took too long to answer"), answerMs);
  });
  socket.once("close", () => {
    clearTimeout(timer);
  });
}

async function* inPieces(content: Readable): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode("zINSTREAM\u0000");
  for await (const chunk of content as AsyncIterable<Buffer>) {
    yield lengthOf(chunk);
    yield chunk;
  }
  yield lengthOf(Buffer.alloc(0));
}

function lengthOf(chunk: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(chunk.length);
  return length;
}

const longestReply = 10_000;

/** The line that it says, to the null that ends it. */
async function replyOf(socket: Socket): Promise<string> {
  let said = "";
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    said += chunk.toString("utf8");
    if (said.includes("\u0000") || said.length > longestReply) break;
  }
  return said.split("\u0000", 1)[0]?.trim() ?? "";
}

const tooLarge = "the file is larger than it takes (StreamMaxLength)";

function readReply(said: string): Scan {
  if (said === "stream: OK") return { is: "CLEAN" };
  const what = /^stream: (.+) FOUND$/u.exec(said)?.[1];
  if (what !== undefined) return { is: "FOUND", what };
  if (said.includes("size limit exceeded")) return { is: "AWAY", why: tooLarge };
  return { is: "AWAY", why: said === "" ? "it closed without an answer" : `it said “${said.slice(0, 200)}”` };
}
