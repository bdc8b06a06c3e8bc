import ts from "typescript";
import { describe, expect, it } from "vitest";
import { listFiles, nodesOf, parse, read } from "../support/house";

const shown = [
  ...listFiles("app/routes", /\.tsx?$/u),
  ...listFiles("app/features", /\.tsx?$/u),
  ...listFiles("app/ui", /\.tsx?$/u),
];
const everything = [
  ...listFiles("app", /\.(ts|tsx|mjs|cjs|scss|md)$/u),
  ...listFiles("db", /\.ts$/u),
  ...listFiles("test", /\.(ts|tsx)$/u),
  ...["README.md", "package.json", ".env.example", "eslint.config.js", ".dependency-cruiser.cjs"],
  ...listFiles(".adr", /\.md$/u),
];

/** The words of this portal are those of its list: competition, bid, supplier. */
const otherWords = /\b(tenders?|tendering|vendors?|RFQs?)\b/iu;

/** Titles, headings, links of the navigation and labels: what a page is called. */
function headingsOf(path: string, text?: string): string[] {
  return [...nodesOf(parse(path, text))].flatMap((node) => {
    if (ts.isVariableDeclaration(node) && /title/iu.test(node.name.getText())) return wordsIn(node.initializer);
    if (ts.isJsxAttribute(node) && /^(title|caption|legend|label|heading|summary)$/u.test(node.name.getText())) {
      return wordsIn(node.initializer);
    }
    if (ts.isPropertyAssignment(node) && /^(title|caption|text|heading)$/u.test(node.name.getText())) {
      return wordsIn(node.initializer);
    }
    if (ts.isJsxElement(node) && /^h[1-6]$/u.test(node.openingElement.tagName.getText())) return [node.getText()];
    return [];
  });
}

function wordsIn(node: ts.Node | undefined): string[] {
  if (node === undefined) return [];
  return [...nodesOf(node)]
    .filter((each) => ts.isStringLiteralLike(each) || ts.isTemplateHead(each))
    .map((each) => each.getText());
}

describe("words", () => {
  it("no heading calls a competition, a bid or a supplier by another word", () => {
    expect(shown.flatMap((path) => headingsOf(path).filter((text) => otherWords.test(text)))).toEqual([]);
  });

  it("a heading with another word is seen", () => {
    const planted = [
      `const title = "Open tenders";`,
      `export const a = <Page title="Your vendors" />;`,
      `export const a = <h2 className="govuk-heading-m">New RFQ</h2>;`,
      `export const links = [{ href: "/", text: "Tenders" }];`,
    ];
    const seen = planted.map((text) =>
      headingsOf("app/routes/site/market/home.tsx", text).some((each) => otherWords.test(each)),
    );
    expect(seen).toEqual([true, true, true, true]);
  });

  it("only the demonstration's seed names a real council", () => {
    const council = new RegExp(["Gates", "head"].join(""), "iu");
    expect(everything.filter((path) => !path.startsWith("db/seed/") && council.test(read(path)))).toEqual([]);
  });

  it("no file names a folder of somebody's machine", () => {
    const folder = /(^|["'`\s(])\/(home|root|Users|work|mnt)\/[\w-]+/mu;
    expect(everything.filter((path) => folder.test(read(path)))).toEqual([]);
  });
});
