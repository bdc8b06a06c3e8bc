import type { Browser, Page } from "@playwright/test";
import { expect, linkTo, test } from "../support/journey";
import type { RunningPortal } from "../support/running-portal";

const password = "three sound words";

test("a council opens a round, a provider applies line by line, and everyone is told at once", async ({
  page,
  portal,
  axe,
  anotherBrowser,
  browser,
}) => {
  test.setTimeout(300_000);
  const mark = "Harbour";
  const list = `${mark} homes list`;
  const officer = page;
  await joinAsLead(officer, portal, mark);
  const approver = await anotherBrowser();
  await inviteApprover(officer, approver, portal, mark);

  await officer.goto("/council/lists");
  await axe(officer);
  await officer.getByRole("button", { name: "Set up a list" }).click();
  await officer.getByLabel("Title").fill(list);
  await officer.getByRole("button", { name: "Set up the list" }).click();
  await expect(officer).toHaveTitle(/^Error: Set up/u);
  await expect(officer.getByLabel("Title")).toHaveValue(list);
  await axe(officer);
  await officer.getByLabel("What is the list for?").fill("Homes for children who cannot live at home.");
  await officer.getByRole("radio", { name: "Approved provider list" }).check();
  await officer.getByRole("radio", { name: "Public Contracts Regulations 2015" }).check();
  await officer.getByRole("checkbox", { name: /^Further competition/u }).check();
  await officer.getByLabel(/^Longest gap/u).fill("6");
  await fillDate(officer, "lastOpened", "1", "2", "2020");
  await officer.getByRole("button", { name: "Set up the list" }).click();
  await expect(officer.getByRole("heading", { level: 1 })).toHaveText(list);
  await expect(officer.getByText("Overdue")).toBeVisible();
  await axe(officer);

  await officer.getByRole("button", { name: "Add a lot" }).click();
  await axe(officer);
  await officer.getByRole("radio", { name: "Care, support or education of people" }).check();
  await officer.getByLabel("Code").fill("CH1");
  await officer.getByLabel("Title").fill("Children’s home within the area");
  await officer.getByRole("checkbox", { name: "Children’s home" }).check();
  await officer.getByRole("checkbox", { name: "Autism, mild to moderate" }).check();
  await officer.getByLabel("Youngest age").fill("5");
  await officer.getByLabel("Oldest age").fill("17");
  await officer.getByRole("checkbox", { name: "Core" }).check();
  await officer.getByRole("checkbox", { name: "Enhanced" }).check();
  await officer.getByRole("button", { name: "Add the lot" }).click();
  await setHighestPrices(officer, axe);
  await officer.getByRole("button", { name: "Plan the next round" }).click();
  await axe(officer);
  await officer.getByRole("button", { name: "Save the plan" }).click();
  await expect(officer.getByRole("alert")).toContainText("longer after the last opening");
  await axe(officer);
  await officer.getByLabel(/^Why does it open later/u).fill("The list came here from another portal.");
  await officer.getByRole("button", { name: "Save the plan" }).click();
  await expect(officer.getByText("After the gap")).toBeVisible();
  await axe(officer);
  await officer.getByRole("link", { name: "Change the round" }).click();
  await axe(officer);
  await officer.getByRole("button", { name: "Save the plan" }).click();
  await officer.getByRole("button", { name: "Publish the round" }).click();
  await axe(officer);
  await officer.getByRole("radio", { name: /^Now/u }).check();
  await officer.getByRole("button", { name: "Publish the round" }).click();
  await expect(officer.getByText("Who has applied is shown when it has closed.")).toBeVisible();
  await axe(officer);
  const round = new URL(officer.url()).pathname;
  await officer.goto(`${round}/lines`);
  await expect(officer.getByText("Lines are shown when the round has closed")).toBeVisible();
  await axe(officer);

  const provider = await anotherBrowser();
  await registerProvider(provider, portal, mark);
  await addHome(provider, `${mark} Larch House`);
  await provider.goto("/supplier/applications");
  await axe(provider);
  await provider.getByRole("link", { name: `${list}, round 1` }).click();
  await axe(provider);
  await provider.getByRole("button", { name: "Start the application" }).click();
  await axe(provider);
  const application = new URL(provider.url()).pathname;
  await provider.getByRole("button", { name: "Add a setting" }).click();
  await axe(provider);
  await provider.getByLabel("Which setting?").selectOption(`${mark} Larch House`);
  await provider.getByRole("radio", { name: /^CH1/u }).check();
  await provider.getByRole("button", { name: "Continue" }).click();
  await axe(provider);
  await provider.getByLabel(/^Core/u).fill("POA");
  await provider.getByLabel("Who do we ask about vacancies?").fill("Robin Vale, 020 7946 0000");
  await provider.getByRole("button", { name: "Save and check your answers" }).click();
  await expect(provider.getByRole("alert")).toContainText("must be an amount in pounds in numbers");
  await expect(provider.getByLabel(/^Core/u)).toHaveValue("POA");
  await axe(provider);
  await expect(provider.getByText("The highest price for this lot is £4,500.00.")).toBeVisible();
  await provider.getByLabel(/^Core/u).fill("4,500.01");
  await provider.getByRole("button", { name: "Save and check your answers" }).click();
  await expect(provider.getByRole("alert")).toContainText("The price for Core support is above the highest price");
  await expect(provider.getByLabel(/^Core/u)).toHaveValue("4,500.01");
  await axe(provider);
  await provider.getByLabel(/^Core/u).fill("4,200.50");
  await provider.getByRole("button", { name: "Save and check your answers" }).click();
  await expect(provider.getByText("Finish “Your organisation” first.")).toBeVisible();
  await axe(provider);

  await provider.goto(application);
  await expect(provider.getByText("Not submitted yet. Finish and submit each setting")).toBeVisible();
  await expect(provider.getByText("Cannot submit yet")).toBeVisible();
  await axe(provider);
  await provider.getByRole("link", { name: "Your organisation", exact: true }).last().click();
  await axe(provider);
  await provider.getByLabel("Who can we ask about this application?").fill("Robin Vale");
  await provider.getByLabel("Their e-mail address").fill(`robin.${mark.toLowerCase()}@larch.test`);
  await provider.getByLabel("Who leads safeguarding in your organisation?").fill("Kit Moor");
  await provider.getByRole("checkbox", { name: /insurance/u }).check();
  await provider.getByRole("checkbox", { name: /terms/u }).check();
  await provider.getByRole("button", { name: /^Save and go back/u }).click();
  await expect(provider.getByText("Ready to submit")).toBeVisible();
  await provider.getByRole("link", { name: `${mark} Larch House, lot CH1` }).click();
  const line = new URL(provider.url()).pathname;
  await provider.goto(`${line}/submit`);
  await axe(provider);
  await provider.getByRole("button", { name: `Submit ${mark} Larch House, lot CH1` }).click();
  await expect(provider.getByText("What happens next")).toBeVisible();
  await axe(provider);
  await portal.mail.take(`provider.${mark.toLowerCase()}@larch.test`, /We have your application/u);

  await provider.getByRole("button", { name: "Withdraw it" }).click();
  await axe(provider);
  await provider.getByRole("button", { name: "Withdraw it" }).click();
  await expect(provider.getByText("Withdrawn", { exact: true })).toBeVisible();
  await axe(provider);
  await provider.goto(`${line}/submit`);
  await provider.getByRole("button", { name: /^Submit/u }).click();
  await expect(provider.getByText("What happens next")).toBeVisible();

  // The round closes at midday, 31 days on: a day more, whatever the time of day the story is told at.
  await moveClock(officer, "32");
  await officer.goto(round);
  await expect(officer.getByText("1 line was submitted.")).toBeVisible();
  await axe(officer);
  await officer.getByRole("button", { name: "See the lines" }).click();
  await axe(officer);
  await officer.getByRole("link", { name: /Larch House/u }).click();
  await axe(officer);
  const assessed = new URL(officer.url()).pathname;
  await officer.getByRole("button", { name: "Recommend" }).click();
  await officer.getByRole("radio", { name: "Refuse" }).check();
  await officer.getByLabel("Why, in your own words").fill("Too dear");
  await officer.getByRole("button", { name: "Recommend" }).click();
  await expect(officer.getByRole("alert")).toContainText("Choose a condition");
  await axe(officer);
  await officer.getByRole("radio", { name: "Approve", exact: true }).check();
  await officer.getByLabel("Why, in your own words").fill("Every condition of this lot is met.");
  await officer.getByRole("button", { name: "Recommend" }).click();
  await expect(officer.getByText("so a different person must decide")).toBeVisible();
  await axe(officer);

  await approver.goto(`${assessed}/decide`);
  await axe(approver);
  await approver.getByRole("radio", { name: "Approve", exact: true }).check();
  await approver.getByRole("button", { name: "Decide" }).click();
  await expect(approver.getByText("Decided, not told yet")).toBeVisible();
  await axe(approver);

  await provider.goto(application);
  await expect(provider.getByText("Being assessed").first()).toBeVisible();
  await axe(provider);
  await officer.goto(`${round}/issue`);
  await axe(officer);
  await officer.getByRole("button", { name: "Issue the decisions" }).click();
  await expect(officer.getByText("1 approved, 0 refused")).toBeVisible();
  await axe(officer);
  await officer.getByRole("link", { name: "who is on the list" }).click();
  await expect(officer.getByRole("link", { name: `${mark} Larch Ltd` })).toBeVisible();
  await axe(officer);

  const told = await portal.mail.take(`robin.${mark.toLowerCase()}@larch.test`, /Decisions on your application/u);
  await provider.goto(linkTo(told, "supplier"));
  await expect(provider.getByText("We have approved it.")).toBeVisible();
  await axe(provider);
  await provider.goto("/supplier/memberships");
  await expect(provider.getByRole("link", { name: `${mark} Larch House` }).first()).toBeVisible();
  await axe(provider);
  await strangerFindsNothing(browser, portal, [application, line, round, assessed]);
});

