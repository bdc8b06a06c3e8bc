import ts from "typescript";
import { describe, expect, it } from "vitest";
import { resumableAddress } from "~/features/documents/rules";
import { arrivesFirst, problemsOfDoor } from "../support/doors";
import { listFiles, nodesOf, parse } from "../support/house";
import { listAddresses } from "../support/site-map";

const doors = listFiles("app/routes", /\.tsx?$/u);
const addresses = listAddresses();

describe("the site map", () => {
  it("and the folder of doors name the same files", () => {
    expect(addresses.map(({ file }) => `app/${file}`).sort()).toEqual(doors);
  });

  it("has each address once", () => {
    const patterns = addresses.map(({ pattern }) => pattern.replace(/:\w+/gu, ":"));
    expect(patterns.filter((pattern, place) => patterns.indexOf(pattern) !== place)).toEqual([]);
  });

  it("keeps an address and its door with the same audience", () => {
    const apart = addresses.filter(({ pattern, file }) => {
      const [, word] = pattern.split("/");
      const [, audience] = file.split("/");
      const named = ["supplier", "council", "admin", "demo"].find((each) => each === word);
      return named === undefined
        ? ["supplier", "council", "admin", "demo"].includes(audience ?? "")
        : named !== audience;
    });
    expect(apart).toEqual([]);
  });
});

describe("every door", () => {
  it.each(["app/root.tsx", ...doors])("%s stands in its place and guards itself first", (path) => {
    expect(problemsOfDoor(path)).toEqual([]);
  });

  it("outside Remix is listed by name and guards itself", () => {
    // Health and readiness tell nothing; files in pieces come in by a guard; the rest are built files, and Remix itself.
    const files = ["/assets", "/assets", "/assets", "/favicon.svg"];
    const pieces = ["/uploads", "/uploads/:uploadId"];
    expect(addressesOfServer()).toEqual(["*", ...files, "/healthz", "/readyz", ...pieces]);
    expect(pieces[0]).toBe(resumableAddress);
  });
});

describe("a door that does not guard itself first is seen", () => {
  const path = "app/routes/council/lists/list.tsx";
  const guarded = `export async function loader(args) { const ctx = await enterAsCouncil(args, "PO"); return {}; }\n`;

  it.each([
    ["no guard", `export async function loader(args) { return {}; }`],
    ["a guard in the second line", `export async function loader(args) { const a = 1; await enterAsCouncil(args); }`],
    ["a guard that nobody waits for", `export async function loader(args) { enterAsCouncil(args); return {}; }`],
    ["a guard of another audience", `export async function loader(args) { await enterAsPublic(args); return {}; }`],
    ["a guard of its own making", `export async function loader(args) { await enterAsFriend(args); return {}; }`],
    ["a guard of another request", `export async function loader(args) { await enterAsCouncil(other); return {}; }`],
    ["a loader from elsewhere", `export { loader } from "./other";`],
    ["a loader that is made", `export const loader = makeLoader();`],
    ["an arrow without a guard", `export const loader = async (args) => ({});`],
    ["an action without one", `${guarded}export async function action(args) { return {}; }`],
    [
      "a page without a loader",
      `export async function action(args) { await enterAsCouncil(args); }
      export default function Page() { return null; }`,
    ],
    ["a page and nothing else", `export default function Page() { return null; }`],
    ["a loader in the browser", `${guarded}export const clientLoader = () => 1;`],
  ])("%s", (_what, text) => {
    expect(problemsOfDoor(path, text)).not.toEqual([]);
  });

  it("and one that does is not", () => {
    expect(problemsOfDoor(path, guarded)).toEqual([]);
  });

  it("wherever it stands outside an audience or a room", () => {
    expect(problemsOfDoor("app/routes/visitor/lists/list.tsx", guarded)).not.toEqual([]);
    expect(problemsOfDoor("app/routes/council/stuff/list.tsx", guarded)).not.toEqual([]);
    expect(problemsOfDoor("app/routes/council/list.tsx", guarded)).not.toEqual([]);
  });

  it("also where the moment of arrival is written down first", () => {
    const { file } = arrivesFirst;
    const loader = `export async function loader(args) { await enterAsSupplier(args); return {}; }\n`;
    const arrival = "const attempt = await noteArrival(args.context.services.receiptDb, {});";
    const guard = 'const ctx = await enterAsSupplier(args, "SA");';
    expect(problemsOfDoor(file, `${loader}export async function action(args) { ${arrival} ${guard} }`)).toEqual([]);
    expect(problemsOfDoor(file, `${loader}export async function action(args) { ${guard} ${arrival} }`)).not.toEqual([]);
    expect(problemsOfDoor(file, `${loader}export async function action(args) { ${arrival} }`)).not.toEqual([]);

    const throwing = "async function forget(e): Promise<never> { throw e; }";
    const answering = "async function forget(e): Promise<object> { return {}; }";
    const caught = `${loader}export async function action(args) {
      ${arrival} const ctx = await enterAsSupplier(args, "SA").catch((e) => forget(e)); }\n`;
    expect(problemsOfDoor(file, caught + throwing)).toEqual([]);
    expect(problemsOfDoor(file, caught + answering)).not.toEqual([]);
    expect(problemsOfDoor(path, (caught + throwing).replaceAll("Supplier", "Council"))).not.toEqual([]);
  });
});

/** The addresses that the server round Remix answers itself. */
function addressesOfServer(): string[] {
  return [...nodesOf(parse("app/processes/server.ts"))]
    .flatMap((node) => {
      if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
      if (!["get", "post", "put", "patch", "delete", "all", "use", "route"].includes(node.expression.name.text))
        return [];
      const [first] = node.arguments;
      const named = first !== undefined && ts.isArrayLiteralExpression(first) ? [...first.elements] : [first];
      return named.flatMap((each) => (each !== undefined && ts.isStringLiteral(each) ? [each.text] : []));
    })
    .sort();
}
