import { parse } from "node-html-parser";
import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { guidanceLibrary } from "~db/reference/guidance/library";
import { inTypedOrder, isSlug, slugOf } from "~/features/councils/rules/guidance";
import { isSafeLink, readMarkdown } from "~/features/councils/rules/markdown";
import { Markdown } from "~/features/councils/ui/markdown";
import { gradeOf } from "../support/reading-age";

const html = (text: string) => renderToStaticMarkup(<Markdown text={text} />);
const tree = (text: string) => parse(html(text));

describe("what a council writes", () => {
  it("is shown in the portal’s own look, under the page’s one h1", () => {
    const page = tree("# One\n\nA *b* **c** `d`  \ne\n\n## Two\n\n### Three\n\n# Four\n\n> note\n\n---\n\n    kept");
    expect(page.querySelectorAll("h1")).toEqual([]);
    expect(page.querySelectorAll("h2,h3,h4").map((node) => [node.tagName, node.text, node.id])).toEqual([
      ["H2", "One", "on-one"],
      ["H3", "Two", "on-two"],
      ["H4", "Three", "on-three"],
      ["H2", "Four", "on-four"],
    ]);
    expect(page.querySelector("p em")?.text).toBe("b");
    expect(page.querySelector("p strong")?.text).toBe("c");
    expect(page.querySelector("p code")?.text).toBe("d");
    expect(page.querySelectorAll(".govuk-inset-text, hr, pre")).toHaveLength(3);
  });

  it("leaves no level of headings out, wherever it begins", () => {
    const levels = (text: string) =>
      tree(text)
        .querySelectorAll("h2,h3,h4,h5,h6")
        .map(({ tagName }) => tagName);
    expect(levels("## a\n\n## b\n\n#### c\n\n### d\n\n# e")).toEqual(["H2", "H2", "H3", "H3", "H2"]);
  });

  it("gives two headings of the same words two places", () => {
    const ids = tree("## Same\n\n## Same\n\n## Ärger & Öl\n\n## 你好")
      .querySelectorAll("h2")
      .map(({ id }) => id);
    expect(ids).toEqual(["on-same", "on-same-2", "on-arger-ol", "on-"]);
  });

  it("has lists in lists, numbers from where they begin, and lines of a tight list without paragraphs", () => {
    const page = tree("- one\n- two\n  - three\n\n7. seven\n8. eight");
    expect(page.querySelectorAll("ul ul li").map((node) => node.text)).toEqual(["three"]);
    expect(page.querySelector("ol")?.getAttribute("start")).toBe("7");
    expect(page.querySelectorAll("li p")).toEqual([]);
  });

  it("makes a table whose cells know their column on a narrow screen", () => {
    const page = tree("| What | How *much* | Why |\n| --- | ---: | --- |\n| One | £1 | x |");
    expect(page.querySelectorAll("th").map((node) => node.text)).toEqual(["What", "How much", "Why", "One"]);
    expect(page.querySelector("td")?.getAttribute("data-label")).toBe("How much");
    expect(page.querySelector("td")?.classNames).toContain("govuk-table__cell--numeric");
    expect(tree("| A | B |\n| --- | ---: |\n| c | 1 |").querySelector(".app-table--cards")).toBeNull();
  });
});

describe("what is not shown", () => {
  it.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '<a href="javascript:alert(1)">x</a>',
    "<iframe src='https://evil.example'></iframe>",
    "text <b>bold</b> text",
    "<!-- hidden -->",
    "<style>@import url(https://evil.example)</style>",
  ])("HTML stays the text it is: %s", (typed) => {
    const page = tree(typed);
    expect(page.querySelectorAll("script, img, iframe, b, style, a")).toEqual([]);
    expect(page.text).toBe(typed);
  });

  it.each(["![a quay](https://evil.example/a.png)", "![a quay][q]\n\n[q]: https://evil.example/a.png"])(
    "a picture becomes its description: %s",
    (typed) => {
      expect(html(typed)).not.toMatch(/img|evil/u);
      expect(tree(typed).text).toBe("a quay");
    },
  );

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\nscript:alert(1)",
    "&#106;avascript:alert(1)",
    "data:text/html,<script>",
    "vbscript:x",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "ftp://files.example",
    "file:///etc/passwd",
    "blob:x",
    "page-without-a-slash",
  ])("a link to %s", (href) => {
    const page = tree(`[press](${href})`);
    const links = page.querySelectorAll("a").map((link) => link.getAttribute("href") ?? "");
    expect(links.filter((link) => !isSafeLink(link))).toEqual([]);
    expect(links.filter((link) => /^[a-z]+:/iu.test(link) && !/^(https?|mailto):/iu.test(link))).toEqual([]);
    expect(links.filter((link) => /^[/\\]{2}/u.test(link))).toEqual([]);
  });

  it.each([
    "https://example.org/a?b=c",
    "http://example.org",
    "mailto:help@example.org",
    "/lists",
    "/guidance/help#on-x",
    "#on-x",
  ])("but a link to %s is", (href) => {
    expect(tree(`[press](${href})`).querySelector("a")?.getAttribute("href")).toBe(href);
  });
});

