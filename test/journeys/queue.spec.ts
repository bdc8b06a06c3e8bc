import { expect, test } from "../support/journey";
import { calendarFrom } from "../support/steps/calendar";
import { moveClockTo, portalToday } from "../support/steps/clock";
import { found } from "../support/steps/councils";
import { choose, expectRefusal, expectTitle, fill, fillDay, follow, main, press } from "../support/steps/hands";
import * as lists from "../support/steps/lists";
import { register, signInAgain, unlooked } from "../support/steps/people";
import { addHome, registerOrganisation } from "../support/steps/suppliers";

const lead = { name: "Dora Pike", email: "dora@bittern.test" };
const owner = { name: "Evan Rush", email: "evan@tansy.test" };
const tansy = { name: "Tansy Homes Ltd", companyNumber: "08815511", email: "office@tansy.test" };
const list = "Homes for a long queue";
const homes = Array.from({ length: 10 }, (_, place) => `Tansy ${String.fromCodePoint(65 + place)}`);
const missing = "The accounts show that the company owes more than it has.";

test(
  "an assessor clears a queue of ten lines: rules settle what they can, and the rest is found by hand",
  { tag: "@plain" },
  async ({ page, portal, axe, anotherBrowser }) => {
    test.setTimeout(400_000);
    const provider = await anotherBrowser();
    const start = calendarFrom(await portalToday(page));
    await found(page, portal, { name: "Bittern Council", lead: lead.name, email: lead.email }, unlooked);
    await register(provider, portal, owner, unlooked);
    await registerOrganisation(provider, tansy, unlooked);
    for (const [place, name] of homes.entries()) {
      await addHome(provider, { name, urn: `SC5511${String(place).padStart(2, "0")}` }, unlooked);
    }
    const worst = "Tansy J";
    await provider.goto("/supplier/settings");
    await follow(provider, worst);
    await press(provider, "Change this setting");
    await provider.getByLabel("Latest grade").selectOption({ label: "Inadequate" });
    await fillDay(provider, "When was that grade given?", start.day(-90));
    await press(provider, "Save the setting");
    await expectTitle(provider, worst);
    await page.goto("/council/partners/new-consortium");
    await fill(page, { "Name of the consortium": "Bittern and friends" });
    await press(page, "Form the consortium");
    const shared = { title: list, kind: "Light touch framework", law: "Procurement Act 2023" } as const;
    const address = await lists.setUpList(page, { ...shared, sharedBy: "Bittern and friends" }, unlooked);
    await lists.addLot(page, address, { code: "CH1", title: "Home in the area", kind: "Children’s home" }, unlooked);
    const round = await lists.openRound(page, address, { opens: start.day(1), closes: start.day(14) }, unlooked);
    const application = await lists.startApplication(provider, list, owner.email, unlooked);
    for (const home of homes) await lists.writeLine(provider, application, { home, lot: "CH1" }, unlooked);
    await lists.submitAll(provider, application, unlooked);
    await moveClockTo(page, start.day(14), "12:01");

    const rows = main(page).getByRole("table").locator("tbody").getByRole("row");
    await test.step("the queue says where a rule found something, and what is for a person", async () => {
      await page.goto(`${round}/lines`);
      await follow(page, "To assess");
      await expect(rows).toHaveCount(10);
      const columns = ["Setting", "Lot", "Supplier", "Asks for", "Conditions", "State"];
      await expect(main(page).getByRole("columnheader")).toHaveText(columns);
      await expect(rows.filter({ hasText: worst })).toContainText("1 not met, 6 to look at");
      await expect(rows.filter({ hasText: "Tansy A" })).toContainText("6 to look at");
      await axe(page);
    });

    await test.step("one line is looked at closely: its money is not as it must be, so it cannot be approved", async () => {
      await follow(page, "Tansy A");
      await expect(main(page).getByRole("row").filter({ hasText: "C02: Registration" })).toContainText("Met");
      await axe(page);
      await press(page, "Say what you found");
      await expectTitle(page, "What did you find?");
      await axe(page);
      await choose(page, "C07: Financial standing", "Not met");
      await press(page, "Save what you found");
      await expectRefusal(page, "Say what is missing for C07, in 20 characters or more");
      await axe(page);
      await fill(page, { "What did you find about C07?": missing });
      await press(page, "Save what you found");
      await expect(main(page).getByRole("row").filter({ hasText: "C07" })).toContainText(missing);
      await axe(page);
      await press(page, "Recommend");
      await expect(main(page)).toContainText("Not met: financial standing. It cannot be approved as it is.");
      await axe(page);
      await choose(page, "What do you recommend?", "Approve");
      await fill(page, { "Why, in your own words": "The home is good." });
      await press(page, "Recommend");
      await expectRefusal(page, "A condition is not met, so this cannot be approved.");
      await axe(page);
      await choose(page, "What do you recommend?", "Refuse");
      await page.getByLabel(/^What is the reason/u).selectOption({ label: "Financial standing" });
      await fill(page, { "Why, in your own words": missing });
      await press(page, "Save and go to the next line");
    });

    await test.step("from line to line, without going back to the queue", async () => {
      for (const home of homes.slice(1)) {
        await expectTitle(page, `${home}, lot CH1`);
        await press(page, "Recommend");
        if (home === worst) {
          await expect(main(page)).toContainText("Not met: latest inspection.");
          await choose(page, "What do you recommend?", "Refuse");
          await page.getByLabel(/^What is the reason/u).selectOption({ index: 3 });
          await fill(page, { "Why, in your own words": "The latest grade is below the lowest that we accept." });
        } else {
          await expect(main(page)).toContainText("If you recommend to approve it, you say that all of these are met.");
          await choose(page, "What do you recommend?", "Approve");
          await fill(page, { "Why, in your own words": "The home meets every condition of this lot." });
        }
        await press(page, "Save and go to the next line");
      }
      await expectTitle(page, "Lines to assess");
    });

    await test.step("nothing is left to assess, and ten wait for somebody else to decide", async () => {
      await follow(page, "To assess");
      await expect(main(page)).toContainText("No line is there.");
      await axe(page);
      await follow(page, "Recommended, to decide");
      await expect(rows).toHaveCount(10);
      await signInAgain(page, lead.email, unlooked);
    });
  },
);
