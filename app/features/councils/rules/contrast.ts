/**
 * Contrast as WCAG 2.2 counts it (1.4.3 for text, 1.4.11 for what is not text): from 1, no difference, to 21, black on
 * white. A colour is `#rrggbb` in small letters.
 */

export const leastForText = 4.5;
export const leastForShapes = 3;

export const white = "#ffffff";
/** Of footers and empty states: the darkest ground that a theme's colours stand on. */
export const surface = "#f0f6f7";

/** `#0E4A5A`, `0e4a5a` and `#abc` as `#rrggbb`. */
export function readColour(typed: string): string | undefined {
  const [, digits] = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/u.exec(typed.trim().toLowerCase()) ?? [];
  if (digits === undefined) return undefined;
  return digits.length === 6 ? `#${digits}` : `#${digits.replaceAll(/./gu, "$&$&")}`;
}

export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** The same colour, no darker than it must be to have that contrast with a light ground; black where nothing else does. */
export function darkenedUntil(colour: string, ground: string, least: number): string {
  for (let part = 100; part > 0; part -= 1) {
    const darker = `#${channels(colour)
      .map((channel) =>
        Math.floor((channel * part) / 100)
          .toString(16)
          .padStart(2, "0"),
      )
      .join("")}`;
    if (contrast(darker, ground) >= least) return darker;
  }
  return "#000000";
}

/** Cut and not rounded, so that what falls short never reads as enough. */
export function inRatio(ratio: number): string {
  return `${(Math.floor(ratio * 100) / 100).toFixed(2).replace(/\.?0+$/u, "")} to 1`;
}

/** Why a colour cannot carry white text, and which like it could. */
export function whyNotMainColour(colour: string): string | undefined {
  const ratio = contrast(colour, white);
  if (ratio >= leastForText) return undefined;
  const would = darkenedUntil(colour, white, leastForText);
  return `White text on ${colour} has a contrast of ${inRatio(ratio)}, and needs ${inRatio(leastForText)}. ${would} would do`;
}

/** Why a colour cannot be told from the pages it is drawn on, and which like it could. */
export function whyNotAccentColour(colour: string): string | undefined {
  const ratio = contrast(colour, surface);
  if (ratio >= leastForShapes) return undefined;
  const would = darkenedUntil(colour, surface, leastForShapes);
  return `Lines in ${colour} have a contrast of ${inRatio(ratio)} with the page, and need ${inRatio(leastForShapes)}. ${would} would do`;
}
