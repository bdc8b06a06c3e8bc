import { crc32 } from "../support/crc";
import fc from "fast-check";
import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import { themeForm } from "~/features/councils/forms/theme";
import { logoRefusal, type LogoFault } from "~/features/councils/refusals";
import {
  contrast,
  darkenedUntil,
  inRatio,
  leastForShapes,
  leastForText,
  readColour,
  surface,
  white,
  whyNotAccentColour,
  whyNotMainColour,
} from "~/features/councils/rules/contrast";
import { mostLogoBytes, readLogo } from "~/features/councils/rules/logo";
import { coloursInFile, fileOfTheme, ownColours, sheetOfTheme, sizeOfLogo } from "~/features/councils/rules/theme";

describe("contrast", () => {
  it.each([
    ["#000000", "#ffffff", 21],
    ["#ffffff", "#ffffff", 1],
    ["#777777", "#ffffff", 4.478],
    ["#767676", "#ffffff", 4.542],
    ["#ff0000", "#ffffff", 3.998],
    ["#0000ff", "#ffffff", 8.592],
  ])("of %s on %s is %d, as WCAG counts it", (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });

  it.each([
    ["#0E4A5A", "#0e4a5a"],
    ["0e4a5a", "#0e4a5a"],
    [" #abc ", "#aabbcc"],
    ["red", undefined],
    ["#12345", undefined],
    ["#1234567", undefined],
    ["#gggggg", undefined],
    ["rgb(0,0,0)", undefined],
    ["#0e4a5a;}body{display:none", undefined],
    ["", undefined],
  ])("the colour %s is read as %s", (typed, colour) => {
    expect(readColour(typed)).toBe(colour);
  });

  it("of the portal’s own colours is enough", () => {
    expect(whyNotMainColour(ownColours.main)).toBeUndefined();
    expect(whyNotAccentColour(ownColours.accent)).toBeUndefined();
  });

  it("that is too little is said, with what would do", () => {
    expect(whyNotMainColour("#f2a900")).toBe(
      "White text on #f2a900 has a contrast of 2 to 1, and needs 4.5 to 1. #9d6d00 would do",
    );
    expect(whyNotMainColour("#777777")).toContain("4.47 to 1");
    expect(whyNotAccentColour("#ffdd00")).toContain("and need 3 to 1");
    expect(inRatio(4.4999)).toBe("4.49 to 1");
  });

  it("what would do always does, and is no darker than it must be", () => {
    const channel = fc.integer({ min: 0, max: 255 });
    const colour = fc.tuple(channel, channel, channel);
    fc.assert(
      fc.property(colour, ([red, green, blue]) => {
        const typed = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
        expect(contrast(darkenedUntil(typed, white, leastForText), white)).toBeGreaterThanOrEqual(leastForText);
        expect(contrast(darkenedUntil(typed, surface, leastForShapes), surface)).toBeGreaterThanOrEqual(leastForShapes);
        if (contrast(typed, white) >= leastForText) expect(darkenedUntil(typed, white, leastForText)).toBe(typed);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a theme’s sheet", () => {
  it("follows from its colours, and its name holds them", () => {
    expect(sheetOfTheme(ownColours)).toBe(
      ".theme-0e4a5a-c2571a{--brand:#0e4a5a;--brand-text:#fff;--accent:#c2571a;--govuk-brand-colour:#0e4a5a}\n",
    );
    expect(coloursInFile(fileOfTheme(ownColours, "0123456789abcdef0123"))).toEqual(ownColours);
  });

  it.each([
    "",
    "x.css",
    "0123456789abcdef-ffffff-c2571a.css",
    "0123456789abcdef-0e4a5a-ffffff.css",
    "../../etc/passwd",
  ])("none is in %s", (file) => {
    expect(coloursInFile(file)).toBeUndefined();
  });

  it.each([
    [
      { width: 1000, height: 500 },
      { width: 80, height: 40 },
    ],
    [
      { width: 1000, height: 100 },
      { width: 160, height: 16 },
    ],
    [
      { width: 100, height: 1000 },
      { width: 4, height: 40 },
    ],
    [
      { width: 2000, height: 1 },
      { width: 160, height: 1 },
    ],
  ])("a logo of %j is shown as %j", (size, shown) => {
    expect(sizeOfLogo(size)).toEqual(shown);
  });
});

const bytes = (text: string) => new TextEncoder().encode(text);
const svg = (inside: string, more = "") =>
  bytes(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"${more}>${inside}</svg>`);
const rect = '<rect width="10" height="10"/>';

function faultOf(given: Uint8Array): LogoFault | undefined {
  const read = readLogo(given);
  return read.ok ? undefined : read.refusal;
}

const billionLaughs = `<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>`;

const clipBomb = Array.from(
  { length: 20 },
  (_, step) => `<clipPath id="c${step}">${`<rect clip-path="url(#c${step + 1})"/>`.repeat(2)}</clipPath>`,
).join("");

describe("a hostile logo", () => {
  it.each<[string, Uint8Array, LogoFault["code"]]>([
    ["a script", svg("<script>alert(1)</script>"), "SCRIPT"],
    ["a script in other letters", svg("<SCRIPT>alert(1)</SCRIPT>"), "SCRIPT"],
    ["a script of another name space", svg('<x:script xmlns:x="http://www.w3.org/1999/xhtml">1</x:script>'), "ELEMENT"],
    ["a handler", svg(rect, ' onload="alert(1)"'), "HANDLER"],
    ["a handler inside", svg('<g onClick="alert(1)"/>'), "HANDLER"],
    ["another page", svg("<foreignObject><p>x</p></foreignObject>"), "FOREIGN"],
    ["a picture from outside", svg('<image href="https://evil.example/a.png"/>'), "REFERENCE"],
    ["a shape from outside", svg('<use xlink:href="https://evil.example/a.svg#x"/>'), "REFERENCE"],
    ["shapes that use shapes", svg('<g id="a"/><use href="#a"/>'), "REFERENCE"],
    ["a link", svg('<a href="https://evil.example"><path d="M0 0"/></a>'), "REFERENCE"],
    ["a fill from outside", svg('<rect fill="url(https://evil.example#x)"/>'), "REFERENCE"],
    ["a fill from outside, hidden", svg('<rect fill="u&#114;l(//evil.example/x)"/>'), "REFERENCE"],
    ["a gradient from outside", svg('<linearGradient href="https://evil.example#a"/>'), "REFERENCE"],
    ["a script in a link of a gradient", svg('<linearGradient xlink:href="javascript:alert(1)"/>'), "REFERENCE"],
    ["a style sheet", svg("<style>@import url(https://evil.example)</style>"), "STYLE"],
    ["a style that fetches", svg('<rect style="fill:url(https://evil.example)"/>'), "REFERENCE"],
    ["a style of another kind", svg('<rect style="background:red"/>'), "ATTRIBUTE"],
    ["something that moves", svg('<animate attributeName="href" to="javascript:alert(1)"/>'), "ELEMENT"],
    ["something that sets", svg('<set attributeName="onload" to="alert(1)"/>'), "ELEMENT"],
    ["a document type", bytes(`<!DOCTYPE svg SYSTEM "https://evil.example/a.dtd"><svg/>`), "DOCTYPE"],
    [
      "a billion laughs",
      bytes(`${billionLaughs}<svg xmlns="http://www.w3.org/2000/svg"><title>&b;</title></svg>`),
      "DOCTYPE",
    ],
    ["a sign nobody knows", svg("<title>&nbsp;</title>"), "BROKEN"],
    ["a sheet by instruction", bytes(`<?xml-stylesheet href="https://evil.example/a.css"?><svg/>`), "BROKEN"],
    ["a raw section", svg("<title><![CDATA[<script>]]></title>"), "BROKEN"],
    ["an end that does not fit", svg("<g></svg>"), "BROKEN"],
    ["more after its end", bytes(`${new TextDecoder().decode(svg(rect))}<script>1</script>`), "BROKEN"],
    ["two of one attribute", svg('<rect width="1" width="2"/>'), "BROKEN"],
    ["thousands of parts", svg(rect.repeat(2500)), "TOO_MUCH"],
    ["hundreds of parts in parts", svg(`${"<g>".repeat(200)}${"</g>".repeat(200)}`), "TOO_MUCH"],
    ["clips of clips, which double at each step", svg(clipBomb), "TOO_MUCH"],
    ["a clip path that is clipped", svg('<clipPath id="a" clip-path="url(#a)"/>'), "TOO_MUCH"],
    [
      "a clip of clips by style",
      svg(`<clipPath id="a"><g><rect style="clip-path: url(#b)"/></g></clipPath>`),
      "TOO_MUCH",
    ],
    [
      "hundreds of parts, each clipped by hundreds",
      svg(`<clipPath id="a">${rect.repeat(400)}</clipPath>${'<rect clip-path="url(#a)"/>'.repeat(400)}`),
      "TOO_MUCH",
    ],
    ["no size", bytes('<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>'), "NO_SIZE"],
    ["a size without an end", bytes('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1e999 1"/>'), "NO_SIZE"],
    ["a size of a line", bytes('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1"/>'), "NO_SIZE"],
    ["another name space", bytes('<svg xmlns="http://www.w3.org/1999/xhtml" viewBox="0 0 1 1"/>'), "VALUE"],
    ["a page of HTML", bytes("<html><body>x</body></html>"), "KIND"],
    ["words", bytes("a logo"), "KIND"],
    ["nothing", new Uint8Array(), "EMPTY"],
    ["too much", svg(`<path d="${"M0 0".repeat(mostLogoBytes / 4)}"/>`), "TOO_LARGE"],
    ["another encoding", new Uint8Array([0xff, 0xfe, 0x3c, 0x00, 0x73, 0x00]), "KIND"],
    ["a JPEG", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70]), "KIND"],
    ["a nothing in it", svg("<title>a\u0000b</title>"), "KIND"],
  ])("with %s is refused", (_, given, code) => {
    const fault = faultOf(given);
    expect(fault?.code).toBe(code);
    if (fault !== undefined) expect(logoRefusal(fault)).toMatch(/^The logo \S.*[^.]$/u);
  });

  it("is never kept with anything that runs or fetches, whatever is put together", () => {
    const pieces = fc.constantFrom(
      ...[
        "<g ",
        ">",
        "</g>",
        "/>",
        "<rect ",
        'fill="url(#a)"',
        'fill="url(x)"',
        ' onload="x"',
        "<script>",
        "</script>",
      ],
      ...[
        'style="fill:red"',
        'href="#a"',
        'xlink:href="//x"',
        "<!--",
        "-->",
        "<![CDATA[",
        "&amp;",
        "&x;",
        "<title>",
        "</title>",
      ],
      ...["<linearGradient ", "'", '"', "=", " ", "data:x", "<use/>", "<?x ?>", "\n"],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
        const read = readLogo(svg(parts.join("")));
        if (!read.ok) return;
        const kept = parse(new TextDecoder().decode(read.value.bytes));
        for (const element of kept.querySelectorAll("*")) {
          expect(["svg", "g", "rect", "title", "lineargradient"]).toContain(element.rawTagName.toLowerCase());
          for (const [name, value] of Object.entries(element.attributes)) {
            expect(name).not.toMatch(/^on|^style$|^xlink/iu);
            expect(name === "href" ? value : "#a").toBe("#a");
            expect(value).not.toMatch(/url\((?!#a\))/u);
          }
        }
        // What is kept reads as itself.
        expect(readLogo(read.value.bytes)).toEqual(read);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("a good logo", () => {
  it("is kept as what was read of it, without a programme’s notes", () => {
    const given = bytes(`\uFEFF<?xml version="1.0" encoding="UTF-8"?>
<!-- made by hand -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="200px" height="100" data-name="Layer 1">
  <title>Bridge &amp; river</title>
  <defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient><linearGradient id="b" xlink:href="#a"/></defs>
  <path style="fill:url(#b); stroke : #000" d='M0 0"' fill="none"/>
</svg>`);
    const read = readLogo(given);
    if (!read.ok) throw new Error(read.refusal.code);
    expect(read.value).toMatchObject({ mediaType: "image/svg+xml", width: 1000, height: 500 });
    expect(new TextDecoder().decode(read.value.bytes).replaceAll(/\s+/gu, " ")).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="200px" height="100"><title>Bridge &amp; river</title><defs><linearGradient id="a"><stop offset="0" stop-color="#fff"></stop></linearGradient><linearGradient id="b" href="#a"></linearGradient></defs><path d="M0 0&quot;" fill="url(#b)" stroke="#000"></path></svg> ',
    );
  });
});

describe("a PNG", () => {
  it("is kept without what is no picture", () => {
    const given = png({ width: 40, height: 20, extra: part("tEXt", bytes("Author\u0000Somebody")) });
    const read = readLogo(given);
    if (!read.ok) throw new Error(read.refusal.code);
    expect(read.value).toMatchObject({ mediaType: "image/png", width: 40, height: 20 });
    expect(new TextDecoder("latin1").decode(read.value.bytes)).not.toContain("Somebody");
    expect(readLogo(read.value.bytes)).toEqual(read);
  });

  it.each<[string, Uint8Array, LogoFault["code"]]>([
    ["of 60,000 by 60,000 pixels", png({ width: 60_000, height: 60_000 }), "TOO_MANY_PIXELS"],
    ["of no width", png({ width: 0, height: 1 }), "BROKEN"],
    ["cut short", png({ width: 4, height: 4 }).subarray(0, 40), "BROKEN"],
    ["with a page behind its end", joined(png({ width: 4, height: 4 }), bytes("<script>1</script>")), "BROKEN"],
    ["with a wrong sum", flipped(png({ width: 4, height: 4 }), 20), "BROKEN"],
    [
      "whose part is longer than the file",
      joined(png({ width: 4, height: 4 }).subarray(0, 33), bytes("\u007f\u007f\u007f\u007fIDAT")),
      "BROKEN",
    ],
    ["without a picture", joined(signature, part("IHDR", head(4, 4)), part("IEND", new Uint8Array())), "BROKEN"],
    ["of its name alone", signature, "BROKEN"],
  ])("%s is refused", (_, given, code) => {
    expect(faultOf(given)?.code).toBe(code);
  });
});

const signature = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function head(width: number, height: number): Uint8Array {
  const made = new Uint8Array(13);
  const view = new DataView(made.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  made.set([8, 2, 0, 0, 0], 8);
  return made;
}

function png({ width, height, extra = new Uint8Array() }: { width: number; height: number; extra?: Uint8Array }) {
  const picture = part("IDAT", new Uint8Array([0x78, 0x9c, 3, 0, 0, 0, 0, 1]));
  return joined(signature, part("IHDR", head(width, height)), extra, picture, part("IEND", new Uint8Array()));
}

function part(type: string, content: Uint8Array): Uint8Array {
  const made = new Uint8Array(content.length + 12);
  const view = new DataView(made.buffer);
  view.setUint32(0, content.length);
  made.set(bytes(type), 4);
  made.set(content, 8);
  view.setUint32(content.length + 8, crc32(made.subarray(4, content.length + 8)));
  return made;
}

function joined(...pieces: Uint8Array[]): Uint8Array {
  return new Uint8Array(pieces.flatMap((piece) => [...piece]));
}

function flipped(given: Uint8Array, at: number): Uint8Array {
  return given.map((byte, place) => (place === at ? byte ^ 1 : byte));
}

describe("the form", () => {
  const hash = "a".repeat(64);
  const typed = { shownName: "Tidewater", mainColour: "#0E4A5A", accentColour: "#c2571a", logo: "", logoAlt: "" };
  const sentences = (values: object) => {
    const parsed = themeForm.safeParse({ ...typed, ...values });
    return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => [path.join("-"), message]);
  };

  it("answers colours as they are kept, and no logo where none was sent", () => {
    expect(themeForm.parse(typed)).toEqual({
      shownName: "Tidewater",
      colours: { main: "#0e4a5a", accent: "#c2571a" },
      logo: undefined,
    });
    expect(themeForm.parse({ ...typed, logo: hash, logoAlt: " A bridge " }).logo).toEqual({
      sha256: hash,
      alt: "A bridge",
    });
    expect(themeForm.parse({ ...typed, logo: hash, withoutLogo: "yes" }).logo).toBeUndefined();
    expect(themeForm.parse({ ...typed, logo: "../../etc/passwd" }).logo).toBeUndefined();
  });

  it("says at each field what is wrong", () => {
    expect(sentences({ shownName: " " })).toEqual([["shownName", "Enter the name to show"]]);
    expect(sentences({ mainColour: "red" })).toEqual([
      ["mainColour", "Enter the main colour as a hash sign and six figures or letters, like #0e4a5a"],
    ]);
    expect(sentences({ mainColour: "#fff", accentColour: "#ff0" }).map(([field]) => field)).toEqual([
      "mainColour",
      "accentColour",
    ]);
    expect(sentences({ logo: hash })).toEqual([["logoAlt", "Enter what the logo shows, for people who cannot see it"]]);
  });
});
