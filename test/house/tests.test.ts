import { existsSync, readdirSync } from "node:fs";
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

describe("tests", () => {
  it.each(tests)("%s leaves nothing out and waits for no time", (path) => {
    expect(problemsOfTest(path)).toEqual([]);
  });

  it("have a file in each folder there is", () => {
    expect(kinds.filter((kind) => !tests.some((path) => path.startsWith(`test/${kind}/`)))).toEqual([]);
    expect(["rules", "database", "doors", "journeys", "house"].filter((kind) => !kinds.includes(kind))).toEqual([]);
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
