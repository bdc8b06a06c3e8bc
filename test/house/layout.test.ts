import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listFiles, read, rooms } from "../support/house";
import { root } from "../support/programs";

const sources = [...listFiles("app", /\.(ts|tsx|mjs|cjs|scss)$/u), ...listFiles("db", /\.ts$/u)];
const builtRooms = readdirSync(join(root, "app/features"));

/** What a room may be made of, after its own name. */
const furniture = [
  /^README\.md$/u,
  /^(rules|policy|refusals|emails|letters|forms|journey)(\.ts|\/[a-z0-9-]+\.ts)$/u,
  /^(queries|commands)(\.server\.ts|\/[a-z0-9-]+\.server\.ts)$/u,
  /^ui\/[a-z0-9-]+\.tsx?$/u,
];
/** Sessions, the porter and the second factor are accounts' own. */
const furnitureOfAccounts = /^(sessions|enter|second-factor)\.server\.ts$/u;
/** What doors answer to who is conflicted, or of a council that does not run the portal: the porter's second half. */
const furnitureBehindDeclarations = /^turn-away\.server\.ts$/u;

describe("the tree", () => {
  it("has only rooms in app/features, and each says what it is about", () => {
    expect(builtRooms.filter((name) => !(rooms as readonly string[]).includes(name))).toEqual([]);
    expect(builtRooms.filter((name) => !existsSync(join(root, "app/features", name, "README.md")))).toEqual([]);
  });

  it("gives each room the same furniture", () => {
    const strange = listFiles("app/features", /./u).filter((path) => {
      const [, room, inner = ""] = /^app\/features\/([^/]+)\/(.+)$/u.exec(path) ?? [];
      const isOwn =
        (room === "accounts" && furnitureOfAccounts.test(inner)) ||
        (["bids", "evaluation", "councils"].includes(room ?? "") && furnitureBehindDeclarations.test(inner));
      return !isOwn && !furniture.some((kind) => kind.test(inner));
    });
    expect(strange).toEqual([]);
  });

  it("keeps a kind of furniture in a file or in a folder, not in both", () => {
    const both = builtRooms.flatMap((room) => {
      const names = readdirSync(join(root, "app/features", room));
      return names
        .filter((name) => names.includes(`${name}.ts`) || names.includes(`${name}.server.ts`))
        .map((name) => `${room}/${name}`);
    });
    expect(both).toEqual([]);
  });

  it("has no room without a word", () => {
    const wordless = /(^|\/)(utils?|helpers?|lib|libs|common|shared|types|constants|misc)(\/|\.(server\.)?tsx?$)/u;
    const generated = ["db/types.ts"];
    const all = [...sources, ...listFiles("test", /\.tsx?$/u)];
    expect(all.filter((path) => wordless.test(path) && !generated.includes(path))).toEqual([]);
  });

  it("is written in kebab-case", () => {
    const all = [...sources, ...listFiles("test", /./u)];
    const kebab = /^_?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/u;
    expect(all.filter((path) => !path.split("/").every((name) => name === "README.md" || kebab.test(name)))).toEqual(
      [],
    );
  });

  it("has only what belongs there at the top", () => {
    const belongs = ["app", "db", "public", "test", "package.json", "tsconfig.json", "remix.config.js", "README.md"];
    const insisted = ["package-lock.json", "vite.config.ts", "eslint.config.js"];
    const made = ["node_modules", "build", "test-results", "playwright-report"];
    const seen = readdirSync(root).filter((name) => !name.startsWith("."));
    expect(seen.filter((name) => ![...belongs, ...insisted, ...made].includes(name))).toEqual([]);
    expect([...belongs, ...insisted].filter((name) => !seen.includes(name))).toEqual([]);
  });
});

describe("a file has one subject", () => {
  const most = 300;
  // One is generated, the other a published vocabulary, a line for each of its codes.
  const generated = ["db/types.ts", "db/reference/cpv.ts"];

  it.each(sources.filter((path) => !generated.includes(path)).filter((path) => lines(path) > most / 2))(
    "%s has at most 300 lines",
    (path) => {
      expect(lines(path)).toBeLessThanOrEqual(most);
    },
  );

  it("and planted ones are counted", () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(lines("db/types.ts")).toBeGreaterThan(most);
  });
});

function lines(path: string): number {
  return read(path).split("\n").length - 1;
}

describe("a dependency that runs", () => {
  const names = Object.keys((JSON.parse(read("package.json")) as { dependencies: object }).dependencies);
  const decision = read(".adr/0007-runtime-dependencies.md");

  it("has its line in .adr", () => {
    // Remix's three packages share a line.
    const told = (name: string) =>
      decision.includes(`\`${name}\``) || decision.includes(`\`${name.replace(/^@remix-run\//u, "")}\``);
    expect(names.filter((name) => !told(name))).toEqual([]);
  });

  it("is one of few", () => {
    expect(names.length).toBeLessThanOrEqual(55);
  });
});
