import { join } from "node:path";
import { parse, type HTMLElement } from "node-html-parser";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { roleHints } from "~/features/accounts/ui/role-words";
import { openFileStore } from "~/platform/file-store.server";
import { seedDemonstration } from "~db/seed/demonstration";
import { startPortal, type RunningPortal } from "../support/running-portal";
import { hear, post } from "./doors/asking";

/** The demonstration as a visitor meets it: every press of its story and its people leads where it says. */
let portal: RunningPortal;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

beforeAll(async () => {
  portal = await startPortal({ serverUrl: inject("serverUrl"), templateName: inject("templateName") });
  await seedDemonstration(portal.databaseUrl, {
    ...{ publicUrl: portal.url, files: await openFileStore(join(portal.dataDir, "files")), say: () => undefined },
  });
}, 600_000);
afterAll(() => portal.stop());

interface Press {
  readonly words: string;
  readonly fields: Readonly<Record<string, string>>;
}

async function pageAt(path: string, cookie?: string): Promise<HTMLElement> {
  const { status, body } = await hear(portal.url + path, { cookie });
  expect(status, path).toBe(200);
  return parse(body);
}

function pressesIn(page: HTMLElement): Press[] {
  return page.querySelectorAll('form[action="/demo/sign-in"]').map((form) => ({
    words: form.querySelector("button")?.textContent.trim() ?? "",
    fields: Object.fromEntries(
      form
        .querySelectorAll("input")
        .map((input) => [input.getAttribute("name") ?? "", input.getAttribute("value") ?? ""]),
    ),
  }));
}

/** Presses, and follows to the page it ends on: a page to declare first is part of the story, a refusal is not. */
async function follow({ words, fields }: Press): Promise<{ path: string; page: HTMLElement; cookie: string }> {
  const pressed = await post(portal.url, "/demo/sign-in", fields);
  expect(pressed.status, words).toBe(303);
  const cookie = pressed.cookies[0]?.split(";")[0] ?? "";
  let path = pressed.headers.get("location") ?? "";
  for (let turns = 0; turns < 3; turns += 1) {
    const heard = await hear(portal.url + path, { cookie });
    const next = heard.headers.get("location");
    if (heard.status !== 303 || next === null) {
      expect(heard.status, `${words}: ${path}`).toBe(200);
      return { path, page: parse(heard.body), cookie };
    }
    path = next;
  }
  throw new Error(`${words} goes round in circles`);
}

const headingOf = (page: HTMLElement) => page.querySelector("h1")?.textContent.trim() ?? "";

describe("the story", () => {
  it("has seven steps, and each is shown by something or says what to do instead", async () => {
    const page = await pageAt("/demo");
    const steps = page.querySelectorAll(".app-story__step");
    expect(steps).toHaveLength(7);
    for (const step of steps) {
      const shown = pressesIn(step).length + step.querySelectorAll("a").length;
      expect(shown > 0 || step.textContent.trim().endsWith("."), step.textContent).toBe(true);
    }
    expect(page.querySelector('a[href="/demo/clock"]')).not.toBeNull();
  });

  it("leads by each press to a page of the right person", async () => {
    const presses = pressesIn(await pageAt("/demo"));
    expect(presses.length).toBeGreaterThanOrEqual(4);
    for (const press of presses) {
      const { path, page } = await follow(press);
      const [, name = ""] = /^Enter as (.+) and /u.exec(press.words) ?? [];
      expect(page.querySelector("header")?.textContent).toContain(name);
      say(`${press.words}: ${path} “${headingOf(page)}”`);
    }
  });

  it("goes on when the clock is moved past every deadline", async () => {
    const form = { way: "BY", days: "400", hours: "0" };
    expect((await post(portal.url, "/demo/clock", form)).status).toBe(303);
    const page = await pageAt("/demo");
    expect(page.querySelectorAll(".app-story__step")).toHaveLength(7);
    const presses = pressesIn(page);
    for (const press of presses) await follow(press);
    say(`400 days later: ${presses.map(({ words }) => words).join("; ")}`);
    expect(page.textContent).not.toMatch(/undefined|null/u);
  });
});

describe("the people", () => {
  it("stand on the page to sign in: those of the story in view, everyone else behind one press", async () => {
    const page = await pageAt("/sign-in?next=%2Fdemo%2Fclock");
    const hidden = page.querySelectorAll("details form").length;
    const all = pressesIn(page);
    const shown = all.length - hidden;
    say(`${shown} people in view, ${hidden} behind “Everyone else”`);
    expect(shown).toBe(8);
    expect(hidden).toBeGreaterThan(8);
    expect(new Set(all.map(({ fields }) => fields["person"])).size).toBe(all.length);
    for (const hint of Object.values(roleHints)) expect(page.textContent).toContain(hint);
    const [press] = all;
    if (press === undefined) throw new Error("Nobody is on the page");
    expect((await follow(press)).path).toBe("/demo/clock");
  });

  it("come in by one press each, and begin where their work begins", async () => {
    const presses = pressesIn(await pageAt("/demo/people"));
    for (const press of presses) {
      const { path } = await follow(press);
      expect(["/council", "/supplier", "/admin", "/account"], press.words).toContain(path);
    }
    say(`${presses.length} people came in by one press each`);
  });

  it("end the session before, and are named in the record", async () => {
    const [one, two] = pressesIn(await pageAt("/demo/people"));
    if (one === undefined || two === undefined) throw new Error("Nobody is on the page");
    const { cookie } = await follow(one);
    const second = await post(portal.url, "/demo/sign-in", two.fields, { cookie });
    expect(second.status).toBe(303);
    expect((await hear(`${portal.url}/account`, { cookie })).status).toBe(303);
  });

  it.each([
    ["a made up person", { person: "01990000-0000-7000-8000-000000000001" }],
    ["no person", {}],
    ["what is no id", { person: "' or 1=1 --" }],
  ])("are nobody else: %s is not found", async (_what, fields) => {
    const heard = await post(portal.url, "/demo/sign-in", fields);
    expect(heard.status).toBe(404);
    expect(heard.cookies).toEqual([]);
  });

  it.each(["https://elsewhere.test/", "//elsewhere.test", "/\\elsewhere.test"])(
    "lead nowhere else: %s",
    async (next) => {
      const [press] = pressesIn(await pageAt("/demo/people"));
      const heard = await post(portal.url, "/demo/sign-in", { ...press?.fields, next });
      expect(heard.headers.get("location")).toBe("/account/start");
    },
  );
});

it("and no process has logged an error", () => {
  expect(portal.errors).toEqual([]);
});
