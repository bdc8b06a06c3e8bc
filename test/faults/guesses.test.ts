import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { inviteColleague } from "~/features/accounts/commands/people.server";
import { contextOf } from "../support/context";
import { fewAtATime } from "../support/few-at-a-time";
import { cookieOf } from "../support/knocking";
import { authorityWithLead, personNamed, testPassword } from "../support/people";
import { startPortal, type RunningPortal } from "../support/running-portal";
import { newSupplier } from "../support/scenarios/suppliers";
import { onDatabase } from "./canary/database";
import { hear, post, type Heard } from "./doors/asking";

/**
 * What protects the door to sign in (safety.md §4), tried on the built portal behind one proxy of its own, so that
 * tries can come from many addresses. All on this machine, and a bounded number of them.
 */
let portal: RunningPortal;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

beforeAll(async () => {
  const template = { serverUrl: inject("serverUrl"), templateName: inject("templateName") };
  portal = await startPortal(template, "REAL", { trustedProxies: 1 });
});
afterAll(() => portal.stop());

const minute = 60_000;

type Outcome = "IN" | "CHECKED" | "REFUSED";

/** Whether a try got in, was compared with the password, or was turned away before that. */
async function signIn(email: string, password: string, address: string): Promise<Outcome> {
  const { status, body, cookies } = await post(portal.url, "/sign-in", { email, password }, { address });
  if (status === 303 && cookies.length === 1) return "IN";
  if (status === 422 && body.includes("They do not match an account.")) return "CHECKED";
  if (status === 422 && body.includes("There were too many tries.")) return "REFUSED";
  throw new Error(`A try to sign in was answered with ${status}`);
}

interface Siege {
  readonly what: string;
  readonly guesses: number;
  readonly email: (guess: number) => string;
  readonly address: (guess: number) => string;
}

/** Wrong guesses, eight at a time: how many were compared with the password. */
async function besiege({ what, guesses, email, address }: Siege): Promise<number> {
  const began = performance.now();
  const tries = Array.from({ length: guesses }, (_, guess) => {
    return () => signIn(email(guess), `guess ${guess} of many`, address(guess));
  });
  const outcomes = await fewAtATime(tries, 8);
  expect(outcomes.filter((outcome) => outcome === "IN")).toEqual([]);
  const checked = outcomes.filter((outcome) => outcome === "CHECKED").length;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  say(`${what}: ${guesses} guesses in ${seconds} s, ${checked} reached the password check`);
  return checked;
}

/** Lets time pass for the counts alone: they run on machine time, which no test can move. */
async function wait(minutes: number): Promise<void> {
  await onDatabase(portal.databaseUrl, ({ ownerPool }) =>
    ownerPool.query("update rate_limits set expire = expire - $1::bigint", [minutes * minute]),
  );
}

const forgetCounts = () =>
  onDatabase(portal.databaseUrl, ({ ownerPool }) => ownerPool.query("delete from rate_limits"));
const register = (email: string) => onDatabase(portal.databaseUrl, (test) => personNamed(test, email));

const ipv4 = (number: number) => `198.51.${Math.floor(number / 250)}.${(number % 250) + 1}`;

describe("a thousand guesses", () => {
  it("at one account from one address: ten are checked, the owner is elsewhere, and comes in here after the wait", async () => {
    await forgetCounts();
    await register("owner@larch.test");
    const address = ipv4(1);
    const checked = await besiege({
      what: "one account, one address",
      guesses: 1000,
      email: () => "owner@larch.test",
      address: () => address,
    });
    expect(checked).toBe(10);
    expect(await signIn("owner@larch.test", testPassword, "203.0.113.7")).toBe("IN");
    expect(await signIn("owner@larch.test", testPassword, address)).toBe("REFUSED");
    await wait(14);
    expect(await signIn("owner@larch.test", testPassword, address)).toBe("REFUSED");
    await wait(1);
    expect(await signIn("owner@larch.test", testPassword, address)).toBe("IN");
  });

  it("at one account from a thousand addresses: a hundred are checked, and there is a way in all the while", async () => {
    await forgetCounts();
    const email = "sought@larch.test";
    await register(email);
    const checked = await besiege({
      what: "one account, 1,000 addresses",
      guesses: 1000,
      email: () => email,
      address: ipv4,
    });
    expect(checked).toBe(100);
    expect(await signIn(email, testPassword, "203.0.113.7")).toBe("REFUSED");
    // By a link of an e-mail: it counts tries of another kind.
    expect(await post(portal.url, "/forgotten-password", { email }, { address: "203.0.113.7" })).toMatchObject({
      status: 303,
    });
    const mail = await portal.mail.take(email, /Choose a new password/u);
    const link = /\/reset-password\/[\w-]+/u.exec(mail.text)?.[0] ?? "";
    const chosen = await post(portal.url, link, { password: "another three words" }, { address: "203.0.113.7" });
    expect(chosen).toMatchObject({ status: 303 });
    expect(chosen.cookies).toHaveLength(1);
    await wait(15);
    expect(await signIn(email, "another three words", "203.0.113.7")).toBe("IN");
  });

  it("at a thousand accounts from one address: a hundred are checked, and nobody is shut out elsewhere", async () => {
    await forgetCounts();
    await register("person.500@larch.test");
    const checked = await besiege({
      what: "1,000 accounts, one address",
      guesses: 1000,
      email: (guess) => `person.${guess}@larch.test`,
      address: () => ipv4(2),
    });
    expect(checked).toBe(100);
    expect(await signIn("person.500@larch.test", testPassword, "203.0.113.7")).toBe("IN");
    await wait(15);
    expect(await signIn("person.500@larch.test", testPassword, ipv4(2))).toBe("IN");
  });

  it("at one account from many addresses of one IPv6 network: ten are checked, as from one", async () => {
    await forgetCounts();
    await register("sixth@larch.test");
    const checked = await besiege({
      what: "one account, as many addresses of one IPv6 network",
      guesses: 200,
      email: () => "sixth@larch.test",
      address: (guess) => `2001:db8:7:7:${guess.toString(16)}::${(guess * 7).toString(16)}`,
    });
    expect(checked).toBe(10);
    expect(await signIn("sixth@larch.test", testPassword, "2001:db8:7:8::1")).toBe("IN");
  });
});