/** The highest prices of the year that runs: above that for Core nothing is accepted. Comes back to the list. */
async function setHighestPrices(officer: Page, axe: (page: Page) => Promise<void>): Promise<void> {
  const list = officer.url();
  await officer.getByRole("link", { name: "Change this lot" }).click();
  await officer.getByRole("link", { name: "Highest prices" }).click();
  await axe(officer);
  await officer
    .getByRole("link", { name: /^Set the prices of April/u })
    .first()
    .click();
  await axe(officer);
  await officer.getByLabel(/^Core/u).fill("lots");
  await officer.getByRole("button", { name: "Save these prices" }).click();
  await expect(officer.getByRole("alert")).toContainText("Choose what happens to a price above the highest");
  await expect(officer.getByLabel(/^Core/u)).toHaveValue("lots");
  await axe(officer);
  await officer.getByLabel(/^Core/u).fill("4,500.00");
  await officer.getByRole("radio", { name: "It is not accepted" }).check();
  await officer.getByRole("button", { name: "Save these prices" }).click();
  await expect(officer.getByRole("row", { name: /£4,500.00 None It is not accepted/u })).toBeVisible();
  await axe(officer);
  await officer.goto(list);
}

async function joinAsLead(page: Page, portal: RunningPortal, mark: string): Promise<void> {
  const email = `lead.${mark.toLowerCase()}@council.test`;
  await portal.council(
    ...["create-authority", "--name", `${mark} Council`, "--address", "1 Quay Street, Tidewater"],
    ...["--email", "buying@council.test", "--lead-name", "Mina Holt", "--lead-email", email],
  );
  await page.goto(linkTo(await portal.mail.take(email, /^Join/u), "join"));
  await page.getByLabel("Choose a password").fill(password);
  await page.getByRole("button", { name: "Accept the invitation" }).click();
}

