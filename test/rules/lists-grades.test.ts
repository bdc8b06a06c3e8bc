import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gradeNames, type Grade } from "~/features/suppliers/rules/settings";
import { mayImportGrades } from "~/features/lists/policy";
import { newsIn, type GradedSetting } from "~/features/lists/rules/grade-changes";
import { gradeColumns, gradesFileSentence, mostGradeLines } from "~/features/lists/rules/grade-imports";
import { lineFaults, lineFaultSentences, readGradeLines } from "~/features/lists/rules/grade-lines";
import {
  followsInWords,
  newStandingInWords,
  outcomeInWords,
  toldInWords,
  type GradeFacts,
} from "~/features/lists/rules/grade-words";
import { readGradesFile } from "~/features/lists/rules/grades-file";
import {
  consequences,
  followsGrade,
  followsStatus,
  gradeNamed,
  gradesOf,
  gravest,
  ratingSchemes,
  schemes,
  statusNamed,
  type Consequence,
  type RatingScheme,
} from "~/features/lists/rules/rating-schemes";
import { asCouncil } from "../support/context";

const today = "2026-03-27";
const headings = gradeColumns.join(",");
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from([...text], (letter) => letter.charCodeAt(0));
const fileOf = (...lines: string[]) => utf8([headings, ...lines].join("\r\n"));
const read = (scheme: RatingScheme, bytes: Uint8Array) => {
  const table = readGradesFile(bytes);
  if (!table.ok) throw new Error(JSON.stringify(table.refusal));
  return readGradeLines(table.value, scheme, today);
};
const faultsOf = (line: string, scheme: RatingScheme = "OFSTED_HOMES") =>
  read(scheme, fileOf(line)).faults.map(({ fault, said }) => `${fault} ${said}`.trim());

describe("rating schemes", () => {
  it.each<[RatingScheme, Grade, Consequence]>([
    ...(["OFSTED_HOMES", "CQC", "SCHOOLS"] as const).flatMap((scheme): [RatingScheme, Grade, Consequence][] => [
      [scheme, "OUTSTANDING", "NONE"],
      [scheme, "GOOD", "NONE"],
      [scheme, "REQUIRES_IMPROVEMENT", "WATCH"],
      [scheme, "INADEQUATE", "SUSPEND"],
    ]),
    ["OFSTED_SUPPORTED", "CONSISTENTLY_STRONG", "NONE"],
    ["OFSTED_SUPPORTED", "INCONSISTENT", "WATCH"],
    ["OFSTED_SUPPORTED", "SERIOUS_WEAKNESSES", "SUSPEND"],
    ["SCHOOLS", "EXCEPTIONAL", "NONE"],
    ["SCHOOLS", "STRONG", "NONE"],
    ["SCHOOLS", "EXPECTED", "NONE"],
    ["SCHOOLS", "NEEDS_ATTENTION", "WATCH"],
    ["SCHOOLS", "URGENT_IMPROVEMENT", "SUSPEND"],
    ["ISI", "STANDARDS_MET", "NONE"],
    ["ISI", "STANDARDS_NOT_MET", "WATCH"],
  ])("of %s: %s brings %s, by its name in any case", (scheme, grade, follows) => {
    expect(followsGrade(scheme, grade)).toBe(follows);
    expect(gradeNamed(scheme, ` ${gradeNames[grade].toUpperCase()} `)).toBe(grade);
  });

  it("have no grade that the table above leaves out, and none of another regulator", () => {
    expect(ratingSchemes.map((scheme) => gradesOf(scheme).length)).toEqual([4, 3, 9, 2, 4]);
    expect(gradeNamed("OFSTED_HOMES", "Exceptional")).toBeUndefined();
    expect(gradeNamed("ISI", "Good")).toBeUndefined();
    for (const word of ["", "toString", "constructor"]) expect(gradeNamed("CQC", word)).toBeUndefined();
  });

  it.each<[RatingScheme, string, Grade]>([
    ["OFSTED_HOMES", "Requires improvement to be good", "REQUIRES_IMPROVEMENT"],
    ["OFSTED_SUPPORTED", "consistently strong", "CONSISTENTLY_STRONG"],
    ["OFSTED_SUPPORTED", "Widespread weaknesses", "SERIOUS_WEAKNESSES"],
    ["SCHOOLS", "Strong", "STRONG"],
    ["ISI", "not  met", "STANDARDS_NOT_MET"],
  ])("of %s take “%s” as regulators write it", (scheme, word, grade) => {
    expect(gradeNamed(scheme, word)).toBe(grade);
  });

  it.each([
    ["Registered", "REGISTERED", "NONE"],
    ["active", "REGISTERED", "NONE"],
    ["SUSPENDED", "SUSPENDED", "SUSPEND"],
    ["Restricted", "SUSPENDED", "SUSPEND"],
    ["cancelled", "CANCELLED", "REMOVE"],
    ["Lapsed", "CANCELLED", "REMOVE"],
  ] as const)("take the status %s as %s, which brings %s", (word, status, follows) => {
    expect(statusNamed(word)).toBe(status);
    expect(followsStatus(status)).toBe(follows);
  });

  it("know which of several consequences is the gravest", () => {
    expect(gravest()).toBe("NONE");
    expect(gravest("WATCH", "NONE")).toBe("WATCH");
    expect(gravest("REMOVE", "SUSPEND")).toBe("REMOVE");
    expect(statusNamed("open house")).toBeUndefined();
  });
});

