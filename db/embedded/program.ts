import { spawn } from "node:child_process";

/** The user PostgreSQL's programs run as; undefined means the user who started the portal. */
export type RunAs = { readonly uid: number; readonly gid: number; readonly name: string };

export type Outcome = { readonly code: number; readonly output: string };

/** Runs one of PostgreSQL's programs to its end. A program that cannot be started at all answers code -1. */
export function runProgram(file: string, args: string[], options: { cwd: string; runAs?: RunAs }): Promise<Outcome> {
  return new Promise((answer) => {
    let output = "";
    const fail = (error: unknown) => {
      answer({ code: -1, output: String(error) });
    };
    try {
      const child = spawn(file, args, { ...spawnOptions(options), stdio: ["ignore", "pipe", "pipe"] });
      child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
      child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
      child.on("error", fail);
      child.on("close", (code) => {
        answer({ code: code ?? -1, output });
      });
    } catch (error) {
      fail(error);
    }
  });
}

/** Node drops the extra groups of root by itself when `uid` is given. */
export function spawnOptions(options: { cwd: string; runAs?: RunAs }) {
  return {
    cwd: options.cwd,
    env: cleanEnvironment(),
    windowsHide: true,
    ...(options.runAs === undefined ? {} : { uid: options.runAs.uid, gid: options.runAs.gid }),
  };
}

/** PGDATA, PGPORT and the person's own locale would change what PostgreSQL's programs do. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { NODE_ENV: process.env.NODE_ENV, ...Object.fromEntries(kept), LC_ALL: "C" };
}
