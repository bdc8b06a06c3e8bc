import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { after, reachable } from "~/core/state-table";
import { addDays, calendarDateOf, instantAt } from "~/core/time";
import { evidenceForm } from "~/features/suppliers/forms/evidence";
import { mayAddEvidence } from "~/features/suppliers/policy";
import { evidenceFileRefusal } from "~/features/suppliers/refusals";
import {
  evidenceGroups,
  evidenceKinds,
  evidenceSlug,
  evidenceStages,
  evidenceTypeOf,
  evidenceTypes,
  evidenceTypesOf,
  lastDayOfYear,
  seenEvidenceStage,
  type EvidenceStage,
} from "~/features/suppliers/rules/evidence";
import { asCouncil, asSupplier } from "../support/context";

const today = "2026-03-27";
const stages: EvidenceStage[] = ["SUBMITTED", "VERIFIED", "REJECTED", "REPLACED"];

describe("types of evidence", () => {
  it("each have a place on the page and an address of their own", () => {
    const shown = Object.keys(evidenceGroups).flatMap((condition) => evidenceTypesOf(condition));
    expect([...shown].sort()).toEqual([...evidenceTypes].sort());
    expect(evidenceTypes.map((type) => evidenceTypeOf(evidenceSlug(type)))).toEqual(evidenceTypes);
    expect(new Set(Object.values(evidenceKinds).map(({ name }) => name)).size).toBe(evidenceTypes.length);
  });

  it.each(["", "EMPLOYERS_LIABILITY", "employers_liability", "constructor", undefined])(
    "are not at the address %s",
    (slug) => {
      expect(evidenceTypeOf(slug)).toBeUndefined();
    },
  );

  it.each([
    ["2026-03-27", "2027-03-26"],
    ["2024-02-29", "2025-02-27"],
    ["2027-03-01", "2028-02-29"],
  ])("that last a year from %s count to %s", (issued, last) => {
    expect(lastDayOfYear(issued)).toBe(last);
  });
});

describe("the life of evidence", () => {
  it("reaches every stage, and nobody judges what was judged or replaced", () => {
    expect([...reachable(evidenceStages, "SUBMITTED")].sort()).toEqual([...stages].sort());
    for (const stage of ["VERIFIED", "REJECTED", "REPLACED"] as const) {
      expect(after(evidenceStages, stage, "verify")).toBeUndefined();
      expect(after(evidenceStages, stage, "reject")).toBeUndefined();
    }
    expect(after(evidenceStages, "REPLACED", "replace")).toBeUndefined();
  });
});

describe("how evidence stands", () => {
  it.each([
    ["VERIFIED", 31, "VERIFIED"],
    ["SUBMITTED", 31, "SUBMITTED"],
    ["VERIFIED", 30, "EXPIRING"],
    ["SUBMITTED", 0, "EXPIRING"],
    ["VERIFIED", -1, "EXPIRED"],
    ["SUBMITTED", -1, "EXPIRED"],
    ["REJECTED", -1, "REJECTED"],
    ["REPLACED", 90, "REPLACED"],
  ] as const)("%s with %d days to go is %s", (stage, days, seen) => {
    expect(seenEvidenceStage({ stage, expiresOn: addDays(today, days) }, today)).toBe(seen);
  });

  it("is missing where there is none", () => {
    expect(seenEvidenceStage(undefined, today)).toBe("MISSING");
  });

  it("turns at midnight in London, in summer and in winter", () => {
    const days = fc.integer({ min: 0, max: 3650 }).map((days) => addDays("2024-01-01", days));
    fc.assert(
      fc.property(days, fc.constantFrom("SUBMITTED", "VERIFIED"), (expiresOn, stage) => {
        const midnight = instantAt(addDays(expiresOn, 1), "00:00");
        if (!midnight.ok) throw new Error("There is no such midnight");
        const at = (milliseconds: number) =>
          seenEvidenceStage(
            { stage: stage as EvidenceStage, expiresOn },
            calendarDateOf(new Date(midnight.value.getTime() + milliseconds)),
          );
        expect([at(-1), at(0)]).toEqual(["EXPIRING", "EXPIRED"]);
      }),
    );
  });

  it("never gets better as time goes by", () => {
    const order = ["SUBMITTED", "VERIFIED", "EXPIRING", "EXPIRED"];
    const rank = (seen: string) => Math.max(1, order.indexOf(seen));
    fc.assert(
      fc.property(
        fc.integer({ min: -400, max: 400 }),
        fc.nat(400),
        fc.constantFrom(...stages),
        (left, later, stage) => {
          const facts = { stage, expiresOn: addDays(today, left) };
          const [now, then] = [seenEvidenceStage(facts, today), seenEvidenceStage(facts, addDays(today, later))];
          if (stage === "REJECTED" || stage === "REPLACED") expect([now, then]).toEqual([stage, stage]);
          else expect(rank(then)).toBeGreaterThanOrEqual(rank(now));
        },
      ),
    );
  });
});

