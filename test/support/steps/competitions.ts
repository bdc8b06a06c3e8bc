import { expect, type Page } from "@playwright/test";
import { choose, expectRefusal, expectTitle, fill, fillDay, follow, group, main, press } from "./hands";
import type { Look } from "./people";

export interface Needed {
  readonly title: string;
  readonly list: string;
  readonly lot: string;
}

/** Begins a competition under a list; answers its address. */
export async function startCompetition(page: Page, { title, list, lot }: Needed, look: Look): Promise<string> {
  await page.goto("/council/competitions");
  await look(page);
  await press(page, "Start a competition");
  await look(page);
  await choose(page, "Under which approved list?", list);
  await press(page, "Continue");
  await look(page);
  await fill(page, {
    Title: title,
    "In short": "Two places for young people, near their school.",
    "What you need": "Each young person has a key worker, goes to school and sees the family every week.",
    "Youngest age": "13",
    "Oldest age": "16",
    "Estimated value, without VAT (optional)": "160,000-ish",
    "What the price covers": "Both places for one year, without VAT.",
  });
  await group(page, "Lots")
    .getByRole("checkbox", { name: new RegExp(`^${lot}\\b`, "u") })
    .check();
  await choose(page, "Who it is for", "Anyone");
  await press(page, "Save the draft");
  await expectRefusal(page, /must be an amount in pounds/u);
  await expect(page.getByLabel("What the price covers")).toHaveValue("Both places for one year, without VAT.");
  await look(page);
  await fill(page, { "Estimated value, without VAT (optional)": "160,000" });
  await press(page, "Save the draft");
  await expectTitle(page, title);
  await look(page);
  return page.url();
}

export interface CriterionGiven {
  readonly kind: string;
  readonly title: string;
  readonly marks: string;
  readonly section?: string;
  readonly question?: string;
}

export async function addCriterion(page: Page, competition: string, given: CriterionGiven, look: Look): Promise<void> {
  await page.goto(`${competition}/criteria`);
  await look(page);
  await follow(page, new RegExp(`^${given.kind}`, "u"));
  await look(page);
  await fill(page, { Title: given.title, Marks: given.marks });
  if (given.section !== undefined) {
    await page.getByLabel("Where it belongs").selectOption({ label: `In “${given.section}”` });
  }
  if (given.question !== undefined) await fill(page, { Question: given.question, "Word limit": "250" });
  await press(page, "Add");
  await expectTitle(page, "How bids are scored");
}

/** Gives a criterion other marks. */
export async function changeMarks(page: Page, competition: string, title: string, marks: string, look: Look) {
  await page.goto(`${competition}/criteria`);
  await follow(page, `Change ${title}`);
  await look(page);
  await fill(page, { Marks: marks });
  await press(page, "Save");
  await expectTitle(page, "How bids are scored");
}

export async function removeCriterion(page: Page, competition: string, title: string, look: Look): Promise<void> {
  await page.goto(`${competition}/criteria`);
  await follow(page, `Remove ${title}`);
  await look(page);
  await press(page, /^Remove/u);
  await expectTitle(page, "How bids are scored");
}

export async function askForMeasures(page: Page, competition: string, codes: readonly string[], look: Look) {
  await page.goto(`${competition}/measures`);
  await look(page);
  for (const code of codes) {
    await main(page)
      .getByRole("checkbox", { name: new RegExp(`\\(${code}\\)$`, "u") })
      .check();
  }
  await press(page, "Save the measures");
}

/** Sets the deadline at midday of that day; a day that is in no calendar is refused first. */
export async function setDeadline(page: Page, competition: string, day: string, look: Look): Promise<void> {
  await page.goto(`${competition}/deadline`);
  await look(page);
  await fillDay(page, "Day", "2027-02-31");
  await fill(page, { "Time, in the United Kingdom": "12:00" });
  await press(page, "Save the deadline");
  await expectRefusal(page, /must be a real date/u);
  await expect(group(page, "Day").getByLabel("Day", { exact: true })).toHaveValue("31");
  await look(page);
  await fillDay(page, "Day", day);
  await press(page, "Save the deadline");
}

/** The draft cannot leave while its weights do not sum; the page says by how much. */
export async function expectWeightsDoNotSum(page: Page, competition: string, sum: string, look: Look): Promise<void> {
  await page.goto(`${competition}/send`);
  await expect(main(page)).toContainText(`The weights must sum to 100.00. They sum to ${sum}.`);
  await expect(main(page).getByRole("button", { name: "Send for approval" })).toHaveCount(0);
  await look(page);
}

export async function sendForApproval(page: Page, competition: string, look: Look): Promise<void> {
  await page.goto(`${competition}/send`);
  await look(page);
  await press(page, "Send for approval");
  await look(page);
}

/** The approver sends it back once, with a reason; it is sent again and approved. */
export async function sendBack(page: Page, competition: string, look: Look): Promise<void> {
  await page.goto(`${competition}/send-back`);
  await look(page);
  await main(page).getByRole("textbox").fill("Please say what the price covers in the summary as well.");
  await press(page, /^Send it back/u);
  await look(page);
}

export async function approve(page: Page, competition: string, look: Look): Promise<void> {
  await page.goto(`${competition}/approve`);
  await look(page);
  await press(page, "Approve");
  await look(page);
}

export async function publish(page: Page, competition: string, look: Look): Promise<void> {
  await page.goto(`${competition}/publish`);
  await look(page);
  await press(page, "Publish and invite");
  await look(page);
  await page.goto(`${competition}/invitations`);
  await look(page);
}

/** Answers "No interest" for every name the page asks about. */
export async function declareNothing(page: Page, competition: string, look: Look): Promise<void> {
  await page.goto(`${competition}/declare`);
  await look(page);
  for (const radio of await main(page).getByRole("radio", { name: "No interest", exact: true }).all()) {
    await radio.check();
  }
  await press(page, "Send my declaration");
  await expect(page).toHaveURL(competition);
  await page.goto(`${competition}/declare`);
  await expect(main(page).getByRole("table", { name: "Your answers" })).toBeVisible();
  await look(page);
}

/** Remembers an interest in one bidder, later than the first declaration. */
export async function declareLater(page: Page, competition: string, bidder: string, look: Look): Promise<void> {
  await page.goto(`${competition}/declare`);
  await press(page, "Declare a new interest");
  await look(page);
  await page.getByLabel("Who is it about?").selectOption({ label: bidder });
  await choose(page, "What kind of interest is it?", "Personal interest");
  await fill(page, { "What is it?": "My sister has begun to work there." });
  await press(page, "Declare this interest");
  await look(page);
}

export async function shutOut(page: Page, competition: string, person: string, look: Look): Promise<void> {
  await page.goto(`${competition}/conflicts`);
  await look(page);
  await follow(page, new RegExp(`on the interest of ${person}$`, "u"));
  await look(page);
  await choose(page, "What do you decide?", "Shut them out");
  await fill(page, { "Your reasons": "A sister in the pay of a bidder is a personal interest that nothing mends." });
  await press(page, "Save the decision");
  await look(page);
}
