import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  conflictStanding,
  declaresOnNames,
  isMomentNow,
  isShutOut,
  moments,
  undeclaredNames,
  type Declaration,
  type Standing,
} from "~/features/competitions/rules/conflicts";
import { stages, type Stage } from "~/features/competitions/rules/stages";

describe("where a person stands", () => {
  const none = (about: string | null, moment: Declaration["moment"] = "INVITED_NAMES"): Declaration => ({
    aboutOrganisationId: about,
    moment,
    interest: false,
    decision: undefined,
  });
  const interest = (about: string | null, decision?: Declaration["decision"]): Declaration => ({
    aboutOrganisationId: about,
    moment: "LATER",
    interest: true,
    decision,
  });
  const names = ["larch", "elm"];
  const both = [none("larch"), none("elm")];

  it.each<[string, Stage, Declaration[], string[], Standing]>([
    ["nothing said", "PUBLISHED", [], [], "NOT_DECLARED"],
    ["one name left", "PUBLISHED", [none("larch")], [], "NOT_DECLARED"],
    ["all names", "PUBLISHED", both, [], "CLEAR"],
    ["the general answer does not stand for a name", "PUBLISHED", [none(null, "APPOINTMENT")], [], "NOT_DECLARED"],
    ["an interest waits", "PUBLISHED", [...both, interest("elm")], [], "PENDING"],
    ["a general interest waits", "PUBLISHED", [...both, interest(null)], [], "PENDING"],
    ["an interest waits before all names are answered", "PUBLISHED", [none("larch"), interest("elm")], [], "PENDING"],
    ["decided: none", "PUBLISHED", [...both, interest("elm", "NO_CONFLICT")], [], "CLEAR"],
    ["decided: shut out", "PUBLISHED", [...both, interest("elm", "EXCLUDED")], [], "EXCLUDED"],
    ["shut out for a name that did not bid", "OPENED", [interest("oak", "EXCLUDED")], [], "EXCLUDED"],
    ["shut out before the names are answered", "PUBLISHED", [interest("oak", "EXCLUDED")], [], "EXCLUDED"],
    ["works for a bidder", "PUBLISHED", both, ["elm"], "EXCLUDED"],
    ["works for another", "PUBLISHED", both, ["oak"], "CLEAR"],
    ["answers from before the opening", "OPENED", both, [], "NOT_DECLARED"],
    ["answers after the opening", "OPENED", [none("larch", "BIDDER_NAMES"), none("elm", "BIDDER_NAMES")], [], "CLEAR"],
  ])("%s", (_, stage, declarations, worksFor, standing) => {
    expect(conflictStanding({ stage, declarations, names, worksFor })).toBe(standing);
  });

  it("is shut out by an interest that is not cleared, whatever else is not said yet, and by a role", () => {
    const shut = (declarations: Declaration[], worksFor: string[] = []) => isShutOut({ declarations, names, worksFor });
    expect(shut([interest("larch")])).toBe(true);
    expect(shut([interest(null, "EXCLUDED")])).toBe(true);
    expect(shut([interest("larch", "NO_CONFLICT")])).toBe(false);
    expect(shut(both, ["elm"])).toBe(true);
    expect(shut([], ["oak"])).toBe(false);
  });

  it("is shut out exactly where the standing is pending or excluded", () => {
    const declaration = fc.record({
      aboutOrganisationId: fc.constantFrom(null, "larch", "elm", "oak"),
      moment: fc.constantFrom(...moments),
      interest: fc.boolean(),
      decision: fc.constantFrom(undefined, "EXCLUDED" as const, "NO_CONFLICT" as const),
    });
    const facts = fc.record({
      stage: fc.constantFrom(...stages),
      declarations: fc.array(declaration),
      worksFor: fc.subarray(["larch", "oak"]),
    });
    fc.assert(
      fc.property(facts, (given) => {
        const standing = conflictStanding({ ...given, names });
        expect(isShutOut({ ...given, names })).toBe(standing === "PENDING" || standing === "EXCLUDED");
      }),
    );
  });

  it("is clear with nobody to declare on", () => {
    expect(conflictStanding({ stage: "OPENED", declarations: [], names: [], worksFor: [] })).toBe("CLEAR");
  });

  it("is never made better by declaring an interest", () => {
    const declaration = fc.record({
      aboutOrganisationId: fc.constantFrom(null, "larch", "elm", "oak"),
      moment: fc.constantFrom(...moments),
      interest: fc.boolean(),
      decision: fc.constantFrom(undefined, "EXCLUDED" as const, "NO_CONFLICT" as const),
    });
    fc.assert(
      fc.property(fc.constantFrom(...stages), fc.array(declaration), (stage, declarations) => {
        const facts = { stage, names, worksFor: [], declarations };
        const more = { ...facts, declarations: [...declarations, interest("larch")] };
        expect(conflictStanding(more)).not.toBe("CLEAR");
        if (conflictStanding(facts) === "EXCLUDED") expect(conflictStanding(more)).toBe("EXCLUDED");
      }),
    );
  });

  it("names what is left to answer", () => {
    expect(undeclaredNames({ stage: "PUBLISHED", declarations: [none("elm")], names })).toEqual(["larch"]);
  });

  it.each([
    ["APPOINTMENT", "DRAFT", true],
    ["INVITED_NAMES", "APPROVED", false],
    ["INVITED_NAMES", "PUBLISHED", true],
    ["INVITED_NAMES", "OPENED", false],
    ["BIDDER_NAMES", "PUBLISHED", false],
    ["BIDDER_NAMES", "RANKED", true],
    ["LATER", "APPROVED", false],
    ["LATER", "PUBLISHED", true],
    ["LATER", "OUTCOME_ISSUED", true],
  ] as const)("%s at %s: %s", (moment, stage, may) => {
    expect(isMomentNow(moment, stage)).toBe(may);
  });

  it("asks openers for the invited names, and everyone for the bidders'", () => {
    expect(declaresOnNames("APPROVED", ["PO"])).toBe(false);
    expect(declaresOnNames("PUBLISHED", ["PO"])).toBe(true);
    expect(declaresOnNames("PUBLISHED", ["EV"])).toBe(false);
    expect(declaresOnNames("OPENED", ["EV"])).toBe(true);
    expect(declaresOnNames("RANKED", ["FI"])).toBe(true);
    expect(declaresOnNames("OPENED", ["QM"])).toBe(false);
  });
});
