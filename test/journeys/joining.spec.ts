import { expect, test } from "../support/journey";
import { calendarFrom } from "../support/steps/calendar";
import { moveClockTo, portalToday } from "../support/steps/clock";
import { found } from "../support/steps/councils";
import { expectTitle, fill, follow, main, press } from "../support/steps/hands";
import * as lists from "../support/steps/lists";
import { register, unlooked } from "../support/steps/people";
import { addHome, registerOrganisation } from "../support/steps/suppliers";

const lead = { name: "Nora Beck", email: "nora@dipper.test" };
const owner = { name: "Tam Yule", email: "tam@bistort.test" };
const bistort = { name: "Bistort Homes Ltd", companyNumber: "08816601", email: "office@bistort.test" };
const list = "Homes for a first evening";
const homes = ["Bistort Lodge", "Bistort Mill", "Bistort View"];

test(
  "a first-time provider with three homes joins on an evening: asked once about itself, and one press for all three",
  { tag: "@plain" },
  async ({ page, portal, axeOnce, anotherBrowser }) => {
    test.setTimeout(240_000);
    const officer = await anotherBrowser();
    const start = calendarFrom(await portalToday(page));
    await found(officer, portal, { name: "Dipper Council", lead: lead.name, email: lead.email }, unlooked);
    await officer.goto("/council/partners/new-consortium");
    await fill(officer, { "Name of the consortium": "Dipper and friends" });
    await press(officer, "Form the consortium");
    const shared = { title: list, kind: "Light touch framework", law: "Procurement Act 2023" } as const;
    const address = await lists.setUpList(officer, { ...shared, sharedBy: "Dipper and friends" }, unlooked);
    await lists.addLot(officer, address, { code: "CH1", title: "Home in the area", kind: "Children’s home" }, unlooked);
    await lists.openRound(officer, address, { opens: start.day(1), closes: start.day(14) }, unlooked);

    await register(page, portal, owner, unlooked);
    await registerOrganisation(page, bistort, unlooked);
    for (const [place, name] of homes.entries()) await addHome(page, { name, urn: `SC66010${place}` }, unlooked);
    const application = await lists.startApplication(page, list, owner.email, unlooked);
    for (const home of homes) await lists.writeLine(page, application, { home, lot: "CH1" }, axeOnce);

    const tasks = main(page).getByRole("listitem");
    await test.step("the list of tasks says that all is ready and nothing is submitted", async () => {
      await page.goto(application);
      await expect(page.getByRole("region", { name: "Important" })).toContainText("Not submitted yet");
      for (const home of homes) await expect(tasks.filter({ hasText: home })).toContainText("Ready to submit");
      await axeOnce(page);
    });

    await test.step("everything is on one page to check, each with a way to change it", async () => {
      await press(page, "Check and submit all 3");
      await expectTitle(page, "Check and submit");
      for (const home of homes) {
        await expect(main(page).getByRole("heading", { name: `${home}, lot CH1` })).toBeVisible();
      }
      await expect(main(page).getByRole("link", { name: /^Change what you offer/u })).toHaveCount(3);
      await expect(main(page)).toContainText("£4,200.00");
      await axeOnce(page);
    });

    await test.step("one that is changed meanwhile in another window is left, and says so", async () => {
      const window = await page.context().newPage();
      await window.goto(application);
      await follow(window, "Bistort View, lot CH1");
      await fill(window, { "How many places do you offer?": "2" });
      await press(window, "Save and check your answers");
      await window.close();
      await press(page, "Submit all 3");
      await expectTitle(page, "Check and submit");
      await expect(main(page)).toContainText("We have 2 settings and lots. What is below was not submitted.");
      await expect(main(page).getByRole("link", { name: /^Bistort View, lot CH1: / })).toBeVisible();
      await axeOnce(page);
    });

    await test.step("having seen the change, one more press sends it", async () => {
      await press(page, "Submit it");
      await expectTitle(page, `Apply to: ${list}`);
      for (const home of homes) await expect(tasks.filter({ hasText: home })).toContainText("Submitted");
      await expect(main(page)).not.toContainText("Not submitted yet");
      await axeOnce(page);
    });

    await test.step("the letters name what was received", async () => {
      const { text } = await portal.mail.take(owner.email, /^We have your application: 2 settings and lots$/u);
      for (const home of homes.slice(0, 2)) expect(text).toContain(`- ${home}, lot CH1`);
      await portal.mail.take(owner.email, /^We have your application: Bistort View, lot CH1$/u);
    });

    await test.step("after the round has closed there is nothing to submit", async () => {
      await moveClockTo(page, start.day(14), "12:01");
      await page.goto(`${application}/submit`);
      await expectTitle(page, `Apply to: ${list}`);
    });
  },
);
