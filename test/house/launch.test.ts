import { execFile } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { createRequire, isBuiltin } from "node:module";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const processes = fileURLToPath(new URL("../../app/processes/", import.meta.url));
const load = createRequire(join(processes, "launch.cjs"));
const { whyNotThisNode } = load("./launch/node-version.cjs") as {
  whyNotThisNode: (version: string, range: string) => string | undefined;
};
const { whatIsInstalled, whyNotInstalled } = load("./launch/packages.cjs") as {
  whatIsInstalled: (root: string) => string;
  whyNotInstalled: (output: string, root: string) => string;
};
const { hashOfSources, isBuildCurrent, removeStamp, writeStamp } = load("./launch/build-stamp.cjs") as {
  hashOfSources: (root: string) => string;
  isBuildCurrent: (root: string) => boolean;
  removeStamp: (root: string) => void;
  writeStamp: (root: string, sources: string) => void;
};
const { wantedPort, whyNotThisPort } = load("./launch/port.cjs") as {
  wantedPort: (root: string, env: Record<string, string>) => number | undefined;
  whyNotThisPort: (port: number) => Promise<string | undefined>;
};
const { takeTurn } = load("./launch/turn.cjs") as {
  takeTurn: (root: string, say: (line: string) => void) => Promise<Turn>;
};

type Turn = { giveBack: () => void; hasStarted: (pid: number) => void };

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "quayside-launch-"));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(name: string, content: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), content);
}

describe("the launcher runs on an old Node, to say that it is old", () => {
  const files = ["launch.cjs", ...readdirSync(join(processes, "launch")).map((name) => `launch/${name}`)];

  test.each(files)("%s has no syntax that Node 8 does not know", async (file) => {
    expect(await isOldSyntax(readFileSync(join(processes, file), "utf8"))).toBe(true);
  });

  test.each(["a?.b", "a ?? b", "try { a() } catch { b() }", "a ||= b", "class A { b = 1 }"])(
    "%s would be found",
    async (code) => {
      expect(await isOldSyntax(code)).toBe(false);
    },
  );

  test.each(files)("%s needs no package, and names no module as only a new Node does", (file) => {
    const wanted = [...readFileSync(join(processes, file), "utf8").matchAll(/require\("([^"]+)"\)/g)].map(
      ([, name]) => name ?? "",
    );
    for (const name of wanted) {
      expect(name.startsWith(".") || (isBuiltin(name) && !name.startsWith("node:")), name).toBe(true);
    }
  });

  /** Nothing had to be lowered for the old one. */
  async function isOldSyntax(code: string): Promise<boolean> {
    const [old, asWritten] = await Promise.all([
      transform(code, { target: "node8.3" }),
      transform(code, { target: "esnext" }),
    ]);
    return old.code === asWritten.code;
  }
});

describe("which Node", () => {
  const { engines } = JSON.parse(readFileSync(join(processes, "../../package.json"), "utf8")) as {
    engines: { node: string };
  };

  test.each(["20.19.0", "20.20.2", "22.13.0", "v22.99.1", "24.0.0", "25.1.0", "30.0.0"])(
    "%s is new enough",
    (version) => {
      expect(whyNotThisNode(version, engines.node)).toBeUndefined();
    },
  );

  test.each(["8.17.0", "18.20.1", "20.18.9", "21.7.0", "22.12.0", "23.11.0"])("%s is not", (version) => {
    expect(whyNotThisNode(version, engines.node)).toBe(
      `Quayside needs Node 20.19 or a newer 20, or 22.13 or a newer 22, or 24 or any newer; this is Node ${version}. Install one of those and start again.`,
    );
  });
});

describe("what is installed", () => {
  const react = { version: "18.3.1", integrity: "sha512-react" };
  const vite = { version: "6.4.6", integrity: "sha512-vite", dev: true };
  const native = { version: "1.0.0", integrity: "sha512-native", optional: true, os: ["sunos"] };
  const all = { "node_modules/react": react, "node_modules/vite": vite };

  function install(wanted: Record<string, object>, present: Record<string, object> | string | undefined): string {
    write("package-lock.json", JSON.stringify({ packages: { "": { name: "quayside" }, ...wanted } }));
    for (const name of Object.keys(wanted)) write(`${name}/package.json`, "{}");
    if (present !== undefined) {
      const text = typeof present === "string" ? present : JSON.stringify({ packages: present });
      write("node_modules/.package-lock.json", text);
    }
    return whatIsInstalled(root);
  }

  test("all, after npm ci by whomever", () => {
    expect(install(all, all)).toBe("all");
  });
  test("all, without what is for other systems", () => {
    expect(install({ ...all, "node_modules/native": native }, all)).toBe("all");
  });
  test("enough to run, after npm ci --omit=dev", () => {
    expect(install(all, { "node_modules/react": react })).toBe("running");
  });
  test("too little, when nothing was ever installed", () => {
    expect(install(all, undefined)).toBe("incomplete");
  });
  test("too little, when npm's record is cut short", () => {
    expect(install(all, '{ "packages": { "node_mod')).toBe("incomplete");
  });
  test("too little, when the lock file has moved on", () => {
    expect(install(all, { ...all, "node_modules/react": { ...react, version: "18.3.0" } })).toBe("incomplete");
    expect(install(all, { ...all, "node_modules/react": { ...react, integrity: "sha512-other" } })).toBe("incomplete");
  });
  test("too little, when a folder was deleted", () => {
    install(all, all);
    rmSync(join(root, "node_modules/react"), { recursive: true });
    expect(whatIsInstalled(root)).toBe("incomplete");
  });
  test("too little, when it was installed on another kind of computer", () => {
    expect(install(all, { ...all, "node_modules/native": native })).toBe("incomplete");
  });
});

