import type { Page } from "@playwright/test";
import { expect, linkTo, test } from "../support/journey";
import { calendarFrom } from "../support/steps/calendar";
import { moveClockTo, portalToday } from "../support/steps/clock";
import { found } from "../support/steps/councils";
import { choose, expectTitle, fill, fillDay, follow, group, main, press } from "../support/steps/hands";
import * as lists from "../support/steps/lists";
import { accept, invite, register, unlooked } from "../support/steps/people";
import { expectSentence, expectTyped } from "../support/steps/sentences";
import { addHome, registerOrganisation } from "../support/steps/suppliers";

const lead = { name: "Nora Vane", email: "nora@alderman.test" };
const monitor = { name: "Tom Quill", email: "tom@alderman.test" };
const approver = { name: "Ruth Penn", email: "ruth@alderman.test" };
const owner = { name: "Sam Rowan", email: "sam@rowan.test" };
const rowan = { name: "Rowan Homes Ltd", companyNumber: "08813301", email: "office@rowan.test" };
const list = "Homes with a right of reply";
const why = "A visit on Tuesday found two doors locked at night.";
const conditions = "No door is locked at night, and staff are trained.";
const reply = "The locks are off since Wednesday, and all staff were trained on Friday.";

test(
  "a home is suspended, its provider replies, and it is taken back",
  { tag: "@plain" },
  async ({ page, portal, axe, anotherBrowser }) => {
    test.setTimeout(400_000);
    const [quality, decider, provider] = [await anotherBrowser(), await anotherBrowser(), await anotherBrowser()];
    const start = calendarFrom(await portalToday(page));
    await found(page, portal, { name: "Alderman Council", lead: lead.name, email: lead.email }, unlooked);
    await invite(page, "council", { ...monitor, roles: ["Quality monitor"] }, unlooked);
    await invite(page, "council", { ...approver, roles: ["Approver"] }, unlooked);
    await accept(quality, portal, monitor.email, unlooked);
    await accept(decider, portal, approver.email, unlooked);
    await register(provider, portal, owner, unlooked);
    await registerOrganisation(provider, rowan, unlooked);
    await addHome(provider, { name: "Rowan Lodge", urn: "SC331001" }, unlooked);
    await addHome(provider, { name: "Rowan View", urn: "SC331002" }, unlooked);
    await homesAreListed({ page, decider, provider, start });

    await test.step("the provider says that a home has no places, and that it has again", async () => {
      await provider.goto("/supplier/memberships");
      await follow(provider, "Rowan Lodge");
      await expectTitle(provider, "Rowan Lodge");
      await axe(provider);
      await press(provider, "We have no places just now");
      await axe(provider);
      await choose(provider, "Can Rowan Lodge take new people now?", "No, we have no places just now");
      await press(provider, "Save");
      await expect(main(provider)).toContainText("Paused: no places");
      await press(provider, "We have places again");
      await choose(provider, "Can Rowan Lodge take new people now?", "Yes, we have places");
      await press(provider, "Save");
      await expect(main(provider)).toContainText("Taking people again");
      await axe(provider);
    });

    const today = calendarFrom(await portalToday(page));
    let address = "";
    await test.step("the quality monitor suspends it at once, and what was typed stays where something is missing", async () => {
      await quality.goto("/council/lists");
      await follow(quality, list);
      await quality.goto(`${quality.url()}/members`);
      await axe(quality);
      await follow(quality, "Rowan Lodge");
      await expectTitle(quality, "Rowan Lodge");
      address = quality.url();
      await axe(quality);
      await press(quality, "Suspend or remove");
      await axe(quality);
      await choose(quality, "What do you want to happen?", "Suspension");
      await fill(quality, { "Why, in your own words": "Locked doors" });
      await press(quality, "Send it");
      await expectSentence(
        quality,
        quality.getByLabel("Why, in your own words"),
        "Write 20 characters or more: the provider reads it",
      );
      await expectTyped(quality, { "Why, in your own words": "Locked doors" });
      await expect(quality.getByRole("alert")).toContainText("Enter the day you will look at it again");
      await axe(quality);
      await choose(quality, "What is the main reason?", "The contract is not kept");
      await fill(quality, {
        "Why, in your own words": why,
        "What must be put right before it is lifted? (only to suspend)": conditions,
      });
      await fillDay(quality, "When will you look at it again? (only to suspend)", today.day(20));
      await group(quality, "Must it be in force at once? (only to suspend)").getByRole("checkbox").check();
      await press(quality, "Send it");
      await expect(quality.getByRole("alert")).toContainText("Only safeguarding and what a regulator found");
      await axe(quality);
      await choose(quality, "What is the main reason?", "Safeguarding");
      await press(quality, "Send it");
      await expectTitle(quality, "Rowan Lodge");
      await expect(main(quality)).toContainText("Somebody else at the council confirms it");
      await axe(quality);
    });

    await test.step("the provider reads why, and replies", async () => {
      const mail = await portal.mail.take(owner.email, /is suspended from now on: you can reply/u);
      expect(mail.text).toContain(why);
      await provider.goto(linkTo(mail, "supplier"));
      await expect(main(provider)).toContainText("Reply by the end of");
      await axe(provider);
      await press(provider, "Reply to the council");
      await expect(main(provider)).toContainText(why);
      await press(provider, "Send your reply");
      await expectSentence(provider, provider.getByLabel("What do you want the council to know?"), "Enter your reply");
      await axe(provider);
      await fill(provider, { "What do you want the council to know?": reply });
      await press(provider, "Send your reply");
      await expectTitle(provider, "Rowan Lodge");
      await expect(main(provider)).toContainText(reply);
      await expect(main(provider)).not.toContainText(monitor.name);
      await axe(provider);
    });

    await test.step("the sibling stays as it is, and the public sees both", async () => {
      await provider.goto("/supplier/memberships");
      await expect(provider.getByRole("row", { name: /Rowan Lodge/u })).toContainText("It is suspended");
      await expect(provider.getByRole("row", { name: /Rowan View/u })).toContainText("Yes");
      await axe(provider);
      await provider.goto("/lists");
      await follow(provider, list);
      await expect(main(provider)).toContainText("Rowan Lodge");
      await expect(main(provider)).not.toContainText(/suspen/iu);
    });

    await test.step("somebody else confirms it, and lifts it when it is put right", async () => {
      await decider.goto(address);
      await expect(main(decider)).toContainText(reply);
      await press(decider, "Decide");
      await axe(decider);
      await press(decider, "Decide and tell the provider");
      await expect(decider.getByRole("alert")).toContainText("Choose what you decide");
      await axe(decider);
      await choose(decider, "What do you decide?", "Confirm the suspension");
      await fill(decider, { "Why, in your own words": "The training must be seen on a visit first." });
      await press(decider, "Decide and tell the provider");
      await expect(main(decider)).toContainText("In force");
      await axe(decider);
      await press(decider, "Lift the suspension");
      await expect(main(decider)).toContainText(conditions);
      await axe(decider);
      await press(decider, "Lift the suspension");
      await expect(decider.getByRole("alert")).toContainText("Enter why the suspension ends");
      await axe(decider);
      await fill(decider, {
        "How do you know that it is put right?": "Seen on a visit on Monday: no lock, all trained.",
      });
      await press(decider, "Lift the suspension");
      await expect(main(decider)).toContainText("Suspension lifted");
      await axe(decider);
      await portal.mail.take(owner.email, /is not suspended any more/u);
      await portal.mail.take(monitor.email, /Rowan Lodge can be invited again/u);
    });
  },
);

