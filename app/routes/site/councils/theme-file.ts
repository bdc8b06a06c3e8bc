import type { LoaderFunctionArgs } from "@remix-run/node";
import { enterAsPublic } from "~/features/accounts/enter.server";
import { clothesOf, findLogo } from "~/features/councils/queries/theme.server";
import { coloursInFile, logoEndings, sheetOfTheme } from "~/features/councils/rules/theme";

/** Addresses say what is in them, so what they answer never changes. */
const forEver = "public, max-age=31536000, immutable";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsPublic(args);
  const file = args.params["file"] ?? "";
  const colours = coloursInFile(file);
  if (colours !== undefined && clothesOf(colours).stylesheet === `/theme/${file}`) {
    return new Response(sheetOfTheme(colours), {
      headers: { "Content-Type": "text/css; charset=utf-8", "Cache-Control": forEver },
    });
  }
  const [, hash, ending] = /^([0-9a-f]{64})\.(svg|png)$/u.exec(file) ?? [];
  const logo = hash === undefined ? undefined : await findLogo(ctx, hash);
  if (logo === undefined || logoEndings[logo.mediaType] !== ending) throw missing();
  return new Response(new Uint8Array(logo.bytes), {
    headers: {
      "Content-Type": logo.mediaType,
      "Content-Length": String(logo.bytes.length),
      // Opened by itself it is a picture in a box: no script, no form, nothing of ours.
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "Cache-Control": forEver,
    },
  });
}

/** A missing file is a missing file: it is no page, and it may be there tomorrow. */
function missing(): Response {
  return new Response("Not found", { status: 404, statusText: "Not Found", headers: { "Cache-Control": "no-store" } });
}
