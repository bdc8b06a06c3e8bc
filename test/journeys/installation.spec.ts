import { expect, test } from "../support/journey";
import { choose, expectRefusal, expectTitle, fill, fillDay, follow, group, main, press } from "../support/steps/hands";
import { register, signInAgain } from "../support/steps/people";
import { expectSentence, expectTyped } from "../support/steps/sentences";
import { askToRegister } from "../support/steps/suppliers";

const keeper = { name: "Pat Quill", email: "pat@keeper.test" };

test(
  "a demonstration is looked round, and its keeper sees how it stands",
  { tag: "@plain" },
  async ({ page, portal, axe, anotherBrowser }) => {
    test.setTimeout(300_000);
    await test.step("a stranger looks round", async () => {
      await page.goto("/");
      await axe(page);
      await follow(page, "All approved lists");
      await expectTitle(page, "Approved lists");
      await axe(page);
      await page.goto("/");
      await follow(page, "Social value in plain words");
      await expectTitle(page, "Social value in plain words");
      await axe(page);
      await page.goto("/");
      await follow(page, "About this demonstration");
      await expectTitle(page, "This is a demonstration");
      await axe(page);
      expect((await page.goto("/lists/no-such-list"))?.status()).toBe(404);
      expect((await page.goto("/no/such/place"))?.status()).toBe(404);
      await axe(page);
      await page.goto("/account/start");
      await expect(page).toHaveURL(/\/sign-in\?next=%2Faccount%2Fstart$/u);
    });

    await test.step("the command line makes a keeper of the platform, and nobody of an unknown address", async () => {
      await expect(portal.council("create-platform-administrator", "--email", keeper.email)).rejects.toThrow(
        /Nobody has an account with this e-mail address/u,
      );
      await register(page, portal, keeper, axe);
      await page.goto("/admin");
      await expectTitle(page, "You may not open this page");
      await axe(page);
      const made = await portal.council("create-platform-administrator", "--email", keeper.email);
      expect(made).toContain(`${keeper.email} is an administrator of the platform`);
      await signInAgain(page, keeper.email, axe);
      await expectTitle(page, "This installation");
      await expect(main(page)).toContainText("Demonstration");
      await axe(page);
      await page.goto("/");
      await axe(page);
      await page.goto("/account");
      await expect(main(page)).toContainText("You run this portal, so you act for no organisation.");
      await axe(page);
      await askToRegister(page, { name: "Keeper Ltd", companyNumber: "08899001", email: keeper.email }, axe);
      await expectRefusal(page, "Somebody who runs the platform cannot act for a supplier too.");
      await axe(page);
      for (const address of ["/council", "/supplier", "/council/audit", "/supplier/people"]) {
        expect((await page.goto(address))?.status()).toBe(403);
      }
      await page.goto("/demo/people");
      await axe(page);
      await expect(main(page)).not.toContainText(keeper.name);
    });

    const visitor = await anotherBrowser();
    await test.step("anybody reads the e-mails", async () => {
      await visitor.goto("/demo/mail");
      await axe(visitor);
      await fill(visitor, { "Show e-mails to this address only": "nobody@keeper.test" });
      await press(visitor, "Show");
      await expect(main(visitor)).toContainText("There are no e-mails to nobody@keeper.test.");
      await axe(visitor);
      await fill(visitor, { "Show e-mails to this address only": keeper.email });
      await press(visitor, "Show");
      await expect(main(visitor).getByRole("row")).toHaveCount(2);
      await axe(visitor);
      await follow(visitor, /^Finish making your account/u);
      await expect(main(visitor)).toContainText("Someone asked for an account with this e-mail address.");
      await axe(visitor);
      await follow(visitor, /\/register\//u);
      await expectTitle(visitor, "This link has been used or is too old");
      await axe(visitor);
      expect((await visitor.goto("/demo/mail/none-of-ours"))?.status()).toBe(404);
    });

    await test.step("anybody moves the clock, forward only", async () => {
      await visitor.goto("/demo/clock");
      await axe(visitor);
      await press(visitor, "Move the clock forward");
      const way = group(visitor, "How far do you want to move it?");
      await expectSentence(visitor, way, "Choose how far to move the clock");
      await axe(visitor);
      await choose(visitor, "How far do you want to move it?", "By days and hours");
      await fill(visitor, { Days: "a few", Hours: "24" });
      await press(visitor, "Move the clock forward");
      await expectSentence(
        visitor,
        visitor.getByLabel("Days", { exact: true }),
        "The days must be a whole number from 0 to 1500",
      );
      await expectSentence(
        visitor,
        visitor.getByLabel("Hours", { exact: true }),
        "The hours must be a whole number from 0 to 23",
      );
      await expectTyped(visitor, { Days: "a few", Hours: "24" });
      await expect(way.getByRole("radio", { name: "By days and hours" })).toBeChecked();
      await axe(visitor);
      await choose(visitor, "How far do you want to move it?", "To a day and a time");
      await fillDay(visitor, "Day", "2020-01-31");
      await fill(visitor, { Time: "half past two" });
      await press(visitor, "Move the clock forward");
      await expectSentence(
        visitor,
        visitor.getByLabel("Time", { exact: true }),
        "The time must be a time like 12:00 or 5:30pm",
      );
      await expectTyped(visitor, { Time: "half past two", Day: "31", Month: "1", Year: "2020" });
      await axe(visitor);
      await fill(visitor, { Time: "2:30pm" });
      await press(visitor, "Move the clock forward");
      await expectSentence(
        visitor,
        group(visitor, "Day"),
        "The clock only moves forward. Choose a moment after the portal’s time.",
      );
      await axe(visitor);
      const before = await visitor.getByRole("main").getByText("The portal’s time is").innerText();
      await choose(visitor, "How far do you want to move it?", "By days and hours");
      await fill(visitor, { Days: "0", Hours: "1" });
      await press(visitor, "Move the clock forward");
      await expect(main(visitor)).toContainText("The clock was moved. What fell due is being done.");
      await expect(main(visitor).getByText("The portal’s time is")).not.toHaveText(before);
      await axe(visitor);
    });
  },
);
