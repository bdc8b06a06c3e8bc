import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { childEnvironment } from "~/processes/settings";
import type { Mode } from "~db/mode";
import { cloneDatabase, type TemplateOn } from "./clone";
import { startMailServer, type MailServer } from "./smtp";

const root = fileURLToPath(new URL("../../", import.meta.url));
const readyMs = 30_000;
const stopMs = 15_000;

export interface RunningPortal {
  readonly url: string;
  /** The owner's address of its database. */
  readonly databaseUrl: string;
  /** Where its files are kept. */
  readonly dataDir: string;
  readonly mail: MailServer;
  /** What the processes logged as an error, as they wrote it. */
  readonly errors: readonly string[];
  /** The admin command line: its output. */
  readonly council: (...args: readonly string[]) => Promise<string>;
  readonly web: ChildProcess;
  readonly worker: ChildProcess;
  readonly stop: () => Promise<void>;
}

/** What a portal may be told beside its own port, database and mailbox. */
interface Told {
  /** The address people type, where it is not the one it listens on. */
  readonly publicUrl?: string;
  readonly trustedProxies?: number;
}

/** The built portal as it runs for people: a web and a worker process on a database, a port and a mailbox of their own. */
export async function startPortal(
  template: TemplateOn,
  mode: Mode = "DEMONSTRATION",
  told: Told = {},
): Promise<RunningPortal> {
  const undo: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const clone = await cloneDatabase(template, mode);
    undo.push(clone.drop);
    const dataDir = await mkdtemp(join(tmpdir(), "quayside-portal-"));
    undo.push(() => rm(dataDir, { recursive: true, force: true }));
    const mail = await startMailServer();
    undo.push(mail.stop);
    const port = await freePort();
    const url = `http://localhost:${port}`;
    const env = {
      ...process.env,
      ...childEnvironment({
        port,
        dataDir,
        databaseUrl: clone.url,
        publicUrl: url,
        demonstration: mode === "DEMONSTRATION",
        smtpUrl: mail.url,
        trustedProxies: 0,
        development: false,
        ...told,
      }),
    };
    const errors: string[] = [];
    const [web, worker] = (["web", "worker"] as const).map((name) => startProcess(name, env, errors));
    if (web === undefined || worker === undefined) throw new Error("unreachable");
    undo.push(() => Promise.all([endProcess(web), endProcess(worker)]));
    await untilReady(url, web, errors);
    const council = async (...args: readonly string[]): Promise<string> => {
      const built = join(root, "build/processes/council.js");
      return (await promisify(execFile)(process.execPath, [built, ...args], { cwd: root, env })).stdout;
    };
    return { url, databaseUrl: clone.url, dataDir, mail, errors, council, web, worker, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** pino's level of an error. */
const errorLevel = 50;

function startProcess(name: "web" | "worker", env: NodeJS.ProcessEnv, errors: string[]): ChildProcess {
  const file = join(root, `build/processes/${name}.js`);
  // The channel lets the process see that its starter is gone, even killed.
  const stdio = ["ignore", "pipe", "pipe", "ipc"] as const;
  const child = spawn(process.execPath, ["--enable-source-maps", file], { cwd: root, env, stdio: [...stdio] });
  if (child.stdout === null || child.stderr === null) throw new Error(`${name} has no output`);
  createInterface(child.stdout).on("line", (line) => {
    if (isErrorLine(line)) errors.push(`${name}: ${line}`);
  });
  createInterface(child.stderr).on("line", (line) => errors.push(`${name}: ${line}`));
  return child;
}

function isErrorLine(line: string): boolean {
  if (!line.startsWith("{")) return false;
  const { level } = JSON.parse(line) as { level?: unknown };
  return typeof level === "number" && level >= errorLevel;
}

async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), stopMs);
  await gone;
  clearTimeout(timer);
}

async function untilReady(url: string, web: ChildProcess, errors: readonly string[]): Promise<void> {
  for (const end = performance.now() + readyMs; performance.now() < end; await wait(50)) {
    if (web.exitCode !== null) break;
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.ok === true) return;
  }
  throw new Error(`The portal did not become ready. Is the build current?\n${errors.join("\n")}`);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0);
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  const closed = once(probe, "close");
  probe.close();
  await closed;
  return port;
}
