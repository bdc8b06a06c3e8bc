import type { Page } from "@playwright/test";
import { expect, test } from "../support/journey";
import { calendarFrom } from "../support/steps/calendar";
import { moveClockTo, portalToday } from "../support/steps/clock";
import {
  choose,
  expectRefusal,
  expectTitle,
  fill,
  fillDay,
  follow,
  group,
  main,
  press,
  tick,
} from "../support/steps/hands";
import * as lists from "../support/steps/lists";
import { accept, invite, register, unlooked } from "../support/steps/people";
import { registerOrganisation } from "../support/steps/suppliers";

const list = "Food for schools";
const bread = "Bread products, fresh pastry goods and cakes (15810000-9)";

test(
  "a council buys bread from a baker, and asks no ages",
  { tag: "@plain" },
  async ({ page, portal, axe, anotherBrowser }) => {
    test.setTimeout(400_000);
    const calendar = calendarFrom(await portalToday(page));
    const look = process.env["FAST"] === "1" ? unlooked : axe;
    const [officer, approver, baker] = [await anotherBrowser(), await anotherBrowser(), await anotherBrowser()];

    await test.step("the council has an officer and an approver", async () => {
      await portal.council(
        ...["create-authority", "--name", "Millbrook Council", "--address", "1 Mill Lane, Millbrook", "--email"],
        ...["buying@millbrook.test", "--lead-name", "Ada Reeve", "--lead-email", "ada@millbrook.test"],
      );
      await accept(page, portal, "ada@millbrook.test", unlooked);
      for (const [person, name, role] of [
        [officer, "Ben Miller", "Procurement officer"],
        [approver, "Cora Field", "Approver"],
      ] as const) {
        const email = `${role.toLowerCase().replace(" ", "-")}@millbrook.test`;
        await invite(page, "council", { name, email, roles: [role] }, unlooked);
        await accept(person, portal, email, unlooked);
      }
    });

    let address = "";
    await test.step("the officer sets up the food list and finds its code by a word", async () => {
      await officer.goto("/council/lists/new");
      await look(officer);
      await fill(officer, { Title: list, "What is the list for?": "Bread, cakes and fruit for schools in Millbrook." });
      for (const [typed, sentence] of [
        ["🍞", "Type a word in letters"],
        ["", "Type a word, like bread"],
        ["x".repeat(10_000), "Type 100 characters or fewer"],
      ] as const) {
        await find(officer, typed);
        await expectRefusal(officer, sentence);
        await expect(officer.getByLabel("Find a code for what is bought")).toHaveValue(typed);
        await expect(officer.getByLabel("Title", { exact: true })).toHaveValue(list);
      }
      await look(officer);
      for (const [typed, answer] of [
        ["' OR 1=1 --", /What we found: \d codes?/u],
        ["خبز طازج", "We found no code for that."],
      ] as const) {
        await find(officer, typed);
        await expect(main(officer)).toContainText(answer);
        await expect(officer.getByRole("alert")).toHaveCount(0);
      }
      await look(officer);
      await officer.getByLabel("Find a code for what is bought").fill("bread");
      await officer.getByLabel("Find a code for what is bought").press("Enter");
      await main(officer).getByRole("checkbox", { name: bread }).check();
      await look(officer);
      await find(officer, "03222000");
      await expect(group(officer, "What is bought").getByRole("checkbox", { name: bread })).toBeChecked();
      await main(officer).getByRole("checkbox", { name: "Fruit and nuts (03222000-3)" }).check();
      await fill(officer, { "Find a code for what is bought": "" });
      await choose(officer, "What kind of list is it?", "Open framework");
      await choose(officer, "Which law is it under?", "Public Contracts Regulations 2015");
      await tick(officer, "Whom does it suit?", "Suitable for small firms");
      await main(officer)
        .getByRole("checkbox", { name: /^Further competition/u })
        .check();
      await officer.getByLabel("Title", { exact: true }).press("Enter");
      await expectRefusal(officer, "For “Open framework”, choose the Procurement Act 2023");
      await expect(group(officer, "What is bought").getByRole("checkbox", { name: bread })).toBeChecked();
      await look(officer);
      await choose(officer, "Which law is it under?", "Procurement Act 2023");
      await press(officer, "Set up the list");
      await expectTitle(officer, list);
      await expect(main(officer)).toContainText(bread);
      await expect(main(officer)).toContainText("3 years to the first reopening, then 5 years");
      await look(officer);
      address = officer.url();
    });

    await test.step("a lot of goods asks for no ages, and a code that is made up is refused", async () => {
      await officer.goto(`${address}/lots/new`);
      await expect(officer.getByLabel("Youngest age")).toBeHidden();
      await look(officer);
      await choose(officer, "What is this lot about?", "Care, support or education of people");
      await officer.getByLabel("Youngest age").fill("eight");
      await look(officer);
      await choose(officer, "What is this lot about?", "Goods or other services");
      await expect(officer.getByLabel("Youngest age")).toBeHidden();
      await fill(officer, {
        Code: "BREAD & CAKES",
        Title: "Bread and cakes",
        "What do you expect to buy? (if you can say)": "400 loaves a week for 3 schools",
      });
      await press(officer, "Add the lot");
      await expectRefusal(officer, "A code is up to 20 letters, digits and dashes");
      await look(officer);
      await choose(officer, "What is this lot about?", "Care, support or education of people");
      await expect(officer.getByLabel("Youngest age")).toHaveValue("eight");
      await choose(officer, "What is this lot about?", "Goods or other services");
      await fill(officer, { Code: "BREAD" });
      await press(officer, "Add the lot");
      await expectTitle(officer, list);
      await expect(main(officer)).toContainText("400 loaves a week for 3 schools");
      await expect(main(officer)).toContainText(/Said on \d+ \w+ \d{4}/u);
      await look(officer);
    });

    await test.step("what the list says is changed, and a page that is old says so", async () => {
      await follow(officer, "Change what the list says");
      await look(officer);
      const inAnotherTab = await officer.context().newPage();
      await inAnotherTab.goto(officer.url());
      await fill(inAnotherTab, { "What is the list for?": "Bread, cakes and fruit for schools and care homes." });
      await press(inAnotherTab, "Save what the list says");
      await expectTitle(inAnotherTab, list);
      await inAnotherTab.close();
      await group(officer, "What is bought").getByRole("checkbox", { name: "Fruit and nuts (03222000-3)" }).uncheck();
      await press(officer, "Save what the list says");
      await expectRefusal(officer, "Someone changed this while you had it open");
      await expect(main(officer)).toContainText("schools and care homes");
      await look(officer);
      await press(officer, "Save what the list says");
      await expectTitle(officer, list);
      await expect(main(officer)).not.toContainText("Fruit and nuts");
    });

    let round = "";
    await test.step("a round opens; from then on the lot’s words alone can change", async () => {
      await follow(officer, "Change this lot");
      await look(officer);
      await expect(officer.getByLabel("Code", { exact: true })).toHaveValue("BREAD");
      await fill(officer, { Title: "Bread, rolls and cakes" });
      await press(officer, "Save the lot");
      await expect(main(officer)).toContainText("BREAD: Bread, rolls and cakes");
      round = await lists.openRound(officer, address, { opens: calendar.day(1), closes: calendar.day(14) }, unlooked);
      await officer.goto(address);
      await follow(officer, "Change this lot");
      await expect(main(officer)).toContainText("A round with this lot has been published.");
      await expect(officer.getByLabel("Code", { exact: true })).toHaveCount(0);
      await fill(officer, { "What do you expect to buy? (if you can say)": "450 loaves a week for 3 schools" });
      await fillDay(officer, "On which day was this said?", "2099-01-01");
      await press(officer, "Save the lot");
      await expectRefusal(officer, "The day this was said must be today or earlier");
      await look(officer);
      await fillDay(officer, "On which day was this said?", "2026-03-03");
      await press(officer, "Save the lot");
      await expect(main(officer)).toContainText("Said on 3 March 2026");
      await officer.goto(new URL(address).pathname.replace("/council", ""));
      await expect(main(officer)).toContainText("450 loaves a week for 3 schools");
      await expect(main(officer)).toContainText("3 March 2026");
      await expect(main(officer)).not.toContainText("Ages");
      await look(officer);
    });

    await test.step("a baker registers a bakery and applies, and is asked for no places and no prices", async () => {
      const email = "bea@crumb.test";
      await register(baker, portal, { name: "Bea Crumb", email }, unlooked);
      await registerOrganisation(baker, { name: "Crumb Ltd", companyNumber: "09871234", email }, unlooked);
      await baker.goto("/supplier/settings/new");
      await expect(baker.getByLabel("How many places does it have?")).toBeHidden();
      await fill(baker, {
        Name: "Crumb Bakery",
        "First line": "3 Oven Street",
        "Town or city": "Millbrook",
        Postcode: "SW1A 1AA",
      });
      await choose(baker, "What kind of setting is it?", "Children’s home");
      await expect(baker.getByLabel("How many places does it have?")).toBeVisible();
      await choose(baker, "What kind of setting is it?", "Shop, kitchen, workshop or office");
      await expect(baker.getByLabel("How many places does it have?")).toBeHidden();
      await look(baker);
      await press(baker, "Add the setting");
      await expectTitle(baker, "Crumb Bakery");
      await expect(main(baker)).not.toContainText(/Ages|Regulator|Places/u);
      await look(baker);
      await press(baker, "Change this setting");
      await expect(group(baker, "What kind of setting is it?").getByRole("radio", { name: /^Shop/u })).toBeChecked();
      await look(baker);
      await baker.goto("/supplier/settings");
      await look(baker);

      await baker.goto("/supplier/applications");
      await follow(baker, new RegExp(`^${list}, round`, "u"));
      await expect(main(baker)).toContainText("450 loaves a week");
      await look(baker);
      await press(baker, "Start the application");
      await look(baker);
      const application = baker.url();
      await follow(baker, "Your organisation");
      await expect(baker.getByLabel("Who leads safeguarding in your organisation?")).toHaveCount(0);
      await look(baker);
      await fill(baker, { "Who can we ask about this application?": "Bea Crumb", "Their e-mail address": email });
      for (const box of await main(baker).getByRole("checkbox").all()) await box.check();
      await press(baker, /^Save and go back/u);
      await baker.goto(`${application}/lines/new`);
      await baker.getByLabel("Which setting?").selectOption({ label: "Crumb Bakery" });
      await choose(baker, "For which lot?", "BREAD: Bread, rolls and cakes");
      await press(baker, "Continue");
      await expect(baker.getByLabel("How many places do you offer?")).toHaveCount(0);
      await look(baker);
      await fill(baker, { "Who takes orders?": "" });
      await press(baker, "Save and check your answers");
      await expect(main(baker)).toContainText("Enter who takes orders");
      await look(baker);
      await follow(baker, /^Change what you offer/u);
      await fill(baker, { "Who takes orders?": "Bea Crumb, 020 7946 0001" });
      await press(baker, "Save and check your answers");
      await expect(main(baker)).toContainText("Bea Crumb, 020 7946 0001");
      await look(baker);
      await press(baker, /^Submit /u);
      await expect(main(baker)).toContainText("Received at");
      await look(baker);
    });

    await test.step("the baker is listed", async () => {
      await moveClockTo(page, calendar.day(14), "12:01");
      await lists.recommend(officer, round, { home: "Crumb Bakery", outcome: "Approve" }, look);
      await lists.decide(approver, round, { home: "Crumb Bakery", outcome: "Approve" }, look);
      await officer.goto(`${round}/issue`);
      await press(officer, "Issue the decisions");
      await baker.goto("/supplier/memberships");
      await expect(main(baker)).toContainText("Crumb Bakery");
      await look(baker);
      await follow(baker, /the letter about/u);
      await expect(main(baker)).toContainText("whenever there is a competition for this lot");
      await look(baker);
    });

    await test.step("the competition under it asks no ages, and starts with the list’s code", async () => {
      await officer.goto(`/council/competitions/new?list=${new URL(address).pathname.split("/").at(-1) ?? ""}`);
      await expect(officer.getByLabel("Youngest age")).toHaveCount(0);
      await expect(officer.getByLabel("Need", { exact: true })).toHaveCount(0);
      await expect(group(officer, "What is bought").getByRole("checkbox", { name: bread })).toBeChecked();
      await expect(group(officer, "Whom does it suit?").getByRole("checkbox", { name: /small/u })).toBeChecked();
      await look(officer);
      await find(officer, "15811100-7");
      await main(officer).getByRole("checkbox", { name: "Bread (15811100-7)" }).check();
      await fill(officer, {
        Title: "Bread for three schools",
        "In short": "Bread and rolls for three schools.",
        "What you need": "Fresh each school day by eight in the morning.",
        "What the price covers": "All bread for one school year, without VAT.",
      });
      await press(officer, "Save the draft");
      await expectRefusal(officer, "Choose at least one lot");
      await expect(main(officer).getByRole("checkbox", { name: "Bread (15811100-7)" })).toBeChecked();
      await look(officer);
      await tick(officer, "Lots", "BREAD: Bread, rolls and cakes");
      await press(officer, "Save the draft");
      await expectTitle(officer, "Bread for three schools");
      await expect(main(officer)).toContainText("Bread (15811100-7)");
      await expect(main(officer)).toContainText("Small firms");
      await expect(main(officer)).not.toContainText(/Ages|Level of support/u);
      await look(officer);
      await officer.goto(`${officer.url()}/edit`);
      await group(officer, "What is bought").getByRole("checkbox", { name: bread }).uncheck();
      await look(officer);
      await press(officer, "Save");
      await expect(main(officer)).not.toContainText("15810000-9");
    });
  },
);

