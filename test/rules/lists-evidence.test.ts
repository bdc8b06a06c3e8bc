import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { councilRoles } from "~/core/actor";
import { addDays } from "~/core/time";
import { evidenceVerdictForm } from "~/features/lists/forms/evidence-verdict";
import { evidenceCheckers, mayReadEvidence, whyNotCheckEvidence } from "~/features/lists/policy";
import { evidenceCheckRefusals } from "~/features/lists/refusals/lists";
import { evidenceDuties, mostCounted } from "~/features/market/rules/evidence-duties";
import { evidenceEndsEmail, evidenceRejectedEmail } from "~/features/suppliers/emails";
import { evidenceLadderDays, nextReminder } from "~/features/suppliers/rules/evidence-reminders";
import { asCouncil } from "../support/context";

const as = (...roles: Parameters<typeof asCouncil>[2][]) => asCouncil("person", "council", ...roles);

describe("who reads and checks evidence", () => {
  it("is as domain.md §11 says", () => {
    const read = (type: "ACCOUNTS" | "PREVENT") => councilRoles.filter((role) => mayReadEvidence(as(role), type));
    expect(read("PREVENT")).toEqual(["PO", "QM", "AU", "LE"]);
    expect(read("ACCOUNTS")).toEqual(["PO", "QM", "AU", "FI", "LE"]);
    const check = councilRoles.filter((role) => whyNotCheckEvidence(as(role), false) === undefined);
    expect(check).toEqual(["PO", "QM", "LE"]);
  });

  it("leaves out whoever holds a role at the supplier", () => {
    for (const role of evidenceCheckers) expect(whyNotCheckEvidence(as(role), true)).toBe("OWN_SUPPLIER");
    expect(whyNotCheckEvidence(as("AU"), true)).toBe("NOT_ALLOWED");
  });

  it("is told why not and what is next", () => {
    for (const sentence of Object.values(evidenceCheckRefusals)) expect(sentence).toMatch(/\..*\.$/u);
  });
});

describe("what a council found", () => {
  const errors = (given: Record<string, string>) => {
    const read = evidenceVerdictForm.safeParse(given);
    return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  };

  it("needs a choice, and reasons where the file is not accepted", () => {
    expect(errors({})).toEqual(["outcome: Choose whether you accept the file"]);
    expect(errors({ outcome: "MAYBE" })).toEqual(["outcome: Choose whether you accept the file"]);
    expect(errors({ outcome: "REJECTED", reasons: "No" })).toEqual([
      "reasons: Write what is wrong and what to send instead, in 20 characters or more",
    ]);
    expect(errors({ outcome: "REJECTED", reasons: "x".repeat(2001) })).toEqual([
      "reasons: Your reasons must be 2,000 characters or fewer",
    ]);
  });

  it("has no reasons where it is accepted, whatever was typed", () => {
    const read = evidenceVerdictForm.parse({ outcome: "VERIFIED", reasons: "Looks fine to me, thank you" });
    expect(read).toEqual({ outcome: "VERIFIED", reasons: null });
  });
});

describe("the next reminder", () => {
  it("is the next step of the ladder", () => {
    const next = (today: string) => nextReminder("2026-12-31", today);
    expect(next("2026-01-01")).toBe("2026-11-01");
    expect(next("2026-11-01")).toBe("2026-12-01");
    expect(next("2026-12-01")).toBe("2026-12-24");
    expect(next("2026-12-24")).toBe("2026-12-31");
    expect(next("2026-12-31")).toBeUndefined();
  });

  it("is always still to come, on a step, and none is left out", () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (offset) => {
        const today = addDays("2026-06-15", offset);
        const steps = evidenceLadderDays.map((days) => addDays("2026-06-15", -days)).filter((day) => day > today);
        const next = nextReminder("2026-06-15", today);
        expect(next).toBe([...steps].sort()[0]);
      }),
    );
  });
});

describe("letters about evidence", () => {
  const facts = { evidence: "Prevent policy", link: "http://quayside.test/x" };

  it("say what ends and when", () => {
    const subject = (today: string) => evidenceEndsEmail({ ...facts, expiresOn: "2026-05-10", today }).subject;
    expect(subject("2026-05-03")).toBe("Prevent policy ends on 10 May 2026");
    expect(subject("2026-05-10")).toBe("Prevent policy ends today");
    expect(subject("2026-05-12")).toBe("Prevent policy is out of date");
  });

  it("give the council's reasons whole", () => {
    expect(evidenceRejectedEmail({ ...facts, reasons: "Not signed." }).text).toContain("Not signed.");
  });
});

describe("files to check on a desk", () => {
  it("are for those who check, and for all to see where all is shown", () => {
    expect(evidenceDuties(0, ["PO"])).toEqual([]);
    expect(evidenceDuties(3, ["EV", "CM"])).toEqual([]);
    expect(evidenceDuties(1, ["QM"])[0]).toMatchObject({ text: "Check 1 file that suppliers added", whose: "You" });
    expect(evidenceDuties(3, undefined)[0]).toMatchObject({ whose: "Procurement officer, quality monitor or lead" });
    expect(evidenceDuties(mostCounted, ["LE"])[0]?.text).toBe("Check 30 or more files that suppliers added");
  });
});
