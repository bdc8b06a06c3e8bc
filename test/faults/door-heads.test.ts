import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { newId } from "~/platform/ids";
import { makePlatformAdministrator } from "~/features/accounts/commands/people.server";
import { startSession } from "~/features/accounts/sessions.server";
import type { Database } from "~db/client.server";
import { contextOf, system } from "../support/context";
import { authorityWithLead, councilPerson, personNamed, testPassword } from "../support/people";
import { startPortal, type RunningPortal } from "../support/running-portal";
import { newSupplier } from "../support/scenarios/suppliers";
import { listAddresses } from "../support/site-map";
import { onDatabase } from "./canary/database";
import { hear, type Heard } from "./doors/asking";

/**
 * Every door of the site map on the built portal, as it stands behind TLS: what each answer tells the browser, that a
 * form from anywhere else is refused before anything is done, and what a cookie is like (safety.md §4).
 */
const publicUrl = "https://market.quayside.test";
const say = (line: string): void => void process.stdout.write(`${line}\n`);
let portal: RunningPortal;
let plain: RunningPortal;
let cookies: Readonly<Record<string, string>>;

beforeAll(async () => {
  const template = { serverUrl: inject("serverUrl"), templateName: inject("templateName") };
  portal = await startPortal(template, "DEMONSTRATION", { publicUrl, trustedProxies: 1 });
  plain = await startPortal(template, "REAL");
  cookies = await onDatabase(portal.databaseUrl, async (test) => {
    const lead = await authorityWithLead(test, "Tidewater Council");
    const all = ["LE", "PO", "CM", "AP", "MO", "EV", "EX", "FI", "AU", "QM"] as const;
    const officer = await councilPerson(test, lead.organisationId, ...all);
    const supplier = await newSupplier(test, { name: "Larch House Ltd" });
    const keeper = await personNamed(test, "keeper@platform.test");
    const made = await makePlatformAdministrator(
      contextOf(test.db, system, "2026-01-05T09:00:00Z"),
      "keeper@platform.test",
    );
    if (!made.ok) throw new Error(made.refusal);
    return {
      council: await cookieOf(test.db, officer.personId, officer.organisationId),
      supplier: await cookieOf(test.db, supplier.personId, supplier.organisationId),
      admin: await cookieOf(test.db, keeper, null),
    };
  });
});
afterAll(async () => {
  await portal.stop();
  await plain.stop();
});

async function cookieOf(db: Database, personId: string, organisationId: string | null): Promise<string> {
  return (await startSession(db, personId, organisationId, true)).split(";")[0] ?? "";
}

const doors = listAddresses().map(({ pattern, file, isPage }) => ({
  path: pattern.replace(/:\w+/gu, newId()).replace("*", "nothing/is/here"),
  file,
  isPage,
}));
/** What the server answers itself, before any page. */
const ownDoors = ["/healthz", "/readyz", "/favicon.svg", "/assets/none.js", "/uploads", "/uploads/none"];

/** Who is asked to the door of that file: somebody who may stand there. */
function cookieFor(file: string): string {
  const audience = file.split("/")[1] ?? "";
  return cookies[audience] ?? cookies["supplier"] ?? "";
}

/** What is wrong with the head of an answer, a sentence each. */
function problemsOf(what: string, { headers, status }: Heard, { signedIn, tls }: { signedIn: boolean; tls: boolean }) {
  const problems: string[] = [];
  const want = (name: string, fits: (value: string) => boolean): void => {
    const value = headers.get(name) ?? "";
    if (!fits(value)) problems.push(`${what} (${status}): ${name} is "${value}"`);
  };
  const directives = (value: string) =>
    new Map(
      value.split(/[;,]/u).map((one) => {
        const [name = "", ...sources] = one.trim().split(/\s+/u);
        return [name, sources] as const;
      }),
    );
  want("content-security-policy", (value) => {
    const policy = directives(value);
    const all = [...policy.values()].flat();
    return (
      policy.get("default-src")?.join() === "'none'" &&
      policy.get("frame-ancestors")?.join() === "'none'" &&
      policy.get("base-uri")?.join() === "'none'" &&
      policy.get("form-action")?.join() === "'self'" &&
      (headers.get("content-disposition") === null || value.endsWith(", sandbox")) &&
      // Our own origin, nonces of ours, or nothing: no other place, nothing written into a page, nothing evaluated.
      all.every((source) => source === "'self'" || source === "'none'" || /^'nonce-[\w+/=-]{16,}'$/u.test(source))
    );
  });
  want("x-content-type-options", (value) => value === "nosniff");
  want("x-frame-options", (value) => /^deny$/iu.test(value));
  want("referrer-policy", (value) => value === "same-origin");
  want("strict-transport-security", (value) => (tls ? /^max-age=\d{7,}/u.test(value) : value === ""));
  want("access-control-allow-origin", (value) => value === "");
  want("x-powered-by", (value) => value === "");
  want("server", (value) => value === "");
  if (signedIn) want("cache-control", (value) => value === "no-store");
  if (headers.get("content-type")?.startsWith("text/") === true) {
    want("content-type", (value) => /charset=utf-8/iu.test(value));
  }
  return problems;
}

