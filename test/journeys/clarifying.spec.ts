import { expect, test } from "../support/journey";
import { calendarFrom } from "../support/steps/calendar";
import { moveClockTo, portalToday } from "../support/steps/clock";
import { found } from "../support/steps/councils";
import { choose, expectRefusal, expectTitle, fill, follow, main, press, tick } from "../support/steps/hands";
import * as lists from "../support/steps/lists";
import { register, signInAgain, unlooked } from "../support/steps/people";
import { addHome, registerOrganisation } from "../support/steps/suppliers";

const lead = { name: "Una Frost", email: "una@whimbrel.test" };
const owner = { name: "Moss Hale", email: "moss@yarrow.test" };
const yarrow = { name: "Yarrow Homes Ltd", companyNumber: "08815522", email: "office@yarrow.test" };
const list = "Homes with a gap";
const missing = "Nobody answers that telephone number, and the Prevent policy did not come with it.";
const contact = "Moss Hale, 020 7946 0044";

test(
  "a provider is asked to put two things right and answers one; the other line gets the same chance or a reason",
  { tag: "@plain" },
  async ({ page, portal, axe, anotherBrowser }) => {
    test.setTimeout(300_000);
    const provider = await anotherBrowser();
    const start = calendarFrom(await portalToday(page));
    await found(page, portal, { name: "Whimbrel Council", lead: lead.name, email: lead.email }, unlooked);
    await register(provider, portal, owner, unlooked);
    await registerOrganisation(provider, yarrow, unlooked);
    await addHome(provider, { name: "Yarrow A", urn: "SC552201" }, unlooked);
    await addHome(provider, { name: "Yarrow B", urn: "SC552202" }, unlooked);
    await page.goto("/council/partners/new-consortium");
    await fill(page, { "Name of the consortium": "Whimbrel and friends" });
    await press(page, "Form the consortium");
    const shared = { title: list, kind: "Light touch framework", law: "Procurement Act 2023" } as const;
    const address = await lists.setUpList(page, { ...shared, sharedBy: "Whimbrel and friends" }, unlooked);
    await lists.addLot(page, address, { code: "CH1", title: "Home in the area", kind: "Children’s home" }, unlooked);
    const round = await lists.openRound(page, address, { opens: start.day(1), closes: start.day(14) }, unlooked);
    const application = await lists.startApplication(provider, list, owner.email, unlooked);
    for (const home of ["Yarrow A", "Yarrow B"]) {
      await lists.submitLine(provider, application, { home, lot: "CH1" }, unlooked);
    }
    await moveClockTo(page, start.day(14), "12:01");

    await test.step("an assessor names what can be put right, and nothing about prices is there to name", async () => {
      await page.goto(`${round}/lines`);
      await follow(page, "Yarrow A");
      await press(page, "Ask to put something right");
      await expectTitle(page, "Ask the provider to put something right");
      await expect(main(page)).not.toContainText("£");
      await axe(page);
      await press(page, "Send to the provider");
      await expectRefusal(page, "Choose at least one thing to put right");
      await axe(page);
      await tick(page, "What can the provider put right?", "Who to ask", "File: Prevent policy");
      await fill(page, { "What is missing?": missing });
      await press(page, "Send to the provider");
      await expect(main(page)).toContainText("Asked to put right");
      await expect(main(page).getByRole("button", { name: /^Recommend$/u })).toHaveCount(0);
      await axe(page);
    });

    await test.step("the other line cannot be refused for the same without a reason", async () => {
      await page.goto(`${round}/lines`);
      await follow(page, "Yarrow B");
      await press(page, /^Recommend$/u);
      await expect(main(page)).toContainText("Policies: 1 other line");
      await axe(page);
      await choose(page, "What do you recommend?", "Refuse");
      await page.getByLabel(/^Which condition/u).selectOption({ label: "C06: Policies" });
      await page.getByLabel(/^What is the reason/u).selectOption({ label: "The application is not complete" });
      await fill(page, { "Why, in your own words": "The Prevent policy did not come with it." });
      await press(page, /^Recommend$/u);
      await expectRefusal(page, "Other lines of this round were asked to put this condition right");
      await axe(page);
      await fill(page, {
        "Why is this another case? (only to refuse for one of these)":
          "It told us that it has no such policy and wants none.",
      });
      await press(page, /^Recommend$/u);
      await expect(main(page)).toContainText("Why it is another case");
      await axe(page);
    });

    await test.step("the provider sees what is asked, and can change that alone", async () => {
      await provider.goto("/supplier");
      await axe(provider);
      await follow(provider, /^Put your application for Yarrow A/u);
      await expectTitle(provider, "What the council asks you to put right");
      await expect(main(provider)).toContainText(missing);
      await expect(provider.getByLabel(/pounds a week/u)).toHaveCount(0);
      await axe(provider);
      await fill(provider, { "Who do we ask about vacancies?": contact });
      await press(provider, "Send your answer");
      await expectRefusal(
        provider,
        "Add the file “Prevent policy” to your evidence first, or tick that you do not have it",
      );
      await expect(provider.getByLabel("Who do we ask about vacancies?")).toHaveValue(contact);
      await axe(provider);
      await tick(provider, "Answer without this file: Prevent policy", "We do not have another file: Prevent policy");
      await press(provider, "Send your answer");
      await expect(main(provider)).toContainText("We have your answer.");
      await expect(main(provider).getByRole("button", { name: "Send your answer" })).toHaveCount(0);
      await axe(provider);
    });

    await test.step("the assessor reads what it said before and what it says now", async () => {
      await page.goto(`${round}/lines`);
      await follow(page, "Answered");
      await axe(page);
      await follow(page, "Yarrow A");
      await expect(main(page).getByRole("row").filter({ hasText: "Who to ask" })).toContainText(contact);
      await axe(page);
      await press(page, /^Recommend$/u);
      await choose(page, "What do you recommend?", "Approve");
      await fill(page, { "Why, in your own words": "The telephone is answered now." });
      await press(page, /^Recommend$/u);
      await expect(main(page)).toContainText("Recommended");
      await signInAgain(page, lead.email, unlooked);
    });
  },
);
