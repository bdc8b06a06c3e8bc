import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

export interface Program {
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A tool of node_modules, by the file its command runs. */
export function tool(path: string, ...args: readonly string[]): Program {
  return { file: process.execPath, args: [`node_modules/${path}`, ...args] };
}

/** Nothing is silent for longer than this. */
const quietMs = 4000;
const running = new Set<ChildProcess>();

export interface Ended {
  readonly code: number;
  readonly seconds: number;
  /** Everything it said, when it was told to keep it. */
  readonly output: string;
}

/** Runs a program to its end, passing on or keeping what it says, with a sign of life every few seconds. */
export function follow({ file, args, env }: Program, doing: string, how: "pass on" | "keep"): Promise<Ended> {
  const began = performance.now();
  const seconds = () => Math.round((performance.now() - began) / 100) / 10;
  return new Promise((resolve) => {
    // A group of its own, so that what it started ends with it.
    const child = spawn(file, [...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      detached: process.platform !== "win32",
    });
    running.add(child);
    let output = "";
    let lastWord = performance.now();
    const life = setInterval(() => {
      if (performance.now() - lastWord < quietMs) return;
      lastWord = performance.now();
      process.stdout.write(`  … ${doing}, ${Math.round(seconds())} s\n`);
    }, 1000);
    const hear = (chunk: Buffer): void => {
      if (how === "keep") {
        output += chunk.toString();
        return;
      }
      lastWord = performance.now();
      process.stdout.write(chunk);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    const end = (code: number): void => {
      clearInterval(life);
      running.delete(child);
      resolve({ code, seconds: seconds(), output });
    };
    child.on("error", (error) => {
      process.stdout.write(`${file} could not be started: ${error.message}\n`);
      end(-1);
    });
    child.on("close", (code) => end(code ?? -1));
  });
}

/** Ends what was started, and all it started, when this process is asked to end; then does what is left to do. */
export function endAllWithMe(last: () => Promise<void> = () => Promise.resolve()): void {
  let asked = false;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      for (const child of running) endGroup(child, asked ? "SIGKILL" : signal);
      if (asked) return;
      asked = true;
      void whenAllHaveEnded()
        .then(last)
        .finally(() => process.exit(130));
    });
  }
}

async function whenAllHaveEnded(): Promise<void> {
  await Promise.all([...running].map((child) => once(child, "exit")));
}

function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? child.pid : -child.pid, signal);
  } catch {
    // It has ended by itself.
  }
}