describe("every answer", () => {
  it("to a reader, signed in or not, says what a browser may do with it and sets no cookie", async () => {
    const problems: string[] = [];
    let answers = 0;
    let pages = 0;
    for (const { path, file } of doors) {
      for (const cookie of [undefined, cookieFor(file)]) {
        for (const address of [path, path === "/" ? "/_root.data" : `${path}.data`]) {
          const heard = await hear(portal.url + address, { cookie });
          const signedIn = cookie !== undefined;
          problems.push(...problemsOf(`GET ${address}`, heard, { signedIn, tls: true }));
          if (heard.cookies.length > 0) problems.push(`GET ${address} sets ${heard.cookies.join()}`);
          if (heard.status >= 500) problems.push(`GET ${address} failed`);
          answers += 1;
          if (heard.status === 200) pages += 1;
        }
      }
    }
    for (const path of ownDoors) {
      problems.push(...problemsOf(`GET ${path}`, await hear(portal.url + path), { signedIn: false, tls: true }));
      answers += 1;
    }
    say(`${doors.length + ownDoors.length} doors, ${answers} answers to readers, ${pages} of them 200`);
    expect(problems).toEqual([]);
    expect(pages).toBeGreaterThan(80);
  });

  it("without TLS says the same but for what needs it", async () => {
    const problems: string[] = [];
    for (const { path } of doors) {
      const heard = await hear(plain.url + path);
      problems.push(...problemsOf(`GET ${path}`, heard, { signedIn: false, tls: false }));
    }
    expect(problems).toEqual([]);
  });
});

describe("a form that is not from here", () => {
  const origins: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    "from another origin": { origin: "https://elsewhere.test" },
    "from our name without TLS": { origin: publicUrl.replace("https:", "http:") },
    "from a name that begins with ours": { origin: `${publicUrl}.elsewhere.test` },
    "from a page without an origin": { origin: "null" },
    "from no page at all": {},
    "from another site, as the browser says": { "sec-fetch-site": "cross-site" },
    "from a sister site, as the browser says": { "sec-fetch-site": "same-site" },
    "from here as a proxy is made to say": { origin: "https://elsewhere.test", "x-forwarded-host": "elsewhere.test" },
  };

  it("is refused at every door before anything is done, with the same head", async () => {
    const problems: string[] = [];
    const before = await rowsOf(portal);
    let answers = 0;
    for (const { path, file } of [...doors, ...ownDoors.map((each) => ({ path: each, file: "" }))]) {
      const cookie = cookieFor(file);
      for (const [how, headers] of Object.entries(origins)) {
        const heard = await hear(portal.url + path, { method: "POST", headers, cookie, form: { email: "a@b.test" } });
        // Built files are sought before a form is looked at, and are never changed by one.
        const expected = path.startsWith("/assets/") ? [404] : [403];
        if (!expected.includes(heard.status)) problems.push(`POST ${path} ${how} is answered with ${heard.status}`);
        if (heard.cookies.length > 0) problems.push(`POST ${path} ${how} sets a cookie`);
        if (!path.startsWith("/assets/") && !heard.body.includes("was not sent from")) {
          problems.push(`POST ${path} ${how} says something else`);
        }
        problems.push(...problemsOf(`POST ${path} ${how}`, heard, { signedIn: false, tls: true }));
        answers += 1;
      }
    }
    say(`${doors.length + ownDoors.length} doors, ${answers} forms from elsewhere, all refused`);
    expect(problems).toEqual([]);
    expect(await rowsOf(portal)).toEqual(before);
  });

  it("while one from here reaches its door", async () => {
    const ours: Readonly<Record<string, string>>[] = [{ origin: publicUrl }, { "sec-fetch-site": "same-origin" }];
    const problems: string[] = [];
    for (const { path } of doors) {
      for (const headers of ours) {
        const heard = await hear(portal.url + path, { method: "POST", headers, form: {} });
        if (heard.body.includes("was not sent from")) problems.push(`POST ${path} is refused`);
        problems.push(...problemsOf(`POST ${path}`, heard, { signedIn: false, tls: true }));
      }
    }
    expect(problems).toEqual([]);
  });
});

