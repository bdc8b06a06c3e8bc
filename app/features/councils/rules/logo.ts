import { ok, refuse, type Result } from "~/core/result";
import type { LogoFault } from "../refusals";
import { isPng, readPng } from "./png";
import { readSvg } from "./svg";
import type { LogoMediaType } from "./theme";

/** In one file; a logo that is larger slows every first page. */
export const mostLogoBytes = 100_000;

export interface Logo {
  readonly mediaType: LogoMediaType;
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** What a file is by its content, whatever its name says, with only what a logo needs left in it. */
export function readLogo(bytes: Uint8Array): Result<Logo, LogoFault> {
  if (bytes.length === 0) return refuse({ code: "EMPTY" });
  if (bytes.length > mostLogoBytes) return refuse({ code: "TOO_LARGE" });
  if (isPng(bytes)) {
    const png = readPng(bytes);
    return png.ok ? ok({ mediaType: "image/png", ...png.value }) : png;
  }
  const text = asText(bytes);
  if (text === undefined || !/^\s*</u.test(text)) return refuse({ code: "KIND" });
  const svg = readSvg(text);
  if (!svg.ok) return svg;
  const { width, height } = svg.value;
  return ok({ mediaType: "image/svg+xml", bytes: new TextEncoder().encode(svg.value.text), width, height });
}

/** UTF-8 and nothing else: another encoding could say one thing here and another in a browser. */
function asText(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\u0000") ? undefined : text;
  } catch {
    return undefined;
  }
}