/** What may differ between two askings of one page: the moment, the connection, and the address that was typed. */
function likeness({ status, headers, cookies, body }: Heard, typed: string): string {
  const passing = ["date", "connection", "keep-alive"];
  const heads = [...headers].filter(([name]) => !passing.includes(name)).map(([name, value]) => `${name}: ${value}`);
  return [status, ...heads.sort(), ...cookies, "", body].join("\n").replaceAll(typed, "(the address)");
}

describe("whether somebody has an account", () => {
  // As long as each other, so that no length tells them apart by the address alone.
  const [known, unknown] = ["known.person@larch.test", "other.person@larch.test"];
  let council: string;
  let supplier: string;
  let network = 20;

  beforeAll(async () => {
    await forgetCounts();
    await register(known);
    [council, supplier] = await onDatabase(portal.databaseUrl, async (test) => [
      await cookieOf(test, await authorityWithLead(test, "Tidewater Council")),
      await cookieOf(test, await newSupplier(test)),
    ]);
  });

  const invite = { name: "New Colleague", roles: "PO" };
  it.each<[string, string, Record<string, string>, number, (() => string) | undefined]>([
    ["signing in", "/sign-in", { password: "not the password" }, 422, undefined],
    ["a forgotten password", "/forgotten-password", {}, 303, undefined],
    ["registering", "/register", { name: "Somebody" }, 303, undefined],
    ["inviting to a council", "/council/people/invite", invite, 303, () => council],
    ["inviting to a supplier", "/supplier/people/invite", { ...invite, roles: "SB" }, 303, () => supplier],
  ])("is not told by %s, byte for byte, nor when there were too many", async (what, path, form, status, cookie) => {
    const answers: string[][] = [[], []];
    network += 1;
    for (let times = 0; times < 12; times += 1) {
      for (const [place, email] of [known, unknown].entries()) {
        const address = `203.0.${network}.${place + 1}`;
        const heard = await post(portal.url, path, { email, ...form }, { address, cookie: cookie?.() });
        if (times === 0) expect(heard.status).toBe(status);
        answers[place]?.push(likeness(heard, email));
      }
    }
    const [ofKnown = [], ofUnknown = []] = answers;
    expect(ofKnown).toEqual(ofUnknown);
    const kinds = new Set(ofKnown).size;
    expect(kinds).toBe(2);
    say(`${what}: ${ofKnown.length} answers each, the same byte for byte, too many of them as well`);
  });

  it("is not told by the page of an invitation to who has no link", async () => {
    const tried = await hear(`${portal.url}/join/made-up-token`);
    expect(tried.status).toBe(200);
    expect(tried.body).not.toContain(known);
  });

  it("and the invitation itself goes to both", async () => {
    await onDatabase(portal.databaseUrl, async (test) => {
      const lead = contextOf(test.db, await authorityWithLead(test, "Harbour Council"), "2026-03-02T09:00:00Z");
      for (const email of [known, unknown]) {
        expect(await inviteColleague(lead, { name: "Both", email, roles: ["PO"] })).toEqual({ ok: true });
      }
    });
  });
});

describe("the time an answer takes", () => {
  const samples = 60;
  const people = Array.from({ length: 12 }, (_, place) => `timed.${place}@larch.test`);

  beforeAll(async () => {
    await forgetCounts();
    for (const email of people) await register(email);
  });

  /** Known and unknown by turns, so that what else the machine does falls on both. */
  async function timeBoth(path: string, form: Record<string, string>): Promise<{ known: number; unknown: number }> {
    const times = { known: [] as number[], unknown: [] as number[] };
    for (let sample = -4; sample < samples; sample += 1) {
      const place = ((sample % people.length) + people.length) % people.length;
      const asked = { known: people[place] ?? "", unknown: `nobody.${place}@larch.test` };
      const order = sample % 2 === 0 ? (["known", "unknown"] as const) : (["unknown", "known"] as const);
      for (const which of order) {
        const address = ipv4(1000 + (sample + 4) * 2 + (which === "known" ? 0 : 1));
        const began = performance.now();
        await post(portal.url, path, { email: asked[which], ...form }, { address });
        // The first few warm up.
        if (sample >= 0) times[which].push(performance.now() - began);
      }
    }
    return { known: median(times.known), unknown: median(times.unknown) };
  }

  it.each<[string, string, Record<string, string>, number]>([
    ["signing in", "/sign-in", { password: "not the password" }, 1.3],
    ["a forgotten password", "/forgotten-password", {}, 1.3],
    ["registering", "/register", { name: "Somebody" }, 1.3],
  ])("for %s does not tell either: the medians are near each other", async (what, path, form, most) => {
    const { known, unknown } = await timeBoth(path, form);
    const ratio = Math.max(known, unknown) / Math.min(known, unknown);
    say(
      `${what}: median of ${samples} each, known ${known.toFixed(2)} ms, unknown ${unknown.toFixed(2)} ms, ratio ${ratio.toFixed(3)} (at most ${most})`,
    );
    expect(ratio).toBeLessThanOrEqual(most);
  });
});

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

it("and no process has logged an error", () => {
  expect(portal.errors).toEqual([]);
});
