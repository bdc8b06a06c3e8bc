import { expect, linkTo, test } from "../support/journey";
import { calendarFrom } from "../support/steps/calendar";
import { moveClockTo, portalToday } from "../support/steps/clock";
import { found } from "../support/steps/councils";
import { expectTitle, fill, follow, main, press } from "../support/steps/hands";
import * as lists from "../support/steps/lists";
import { accept, invite, register, signInAgain, unlooked } from "../support/steps/people";
import { addHome, registerOrganisation } from "../support/steps/suppliers";

const lead = { name: "Nell Marsh", email: "nell@plover.test" };
const approver = { name: "Otto Reed", email: "otto@plover.test" };
const owner = { name: "Gwen Lark", email: "gwen@yarrow.test" };
const yarrow = { name: "Yarrow Homes Ltd", companyNumber: "08813399", email: "office@yarrow.test" };
const list = "Homes that say so every year";

test(
  "a provider confirms its places once a year; the one it forgets is out until it does",
  { tag: "@plain" },
  async ({ page, portal, axe, anotherBrowser }) => {
    test.setTimeout(400_000);
    const [decider, provider] = [await anotherBrowser(), await anotherBrowser()];
    const start = calendarFrom(await portalToday(page));
    await found(page, portal, { name: "Plover Council", lead: lead.name, email: lead.email }, unlooked);
    await invite(page, "council", { ...approver, roles: ["Approver"] }, unlooked);
    await accept(decider, portal, approver.email, unlooked);
    await register(provider, portal, owner, unlooked);
    await registerOrganisation(provider, yarrow, unlooked);
    await addHome(provider, { name: "Yarrow Lodge", urn: "SC339901" }, unlooked);
    await addHome(provider, { name: "Yarrow View", urn: "SC339902" }, unlooked);
    await page.goto("/council/partners/new-consortium");
    await fill(page, { "Name of the consortium": "Plover and friends" });
    await press(page, "Form the consortium");
    const shared = { title: list, kind: "Light touch framework", law: "Procurement Act 2023" } as const;
    const address = await lists.setUpList(page, { ...shared, sharedBy: "Plover and friends" }, unlooked);
    await lists.addLot(page, address, { code: "CH1", title: "Home in the area", kind: "Children’s home" }, unlooked);
    const round = await lists.openRound(page, address, { opens: start.day(1), closes: start.day(14) }, unlooked);
    const application = await lists.startApplication(provider, list, owner.email, unlooked);
    const homes = ["Yarrow Lodge", "Yarrow View"];
    for (const home of homes) await lists.submitLine(provider, application, { home, lot: "CH1" }, unlooked);
    await moveClockTo(page, start.day(14), "12:01");
    for (const home of homes) {
      await lists.recommend(page, round, { home, outcome: "Approve" }, unlooked);
      await lists.decide(decider, round, { home, outcome: "Approve" }, unlooked);
    }
    await page.goto(`${round}/issue`);
    await press(page, "Issue the decisions");

    await test.step("nothing is asked in the first months", async () => {
      await provider.goto("/supplier/memberships/confirm");
      await expectTitle(provider, "Is this still right?");
      await expect(main(provider)).toContainText("Nothing needs your word just now");
      await axe(provider);
    });

    const year = calendarFrom(await portalToday(page));
    await test.step("a month before the year is over a mail asks, and the page shows what stands there", async () => {
      await moveClockTo(page, year.day(340), "09:00");
      const mail = await portal.mail.take(owner.email, /Please confirm 2 places on lists by/u);
      await signInAgain(provider, owner.email, unlooked);
      await provider.goto(linkTo(mail, "supplier"));
      await expectTitle(provider, "Is this still right?");
      await expect(main(provider)).toContainText("Ages 8 to 17");
      await axe(provider);
      await press(provider, "Confirm for another year");
      await expect(provider.getByRole("alert")).toContainText("Tick each place that is still right");
      await axe(provider);
      await main(provider)
        .getByRole("checkbox", { name: /^Yarrow View/u })
        .check();
      await press(provider, "Confirm for another year");
      await expectTitle(provider, "Lists you are on");
      await provider.goto("/supplier/memberships/confirm");
      await expect(main(provider).getByRole("checkbox")).toHaveCount(1);
    });

    await test.step("after the last day the one that was forgotten gets no invitations, until it is confirmed", async () => {
      await moveClockTo(page, year.day(370), "09:00");
      await signInAgain(provider, owner.email, unlooked);
      await provider.goto("/supplier/memberships");
      const row = main(provider).getByRole("row").filter({ hasText: "Yarrow Lodge" });
      await expect(row).toContainText("Its provider has not confirmed it this year");
      await expect(main(provider).getByRole("row").filter({ hasText: "Yarrow View" })).toContainText("Yes");
      await axe(provider);
      await follow(provider, "Yarrow Lodge");
      await expect(main(provider)).toContainText("Not confirmed in time");
      await axe(provider);
      await signInAgain(page, lead.email, unlooked);
      await page.goto(`${address}/members`);
      await expect(main(page).getByRole("row").filter({ hasText: "Yarrow Lodge" })).toContainText(
        "Not confirmed in time",
      );
      await axe(page);
      await press(provider, "Confirm it for another year");
      await main(provider)
        .getByRole("checkbox", { name: /^Yarrow Lodge/u })
        .check();
      await press(provider, "Confirm for another year");
      await expect(main(provider).getByRole("row").filter({ hasText: "Yarrow Lodge" })).toContainText("Yes");
      await page.reload();
      await follow(page, "Yarrow Lodge");
      await expect(main(page)).toContainText("Confirmed for another year");
      await axe(page);
    });
  },
);
