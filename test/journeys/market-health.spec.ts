import { expect, test } from "../support/journey";
import { calendarFrom } from "../support/steps/calendar";
import { moveClockTo, portalToday } from "../support/steps/clock";
import { found } from "../support/steps/councils";
import { expectTitle, fill, follow, main, press } from "../support/steps/hands";
import * as lists from "../support/steps/lists";
import { accept, invite, register, unlooked } from "../support/steps/people";
import { addHome, registerOrganisation } from "../support/steps/suppliers";

const lead = { name: "Ivy Marsh", email: "ivy@redshank.test" };
const approver = { name: "Otto Fen", email: "otto@redshank.test" };
const owner = { name: "Una Reed", email: "una@sorrel.test" };
const sorrel = { name: "Sorrel Homes Ltd", companyNumber: "08817723", email: "office@sorrel.test" };
const list = "Homes with a market";

test(
  "a commissioner sees which lot has no places and who was never invited, and an applicant who is there already",
  { tag: "@plain" },
  async ({ page, portal, axe, anotherBrowser }) => {
    test.setTimeout(400_000);
    const [decider, provider] = [await anotherBrowser(), await anotherBrowser()];
    const start = calendarFrom(await portalToday(page));
    await found(page, portal, { name: "Redshank Council", lead: lead.name, email: lead.email }, unlooked);
    await invite(page, "council", { ...approver, roles: ["Approver"] }, unlooked);
    await accept(decider, portal, approver.email, unlooked);
    await register(provider, portal, owner, unlooked);
    await registerOrganisation(provider, sorrel, unlooked);
    await addHome(provider, { name: "Sorrel House", urn: "SC772301" }, unlooked);
    await page.goto("/council/partners/new-consortium");
    await fill(page, { "Name of the consortium": "Redshank and friends" });
    await press(page, "Form the consortium");
    const shared = { kind: "Light touch framework", law: "Procurement Act 2023", sharedBy: "Redshank and friends" };
    const address = await lists.setUpList(page, { title: list, ...shared, kind: "Light touch framework" }, unlooked);
    await lists.addLot(page, address, { code: "CH1", title: "Home in the area", kind: "Children’s home" }, unlooked);
    await lists.addLot(page, address, { code: "CH2", title: "Home far away", kind: "Children’s home" }, unlooked);

    await test.step("before anybody is on the list, no lot has capacity", async () => {
      await page.goto(address);
      await follow(page, "Market health, lot by lot");
      await expectTitle(page, "Market health");
      await expect(main(page)).toContainText("No lot has any capacity");
      await axe(page);
    });

    const round = await lists.openRound(page, address, { opens: start.day(1), closes: start.day(14) }, unlooked);
    await test.step("an applicant sees that nobody is there yet", async () => {
      await provider.goto("/supplier/applications");
      await follow(provider, new RegExp(`^${list}, round`, "u"));
      const lot = main(provider).getByRole("row").filter({ hasText: "CH2" });
      await expect(lot).toHaveText(/CH2\s*0\s*0\s*0\s*Not yet\s*Not said/u);
      await axe(provider);
    });
    const application = await lists.startApplication(provider, list, owner.email, unlooked);
    await lists.submitLine(provider, application, { home: "Sorrel House", lot: "CH1" }, unlooked);
    await moveClockTo(page, start.day(14), "12:01");
    await lists.recommend(page, round, { home: "Sorrel House", outcome: "Approve" }, unlooked);
    await lists.decide(decider, round, { home: "Sorrel House", outcome: "Approve" }, unlooked);
    await page.goto(`${round}/issue`);
    await press(page, "Issue the decisions");

    const rows = main(page).getByRole("table", { name: "Lot by lot" }).locator("tbody").getByRole("row");
    await test.step("one lot has places now; the other comes first and is marked", async () => {
      await page.goto(`${address}/health`);
      await expect(main(page)).toContainText("1 of 2 lots has no capacity");
      await expect(rows).toHaveText([
        /^CH2: Home far away\s*None\s*No active setting\s*0/u,
        /^CH1: Home in the area\s*4\s*1 active setting of 1 supplier\s*0/u,
      ]);
      await expect(main(page)).toContainText("No setting has been active for 6 months");
      await axe(page);
    });

    await test.step("only the lots that are asked for are shown, and what is not understood is told", async () => {
      await fill(page, { "Code or title": "far", Age: "ten" });
      await main(page).getByRole("checkbox", { name: "Only lots without capacity" }).check();
      await press(page, "Show these lots");
      await expect(rows).toHaveText([/^CH2/u]);
      await expect(main(page)).toContainText("These were not understood and are not asked: ten.");
      await expect(main(page).getByLabel("Age")).toHaveValue("ten");
      await axe(page);
      await fill(page, { Age: "99" });
      await press(page, "Show these lots");
      await expect(main(page)).toContainText("No lot is like that.");
      await axe(page);
      await follow(page, "Show all 2 lots");
      await expect(rows).toHaveCount(2);
    });

    await test.step("six months later nobody has invited the home, and it is named", async () => {
      await moveClockTo(page, start.day(200), "09:00");
      await page.goto(`${address}/health`);
      const waiting = main(page).getByRole("table", { name: "Never invited" }).getByRole("row");
      await expect(waiting.filter({ hasText: "Sorrel House" })).toContainText("Sorrel Homes Ltd");
      await axe(page);
      await follow(page, "Sorrel House");
      await expectTitle(page, "Sorrel House");
    });

    await test.step("the public list says of each lot when suppliers were last invited", async () => {
      await provider.goto(address.replace("/council", ""));
      const lot = main(provider).getByRole("row").filter({ hasText: "CH1" }).first();
      await expect(lot).toContainText("Not yet");
      await axe(provider);
    });
  },
);