async function inviteApprover(lead: Page, approver: Page, portal: RunningPortal, mark: string): Promise<void> {
  const email = `approver.${mark.toLowerCase()}@council.test`;
  await lead.goto("/council/people/invite");
  await lead.getByLabel("Full name").fill("Piers Ross");
  await lead.getByLabel("E-mail address").fill(email);
  await lead.getByRole("checkbox", { name: /^Approver/u }).check();
  await lead.getByRole("button", { name: /invit/iu }).click();
  await approver.goto(linkTo(await portal.mail.take(email, /^Join/u), "join"));
  await approver.getByLabel("Choose a password").fill(password);
  await approver.getByRole("button", { name: "Accept the invitation" }).click();
}

async function registerProvider(page: Page, portal: RunningPortal, mark: string): Promise<void> {
  const email = `provider.${mark.toLowerCase()}@larch.test`;
  await page.goto("/register");
  await page.getByLabel("Your full name").fill("Asha Khan");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("button", { name: "Send me the link" }).click();
  await page.goto(linkTo(await portal.mail.take(email, /Finish making/u), "register"));
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Finish and sign in" }).click();
  await page.goto("/supplier/register");
  await page.getByLabel("Full name of your organisation").fill(`${mark} Larch Ltd`);
  await page.getByRole("radio", { name: "Sole trader" }).check();
  await fillAddress(page);
  await page.getByLabel("E-mail address for your organisation").fill("office@larch.test");
  await page.getByRole("radio", { name: /^Small/u }).check();
  await page.getByRole("button", { name: "Register the organisation" }).click();
}

