import { parseArgs, type ParseArgsConfig } from "node:util";
import { openDatabase, openPool } from "~db/client.server";
import { isPlainError, plainError } from "~db/embedded/plain-error";
import { startEmbeddedServer } from "~db/embedded/server";
import { migrate } from "~db/migrate";
import { settleMode } from "~db/mode";
import { inTransaction } from "~db/transaction.server";
import { ok } from "~/core/result";
import { makePlatformAdministrator, sendInvitation } from "~/features/accounts/commands/people.server";
import { inviteForm } from "~/features/accounts/forms";
import { accountRefusals } from "~/features/accounts/refusals";
import { foundAuthority } from "~/features/councils/commands/authorities.server";
import { authorityForm } from "~/features/councils/forms/authorities";
import { councilRefusals } from "~/features/councils/refusals";
import { portalNow } from "~/platform/clock.server";
import type { Context } from "~/platform/context";
import { checkForm } from "~/platform/form-reading.server";
import { checkInvariants } from "./invariants";
import { loadEnvironmentFile, readSettings } from "./settings";

/** The admin command line. It acts as the system: what it does is audited like any act. */

interface Command {
  readonly usage: string;
  readonly does: string;
  readonly run: (ctx: Context, values: Readonly<Record<string, string | undefined>>) => Promise<void>;
  readonly options: NonNullable<ParseArgsConfig["options"]>;
}

const text = { type: "string" } as const;

const commands: Readonly<Record<string, Command>> = {
  "create-authority": {
    usage:
      "--name NAME --address ADDRESS --email EMAIL --lead-name NAME --lead-email EMAIL [--kind AUTHORITY|HEALTH_BODY]",
    does: "makes an authority and invites its first lead: prints the one-time link and sends it by e-mail",
    options: { name: text, address: text, email: text, "lead-name": text, "lead-email": text, kind: text },
    run: createAuthority,
  },
  "create-platform-administrator": {
    usage: "--email EMAIL",
    does: "makes a person who has an account, and no other role, an administrator of the platform",
    options: { email: text },
    run: createPlatformAdministrator,
  },
  migrate: {
    usage: "",
    does: "brings the database up to date, and nothing else",
    options: {},
    run: () => {
      say("The database is up to date.");
      return Promise.resolve();
    },
  },
  check: {
    usage: "",
    does: "checks what must always be true of the data, and names what is not",
    options: {},
    run: async ({ db }) => {
      const broken = await checkInvariants(db, say);
      if (broken > 0) throw plainError(`${broken} of them ${broken === 1 ? "is" : "are"} not true.`);
    },
  },
};

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function help(): string {
  const lines = Object.entries(commands).map(
    ([name, { usage, does }]) => `  ${`${name} ${usage}`.trim()}\n      ${does}`,
  );
  return `Usage: npm run -s council -- COMMAND [OPTIONS]\n\n${lines.join("\n")}\n  help\n      prints this`;
}

async function createAuthority(ctx: Context, values: Readonly<Record<string, string | undefined>>): Promise<void> {
  const authority = checkForm(
    {
      kind: values["kind"] ?? "AUTHORITY",
      name: values["name"],
      postalAddress: values["address"],
      email: values["email"],
    },
    authorityForm,
  );
  const lead = checkForm(
    { name: values["lead-name"], email: values["lead-email"], roles: ["LE"] },
    inviteForm("council"),
  );
  if (!authority.ok || !lead.ok) {
    const told = [
      ...authority.state.errors.map(({ field, message }) => `${optionOf[field] ?? `--${field}`}: ${message}`),
      ...lead.state.errors.map(({ field, message }) => `--lead-${field}: ${message}`),
    ];
    throw plainError(told.join("\n"));
  }
  const made = await inTransaction(ctx, async (tx) => {
    const founded = await foundAuthority(tx, authority.value);
    if (!founded.ok) return founded;
    return ok(await sendInvitation(tx, founded.value.organisationId, lead.value));
  });
  if (!made.ok) throw plainError(councilRefusals[made.refusal]);
  say(`${authority.value.name} is made. Its first lead, ${lead.value.name}, finishes here (once, within 72 hours):`);
  say(made.value);
  say(`The same link is on its way to ${lead.value.email}.`);
}

const optionOf: Readonly<Record<string, string>> = { postalAddress: "--address" };

async function createPlatformAdministrator(
  ctx: Context,
  values: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const email = (values["email"] ?? "").trim().toLowerCase();
  const made = await makePlatformAdministrator(ctx, email);
  if (!made.ok) throw plainError(accountRefusals[made.refusal]);
  say(`${email} is an administrator of the platform from the next time they sign in.`);
}

async function main([name = "help", ...rest]: readonly string[]): Promise<void> {
  const command = commands[name];
  if (command === undefined) {
    if (name !== "help") throw plainError(`There is no command "${name}".\n\n${help()}`);
    say(help());
    return;
  }
  const { values } = readOptions(command, rest);
  loadEnvironmentFile();
  const read = readSettings(process.env);
  if (!read.ok) throw plainError(read.refusal.join("\n"));
  const settings = read.value;
  const embedded =
    settings.databaseUrl === undefined
      ? await startEmbeddedServer({ dataDir: settings.dataDir, say: (line) => process.stderr.write(`${line}\n`) })
      : undefined;
  try {
    const url = embedded?.url ?? settings.databaseUrl ?? "";
    await migrate(url);
    const mode = await settleMode(url, settings.demonstration ? "DEMONSTRATION" : "REAL");
    if (!mode.ok) throw plainError(mode.sentence);
    const db = openDatabase(await openPool(url, { role: "web", most: 2, name: "quayside council" }));
    try {
      const now = await portalNow(db);
      const portal = { publicUrl: settings.publicUrl, demonstration: settings.demonstration };
      await command.run({ db, actor: { kind: "system" }, now, portal }, values);
    } finally {
      await db.destroy();
    }
  } finally {
    await embedded?.stop();
  }
}

function readOptions(command: Command, args: readonly string[]) {
  try {
    const { values } = parseArgs({ args: [...args], options: command.options, strict: true });
    return { values: values as Readonly<Record<string, string | undefined>> };
  } catch (error) {
    throw plainError(`${error instanceof Error ? error.message : String(error)}\n\n${help()}`);
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const told = isPlainError(error)
    ? error.message
    : error instanceof Error
      ? (error.stack ?? error.message)
      : String(error);
  process.stderr.write(`${told}\n`);
  process.exitCode = 1;
});
