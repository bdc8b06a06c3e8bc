import { expect, linkTo, test } from "../support/journey";
import { calendarFrom } from "../support/steps/calendar";
import { moveClockTo, portalToday } from "../support/steps/clock";
import { found } from "../support/steps/councils";
import { expectRefusal, expectTitle, fill, fillDay, follow, main, press } from "../support/steps/hands";
import * as lists from "../support/steps/lists";
import { accept, invite, register, signInAgain, unlooked } from "../support/steps/people";
import { addCertificate, addHome, registerOrganisation } from "../support/steps/suppliers";
import { pdf } from "../support/test-files";

const lead = { name: "Ada Finch", email: "ada@wigeon.test" };
const approver = { name: "Bram Cole", email: "bram@wigeon.test" };
const owner = { name: "Cleo Marr", email: "cleo@sorrel.test" };
const sorrel = { name: "Sorrel Homes Ltd", companyNumber: "08814477", email: "office@sorrel.test" };
const list = "Homes that open again";
const title = "Are your places still right?";

test(
  "a member with one file that ran out and one new price passes a reopening in three pages; the council reads those two",
  { tag: "@plain" },
  async ({ page, portal, axe, anotherBrowser }) => {
    test.setTimeout(400_000);
    const [decider, provider] = [await anotherBrowser(), await anotherBrowser()];
    const start = calendarFrom(await portalToday(page));
    await found(page, portal, { name: "Wigeon Council", lead: lead.name, email: lead.email }, unlooked);
    await invite(page, "council", { ...approver, roles: ["Approver"] }, unlooked);
    await accept(decider, portal, approver.email, unlooked);
    await register(provider, portal, owner, unlooked);
    await registerOrganisation(provider, sorrel, unlooked);
    const homes = ["Sorrel Lodge", "Sorrel View"];
    await addHome(provider, { name: "Sorrel Lodge", urn: "SC447701" }, unlooked);
    await addHome(provider, { name: "Sorrel View", urn: "SC447702" }, unlooked);
    const dates = { from: start.day(-200), to: start.day(60) };
    await addCertificate(provider, { kind: "public-liability", file: "cover.pdf", ...dates }, unlooked);
    await page.goto("/council/partners/new-consortium");
    await fill(page, { "Name of the consortium": "Wigeon and friends" });
    await press(page, "Form the consortium");
    const shared = { title: list, kind: "Light touch framework", law: "Procurement Act 2023" } as const;
    const address = await lists.setUpList(page, { ...shared, sharedBy: "Wigeon and friends" }, unlooked);
    await lists.addLot(page, address, { code: "CH1", title: "Home in the area", kind: "Children’s home" }, unlooked);
    const first = await lists.openRound(page, address, { opens: start.day(1), closes: start.day(14) }, unlooked);
    const application = await lists.startApplication(provider, list, owner.email, unlooked);
    for (const home of homes) await lists.submitLine(provider, application, { home, lot: "CH1" }, unlooked);
    await moveClockTo(page, start.day(14), "12:01");
    for (const home of homes) {
      await lists.recommend(page, first, { home, outcome: "Approve" }, unlooked);
      await lists.decide(decider, first, { home, outcome: "Approve" }, unlooked);
    }
    await page.goto(`${first}/issue`);
    await press(page, "Issue the decisions");
    await portal.mail.take(owner.email, /Decisions on your application/u);

    await moveClockTo(page, start.day(90), "09:00");
    await signInAgain(page, lead.email, unlooked);
    await signInAgain(provider, owner.email, unlooked);
    const again = { opens: start.day(91), closes: start.day(120) };
    const second = await lists.openRound(page, address, again, unlooked);

    const visited = new Set<string>();
    await test.step("the member sees what has changed, and nothing else is asked", async () => {
      await provider.goto("/supplier/applications");
      await follow(provider, new RegExp(`^${list}, round 2`, "u"));
      await expect(main(provider)).toContainText("You have 2 places on this list already");
      await axe(provider);
      await press(provider, "Start with the places you have");
      await expectTitle(provider, title);
      visited.add(new URL(provider.url()).pathname);
      await expect(main(provider)).toContainText(/Ended on .*, not replaced/u);
      await axe(provider);
    });

    await test.step("it replaces the file that ran out, and is back", async () => {
      await follow(provider, "Replace: Public liability insurance");
      visited.add(new URL(provider.url()).pathname);
      await provider
        .getByLabel("Choose the file")
        .setInputFiles({ name: "renewed.pdf", mimeType: "application/pdf", buffer: pdf("renewed.pdf") });
      await fillDay(provider, "When does it start?", start.day(61));
      await fillDay(provider, "When does it end?", start.day(425));
      await press(provider, "Save the file");
      await expectTitle(provider, title);
      await expect(main(provider)).toContainText("New file, until");
    });

    await test.step("it changes one price, and is back", async () => {
      await press(provider, /^Change what you offer.*Sorrel Lodge/u);
      await expectTitle(provider, "Sorrel Lodge, lot CH1");
      visited.add(new URL(provider.url()).pathname);
      await axe(provider);
      await fill(provider, { "Core, pounds a week": "4,350.00" });
      await press(provider, "Save and go back to your places");
      await expectTitle(provider, title);
      await expect(main(provider).getByRole("row").filter({ hasText: "Core, a week" })).toContainText("£4,350.00");
    });

    await test.step("it confirms everything by one press", async () => {
      await main(provider)
        .getByRole("checkbox", { name: /^Sorrel Lodge/u })
        .uncheck();
      await main(provider)
        .getByRole("checkbox", { name: /^Sorrel View/u })
        .uncheck();
      await press(provider, "Confirm these places");
      await expectRefusal(provider, "Tick at least one place");
      await axe(provider);
      for (const box of await main(provider).getByRole("checkbox").all()) await box.check();
      await press(provider, "Confirm these places");
      await expect(main(provider)).toContainText("Everything here is confirmed. You are done.");
      await expect(main(provider)).toContainText("You have sent this to the council.");
      visited.add(new URL(provider.url()).pathname);
      await axe(provider);
      expect(visited.size).toBe(3);
      const mail = await portal.mail.take(owner.email, /We have your word on 2 places/u);
      expect(linkTo(mail, "supplier")).toMatch(/\/places$/u);
    });

    await test.step("the council reads nothing of it before the round has closed", async () => {
      await page.goto(`${second}/members`);
      await expect(main(page)).toContainText("What members say is shown when the round has closed");
    });

    await test.step("who presses to change a place after the round has closed is told so, and led back", async () => {
      await provider.reload();
      await moveClockTo(page, start.day(121), "09:00");
      await press(provider, /^Change what you offer.*Sorrel View/u);
      await expectTitle(provider, "Change what you offer");
      await axe(provider);
      await press(provider, "Go to your places");
      await expectTitle(provider, title);
    });

    await test.step("the council reads those two once it has closed", async () => {
      await signInAgain(page, lead.email, unlooked);
      await signInAgain(decider, approver.email, unlooked);
      await page.goto(second);
      await expect(main(page)).toContainText("1 member confirmed 2 places.");
      await axe(page);
      await follow(page, "See what members told us");
      await expectTitle(page, "What members told us");
      const changes = main(page).getByRole("table").locator("tbody").getByRole("row");
      await expect(changes).toHaveCount(2);
      await expect(changes.nth(0)).toContainText("Public liability insurance");
      await expect(changes.nth(1)).toContainText("£4,200.00");
      await axe(page);
      await follow(page, /^Assess the change.*Sorrel Lodge/u);
      await expect(main(page)).toContainText("If you refuse the change, it stays there as it was approved before.");
      await expect(main(page).getByRole("row").filter({ hasText: "Core, a week" })).toContainText("£4,350.00");
      await axe(page);
    });

    await test.step("the change is approved and told, and holds", async () => {
      await lists.recommend(page, second, { home: "Sorrel Lodge", outcome: "Approve" }, unlooked);
      await lists.decide(decider, second, { home: "Sorrel Lodge", outcome: "Approve" }, unlooked);
      await page.goto(`${second}/issue`);
      await press(page, "Issue the decisions");
      const told = await portal.mail.take(owner.email, /Decisions on your application/u);
      expect(told.text).toContain("We have approved the change.");
      await signInAgain(provider, owner.email, unlooked);
      await provider.goto("/supplier/memberships");
      await follow(provider, "Sorrel Lodge");
      await expect(main(provider)).toContainText("A change was approved");
      await axe(provider);
    });
  },
);
