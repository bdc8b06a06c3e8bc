import { describe, expect, it } from "vitest";
import type { GrantedRole } from "~/core/actor";
import { byOrganisation, castOf, demonstrationPassword, deviceInWords, isInvented } from "~/features/accounts/rules";
import { roleHints } from "~/features/accounts/ui/role-words";

describe("a browser in words", () => {
  const webkit = "AppleWebKit/537.36 (KHTML, like Gecko)";
  it.each([
    [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/140.0.0.0 Safari/537.36`, "Chrome on Windows"],
    [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/140.0 Safari/537.36 Edg/140.0`, "Edge on Windows"],
    [`Mozilla/5.0 (Linux; Android 15; SM-S921B) ${webkit} Chrome/140.0 Mobile Safari/537.36`, "Chrome on an Android phone"],
    [`Mozilla/5.0 (Linux; Android 15; SM-X710) ${webkit} SamsungBrowser/28.0 Chrome/130.0 Safari/537.36`, "Samsung Internet on an Android tablet"],
    ["Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1", "Safari on an iPhone"],
    ["Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/140.0 Mobile/15E148 Safari/604.1", "Chrome on an iPhone"],
    ["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15", "Safari on a Mac"],
    ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox on Linux"],
    [`Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${webkit} Chrome/140.0 Safari/537.36`, "Chrome on a Chromebook"],
    ["Mozilla/5.0 (Windows NT 10.0)", "A browser on Windows"],
    ["curl/8.5.0", "A program we do not know"],
    ["", "A program we do not know"],
    ["<script>alert(1)</script>", "A program we do not know"],
    ["(".repeat(200), "A program we do not know"],
  ])("%s is %s", (userAgent, words) => {
    expect(deviceInWords(userAgent.slice(0, 200))).toBe(words);
  }); // prettier-ignore
});

describe("invented people", () => {
  const person = (name: string, organisation: string | null, ...roles: GrantedRole[]) => {
    return { personId: name, name, organisation, roles };
  };

  it("are those with the password that everybody knows, in a demonstration only", () => {
    expect(isInvented({ demonstration: true }, demonstrationPassword)).toBe(true);
    expect(isInvented({ demonstration: true }, "another three words")).toBe(false);
    expect(isInvented({ demonstration: false }, demonstrationPassword)).toBe(false);
  });

  it("have a cast: the first of each role of the story, nobody twice, in the order of the telling", () => {
    const people = [
      person("Lead", "Council", "LE", "PO"),
      person("Buyer", "Council", "PO"),
      person("Kate", "Larch", "SA"),
      person("Farah", "Rowan", "SA"),
      person("Asha", "Council", "EV"),
    ];
    expect(castOf(people).map(({ name }) => name)).toEqual(["Kate", "Lead", "Asha"]);
    const apart = [...people.slice(1), person("Morag", "Council", "LE")];
    expect(castOf(apart).map(({ name }) => name)).toEqual(["Kate", "Buyer", "Asha", "Morag"]);
    expect(castOf([])).toEqual([]);
  });

  it("stand under their organisations by name, and those without one last", () => {
    const groups = byOrganisation([
      person("Zoe", "Oak Ltd", "SA"),
      person("Nobody", null),
      person("Keeper", null, "PA"),
      person("Amir", "Oak Ltd", "SB"),
      person("Morag", "Elm Council", "LE"),
    ]);
    expect(groups.map(([place, people]) => `${place}: ${people.map(({ name }) => name).join(", ")}`)).toEqual([
      "Elm Council: Morag",
      "Oak Ltd: Amir, Zoe",
      "No organisation: Nobody",
      "The platform: Keeper",
    ]);
  });

  it("have a line on what each role can do", () => {
    expect(Object.values(roleHints).every((hint) => hint.endsWith("."))).toBe(true);
  });
});
