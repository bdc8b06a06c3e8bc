import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { loadEnvFile } from "node:process";
import { ok, refuse } from "~/core/result";
import type { Result } from "~/core/result";
import { readScannerAddress } from "~/platform/scanner.server";

/** What a person may set, checked. `.env.example` describes each for whoever runs the portal. */
export type Settings = {
  readonly port: number;
  /** Absolute. Holds the embedded database and the uploaded files. */
  readonly dataDir: string;
  /** Absent: the portal starts a database of its own inside `dataDir`. */
  readonly databaseUrl?: string;
  /** Origin only, without a slash at the end. */
  readonly publicUrl: string;
  readonly demonstration: boolean;
  readonly smtpUrl?: string;
  /** How many proxies of one's own stand in front: that many hops of X-Forwarded-For are believed. */
  readonly trustedProxies: number;
  /** Where clamd listens, for scanning what people send. Absent: nothing is scanned, and the pages say so. */
  readonly clamd?: string;
};

/** What the web and worker processes get: the same, with the database's address always known. */
export type ChildSettings = Settings & {
  readonly databaseUrl: string;
  /** True under `npm run dev`. */
  readonly development: boolean;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Adds what `.env` in this folder sets to the environment; what is really set wins. */
export function loadEnvironmentFile(): void {
  if (existsSync(".env")) loadEnvFile(".env");
}

/** Every bad value is told at once, a sentence each, so that nobody mends them one start at a time. */
export function readSettings(env: Environment): Result<Settings, string[]> {
  const sentences: string[] = [];
  const port = readPort(env, sentences);
  const databaseUrl = readAddress(env, "DATABASE_URL", databaseProblem, sentences);
  const smtpUrl = readAddress(env, "SMTP_URL", smtpProblem, sentences);
  const publicUrl = readAddress(env, "PUBLIC_URL", publicUrlProblem, sentences);
  const demonstration = readDemonstration(env, sentences);
  const trustedProxies = readTrustedProxies(env, sentences);
  const clamd = readClamd(env, sentences);
  if (demonstration === false && smtpUrl === undefined && given(env, "SMTP_URL") === undefined) {
    sentences.push(
      given(env, "DEMO") === undefined
        ? "DATABASE_URL without DEMO means real use, and real use needs SMTP_URL, so that e-mail reaches people: set SMTP_URL, for example smtp://mail.example.org:587, or set DEMO=on to try the portal with invented people."
        : "DEMO=off needs SMTP_URL, so that e-mail reaches people: set SMTP_URL, for example smtp://mail.example.org:587.",
    );
  }
  if (sentences.length > 0) return refuse(sentences);
  if (port === undefined || demonstration === undefined || trustedProxies === undefined) return refuse(sentences);
  return ok({
    port,
    dataDir: resolve(given(env, "DATA_DIR") ?? ".data"),
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    publicUrl: publicUrl === undefined ? `http://localhost:${port}` : new URL(publicUrl).origin,
    demonstration,
    ...(smtpUrl === undefined ? {} : { smtpUrl }),
    trustedProxies,
    ...(clamd === undefined ? {} : { clamd }),
  });
}

/** For `web` and `worker`, which never start a database and so must be told of one. */
export function readChildSettings(env: Environment): Result<ChildSettings, string[]> {
  const read = readSettings(env);
  if (!read.ok) return read;
  const { databaseUrl } = read.value;
  if (databaseUrl === undefined) return refuse(["This process needs DATABASE_URL: start the portal with npm start."]);
  return ok({ ...read.value, databaseUrl, development: env["NODE_ENV"] === "development" });
}

/** The environment in which a process of the portal reads these same settings back. */
export function childEnvironment(settings: ChildSettings): Record<string, string> {
  return {
    PORT: String(settings.port),
    DATA_DIR: settings.dataDir,
    DATABASE_URL: settings.databaseUrl,
    PUBLIC_URL: settings.publicUrl,
    DEMO: settings.demonstration ? "on" : "off",
    SMTP_URL: settings.smtpUrl ?? "",
    TRUSTED_PROXIES: String(settings.trustedProxies),
    CLAMD: settings.clamd ?? "",
    NODE_ENV: settings.development ? "development" : "production",
  };
}

/** An empty value is no value: `PORT=` in a file means "as usual". */
function given(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === "" ? undefined : value;
}

function readPort(env: Environment, sentences: string[]): number | undefined {
  const text = given(env, "PORT") ?? "3000";
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= 65_535) return port;
  sentences.push(`PORT must be a whole number from 1 to 65535; it is "${text}".`);
  return undefined;
}

function readTrustedProxies(env: Environment, sentences: string[]): number | undefined {
  const text = given(env, "TRUSTED_PROXIES") ?? "0";
  if (/^\d$/.test(text)) return Number(text);
  sentences.push(`TRUSTED_PROXIES must be how many proxies of yours stand in front, from 0 to 9; it is "${text}".`);
  return undefined;
}

function readClamd(env: Environment, sentences: string[]): string | undefined {
  const text = given(env, "CLAMD");
  if (text === undefined || readScannerAddress(text) !== undefined) return text;
  sentences.push(
    `CLAMD must be where the scanner clamd listens, such as 127.0.0.1:3310 or /run/clamav/clamd.ctl; it is "${text}".`,
  );
  return undefined;
}

function readDemonstration(env: Environment, sentences: string[]): boolean | undefined {
  const text = given(env, "DEMO");
  if (text === undefined) return given(env, "DATABASE_URL") === undefined;
  if (text === "on" || text === "off") return text === "on";
  sentences.push(`DEMO must be "on" or "off"; it is "${text}".`);
  return undefined;
}

function readAddress(
  env: Environment,
  name: string,
  problem: (url: URL | undefined) => string | undefined,
  sentences: string[],
): string | undefined {
  const text = given(env, name);
  if (text === undefined) return undefined;
  const sentence = problem(URL.canParse(text) ? new URL(text) : undefined);
  if (sentence === undefined) return text;
  sentences.push(sentence);
  return undefined;
}

// The sentences about DATABASE_URL and SMTP_URL do not repeat the value: it may hold a password.

function databaseProblem(url: URL | undefined): string | undefined {
  const right = url !== undefined && ["postgres:", "postgresql:"].includes(url.protocol) && url.pathname.length > 1;
  if (right) return undefined;
  return "DATABASE_URL must be the address of a PostgreSQL database, such as postgres://owner:password@localhost:5432/quayside.";
}

function smtpProblem(url: URL | undefined): string | undefined {
  const right = url !== undefined && ["smtp:", "smtps:"].includes(url.protocol) && url.hostname !== "";
  if (right) return undefined;
  return "SMTP_URL must be the address of a mail server, such as smtp://user:password@mail.example.org:587 or smtps://mail.example.org.";
}

function publicUrlProblem(url: URL | undefined): string | undefined {
  const web = url !== undefined && ["http:", "https:"].includes(url.protocol);
  const originOnly = web && url.pathname === "/" && url.search === "" && url.hash === "" && url.username === "";
  if (originOnly) return undefined;
  return "PUBLIC_URL must be the address people type, without a page after it, such as https://market.example.org.";
}