describe("the form of evidence", () => {
  const document = "018f0000-0000-7000-8000-000000000001";
  const day = (name: string, date: string) => {
    const [year, month, number] = date.split("-");
    return { [`${name}-day`]: number, [`${name}-month`]: month, [`${name}-year`]: year };
  };
  const problems = (type: Parameters<typeof evidenceForm>[0], typed: object) => {
    const read = evidenceForm(type, today).safeParse(typed);
    return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join("-")}: ${message}`);
  };

  it.each([
    ["LAST_DAY", { document, ...day("issued", "2026-01-01"), ...day("expires", today) }, []],
    [
      "LAST_DAY",
      {},
      ["file: Choose the file", "issued: Enter the day it starts", "expires: Enter the last day it covers"],
    ],
    [
      "LAST_DAY",
      { document, ...day("issued", "2026-03-28"), ...day("expires", "2027-03-26") },
      ["issued: This day must be today or earlier"],
    ],
    [
      "LAST_DAY",
      { document, ...day("issued", "2026-01-02"), ...day("expires", "2026-01-01") },
      ["expires: This day must be after the first one"],
    ],
    [
      "LAST_DAY",
      { document, ...day("issued", "2025-01-01"), ...day("expires", "2026-03-26") },
      ["expires: This day is over. Add a file that still counts"],
    ],
    [
      "LAST_DAY",
      { document, ...day("issued", "2026-01-01"), ...day("expires", "2026-02-30") },
      ["expires: The last day it covers must be a real date, like 27 3 2026"],
    ],
    ["YEAR", { document, ...day("issued", "2025-03-28") }, []],
    ["YEAR", { document, ...day("issued", "2025-03-27") }, ["issued: This is more than a year old. Add a newer file"]],
    ["YEAR", { document: ["x", document], ...day("issued", today) }, ["file: Choose the file"]],
  ] as const)("for what lasts by %s says what is wrong with %j", (validity, typed, sentences) => {
    const type = validity === "YEAR" ? "SAFEGUARDING" : "EMPLOYERS_LIABILITY";
    expect(problems(type, typed)).toEqual(sentences);
  });
});

describe("who adds evidence", () => {
  const [own, other] = ["018f0000-0000-7000-8000-00000000000a", "018f0000-0000-7000-8000-00000000000b"];
  it("are SA and SB of the organisation itself", () => {
    const may = (["SA", "SB", "SV"] as const).map((role) => mayAddEvidence(asSupplier("p", own, role), own));
    expect(may).toEqual([true, true, false]);
    expect(mayAddEvidence(asSupplier("p", other, "SA"), own)).toBe(false);
    expect(mayAddEvidence(asCouncil("p", own, "PO", "LE"), own)).toBe(false);
  });

  it("hear how much room there is", () => {
    expect(evidenceFileRefusal({ code: "QUOTA", name: "a.pdf" })).toContain("5 GB");
    expect(evidenceFileRefusal({ code: "EMPTY", name: "a.pdf" })).toContain("is empty");
  });
});
