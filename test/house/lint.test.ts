import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { describe, expect, it } from "vitest";
import { root } from "../support/programs";

/** Most breaches show without types, and types take a minute to learn: they are left to the one that needs them. */
const quick = new ESLint({ cwd: root, overrideConfig: tseslint.configs.disableTypeChecked });
const typed = new ESLint({ cwd: root });

/** A file of each place that has rules of its own. Breaches are planted into their text, not into the files. */
const places = {
  rules: "app/features/accounts/rules.ts",
  query: "app/features/accounts/queries.server.ts",
  command: "app/features/accounts/commands/register.server.ts",
  ui: "app/ui/button.tsx",
  door: "app/routes/account/accounts/register.tsx",
  platform: "app/platform/mail.server.ts",
  db: "db/mode.ts",
  launcher: "db/embedded/server.ts",
  process: "app/processes/web.ts",
  test: "test/support/context.ts",
} as const;

type Place = keyof typeof places;

const syntax = "no-restricted-syntax";
const imports = "no-restricted-imports";

const breaches: readonly (readonly [place: Place, line: string, rule: string])[] = [
  ["rules", "export default function rule() {}", syntax],
  ["test", "export default {};", syntax],
  ["ui", "export class Button {}", syntax],
  ["rules", 'export * from "./policy";', syntax],
  ["rules", "export enum Word { One }", syntax],
  ["rules", "@(() => undefined) class Decorated {}", syntax],
  ["rules", "export const now = new Date();", syntax],
  ["query", "export const now = Date.now();", syntax],
  ["command", "export const now = Date();", syntax],
  ["door", "export const now = new Date();", syntax],
  ["db", "export const now = Date.now();", syntax],
  ["rules", "export const today = Temporal.Now.instant();", syntax],
  ["rules", "export const chance = Math.random();", syntax],
  ["platform", 'export const port = process.env["PORT"];', syntax],
  ["command", "export const port = process.env.PORT;", syntax],
  ["db", "export const port = process.env.PORT;", syntax],
  ["command", "export function act(request: Request): string { return request.url; }", syntax],
  ["query", "export const answer = new Response();", syntax],
  ["platform", 'import { env } from "node:process"; export const port = env["PORT"];', imports],
  ["query", 'import { inTransaction } from "~db/transaction.server"; export const act = inTransaction;', imports],
  ["door", 'import { useState } from "react"; export const state = useState;', imports],
  ["door", 'import { Form } from "@remix-run/react"; export const form = Form;', imports],
  ["door", 'import { Scripts } from "@remix-run/react"; export const scripts = Scripts;', imports],
  ["rules", "export const loose: any = 1;", "@typescript-eslint/no-explicit-any"],
  ["rules", "export const sure = [1][0]!;", "@typescript-eslint/no-non-null-assertion"],
  ["rules", "// @ts-expect-error: because\nexport const one: string = 1;", "@typescript-eslint/ban-ts-comment"],
  [
    "rules",
    'import { Actor } from "~/core/actor"; export type Who = Actor;',
    "@typescript-eslint/consistent-type-imports",
  ],
  ["rules", "// TODO: later\nexport const later = 1;", "no-warning-comments"],
  ["command", 'console.log("said");', "no-console"],
  ["ui", 'export function Picture() { return <img src="/a.png" />; }', "jsx-a11y/alt-text"],
  [
    "ui",
    'import { useContext, createContext } from "react"; const c = createContext(1);' +
      "export function Now({ a }: { a: boolean }) { if (a) useContext(c); return null; }",
    "react-hooks/rules-of-hooks",
  ],
  // A comment switches nothing off.
  ["rules", "// eslint-disable-next-line\nexport const loose: any = 1;", "@typescript-eslint/no-explicit-any"],
  ["rules", "/* eslint-disable */\nexport const loose: any = 1;", "@typescript-eslint/no-explicit-any"],
];

const allowed: readonly (readonly [place: Place, line: string])[] = [
  ["process", 'export const port = process.env["PORT"];'],
  ["platform", "export const now = new Date();"],
  ["rules", "export const then = new Date(0);"],
  ["door", "export default function Page() { return null; }"],
];

describe("lint", () => {
  it.each(breaches)("in %s stops %s", async (place, line, rule) => {
    expect((await messagesFor(place, line)).map(({ ruleId }) => ruleId)).toContain(rule);
  });

  it.each(allowed)("in %s allows %s", async (place, line) => {
    expect((await messagesFor(place, line)).filter(({ ruleId }) => ruleId === syntax)).toEqual([]);
  });

  it("knows types", async () => {
    const found = await messagesFor("rules", "export function act() { Promise.resolve(1); }", typed);
    expect(found.map(({ ruleId }) => ruleId)).toContain("@typescript-eslint/no-floating-promises");
  });

  it("has a planted breach of every restriction of ours", async () => {
    const ours = new Set<string>();
    for (const file of Object.values(places)) {
      const { rules } = (await quick.calculateConfigForFile(`${root}${file}`)) as {
        rules: Record<string, [number, ...{ message: string }[]]>;
      };
      const [severity, ...restrictions] = rules[syntax] ?? [0];
      expect(severity, file).toBe(2);
      for (const { message } of restrictions) ours.add(message);
    }
    const said = new Set<string>();
    for (const [place, line] of breaches) for (const { message } of await messagesFor(place, line)) said.add(message);
    expect([...ours].filter((message) => !said.has(message))).toEqual([]);
  });
});

async function messagesFor(place: Place, line: string, eslint = quick) {
  const results = await eslint.lintText(`${line}\n`, { filePath: `${root}${places[place]}` });
  return results.flatMap(({ messages }) => messages);
}
