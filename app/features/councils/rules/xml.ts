import { ok, refuse, type Result } from "~/core/result";

/**
 * As much of XML as a plain drawing needs: elements, attributes, text and comments. No document type, so nobody can
 * name a thing and have it grow; no instructions and no raw sections; only the five names of signs that XML itself has.
 */

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
}

export type XmlFault = "BROKEN" | "DOCTYPE" | "TOO_MUCH";

const name = "[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?";
const startTag = new RegExp(`<(${name})((?:\\s+${name}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`, "uy");
const endTag = new RegExp(`</(${name})\\s*>`, "uy");
const attribute = new RegExp(`(${name})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "gu");
const comment = /<!--(?:(?!--)[^])*-->/uy;
const words = /[^<]+/uy;

export function readXml(
  text: string,
  most: { readonly elements: number; readonly depth: number },
): Result<XmlElement, XmlFault> {
  const body = text.replace(/^\uFEFF?\s*<\?xml\s+version="1\.[01]"(?:\s+[a-z]+="[A-Za-z0-9-]+")*\s*\?>/u, "");
  if (/<!\s*(?:DOCTYPE|ENTITY|ATTLIST|ELEMENT|NOTATION)/iu.test(body)) return refuse("DOCTYPE");
  let at = 0;
  let seen = 0;
  let root: XmlElement | undefined;
  const open: Open[] = [];
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(body);
    if (found !== null) at = pattern.lastIndex;
    return found ?? undefined;
  };
  while (at < body.length) {
    if (take(comment) !== undefined) continue;
    const end = take(endTag);
    if (end !== undefined) {
      const closed = open.pop();
      if (closed === undefined || closed.name !== end[1]) return refuse("BROKEN");
      if (open.length === 0) root = closed;
      else open.at(-1)?.children.push(closed);
      continue;
    }
    const start = take(startTag);
    if (start !== undefined) {
      seen += 1;
      if (seen > most.elements || open.length >= most.depth) return refuse("TOO_MUCH");
      const attributes = attributesIn(start[2] ?? "");
      if (root !== undefined || attributes === undefined) return refuse("BROKEN");
      const element = { name: start[1] ?? "", attributes, children: [] };
      if (start[3] !== "/") open.push(element);
      else if (open.length === 0) root = element;
      else open.at(-1)?.children.push(element);
      continue;
    }
    const written = unescaped(take(words)?.[0]);
    if (written === undefined) return refuse("BROKEN");
    if (written.trim() === "") continue;
    const inside = open.at(-1);
    if (inside === undefined) return refuse("BROKEN");
    inside.children.push(written);
  }
  return root === undefined || open.length > 0 ? refuse("BROKEN") : ok(root);
}

function attributesIn(text: string): Map<string, string> | undefined {
  const found = new Map<string, string>();
  for (const [, key = "", double, single] of text.matchAll(attribute)) {
    const value = unescaped(double ?? single ?? "");
    if (value === undefined || found.has(key)) return undefined;
    found.set(key, value);
  }
  return found;
}

const signs: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Undefined where a sign is named that XML does not know by itself, or that is no sign. */
function unescaped(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const unknown: string[] = [];
  const plain = text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));|&/giu, (sign, decimal, hex, named) => {
    const code = decimal === undefined ? Number.parseInt(String(hex ?? ""), 16) : Number(decimal);
    if (named !== undefined && Object.hasOwn(signs, String(named))) return signs[String(named)] ?? "";
    if (Number.isInteger(code) && code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)) {
      return String.fromCodePoint(code);
    }
    unknown.push(sign);
    return "";
  });
  return unknown.length === 0 ? plain : undefined;
}
