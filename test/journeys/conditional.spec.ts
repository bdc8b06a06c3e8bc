import { expect, test } from "../support/journey";
import { calendarFrom } from "../support/steps/calendar";
import { moveClockTo, portalToday } from "../support/steps/clock";
import { found } from "../support/steps/councils";
import { choose, expectRefusal, expectTitle, fill, follow, main, press, tick } from "../support/steps/hands";
import * as lists from "../support/steps/lists";
import { accept, invite, register, signInAgain, unlooked } from "../support/steps/people";
import { addCertificate, addHome, registerOrganisation } from "../support/steps/suppliers";

const lead = { name: "Ivo Marsh", email: "ivo@godwit.test" };
const approver = { name: "Greta Holm", email: "greta@godwit.test" };
const owner = { name: "Bryn Teal", email: "bryn@tormentil.test" };
const tormentil = { name: "Tormentil Homes Ltd", companyNumber: "08815577", email: "office@tormentil.test" };
const list = "Homes with cover to come";
const insurance = "Public liability insurance";
const enough = "The insurance ends before the contract starts. Please renew it.";

test(
  "a home is approved once its insurance is seen: not on the list before, and on it from the check",
  { tag: "@plain" },
  async ({ page, portal, axe, anotherBrowser }) => {
    test.setTimeout(300_000);
    const [provider, second] = [await anotherBrowser(), await anotherBrowser()];
    const start = calendarFrom(await portalToday(page));
    await found(page, portal, { name: "Godwit Council", lead: lead.name, email: lead.email }, unlooked);
    await invite(page, "council", { ...approver, roles: ["Approver"] }, unlooked);
    await accept(second, portal, approver.email, unlooked);
    await register(provider, portal, owner, unlooked);
    await registerOrganisation(provider, tormentil, unlooked);
    await addHome(provider, { name: "Tormentil House", urn: "SC557701" }, unlooked);
    await page.goto("/council/partners/new-consortium");
    await fill(page, { "Name of the consortium": "Godwit and friends" });
    await press(page, "Form the consortium");
    const shared = { title: list, kind: "Light touch framework", law: "Procurement Act 2023" } as const;
    const address = await lists.setUpList(page, { ...shared, sharedBy: "Godwit and friends" }, unlooked);
    await lists.addLot(page, address, { code: "CH1", title: "Home in the area", kind: "Children’s home" }, unlooked);
    const round = await lists.openRound(page, address, { opens: start.day(1), closes: start.day(14) }, unlooked);
    const application = await lists.startApplication(provider, list, owner.email, unlooked);
    await lists.submitLine(provider, application, { home: "Tormentil House", lot: "CH1" }, unlooked);
    await moveClockTo(page, start.day(14), "12:01");

    await test.step("it is recommended, decided and told under a condition", async () => {
      await page.goto(`${round}/lines`);
      await follow(page, "Tormentil House");
      await press(page, /^Recommend$/u);
      await choose(page, "What do you recommend?", "Approve once evidence is given");
      await fill(page, { "Why, in your own words": "The home is good. Its insurance is to come." });
      await press(page, /^Recommend$/u);
      await expectRefusal(page, "Choose at least one thing to be given");
      await axe(page);
      await tick(page, "What must still be given? (only to approve once evidence is given)", insurance);
      await press(page, /^Recommend$/u);
      await expect(main(page)).toContainText("20 working days");
      await axe(page);
      await second.goto(`${round}/lines`);
      await follow(second, "Tormentil House");
      await press(second, "Decide");
      await axe(second);
      await choose(second, "What do you decide?", "Approve once evidence is given");
      await press(second, "Decide");
      await page.goto(`${round}/issue`);
      await press(page, "Issue the decisions");
      await page.goto(address);
      await expect(main(page)).not.toContainText("Tormentil Homes Ltd");
    });

    await test.step("the provider reads what is still to come, and sends it from its evidence", async () => {
      await provider.goto("/supplier");
      await follow(provider, /^Send the evidence for Tormentil House/u);
      await expectTitle(provider, "Evidence that the council still needs");
      await axe(provider);
      await press(provider, "Send it to the council");
      await expectRefusal(provider, `Add the file “${insurance}” to your evidence first`);
      await axe(provider);
      const evidence = provider.url();
      const given = { kind: "public-liability", file: "cover.pdf", from: start.day(1), to: start.day(300) };
      await addCertificate(provider, given, unlooked);
      await provider.goto(evidence);
      await expect(main(provider)).toContainText("cover.pdf");
      await press(provider, "Send it to the council");
      await expect(main(provider)).toContainText("The council has your evidence.");
      await axe(provider);
    });

    await test.step("the council finds it not enough, and says why", async () => {
      await page.goto("/council");
      await follow(page, "Check the evidence for Tormentil House");
      await axe(page);
      await choose(page, "Is it what was asked for?", /^No/u);
      await press(page, "Say so");
      await expectRefusal(page, /Say what is missing in 20 characters or more/u);
      await fill(page, { "What is missing? (only if it is not)": enough });
      await press(page, "Say so");
      await expect(main(page)).toContainText(enough);
      await axe(page);
    });

    await test.step("sent again and enough, it is on the list from that moment, and the letter says so", async () => {
      await provider.goto("/supplier");
      await follow(provider, /^Send the evidence for Tormentil House/u);
      await expect(main(provider)).toContainText(enough);
      await press(provider, "Send it to the council");
      await page.goto("/council");
      await follow(page, "Check the evidence for Tormentil House");
      await choose(page, "Is it what was asked for?", /^Yes/u);
      await press(page, "Say so");
      await expect(main(page)).toContainText("Approved");
      await provider.reload();
      await expect(main(provider)).toContainText("This is over.");
      await provider.goto("/supplier/memberships");
      await expect(main(provider)).toContainText("Tormentil House");
      await axe(provider);
      await signInAgain(page, lead.email, unlooked);
    });
  },
);
