import { expect, linkTo, test } from "../support/journey";
import { found } from "../support/steps/councils";
import { expectRefusal, expectTitle, fill, follow, group, main, press } from "../support/steps/hands";
import { accept, unlooked } from "../support/steps/people";
import { expectSentence, expectTyped } from "../support/steps/sentences";

const consortium = "Homes by the water";
const newPartner = {
  "Name of the organisation": "Cedar Council",
  "Postal address": "2 Estuary Road\nCedar",
  "E-mail address for letters": "buying@cedar.test",
  "Full name of its lead": "Joan Ridley",
  "E-mail address of its lead": "joan@cedar.test",
};

test(
  "councils buy together: partners join, and one leaves",
  { tag: "@plain" },
  async ({ page, portal, axe, anotherBrowser }) => {
    test.setTimeout(300_000);
    const health = await anotherBrowser();
    const cedar = await anotherBrowser();
    const partner = (name: string) => page.getByRole("row", { name: new RegExp(`^${name}`, "u") });

    await test.step("a lead forms a consortium", async () => {
      await found(page, portal, { name: "Alder Council", lead: "Ada Lowe", email: "ada@alder.test" }, unlooked);
      const birch = { name: "Birch Health", lead: "Bo Falk", email: "bo@birch.test", kind: "HEALTH_BODY" } as const;
      await found(health, portal, birch, unlooked);
      await page.goto("/council");
      await follow(page, "Form a consortium with other councils");
      await expect(main(page)).toContainText("Your council is in no consortium yet.");
      await axe(page);
      await press(page, "Form a consortium");
      await axe(page);
      await press(page, "Form the consortium");
      await expectSentence(page, page.getByLabel("Name of the consortium"), "Enter a name for the consortium");
      await axe(page);
      await fill(page, { "Name of the consortium": consortium });
      await press(page, "Form the consortium");
      await expectTitle(page, "Partners");
      await expect(partner("Alder Council")).toContainText("It leads, so it stays");
      await axe(page);
    });

    await test.step("a council that is new here is founded as a partner", async () => {
      await follow(page, "Add a partner that is new here");
      await axe(page);
      await press(page, /^Add the partner/u);
      await expectSentence(
        page,
        group(page, "What kind of organisation is it?"),
        "Choose what kind of organisation it is",
      );
      await expectSentence(page, page.getByLabel("Name of the organisation"), "Enter the name of the organisation");
      await expectSentence(page, page.getByLabel("Postal address"), "Enter the postal address");
      await expectSentence(page, page.getByLabel("Full name of its lead"), "Enter the full name of its lead");
      await axe(page);
      const typed = { ...newPartner, "Name of the organisation": "Birch Health" };
      await fill(page, typed);
      await group(page, "What kind of organisation is it?").getByRole("radio", { name: "Council" }).check();
      await press(page, /^Add the partner/u);
      await expectSentence(
        page,
        page.getByLabel("Name of the organisation"),
        "A council or health body with this name is here already. Choose it from those here, or add the place to the name.",
      );
      await expectTyped(page, typed);
      await expect(main(page).getByRole("radio", { name: "Council" })).toBeChecked();
      await axe(page);
      await fill(page, newPartner);
      await press(page, /^Add the partner/u);
      await expect(partner("Cedar Council")).toContainText("Nobody has accepted the invitation yet.");
      await axe(page);
    });

    await test.step("its lead is invited again, and then has no need to be", async () => {
      const lost = linkTo(await portal.mail.take("joan@cedar.test", /^Join Cedar Council/u), "join");
      await follow(page, /^Invite again/u);
      const again = page.url();
      await axe(page);
      await press(page, "Send the invitation");
      await expectSentence(page, page.getByLabel("E-mail address of its lead"), "Enter an e-mail address");
      await axe(page);
      const { "Full name of its lead": leadName, "E-mail address of its lead": leadEmail } = newPartner;
      const lead = { "Full name of its lead": leadName, "E-mail address of its lead": leadEmail };
      await fill(page, lead);
      await press(page, "Send the invitation");
      await expectTitle(page, "Partners");
      await cedar.goto(lost);
      await expectTitle(cedar, "This link has been used or is too old");
      await axe(cedar);
      await page.goto(again);
      await fill(page, lead);
      await accept(cedar, portal, leadEmail, axe);
      await press(page, "Send the invitation");
      await expectRefusal(page, "This partner has a lead of its own already.");
      await expectTyped(page, lead);
      await axe(page);
      await page.goto("/council/partners");
      await expect(partner("Cedar Council")).not.toContainText("Nobody has accepted");
    });

    await test.step("a health body that is here already joins and is told", async () => {
      await follow(page, "Add a partner that is here already");
      const join = page.url();
      await axe(page);
      await press(page, "Add the partner");
      await expectSentence(page, page.getByLabel("Who joins?"), "Choose the organisation that joins");
      await axe(page);
      await page.getByLabel("Who joins?").selectOption("Birch Health");
      await press(page, "Add the partner");
      await expect(partner("Birch Health")).toContainText("Health body");
      const told = await portal.mail.take("bo@birch.test", new RegExp(`You are a partner in ${consortium}`, "u"));
      await health.goto(linkTo(told, "council"));
      await expect(main(health)).toContainText("Alder Council leads it.");
      await expect(main(health)).not.toContainText("What you can do");
      await axe(health);
      expect((await health.goto(join))?.status()).toBe(404);
      await axe(health);
      await page.goto(join);
      const others = page.getByLabel("Who joins?");
      while ((await others.count()) > 0) {
        await others.selectOption({ index: 1 });
        await press(page, "Add the partner");
        await expectTitle(page, "Partners");
        await page.goto(join);
      }
      await expect(main(page)).toContainText("Every council and health body here is a partner already.");
      await axe(page);
    });

    await test.step("a partner leaves, is told, and may come back", async () => {
      await page.goto("/council/partners");
      await follow(page, "End the partnership with Birch Health");
      await expectTitle(page, "End the partnership with Birch Health?");
      const end = page.url();
      await axe(page);
      await press(page, "End the partnership");
      await expect(partner("Birch Health")).toContainText("left on");
      await axe(page);
      await portal.mail.take("bo@birch.test", new RegExp(`You are no longer a partner in ${consortium}`, "u"));
      await health.goto("/council/partners");
      await expect(main(health)).toContainText("Your council is in no consortium yet.");
      expect((await page.goto(end))?.status()).toBe(404);
      await page.goto("/council/partners");
      await follow(page, "Add a partner that is here already");
      await page.getByLabel("Who joins?").selectOption("Birch Health");
      await press(page, "Add the partner");
      await expect(partner("Birch Health")).toHaveCount(2);
    });
  },
);