/** How many rows there are of everything that a form could add or take away. */
async function rowsOf({ databaseUrl }: RunningPortal): Promise<unknown> {
  return onDatabase(databaseUrl, async ({ ownerPool }) => {
    const { rows } = await ownerPool.query<Record<string, number>>(
      `select (select count(*) from audit_events) as events, (select count(*) from sessions) as sessions,
         (select count(*) from people) as people, (select count(*) from outbox_mails) as mails,
         (select count(*) from one_time_links) as links, (select count(*) from submit_attempts) as attempts`,
    );
    return rows;
  });
}

describe("the cookie of a session", () => {
  const form = { email: "signs.in@larch.test", password: testPassword };
  const flagsOf = ([cookie = ""]: readonly string[]) => {
    const [pair = "", ...flags] = cookie.split("; ");
    return { name: pair.split("=")[0], flags: flags.map((flag) => flag.toLowerCase()).sort() };
  };

  beforeAll(async () => {
    for (const each of [portal, plain]) await onDatabase(each.databaseUrl, (test) => personNamed(test, form.email));
  });

  it("is for this host alone, unseen by scripts, and over TLS only where there is TLS", async () => {
    const secure = await hear(`${portal.url}/sign-in`, { method: "POST", headers: { origin: publicUrl }, form });
    expect(secure.status).toBe(303);
    expect(flagsOf(secure.cookies)).toEqual({
      name: "__Host-session",
      flags: ["httponly", "max-age=43200", "path=/", "samesite=lax", "secure"],
    });
    const unsecured = await hear(`${plain.url}/sign-in`, { method: "POST", headers: { origin: plain.url }, form });
    expect(flagsOf(unsecured.cookies)).toEqual({
      name: "session",
      flags: ["httponly", "max-age=43200", "path=/", "samesite=lax"],
    });
  });

  it("is another after signing in again, and the one before opens nothing", async () => {
    const signIn = (cookie?: string) =>
      hear(`${portal.url}/sign-in`, { method: "POST", headers: { origin: publicUrl }, form, cookie });
    const [first = ""] = (await signIn()).cookies.map((cookie) => cookie.split(";")[0] ?? "");
    const [second = ""] = (await signIn(first)).cookies.map((cookie) => cookie.split(";")[0] ?? "");
    expect(second).not.toBe(first);
    expect((await hear(`${portal.url}/account`, { cookie: first })).status).toBe(303);
    expect((await hear(`${portal.url}/account`, { cookie: second })).status).toBe(200);
  });

  it("is taken away by signing out, and by an end from elsewhere at the next request", async () => {
    const signIn = async () => {
      const { cookies: set } = await hear(`${portal.url}/sign-in`, {
        method: "POST",
        headers: { origin: publicUrl },
        form,
      });
      return set[0]?.split(";")[0] ?? "";
    };
    const [here, there] = [await signIn(), await signIn()];
    const ended = await hear(`${portal.url}/account/sessions/end-others`, {
      method: "POST",
      headers: { origin: publicUrl },
      cookie: here,
    });
    expect(ended.status).toBe(303);
    expect((await hear(`${portal.url}/account`, { cookie: there })).headers.get("location")).toContain("/sign-in");
    expect((await hear(`${portal.url}/account`, { cookie: here })).status).toBe(200);
    const out = await hear(`${portal.url}/sign-out`, { method: "POST", headers: { origin: publicUrl }, cookie: here });
    expect(out.cookies[0]).toMatch(/^__Host-session=;.*Max-Age=0/u);
    expect((await hear(`${portal.url}/account`, { cookie: here })).headers.get("location")).toContain("/sign-in");
  });
});

it("and no process has logged an error", () => {
  expect([...portal.errors, ...plain.errors]).toEqual([]);
});

describe("a request that cannot be read", () => {
  it.each([
    ["an address", `/noticeboard?q=${"x".repeat(20_000)}`, {}],
    ["cookies", "/noticeboard", { cookie: `long=${"x".repeat(20_000)}` }],
  ])("for %s of more than 16 KB is told what to do", async (_what, path, headers) => {
    const answer = await fetch(`${plain.url}${path}`, { headers });
    expect(answer.status).toBe(431);
    expect(await answer.text()).toMatch(/^Your browser sent a longer address or more cookies than we can read\. /u);
  });

  it("for other reasons is told so, and the portal goes on", async () => {
    const { hostname, port } = new URL(plain.url);
    const socket = connect({ host: hostname, port: Number(port) });
    socket.end("no HTTP at all\r\n\r\n");
    const heard: Buffer[] = [];
    for await (const chunk of socket) heard.push(chunk as Buffer);
    expect(Buffer.concat(heard).toString()).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n[^]*We could not read/u);
    expect((await fetch(`${plain.url}/healthz`)).status).toBe(200);
  });
});
