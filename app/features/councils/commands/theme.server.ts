import { sql } from "kysely";
import { inTransaction } from "~db/transaction.server";
import type { CouncilActor } from "~/core/actor";
import type { OrganisationId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { denied, recordEvent } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import type { FileStore } from "~/platform/file-store.server";
import { sha256 } from "~/platform/secrets.server";
import { bytesOf, type UploadedFile } from "~/platform/upload-reading.server";
import type { NewTheme } from "../forms/theme";
import { mayChangeTheme } from "../policy";
import { findFoundingAuthority } from "../queries/founding.server";
import type { LogoFault, ThemeRefusal } from "../refusals";
import { readLogo } from "../rules/logo";

/**
 * Keeps a logo that was sent, so that it can be looked at before it is used, and is not lost when another field is
 * wrong. It is looked at byte by byte, and only what makes the picture is kept. The same logo again is the same row.
 */
export async function keepLogo(
  ctx: Context<CouncilActor>,
  files: FileStore,
  sent: UploadedFile,
): Promise<Result<{ sha256: string }, LogoFault | "NOT_ALLOWED">> {
  try {
    return await inTransaction(ctx, async (tx) => {
      const entry = { act: "councils.keep-logo", subject: { kind: "logo", id: "sent" } };
      if (!mayChangeTheme(tx.actor, await foundingId(tx))) return denied(tx, entry);
      const read = readLogo(await bytesOf(sent));
      if (!read.ok) return read;
      const { mediaType, width, height } = read.value;
      const bytes = Buffer.concat([read.value.bytes]);
      const hash = sha256(bytes);
      const added = await tx.db
        .insertInto("logos")
        .values({
          sha256: hash,
          media_type: mediaType,
          bytes,
          width,
          height,
          added_at: tx.now,
          added_by: tx.actor.personId,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning("sha256")
        .executeTakeFirst();
      if (added !== undefined) {
        recordEvent(tx, { ...entry, subject: { kind: "logo", id: hash }, about: { mediaType, bytes: bytes.length } });
      }
      return ok({ sha256: hash });
    });
  } finally {
    await files.discard(sent.received);
  }
}

/**
 * Gives the portal another look, from the next page on. The version is the one the page was shown with, 0 where there
 * was none. Refuses STALE, unless it looks like that already (a second press), and NO_SUCH_LOGO.
 */
export async function changeTheme(
  ctx: Context<CouncilActor>,
  version: number,
  theme: NewTheme,
): Promise<Result<undefined, ThemeRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const { shownName, colours, logo } = theme;
    const { organisationId: id, personId } = tx.actor;
    const entry = { act: "councils.change-theme", subject: { kind: "authority", id } };
    if (!mayChangeTheme(tx.actor, await foundingId(tx))) return denied(tx, entry);
    await sql`select pg_advisory_xact_lock(hashtext('councils.theme'))`.execute(tx.db);
    const saved = await tx.db.selectFrom("themes").selectAll().where("authority_id", "=", id).executeTakeFirst();
    const wanted = {
      shown_name: shownName,
      main_colour: colours.main,
      accent_colour: colours.accent,
      logo_sha256: logo?.sha256 ?? null,
      logo_alt: logo?.alt ?? null,
    };
    if (saved !== undefined && isTheSame(saved, wanted)) return ok();
    if ((saved?.version ?? 0) !== version) return refuse("STALE");
    if (logo !== undefined && !(await isKept(tx, logo.sha256))) return refuse("NO_SUCH_LOGO");
    const row = { ...wanted, version: version + 1, changed_at: tx.now, changed_by: personId };
    await tx.db
      .insertInto("themes")
      .values({ authority_id: id, ...row })
      .onConflict((conflict) => conflict.column("authority_id").doUpdateSet(row))
      .execute();
    const about = { name: shownName, main: colours.main, accent: colours.accent, logo: logo?.sha256 ?? "none" };
    recordEvent(tx, { ...entry, about });
    return ok();
  });
}

function isTheSame<Wanted extends object>(saved: Wanted, wanted: Wanted): boolean {
  return Object.entries(wanted).every(([name, value]) => saved[name as keyof Wanted] === value);
}

async function foundingId(tx: Context): Promise<OrganisationId | undefined> {
  return (await findFoundingAuthority(tx))?.organisationId;
}

async function isKept(tx: Context, hash: string): Promise<boolean> {
  const found = await tx.db.selectFrom("logos").select("sha256").where("sha256", "=", hash).executeTakeFirst();
  return found !== undefined;
}
