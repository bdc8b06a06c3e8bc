import { describe, expect, it } from "vitest";
import { listActs } from "../support/acts";
import { listFiles, read } from "../support/house";

/** Acts that leave no record in the audit, each with the reason. */
const unrecorded: Readonly<Record<string, string>> = {
  noteArrival:
    "The moment a bid arrived is a row of its own that is never changed; submitBid, which it is for, records.",
  forgetArrival: "An attempt that led to nothing is taken back whole; the guard or the refusal has its own record.",
  queueUnscanned: "Asks the worker for a scan, which has its own record; nothing that people see changes.",
  removeOldLinks: "A link that is too old opens nothing any more; making it and using it are on record.",
};

/** The audit's own functions are what every act calls; it has no acts. */
const acts = listActs().filter(({ file }) => !file.startsWith("app/features/audit/"));
const databaseTests = listFiles("test/database", /\.test\.ts$/u)
  .map((path) => read(path))
  .join("\n");

function problemsOf({ name, records }: { name: string; records: boolean }): string[] {
  return [
    ...(records || name in unrecorded ? [] : [`${name} neither calls recordEvent nor an act that does`]),
    ...(new RegExp(`\\b${name}\\b`, "u").test(databaseTests) ? [] : [`no test in test/database names ${name}`]),
  ];
}

describe("every act", () => {
  it.each(acts.filter(({ isAct }) => isAct))("$name of $file is recorded and has a database test", (act) => {
    expect(problemsOf(act)).toEqual([]);
  });

  it("left out of the record is still there", () => {
    expect(Object.keys(unrecorded).filter((name) => !acts.some((act) => act.name === name))).toEqual([]);
  });
});

describe("an act that is not recorded is seen", () => {
  const file = "app/features/lists/commands/rounds.server.ts";
  const step = "app/features/lists/commands/steps.server.ts";
  const audit = `import { recordEvent } from "~/features/audit/commands.server";\n`;
  const actIn = (text: string, name: string) =>
    listActs(
      new Map([
        [file, text],
        [step, `${audit}export async function noted(tx) { recordEvent(tx, {}); }\nexport async function quiet(tx) {}`],
      ]),
      [],
    ).find((act) => act.file === file && act.name === name);

  it.each([
    ["calls nothing", `export async function act(ctx) { return inTransaction(ctx, async (tx) => ok()); }`],
    [
      "calls a step that does not",
      `import { quiet } from "./steps.server";
       export async function act(ctx) { return inTransaction(ctx, (tx) => quiet(tx)); }`,
    ],
    ["is an arrow", `export const act = (ctx) => inTransaction(ctx, async (tx) => ok());`],
  ])("when it %s", (_how, text) => {
    expect(actIn(text, "act")).toMatchObject({ isAct: true, records: false });
  });

  it.each([
    [
      "does so itself",
      `${audit}export const act = (ctx) => inTransaction(ctx, async (tx) => { recordEvent(tx, {}); });`,
    ],
    [
      "calls a step that does",
      `import { noted as done } from "./steps.server";
       export async function act(ctx) { return inTransaction(ctx, (tx) => done(tx)); }`,
    ],
  ])("and not when it %s", (_how, text) => {
    expect(actIn(text, "act")).toMatchObject({ isAct: true, records: true });
  });
});
