import { ok, refuse, type Result } from "~/core/result";
import type { LogoFault } from "../refusals";
import { readXml, type XmlElement } from "./xml";

/**
 * A drawing of shapes and nothing else. What is not in these lists is refused and not left out, so that nobody is given
 * another logo than they sent; what is kept is written anew from what was read, so that a browser reads what we read.
 */

const namespace = "http://www.w3.org/2000/svg";

const elements = new Set([
  ...["svg", "g", "defs", "title", "desc"],
  ...["path", "rect", "circle", "ellipse", "line", "polyline", "polygon"],
  ...["linearGradient", "radialGradient", "stop", "clipPath"],
]);

const paint = [
  ...["fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity", "stroke-linecap"],
  ...["stroke-linejoin", "stroke-miterlimit", "stroke-dasharray", "stroke-dashoffset", "opacity", "color", "display"],
  ...["stop-color", "stop-opacity", "clip-path", "clip-rule", "visibility", "vector-effect", "paint-order"],
];

const attributes = new Set([
  ...paint,
  ...["id", "class", "d", "points", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "fr"],
  ...["width", "height", "viewBox", "preserveAspectRatio", "transform", "version", "role", "focusable"],
  ...["gradientUnits", "gradientTransform", "spreadMethod", "offset", "clipPathUnits", "pathLength", "xml:space"],
  ...["aria-label", "aria-hidden", "aria-labelledby"],
]);

const most = { elements: 2000, depth: 30 };
/** A side may be ten times the other, and no more: the header has one line for it. */
const mostTimesTheOther = 10;

export function readSvg(text: string): Result<{ text: string; width: number; height: number }, LogoFault> {
  const read = readXml(text, most);
  if (!read.ok) return read.refusal === "DOCTYPE" ? refuse({ code: "DOCTYPE" }) : refuse({ code: read.refusal });
  const root = read.value;
  if (root.name !== "svg") return refuse({ code: "KIND" });
  const fault = faultIn(root) ?? faultOfClipping(root);
  if (fault !== undefined) return refuse(fault);
  const size = sizeOf(root);
  return size === undefined ? refuse({ code: "NO_SIZE" }) : ok({ text: written(root), ...size });
}

