import { expect, linkTo, test } from "../support/journey";
import { calendarFrom } from "../support/steps/calendar";
import { moveClockTo, portalToday } from "../support/steps/clock";
import { found } from "../support/steps/councils";
import { choose, expectRefusal, expectTitle, fill, follow, main, press, tick } from "../support/steps/hands";
import * as lists from "../support/steps/lists";
import { accept, invite, register, signInAgain, unlooked } from "../support/steps/people";
import { addHome, registerOrganisation } from "../support/steps/suppliers";

const lead = { name: "Vera Stroud", email: "vera@dotterel.test" };
const approver = { name: "Hugo Penn", email: "hugo@dotterel.test" };
const owner = { name: "Mina Cowl", email: "mina@betony.test" };
const betony = { name: "Betony Homes Ltd", companyNumber: "08817711", email: "office@betony.test" };
const list = "Homes that were heard";
const words = "The policy on complaints was in the second file that we sent.";
const answer = "The policy was there. We overlooked it, and we are sorry.";

test(
  "a home that was refused appeals; who decided on it cannot answer, and who had no part in it puts it on the list",
  { tag: "@plain" },
  async ({ page, portal, axe, anotherBrowser }) => {
    test.setTimeout(300_000);
    const [provider, second] = [await anotherBrowser(), await anotherBrowser()];
    const start = calendarFrom(await portalToday(page));
    await found(page, portal, { name: "Dotterel Council", lead: lead.name, email: lead.email }, unlooked);
    await invite(page, "council", { ...approver, roles: ["Approver", "Procurement officer"] }, unlooked);
    await accept(second, portal, approver.email, unlooked);
    await register(provider, portal, owner, unlooked);
    await registerOrganisation(provider, betony, unlooked);
    for (const [name, urn] of [
      ["Betony House", "SC667701"],
      ["Betony View", "SC667702"],
    ] as const) {
      await addHome(provider, { name, urn }, unlooked);
    }
    const shared = { title: list, kind: "Light touch framework", law: "Procurement Act 2023" } as const;
    const address = await lists.setUpList(page, { ...shared, sharedBy: "Only your council" }, unlooked);
    await lists.addLot(page, address, { code: "CH1", title: "Home in the area", kind: "Children’s home" }, unlooked);
    const round = await lists.openRound(page, address, { opens: start.day(1), closes: start.day(14) }, unlooked);
    const application = await lists.startApplication(provider, list, owner.email, unlooked);
    const homes = ["Betony House", "Betony View"];
    for (const home of homes) await lists.submitLine(provider, application, { home, lot: "CH1" }, unlooked);
    await moveClockTo(page, start.day(14), "12:01");
    await invite(page, "council", { name: "Ned Ames", email: "ned@dotterel.test", roles: ["Commissioner"] }, unlooked);
    const third = await anotherBrowser();
    await accept(third, portal, "ned@dotterel.test", unlooked);
    for (const home of homes) {
      await lists.recommend(third, round, { home, outcome: "Refuse" }, unlooked);
      await lists.decide(second, round, { home, outcome: "Refuse" }, unlooked);
    }
    await page.goto(`${round}/issue`);
    await press(page, "Issue the decisions");

    await test.step("the letter says until when and how, and what is no ground", async () => {
      const mail = await portal.mail.take(owner.email, /Decisions on your application/u);
      expect(mail.text).toContain("you can appeal from the page of this letter");
      await provider.goto(linkTo(mail, "supplier"));
      await axe(provider);
      await press(provider, "Appeal against this decision");
      await expectTitle(provider, "Appeal against a decision");
      await expect(main(provider)).toContainText("10 working days after the letter");
      await axe(provider);
      await fill(provider, { "Tell us what went wrong": "No." });
      await press(provider, "Send the appeal");
      await expectRefusal(provider, "Choose at least one thing that went wrong");
      await expectRefusal(provider, "Say what went wrong in 20 characters or more");
      await expect(main(provider).getByLabel("Tell us what went wrong")).toHaveValue("No.");
      await axe(provider);
      await tick(provider, "What went wrong?", "Something we sent was not looked at");
      await fill(provider, { "Tell us what went wrong": words });
      await press(provider, "Send the appeal");
      await expect(main(provider)).toContainText("The council has your appeal.");
      await axe(provider);
      expect((await portal.mail.take(owner.email, /We have your appeal/u)).text).toContain("It answers by the end of");
    });

    const tab = await page.context().newPage();
    await test.step("it is withdrawn while the lead reads it, and made again in time", async () => {
      await tab.goto(linkTo(await portal.mail.take(lead.email, /Appeal to decide/u), "council"));
      await expectTitle(tab, "Appeal against the decision");
      await press(provider, "Withdraw the appeal");
      await expectTitle(provider, "Withdraw the appeal?");
      await axe(provider);
      await press(provider, "Withdraw it");
      await tick(provider, "What went wrong?", "Something we sent was not looked at");
      await fill(provider, { "Tell us what went wrong": words });
      await press(provider, "Send the appeal");
      await expect(main(provider)).toContainText("Not decided yet");
    });

    await test.step("who decided on the line reads it, and is told that somebody else answers", async () => {
      const mail = await portal.mail.take(approver.email, /Appeal to decide/u);
      await second.goto(linkTo(mail, "council"));
      await expect(main(second)).toContainText("somebody else decides on the appeal");
      await expect(main(second).getByRole("button")).toHaveCount(0);
      await axe(second);
      await second.goto("/council");
      await expect(main(second)).not.toContainText("Decide on the appeal");
    });

    await test.step("the lead, who had no part in it, upholds it: it is on the list from that moment", async () => {
      await page.goto(`${round}/lines?show=appealed`);
      await axe(page);
      await page.goto("/council");
      await follow(page, /^Decide on the appeal for Betony/u);
      await axe(page);
      await press(page, "Decide on the appeal");
      await expectRefusal(page, "Choose what you decide");
      await axe(page);
      await choose(tab, "What do you decide?", /^Uphold it: /u);
      await fill(tab, { "Why, in your own words": answer });
      await press(tab, "Decide on the appeal");
      await expectRefusal(tab, "Another appeal stands here now.");
      await expect(main(tab).getByLabel("Why, in your own words")).toHaveValue(answer);
      await axe(tab);
      await press(tab, "Decide on the appeal");
      await expect(main(tab)).toContainText("Upheld: it is approved");
      await axe(tab);
      await page.goto(address);
      await follow(page, "Who is on the list");
      await expect(main(page)).toContainText("Betony Homes Ltd");
    });

    await test.step("the provider reads why, and is a member; the other home is too late", async () => {
      const mail = await portal.mail.take(owner.email, /Decision on your appeal/u);
      expect(mail.text).toContain(answer);
      await provider.goto("/supplier/memberships");
      await expect(main(provider)).toContainText("Betony");
      await provider.goto(linkTo(mail, "supplier"));
      await expect(main(provider)).toContainText("You were right, and we have changed the decision.");
      await axe(provider);
      await press(provider, "See your appeal");
      await expect(main(provider)).toContainText("Upheld: it is approved");
      await moveClockTo(page, start.day(45), "09:00");
      await signInAgain(provider, owner.email, unlooked);
      await provider.goto(application);
      await follow(provider, /^Betony View/u);
      await press(provider, "Read the council’s letter");
      await expect(main(provider)).not.toContainText("Appeal against this decision");
      await provider.goto(`${provider.url()}/appeal`);
      await expect(main(provider)).toContainText("An appeal must come within 10 working days");
      await axe(provider);
    });
  },
);
