import { HTMLElement, parse } from "node-html-parser";

/**
 * What state a page is in, as text: its elements with their classes and the names of their attributes, without words and
 * values. Rows that repeat count once, so that ten bids look like two. Pages that differ in words alone are one state.
 */
export function stateOf(html: string): string {
  const body = parse(html).querySelector("body");
  return body === null ? "" : skeleton(body);
}

function skeleton(element: HTMLElement): string {
  const attributes = Object.keys(element.attributes)
    .filter((name) => name !== "class")
    .sort()
    .join(" ");
  const classes = element.classNames.split(/\s+/u).sort().join(".");
  const children = element.childNodes
    .filter((node) => node instanceof HTMLElement)
    .map(skeleton)
    .filter((child, place, all) => child !== all[place - 1]);
  return `<${element.rawTagName} ${classes} ${attributes}>${children.join("")}`;
}
