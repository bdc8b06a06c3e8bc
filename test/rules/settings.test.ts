import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { childEnvironment, readChildSettings, readSettings } from "~/processes/settings";

function sentencesOf(env: Record<string, string>): string[] {
  const read = readSettings(env);
  return read.ok ? [] : read.refusal;
}

function settingsOf(env: Record<string, string>) {
  const read = readSettings(env);
  if (!read.ok) throw new Error(read.refusal.join(" "));
  return read.value;
}

const DATABASE_URL = "postgres://owner:secret@db.example.org:5432/quayside";
const SMTP_URL = "smtp://mail.example.org:587";

describe("what is set when nothing is", () => {
  test("a demonstration on port 3000 with its data in .data", () => {
    expect(settingsOf({})).toEqual({
      port: 3000,
      dataDir: resolve(".data"),
      publicUrl: "http://localhost:3000",
      demonstration: true,
      trustedProxies: 0,
    });
  });

  test("an empty value is no value", () => {
    const empty = {
      PORT: "",
      DATA_DIR: " ",
      DATABASE_URL: "",
      PUBLIC_URL: "",
      DEMO: "",
      SMTP_URL: "",
      TRUSTED_PROXIES: "",
      CLAMD: "",
    };
    expect(settingsOf(empty)).toEqual(settingsOf({}));
  });

  test("the public address follows the port", () => {
    expect(settingsOf({ PORT: "8080" }).publicUrl).toBe("http://localhost:8080");
  });
});

describe("demonstration or real", () => {
  const cases: [name: string, env: Record<string, string>, demonstration: boolean][] = [
    ["embedded data", {}, true],
    ["embedded data, asked off", { DEMO: "off", SMTP_URL }, false],
    ["a database of one's own", { DATABASE_URL, SMTP_URL }, false],
    ["a database of one's own, asked on", { DATABASE_URL, DEMO: "on" }, true],
  ];
  test.each(cases)("%s", (_name, env, demonstration) => {
    expect(settingsOf(env).demonstration).toBe(demonstration);
  });

  test("real use without a mail server is refused", () => {
    expect(sentencesOf({ DEMO: "off" })).toEqual([expect.stringMatching(/^DEMO=off needs SMTP_URL/)]);
    expect(sentencesOf({ DATABASE_URL })).toEqual([
      expect.stringMatching(/^DATABASE_URL without DEMO .* needs SMTP_URL/),
    ]);
  });

  test("a mail server that is set wrongly is told once, as wrong", () => {
    expect(sentencesOf({ DEMO: "off", SMTP_URL: "mail.example.org" })).toEqual([
      expect.stringMatching(/^SMTP_URL must be the address of a mail server/),
    ]);
  });
});

describe("bad values", () => {
  const cases: [name: string, value: string][] = [
    ...["0", "65536", "-1", "3000.5", "http", "0x10", "999999"].map((value): [string, string] => ["PORT", value]),
    ...["yes", "ON", "1", "true"].map((value): [string, string] => ["DEMO", value]),
    ...["quayside", "mysql://db/quayside", "postgres://db.example.org", "postgres://db.example.org/"].map(
      (value): [string, string] => ["DATABASE_URL", value],
    ),
    ...["mail.example.org:587", "http://mail.example.org", "smtp://"].map((value): [string, string] => [
      "SMTP_URL",
      value,
    ]),
    ...["3310", "localhost:0", "tcp://localhost:3310"].map((value): [string, string] => ["CLAMD", value]),
    ...["-1", "yes", "10", "1.5"].map((value): [string, string] => ["TRUSTED_PROXIES", value]),
    ...["market.example.org", "ftp://example.org", "https://example.org/portal", "https://example.org/?a=1"].map(
      (value): [string, string] => ["PUBLIC_URL", value],
    ),
  ];
  test.each(cases)("%s=%s is one sentence that names it", (name, value) => {
    const sentences = sentencesOf({ SMTP_URL, [name]: value });
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(new RegExp(`^${name} must be .*\\.$`));
  });

  test("all of them are told at once", () => {
    const all = { PORT: "x", DEMO: "x", DATABASE_URL: "x", SMTP_URL: "x", PUBLIC_URL: "x", TRUSTED_PROXIES: "x" };
    expect(sentencesOf({ ...all, CLAMD: "x" })).toHaveLength(7);
  });

  test("a password is never repeated", () => {
    const told = sentencesOf({ DATABASE_URL: "mysql://owner:secret@db/quayside", SMTP_URL: "http://me:secret@mail" });
    expect(told.join(" ")).not.toContain("secret");
  });
});

describe("the public address", () => {
  test.each(["https://market.example.org", "https://market.example.org/", "http://10.0.0.7:8080"])("%s", (given) => {
    expect(settingsOf({ PUBLIC_URL: given }).publicUrl).toBe(new URL(given).origin);
  });
});

describe("what the web and worker processes read", () => {
  test.each([true, false])("is what the portal wrote (demonstration %s)", (demonstration) => {
    const settings = settingsOf({
      PORT: "8080",
      PUBLIC_URL: "https://market.example.org",
      DEMO: "on",
      TRUSTED_PROXIES: "2",
      CLAMD: "/run/clamav/clamd.ctl",
    });
    const written = {
      ...settings,
      demonstration,
      databaseUrl: DATABASE_URL,
      development: !demonstration,
      ...(demonstration ? {} : { smtpUrl: SMTP_URL }),
    };
    const read = readChildSettings(childEnvironment(written));
    expect(read).toEqual({ ok: true, value: written });
  });

  test("is refused without a database", () => {
    const read = readChildSettings({});
    expect(read).toEqual({ ok: false, refusal: [expect.stringContaining("DATABASE_URL")] });
  });
});