test("an officer makes 64 lots out of three lists of lines", { tag: "@plain" }, async ({ page, portal, axe }) => {
  test.setTimeout(120_000);
  await portal.council(
    ...["create-authority", "--name", "Lotbury Council", "--address", "2 Lot Lane, Lotbury", "--email"],
    ...["buying@lotbury.test", "--lead-name", "Di Loft", "--lead-email", "di@lotbury.test"],
  );
  await accept(page, portal, "di@lotbury.test", unlooked);
  const given = { kind: "Light touch framework", law: "Procurement Act 2023", sharedBy: "Only your council" } as const;
  const framework = await lists.setUpList(page, { title: "Education framework", ...given }, unlooked);
  await page.goto(`${framework}/lots/new`);
  await follow(page, "make them out of needs, placement types and ages");
  await axe(page);
  await press(page, "Show the lots");
  await expectRefusal(page, "Enter the placement types, one on each line");
  await fill(page, {
    "Placement types": "D Day places\nW Weekly boarding\nT Termly boarding\nFULL-YEAR Residential",
    "Age ranges": "PRE 0-15 up to the end of Year 11\nPOST sixteen and more",
  });
  await press(page, "Show the lots");
  await expectRefusal(page, "Line 4: begin with a code of up to 6 letters and digits, then its title");
  await expectRefusal(page, "Line 2: enter the ages after the code POST, like 0-15, from 0 to 120");
  await expect(page.getByLabel("Age ranges")).toHaveValue(/sixteen and more/u);
  await axe(page);
  await fill(page, {
    "Placement types": "D Day places\nW Weekly boarding\nT Termly boarding\nF Full residential",
    "Age ranges": "PRE 0-15 up to the end of Year 11\nPOST 16-25 from 16 to 25",
  });
  await tick(page, "Which kinds of setting are they for?", "Special school", "Special college");
  await tick(page, "Which levels of support are priced?", "Core", "Enhanced");
  await press(page, "Show the lots");
  await expect(main(page).getByRole("table", { name: "64 lots" }).getByRole("row")).toHaveCount(65);
  await expect(main(page)).toContainText("Nothing is added yet.");
  await axe(page);
  await press(page, "Change the lines");
  await expect(page.getByLabel("Age ranges")).toHaveValue(/POST 16-25/u);
  await press(page, "Show the lots");
  await press(page, "Add 64 lots");
  await expectTitle(page, "Education framework");
  await expect(main(page).getByRole("table", { name: "64 lots" }).getByRole("row")).toHaveCount(65);
  await expect(main(page)).toContainText("POST-N2-W");
  await axe(page);
});

async function find(page: Page, words: string): Promise<void> {
  await fill(page, { "Find a code for what is bought": words });
  await press(page, "Find");
}
