import { expect, type Page } from "@playwright/test";
import { expectRefusal, expectTitle, fill, follow, group, main, press, tick } from "./hands";
import type { Look } from "./people";

export interface BidGiven {
  readonly home: string;
  /** By the question's title. */
  readonly answers: Readonly<Record<string, string>>;
  /** In pounds, as typed. */
  readonly price: string;
  readonly pledges: readonly { readonly measure: string; readonly quantity: string }[];
}

/** Begins a bid for the only lot the supplier is invited to; answers its address. */
export async function startBid(page: Page, competition: string, look: Look): Promise<string> {
  await page.goto("/supplier/bids");
  await look(page);
  await follow(page, competition);
  await look(page);
  await follow(page, /^Write or see your bid/u);
  await look(page);
  await press(page, "Start your bid");
  await expect(main(page)).toContainText("NOT SUBMITTED");
  await look(page);
  return page.url();
}

/** Fills every part. A price in words is refused first, and kept. */
export async function writeBid(page: Page, bid: string, given: BidGiven, look: Look): Promise<void> {
  await follow(page, "Your settings");
  await look(page);
  await tick(page, "Which settings is this bid for?", given.home);
  await press(page, "Save the settings");
  for (const [question, answer] of Object.entries(given.answers)) {
    await follow(page, question);
    await look(page);
    await fill(page, { "Your answer": answer });
    await press(page, "Save this answer");
  }
  await follow(page, "Your price");
  await look(page);
  await fill(page, { "Price, without VAT": "POA" });
  await press(page, "Save the price");
  await expectRefusal(page, /“POA” cannot be scored/u);
  await expect(page.getByLabel("Price, without VAT")).toHaveValue("POA");
  await look(page);
  await fill(page, { "Price, without VAT": given.price });
  await press(page, "Save the price");
  await follow(page, "Social value pledges");
  await look(page);
  for (const { measure, quantity } of given.pledges) {
    await fill(group(page, measure), {
      "How many": quantity,
      "How you will do it": "With the college and the job centre of the town.",
    });
  }
  await press(page, "Save the pledges");
  await expect(page).toHaveURL(bid);
}

export interface FileGiven {
  readonly name: string;
  readonly content: Buffer;
}

/** Adds a file by the plain page. */
export async function addFile(page: Page, bid: string, { name, content }: FileGiven, look: Look): Promise<void> {
  await page.goto(`${bid}/files`);
  await look(page);
  await page.getByLabel("Add a file").setInputFiles({ name, mimeType: "application/pdf", buffer: content });
  await press(page, "Add this file");
  await look(page);
}

/** An empty file and one that is not what its name says: each has its sentence, and nothing is added. */
export async function tryBadFiles(page: Page, bid: string, look: Look): Promise<void> {
  await addFile(page, bid, { name: "staff rota.pdf", content: Buffer.alloc(0) }, look);
  await expectRefusal(page, /empty/u);
  await addFile(page, bid, { name: "policy.pdf", content: Buffer.from("<html><body>Hello</body></html>") }, look);
  await expectRefusal(page, /policy\.pdf/u);
  await page.goto(`${bid}/files`);
  await expect(main(page)).toContainText("No files yet.");
}

export async function removeFile(page: Page, bid: string, name: string, look: Look): Promise<void> {
  await page.goto(`${bid}/files`);
  await follow(page, `Remove ${name}`);
  await look(page);
  await press(page, "Remove this file");
  await expect(main(page).getByRole("link", { name, exact: true })).toHaveCount(0);
}

/** Checks the whole bid and submits it; answers the receipt's address. */
export async function submitBid(page: Page, bid: string, look: Look): Promise<string> {
  await page.goto(`${bid}/check`);
  await look(page);
  await press(page, "Continue to submit");
  await look(page);
  await pressSubmit(page);
  await expectTitle(page, "Bid received");
  await look(page);
  return page.url();
}

/** Ticks the declaration of the submit page and presses the button. */
export async function pressSubmit(page: Page): Promise<void> {
  await main(page).getByRole("checkbox").check();
  await press(page, /^Submit bid for lot/u);
}

export async function withdrawBid(page: Page, bid: string, look: Look): Promise<void> {
  await page.goto(bid);
  await look(page);
  await follow(page, "Withdraw this bid");
  await look(page);
  await press(page, "Withdraw this bid");
  await expect(main(page)).toContainText("NOT SUBMITTED. You withdrew this bid.");
  await look(page);
}

/** The first of two approves, the second opens. */
export async function openBids(officer: Page, witness: Page, competition: string, look: Look): Promise<void> {
  await officer.goto(`${competition}/open`);
  await look(officer);
  await press(officer, "Approve the opening as officer");
  await look(officer);
  await witness.goto(`${competition}/open`);
  await look(witness);
  await press(witness, "Witness and open the bids");
  await witness.goto(`${competition}/opening`);
  await look(witness);
}

/** The bidder behind each label, as the officer reads them: `Larch House Ltd` by `Bidder A`. */
export async function labelsOf(officer: Page, competition: string, look: Look): Promise<Map<string, string>> {
  await officer.goto(`${competition}/bids`);
  await look(officer);
  const labels = new Map<string, string>();
  for (const row of await main(officer)
    .getByRole("row")
    .filter({ has: officer.getByRole("link") })
    .all()) {
    const label = (await row.getByRole("link").innerText()).trim();
    const bidder = (await row.getByRole("cell").first().innerText()).trim();
    labels.set(bidder, label);
  }
  return labels;
}
