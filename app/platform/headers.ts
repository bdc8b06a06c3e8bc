import helmet from "helmet";
import type { Request, RequestHandler, Response } from "express";
import type { OutgoingHttpHeaders } from "node:http";

/**
 * What every answer says to the browser (safety.md §4). No page hydrates, so scripts come from our own
 * files only and no nonce is needed. `same-origin` referrers: with none, a browser sends `Origin: null`.
 */
export function securityHeaders(publicUrl: string, development: boolean): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: development ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: development ? ["'self'", "ws:"] : ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    strictTransportSecurity: publicUrl.startsWith("https:") ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: "same-origin" },
    crossOriginEmbedderPolicy: false,
    xFrameOptions: { action: "deny" },
  });
}

/** What a middleware sets on every answer alike, as plain headers: it is asked once instead of each time. */
export function fixedHeaders(middleware: RequestHandler): OutgoingHttpHeaders {
  const headers = new Map<string, string>();
  const response = {
    setHeader: (name: string, value: string) => headers.set(name, value),
    removeHeader: (name: string) => headers.delete(name),
  };
  middleware({} as Request, response as unknown as Response, () => undefined);
  return Object.fromEntries(headers);
}
