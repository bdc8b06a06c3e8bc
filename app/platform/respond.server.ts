import { data, redirect, type TypedResponse } from "@remix-run/node";
import type { FormError, FormState, FormValues } from "~/core/form-state";

/** Not there, or not yours: where existence is not public the two look the same (safety.md §4). */
export function notFound(): Response {
  return new Response("Not found", { status: 404, statusText: "Not Found" });
}

/** It is there, and it is not for you. */
export function forbidden(): Response {
  return new Response("Forbidden", { status: 403, statusText: "Forbidden" });
}

/** A page that is read and never posted to. */
export function readOnly(): Response {
  return new Response("Method Not Allowed", { status: 405, statusText: "Method Not Allowed" });
}

/** Their session is over: the page to sign in, carrying what they typed and where it was sent. */
export function signInAgain(kept: { readonly next: string; readonly typed: FormValues }): Response {
  return Response.json(kept, { status: 401, statusText: "Unauthorized" });
}

/** The form, and with it whatever else the page shows. */
type Shown<Page> = ReturnType<typeof data<{ form: FormState } & Page>>;

function shown<Page extends object>(form: FormState, page: Page | undefined, status: number): Shown<Page> {
  return data({ form, ...page } as { form: FormState } & Page, { status });
}

/** The page again with everything typed and a sentence at each field that is wrong. */
export function tryAgain<Page extends object>(form: FormState, page?: Page): Shown<Page> {
  return shown(form, page, 422);
}

/**
 * The page again because it was asked for more, as when something was looked for: nothing is saved, and nothing is
 * wrong but what was looked for.
 */
export function showAgain<Page extends object>({ values }: FormState, errors: FormError[], page?: Page): Shown<Page> {
  return shown({ values, errors }, page, errors.length === 0 ? 200 : 422);
}

/** The page again because the business says no: one sentence that says why and what is next. */
export function refused<Page extends object>(
  form: FormState,
  sentence: string,
  field = "main-content",
  page?: Page,
): Shown<Page> {
  return tryAgain({ values: form.values, errors: [...form.errors, { field, message: sentence }] }, page);
}

/**
 * Sends on who opens a page whose moment is over. After a refused post its loader runs too, and then nobody is sent
 * on: the refusal is shown, with everything typed still there.
 */
export function moveOn({ context }: { readonly context: { readonly method: string } }, address: string): void {
  if (context.method === "GET" || context.method === "HEAD") throw seeOther(address);
}

/** Its type says that it brings no data: a plain `Response` would make what the page gets from the action `any`. */
export function seeOther(address: string, headers: Record<string, string> = {}): TypedResponse<never> {
  return redirect(address, { status: 303, headers });
}
