import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { listFiles, nodesOf, parse } from "../support/house";
import { root } from "../support/programs";

const kinds = readdirSync(join(root, "test"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "support")
  .map(({ name }) => name);
const tests = listFiles("test", /\.(test|spec)\.tsx?$/u);

const testFunctions = /^(it|test|describe|suite|step)$/u;
const leavingOut = /^(only|skip|todo|fixme|skipIf|runIf|fails|concurrentOnly)$/u;
const tryingAgain = /^(retry|retries|repeats)$/u;

/** What a test may not do: be left out, be the only one, be tried again, or wait for time to pass. */
function problemsOfTest(path: string, text?: string): string[] {
  return [...nodesOf(parse(path, text))].flatMap((node) => {
    if (ts.isPropertyAccessExpression(node) && leavingOut.test(node.name.text) && isTestFunction(node.expression)) {
      return [`${path} says ${node.getText()}`];
    }
    if (ts.isPropertyAssignment(node) && tryingAgain.test(node.name.getText()) && node.initializer.getText() !== "0") {
      return [`${path} says ${node.getText()}`];
    }
    if (ts.isPropertyAccessExpression(node) && node.name.text === "waitForTimeout")
      return [`${path} waits for time to pass`];
    if (ts.isImportDeclaration(node) && node.moduleSpecifier.getText().includes("timers/promises")) {
      return isJourney(path) ? [`${path} waits for time to pass`] : [];
    }
    return [];
  });
}

function isTestFunction(node: ts.Expression): boolean {
  if (ts.isPropertyAccessExpression(node)) return isTestFunction(node.expression);
  return ts.isIdentifier(node) && testFunctions.test(node.text);
}

function isJourney(path: string): boolean {
  return path.startsWith("test/journeys/");
}

/** What stories that share a portal would both register: councils they found, and company numbers. */
function sharedByStories(stories: readonly { path: string; text: string }[]): string[] {
  const claims = /\bfound\(\s*\w+,\s*\w+,\s*\{\s*name: ("[^"]+")|\bcompanyNumber: ("\d{8}")/gu;
  const tellers = new Map<string, string[]>();
  for (const { path, text } of stories) {
    const claimed = new Set([...text.matchAll(claims)].map((match) => match[1] ?? match[2] ?? ""));
    for (const claim of claimed) tellers.set(claim, [...(tellers.get(claim) ?? []), path]);
  }
  return [...tellers].filter(([, paths]) => paths.length > 1).map(([claim, paths]) => `${claim}: ${paths.join(", ")}`);
}

describe("tests", () => {
  it.each(tests)("%s leaves nothing out and waits for no time", (path) => {
    expect(problemsOfTest(path)).toEqual([]);
  });

  it("have a file in each folder there is", () => {
    expect(kinds.filter((kind) => !tests.some((path) => path.startsWith(`test/${kind}/`)))).toEqual([]);
    expect(["rules", "database", "doors", "journeys", "house"].filter((kind) => !kinds.includes(kind))).toEqual([]);
  });

  it("found no council and register no company that another story does", () => {
    const stories = tests.filter(isJourney).map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
    expect(sharedByStories(stories)).toEqual([]);
    const planted = `await found(page, portal, { name: "Teal Council" }); register({ companyNumber: "01234567" });`;
    expect(sharedByStories(["a.spec.ts", "b.spec.ts"].map((path) => ({ path, text: planted })))).toEqual([
      `"Teal Council": a.spec.ts, b.spec.ts`,
      `"01234567": a.spec.ts, b.spec.ts`,
    ]);
  });

  it("are never tried twice by their runners' settings", () => {
    const settings = ["test/vitest.config.ts", "test/playwright.config.ts"];
    expect(settings.flatMap((path) => problemsOfTest(path))).toEqual([]);
    expect(settings.every((path) => existsSync(join(root, path)))).toBe(true);
  });

  it.each([
    `it.only("one", () => {});`,
    `describe.skip("none", () => {});`,
    `test.describe.skip("none", () => {});`,
    `test.fixme("later", () => {});`,
    `it.skipIf(true)("sometimes", () => {});`,
    `it.todo("later");`,
    `it("again", { retry: 2 }, () => {});`,
    `export default { retries: 1 };`,
    `await page.waitForTimeout(500);`,
    `import { setTimeout } from "node:timers/promises";`,
  ])("that say %s are seen", (text) => {
    expect(problemsOfTest("test/journeys/planted.spec.ts", text)).toHaveLength(1);
  });
});
