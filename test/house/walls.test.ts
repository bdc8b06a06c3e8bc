import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise, type ICruiseResult, type IForbiddenRuleType } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rooms } from "../support/house";
import { root } from "../support/programs";

const config = createRequire(import.meta.url)(join(root, ".dependency-cruiser.cjs")) as {
  forbidden: (IForbiddenRuleType & { name: string })[];
  options: Parameters<typeof cruise>[1];
};

interface Breach {
  readonly rule: string;
  /** Where the forbidden line is planted. */
  readonly file: string;
  /** What it imports, as code would write it. */
  readonly imports: string;
}

/** At least one for every rule; more where a rule names several places. */
const breaches: readonly Breach[] = [
  breach("core-knows-nothing-else", "app/core/money.ts", "~/features/lists/rules"),
  breach("core-knows-nothing-else", "app/core/clock.ts", "node:fs"),
  breach("core-knows-nothing-else", "app/core/row.ts", "~db/types"),
  breach("zod-is-for-what-people-type", "app/core/marks.ts", "zod"),
  breach("zod-is-for-what-people-type", "app/features/lists/queries.server.ts", "zod"),
  breach("fields-are-for-forms", "app/features/lists/rules.ts", "~/core/fields"),
  breach("fields-are-for-forms", "app/routes/council/lists/fields.tsx", "~/core/fields"),
  breach("rules-are-pure", "app/features/lists/rules/rounds.ts", "kysely"),
  breach("rules-are-pure", "app/features/lists/policy.ts", "react"),
  breach("rules-are-pure", "app/features/lists/refusals/lists.ts", "../forms"),
  breach("rules-are-pure", "app/features/lists/emails/lists.ts", "~/platform/context"),
  breach("rules-are-pure", "app/features/lists/letters.ts", "node:crypto"),
  breach("forms-are-rules-and-zod", "app/features/lists/forms.ts", "~/platform/form-reading.server"),
  breach("forms-are-rules-and-zod", "app/features/lists/journey.ts", "pg"),
  breach("the-database-knows-no-room", "db/mode.ts", "~/core/time"),
  breach("seed-is-planted-from-outside", "app/features/lists/commands/seed.server.ts", "~db/seed/demonstration"),
  breach("seed-is-planted-from-outside", "db/migrate.ts", "./seed/demonstration"),
  breach("running-code-opens-the-database-and-no-more", "app/platform/outbox.server.ts", "~db/migrate"),
  breach("queries-change-nothing", "app/features/lists/queries/rounds.server.ts", "../commands/rounds.server"),
  breach("queries-change-nothing", "app/features/lists/queries/mail.server.ts", "~/platform/outbox.server"),
  breach("commands-know-no-door", "app/features/lists/commands/rounds.server.ts", "~/features/accounts/enter.server"),
  breach("commands-know-no-door", "app/features/lists/commands/show.server.ts", "../ui/round"),
  breach("the-server-floors-know-no-web", "app/features/lists/commands/answer.server.ts", "@remix-run/node"),
  breach("the-server-floors-know-no-web", "app/features/lists/queries/answer.server.ts", "express"),
  breach("react-stays-upstairs", "app/platform/page.ts", "react"),
  breach("furniture-knows-no-room", "app/ui/tag.tsx", "~/features/lists/rules"),
  breach("furniture-knows-no-room", "app/ui/button.tsx", "~/platform/ids"),
  breach("room-ui-only-shows", "app/features/lists/ui/round.tsx", "../queries.server"),
  breach("room-ui-only-shows", "app/features/lists/ui/lot.tsx", "~/platform/context"),
  breach("ui-knows-no-server", "app/ui/header.tsx", "pino"),
  breach("platform-knows-no-room", "app/platform/mail.server.ts", "~/features/lists/rules"),
  breach("platform-knows-no-room", "app/platform/looks.ts", "~/ui/tag"),
  breach("doors-are-not-imported", "app/routes/council/lists/edit.tsx", "./list"),
  breach("doors-are-not-imported", "app/features/lists/ui/door.tsx", "~/routes/council/lists/list"),
  breach("doors-know-no-sql", "app/routes/council/lists/list.tsx", "kysely"),
  breach("doors-know-no-sql", "app/root.tsx", "~db/client.server"),
  breach("doors-read-no-settings", "app/routes/council/lists/port.tsx", "~/processes/settings"),
  breach("doors-read-no-settings", "db/embedded/server.ts", "~/processes/settings"),
  breach("sql-has-its-places", "app/features/lists/ui/rows.tsx", "kysely"),
  breach("sql-has-its-places", "app/features/lists/helper.server.ts", "pg"),
  breach("lucia-lives-in-one-file", "app/features/accounts/enter.server.ts", "lucia"),
  breach(
    "sessions-stay-in-accounts",
    "app/features/lists/commands/out.server.ts",
    "~/features/accounts/sessions.server",
  ),
  breach("the-porter-stands-at-doors", "app/features/lists/helper-two.server.ts", "~/features/accounts/enter.server"),
  ...rooms.map((room, place) => {
    const later = rooms[place + 1] ?? "a-room-nobody-knows";
    return breach(`${room}-looks-up-only`, `app/features/${room}/rules/up.ts`, `~/features/${later}/rules`);
  }),
  breach("no-circles", "app/core/one.ts", "./two"),
  breach("no-lost-imports", "app/core/lost.ts", "./nowhere"),
  breach("tests-are-not-imported", "app/platform/help.server.ts", "../../test/support/people"),
  breach("what-runs-is-installed", "app/platform/tool.server.ts", "esbuild"),
];

