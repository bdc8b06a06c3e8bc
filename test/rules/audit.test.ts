import { describe, expect, it } from "vitest";
import { factsInWords, inWords, referencesIn } from "~/features/audit/rules";
import { csvFile } from "~/platform/csv.server";

const asha = "0190f3a0-0000-7000-8000-000000000001";
const lot = "0190f3a0-0000-7000-8000-000000000002";

const noon = "2026-03-26T12:00:00.000Z";

describe("the record in words", () => {
  it("has a sentence for an act, and says so plainly when it has none yet", () => {
    expect(inWords("accounts.give-role")).toBe("Gave a role");
    expect(inWords("rooms.paint-door")).toBe("Paint door (rooms)");
  });

  it("says the portal's own words as a person would, and leaves codes of measures as they are", () => {
    const about = JSON.stringify({
      to: "OUTCOME_ISSUED",
      capacity: "FINANCE",
      roles: ["PO", "AP"],
      measure: "LOC-01",
      weight: 3500,
    });
    expect(factsInWords(about, new Map())).toEqual([
      "to: outcome issued",
      "capacity: finance",
      "roles: Procurement officer, Approver",
      "measure: LOC-01",
      "weight: 35.00",
    ]);
  });

  it("shows facts by name, people by their names, and no bare reference", () => {
    const about = JSON.stringify({
      role: "PO",
      person: asha,
      lot,
      "new-rules": ["A", "B"],
      none: null,
      opensAt: noon,
      until: "2027-01-20",
    });
    expect(factsInWords(about, new Map([[asha, "Asha Khan"]]))).toEqual([
      "role: Procurement officer",
      "person: Asha Khan",
      "new rules: A, B",
      "opens at: midday on Thursday 26 March 2026 (UK time)",
      "until: 20 January 2027",
    ]);
    expect(referencesIn(about)).toEqual([asha, lot]);
  });
});

describe("a table as a file", () => {
  it.each(["=1+1", "+1", "-1", "@a", "\tx", "\rx"])("keeps %j from being run as a formula", async (cell) => {
    const text = await csvFile("t.csv", ["A"], [[cell]]).text();
    expect(text).toContain(`'${cell}`);
  });

  it("quotes what needs it and is a file to keep", async () => {
    const file = csvFile("t.csv", ["A", "B"], [['say "no"', "a,b"]]);
    expect(file.headers.get("Content-Disposition")).toBe('attachment; filename="t.csv"');
    expect(await file.text()).toBe('A,B\r\n"say ""no""","a,b"\r\n');
  });
});
