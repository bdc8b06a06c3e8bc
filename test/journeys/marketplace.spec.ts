import { randomInt } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/journey";
import { calendarFrom } from "../support/steps/calendar";
import { moveClockTo } from "../support/steps/clock";
import { expectTitle, fill, follow, main, press } from "../support/steps/hands";
import * as lists from "../support/steps/lists";
import { accept, invite, register, signInAgain } from "../support/steps/people";
import { addHome, registerOrganisation } from "../support/steps/suppliers";

const council = "tidewater.test";

const colleagues = [
  ["officer", "Dan Okafor", ["Procurement officer"]],
  ["commissioner", "Ruth Hepple", ["Commissioner"]],
  ["approver", "Helen Marsh", ["Approver"]],
  ["moderator", "Iqbal Sharif", ["Moderator"]],
  ["finance", "Tom Wardle", ["Finance viewer"]],
  ["first", "Asha Khan", ["Evaluator"]],
  ["second", "Peter Ross", ["Evaluator"]],
  ["third", "Jenny Lee", ["Evaluator"]],
] as const;

const bidders = [
  { key: "larch", name: "Larch House Ltd", companyNumber: "09876543", home: "Larch House", urn: "SC401001" },
  { key: "rowan", name: "Rowan Care Ltd", companyNumber: "09876544", home: "Rowan Lodge", urn: "SC401002" },
  { key: "elm", name: "Elm View Ltd", companyNumber: "09876545", home: "Elm View", urn: "SC401003" },
] as const;

test("a provider from registration to award", { tag: "@plain" }, async ({ page, portal, axe, anotherBrowser }) => {
  test.setTimeout(900_000);
  const calendar = calendarFrom(new Date());
  const seen = new Set<string>();
  const look = async (shown: Page): Promise<void> => {
    const pattern = new URL(shown.url()).pathname.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/gu, ":id");
    if (process.env["FAST"] === "1" || seen.has(pattern)) return;
    seen.add(pattern);
    await axe(shown);
  };
  const browsers = new Map<string, Page>();
  const as = (who: string): Page => {
    const found = browsers.get(who);
    if (found === undefined) throw new Error(`Nobody is ${who}`);
    return found;
  };

  await test.step("the first lead is made by the command line and joins", async () => {
    const made = await portal.council(
      ...["create-authority", "--name", "Tidewater Council", "--address", "1 Quay Street, Tidewater", "--email"],
      ...[`buying@${council}`, "--lead-name", "Morag Ellison", "--lead-email", `morag@${council}`],
    );
    expect(made).toContain("/join/");
    browsers.set("lead", page);
    await accept(page, portal, `morag@${council}`, look);
    await expectTitle(page, "What waits for you");
  });

  await test.step("the lead invites colleagues and a partner", async () => {
    for (const [key, name, roles] of colleagues) {
      await invite(as("lead"), "council", { name, email: `${key}@${council}`, roles }, look);
    }
    for (const [key] of colleagues) {
      browsers.set(key, await anotherBrowser());
      await accept(as(key), portal, `${key}@${council}`, look);
    }
    await signInAgain(as("officer"), `officer@${council}`, look);
    await as("lead").goto("/council/partners/new-consortium");
    await look(as("lead"));
    await fill(as("lead"), { "Name of the consortium": "Homes together" });
    await press(as("lead"), "Form the consortium");
    await look(as("lead"));
    await follow(as("lead"), /^Add a partner that is new here/u);
    await look(as("lead"));
    await main(as("lead")).getByRole("radio", { name: "Council" }).check();
    await fill(as("lead"), {
      "Name of the organisation": "Estuary Council",
      "Postal address": "2 Estuary Road",
      "E-mail address for letters": "buying@estuary.test",
      "Full name of its lead": "Joan Ridley",
      "E-mail address of its lead": "joan@estuary.test",
    });
    await press(as("lead"), "Add the partner and invite its lead");
    browsers.set("partner", await anotherBrowser());
    await accept(as("partner"), portal, "joan@estuary.test", look);
  });

  await test.step("three providers register with a home each", async () => {
    for (const { key, name, companyNumber, home, urn } of bidders) {
      browsers.set(key, await anotherBrowser());
      const email = `owner@${key}.test`;
      await register(as(key), portal, { name: `Owner of ${name}`, email }, look);
      await registerOrganisation(as(key), { name, companyNumber, email }, look);
      await addHome(as(key), { name: home, urn }, look);
    }
    await addHome(as("elm"), { name: "Elm Cottage", urn: "SC401004" }, look);
    await signInAgain(as("larch"), "owner@larch.test", look);
  });

  let round = "";
  await test.step("the officer sets up the list, is warned in red, and opens a round", async () => {
    const list = await lists.setUpList(
      as("officer"),
      {
        title: "Children’s homes list",
        kind: "Approved provider list",
        law: "Public Contracts Regulations 2015",
        sharedBy: "Homes together",
        lastOpened: calendar.day(-250),
      },
      look,
    );
    await lists.addLot(as("officer"), list, { code: "CH1", title: "Home in the area", kind: "Children’s home" }, look);
    round = await lists.openRound(
      as("officer"),
      list,
      { opens: calendar.day(1), closes: calendar.day(14), gapReason: "The list is new to this portal." },
      look,
    );
    const framework = await lists.setUpList(
      as("officer"),
      {
        title: "Education framework",
        kind: "Light touch framework",
        law: "Procurement Act 2023",
        sharedBy: "Homes together",
      },
      look,
    );
    await lists.addLot(as("officer"), framework, { code: "PRE-N4-D", title: "Day", kind: "Special school" }, look);
    await lists.addLot(as("officer"), framework, { code: "PRE-N4-W", title: "Weekly", kind: "Special school" }, look);
    await lists.openRound(as("officer"), framework, { opens: calendar.day(1), closes: calendar.day(14) }, look);
    await as("partner").goto("/council/lists");
    await expect(main(as("partner")).getByRole("link", { name: "Children’s homes list" })).toBeVisible();
  });

  await test.step("the providers apply", async () => {
    for (const { key, home } of bidders) {
      const application = await lists.startApplication(as(key), "Children’s homes list", `owner@${key}.test`, look);
      await lists.submitLine(as(key), application, { home, lot: "CH1" }, look);
      if (key === "elm") await lists.submitLine(as(key), application, { home: "Elm Cottage", lot: "CH1" }, look);
    }
  });

  await test.step("the round closes; the officer recommends, the approver decides, nobody is told", async () => {
    await moveClockTo(as("lead"), calendar.day(14), "12:01");
    for (const { home } of bidders) {
      await lists.recommend(as("officer"), round, { home, outcome: "Approve" }, look);
      await lists.decide(as("approver"), round, { home, outcome: "Approve" }, look);
    }
    await lists.recommend(as("officer"), round, { home: "Elm Cottage", outcome: "Refuse" }, look);
    await lists.decide(as("approver"), round, { home: "Elm Cottage", outcome: "Refuse" }, look);
    await as("elm").goto("/supplier/applications");
    await expect(main(as("elm"))).not.toContainText(/Approved|Refused/u);
  });

  await test.step("the officer issues the decisions, and every provider reads theirs", async () => {
    await as("officer").goto(`${round}/issue`);
    await look(as("officer"));
    await press(as("officer"), "Issue the decisions");
    for (const { key } of bidders) {
      await as(key).goto("/supplier/memberships");
      await look(as(key));
      await follow(as(key), /^the letter about|letter/u);
      await look(as(key));
    }
  });

  console.log(randomInt(2));
});
