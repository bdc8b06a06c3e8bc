import type { Page } from "@playwright/test";
import { expect, linkTo, test } from "../support/journey";
import { calendarFrom } from "../support/steps/calendar";
import { moveClockTo, portalToday } from "../support/steps/clock";
import * as competitions from "../support/steps/competitions";
import { found } from "../support/steps/councils";
import { choose, expectTitle, fill, follow, main, press } from "../support/steps/hands";
import * as lists from "../support/steps/lists";
import { accept, invite, register, unlooked } from "../support/steps/people";
import { expectSentence } from "../support/steps/sentences";
import { addHome, registerOrganisation } from "../support/steps/suppliers";

const lead = { name: "Edda Lind", email: "edda@plover.test" };
const monitor = { name: "Amir Shaw", email: "amir@plover.test" };
const approver = { name: "Rita Coe", email: "rita@plover.test" };
const owner = { name: "Finn Marsh", email: "finn@sorrel.test" };
const sorrel = { name: "Sorrel Homes Ltd", companyNumber: "08813421", email: "office@sorrel.test" };
const homes = [
  { name: "Sorrel Lodge", urn: "SC341001" },
  { name: "Sorrel View", urn: "SC341002" },
] as const;
const list = "Homes with their grades";
const headings = "Registration number,Grade,Inspection date,Report address,Status";

test(
  "a regulator's file suspends one home, its sibling stays, and the next competition does not invite it",
  { tag: "@plain" },
  async ({ page, portal, axe, anotherBrowser }) => {
    test.setTimeout(500_000);
    const [quality, decider, provider] = [await anotherBrowser(), await anotherBrowser(), await anotherBrowser()];
    const start = calendarFrom(await portalToday(page));
    await found(page, portal, { name: "Curlew Council", lead: lead.name, email: lead.email }, unlooked);
    await invite(page, "council", { ...monitor, roles: ["Quality monitor"] }, unlooked);
    await invite(page, "council", { ...approver, roles: ["Approver"] }, unlooked);
    await accept(quality, portal, monitor.email, unlooked);
    await accept(decider, portal, approver.email, unlooked);
    await register(provider, portal, owner, unlooked);
    await registerOrganisation(provider, sorrel, unlooked);
    for (const home of homes) await addHome(provider, home, unlooked);
    await homesAreListed({ page, decider, provider, start });
    const today = calendarFrom(await portalToday(page));
    const inspected = today.day(-10).split("-").reverse().join("/");

    await test.step("a file that is no table of grades is refused, with what is expected", async () => {
      await quality.goto("/council/lists");
      await follow(quality, "Grades from regulators");
      await expectTitle(quality, "Grades from regulators");
      await axe(quality);
      await press(quality, "See what would change");
      await expect(quality.getByRole("alert")).toContainText("Choose whose file it is");
      await axe(quality);
      await send(quality, "URN,Grade\n341001,Good");
      await expectSentence(
        quality,
        quality.getByLabel("Choose the file"),
        "The file has no column called “registration number”, “inspection date”, “report address”, “status”. It has “urn”: give a renamed column its name back. The first line must have these headings: “registration number”, “grade”, “inspection date”, “report address”, “status”",
      );
      await axe(quality);
    });

    await test.step("the preview shows what will follow and what is wrong, and nothing has changed", async () => {
      await send(
        quality,
        [
          headings,
          `SC341001,Inadequate,${inspected},https://reports.example.org/sorrel-lodge,Registered`,
          `SC341002,Good,${inspected},,Registered`,
          `SC341003,"=HYPERLINK(""https://evil.example"",""Good"")",${inspected},,Registered`,
          "",
          "SC341004,Good,31/02/2026,,Registered",
        ].join("\r\n"),
      );
      await expectTitle(quality, "ofsted.csv");
      const row = main(quality).getByRole("row").filter({ hasText: "Sorrel Lodge" });
      await expect(row).toContainText("Inadequate");
      await expect(row).toContainText("Suspended at once: 1 place on your lists");
      await expect(main(quality).getByRole("row").filter({ hasText: "Sorrel View" })).toContainText("Nothing");
      await expect(main(quality).getByRole("row").filter({ hasText: "Line 4" })).toContainText("=HYPERLINK(");
      await expect(main(quality).getByRole("row").filter({ hasText: "Line 6" })).toContainText(
        "This is not a real date",
      );
      await axe(quality);
      await provider.goto("/supplier/memberships");
      await expect(provider.getByRole("row", { name: /Sorrel Lodge/u })).toContainText("Yes");
    });

    await test.step("a file is thrown away, and says so", async () => {
      const address = quality.url();
      await follow(quality, "Throw this file away");
      await axe(quality);
      await press(quality, "Throw it away");
      await expect(main(quality)).toContainText("This file was thrown away, so nothing of it was changed");
      await axe(quality);
      expect(quality.url()).toBe(address);
      await expect(main(quality).getByRole("button", { name: "Apply these changes" })).toHaveCount(0);
    });

    let address = "";
    await test.step("applied, it suspends one home; applied again, it changes nothing more", async () => {
      await quality.goto("/council/grades");
      await send(
        quality,
        [
          headings,
          `SC341001,Inadequate,${inspected},https://reports.example.org/sorrel-lodge,Registered`,
          `SC341002,Good,${inspected},,Registered`,
        ].join("\r\n"),
      );
      address = quality.url();
      const second = await quality.context().newPage();
      await second.goto(address);
      await press(quality, "Apply these changes");
      await expect(quality.getByRole("alert")).toContainText("The changes are applied");
      await expect(main(quality).getByRole("row").filter({ hasText: "Sorrel Lodge" })).toContainText(
        "Written; suspended at once: 1 place",
      );
      await axe(quality);
      await press(second, "Apply these changes");
      await expect(main(second)).toContainText("These changes were applied already. Nothing more was changed.");
      await axe(second);
      await second.close();
    });

    await test.step("the provider reads why, and its other home stays active", async () => {
      const mail = await portal.mail.take(owner.email, /Sorrel Lodge is suspended from now on: you can reply/u);
      expect(mail.text).toContain("Ofsted gave the grade “Inadequate”");
      await provider.goto(linkTo(mail, "supplier"));
      await expect(main(provider)).toContainText("Reply by the end of");
      await axe(provider);
      await provider.goto("/supplier/memberships");
      await expect(provider.getByRole("row", { name: /Sorrel Lodge/u })).toContainText("It is suspended");
      await expect(provider.getByRole("row", { name: /Sorrel View/u })).toContainText("Yes");
      await provider.goto("/supplier/settings");
      await follow(provider, "Sorrel Lodge");
      await expect(main(provider)).toContainText("from the regulator’s file");
      await axe(provider);
    });

    await test.step("somebody else confirms it from the desk", async () => {
      await decider.goto("/council");
      await follow(decider, "Confirm the suspension, or end it");
      await press(decider, "Decide");
      await axe(decider);
      await choose(decider, "What do you decide?", "Confirm the suspension");
      await fill(decider, { "Why, in your own words": "The report says what was found, and it is grave." });
      await press(decider, "Decide and tell the provider");
      await expect(main(decider)).toContainText("In force");
    });

    await test.step("the next competition invites the other home, and not this one", async () => {
      const competition = await published(page, decider, today.midweek(35));
      await page.goto(`${competition}/invitations`);
      const lodge = main(page).getByRole("row").filter({ hasText: "Sorrel Lodge" });
      await expect(lodge).toContainText("No");
      await expect(lodge).toContainText("It is suspended");
      await expect(main(page).getByRole("row").filter({ hasText: "Sorrel View" })).toContainText("Yes");
      await axe(page);
    });

    await test.step("a registration that is cancelled suspends the other home until its removal is decided", async () => {
      await quality.goto("/council/grades");
      await send(quality, `${headings}\nSC341002,,,,Cancelled`);
      await expect(main(quality)).toContainText("Suspended at once and to be removed: 1 place on your lists");
      await press(quality, "Apply these changes");
      await expect(main(quality)).toContainText("asked for removal: 1 place");
      await decider.goto("/council");
      await follow(decider, "Confirm the suspension, or end it");
      await expectTitle(decider, "Sorrel View");
      await press(decider, "Decide");
      await axe(decider);
      const stays = "Confirm that it stays suspended. The removal is decided once the provider could reply";
      await choose(decider, "What do you decide?", stays);
      await fill(decider, { "Why, in your own words": "The register says that it is cancelled since Monday." });
      await press(decider, "Decide and tell the provider");
      await expect(main(decider)).toContainText("Until the removal is decided");
      await axe(decider);
      await portal.mail.take(owner.email, /Sorrel View stays suspended for now/u);
    });
  },
);

