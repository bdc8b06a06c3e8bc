import { readColour, whyNotAccentColour, whyNotMainColour } from "./contrast";

export interface ThemeColours {
  /** With white text on it. */
  readonly main: string;
  /** Of lines and marks. */
  readonly accent: string;
}

/** The colours of a portal that nobody has dressed: as in app/ui/styles/_brand.scss. */
export const ownColours: ThemeColours = { main: "#0e4a5a", accent: "#c2571a" };

/** Whatever wears the class wears the colours: the page, or the sample of a preview on it. */
export function classOfTheme({ main, accent }: ThemeColours): string {
  return `theme-${main.slice(1)}-${accent.slice(1)}`;
}

/** The whole stylesheet of a theme: it follows from the colours alone. */
export function sheetOfTheme(colours: ThemeColours): string {
  const { main, accent } = colours;
  return `.${classOfTheme(colours)}{--brand:${main};--brand-text:#fff;--accent:${accent};--govuk-brand-colour:${main}}\n`;
}

/** The name of its file: a hash of the sheet, so that it may be kept for ever, and the colours to make it from. */
export function fileOfTheme({ main, accent }: ThemeColours, sha256: string): string {
  return `${sha256.slice(0, 16)}-${main.slice(1)}-${accent.slice(1)}.css`;
}

/** The colours in such a name; undefined where it is another, or where no theme may have them. */
export function coloursInFile(file: string): ThemeColours | undefined {
  const [, first, second] = /^[0-9a-f]{16}-([0-9a-f]{6})-([0-9a-f]{6})\.css$/u.exec(file) ?? [];
  const main = readColour(first ?? "");
  const accent = readColour(second ?? "");
  if (main === undefined || accent === undefined) return undefined;
  if (whyNotMainColour(main) !== undefined || whyNotAccentColour(accent) !== undefined) return undefined;
  return { main, accent };
}

export const logoEndings = { "image/svg+xml": "svg", "image/png": "png" } as const;
export type LogoMediaType = keyof typeof logoEndings;

/** In the header: this high, and never wider than that. */
const logoHeight = 40;
const widestLogo = 160;

/** How large a logo is shown, in pixels, so that the page keeps its place free while it comes. */
export function sizeOfLogo({ width, height }: { readonly width: number; readonly height: number }) {
  const scale = Math.min(logoHeight / height, widestLogo / width);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
