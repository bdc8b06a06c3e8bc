import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect, createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

export interface Daemon {
  readonly pid: number;
  readonly address: string;
  readonly socketPath: string;
  stop(): Promise<void>;
}

/** The only signature it knows: MD5 and length of the file that all scanners know for tests, and its name. */
const eicar = "44d88612fea8a8f36de82e1278abb02f:68:Eicar-Test-Signature\n";

/** Undefined where there is none on this machine. */
export function clamdVersion(): string | undefined {
  const asked = spawnSync("clamd", ["--version"], { encoding: "utf8", env: pathWithSystem() });
  return asked.status === 0 ? asked.stdout.trim() : undefined;
}

/** Starts the real daemon on loopback, with a folder and signatures of its own: nothing is fetched from anywhere. */
export async function startDaemon(): Promise<Daemon> {
  const folder = await mkdtemp(join(tmpdir(), "quayside-clamd-"));
  const port = await freePort();
  const socketPath = join(folder, "clamd.ctl");
  await writeFile(join(folder, "eicar.hdb"), eicar);
  const settings = [
    ...["Foreground yes", `DatabaseDirectory ${folder}`, `TemporaryDirectory ${folder}`],
    ...["TCPAddr 127.0.0.1", `TCPSocket ${port}`, `LocalSocket ${socketPath}`, "StreamMaxLength 25M"],
  ];
  await writeFile(join(folder, "clamd.conf"), `${settings.join("\n")}\n`);
  const child = spawn("clamd", ["--config-file", join(folder, "clamd.conf")], {
    stdio: ["ignore", "pipe", "pipe"],
    env: pathWithSystem(),
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const { pid } = child;
  if (pid === undefined) throw new Error("clamd could not be started");
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, "exit");
      process.kill(pid, "SIGCONT");
      process.kill(pid, "SIGTERM");
      const late = setTimeout(() => process.kill(pid, "SIGKILL"), 10_000);
      await ended;
      clearTimeout(late);
    }
    await rm(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 300; tries += 1) {
    if (await answers(port)) return { pid, address: `127.0.0.1:${port}`, socketPath, stop };
    if (child.exitCode !== null) break;
    await wait(100);
  }
  await stop();
  throw new Error(`clamd does not answer. It said:\n${said}`);
}

/** Debian keeps it where only root's path leads. */
function pathWithSystem(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${process.env["PATH"] ?? ""}:/usr/sbin:/usr/local/sbin` };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** It listens only once its signatures are loaded. */
async function answers(port: number): Promise<boolean> {
  const socket = connect({ host: "127.0.0.1", port });
  try {
    await once(socket, "connect");
    socket.write("zPING\u0000");
    const [said] = (await once(socket, "data")) as [Buffer];
    return said.toString().startsWith("PONG");
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
