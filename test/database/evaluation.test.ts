import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatHundredths } from "~/core/marks";
import { rankingPage } from "~/features/evaluation/queries/results.server";
import { contextOf } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { moments, rankedCompetition } from "../support/scenarios/evaluation";

let test: TestDatabase;

beforeAll(async () => {
  test = await freshDatabase();
});
afterAll(() => test.drop());

const units = (measureCode: string, quantity: number) => ({ measureCode, quantityHundredths: quantity * 100 });

describe("TV-1, entered as bids and scores", () => {
  it("ranks 83.00, 81.98, 78.72", async () => {
    const made = await rankedCompetition(test, {
      bids: [
        {
          name: "A",
          scores: { Q1: 4, Q2: 3, Q3: 5, SV_QUAL: 3 },
          pricePence: 11_850_000,
          pledges: [units("LOC-01", 1.5), units("SKL-01", 40), units("VCS-02", 40)],
        },
        {
          name: "B",
          scores: { Q1: 3, Q2: 4, Q3: 3, SV_QUAL: 4 },
          pricePence: 10_400_000,
          pledges: [units("LOC-01", 2), units("INQ-02", 1), units("ENV-01", 20)],
        },
        {
          name: "C",
          scores: { Q1: 5, Q2: 5, Q3: 4, SV_QUAL: 2 },
          pricePence: 13_125_000,
          pledges: [units("SKL-02", 60), units("VCS-05", 300), units("ASP-02", 120)],
        },
      ],
    });
    const page = await rankingPage(contextOf(test.db, made.team.officer, moments.priced), made.competitionId);
    const lines = page.ok ? page.value.results.flatMap((result) => result.lines) : [];
    expect(
      lines.map(({ organisationName, rank, totalHundredths, marks }) => [
        organisationName,
        rank,
        formatHundredths(totalHundredths),
        marks.map(({ marksHundredths }) => formatHundredths(marksHundredths)).join(" "),
      ]),
    ).toEqual([
      ["B", 1, "83.00", "12.00 16.00 6.00 4.00 10.00 35.00"],
      ["C", 2, "81.98", "20.00 20.00 8.00 2.00 4.25 27.73"],
      ["A", 3, "78.72", "16.00 12.00 10.00 3.00 7.00 30.72"],
    ]);
  });
});

describe("the tables of scores", () => {
  it("are found by question without reading them whole", async () => {
    const { rows } = await test.ownerPool.query<{ table: string }>(
      `select tablename as table from pg_indexes where indexdef ~ '\\(criterion_id' order by tablename`,
    );
    expect(rows.map(({ table }) => table)).toEqual(["agreed_scores", "assignments", "scores"]);
  });
});
