import type { Page } from "@playwright/test";
import { expect, test } from "../support/journey";
import type { RunningPortal } from "../support/running-portal";
import { expectRefusal, expectTitle, fill, follow, group, main, press } from "../support/steps/hands";
import { accept, invite, register, unlooked } from "../support/steps/people";
import { expectSentence, expectTyped } from "../support/steps/sentences";
import { askToRegister, registerOrganisation } from "../support/steps/suppliers";

const own = { name: "Juniper Care Ltd", companyNumber: "08112233", email: "office@juniper.test" };
const copy = { ...own, name: "Juniper Care Limited", email: "tom@juniper.test" };
const first = { name: "Ines Gower", email: "ines@juniper.test" };
const second = { name: "Ravi Lund", email: "ravi@juniper.test" };
const tom = { name: "Tom Averill", email: "tom@juniper.test" };
const una = { name: "Una Berry", email: "una@stranger.test" };
const note = "What should they know? (if you like)";

/** The page that the newest mail to an administrator leads to. */
async function openRequest(page: Page, portal: RunningPortal, email: string): Promise<string> {
  const { text } = await portal.mail.take(email, /^Somebody asks to join Juniper Care Ltd$/u);
  const address = /\/supplier\/people\/requests\/[0-9a-f-]+/u.exec(text)?.[0] ?? "";
  await page.goto(address);
  return address;
}

/** Meets their organisation at the registration, and asks to join it. */
async function askToJoin(page: Page, words: string): Promise<void> {
  await askToRegister(page, copy, unlooked);
  await press(page, "Ask to join Juniper Care Ltd");
  await fill(page, { [note]: words });
  await press(page, "Ask to join");
  await expectTitle(page, "Your account");
}

