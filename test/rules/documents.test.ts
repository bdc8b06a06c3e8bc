import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mostFiles } from "~/features/bids/rules/draft";
import { documentRefusal } from "~/features/documents/refusals";
import {
  cleanFileName,
  fileSize,
  hasRoom,
  judgeFile,
  mostBytesInUse,
  mostFileBytes,
  type Content,
  type FileRefusal,
} from "~/features/documents/rules";

describe("the name a file is kept under", () => {
  it.each([
    ["plan.pdf", "plan.pdf"],
    ["../../etc/passwd", "passwd"],
    ["our %22best%22 plan.pdf", "our -best- plan.pdf"],
    ["..\\..\\windows\\win.ini", "win.ini"],
    ["C:\\Users\\asha\\Our plan.docx", "Our plan.docx"],
    ["plan\u0000.pdf", "plan.pdf"],
    ["plan\u0007\r\n.pdf", "plan.pdf"],
    ["invoice\u202Efdp.exe", "invoicefdp.exe"],
    ["pl\u200Ban\uFEFF.pdf", "plan.pdf"],
    ['a<b>c:d"e|f?g*.pdf', "a-b-c-d-e-f-g-.pdf"],
    ["  many   spaces .pdf ", "many spaces .pdf"],
    [".htaccess", "htaccess"],
    ["...", "file"],
    ["", "file"],
    ["/", "file"],
    ["CON.pdf", "file-CON.pdf"],
    ["Cymraeg ŵ ŷ.pdf", "Cymraeg ŵ ŷ.pdf"],
    ["e\u0301tude.pdf", "étude.pdf"],
  ])("%j becomes %j", (typed, kept) => {
    expect(cleanFileName(typed)).toBe(kept);
  });

  it("keeps the ending when it shortens", () => {
    const kept = cleanFileName(`${"long ".repeat(100)}.docx`);
    expect([...kept].length).toBeLessThanOrEqual(120);
    expect(kept).toMatch(/\.docx$/u);
  });

  it("is safe whatever was typed, and cleaning it again changes nothing", () => {
    const tricky = fc.stringMatching(/^[aCON. /\\:\u0000\u0301\u200b\u202e]{0,30}$/u);
    const isSafe = (typed: string): boolean => {
      const kept = cleanFileName(typed);
      const clean = !/[/\\\p{Cc}\p{Cf}<>:"|?*]/u.test(kept) && kept !== "" && [...kept].length <= 125;
      return clean && cleanFileName(kept) === kept;
    };
    const anything = fc.array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 200 });
    fc.assert(fc.property(anything, (points) => isSafe(String.fromCodePoint(...points))));
    fc.assert(fc.property(tricky, isSafe));
  });
});

describe("judging a file", () => {
  const pdf: Content = { is: "pdf" };
  it.each<[string, Content, string]>([
    ["plan.pdf", pdf, "plan.pdf"],
    ["plan", pdf, "plan.pdf"],
    ["PLAN.PDF", pdf, "PLAN.PDF"],
    ["photo.jpeg", { is: "jpg" }, "photo.jpeg"],
    ["prices.csv", { is: "text" }, "prices.csv"],
    ["Version 1.2", pdf, "Version 1.2.pdf"],
    ["plan.xlsx", { is: "xlsx" }, "plan.xlsx"],
  ])("keeps %s", (name, content, kept) => {
    expect(judgeFile(name, 10, content)).toMatchObject({ ok: true, value: { name: kept } });
  });

  it.each<[string, number, Content, FileRefusal["code"]]>([
    ["plan.pdf", 0, { is: "text" }, "EMPTY"],
    ["plan.pdf", 200_000_001, pdf, "TOO_LARGE"],
    ["plan.docx", 10, pdf, "DISGUISED"],
    ["plan.pdf", 10, { is: "docx" }, "DISGUISED"],
    ["plan.pdf", 10, { is: "text" }, "DISGUISED"],
    ["plan.pdf", 10, { is: "other", ending: "exe" }, "DISGUISED"],
    ["plan.docx", 10, { is: "other", ending: "zip" }, "DISGUISED"],
    ["plan.exe", 10, { is: "other", ending: "exe" }, "KIND"],
    ["plan.exe", 10, pdf, "KIND"],
    ["notes", 10, { is: "text" }, "KIND"],
    ["notes.txt", 10, { is: "text" }, "KIND"],
    ["old.doc", 10, { is: "unsafe", why: "PROTECTED" }, "KIND"],
    ["old.docx", 10, { is: "unsafe", why: "PROTECTED" }, "PROTECTED"],
    ["plan.docx", 10, { is: "unsafe", why: "MACROS" }, "MACROS"],
    ["plan.xlsx", 10, { is: "unsafe", why: "TOO_MUCH_INSIDE" }, "TOO_MUCH_INSIDE"],
    ["plan.odt", 10, { is: "unsafe", why: "BROKEN" }, "BROKEN"],
  ])("refuses %s (%i bytes) as what it is", (name, size, content, code) => {
    expect(judgeFile(name, size, content)).toMatchObject({ ok: false, refusal: { code, name } });
  });

  it("says which file, why, and how to mend it, for every refusal", () => {
    const codes: FileRefusal["code"][] = [
      ...(["EMPTY", "TOO_LARGE", "KIND", "DISGUISED", "MACROS"] as const),
      ...(["PROTECTED", "TOO_MUCH_INSIDE", "BROKEN", "QUOTA"] as const),
    ];
    for (const code of codes) {
      const sentence = documentRefusal({ code, name: "our plan.docx", named: "a Word document", inside: "a PDF" });
      expect(sentence).toContain("our plan.docx");
      expect(sentence).not.toContain("undefined");
    }
  });
});

describe("the room an organisation has", () => {
  it("is more than two full bids, and exact", () => {
    expect(hasRoom(2 * mostFiles * mostFileBytes, mostFileBytes)).toBe(true);
    expect(hasRoom(mostBytesInUse - 1, 1)).toBe(true);
    expect(hasRoom(mostBytesInUse, 1)).toBe(false);
    const sentence = documentRefusal({ code: "QUOTA", name: "plan.pdf" });
    expect(sentence).toContain("Take a file that is not needed off a draft");
  });
});

describe("sizes in words", () => {
  it.each([
    [1, "1 KB"],
    [310_400, "310 KB"],
    [2_400_000, "2.4 MB"],
    [200_000_000, "200 MB"],
    [3_000_000_000, "3 GB"],
  ])("%i bytes is %s", (bytes, words) => {
    expect(fileSize(bytes)).toBe(words);
  });
});
