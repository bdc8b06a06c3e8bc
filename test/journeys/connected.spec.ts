import { expect, test } from "../support/journey";
import { expectRefusal, expectTitle, choose, fill, fillDay, follow, main, press } from "../support/steps/hands";
import { register, unlooked } from "../support/steps/people";
import { registerOrganisation } from "../support/steps/suppliers";

const owner = { name: "Tansy Wick", email: "tansy@tansy.test" };
const tansy = { name: "Tansy Homes Ltd", companyNumber: "08819911", email: "office@tansy.test" };
const title = "People and companies behind it";

test(
  "a provider says who is behind it, signs the exclusion grounds with them, and signs again when one has gone",
  { tag: "@plain" },
  async ({ page, portal, axe }) => {
    test.setTimeout(240_000);
    await register(page, portal, owner, unlooked);
    await registerOrganisation(page, tansy, unlooked);

    await test.step("it names a director and the company above it", async () => {
      await page.goto("/supplier/organisation");
      await follow(page, "Say who runs, owns or controls it");
      await expectTitle(page, title);
      await axe(page);
      await press(page, "Name a person or company");
      await axe(page);
      await press(page, "Save");
      await expectRefusal(page, "Choose how they are connected");
      await axe(page);
      await choose(page, "Who is it?", "A director, trustee or partner");
      await fill(page, { "Full name": "Tansy Wick" });
      await fillDay(page, "Since when?", "2019-03-27");
      await press(page, "Save");
      await expectRefusal(page, "Enter the month and year of birth, such as 3 1968");
      await fill(page, { "Month and year of birth": "3 1968" });
      await press(page, "Save");
      await expect(main(page)).toContainText("Born in March 1968. Since 27 March 2019");
      await press(page, "Name a person or company");
      await choose(page, "Who is it?", "A company that owns or controls it");
      const company = { "Full name": "Wick Holdings Ltd", "Its number": "01234567" };
      await fill(page, { ...company, "Country it is registered in": "England" });
      await fillDay(page, "Since when?", "2020-01-01");
      await press(page, "Save");
      await expect(main(page)).toContainText("Number 01234567. England. Since 1 January 2020");
      await axe(page);
    });

    await test.step("it puts right what it said", async () => {
      await follow(page, /^Change.*Tansy Wick/u);
      await expectTitle(page, "Change what you say of them");
      await axe(page);
      await fill(page, { "Month and year of birth": "4 1968" });
      await press(page, "Save");
      await expect(main(page)).toContainText("Born in April 1968");
    });

    await test.step("it answers every ground, and signs with both named", async () => {
      await page.goto("/supplier/declarations/exclusions");
      await axe(page);
      const sections = await main(page).getByRole("link", { name: "Answer or change" }).count();
      for (let place = 1; place <= sections; place += 1) {
        await page.goto(`/supplier/declarations/exclusions/answers/${place}`);
        for (const no of await main(page).getByRole("radio", { name: "No", exact: true }).all()) await no.check();
        const promise = main(page).getByRole("group", { name: "Will you sign this declaration again" });
        if ((await promise.count()) > 0) await promise.getByRole("radio", { name: "Yes" }).check();
        await press(page, "Save these answers");
      }
      await press(page, "Check and sign");
      await expect(main(page)).toContainText("Wick Holdings Ltd");
      await axe(page);
      await main(page).getByRole("checkbox", { name: "This is true, and I may sign" }).check();
      await press(page, "Sign the declaration");
      await expectTitle(page, "Signed declaration");
      await expect(main(page)).toContainText("Born in April 1968");
      await axe(page);
    });

    await test.step("when one has gone it is asked to sign again, and what was signed stays", async () => {
      await page.goto("/supplier/organisation/connected");
      await follow(page, /^Not any more.*Wick Holdings/u);
      await expectTitle(page, "Not connected any more");
      await axe(page);
      await fillDay(page, "What was the last day?", "2019-12-31");
      await press(page, "Save");
      await expectRefusal(page, "The last day must not be before the day it began");
      await axe(page);
      await fillDay(page, "What was the last day?", "2026-01-31");
      await press(page, "Save");
      await expect(main(page)).toContainText("This has changed since you signed your exclusion declaration.");
      await expect(main(page)).toContainText("until 31 January 2026");
      await axe(page);
      await follow(page, "Look at it and sign it again");
      await expect(main(page)).toContainText("Every question is answered. Check the answers, then sign.");
      await expect(main(page)).not.toContainText("Wick Holdings Ltd");
      await press(page, "Check and sign");
      await main(page).getByRole("checkbox", { name: "This is true, and I may sign" }).check();
      await press(page, "Sign the declaration");
      await expect(main(page)).not.toContainText("Wick Holdings Ltd");
      await page.goto("/supplier/organisation/connected");
      await expect(main(page)).not.toContainText("sign it again");
    });
  },
);
