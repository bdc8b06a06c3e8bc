import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { plainError } from "~db/embedded/plain-error";
import { PORT_TAKEN } from "./parent";
import type { ChildSettings } from "./settings";
import { childEnvironment } from "./settings";

export type ChildName = "web" | "worker";

export type Child = {
  readonly name: ChildName;
  /** Resolves when the process ends, with the sentence that tells of it. */
  readonly ended: Promise<string>;
  /** Asks it to finish what it is doing and end; after thirty seconds ends it. */
  readonly stop: () => Promise<void>;
};

/** Longer than a process takes at most to stop by itself (`stopWithParent`). */
const PATIENCE_MS = 30_000;

/** Built, the processes lie beside this one as .js; in development this one runs from its source, and so do they. */
const fromSource = import.meta.url.endsWith(".ts");

export function startChild(name: ChildName, settings: ChildSettings): Child {
  const file = fileURLToPath(new URL(`./${name}.${fromSource ? "ts" : "js"}`, import.meta.url));
  const how = fromSource ? ["--import", "tsx"] : ["--enable-source-maps"];
  const child = spawn(process.execPath, [...how, file], {
    env: { ...process.env, ...childEnvironment(settings) },
    // The channel tells the child when the portal is gone, even killed.
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const ended = new Promise<string>((resolve) => {
    child.on("error", (error) => {
      resolve(`The ${name} process could not be started (${error.message}).`);
    });
    child.on("exit", (code, signal) => {
      resolve(whyEnded(name, settings.port, code, signal));
    });
  });
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
  const stop = async () => {
    if (hasEnded()) return;
    const gone = once(child, "exit");
    // Windows has no signals: there the closed channel asks.
    if (process.platform === "win32") child.disconnect();
    else child.kill("SIGTERM");
    const timer = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
    await gone;
    clearTimeout(timer);
  };
  return { name, ended, stop };
}

function whyEnded(name: ChildName, port: number, code: number | null, signal: string | null): string {
  if (code === PORT_TAKEN) {
    return `Port ${port} was taken by another program in the meantime: stop it, or choose another port with PORT.`;
  }
  const how = signal === null ? `exit code ${code ?? "unknown"}` : `signal ${signal}`;
  return `The ${name} process stopped unexpectedly (${how}), so the portal stops.`;
}

/**
 * Waits until the web process says it can serve, or nobody wants it any more. It may take its time; if it ends instead,
 * that is the error.
 */
export async function untilReady(web: Child, port: number, isUnwanted: () => boolean): Promise<void> {
  let over: string | undefined;
  void web.ended.then((sentence) => (over = sentence));
  while (!isUnwanted()) {
    if (over !== undefined) throw plainError(over);
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(5000) }).catch(
      () => undefined,
    );
    await answer?.arrayBuffer();
    if (answer?.ok === true) return;
    await sleep(100);
  }
}