describe("a file of grades", () => {
  it("is read in UTF-8 with or without its mark, and in Windows-1252", () => {
    const line = "SC1,Good,1/2/2026,,“café”";
    const texts = [
      utf8(`${headings}\n${line}`),
      Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(`${headings}\n${line}`)]),
      Uint8Array.from([...latin(`${headings}\nSC1,Good,1/2/2026,,`), 0x93, ...latin("caf\u00e9"), 0x94]),
    ];
    for (const bytes of texts) {
      expect(readGradesFile(bytes)).toMatchObject({ ok: true, value: [{ row: 2, cells: { status: "“café”" } }] });
    }
  });

  it.each([
    ["UTF-16", Uint8Array.from(Buffer.from(`\ufeff${headings}`, "utf16le"))],
    ["a byte that Windows-1252 does not have", Uint8Array.from([...utf8(headings), 0x81])],
    ["a workbook", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0xff])],
  ])("is refused in %s", (_what, bytes) => {
    expect(readGradesFile(bytes)).toEqual({ ok: false, refusal: { code: "ENCODING" } });
  });

  it.each([
    ["", "EMPTY"],
    [" \r\n\r\n", "EMPTY"],
    [headings, "EMPTY"],
    [`${headings}\n,,,,\n`, "EMPTY"],
    [`${headings}\nSC1,"Good,1/2/2026,,registered\n`, "BROKEN"],
    [`${headings}\nSC1,Go"od,1/2/2026,,registered\n`, "BROKEN"],
  ])("%j is refused as %s", (text, code) => {
    expect(readGradesFile(utf8(text))).toMatchObject({ ok: false, refusal: { code } });
  });

  it("says which columns are missing or there twice, which others there are, and what is expected", () => {
    const found = readGradesFile(utf8("URN,Grade,Inspection_Date,status,status\n1,Good,1/2/2026,registered,x"));
    expect(found).toMatchObject({
      refusal: { missing: ["registration number", "report address"], twice: ["status"], others: ["urn"] },
    });
    if (found.ok) throw new Error("It was read");
    const sentence = gradesFileSentence(found.refusal);
    for (const words of ["no column called “registration number”, “report address”", "It has “urn”", ...gradeColumns]) {
      expect(sentence).toContain(words);
    }
  });

  it("takes columns in any order and leaves others alone, empty lines too, and counts as spreadsheets do", () => {
    const text = `\nStatus,Area,Report address,Inspection date,GRADE,Registration Number\n\nRegistered,North,,,,SC000001\n`;
    expect(readGradesFile(utf8(text))).toMatchObject({
      ok: true,
      value: [{ row: 4, cells: { "registration number": "SC000001", status: "Registered" } }],
    });
  });

  it("has 50,000 lines at most", () => {
    const lines = Array.from({ length: mostGradeLines }, (_, index) => `SC${index},,,,registered`);
    expect(readGradesFile(fileOf(...lines)).ok).toBe(true);
    expect(readGradesFile(fileOf(...lines, "SC1,,,,registered"))).toEqual({
      ok: false,
      refusal: { code: "TOO_MANY_LINES", lines: mostGradeLines + 1 },
    });
    expect(gradesFileSentence({ code: "TOO_MANY_LINES", lines: 50_001 })).toContain(
      "50,001 lines, and may have 50,000",
    );
  });

  it("has 10 MB at most", () => {
    expect(readGradesFile(new Uint8Array(10_000_001).fill(0x61))).toMatchObject({ refusal: { code: "TOO_LARGE" } });
  });

  it("never throws, whatever the bytes", () => {
    const plausible = fc
      .array(fc.array(fc.string({ maxLength: 12 }), { maxLength: 7 }).map((cells) => cells.join(",")))
      .map((lines) => fileOf(...lines));
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array({ maxLength: 400 }), plausible),
        fc.constantFrom(...ratingSchemes),
        (bytes, scheme) => {
          const table = readGradesFile(bytes);
          if (!table.ok) {
            expect(gradesFileSentence(table.refusal)).toMatch(/\w/u);
            return;
          }
          const { lines, faults } = readGradeLines(table.value, scheme, today);
          expect(lines.length + new Set(faults.map(({ row }) => row)).size).toBeLessThanOrEqual(table.value.length);
          for (const { fault } of faults) expect(lineFaults).toContain(fault);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("a line", () => {
  it("says what it says", () => {
    const line = "sc 331001,Good,14/10/2025,https://reports.ofsted.gov.uk/provider/4/SC331001,Active";
    expect(read("OFSTED_HOMES", fileOf(line))).toEqual({
      faults: [],
      lines: [
        {
          ...{ row: 2, number: "SC331001", grade: "GOOD", gradedOn: "2025-10-14", status: "REGISTERED" },
          reportUrl: "https://reports.ofsted.gov.uk/provider/4/SC331001",
        },
      ],
    });
    expect(read("OFSTED_HOMES", fileOf("SC331001,,,,registered")).lines).toMatchObject([
      { grade: null, gradedOn: null },
    ]);
  });

  it.each([
    ["SC331001,Good,2026-03-27,,registered", []],
    [",Good,27/03/2026,,registered", ["NO_NUMBER"]],
    ["12345,Good,27/03/2026,,registered", ["NUMBER_FORM 12345"]],
    ["SC331001,Brilliant,27/03/2026,,registered", ["GRADE_UNKNOWN Brilliant"]],
    ["SC331001,Good,31/02/2026,,registered", ["DATE_UNREADABLE 31/02/2026"]],
    ["SC331001,Good,3/27/2026,,registered", ["DATE_UNREADABLE 3/27/2026"]],
    ["SC331001,Good,yesterday,,registered", ["DATE_UNREADABLE yesterday"]],
    ["SC331001,Good,28/03/2026,,registered", ["DATE_IN_FUTURE 28/03/2026"]],
    ["SC331001,Good,,,registered", ["DATE_MISSING"]],
    ["SC331001,,27/03/2026,,registered", ["GRADE_MISSING"]],
    ["SC331001,,,http://example.org/a,registered", ["REPORT_NOT_HTTPS http://example.org/a"]],
    ["SC331001,,,javascript:alert(1),registered", ["REPORT_NOT_HTTPS javascript:alert(1)"]],
    ["SC331001,,,https://a:b@example.org/,registered", ["REPORT_NOT_HTTPS https://a:b@example.org/"]],
    ["SC331001,,,https://,registered", ["REPORT_NOT_HTTPS https://"]],
    ["SC331001,,,,", ["STATUS_MISSING"]],
    ["SC331001,,,,gone", ["STATUS_UNKNOWN gone"]],
    ["SC331001,,,,registered,,", []],
    ["SC331001,,,,registered,x", ["TOO_LONG"]],
    ["SC331001", ["STATUS_MISSING"]],
    [
      'SC331001,"=HYPERLINK(""https://evil.example"")",27/03/2026,,@SUM(1)',
      ['GRADE_UNKNOWN =HYPERLINK("https://evil.example")', "STATUS_UNKNOWN @SUM(1)"],
    ],
    ["+1-2,-1,27/03/2026,,registered", ["NUMBER_FORM +1-2", "GRADE_UNKNOWN -1"]],
  ])("%j has %j", (line, faults) => {
    expect(faultsOf(line)).toEqual(faults);
  });

  it("is none where the number is in the file twice and says something else, or is wrong there", () => {
    const good = "SC331001,Good,14/10/2025,,registered";
    const bad = "SC331001,Inadequate,14/10/2025,,registered";
    const broken = "SC 331001,Inadequte,14/10/2025,,registered";
    expect(read("OFSTED_HOMES", fileOf(good, good)).lines.map(({ row }) => row)).toEqual([2]);
    expect(read("OFSTED_HOMES", fileOf(good, good)).faults).toEqual([]);
    for (const other of [bad, broken]) {
      const { lines, faults } = read("OFSTED_HOMES", fileOf(good, other));
      expect(lines).toEqual([]);
      expect(faults.filter(({ fault }) => fault === "TWICE").length).toBeGreaterThan(0);
    }
  });

  it("is read no slower where all have the same number", () => {
    const lines = Array.from({ length: mostGradeLines }, () => "SC331001,Good,14/10/2025,,registered");
    expect(read("OFSTED_HOMES", fileOf(...lines)).lines).toHaveLength(1);
  });

  it("shows a long or unseen text short and on one line", () => {
    const [fault] = read("OFSTED_HOMES", fileOf(`SC331001,"a\u202e\nb${"c".repeat(200)}",1/2/2026,,registered`)).faults;
    expect(fault?.said).toMatch(/^a b?c/u);
    expect([...(fault?.said ?? "")].length).toBeLessThanOrEqual(80);
  });

  it("has a sentence for each fault", () => {
    expect(Object.keys(lineFaultSentences).sort()).toEqual([...lineFaults].sort());
  });
});

describe("what is new", () => {
  const setting: GradedSetting = {
    ...{ grade: "GOOD", gradedOn: "2025-10-14", reportUrl: null, status: "REGISTERED", registrationEndsOn: null },
    ...{ toldGrade: null, toldGradedOn: null, toldStatus: null },
  };
  const line = { grade: "GOOD", gradedOn: "2025-10-14", reportUrl: null, status: "REGISTERED" } as const;
  const told = { toldGrade: "INADEQUATE", toldGradedOn: "2026-02-01", toldStatus: "REGISTERED" } as const;
  const inadequate = { grade: "INADEQUATE", gradedOn: "2026-02-01" } as const;

  it.each<[string, Partial<Parameters<typeof newsIn>[0]>, Partial<GradedSetting>, string]>([
    ["the same", {}, {}, "SAME"],
    ["no grade in the file", { grade: null, gradedOn: null }, {}, "SAME"],
    ["another grade", { grade: "OUTSTANDING", gradedOn: "2026-02-01" }, {}, "CHANGE NONE"],
    ["improvement needed", { grade: "REQUIRES_IMPROVEMENT", gradedOn: "2026-02-01" }, {}, "CHANGE WATCH"],
    ["inadequate", inadequate, {}, "CHANGE SUSPEND"],
    ["inadequate, as the provider has told itself", inadequate, { ...inadequate }, "CHANGE SUSPEND"],
    ["inadequate, as a file has told", inadequate, { ...inadequate, ...told }, "SAME"],
    [
      "inadequate again, at another inspection",
      { ...inadequate, gradedOn: "2026-03-01" },
      { ...inadequate, ...told },
      "CHANGE SUSPEND",
    ],
    ["inadequate as told, which the provider changed back", inadequate, { ...told }, "CHANGE NONE"],
    ["good again, at another inspection", { gradedOn: "2026-02-01" }, {}, "DETAILS NONE"],
    ["a report", { reportUrl: "https://example.org/" }, {}, "DETAILS NONE"],
    ["an inspection before ours", { ...inadequate, gradedOn: "2025-01-01" }, {}, "OLDER"],
    ["the same grade before ours", { gradedOn: "2025-01-01" }, {}, "SAME"],
    ["suspended", { status: "SUSPENDED" }, {}, "CHANGE SUSPEND"],
    ["suspended, with an older inspection", { status: "SUSPENDED", gradedOn: "2025-01-01" }, {}, "CHANGE SUSPEND"],
    ["suspended, as the provider has told", { status: "SUSPENDED" }, { status: "SUSPENDED" }, "CHANGE SUSPEND"],
    [
      "suspended, as a file has told",
      { status: "SUSPENDED" },
      { status: "SUSPENDED", toldStatus: "SUSPENDED" },
      "SAME",
    ],
    ["registered again, as the provider has told", {}, { toldStatus: "SUSPENDED" }, "DETAILS NONE"],
    ["cancelled", { status: "CANCELLED" }, {}, "CHANGE REMOVE"],
    ["cancelled and inadequate", { ...inadequate, status: "CANCELLED" }, {}, "CHANGE REMOVE"],
    ["registered at last", {}, { status: "APPLIED" }, "CHANGE NONE"],
    ["registered past its last day", {}, { registrationEndsOn: "2026-03-26" }, "CHANGE NONE"],
    ["registered on its last day", {}, { registrationEndsOn: "2026-03-27" }, "SAME"],
  ])("%s", (_what, said, stands, expected) => {
    const news = newsIn({ ...line, ...said }, { ...setting, ...stands }, "OFSTED_HOMES", today);
    expect("follows" in news ? `${news.kind} ${news.follows}` : news.kind).toBe(expected);
  });

  it("once written and told is not new again, whatever it was", () => {
    const grade = fc.constantFrom(null, ...gradesOf("OFSTED_HOMES"));
    const day = fc.constantFrom("2025-01-01", "2025-10-14", "2026-02-01");
    const status = fc.constantFrom("REGISTERED" as const, "SUSPENDED" as const, "CANCELLED" as const);
    fc.assert(
      fc.property(grade, day, status, grade, day, status, (said, saidOn, saidStatus, was, wasOn, wasStatus) => {
        const says = { grade: said, gradedOn: said && saidOn, reportUrl: null, status: saidStatus };
        const stands = { ...setting, grade: was, gradedOn: was && wasOn, status: wasStatus };
        const news = newsIn(says, stands, "OFSTED_HOMES", today);
        if (!("follows" in news)) return;
        const after = {
          ...stands,
          ...(news.writesGrade ? { grade: said, gradedOn: says.gradedOn } : {}),
          ...(news.writesGrade ? { toldGrade: said, toldGradedOn: says.gradedOn } : {}),
          ...{ status: saidStatus, toldStatus: saidStatus },
        };
        expect(newsIn(says, after, "OFSTED_HOMES", today).kind).toMatch(/^(SAME|OLDER)$/u);
      }),
    );
  });
});

describe("in words", () => {
  it("says what the regulator said, for providers and other councils", () => {
    const facts: GradeFacts = {
      ...({ scheme: "OFSTED_HOMES", grade: "INADEQUATE", gradedOn: "2026-02-01", status: "SUSPENDED" } as const),
      ...({
        reportUrl: "https://example.org/",
        gradeBefore: "GOOD",
        gradedOnBefore: null,
        statusBefore: "REGISTERED",
      } as const),
    };
    expect(toldInWords(facts)).toBe(
      "Ofsted gave the grade “Inadequate” on 1 February 2026. The regulator has suspended or restricted the registration. The report: https://example.org/",
    );
    expect(toldInWords({ ...facts, grade: null, gradedOn: null, reportUrl: null, status: "CANCELLED" })).toBe(
      "The registration is cancelled or has lapsed.",
    );
  });

  it("says what stands there afterwards, and why where that looks the same", () => {
    const line = {
      ...({ grade: null, gradedOn: null, status: "REGISTERED", follows: "NONE" } as const),
      ...({ gradeBefore: "GOOD", gradedOnBefore: "2025-10-14", statusBefore: "REGISTERED" } as const),
    };
    const lastDay = "Its last day has passed and counts no more: the regulator has it as registered";
    expect(newStandingInWords(line)).toEqual(["Good, 14 October 2025", "Registered", lastDay]);
    expect(newStandingInWords({ ...line, status: "CANCELLED", follows: "REMOVE" })).toEqual([
      "Good, 14 October 2025",
      "Cancelled or lapsed",
    ]);
    expect(newStandingInWords({ ...line, grade: "INADEQUATE", gradedOn: "2026-02-01", follows: "SUSPEND" })).toEqual([
      "Inadequate, 1 February 2026",
      "Registered",
    ]);
  });

  it("says what will follow and what followed, of each consequence", () => {
    for (const follows of consequences) expect(followsInWords(follows, 2)).toMatch(/\w/u);
    expect(followsInWords("SUSPEND", 0)).toContain("You lead no list");
    const line = { outcome: "WRITTEN", follows: "SUSPEND", suspended: 1, removals: 0, blocked: 2 } as const;
    expect(outcomeInWords(line)).toBe(
      "Written; suspended at once: 1 place; not suspended, since something else waits for a decision there: 2 places",
    );
    expect(outcomeInWords({ ...line, outcome: "NOTHING_NEW" })).toContain("already");
    expect(outcomeInWords({ ...line, suspended: 0, blocked: 0 })).toBe("Written");
  });
});

describe("who sends files", () => {
  it.each([
    ["QM", false, true],
    ["PO", true, true],
    ["PO", false, false],
    ["LE", true, false],
    ["AU", true, false],
  ] as const)("%s of a council that leads a list (%s): %s", (role, leads, may) => {
    expect(mayImportGrades(asCouncil("p", "o", role), leads)).toBe(may);
  });

  it("each scheme has kinds of setting and a regulator", () => {
    for (const scheme of ratingSchemes) expect(schemes[scheme].kinds.length).toBeGreaterThan(0);
  });
});
