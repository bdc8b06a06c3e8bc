import { describe, expect, it } from "vitest";
import { longText, shortText } from "~/core/fields";

describe("a name", () => {
  const name = shortText("the name");

  it.each([
    ["  Larch \t House\n Ltd ", "Larch House Ltd"],
    ["Larch\u0000\u001b[2J House", "Larch[2J House"],
    ["Larch\u202e House\u200b", "Larch House"],
    // The joiners that Persian names and flags are written with stay.
    ["می\u200cخواهم", "می\u200cخواهم"],
  ])("typed as %j is kept as %j", (typed, kept) => expect(name.parse(typed)).toBe(kept));

  it.each(["", " ", "\u200b", "\u2066\u2069", "\u200c\u200d", "\ufeff \u2060"])("of %j alone is none", (typed) => {
    expect(name.safeParse(typed).error?.issues[0]?.message).toBe("Enter the name");
  });
});

describe("a long text", () => {
  it("keeps its lines", () => expect(longText("it").parse(" one\n\n two ")).toBe("one\n\n two"));
  it("of spaces that no eye sees is none", () =>
    expect(longText("your reasons").safeParse("\u200b\n\u00a0").error?.issues[0]?.message).toBe("Enter your reasons"));
});
