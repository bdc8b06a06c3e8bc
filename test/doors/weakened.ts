import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../support/programs";
import type { Weakening } from "./weakenings";

/** What the pages are built from. */
const sources = ["app", "db", "public", "package.json", "tsconfig.json", "vite.config.ts", "remix.config.js"];

/**
 * Builds the portal from a copy of the source in which all of those guards are taken away, and answers the copy's
 * folder. The processes round the pages are those that were built here: no guard is in them.
 */
export async function buildWeakened(weakenings: readonly Weakening[]): Promise<{
  readonly folder: string;
  readonly remove: () => Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), "quayside-weakened-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    for (const name of sources) await cp(join(root, name), join(folder, name), { recursive: true });
    await symlink(join(root, "node_modules"), join(folder, "node_modules"), "dir");
    for (const weakening of weakenings) await weaken(folder, weakening);
    await buildPages(folder);
    await cp(join(root, "build/processes"), join(folder, "build/processes"), { recursive: true });
    return { folder, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** The source may have moved on: a guard that is not there any more cannot be taken away, and the proof proves nothing. */
async function weaken(folder: string, { file, from, to }: Weakening): Promise<void> {
  const path = join(folder, file);
  const text = await readFile(path, "utf8");
  if (!text.includes(from)) throw new Error(`${file} has no more: ${from}`);
  await writeFile(path, text.replaceAll(from, to));
}

async function buildPages(folder: string): Promise<void> {
  const remix = join(folder, "node_modules/@remix-run/dev/dist/cli.js");
  // Vitest marks its processes, and the settings of the build look for that mark.
  const { VITEST: _, ...env } = process.env;
  await promisify(execFile)(process.execPath, [remix, "vite:build", "--logLevel", "warn"], {
    cwd: folder,
    env: { ...env, NODE_ENV: "production" },
  });
}