interface Company {
  readonly page: Page;
  readonly decider: Page;
  readonly provider: Page;
  readonly start: ReturnType<typeof calendarFrom>;
}

/** Both homes of the provider join the list in one round. */
async function homesAreListed({ page, decider, provider, start }: Company): Promise<void> {
  await page.goto("/council/partners/new-consortium");
  await fill(page, { "Name of the consortium": "Homes alone" });
  await press(page, "Form the consortium");
  const address = await lists.setUpList(
    page,
    {
      title: list,
      kind: "Light touch framework",
      law: "Procurement Act 2023",
      sharedBy: "Homes alone",
    },
    unlooked,
  );
  await lists.addLot(page, address, { code: "CH1", title: "Home in the area", kind: "Children’s home" }, unlooked);
  const round = await lists.openRound(page, address, { opens: start.day(1), closes: start.day(14) }, unlooked);
  const application = await lists.startApplication(provider, list, owner.email, unlooked);
  for (const home of ["Rowan Lodge", "Rowan View"]) {
    await lists.submitLine(provider, application, { home, lot: "CH1" }, unlooked);
  }
  await moveClockTo(page, start.day(14), "12:01");
  for (const home of ["Rowan Lodge", "Rowan View"]) {
    await lists.recommend(page, round, { home, outcome: "Approve" }, unlooked);
    await lists.decide(decider, round, { home, outcome: "Approve" }, unlooked);
  }
  await page.goto(`${round}/issue`);
  await press(page, "Issue the decisions");
}