/** What may be imported, so that a wall is not simply shut. */
const allowed: readonly (readonly [file: string, imports: string])[] = [
  ["app/core/time.ts", "temporal-polyfill"],
  ["app/core/fields.ts", "zod"],
  ["app/features/bids/rules/fine.ts", "~/features/lists/rules"],
  ["app/features/bids/forms.ts", "~/core/fields"],
  ["app/features/bids/queries.server.ts", "~/features/lists/queries.server"],
  ["app/features/bids/commands.server.ts", "~/features/audit/commands.server"],
  ["app/features/bids/ui/bid.tsx", "~/ui/furniture"],
  ["app/features/accounts/sessions.server.ts", "lucia"],
  ["app/routes/supplier/bids/bid.tsx", "~/features/bids/commands.server"],
  ["app/processes/web.ts", "~db/migrations/one"],
  ["db/seed/demonstration.ts", "~/features/bids/commands.server"],
];

function breach(rule: string, file: string, imports: string): Breach {
  return { rule, file, imports };
}

/** Other files of the tree: what the lines above import and what makes the circle round. */
const ground: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...rooms, "a-room-nobody-knows"].map((room) => [`app/features/${room}/rules.ts`, ""])),
  "app/core/two.ts": `import "./one";\n`,
  "app/features/audit/commands.server.ts": "",
  "app/features/lists/queries.server.ts": "",
  "app/platform/context.ts": "",
  "app/platform/form-reading.server.ts": "",
  "app/platform/ids.ts": "",
  "app/processes/settings.ts": "",
  "app/ui/furniture.tsx": "",
  "db/client.server.ts": "",
  "db/migrations/one.ts": "",
  "db/types.ts": "",
  "test/support/people.ts": "",
};

let tree: string;
let found: { rule: string; file: string }[];

beforeAll(async () => {
  tree = mkdtempSync(join(tmpdir(), "quayside-walls-"));
  const lines = new Map<string, string>(Object.entries(ground));
  for (const [file, imports] of [...breaches.map((each) => [each.file, each.imports] as const), ...allowed]) {
    lines.set(file, `${lines.get(file) ?? ""}import "${imports}";\n`);
  }
  for (const [file, text] of lines) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), `${text}export {};\n`);
  }
  symlinkSync(join(root, "node_modules"), join(tree, "node_modules"));
  for (const name of ["package.json", "tsconfig.json"]) symlinkSync(join(root, name), join(tree, name));
  found = await violationsIn(tree);
});

afterAll(() => rmSync(tree, { recursive: true, force: true }));

describe("each wall", () => {
  it.each(breaches)("$rule stops $file from importing $imports", ({ rule, file }) => {
    expect(found).toContainEqual({ rule, file });
  });

  it("has a planted breach", () => {
    const planted = new Set(breaches.map(({ rule }) => rule));
    expect(config.forbidden.map(({ name }) => name).filter((name) => !planted.has(name))).toEqual([]);
  });

  it("ends the check when it is breached", () => {
    expect(config.forbidden.filter(({ severity }) => severity !== "error")).toEqual([]);
  });
});

describe("what is allowed", () => {
  const planted = new Set(breaches.map(({ file }) => file));

  it.each(allowed.filter(([file]) => !planted.has(file)))("%s may import %s", (file) => {
    expect(found.filter((violation) => violation.file === file)).toEqual([]);
  });
});

async function violationsIn(folder: string): Promise<{ rule: string; file: string }[]> {
  const before = process.cwd();
  // Rules are about paths from the root of a tree.
  process.chdir(folder);
  try {
    const options = { ...config.options, ruleSet: { forbidden: config.forbidden }, validate: true };
    const tsConfig = extractTSConfig(join(folder, "tsconfig.json"));
    const { output } = await cruise(["app", "db"], options, undefined, { tsConfig });
    return (output as ICruiseResult).summary.violations.map(({ rule, from }) => ({ rule: rule.name, file: from }));
  } finally {
    process.chdir(before);
  }
}
