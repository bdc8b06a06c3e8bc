import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import siteMap from "../../app/routes";

export interface Address {
  /** As in app/routes.ts, with a slash before: `/council/lists/:listId`. */
  readonly pattern: string;
  /** From app/: `routes/council/lists/list.tsx`. */
  readonly file: string;
  /** Shows a page; a door without one answers files or takes posts only. */
  readonly isPage: boolean;
}

/** Every address of the site map. */
export function listAddresses(): Address[] {
  return siteMap.map(({ path, file, children }) => {
    if (children !== undefined) throw new Error(`${file} has pages nested in it`);
    return { pattern: `/${path ?? ""}`, file, isPage: showsPage(file) };
  });
}

/** The address a path belongs to; the more words of its own an address has, the nearer it is. */
export function addressOf(addresses: readonly Address[], path: string): Address | undefined {
  return addresses.filter(({ pattern }) => fits(pattern, path)).sort((a, b) => ownWords(b) - ownWords(a))[0];
}

function showsPage(file: string): boolean {
  return /^export default /mu.test(readFileSync(fileURLToPath(new URL(`../../app/${file}`, import.meta.url)), "utf8"));
}

function fits(pattern: string, path: string): boolean {
  if (pattern.endsWith("*")) return path.startsWith(pattern.slice(0, -1));
  const parts = pattern.split("/");
  const words = path.split("/");
  return parts.length === words.length && parts.every((part, place) => part.startsWith(":") || part === words[place]);
}

function ownWords({ pattern }: Address): number {
  return pattern.split("/").filter((part) => !part.startsWith(":") && part !== "*").length;
}
