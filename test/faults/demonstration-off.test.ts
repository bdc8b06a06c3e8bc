import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openFileStore } from "~/platform/file-store.server";
import { newId } from "~/platform/ids";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freshDatabase } from "../support/database";
import { answerOf, doorArgs } from "../support/knocking";
import { personNamed } from "../support/people";
import { startPortal, type RunningPortal } from "../support/running-portal";
import { listAddresses } from "../support/site-map";
import { onDatabase } from "./canary/database";
import { hear } from "./doors/asking";

/** With DEMO off none of the demonstration's doors is there, whatever its database is made to say. */
const doors = listAddresses().filter(({ file }) => file.startsWith("routes/demo/"));
const paths = doors.map(({ pattern, file }) => ({ file, path: pattern.replace(/:\w+/gu, newId()) }));
const say = (line: string): void => void process.stdout.write(`${line}\n`);
let portal: RunningPortal;
let personId: string;

beforeAll(async () => {
  portal = await startPortal({ serverUrl: inject("serverUrl"), templateName: inject("templateName") }, "REAL");
  personId = await onDatabase(portal.databaseUrl, (test) => personNamed(test, "owner@larch.test"));
});
afterAll(() => portal.stop());

async function statusesOf(path: string, file: string): Promise<Record<string, number>> {
  const routes = `?_routes=${encodeURIComponent(file.replace(/\.tsx?$/u, ""))}`;
  const form = { person: personId, next: "/account", way: "BY", days: "1", hours: "0" };
  const statuses: Record<string, number> = {};
  for (const address of [path, `${path}.data`, `${path}.data${routes}`]) {
    statuses[`GET ${address}`] = (await hear(portal.url + address)).status;
    const headers = { origin: portal.url };
    const posted = await hear(portal.url + address, { method: "POST", headers, form });
    statuses[`POST ${address}`] = posted.status;
    expect(posted.cookies, `POST ${address}`).toEqual([]);
  }
  return statuses;
}

async function everythingIsMissing(): Promise<number> {
  let asked = 0;
  for (const { path, file } of paths) {
    const statuses = await statusesOf(path, file);
    asked += Object.keys(statuses).length;
    expect(Object.entries(statuses).filter(([, status]) => status !== 404)).toEqual([]);
  }
  const signIn = await hear(`${portal.url}/sign-in`);
  expect(signIn.status).toBe(200);
  expect(signIn.body).not.toMatch(/demo|invented|Enter as|app-cast|owner@larch|Look round/iu);
  expect((await hear(`${portal.url}/sign-in.data`)).body).not.toMatch(/cast|people|invented/iu);
  const home = await hear(`${portal.url}/`);
  expect(home.body).not.toMatch(/\/demo\b|app-demonstration/u);
  return asked;
}

describe("with DEMO off", () => {
  it("no door of the demonstration is there, and the page to sign in says nothing of it", async () => {
    expect(doors.length).toBeGreaterThanOrEqual(6);
    say(`${doors.length} doors of the demonstration, ${await everythingIsMissing()} answers, all 404`);
  });

  it("nor when the database is made to say that it is one", async () => {
    await onDatabase(portal.databaseUrl, async ({ ownerPool }) => {
      await ownerPool.query("update people set invented = true");
      await ownerPool.query("insert into demonstration_clock (offset_ms) values (0)");
      await ownerPool.query("update installation set mode = 'DEMONSTRATION'");
    });
    await everythingIsMissing();
    const sessions = await onDatabase(portal.databaseUrl, ({ ownerPool }) => ownerPool.query("select from sessions"));
    expect(sessions.rowCount).toBe(0);
    expect(portal.errors).toEqual([]);
  });

  it("each door keeps itself shut, without the server round it", async () => {
    const folder = await mkdtemp(join(tmpdir(), "quayside-doors-"));
    const test = await freshDatabase();
    try {
      const files = await openFileStore(folder);
      const modules = import.meta.glob<Record<string, unknown>>("../../app/routes/demo/**/*.{ts,tsx}");
      expect(Object.keys(modules)).toHaveLength(doors.length);
      for (const [path, load] of Object.entries(modules)) {
        const { loader, action } = await load();
        for (const [door, method] of [
          [loader, "GET"],
          [action, "POST"],
        ] as const) {
          if (typeof door !== "function") throw new Error(`${path} does not answer ${method}`);
          const body = method === "POST" ? "person=x" : undefined;
          const args = doorArgs(test, files, { method, path: "/demo", params: { mailId: newId() }, body });
          const answered = await answerOf(() => (door as (args: unknown) => Promise<unknown>)(args));
          expect(answered.status, `${method} ${path}`).toBe(404);
        }
      }
    } finally {
      await test.drop();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
