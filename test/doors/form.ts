import { parse, type HTMLElement } from "node-html-parser";
import type { Post, SentFile } from "./row";
import type { Ids } from "./world/made";

export interface Fields {
  readonly fields: readonly (readonly [name: string, value: string | SentFile])[];
  /** Sent in parts, as a form that may hold a file is. */
  readonly isParts: boolean;
}

/**
 * What a person would send from that page: everything its form holds already, with what they type into it. Hidden
 * fields, versions and keys are the page's own.
 */
export function fieldsOn(page: string, { fields = {}, wrong }: Post, ids: Ids): Fields {
  const main = parse(page).querySelector("main");
  const form = main?.querySelectorAll("form").find((found) => found.getAttribute("method") === "post");
  // A page that only asks for a press may have its button later: after a declaration.
  if (form === undefined && wrong === false) return { fields: [], isParts: false };
  if (form === undefined) throw new Error(`The page has no form to send: ${main?.text.slice(0, 300) ?? page}`);
  const typed = Object.entries(fields).flatMap(([words, value]) =>
    namesIn(form, withIds(words, ids)).flatMap((name) =>
      (Array.isArray(value) ? (value as string[]) : [value as string | SentFile]).map(
        (each) => [name, typeof each === "string" ? withIds(each, ids) : each] as const,
      ),
    ),
  );
  const kept = controlsOf(form).filter(([name]) => !typed.some(([other]) => other === name));
  return { fields: [...kept, ...typed], isParts: form.getAttribute("enctype") === "multipart/form-data" };
}

/** What a form of another page sends. */
export function plainFields({ fields = {} }: Post, ids: Ids): Fields {
  const typed = Object.entries(fields).filter((field): field is [string, string] => typeof field[1] === "string");
  return { fields: typed.map(([name, value]) => [name, withIds(value, ids)]), isParts: false };
}

export function bodyOf({ fields, isParts }: Fields): URLSearchParams | FormData {
  if (!isParts) return new URLSearchParams(fields.map(([name, value]) => [name, value as string]));
  const body = new FormData();
  for (const [name, value] of fields) {
    if (typeof value === "string") body.append(name, value);
    else body.append(name, blobOf(value), value.file);
  }
  // A form without a field is no form in parts.
  if (fields.length === 0) body.append("nothing", "");
  return body;
}

function blobOf({ file, text }: SentFile): Blob {
  if (text !== undefined) return new Blob([text], { type: "text/csv" });
  return new Blob([`%PDF-1.4\n% ${file}\n%%EOF\n`], { type: "application/pdf" });
}

/** Puts real ids where a text names them: `{lotId}`. */
export function withIds(text: string, ids: Ids): string {
  return text.replaceAll(/\{(\w+)\}/gu, (_, name: string) => {
    const id = ids[name];
    if (id === undefined) throw new Error(`Nothing is known as ${name}`);
    return id;
  });
}

/** `interest-*` is every field of the page whose name begins so. */
function namesIn(form: HTMLElement, words: string): string[] {
  if (!words.endsWith("*")) return [words];
  const names = form.querySelectorAll("[name]").map((control) => control.getAttribute("name") ?? "");
  return [...new Set(names.filter((name) => name.startsWith(words.slice(0, -1))))];
}

function controlsOf(form: HTMLElement): (readonly [string, string])[] {
  return form.querySelectorAll("input, select, textarea, button").flatMap((control) => {
    const name = control.getAttribute("name");
    if (name === undefined || control.hasAttribute("disabled")) return [];
    const value = valueOf(control);
    return value === undefined ? [] : [[name, value] as const];
  });
}

function valueOf(control: HTMLElement): string | undefined {
  switch (control.tagName) {
    case "TEXTAREA":
      return control.text.replace(/^\n/u, "");
    case "SELECT": {
      const options = control.querySelectorAll("option");
      const chosen = options.find((option) => option.hasAttribute("selected")) ?? options[0];
      return chosen?.getAttribute("value") ?? chosen?.text;
    }
    case "BUTTON":
      return undefined;
    default: {
      const type = control.getAttribute("type") ?? "text";
      if (type === "file") return undefined;
      if (["radio", "checkbox"].includes(type) && !control.hasAttribute("checked")) return undefined;
      return control.getAttribute("value") ?? (type === "checkbox" ? "on" : "");
    }
  }
}
