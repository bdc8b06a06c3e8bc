import { once } from "node:events";
import { createServer, type AddressInfo, type Socket } from "node:net";

/** What a daemon says of the bytes it was sent; "silence": nothing at all; "hang up": it closes instead. */
type Manner = (content: Buffer) => string;

export interface SmallClamd {
  readonly address: string;
  /** The bytes of every scan so far, as they came. */
  readonly seen: readonly Buffer[];
  behave(manner: Manner): void;
  stop(): Promise<void>;
}

/** As the real one in what it says and how it reads, for what the real one cannot be made to do. */
export async function startSmallClamd(): Promise<SmallClamd> {
  const seen: Buffer[] = [];
  const open = new Set<Socket>();
  let manner: Manner = () => "stream: OK";
  const server = createServer((socket) => {
    open.add(socket);
    let came = Buffer.alloc(0);
    socket.on("error", () => undefined);
    socket.on("close", () => open.delete(socket));
    socket.on("data", (chunk: Buffer) => {
      came = Buffer.concat([came, chunk]);
      const content = contentOf(came);
      if (content === undefined) return;
      seen.push(content);
      const said = manner(content);
      if (said === "hang up") socket.destroy();
      else if (said !== "silence") socket.end(`${said}\u0000`);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    behave: (next) => (manner = next),
    async stop() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

const command = Buffer.from("zINSTREAM\u0000");

/** The pieces put together, once the empty one has come. */
function contentOf(came: Buffer): Buffer | undefined {
  if (came.length >= command.length && !came.subarray(0, command.length).equals(command)) {
    throw new Error("Not the command INSTREAM");
  }
  const pieces: Buffer[] = [];
  let at = command.length;
  while (at + 4 <= came.length) {
    const length = came.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    if (at + 4 + length > came.length) return undefined;
    pieces.push(came.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}