describe("anything at all", () => {
  it("is read without failing, and never makes a place that runs or fetches", () => {
    const signs = fc.constantFrom(..."#*_[]()<>!`|-\n\\/: &;\"'a1javascript:data:&#58;".split(""));
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 60 }), (typed) => {
        const page = tree(typed.join(""));
        expect(page.querySelectorAll("img, script, iframe, object, style, link, form, input")).toEqual([]);
        for (const link of page.querySelectorAll("a")) expect(isSafeLink(link.getAttribute("href") ?? "")).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it("that is deep or long is read in no time", () => {
    const started = performance.now();
    for (const typed of [
      ">".repeat(20_000),
      "[".repeat(20_000),
      "*a **b ".repeat(2800),
      "- ".repeat(10_000),
      "`".repeat(20_000),
    ]) {
      expect(readMarkdown(typed).length).toBeGreaterThan(0);
    }
    expect(performance.now() - started).toBeLessThan(4000);
  });
});

describe("addresses and order", () => {
  it.each([
    ["How to register", "how-to-register"],
    ["  Don’t panic! ", "dont-panic"],
    ["Árvíztűrő tükörfúrógép", "arvizturo-tukorfurogep"],
    ["你好", ""],
    ["word ".repeat(40), "word-".repeat(16).slice(0, -1)],
  ])("the title %s suggests %s", (title, slug) => {
    expect(slugOf(title)).toBe(slug);
    expect(slug === "" || isSlug(slug)).toBe(true);
  });

  it.each(["A", "a b", "-a", "a-", "a--b", "a/b", "é", "a".repeat(81), ""])("%s is no address", (typed) => {
    expect(isSlug(typed)).toBe(false);
  });

  it("puts pages by the numbers typed, and leaves equals as they were", () => {
    const places = new Map([
      ["a", 3],
      ["b", 1],
      ["c", 3],
      ["d", 2],
    ]);
    expect(inTypedOrder(["a", "b", "c", "d", "e"], places)).toEqual(["b", "d", "a", "c", "e"]);
  });
});

describe("the pages that every portal begins with", () => {
  it("are ten, each with an address of its own", () => {
    expect(new Set(guidanceLibrary.map(({ slug }) => slug)).size).toBe(10);
    expect(guidanceLibrary.filter(({ slug }) => !isSlug(slug))).toEqual([]);
  });

  it.each(guidanceLibrary.map((page) => [page.slug, page] as const))(
    "%s reads like something for ages 9 to 11",
    (_, page) => {
      expect(gradeOf(`${page.summary}\n\n${page.body}`)).toBeLessThanOrEqual(6);
    },
  );

  it.each(guidanceLibrary.map((page) => [page.slug, page] as const))(
    "%s links only to pages that are here",
    (_, { body }) => {
      const links = [...body.matchAll(/\]\(([^)]+)\)/gu)].map(([, href = ""]) => href);
      const known = [
        "/register",
        "/lists",
        "/social-value",
        "/privacy",
        "/contact",
        "/accessibility",
        "/forgotten-password",
      ];
      const pages = guidanceLibrary.map(({ slug }) => `/guidance/${slug}`);
      expect(links.filter((href) => !known.includes(href) && !pages.includes(href))).toEqual([]);
    },
  );
});
