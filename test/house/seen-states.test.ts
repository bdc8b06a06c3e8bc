import ts from "typescript";
import { describe, expect, it } from "vitest";
import { listFiles, nodesOf, parse } from "../support/house";

const rules = listFiles("app/features", /\/rules(\.ts|\/[a-z0-9-]+\.ts)$/u);
const all = listFiles("app", /\.tsx?$/u);

/** Unions of what people see are called Seen…: `export type SeenStage = …`. */
const seen = rules.flatMap((path) =>
  [...nodesOf(parse(path))].flatMap((node) =>
    ts.isTypeAliasDeclaration(node) && /^Seen[A-Z]/u.test(node.name.text) ? [{ path, name: node.name.text }] : [],
  ),
);

/** Every `Record<Key, Value>` of a file: the compiler holds that such a map has each member of the union. */
function recordsIn(path: string, text?: string): { key: string; value: string }[] {
  return [...nodesOf(parse(path, text))].flatMap((node) => {
    if (!ts.isTypeReferenceNode(node) || node.typeName.getText() !== "Record") return [];
    const [key, value] = node.typeArguments ?? [];
    return key === undefined || value === undefined ? [] : [{ key: key.getText(), value: value.getText() }];
  });
}

const records = all.flatMap((path) => recordsIn(path));

describe("every seen state", () => {
  it.each(seen)("of $name has a word and the colour of its tag", ({ name }) => {
    const values = records.filter(({ key }) => key === name).map(({ value }) => value);
    expect(
      values.some((value) => /\bstring\b/u.test(value)),
      `Record<${name}, string>`,
    ).toBe(true);
    expect(
      values.some((value) => /\bTagColour\b/u.test(value)),
      `Record<${name}, TagColour>`,
    ).toBe(true);
  });

  it("and there are some", () => {
    expect(seen.length).toBeGreaterThan(2);
    expect(recordsIn("app/x.ts", "const names: Record<SeenThing, string> = {};")).toEqual([
      { key: "SeenThing", value: "string" },
    ]);
  });
});