test(
  "people whose organisation is registered already ask to join it, and its administrators answer",
  { tag: "@plain" },
  async ({ page, portal, axe, anotherBrowser }) => {
    test.setTimeout(300_000);
    const [colleague, asker, stranger] = [await anotherBrowser(), await anotherBrowser(), await anotherBrowser()];

    await test.step("an organisation has two administrators", async () => {
      await register(page, portal, first, unlooked);
      await registerOrganisation(page, own, unlooked);
      await invite(page, "supplier", { ...second, roles: ["Supplier administrator"] }, unlooked);
      await accept(colleague, portal, second.email, unlooked);
      await page.goto("/supplier/people");
      await expect(main(page)).not.toContainText("People who ask to join");
    });

    await test.step("its number says whose it is, and no more; nothing typed is lost", async () => {
      await register(asker, portal, tom, unlooked);
      await askToRegister(asker, copy, unlooked);
      await expectRefusal(asker, "This organisation is registered already. Do not add it again: ask to join it.");
      await expect(main(asker)).toContainText("Juniper Care Ltd is here already. Company number: 08112233.");
      await expect(main(asker)).not.toContainText(own.email);
      await expect(main(asker)).not.toContainText(first.name);
      await expectTyped(asker, { "Full name of your organisation": copy.name, "Company number": copy.companyNumber });
      await axe(asker);
      await press(asker, "Ask to join Juniper Care Ltd");
      await expectTitle(asker, "Ask to join an organisation");
      await axe(asker);
      await fill(asker, { [note]: "x".repeat(501) });
      await press(asker, "Ask to join");
      await expectSentence(asker, asker.getByLabel(note), "What you say must be 500 characters or fewer");
      await axe(asker);
      await fill(asker, { [note]: "I run the home in Quay Street.\nAsk Ines." });
      await press(asker, "Ask to join");
      await expectTitle(asker, "Your account");
      await expect(main(asker)).toContainText("Organisations you asked to join");
      await axe(asker);
      await asker.goto("/supplier/register/join?by=company&number=08112233");
      await expect(main(asker)).toContainText("You have asked already, and wait for an answer.");
      await axe(asker);
    });

    await test.step("a number that nobody has tells nothing before it is sent, and then that", async () => {
      await asker.goto("/supplier/register/join?by=vat&number=980780684");
      await axe(asker);
      await press(asker, "Ask to join");
      await expectRefusal(asker, "No organisation here has this number.");
      await axe(asker);
      expect((await asker.goto("/supplier/register/join?by=name&number=1"))?.status()).toBe(404);
    });

    await test.step("an administrator sees it on the desk and on the page of people, and says yes", async () => {
      await page.goto("/supplier");
      await expect(main(page)).toContainText("Tom Averill asks to join your organisation. Say yes or no by");
      await axe(page);
      await page.goto("/supplier/people");
      await expect(page.getByRole("table", { name: "People who ask to join" })).toContainText(tom.email);
      await axe(page);
      await follow(page, "Answer Tom Averill");
      await expectTitle(page, "Tom Averill asks to join");
      await expect(main(page)).toContainText("I run the home in Quay Street.");
      await axe(page);
      await openRequest(colleague, portal, second.email);
      await press(page, "Let them in");
      await expectSentence(page, group(page, "What may they do?"), "Choose at least one role");
      await axe(page);
      await group(page, "What may they do?").getByRole("checkbox", { name: "Bid writer" }).check();
      await press(page, "Let them in");
      await expectTitle(page, "People");
      await expect(page.getByRole("row", { name: tom.name })).toContainText("Bid writer");
      await expect(main(page)).not.toContainText("People who ask to join");
    });

    await test.step("the second administrator, whose page was open, hears that it is done", async () => {
      await expectTitle(colleague, "Tom Averill asks to join");
      await group(colleague, "What may they do?").getByRole("checkbox", { name: "Supplier viewer" }).check();
      await press(colleague, "Let them in");
      await expectRefusal(colleague, "Another administrator let this person in just before you.");
      await expect(main(colleague)).toContainText("Let in");
      await expect(main(colleague)).toContainText(first.name);
      await expect(main(colleague)).not.toContainText(tom.email);
      await axe(colleague);
    });

    await test.step("the person is told, and acts for the organisation", async () => {
      const { text } = await portal.mail.take(tom.email, /^You can now act for Juniper Care Ltd$/u);
      expect(text).toContain("- Bid writer");
      await asker.goto("/account");
      await expect(main(asker)).not.toContainText("Organisations you asked to join");
      await press(asker, "Act for Juniper Care Ltd");
      await expectTitle(asker, "What needs you");
      expect((await asker.goto("/supplier/people/invite"))?.status()).toBe(403);
    });

    await test.step("a request that is taken back says so to who opens it", async () => {
      await register(stranger, portal, una, unlooked);
      await askToJoin(stranger, "Please");
      await follow(stranger, "Take it back");
      await expectTitle(stranger, "Stop asking to join Juniper Care Ltd?");
      await axe(stranger);
      await press(stranger, "Take it back");
      await expectTitle(stranger, "Your account");
      await expect(main(stranger)).not.toContainText("Organisations you asked to join");
      await portal.mail.take(first.email, /^Somebody asks to join/u);
      const address = await openRequest(page, portal, first.email);
      await expectTitle(page, "Una Berry asks to join");
      await expect(main(page)).toContainText("Taken back");
      await expect(page.getByRole("button", { name: "Let them in" })).toHaveCount(0);
      await axe(page);
      await page.goto(`${address}/decline`);
      await expectTitle(page, "Una Berry asks to join");
    });

    await test.step("a no is told, and may not be asked away", async () => {
      await askToJoin(stranger, "Please, please");
      await page.goto("/supplier/people");
      await follow(page, "Answer Una Berry");
      await follow(page, "Say no");
      await expectTitle(page, "Say no to Una Berry?");
      await axe(page);
      await press(page, "Say no");
      await expectTitle(page, "People");
      await portal.mail.take(una.email, /^You cannot join Juniper Care Ltd$/u);
      await askToRegister(stranger, copy, unlooked);
      await press(stranger, "Ask to join Juniper Care Ltd");
      await expect(main(stranger)).toContainText("An administrator said no in the last 30 days.");
      await axe(stranger);
    });

    await test.step("the last administrator stays one", async () => {
      await page.goto("/supplier/people");
      await follow(page, second.name);
      await follow(page, "End the role Supplier administrator");
      await press(page, "End the role");
      await follow(page, first.name);
      await follow(page, "End the role Supplier administrator");
      await press(page, "End the role");
      await expectRefusal(page, "This is the last person who can manage people here.");
      await axe(page);
    });
  },
);
