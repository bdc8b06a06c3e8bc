/**
 * Whether a request that may change something comes from a page of ours. A browser sends `Origin` with
 * every post; an older one at least `Sec-Fetch-Site`. Neither means it is no browser's form, and it is refused.
 */
export function isFromHere(
  headers: { readonly origin?: string; readonly "sec-fetch-site"?: string | string[] },
  publicUrl: string,
): boolean {
  if (headers.origin !== undefined) return headers.origin === publicUrl;
  return headers["sec-fetch-site"] === "same-origin";
}
