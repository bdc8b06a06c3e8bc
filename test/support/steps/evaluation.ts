import { expect, type Locator, type Page } from "@playwright/test";
import { choose, expectTitle, fill, follow, main, press, tick } from "./hands";
import type { Look } from "./people";

export type Seat = "Evaluator" | "Expert by experience" | "Moderator";

export async function appoint(page: Page, competition: string, name: string, seat: Seat, look: Look): Promise<void> {
  await page.goto(`${competition}/panel/new`);
  await look(page);
  const option = page.getByLabel("Who", { exact: true }).getByRole("option", { name: new RegExp(`^${name} `, "u") });
  await page.getByLabel("Who", { exact: true }).selectOption((await option.getAttribute("value")) ?? "");
  await choose(page, "What they do on the panel", seat);
  await press(page, "Put on the panel");
  await expect(main(page).getByRole("heading", { name })).toBeVisible();
  await look(page);
}

export async function giveQuestions(
  page: Page,
  competition: string,
  { name, questions }: { readonly name: string; readonly questions: readonly string[] },
  look: Look,
): Promise<void> {
  await page.goto(`${competition}/panel`);
  await follow(page, new RegExp(`questions of ${name}`, "u"));
  await look(page);
  await tick(page, `What ${name} scores, in every bid`, ...questions);
  await press(page, "Give out these questions");
  await expectTitle(page, "Panel");
}

export async function endAppointment(page: Page, competition: string, name: string, look: Look): Promise<void> {
  await page.goto(`${competition}/panel`);
  await follow(page, new RegExp(`of ${name}`, "u"));
  await look(page);
  await fill(page, { "Why they leave the panel": "A conflict of interest was found." });
  await press(page, "End the appointment");
  await look(page);
}

/** The addresses of a scorer's answers, by question and label. */
export async function answersToScore(page: Page, competition: string, look: Look): Promise<Map<string, string>> {
  await page.goto(`${competition}/score`);
  await look(page);
  const found = new Map<string, string>();
  for (const section of await main(page).locator("section").all()) {
    const question = (await section.getByRole("heading").innerText()).replace(/ \([\d.]+ marks\)$/u, "");
    for (const link of await section.getByRole("link").all()) {
      found.set(keyOf(question, await link.innerText()), (await link.getAttribute("href")) ?? "");
    }
  }
  return found;
}

export function keyOf(question: string, label: string): string {
  return `${question}: ${label.trim()}`;
}

export async function score(page: Page, address: string, given: number, look: Look): Promise<void> {
  await page.goto(address);
  await look(page);
  await chooseScore(page, given);
  await fill(page, { "Why this score": "It says who does what and by when, with one example from the last year." });
  await press(page, "Save this score");
  await expect(page.getByRole("alert")).toHaveCount(0);
}

export async function finishScoring(page: Page, competition: string, look: Look): Promise<void> {
  await page.goto(`${competition}/score/finish`);
  await look(page);
  await press(page, "Finish scoring");
  await look(page);
}

/** The row of one answer in the moderation table. */
export function moderationRow(page: Page, question: string, label: string): Locator {
  return main(page).getByRole("table", { name: question }).getByRole("row", { name: label });
}

/** Records what the panel agreed on one answer. */
export async function agree(
  page: Page,
  competition: string,
  given: { readonly question: string; readonly label: string; readonly score: number },
  look: Look,
): Promise<void> {
  await page.goto(`${competition}/moderation`);
  await look(page);
  await moderationRow(page, given.question, given.label).getByRole("link").click();
  await look(page);
  await chooseScore(page, given.score);
  await fill(page, { "Why this score": rationale(given) });
  await press(page, "Record the agreed score");
  await expect(page.getByRole("alert")).toHaveCount(0);
}

/** What the panel agreed, in words that no other answer has: letters are known by it. */
export function rationale({ question, label, score: agreed }: { question: string; label: string; score: number }) {
  return `On ${question} the panel agreed ${agreed} for ${label}: the answer meets the words of that score, and shows it by example.`;
}

export async function lockQuality(page: Page, competition: string, look: Look): Promise<void> {
  await page.goto(`${competition}/lock`);
  await look(page);
  await press(page, "Lock quality");
  await expect(main(page)).toContainText("Locked by");
  await look(page);
}

export async function openPrices(officer: Page, finance: Page, competition: string, look: Look): Promise<void> {
  await officer.goto(`${competition}/price`);
  await look(officer);
  await press(officer, "Approve the opening of prices");
  await look(officer);
  await finance.goto(`${competition}/price`);
  await press(finance, "Approve and open the prices");
  await look(finance);
}

export interface RankedRow {
  readonly bidder: string;
  readonly rank: string;
  readonly total: string;
}

export interface RankingShown {
  readonly rows: readonly RankedRow[];
  /** `12.00` by bidder and criterion. */
  readonly marks: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The ranking page as a person reads it. Bidders are named `Larch House Ltd (Bidder A)`: the label is left out. */
export async function readRanking(page: Page, competition: string, look: Look): Promise<RankingShown> {
  await page.goto(`${competition}/ranking`);
  await look(page);
  const ranking = await cellsOf(main(page).getByRole("table", { name: /^Ranking/u }));
  const rows = ranking.slice(1).map(([bidder = "", rank = "", total = ""]) => ({
    bidder: withoutLabel(bidder),
    rank,
    total,
  }));
  const [header = [], ...lines] = await cellsOf(main(page).getByRole("table", { name: /^Marks by criterion/u }));
  const bidders = header.slice(2).map(withoutLabel);
  const marks = Object.fromEntries(
    bidders.map((bidder, place) => [
      bidder,
      Object.fromEntries(lines.map((line) => [line[0] ?? "", line[place + 2] ?? ""])),
    ]),
  );
  return { rows, marks };
}

function withoutLabel(name: string): string {
  return name.replace(/ \([^()]+\)$/u, "");
}

async function cellsOf(table: Locator): Promise<string[][]> {
  const rows = await table.getByRole("row").all();
  return Promise.all(rows.map(async (row) => (await row.locator("th, td").allInnerTexts()).map((cell) => cell.trim())));
}

async function chooseScore(page: Page, given: number): Promise<void> {
  await main(page)
    .getByRole("radio", { name: new RegExp(`^${given} `, "u") })
    .check();
}
