import type { Page } from "@playwright/test";
import { expect, test } from "../support/journey";
import { found } from "../support/steps/councils";
import { choose, expectRefusal, expectTitle, fill, fillDay, follow, group, main, press } from "../support/steps/hands";
import { register, unlooked } from "../support/steps/people";
import { expectSentence, expectTyped } from "../support/steps/sentences";
import { addHome, registerOrganisation } from "../support/steps/suppliers";

const typed = {
  "Full name of your organisation": "Hazel Homes Ltd",
  "Company number": "765432",
  "VAT number (if you have one)": "GB 123 4567 81",
  "First line": "7 Hazel Way",
  "Second line (if there is one)": "Upper Quay",
  "Town or city": "Tidewater",
  Postcode: "SW1A",
  "E-mail address for your organisation": "office@hazel.test",
  "Phone number (if you like)": "12345",
};

/** Another tab of the same person: what is open in the first goes stale. */
async function inAnotherTab(page: Page, address: string, change: (tab: Page) => Promise<void>): Promise<void> {
  const tab = await page.context().newPage();
  await tab.goto(address);
  await change(tab);
  await tab.close();
}

test(
  "a provider registers with wrong numbers, keeps its details true, and nobody else reads them",
  { tag: "@plain" },
  async ({ page, portal, axe, anotherBrowser }) => {
    test.setTimeout(300_000);
    const field = (label: string) => page.getByLabel(label, { exact: true });

    await test.step("each wrong number has its sentence, and nothing typed is lost", async () => {
      await register(page, portal, { name: "Hana Moss", email: "hana@hazel.test" }, axe);
      await press(page, "Add your organisation");
      await axe(page);
      await press(page, "Register the organisation");
      await expectSentence(page, field("Full name of your organisation"), "Enter the full name of your organisation");
      await expectSentence(
        page,
        group(page, "What kind of organisation is it?"),
        "Choose what kind of organisation it is",
      );
      await expectSentence(page, field("Postcode"), "Enter the postcode");
      await expectSentence(
        page,
        group(page, "How large is your organisation?"),
        "Choose how large your organisation is",
      );
      await axe(page);

      await fill(page, typed);
      await choose(page, "What kind of organisation is it?", "Company");
      await choose(page, "How large is your organisation?", /^Small/u);
      await main(page).getByRole("checkbox", { name: "Yes, it is" }).check();
      await press(page, "Register the organisation");
      const sure = main(page).getByRole("checkbox", { name: "I have checked this number and it is right: 765432" });
      await expectSentence(
        page,
        sure,
        "This does not look like a company number, which has 8 characters, like 01234567 or SC123456. Check it. If it is right, tick the box",
      );
      await expectSentence(
        page,
        field("VAT number (if you have one)"),
        "One digit of this VAT number is wrong. Copy it again from your VAT certificate",
      );
      await expectSentence(page, field("Postcode"), "Enter a full UK postcode, like SW1A 1AA");
      await expectSentence(
        page,
        field("Phone number (if you like)"),
        "Enter a phone number with its area code, like 020 7946 0000, or leave this empty",
      );
      await expect(page.getByRole("alert").getByRole("link")).toHaveCount(4);
      await expectTyped(page, typed);
      await expect(main(page).getByRole("radio", { name: "Company", exact: true })).toBeChecked();
      await expect(main(page).getByRole("radio", { name: /^Small/u })).toBeChecked();
      await expect(main(page).getByRole("checkbox", { name: "Yes, it is" })).toBeChecked();
      await axe(page);
      await page.getByRole("alert").getByRole("link", { name: "Enter a full UK postcode" }).click();
      await expect(field("Postcode")).toBeFocused();

      await sure.check();
      await fill(page, {
        "VAT number (if you have one)": "GB 123 4567 82",
        Postcode: "sw1a1aa",
        "Phone number (if you like)": "020 7946 0000",
      });
      await press(page, "Register the organisation");
      await expectTitle(page, "Hazel Homes Ltd");
      await expect(main(page)).toContainText("This number has an unusual form. It was confirmed when it was typed.");
      await expect(main(page)).toContainText("SW1A 1AA");
      await axe(page);
    });

    const rival = await anotherBrowser();
    await test.step("the same number is not registered twice", async () => {
      await register(rival, portal, { name: "Rhys Vane", email: "rhys@rival.test" }, unlooked);
      await rival.goto("/supplier/organisation");
      await expectTitle(rival, "Add your organisation");
      const copied = { ...typed, "VAT number (if you have one)": "", Postcode: "SW1A 1AA" };
      await fill(rival, { ...copied, "Phone number (if you like)": "" });
      await choose(rival, "What kind of organisation is it?", "Company");
      await choose(rival, "How large is your organisation?", /^Micro/u);
      await press(rival, "Register the organisation");
      await main(rival)
        .getByRole("checkbox", { name: /^I have checked/u })
        .check();
      await press(rival, "Register the organisation");
      await expectRefusal(rival, "This organisation is registered already. Do not add it again: ask to join it.");
      await expectTyped(rival, { ...copied, "Phone number (if you like)": "" });
      await expect(main(rival).getByRole("checkbox", { name: /^I have checked/u })).toBeChecked();
      await axe(rival);
      const own = { name: "Rival Care Ltd", companyNumber: "07654321", email: "office@rival.test" };
      await registerOrganisation(rival, own, unlooked);
    });

    await test.step("two tabs change the details, and neither loses anything", async () => {
      await press(page, "Change the details");
      await axe(page);
      await inAnotherTab(page, "/supplier/organisation/edit", async (tab) => {
        await fill(tab, { "Phone number (if you like)": "01632 960000" });
        await press(tab, "Save the details");
        await expectTitle(tab, "Hazel Homes Ltd");
      });
      await fill(page, { "First line": "8 Hazel Way", Postcode: "nowhere" });
      await press(page, "Save the details");
      await expectSentence(page, field("Postcode"), "Enter a full UK postcode, like SW1A 1AA");
      await axe(page);
      await fill(page, { Postcode: "SW1A 2AA" });
      await press(page, "Save the details");
      await expectRefusal(page, "This was changed while you had it open. See what is saved now");
      await expect(main(page)).toContainText("01632 960000");
      await expectTyped(page, { "First line": "8 Hazel Way", Postcode: "SW1A 2AA" });
      await axe(page);
      await fill(page, { "Phone number (if you like)": "01632 960000" });
      await press(page, "Save the details");
      await expectTitle(page, "Hazel Homes Ltd");
      await expect(main(page)).toContainText("8 Hazel Way");
      await expect(main(page)).toContainText("01632 960000");
    });

    await test.step("its first home, with a number of another regulator", async () => {
      await page.goto("/supplier");
      await axe(page);
      await page.goto("/supplier/settings");
      await expect(main(page)).toContainText("You have no settings yet.");
      await axe(page);
      await press(page, "Add a setting");
      await axe(page);
      await press(page, "Add the setting");
      await expectSentence(page, field("Name"), "Enter the name of the setting");
      await expectSentence(page, group(page, "What kind of setting is it?"), "Choose what kind of setting it is");
      await axe(page);
      await choose(page, "What kind of setting is it?", "Children’s home");
      await press(page, "Add the setting");
      await expectSentence(page, group(page, "Which needs can it meet?"), "Choose at least one group of needs");
      await axe(page);
      await fill(page, { Name: "Hazel House", "Registration number": "1-99", "Youngest age": "17", "Oldest age": "8" });
      await choose(page, "Who regulates it?", "Ofsted");
      await choose(page, "How does its registration stand?", "Registered");
      await fillDay(page, "When was that grade given?", "2024-02-30");
      await press(page, "Add the setting");
      await expectSentence(
        page,
        main(page).getByRole("checkbox", { name: "I have checked this number and it is right: 1-99" }),
        "This does not look like an Ofsted number, which has 6 or 7 digits, or SC and 6 digits, like SC123456. Check it. If it is right, tick the box",
      );
      await expectSentence(
        page,
        group(page, "When was that grade given?"),
        "The date of the grade must be a real date, like 27 3 2026",
      );
      await expectSentence(page, field("Oldest age"), "The oldest age must be the same as the youngest age, or more");
      await expectTyped(page, { Name: "Hazel House", "Registration number": "1-99" });
      await expectTyped(group(page, "When was that grade given?"), { Day: "30", Month: "2", Year: "2024" });
      await axe(page);
      await addHome(page, { name: "Hazel House", urn: "SC501001" }, axe);
      await page.goto("/supplier/settings");
      await axe(page);
      await page.goto("/supplier/organisation");
      await expect(main(page).getByRole("link", { name: "See your homes, schools and services" })).toBeVisible();
      await page.goto("/supplier");
      await expect(main(page)).toContainText("Nothing needs you just now.");
      await axe(page);
    });

    let setting = "";
    await test.step("two tabs change the home, and then it closes", async () => {
      await page.goto("/supplier/settings");
      await follow(page, "Hazel House");
      setting = page.url();
      await press(page, "Change this setting");
      await axe(page);
      await inAnotherTab(page, `${setting}/edit`, async (tab) => {
        await fill(tab, { "How many places does it have?": "6" });
        await press(tab, "Save the setting");
        await expectTitle(tab, "Hazel House");
      });
      await fill(page, { Name: "Hazel House by the quay" });
      await press(page, "Save the setting");
      await expectRefusal(page, "This was changed while you had it open. See what is saved now");
      await expectTyped(page, { Name: "Hazel House by the quay", "How many places does it have?": "5" });
      await axe(page);
      await press(page, "Save the setting");
      await expectTitle(page, "Hazel House by the quay");

      await press(page, "Change this setting");
      await inAnotherTab(page, `${setting}/close`, async (tab) => {
        await expectTitle(tab, "Close Hazel House by the quay?");
        await axe(tab);
        await press(tab, "Close this setting");
        await expect(main(tab)).toContainText("You closed this setting");
        await axe(tab);
      });
      await press(page, "Save the setting");
      await expectRefusal(page, "This setting is closed, so it cannot change.");
      await axe(page);
      await expectTyped(page, { Name: "Hazel House by the quay" });
      await page.goto(`${setting}/edit`);
      await expect(main(page)).toContainText("This setting is closed, so it cannot change.");
      await axe(page);
      await page.goto(`${setting}/close`);
      await expect(page).toHaveURL(setting);
    });

    await test.step("a rival that guesses the address finds nothing", async () => {
      for (const address of [setting, `${setting}/edit`, `${setting}/close`, "/supplier/settings/no-such-setting"]) {
        expect((await rival.goto(address))?.status()).toBe(404);
        await expectTitle(rival, "We cannot find that page");
        await axe(rival);
      }
    });

    await test.step("a council finds the providers by name", async () => {
      await addHome(page, { name: "Hazel Cottage", urn: "SC501002" }, unlooked);
      const council = await anotherBrowser();
      const lead = { name: "Hawthorn Council", lead: "Hal Penn", email: "hal@hawthorn.test" };
      await found(council, portal, lead, unlooked);
      await council.goto("/council/suppliers");
      await axe(council);
      await fill(council, { "Part of the name": "no such firm" });
      await press(council, "Search");
      await expect(main(council)).toContainText("No supplier has “no such firm” in its name.");
      await axe(council);
      await fill(council, { "Part of the name": "hazel" });
      await press(council, "Search");
      await axe(council);
      await follow(council, "Hazel Homes Ltd");
      await expect(main(council)).toContainText("8 Hazel Way");
      await expect(main(council)).toContainText("Hazel Cottage");
      await expect(main(council)).not.toContainText("Hazel House");
      await axe(council);
      await council.goto("/council/suppliers?q=Rival");
      await follow(council, "Rival Care Ltd");
      await expect(main(council)).toContainText("This supplier has added no homes, schools or services yet.");
      await axe(council);
      expect((await council.goto("/council/suppliers/none-of-ours"))?.status()).toBe(404);
    });
  },
);
