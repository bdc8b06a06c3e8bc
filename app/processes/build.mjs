/**
 * Builds the portal into build/: pages by Remix (client, server), processes by esbuild. The stamp is removed first and
 * written last, so that a build cut short is made again.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";

const require = createRequire(import.meta.url);
const { hashOfSources, removeStamp, writeStamp } = require("./launch/build-stamp.cjs");

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** Each becomes a file of its own name in build/processes. */
const PROCESSES = ["portal", "web", "worker", "council"];

function buildPages() {
  const remix = require.resolve("@remix-run/dev/dist/cli.js");
  return new Promise((done, fail) => {
    let output = "";
    const child = spawn(process.execPath, [remix, "vite:build", "--logLevel", "warn"], {
      cwd: root,
      env: { ...process.env, NODE_ENV: "production" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", fail);
    child.on("close", (code) => {
      if (code === 0) done();
      else fail(new Error(output));
    });
  });
}

/** Browsers get files compressed as well as can be: once, here. What is small gains nothing. */
async function packFiles() {
  const folder = resolve(root, "build/client/assets");
  for (const name of await readdir(folder)) {
    if (!/\.(css|js|svg)$/.test(name)) continue;
    const content = await readFile(resolve(folder, name));
    if (content.length > 1000) await writeFile(resolve(folder, `${name}.gz`), gzipSync(content, { level: 9 }));
    if (content.length > 10_000) await writeFile(resolve(folder, `${name}.br`), brotliCompressSync(content));
  }
}

async function buildProcesses() {
  const entries = PROCESSES.map((name) => resolve(root, `app/processes/${name}.ts`));
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries.filter(existsSync),
    outdir: "build/processes",
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    packages: "external",
    // The pages are built by Remix and loaded as they are.
    external: ["*/build/server/index.js"],
    splitting: true,
    // For what is written in the older module format: the launcher's own files.
    banner: {
      js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);',
    },
    sourcemap: true,
    logLevel: "warning",
    metafile: true,
  });
  // esbuild takes a file of ours that is not there for a package, and leaves it for the start to stumble over.
  const lost = Object.values(metafile.inputs).flatMap((input) =>
    input.imports.filter(({ path }) => /^~|^\.\.?\//.test(path)),
  );
  const missing = lost.filter(({ external, path }) => external && !path.endsWith("/build/server/index.js"));
  if (missing.length > 0) throw new Error(`There is no ${missing.map(({ path }) => path).join(", nor ")}`);
}

const sources = hashOfSources(root);
removeStamp(root);
await rm(resolve(root, "build"), { recursive: true, force: true });
try {
  // In this order: Remix empties build/ first.
  await buildPages();
  await packFiles();
  await buildProcesses();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}
writeStamp(root, sources);