async function addHome(page: Page, name: string): Promise<void> {
  await page.goto("/supplier/settings/new");
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByRole("radio", { name: "Children’s home" }).check();
  await page.getByRole("radio", { name: "Ofsted" }).check();
  await page.getByRole("radio", { name: "Registered", exact: true }).check();
  await page.getByLabel("Registration number").fill("SC222222");
  await fillAddress(page);
  await page.getByLabel("How many places does it have?").fill("4");
  await page.getByLabel("Youngest age").fill("8");
  await page.getByLabel("Oldest age").fill("17");
  await page.getByRole("radio", { name: "Anyone" }).check();
  await page.getByRole("checkbox", { name: "Autism, mild to moderate" }).check();
  await page.getByRole("button", { name: /setting/u }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
}

async function fillAddress(page: Page): Promise<void> {
  await page.getByLabel("First line").fill("1 Larch Lane");
  await page.getByLabel("Town or city").fill("Tidewater");
  await page.getByLabel("Postcode").fill("SW1A 1AA");
}

async function fillDate(page: Page, name: string, day: string, month: string, year: string): Promise<void> {
  await page.locator(`[name="${name}-day"]`).fill(day);
  await page.locator(`[name="${name}-month"]`).fill(month);
  await page.locator(`[name="${name}-year"]`).fill(year);
}

async function moveClock(page: Page, days: string): Promise<void> {
  await page.goto("/demo/clock");
  await page.getByRole("radio", { name: "By days and hours" }).check();
  await page.getByLabel("Days", { exact: true }).fill(days);
  await page.getByRole("button", { name: "Move the clock forward" }).click();
  await expect(page).toHaveURL(/moved/u);
}

/** Someone signed out is sent to sign in, whatever address they know. */
async function strangerFindsNothing(browser: Browser, portal: RunningPortal, addresses: string[]): Promise<void> {
  const context = await browser.newContext({ baseURL: portal.url });
  const page = await context.newPage();
  for (const address of addresses) {
    await page.goto(address);
    await expect(page).toHaveURL(/\/sign-in/u);
  }
  await context.close();
}
