import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

/** What Chromium needs on a machine without a sandbox, a screen or a wish to call home. */
export const browserArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const systemNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/** A browser that starts on this machine: the one named, Playwright's own, the system's. */
export function findBrowser(): string | undefined {
  const given = process.env["CHROMIUM_PATH"];
  if (given !== undefined && given !== "") {
    if (starts(given)) return given;
    throw new Error(`CHROMIUM_PATH names ${given}, which does not start.`);
  }
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const onSystem = [...folders, "/usr/bin"].flatMap((folder) => systemNames.map((name) => join(folder, name)));
  const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  return [chromium.executablePath(), ...onSystem, mac].find((path) => existsSync(path) && starts(path));
}

/** A downloaded browser may lack the system's libraries: only one that answers is one. */
function starts(path: string): boolean {
  return spawnSync(path, ["--version", "--no-sandbox"], { timeout: 20_000 }).status === 0;
}

export interface Install {
  readonly what: string;
  readonly file: string;
  readonly args: readonly string[];
}

/** Ways to get a browser, in the order they are tried. A package manager needs root. */
export function waysToInstall(isRoot: boolean): Install[] {
  const playwright = "node_modules/@playwright/test/cli.js";
  const ways: Install[] = [
    { what: "Playwright's own browser", file: process.execPath, args: [playwright, "install", "chromium"] },
  ];
  if (!isRoot) return ways;
  const managers: Install[] = [
    {
      what: "the system's Chromium",
      file: "apt-get",
      args: ["install", "-y", "--no-install-recommends", "chromium"],
    },
    { what: "the system's Chromium", file: "dnf", args: ["install", "-y", "chromium"] },
    { what: "the system's Chromium", file: "apk", args: ["add", "chromium"] },
  ];
  return [...ways, ...managers.filter(({ file }) => isOnPath(file))];
}

function isOnPath(name: string): boolean {
  return (process.env["PATH"] ?? "").split(delimiter).some((folder) => existsSync(join(folder, name)));
}
