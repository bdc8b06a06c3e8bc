import { expect } from "../support/journey";
import { test } from "../support/own-portal";
import { found } from "../support/steps/councils";
import { expectRefusal, expectTitle, fill, follow, main, press } from "../support/steps/hands";
import { accept, invite, unlooked } from "../support/steps/people";
import { expectSentence, expectTyped } from "../support/steps/sentences";

const hostile = `## What to bring

Your **badge** and a [map](/lists). Not <b>a dog</b>, nor ![a cat](https://evil.example/cat.png).

[press here](javascript:alert(1)) and <script>alert(1)</script>

| What | How many |
| --- | ---: |
| Pens | 2 |`;

test(
  "the council that runs the portal writes its guidance, and anyone reads it",
  { tag: "@plain" },
  async ({ page, portal, founder, login, axe, anotherBrowser }) => {
    test.setTimeout(300_000);
    const reader = await anotherBrowser();
    const officer = await anotherBrowser();
    const stranger = await anotherBrowser();
    const footer = reader.getByRole("contentinfo");

    await test.step("anyone finds the ten pages from every page, and reads one", async () => {
      await reader.goto("/");
      await axe(reader);
      await footer.getByRole("link", { name: "Help and guidance" }).click();
      await expectTitle(reader, "Help and guidance");
      await expect(main(reader).getByRole("listitem")).toHaveCount(10);
      await axe(reader);
      await follow(reader, "How bids are scored");
      await expectTitle(reader, "How bids are scored");
      await expect(reader.getByRole("table").last()).toContainText("83.00");
      await axe(reader);
      expect((await reader.goto("/guidance/no-such-page"))?.status()).toBe(404);
    });

    await test.step("and what is kept, which cookie there is, and whom to write to", async () => {
      for (const [link, title] of [
        ["Accessibility", "Accessibility of this portal"],
        ["Privacy", "Privacy"],
        ["Cookies", "Cookies"],
        ["Contact", "Contact"],
      ] as const) {
        await footer.getByRole("link", { name: link }).click();
        await expectTitle(reader, title);
        await axe(reader);
      }
      await expect(main(reader)).toContainText("Tidewater Council runs this portal.");
      await expect(main(reader).getByRole("link", { name: founder.email })).toHaveAttribute("href", /^mailto:/u);
      await reader.goto("/cookies");
      await expect(main(reader).getByRole("row", { name: /^session/u })).toBeVisible();
    });

    await test.step("its lead writes a page, and sees what of it is not shown", async () => {
      await login(page, founder.email);
      await page.goto("/council");
      await page.getByRole("navigation", { name: "Menu" }).getByRole("link", { name: "Guidance" }).click();
      await expectTitle(page, "Guidance");
      await axe(page);
      await press(page, "Write a page");
      await axe(page);
      await press(page, "Save the page");
      await expectSentence(page, page.getByLabel("Title"), "Enter a title");
      await expectSentence(page, page.getByLabel("Text", { exact: true }), "Enter the text of the page");
      await axe(page);
      const typed = {
        Title: "What to bring",
        "What it is about, in a line": "For your first visit.",
        Text: hostile,
      };
      await fill(page, typed);
      await fill(page, { Address: "How to Register" });
      await press(page, "Save the page");
      await expectSentence(
        page,
        page.getByLabel("Address"),
        "The address must be 80 or fewer small letters and figures, with single dashes between words, like how-to-register",
      );
      await expectTyped(page, typed);
      await fill(page, { Address: "how-to-register" });
      await press(page, "Save the page");
      await expectSentence(
        page,
        page.getByLabel("Address"),
        "Another page has this address, or had it once: old addresses lead to their page for ever. Choose another.",
      );
      await expectTyped(page, typed);
      await fill(page, { Address: "" });
      await press(page, "Preview");
      const preview = page.getByRole("region", { name: "Preview, not saved yet" });
      await expect(preview.getByRole("heading", { name: "What to bring", level: 2 })).toBeVisible();
      await expect(preview).toContainText("Not <b>a dog</b>, nor a cat.");
      await expect(preview.getByRole("link")).toHaveText(["map", "Go on writing"]);
      await expectTyped(page, typed);
      await axe(page);
      await press(page, "Save the page");
      await expectTitle(page, "What to bring");
      await axe(page);
      expect((await reader.goto("/guidance/what-to-bring"))?.status()).toBe(404);
    });

    await test.step("she publishes it, and it is read at once", async () => {
      await press(page, "Publish it");
      await expectTitle(page, "Publish this page?");
      await axe(page);
      await press(page, "Publish the page");
      await expect(main(page)).toContainText("Published");
      await reader.goto("/guidance/what-to-bring");
      await expect(main(reader)).toContainText("For your first visit.");
      await expect(main(reader)).toContainText("Last changed on");
      await axe(reader);
    });

    await test.step("two write at once: the second sees both texts, and nothing is lost", async () => {
      await invite(
        page,
        "council",
        { name: "Daniel Orr", email: "daniel@tidewater.test", roles: ["Procurement officer"] },
        unlooked,
      );
      await accept(officer, portal, "daniel@tidewater.test", unlooked);
      for (const each of [page, officer]) {
        await each.goto("/council/guidance");
        await follow(each, "What to bring");
        await press(each, "Change the text");
      }
      await axe(officer);
      await fill(page, { Text: "Bring a pen." });
      await press(page, "Save the text");
      await expect(main(page)).toContainText("Bring a pen.");
      await fill(officer, { Text: "Bring a map." });
      await press(officer, "Save the text");
      await expectRefusal(officer, "Somebody saved a change while you were writing.");
      await expect(officer.locator("#saved-now")).toContainText("Bring a pen.");
      await expectTyped(officer, { Text: "Bring a map." });
      await axe(officer);
      await fill(officer, { Text: "Bring a pen and a map." });
      await press(officer, "Preview");
      await expect(officer.getByRole("region", { name: "Preview, not saved yet" })).toContainText(
        "Bring a pen and a map.",
      );
      await axe(officer);
      await press(officer, "Save the text");
      await reader.reload();
      await expect(main(reader)).toContainText("Bring a pen and a map.");
    });

    await test.step("it is renamed while one reads it and another writes it", async () => {
      await press(officer, "Change the text");
      await fill(officer, { Text: "Bring a pen, a map and time." });
      await page.goto("/council/guidance");
      await follow(page, "What to bring");
      await follow(page, /^Change its title/u);
      await axe(page);
      await fill(page, { Title: " " });
      await press(page, "Save the title and address");
      await expectSentence(page, page.getByLabel("Title"), "Enter a title");
      await axe(page);
      await fill(page, { Title: "Your first visit", Address: "first-visit" });
      await press(page, "Save the title and address");
      await expectTitle(page, "Your first visit");
      await press(officer, "Save the text");
      await expectTitle(officer, "Your first visit");
      await reader.reload();
      await expect(reader).toHaveURL(/\/guidance\/first-visit$/u);
      await expect(main(reader)).toContainText("Bring a pen, a map and time.");
      await reader.goto("/guidance/what-to-bring");
      await expect(reader).toHaveURL(/\/guidance\/first-visit$/u);
    });

    await test.step("two rename at once: the second is told", async () => {
      await page.goto("/council/guidance");
      await follow(page, "Your first visit");
      await follow(page, /^Change its title/u);
      await officer.goto(page.url());
      await fill(page, { Title: "The first visit" });
      await press(page, "Save the title and address");
      await fill(officer, { Title: "A first visit" });
      await press(officer, "Save the title and address");
      await expectRefusal(officer, "Somebody saved a change while you were writing.");
      await expect(officer.locator("#saved-now")).toContainText("The first visit");
      await expectTyped(officer, { Title: "A first visit" });
      await axe(officer);
      await press(officer, "Save the title and address");
      await expectTitle(officer, "A first visit");
    });

    await test.step("every version is kept, with who saved it", async () => {
      await page.goto("/council/guidance");
      await follow(page, "A first visit");
      await follow(page, "All versions");
      await expect(page.getByRole("row", { name: /^Version 3/u })).toContainText("Daniel Orr");
      await expect(page.getByRole("table", { name: "Its addresses" })).toContainText("/guidance/what-to-bring");
      await axe(page);
      await follow(page, "Version 3");
      await expect(main(page)).toContainText("Bring a pen and a map.");
      await expect(main(page)).toContainText("Before: version 2");
      await axe(page);
    });

    await test.step("the order is changed, unless somebody else changed it first", async () => {
      await page.goto("/council/guidance/order");
      await officer.goto("/council/guidance/order");
      await axe(page);
      await fill(page, { "A first visit": "zero" });
      await press(page, "Save the order");
      await expectSentence(page, page.getByLabel("A first visit"), "A place must be a whole number from 1 to 100");
      await axe(page);
      await fill(page, { "A first visit": "1", "How to register": "2" });
      await press(page, "Save the order");
      await expectTitle(page, "Guidance");
      await fill(officer, { Help: "1" });
      await press(officer, "Save the order");
      await expectRefusal(officer, "Somebody saved a change while you were writing.");
      await reader.goto("/guidance");
      await expect(main(reader).getByRole("listitem").first()).toContainText("A first visit");
    });

    await test.step("it is taken back, and its links lead nowhere until it is there again", async () => {
      await follow(page, "A first visit");
      await press(page, "Take it back");
      await expectTitle(page, "Take back this page?");
      await axe(page);
      await press(page, "Take back the page");
      await expect(main(page)).toContainText("Draft");
      expect((await reader.goto("/guidance/first-visit"))?.status()).toBe(404);
    });

    await test.step("nobody else writes here", async () => {
      const address = new URL(page.url()).pathname;
      await found(stranger, portal, { name: "Estuary Council", lead: "Bo Falk", email: "bo@estuary.test" }, unlooked);
      await expect(stranger.getByRole("navigation", { name: "Menu" })).not.toContainText("Guidance");
      await invite(
        page,
        "council",
        { name: "Asha Khan", email: "asha@tidewater.test", roles: ["Evaluator"] },
        unlooked,
      );
      await accept(reader, portal, "asha@tidewater.test", unlooked);
      for (const each of [stranger, reader]) {
        for (const closed of [
          "/council/guidance",
          "/council/guidance/new",
          "/council/guidance/order",
          address,
          `${address}/edit`,
        ]) {
          expect((await each.goto(closed))?.status(), closed).toBe(403);
        }
      }
      await axe(stranger);
    });
  },
);
