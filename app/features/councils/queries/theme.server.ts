import { sql } from "kysely";
import type { CouncilActor } from "~/core/actor";
import type { OrganisationId } from "~/core/id";
import type { Context } from "~/platform/context";
import { sha256 } from "~/platform/secrets.server";
import { mayChangeTheme } from "../policy";
import {
  classOfTheme,
  fileOfTheme,
  logoEndings,
  sheetOfTheme,
  sizeOfLogo,
  type LogoMediaType,
  type ThemeColours,
} from "../rules/theme";

export interface ShownLogo {
  readonly src: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** How the portal looks, as a page needs it. */
export interface Theme {
  readonly name: string;
  readonly mainColour: string;
  readonly className: string;
  readonly stylesheet: string;
  readonly logo: ShownLogo | undefined;
}

/**
 * Who runs the portal, and how it looks: asked by the root for every page, so it is one small query. Without a row of
 * its own the portal wears its own colours, and `theme` is undefined.
 */
export async function findTheme(
  ctx: Context,
): Promise<{ readonly runBy: OrganisationId | undefined; readonly theme: Theme | undefined }> {
  const found = await ctx.db
    .selectFrom("authorities")
    .innerJoin("organisations", "organisations.id", "authorities.organisation_id")
    .leftJoin("themes", "themes.authority_id", "authorities.organisation_id")
    .leftJoin("logos", "logos.sha256", "themes.logo_sha256")
    .select(["authorities.organisation_id as runBy", "themes.shown_name", "themes.main_colour", "themes.accent_colour"])
    .select(["themes.logo_alt", "logos.sha256", "logos.width", "logos.height"])
    .select(sql<LogoMediaType | null>`logos.media_type`.as("media_type"))
    .where("organisations.kind", "=", "AUTHORITY")
    .orderBy("authorities.registered_at")
    .orderBy("authorities.organisation_id")
    .limit(1)
    .executeTakeFirst();
  if (found === undefined) return { runBy: undefined, theme: undefined };
  const { runBy, shown_name: name, main_colour: main, accent_colour: accent } = found;
  if (name === null || main === null || accent === null) return { runBy, theme: undefined };
  return { runBy, theme: { name, mainColour: main, ...clothesOf({ main, accent }), logo: logoOf(found) } };
}

/** The class that wears these colours, and the file that says which they are. */
export function clothesOf(colours: ThemeColours): { readonly className: string; readonly stylesheet: string } {
  const file = fileOfTheme(colours, sha256(sheetOfTheme(colours)));
  return { className: classOfTheme(colours), stylesheet: `/theme/${file}` };
}

interface LogoRow {
  readonly sha256: string | null;
  readonly media_type: LogoMediaType | null;
  readonly logo_alt: string | null;
  readonly width: number | null;
  readonly height: number | null;
}

function logoOf({ sha256: hash, media_type, logo_alt: alt, width, height }: LogoRow): ShownLogo | undefined {
  if (hash === null || media_type === null || alt === null || width === null || height === null) return undefined;
  return { src: `/theme/${hash}.${logoEndings[media_type]}`, alt, ...sizeOfLogo({ width, height }) };
}

export interface SavedTheme {
  readonly shownName: string;
  readonly colours: ThemeColours;
  readonly logo: { readonly sha256: string; readonly alt: string } | undefined;
  readonly version: number;
}

/** What is saved, for the council that may change it; version 0 where nothing is. "NOT_ALLOWED" for anyone else. */
export async function findSavedTheme(
  ctx: Context<CouncilActor>,
): Promise<{ readonly saved: SavedTheme | undefined; readonly look: Theme | undefined } | "NOT_ALLOWED"> {
  const { runBy, theme: look } = await findTheme(ctx);
  if (runBy === undefined || !mayChangeTheme(ctx.actor, runBy)) return "NOT_ALLOWED";
  const row = await ctx.db.selectFrom("themes").selectAll().where("authority_id", "=", runBy).executeTakeFirst();
  if (row === undefined) return { saved: undefined, look };
  const { shown_name: shownName, main_colour: main, accent_colour: accent, logo_sha256, logo_alt, version } = row;
  const logo = logo_sha256 === null ? undefined : { sha256: logo_sha256, alt: logo_alt ?? "" };
  return { saved: { shownName, colours: { main, accent }, logo, version }, look };
}

/** A logo that was sent, in use or not, as a page shows it; its words are given by who asks. */
export async function findShownLogo(
  ctx: Context<CouncilActor>,
  { sha256: hash, alt }: { readonly sha256: string; readonly alt: string },
): Promise<ShownLogo | undefined> {
  const row = await ctx.db
    .selectFrom("logos")
    .select(["sha256", "width", "height"])
    .select(sql<LogoMediaType>`media_type`.as("media_type"))
    .where("sha256", "=", hash)
    .executeTakeFirst();
  return row === undefined ? undefined : logoOf({ ...row, logo_alt: alt });
}

/** The bytes of a logo, as anyone may fetch them: it stands on every page. */
export async function findLogo(
  ctx: Context,
  hash: string,
): Promise<{ mediaType: LogoMediaType; bytes: Buffer } | undefined> {
  return ctx.db
    .selectFrom("logos")
    .select(["bytes"])
    .select(sql<LogoMediaType>`media_type`.as("mediaType"))
    .where("sha256", "=", hash)
    .executeTakeFirst();
}