/** Chooses Ofsted and a file of that text, and sends it. */
async function send(page: Page, text: string): Promise<void> {
  await choose(page, "Whose file is it?", "Ofsted: children’s homes and short breaks");
  const file = { name: "ofsted.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
  await page.getByLabel("Choose the file").setInputFiles(file);
  await press(page, "See what would change");
}

/** A small competition under the list, from its start to its invitations; answers its address. */
async function published(page: Page, decider: Page, deadline: string): Promise<string> {
  const address = await competitions.startCompetition(
    page,
    { title: "Two places, graded", list, lot: "CH1" },
    unlooked,
  );
  const question = { kind: "Quality question", title: "How you work", marks: "60", question: "How do you work?" };
  await competitions.addCriterion(page, address, question, unlooked);
  await competitions.addCriterion(page, address, { kind: "Price", title: "Price", marks: "40" }, unlooked);
  await competitions.setDeadline(page, address, deadline, unlooked);
  await competitions.sendForApproval(page, address, unlooked);
  await competitions.approve(decider, address, unlooked);
  await competitions.publish(page, address, unlooked);
  return address;
}

interface Company {
  readonly page: Page;
  readonly decider: Page;
  readonly provider: Page;
  readonly start: ReturnType<typeof calendarFrom>;
}

/** Both homes of the provider join the list in one round. */
async function homesAreListed({ page, decider, provider, start }: Company): Promise<void> {
  await page.goto("/council/partners/new-consortium");
  await fill(page, { "Name of the consortium": "Curlews alone" });
  await press(page, "Form the consortium");
  const shared = { title: list, kind: "Light touch framework", law: "Procurement Act 2023" } as const;
  const address = await lists.setUpList(page, { ...shared, sharedBy: "Curlews alone" }, unlooked);
  await lists.addLot(page, address, { code: "CH1", title: "Home in the area", kind: "Children’s home" }, unlooked);
  const round = await lists.openRound(page, address, { opens: start.day(1), closes: start.day(14) }, unlooked);
  const application = await lists.startApplication(provider, list, owner.email, unlooked);
  for (const { name: home } of homes) {
    await lists.submitLine(provider, application, { home, lot: "CH1" }, unlooked);
  }
  await moveClockTo(page, start.day(14), "12:01");
  for (const { name: home } of homes) {
    await lists.recommend(page, round, { home, outcome: "Approve" }, unlooked);
    await lists.decide(decider, round, { home, outcome: "Approve" }, unlooked);
  }
  await page.goto(`${round}/issue`);
  await press(page, "Issue the decisions");
}
