import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
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

export interface PortalGiven extends Told {
  readonly mode?: Mode;
  /** Copied into the place where it keeps its files. */
  readonly files?: string;
  /** Where it was built, when not here. */
  readonly builtIn?: string;
}

export type RunningWeb = Omit<RunningPortal, "worker" | "council">;

/** The built portal as it runs for people: a web and a worker process on a database, a port and a mailbox of their own. */
export async function startPortal(
  template: TemplateOn,
  mode: Mode = "DEMONSTRATION",
  told: Told = {},
): Promise<RunningPortal> {
  const { portal, env, start } = await startWebWith(template, { mode, ...told });
  const worker = start("worker");
  const council = async (...args: readonly string[]): Promise<string> => {
    const built = join(root, "build/processes/council.js");
    return (await promisify(execFile)(process.execPath, [built, ...args], { cwd: root, env })).stdout;
  };
  return { ...portal, council, worker };
}

/** The web process alone: nothing happens but what is asked for. */
export async function startWeb(template: TemplateOn, given: PortalGiven): Promise<RunningWeb> {
  return (await startWebWith(template, given)).portal;
}

async function startWebWith(
  template: TemplateOn,
  { mode = "DEMONSTRATION", files, builtIn = root, ...told }: PortalGiven,
) {
  const undo: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const clone = await cloneDatabase(template, mode);
    undo.push(clone.drop);
    const dataDir = await mkdtemp(join(tmpdir(), "quayside-portal-"));
    undo.push(() => rm(dataDir, { recursive: true, force: true }));
    if (files !== undefined) await cp(files, join(dataDir, "files"), { recursive: true });
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
    const started: ChildProcess[] = [];
    undo.push(() => Promise.all(started.map(endProcess)));
    const start = (name: "web" | "worker"): ChildProcess => {
      const child = startProcess(name, { builtIn, env }, errors);
      started.push(child);
      return child;
    };
    const web = start("web");
    await untilReady(url, web, errors);
    return { portal: { url, databaseUrl: clone.url, dataDir, mail, errors, web, stop }, env, start };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** pino's level of an error. */
const errorLevel = 50;

function startProcess(
  name: "web" | "worker",
  { builtIn, env }: { readonly builtIn: string; readonly env: NodeJS.ProcessEnv },
  errors: string[],
): ChildProcess {
  const file = join(builtIn, `build/processes/${name}.js`);
  // The channel lets the process see that its starter is gone, even killed.
  const stdio = ["ignore", "pipe", "pipe", "ipc"] as const;
  const child = spawn(process.execPath, ["--enable-source-maps", file], { cwd: builtIn, env, stdio: [...stdio] });
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
