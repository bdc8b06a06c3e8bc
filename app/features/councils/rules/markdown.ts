import MarkdownIt, { type Token } from "markdown-it";

/**
 * What a council writes, as parts that a page can show. There is no part for a picture, a frame or a piece of HTML, so
 * none of these can be shown, whatever was typed: HTML stays the text that it is, and a picture becomes its description.
 */

export type Inline =
  | { readonly kind: "text" | "code"; readonly text: string }
  | { readonly kind: "strong" | "emphasis"; readonly children: readonly Inline[] }
  | { readonly kind: "link"; readonly href: string; readonly children: readonly Inline[] }
  | { readonly kind: "break" };

export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

export interface Heading {
  readonly kind: "heading";
  readonly level: HeadingLevel;
  readonly id: string;
  readonly children: readonly Inline[];
}

export interface MarkdownTable {
  readonly kind: "table";
  readonly columns: readonly { readonly text: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

export type Block =
  | Heading
  | MarkdownTable
  /** A tight one is an item of a list that is a line and no paragraph. */
  | { readonly kind: "paragraph"; readonly tight: boolean; readonly children: readonly Inline[] }
  | {
      readonly kind: "list";
      readonly start: number | undefined;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly kind: "quote"; readonly children: readonly Block[] }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "line" };

/** Deeper than this it is no text any more, and takes long to read. */
const deepest = 20;

const reader = new MarkdownIt({ html: false, linkify: false, typographer: false, maxNesting: deepest });
reader.validateLink = isSafeLink;

/** An address of the web, an e-mail address, or a place on this site. Anything else is left as it was typed. */
export function isSafeLink(href: string): boolean {
  return /^(?:https?:\/\/[^/\\]|mailto:[^\s]+@|#|\/(?![/\\]))/iu.test(href);
}

/** The page's title is its one h1, so the highest heading of the text is an h2, and none is left out on the way down. */
export function readMarkdown(text: string): Block[] {
  const place: Place = { tokens: reader.parse(text, {}), at: 0, levels: [], ids: new Set() };
  return blocksUntil(place, undefined);
}

/** Where the reading is, and what it has seen of headings. */
interface Place {
  readonly tokens: readonly Token[];
  at: number;
  /** The levels that were typed of the headings we are under. */
  levels: number[];
  readonly ids: Set<string>;
}

function blocksUntil(place: Place, end: string | undefined): Block[] {
  const blocks: Block[] = [];
  for (let token = next(place); token !== undefined && token.type !== end; token = next(place)) {
    const block = blockOf(place, token);
    if (block !== undefined) blocks.push(block);
  }
  return blocks;
}

function next(place: Place): Token | undefined {
  const token = place.tokens[place.at];
  place.at += 1;
  return token;
}

function blockOf(place: Place, token: Token): Block | undefined {
  switch (token.type) {
    case "heading_open":
      return headingOf(place, Number(token.tag.slice(1)));
    case "paragraph_open":
      return { kind: "paragraph", tight: token.hidden, children: inlineUntil(place, "paragraph_close") };
    case "bullet_list_open":
      return { kind: "list", start: undefined, items: itemsUntil(place, "bullet_list_close") };
    case "ordered_list_open":
      return {
        kind: "list",
        start: Number(token.attrGet("start") ?? 1),
        items: itemsUntil(place, "ordered_list_close"),
      };
    case "blockquote_open":
      return { kind: "quote", children: blocksUntil(place, "blockquote_close") };
    case "table_open":
      return tableOf(place);
    case "fence":
    case "code_block":
      return { kind: "code", text: token.content };
    case "hr":
      return { kind: "line" };
    case "inline":
      return { kind: "paragraph", tight: true, children: inlineOf(token.children ?? []) };
    default:
      return undefined;
  }
}

function headingOf(place: Place, typed: number): Heading {
  place.levels = [...place.levels.filter((level) => level < typed), typed];
  const children = inlineUntil(place, "heading_close");
  const level = Math.min(place.levels.length + 1, 6) as HeadingLevel;
  return { kind: "heading", level, id: freeId(place.ids, textOf(children)), children };
}

/** An id nobody else has on the page: what we make ourselves there begins with a word and no dash. */
function freeId(taken: Set<string>, words: string): string {
  const wanted = `on-${wordsForAddress(words)}`;
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  taken.add(id);
  return id;
}

/** Lower-case letters and figures with dashes between: for addresses of pages and of places on them. */
export function wordsForAddress(words: string): string {
  return words
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f'’]/gu, "")
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-+|-+$/gu, "");
}

function itemsUntil(place: Place, end: string): Block[][] {
  const items: Block[][] = [];
  for (let token = next(place); token !== undefined && token.type !== end; token = next(place)) {
    if (token.type === "list_item_open") items.push(blocksUntil(place, "list_item_close"));
  }
  return items;
}

function tableOf(place: Place): MarkdownTable {
  const columns: { text: string; numeric: boolean }[] = [];
  const rows: Inline[][][] = [];
  for (let token = next(place); token !== undefined && token.type !== "table_close"; token = next(place)) {
    if (token.type === "th_open") {
      const numeric = String(token.attrGet("style") ?? "").includes("right");
      columns.push({ text: textOf(inlineUntil(place, "th_close")), numeric });
    } else if (token.type === "td_open") rows.at(-1)?.push(inlineUntil(place, "td_close"));
    else if (token.type === "tr_open" && columns.length > 0) rows.push([]);
  }
  return { kind: "table", columns, rows };
}

function inlineUntil(place: Place, end: string): Inline[] {
  const found: Inline[] = [];
  for (let token = next(place); token !== undefined && token.type !== end; token = next(place)) {
    found.push(...inlineOf(token.children ?? []));
  }
  return found;
}

function inlineOf(tokens: readonly Token[]): Inline[] {
  const place = { tokens, at: 0 };
  return inlineGroup(place, undefined);
}

function inlineGroup(place: { readonly tokens: readonly Token[]; at: number }, end: string | undefined): Inline[] {
  const found: Inline[] = [];
  while (place.at < place.tokens.length) {
    const token = place.tokens[place.at];
    place.at += 1;
    if (token === undefined || token.type === end) break;
    switch (token.type) {
      case "strong_open":
        found.push({ kind: "strong", children: inlineGroup(place, "strong_close") });
        break;
      case "em_open":
        found.push({ kind: "emphasis", children: inlineGroup(place, "em_close") });
        break;
      case "link_open":
        found.push({
          kind: "link",
          href: String(token.attrGet("href") ?? ""),
          children: inlineGroup(place, "link_close"),
        });
        break;
      case "code_inline":
        found.push({ kind: "code", text: token.content });
        break;
      case "hardbreak":
        found.push({ kind: "break" });
        break;
      case "softbreak":
        found.push({ kind: "text", text: " " });
        break;
      case "text":
      case "text_special":
      case "image":
        if (token.content !== "") found.push({ kind: "text", text: token.content });
        break;
      default:
    }
  }
  return found;
}

/** The words of a part, without what they look like. */
export function textOf(parts: readonly Inline[]): string {
  return parts
    .map((part) => {
      if (part.kind === "break") return " ";
      return "children" in part ? textOf(part.children) : part.text;
    })
    .join("");
}