function faultIn(element: XmlElement): LogoFault | undefined {
  const { name } = element;
  if (/^script$/iu.test(name)) return { code: "SCRIPT" };
  if (/^style$/iu.test(name)) return { code: "STYLE" };
  if (/^foreignObject$/iu.test(name)) return { code: "FOREIGN" };
  if (/^(use|image|feImage|a)$/iu.test(name)) return { code: "REFERENCE", what: name };
  if (!elements.has(name)) return { code: "ELEMENT", what: name };
  for (const [attribute, value] of element.attributes) {
    const fault = faultOf(name, attribute, value);
    if (fault !== undefined) return fault;
  }
  for (const child of element.children) {
    const fault = typeof child === "string" ? undefined : faultIn(child);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/**
 * A shape that is clipped by shapes that are clipped multiplies: twenty steps of two are a million. So nothing inside a
 * clip path is clipped itself, and what is clipped, times the shapes that clip, stays within bounds.
 */
function faultOfClipping(root: XmlElement): LogoFault | undefined {
  const seen = { clipped: 0, largest: 0 };
  const isNested = countClipping(root, seen);
  return isNested || seen.clipped * seen.largest > most.elements * 5 ? { code: "TOO_MUCH" } : undefined;
}

function countClipping(element: XmlElement, seen: { clipped: number; largest: number }): boolean {
  if (element.name === "clipPath") {
    const inside = elementsBelow(element);
    seen.largest = Math.max(seen.largest, inside.length);
    return [element, ...inside].some(isClipped);
  }
  if (isClipped(element)) seen.clipped += 1;
  return element.children.some((child) => typeof child !== "string" && countClipping(child, seen));
}

function isClipped({ attributes: given }: XmlElement): boolean {
  return given.has("clip-path") || /(^|;)\s*clip-path\s*:/u.test(given.get("style") ?? "");
}

function elementsBelow({ children }: XmlElement): XmlElement[] {
  return children.flatMap((child) => (typeof child === "string" ? [] : [child, ...elementsBelow(child)]));
}

function faultOf(element: string, name: string, value: string): LogoFault | undefined {
  if (/^on/iu.test(name)) return { code: "HANDLER", what: name };
  if (name === "xmlns") return value === namespace ? undefined : { code: "VALUE", what: name };
  // Names for what is not used here: without a use they do nothing, and they are not written again.
  if (name.startsWith("xmlns:") || isLeftOut(name)) return undefined;
  if (name === "href" || name === "xlink:href") {
    const isOwnGradient = element.endsWith("Gradient") && /^#[\w.-]+$/u.test(value);
    return isOwnGradient ? undefined : { code: "REFERENCE", what: name };
  }
  if (name === "style") return faultOfStyle(element, value);
  if (!attributes.has(name)) return { code: "ATTRIBUTE", what: name };
  return faultOfValue(name, value);
}

/** A programme's own notes, which draw nothing. */
function isLeftOut(name: string): boolean {
  return /^data-[a-z-]+$/u.test(name);
}

function faultOfStyle(element: string, style: string): LogoFault | undefined {
  for (const declaration of style.split(";")) {
    if (declaration.trim() === "") continue;
    const [property = "", ...value] = declaration.split(":");
    if (!paint.includes(property.trim())) return { code: "ATTRIBUTE", what: `style ${property.trim()}` };
    const fault = faultOf(element, property.trim(), value.join(":"));
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** A value may point at a place in the drawing itself and nowhere else. */
function faultOfValue(name: string, value: string): LogoFault | undefined {
  const rest = value.replaceAll(/url\(\s*(["']?)#[\w.-]+\1\s*\)/gu, "");
  if (/url|:\/\/|\bdata:|javascript|@|expression|[\\]/iu.test(rest) && !["id", "class", "aria-label"].includes(name)) {
    return /url|:\/\/|data:/iu.test(rest) ? { code: "REFERENCE", what: name } : { code: "VALUE", what: name };
  }
  return undefined;
}

function sizeOf({ attributes: given }: XmlElement): { width: number; height: number } | undefined {
  const [, , boxWidth, boxHeight] = (given.get("viewBox") ?? "")
    .trim()
    .split(/[\s,]+/u)
    .map(Number);
  const width = boxWidth ?? pixels(given.get("width"));
  const height = boxHeight ?? pixels(given.get("height"));
  if (width === undefined || height === undefined || !(width > 0) || !(height > 0)) return undefined;
  if (!Number.isFinite(width) || !Number.isFinite(height)) return undefined;
  if (Math.max(width, height) > mostTimesTheOther * Math.min(width, height)) return undefined;
  // Kept as whole numbers: only what they are to each other matters.
  const scale = 1000 / Math.max(width, height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

function pixels(length: string | undefined): number | undefined {
  const [, number] = /^\s*([0-9.]+)(?:px)?\s*$/u.exec(length ?? "") ?? [];
  return number === undefined ? undefined : Number(number);
}

function written(root: XmlElement): string {
  return `${writtenElement(root, true)}\n`;
}

function writtenElement({ name, attributes: given, children }: XmlElement, isRoot = false): string {
  const own = [...writtenAttributes(given)].map(([key, value]) => ` ${key}="${escaped(value)}"`).join("");
  const isWords = name === "title" || name === "desc";
  const inside = children
    .map((child) => {
      if (typeof child !== "string") return writtenElement(child);
      return isWords ? escaped(child) : "";
    })
    .join("");
  return `<${name}${isRoot ? ` xmlns="${namespace}"` : ""}${own}>${inside}</${name}>`;
}

/** Declarations of style become attributes of their own, so that what is served holds no style at all. */
function writtenAttributes(given: ReadonlyMap<string, string>): Map<string, string> {
  const written = new Map<string, string>();
  for (const [key, value] of given) {
    if (!key.startsWith("xmlns") && !isLeftOut(key) && key !== "style") {
      written.set(key === "xlink:href" ? "href" : key, value);
    }
  }
  for (const declaration of (given.get("style") ?? "").split(";")) {
    const [property = "", ...value] = declaration.split(":");
    if (property.trim() !== "") written.set(property.trim(), value.join(":").trim());
  }
  return written;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
