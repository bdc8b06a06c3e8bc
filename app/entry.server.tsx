import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { EnhancementScript } from "~/ui/enhancement-script";
import { RequestReference } from "~/ui/request-reference";

/** Pages are documents: no page hydrates yet, so the whole string is made at once (no `<Scripts>`). */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Response {
  const page = renderToString(
    <EnhancementScript.Provider value={remix.manifest.entry.module}>
      <RequestReference.Provider value={context.requestId}>
        {/* Without the data for a browser, which no page has a script to read. */}
        <RemixServer context={{ ...remix, serverHandoffStream: undefined }} url={request.url} />
      </RequestReference.Provider>
    </EnhancementScript.Provider>,
  );
  const titled = status === 422 ? page.replace("<title>", "<title>Error: ") : page;
  headers.set("Content-Type", "text/html; charset=utf-8");
  const response = new Response(null, { status, headers });
  context.document = { response, text: `<!DOCTYPE html>${titled}`, cached: isCached(remix) };
  return response;
}

/** What the page's door says: `export const handle = { cached: [names of its query] }`. */
function isCached({ staticHandlerContext: { matches } }: EntryContext): boolean {
  const handle: unknown = matches.at(-1)?.route.handle;
  return typeof handle === "object" && handle !== null && "cached" in handle;
}

/** The request log has the number that the person sees; the cause is kept there and never shown. */
export { handleError } from "~/platform/log.server";