describe("why npm ci failed", () => {
  const cases: [output: string, words: RegExp][] = [
    ["npm error code EAI_AGAIN", /could not be fetched: connect this computer to the network/],
    ["npm error code ENOSPC", /is full: make room/],
    ["npm error code EACCES", /cannot be written by the user/],
    ["npm error code EUSAGE", /npm's own words are above/],
  ];
  test.each(cases)("%s", (output, words) => {
    expect(whyNotInstalled(output, root)).toMatch(words);
  });
});

describe("whether the build is current", () => {
  beforeEach(() => {
    write("app/root.tsx", "one");
    write("build/server/index.js", "");
    writeStamp(root, hashOfSources(root));
  });

  test("it is, and stays so when an editor leaves its own files", () => {
    write("app/.root.tsx.swp", "");
    expect(isBuildCurrent(root)).toBe(true);
  });
  test("not after a source changed, came, went or was renamed", () => {
    write("app/root.tsx", "two");
    expect(isBuildCurrent(root)).toBe(false);
    write("app/root.tsx", "one");
    expect(isBuildCurrent(root)).toBe(true);
    write("db/new.ts", "");
    expect(isBuildCurrent(root)).toBe(false);
    rmSync(join(root, "db"), { recursive: true });
    rmSync(join(root, "app/root.tsx"));
    expect(isBuildCurrent(root)).toBe(false);
    write("app/other.tsx", "one");
    expect(isBuildCurrent(root)).toBe(false);
  });
  test("not after a build cut short", () => {
    removeStamp(root);
    expect(isBuildCurrent(root)).toBe(false);
    write("build/stamp.json", '{ "sour');
    expect(isBuildCurrent(root)).toBe(false);
  });
});

describe("the port", () => {
  test("is the environment's, else that of .env, else 3000", () => {
    expect(wantedPort(root, {})).toBe(3000);
    write(".env", "DEMO=on\nPORT=4000\n");
    expect(wantedPort(root, {})).toBe(4000);
    expect(wantedPort(root, { PORT: "5000" })).toBe(5000);
    expect(wantedPort(root, { PORT: "many" })).toBeUndefined();
  });

  test("that another program has is told in a sentence", async () => {
    const other = createServer();
    await new Promise<void>((listening) => other.listen(0, listening));
    const { port } = other.address() as AddressInfo;
    expect(await whyNotThisPort(port)).toMatch(
      new RegExp(`^Port ${port} is taken by another program.*PORT=${port + 1} npm start\\.$`),
    );
    await new Promise((closed) => other.close(closed));
    expect(await whyNotThisPort(port)).toBeUndefined();
  });
});

describe("one at a time installs or builds", () => {
  test("the second waits for the first, and says so", async () => {
    const said: string[] = [];
    const first = await takeTurn(root, (line) => said.push(line));
    const second = takeTurn(root, (line) => said.push(line));
    await expect.poll(() => said).toEqual([expect.stringMatching(/^Waiting for another command/)]);
    first.giveBack();
    (await second).giveBack();
    expect(readdirSync(join(root, ".cache"))).toEqual([]);
  });

  test("a killed one does not hold up the next", async () => {
    leaveLock("", 20);
    (await takeTurn(root, () => undefined)).giveBack();
  });

  test("but the npm it had started is waited for, though not for ever", async () => {
    leaveLock(String(process.pid), 20);
    const said: string[] = [];
    const next = takeTurn(root, (line) => said.push(line));
    await expect.poll(() => said).toHaveLength(1);
    leaveLock(String(process.pid), 1000);
    (await next).giveBack();
  });

  function leaveLock(content: string, secondsAgo: number): void {
    write(".cache/launch.lock", content);
    const then = (Date.now() - secondsAgo * 1000) / 1000;
    utimesSync(join(root, ".cache/launch.lock"), then, then);
  }
});

describe("the launcher itself", () => {
  test("names its commands when asked for another, on the error output", async () => {
    mkdirSync(join(root, "app/processes/launch"), { recursive: true });
    for (const file of ["launch.cjs", ...readdirSync(join(processes, "launch")).map((name) => join("launch", name))]) {
      copyFileSync(join(processes, file), join(root, "app/processes", file));
    }
    write("package.json", JSON.stringify({ engines: { node: ">=20" } }));
    expect(await run("nonsense")).toEqual({
      code: 1,
      out: "",
      err: "There is no such command: choose one of portal, council, build, dev, tests, check, faults, pictures, furniture, bench, growth, clamd, lists.\n",
    });
    write("package.json", JSON.stringify({ engines: { node: ">=99" } }));
    expect((await run("portal")).err).toMatch(/^Quayside needs Node 99 or any newer; this is Node .*\.\n$/);
  });

  function run(what: string): Promise<{ code: unknown; out: string; err: string }> {
    return new Promise((answer) => {
      execFile(process.execPath, [join(root, "app/processes/launch.cjs"), what], (error, out, err) => {
        answer({ code: error?.code ?? 0, out, err });
      });
    });
  }
});
