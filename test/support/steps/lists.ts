import type { Page } from "@playwright/test";
import { choose, expectRefusal, expectTitle, fill, fillDay, follow, main, press, tick } from "./hands";
import type { Look } from "./people";

/** Sets up a list; answers its address. */
export async function setUpList(
  page: Page,
  given: {
    readonly title: string;
    readonly kind: "Approved provider list" | "Light touch framework";
    readonly law: string;
    readonly sharedBy: string;
    readonly lastOpened?: string;
  },
  look: Look,
): Promise<string> {
  await page.goto("/council/lists/new");
  await look(page);
  await fill(page, { Title: given.title, "What is the list for?": "Places for children and young people." });
  await choose(page, "What kind of list is it?", given.kind);
  await choose(page, "Which law is it under?", given.law);
  await main(page)
    .getByRole("checkbox", { name: /^Further competition/u })
    .check();
  await page.getByLabel("Who shares it?").selectOption({ label: given.sharedBy });
  await fill(page, { "Longest gap between two openings, in months": "6" });
  if (given.lastOpened !== undefined) {
    await fillDay(page, "When did it last open, before it came here?", given.lastOpened);
  }
  await press(page, "Set up the list");
  await expectTitle(page, given.title);
  await look(page);
  return page.url();
}

export async function addLot(
  page: Page,
  list: string,
  given: { readonly code: string; readonly title: string; readonly kind: string },
  look: Look,
): Promise<void> {
  await page.goto(`${list}/lots/new`);
  await look(page);
  await choose(page, "What is this lot about?", "Care, support or education of people");
  await fill(page, { Code: given.code, Title: given.title, "Youngest age": "8", "Oldest age": "17" });
  await tick(page, "Which kinds of setting is it for?", given.kind);
  await tick(page, "Which needs is it for?", "Social, emotional and mental health needs");
  await main(page).getByRole("checkbox", { name: /^Core/u }).check();
  await press(page, "Add the lot");
  await expectTitle(page, /./u);
}

export interface RoundGiven {
  readonly opens: string;
  readonly closes: string;
  /** Asked for in red when the list was closed for longer than it may be. */
  readonly gapReason?: string;
}

/** Plans a round over all lots and publishes it to open at once; answers its address. */
export async function openRound(page: Page, list: string, given: RoundGiven, look: Look): Promise<string> {
  await page.goto(`${list}/rounds/new`);
  await look(page);
  for (const lot of await main(page).getByRole("group", { name: "Which lots open?" }).getByRole("checkbox").all()) {
    await lot.check();
  }
  await fillDay(page, "Which day does it open?", given.opens);
  await fill(page, { "At what time does it open?": "midday" });
  await fillDay(page, "Which day does it close?", given.closes);
  await fill(page, { "At what time does it close?": "12:00" });
  await press(page, "Save the plan");
  if (given.gapReason !== undefined) {
    // The round is after its list's longest gap: the plan must say why.
    await expectRefusal(page, /longer after the last opening/u);
    await look(page);
    await fill(page, { "Why does it open later than the longest gap? (only if it does)": given.gapReason });
    await press(page, "Save the plan");
  }
  await expectTitle(page, /^Round \d+$/u);
  await look(page);
  const round = page.url();
  await page.goto(`${round}/publish`);
  await look(page);
  await choose(page, "When does it open?", /^Now/u);
  await press(page, "Publish the round");
  await expectTitle(page, /^Round \d+$/u);
  return round;
}

/** Starts an application and fills its header; answers its address. */
export async function startApplication(page: Page, list: string, contact: string, look: Look): Promise<string> {
  await page.goto("/supplier/applications");
  await look(page);
  await follow(page, new RegExp(`^${list}, round`, "u"));
  await look(page);
  await press(page, "Start the application");
  await look(page);
  const application = page.url();
  await follow(page, "Your organisation");
  await look(page);
  await fill(page, {
    "Who can we ask about this application?": "Robin Vale",
    "Their e-mail address": contact,
    "Who leads safeguarding in your organisation?": "Kit Moor",
  });
  for (const box of await main(page).getByRole("checkbox").all()) await box.check();
  await press(page, /^Save and go back/u);
  return application;
}

interface LineGiven {
  readonly home: string;
  readonly lot: string;
}

/** Adds a setting for a lot, says what it offers, and submits it. */
export async function submitLine(page: Page, application: string, line: LineGiven, look: Look): Promise<void> {
  await writeLine(page, application, line, look);
  await press(page, /^Submit /u);
  await look(page);
}

/** Submits everything that is ready, by one press. */
export async function submitAll(page: Page, application: string, look: Look): Promise<void> {
  await page.goto(application);
  await look(page);
  await press(page, /^Check and submit all/u);
  await look(page);
  await press(page, /^Submit all/u);
  await look(page);
}

/** Adds a setting for a lot and says what it offers; it is ready, and not submitted. */
export async function writeLine(page: Page, application: string, { home, lot }: LineGiven, look: Look): Promise<void> {
  await page.goto(`${application}/lines/new`);
  await look(page);
  for (const name of [home, lot]) {
    const radio = main(page).getByRole("radio", { name: new RegExp(`^${name}\\b`, "u") });
    if ((await radio.count()) > 0) await radio.check();
    else await main(page).getByRole("combobox").filter({ hasText: name }).selectOption({ label: name });
  }
  await press(page, "Continue");
  await look(page);
  await fill(page, {
    "How many places do you offer?": "4",
    "Youngest age": "8",
    "Oldest age": "17",
    "Core, pounds a week": "4,200.00",
    "Who do we ask about vacancies?": "Robin Vale, 020 7946 0000",
  });
  await choose(page, "Who do you offer places to?", "Anyone");
  await tick(page, "Which needs can you meet here?", "Social, emotional and mental health needs");
  await press(page, "Save and check your answers");
  await look(page);
}

/** Recommends on one submitted line; the officer's queue is open. */
export async function recommend(
  page: Page,
  round: string,
  { home, outcome }: { readonly home: string; readonly outcome: Outcome },
  look: Look,
): Promise<void> {
  await page.goto(`${round}/lines`);
  await look(page);
  await follow(page, new RegExp(home, "u"));
  await look(page);
  await press(page, "Recommend");
  await look(page);
  await giveVerdict(page, "What do you recommend?", outcome);
  await press(page, "Recommend");
  await look(page);
}

export async function decide(
  page: Page,
  round: string,
  { home, outcome }: { readonly home: string; readonly outcome: Outcome },
  look: Look,
): Promise<void> {
  await page.goto(`${round}/lines`);
  await follow(page, new RegExp(home, "u"));
  await press(page, "Decide");
  await look(page);
  await giveVerdict(page, "What do you decide?", outcome);
  await press(page, "Decide");
  await look(page);
}

export type Outcome = "Approve" | "Refuse";

async function giveVerdict(page: Page, legend: string, outcome: Outcome): Promise<void> {
  await choose(page, legend, outcome);
  if (outcome === "Refuse") {
    await page.getByLabel(/^Which condition does it not meet/u).selectOption({ index: 4 });
    await page.getByLabel(/^What is the reason/u).selectOption({ label: "The insurance is not enough" });
  }
  await fill(page, {
    "Why, in your own words":
      outcome === "Approve"
        ? "The home meets every condition of this lot."
        : "Public liability is £2m; the lot asks for £10m.",
  });
}
