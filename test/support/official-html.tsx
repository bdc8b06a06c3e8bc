import { readFileSync } from "node:fs";
import { HTMLElement, parse, TextNode, type Node } from "node-html-parser";
import { createElement, Fragment, type ReactElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { FormState } from "~/core/form-state";

/** Options of an official macro, as its fixtures file holds them. */
export type Options = Record<string, unknown>;

export type Fixture = { name: string; options: Options; html: string };

/** How a component of ours says the official options. */
export type Comparison = {
  element: (options: Options) => ReactElement;
  /** The official HTML with what we change on purpose already changed. */
  official?: (html: string, options: Options) => string;
  /** The examples that it does not say, under the reason. */
  except?: Record<string, string[]>;
};

/** The examples that GOV.UK Frontend ships for a component: options in, HTML out. */
export function officialFixtures(component: string): Fixture[] {
  const file = `node_modules/govuk-frontend/dist/govuk/components/${component}/fixtures.json`;
  const { fixtures } = JSON.parse(readFileSync(file, "utf8")) as { fixtures: Fixture[] };
  return fixtures;
}

export function chosenFixtures(component: string, { except = {} }: Comparison): Fixture[] {
  const leftOut = Object.values(except).flat();
  return officialFixtures(component).filter(({ name }) => !leftOut.includes(name));
}

/** HTML as lines that differ only where a browser would see a difference. */
export function normalised(html: string): string {
  return parse(html)
    .childNodes.flatMap((node) => lines(node, ""))
    .join("\n");
}

export function rendered(element: ReactElement): string {
  return normalised(renderToStaticMarkup(element));
}

function lines(node: Node, indent: string): string[] {
  if (node instanceof TextNode) {
    const text = node.text.replace(/\s+/gu, " ").trim();
    return text ? [indent + text] : [];
  }
  if (!(node instanceof HTMLElement)) return [];
  const inner = node.childNodes.flatMap((child) => lines(child, `${indent}  `));
  return [`${indent}<${[node.rawTagName.toLowerCase(), ...attributeWords(node)].join(" ")}>`, ...inner];
}

function attributeWords(node: HTMLElement): string[] {
  return Object.entries(node.attributes)
    .map(([name, value]) => `${name.toLowerCase()}="${comparable(name, value)}"`)
    .sort();
}

function comparable(name: string, value: string): string {
  if (name === "class") return sortedWords(value);
  if (name === "style") return value.replace(/\s|;$/gu, "");
  return value.replace(/\s+/gu, " ");
}

function sortedWords(value: string): string {
  return value.split(/\s+/u).filter(Boolean).sort().join(" ");
}

export const text = (value: unknown) => (value === undefined || value === null ? undefined : String(value));

/** The options of a part, or none. */
export const inner = (options: Options, name: string) => (options[name] ?? {}) as Options;

export const list = (value: unknown) => ((value ?? []) as unknown[]).filter((item) => Boolean(item)) as Options[];

/** A field's value and error message, as the state it finds them in. */
export function stateOf(options: Options, value: string | string[] | undefined): FormState {
  const name = String(options["name"]);
  const message = text(inner(options, "errorMessage")["text"] ?? inner(options, "errorMessage")["html"]);
  return { values: { [name]: value }, errors: message ? [{ field: name, message }] : [] };
}

/** `{ text }` or `{ html }` of the official options, as what a component takes for its content. */
export function content(options: unknown): ReactNode {
  if (options === undefined || options === null || options === "") return undefined;
  const { text, html } = options as { text?: string | number; html?: string };
  return html ? fromHtml(html) : (text ?? undefined);
}

export function fromHtml(html: string): ReactNode {
  return createElement(Fragment, null, ...parse(html.trim()).childNodes.map(reactNode));
}

function reactNode(node: Node): ReactNode {
  if (node instanceof TextNode) return node.text;
  if (!(node instanceof HTMLElement)) return undefined;
  const props = attributes(node.attributes);
  if (node.rawTagName === "textarea") return createElement("textarea", { ...props, defaultValue: node.text });
  return createElement(node.rawTagName, props, ...node.childNodes.map(reactNode));
}

const reactNames: Record<string, string> = {
  class: "className",
  for: "htmlFor",
  tabindex: "tabIndex",
  maxlength: "maxLength",
  spellcheck: "spellCheck",
  autocomplete: "autoComplete",
  hreflang: "hrefLang",
  value: "defaultValue",
};

/** Attributes by their HTML names, as React's. */
export function attributes(options: unknown): Record<string, unknown> {
  const named = Object.entries((options ?? {}) as Options).map(([name, value]) => [
    reactNames[name] ?? name,
    name === "style" ? styleOf(String(value)) : value,
  ]);
  return Object.fromEntries(named) as Record<string, unknown>;
}

function styleOf(declarations: string): Record<string, string> {
  const pairs = declarations.split(";").flatMap((declaration) => {
    const [name, value] = declaration.split(":");
    return name && value
      ? [[name.trim().replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase()), value.trim()]]
      : [];
  });
  return Object.fromEntries(pairs) as Record<string, string>;
}
