import type { BrowserContext, ConsoleMessage, Page, Request } from "@playwright/test";

/** A page that refuses (401, 403, 404, 422) is meant to; the browser mentions its status in the console all the same. */
const meantStatus = /^Failed to load resource: the server responded with a status of (401|403|404|409|410|413|422)\b/u;

const statuses = new WeakMap<Page, number>();

/** The status of the page that is open: a refusal at an address is not the page of that address. */
export function statusOf(page: Page): number | undefined {
  return statuses.get(page);
}

/** Notes what no story may bring about: an error in the console, a script that fails, a request to anywhere else. */
export function watch(context: BrowserContext, origin: string, problems: string[]): void {
  context.on("console", (message) => {
    if (message.type() === "error" && !isMeant(message))
      problems.push(`console on ${pathOf(message)}: ${message.text()}`);
  });
  context.on("weberror", (error) => problems.push(`script: ${error.error().message}`));
  context.on("response", (response) => {
    const request = response.request();
    if (!request.isNavigationRequest()) return;
    const page = request.frame().page();
    if (request.frame() === page.mainFrame()) statuses.set(page, response.status());
  });
  context.on("request", (request) => {
    if (!staysHere(request, origin)) problems.push(`request to ${request.url()}`);
  });
  context.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "";
    // A click away from a page ends what it was still loading; a download is no page.
    if (!why.includes("ERR_ABORTED")) problems.push(`request failed: ${request.url()} ${why}`);
  });
}

function isMeant(message: ConsoleMessage): boolean {
  const page = message.page()?.url();
  return meantStatus.test(message.text()) && message.location().url.split("#")[0] === page?.split("#")[0];
}

function pathOf(message: ConsoleMessage): string {
  const url = message.page()?.url();
  return url === undefined ? "a page" : new URL(url).pathname;
}

function staysHere(request: Request, origin: string): boolean {
  const { protocol, origin: asked } = new URL(request.url());
  return asked === origin || protocol === "data:" || protocol === "blob:" || protocol === "about:";
}
