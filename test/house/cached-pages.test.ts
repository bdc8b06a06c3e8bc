import ts from "typescript";
import { describe, expect, it } from "vitest";
import { listFiles, nodesOf, parse } from "../support/house";

const doors = listFiles("app/routes", /\.tsx?$/u);

/** What is wrong with a door that lets its page be kept whole for strangers, a sentence each. */
function problemsOf(path: string, text?: string): string[] {
  const nodes = [...nodesOf(parse(path, text))];
  const cached = nodes.find(
    (node): node is ts.PropertyAssignment => ts.isPropertyAssignment(node) && node.name.getText() === "cached",
  );
  if (cached === undefined) return [];
  const problems = path.startsWith("app/routes/site/") ? [] : [`${path} is not for everybody`];
  // A page that tells even of words that mean nothing to it is another page for each of them.
  if (ts.isStringLiteral(cached.initializer) && cached.initializer.text === "ALL") return problems;
  if (!ts.isArrayLiteralExpression(cached.initializer) || !cached.initializer.elements.every(ts.isStringLiteral)) {
    return [...problems, `${path} does not name its query's words one by one`];
  }
  const named = cached.initializer.elements.map((element) => (element as ts.StringLiteral).text);
  const read = nodes.flatMap((node) => {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
    const { expression, name } = node.expression;
    const [word] = node.arguments;
    if (!expression.getText().endsWith("searchParams") || !/^(get|getAll|has)$/u.test(name.text)) return [];
    return word !== undefined && ts.isStringLiteral(word) ? [word.text] : ["?"];
  });
  const forgotten = read.filter((word) => !named.includes(word));
  return [...problems, ...forgotten.map((word) => `${path} reads ${word} of its query and does not name it`)];
}

describe("a page that is kept whole for strangers", () => {
  it.each(doors)("%s names what it understands of its query", (path) => {
    expect(problemsOf(path)).toEqual([]);
  });

  it("is there", () => {
    expect(doors.filter((path) => parse(path).text.includes("cached:")).length).toBeGreaterThan(3);
  });

  const path = "app/routes/site/market/home.tsx";

  it.each([
    ["another word", `export const handle = { cached: ["after"] }; const a = url.searchParams.get("before");`],
    ["a word that is worked out", `export const handle = { cached: ["after"] }; const a = searchParams.get(name);`],
    ["any of its words", `export const handle = { cached: words };`],
  ])("and reads %s is seen", (_what, text) => {
    expect(problemsOf(path, text)).toHaveLength(1);
    expect(
      problemsOf(path, `export const handle = { cached: ["after"] }; const a = searchParams.get("after");`),
    ).toEqual([]);
  });

  it("and is not for everybody is seen", () => {
    const text = `export const handle = { cached: [] };`;
    expect(problemsOf("app/routes/council/lists/lists.tsx", text)).toHaveLength(1);
    expect(problemsOf("app/routes/account/accounts/sign-in.tsx", text)).toHaveLength(1);
  });
});
