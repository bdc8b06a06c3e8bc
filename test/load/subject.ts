import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { root } from "../support/programs";

/** A server in a process of its own, with which it can be talked about more than pages. */
export interface Subject {
  readonly origin: string;
  /** Processor time that its process has used so far, in milliseconds. */
  readonly cpuMs: () => Promise<number>;
  readonly ask: <Answer>(what: string, more?: object) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

export interface Start {
  readonly file: string;
  /** Loaded before the file. */
  readonly before?: readonly string[];
  readonly port: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What it prints goes here, as it would for somebody who keeps a log. */
  readonly log: string;
}

const readyMs = 30_000;

export async function startSubject({ file, before = [], port, env, log }: Start): Promise<Subject> {
  const out = openSync(log, "a");
  const child = spawn(process.execPath, [...before.map((each) => `--import=${each}`), file], {
    cwd: root,
    env: { ...process.env, ...env, NODE_ENV: "production" },
    stdio: ["ignore", out, out, "ipc"],
    serialization: "advanced",
  });
  closeSync(out);
  const origin = `http://localhost:${port}`;
  const ask = async <Answer>(what: string, more: object = {}): Promise<Answer> => {
    const answered = answerTo<Answer>(child, what);
    child.send({ ...more, ask: what });
    return answered;
  };
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.kill("SIGTERM");
    await gone;
  };
  try {
    await untilReady(child, origin);
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin, ask, cpuMs: () => ask<number>("cpu"), stop };
}

function answerTo<Answer>(child: ChildProcess, what: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const hear = (told: { answer?: string; value: Answer }): void => {
      if (told.answer !== what) return;
      child.off("message", hear).off("exit", lose);
      resolve(told.value);
    };
    const lose = (): void => reject(new Error(`The process ended before it answered to ${what}`));
    child.on("message", hear).once("exit", lose);
  });
}

async function untilReady(child: ChildProcess, origin: string): Promise<void> {
  for (const end = performance.now() + readyMs; performance.now() < end; await wait(30)) {
    if (child.exitCode !== null) break;
    const answer = await fetch(`${origin}/readyz`).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.ok === true) return;
  }
  throw new Error(`The server on ${origin} did not become ready. Is the build current?`);
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  const closed = once(probe, "close");
  probe.close();
  await closed;
  return port;
}
