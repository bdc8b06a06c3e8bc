import type { Page } from "@playwright/test";
import { draw } from "../support/draw";
import { drawBids, leaves, measures, questions, section } from "../support/drawn-bids";
import { expect, linkTo, test } from "../support/journey";
import { oracleRanking, type OracleLeaf } from "../support/oracle";
import * as awards from "../support/steps/awards";
import * as bids from "../support/steps/bids";
import { calendarFrom } from "../support/steps/calendar";
import { moveClockTo, portalToday } from "../support/steps/clock";
import * as competitions from "../support/steps/competitions";
import * as evaluation from "../support/steps/evaluation";
import { keyOf } from "../support/steps/evaluation";
import { expectTitle, fill, follow, main, press } from "../support/steps/hands";
import * as lists from "../support/steps/lists";
import { accept, invite, register, signInAgain } from "../support/steps/people";
import { addHome, registerOrganisation } from "../support/steps/suppliers";
import { pdf } from "../support/test-files";

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

const kindWords: Record<OracleLeaf["kind"], string> = {
  QUALITY: "Quality question",
  SOCIAL_VALUE_WORDS: "Social value question",
  SOCIAL_VALUE_AMOUNT: "Social value by amount",
  PRICE: "Price",
};

function nameOf(key: string): string {
  return colleagues.find(([each]) => each === key)?.[1] ?? "";
}

function answersOf(home: string): Record<string, string> {
  return Object.fromEntries(questions.map((question) => [question, `At ${home} we write down: ${question}.`]));
}

/** What a council person sees of a competition that is not closed: no submission may change a letter of it. */
async function councilPages(page: Page, competition: string): Promise<string[]> {
  const shown: string[] = [];
  for (const below of ["", "/invitations", "/open", "/panel", "/conflicts", "/award"]) {
    await page.goto(`${competition}${below}`);
    shown.push((await main(page).innerText()).replaceAll(/\d+ (day|hour|minute)s?/gu, "some time"));
  }
  return shown;
}

test("a provider from registration to award", { tag: "@plain" }, async ({ page, portal, axeOnce, anotherBrowser }) => {
  test.setTimeout(900_000);
  const calendar = calendarFrom(await portalToday(page));
  const deadline = calendar.midweek(35);
  const numbers = draw();
  const drawn = drawBids(numbers, [bidders[0].name, bidders[1].name, bidders[2].name]);
  const expected = oracleRanking(leaves, drawn.bids);
  const prices = drawn.bids.map(({ price }) => price).join(", ");
  process.stdout.write(`The draw of this run: STORY_SEED=${numbers.seed}, prices ${prices}\n`);
  const look = async (shown: Page): Promise<void> => {
    if (process.env["FAST"] !== "1") await axeOnce(shown);
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

  await test.step("the providers find the list, and apply", async () => {
    await as("larch").goto("/lists");
    await look(as("larch"));
    await follow(as("larch"), "Children’s homes list");
    await look(as("larch"));
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
    await expect(main(as("elm"))).not.toContainText(/Approved(?! lists)|Refused/u);
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

  const competition = await test.step("the officer writes a competition wholly through pages", async () => {
    const officer = as("officer");
    const needed = { title: "Two places near school", list: "Children’s homes list", lot: "CH1" };
    const address = await competitions.startCompetition(officer, needed, look);
    const add = (given: competitions.CriterionGiven) => competitions.addCriterion(officer, address, given, look);
    await add({ kind: "Section", title: section.quality, marks: "55" });
    await add({ kind: "Section", title: section.socialValue, marks: "20" });
    for (const { title, kind, weight, section: within } of leaves) {
      const question = questions.some((each) => each === title) ? `Tell us about: ${title.toLowerCase()}.` : undefined;
      await add({ kind: kindWords[kind], title, marks: String(weight), section: within, question });
    }
    await add({ kind: "Quality question", title: "One too many", marks: "5", question: "Anything else?" });
    await competitions.expectWeightsDoNotSum(officer, address, "105.00", look);
    await competitions.removeCriterion(officer, address, "One too many", look);
    await competitions.changeMarks(officer, address, "Price", "24.99", look);
    await competitions.expectWeightsDoNotSum(officer, address, "99.99", look);
    await competitions.changeMarks(officer, address, "Price", "25", look);
    await competitions.askForMeasures(
      officer,
      address,
      measures.map(({ code }) => code),
      look,
    );
    await competitions.setDeadline(officer, address, deadline, look);
    await officer.goto(`${address}/edit`);
    await look(officer);
    return address;
  });

  await test.step("an approver sends it back once, and approves it; it is published to all who can do the work", async () => {
    await competitions.sendForApproval(as("officer"), competition, look);
    await as("approver").goto(competition);
    await look(as("approver"));
    await competitions.sendBack(as("approver"), competition, look);
    await competitions.sendForApproval(as("officer"), competition, look);
    await competitions.approve(as("approver"), competition, look);
    await competitions.publish(as("officer"), competition, look);
    for (const { name } of bidders) await expect(main(as("officer"))).toContainText(name);
    for (const { key } of bidders) await portal.mail.take(`owner@${key}.test`, /^You can bid: Two places near school/u);
    await as("larch").goto(new URL(competition).pathname.replace("/council", ""));
    await look(as("larch"));
  });

  await test.step("the panel is put together", async () => {
    const officer = as("officer");
    await evaluation.appoint(officer, competition, nameOf("moderator"), "Moderator", look);
    for (const key of ["first", "second", "third"] as const) {
      await evaluation.appoint(officer, competition, nameOf(key), "Evaluator", look);
      await evaluation.giveQuestions(officer, competition, { name: nameOf(key), questions }, look);
    }
  });

  const addresses = await test.step("three bids are written; nobody at the council sees that", async () => {
    const found = new Map<string, string>();
    for (const [place, { key, home }] of bidders.entries()) {
      const bid = await bids.startBid(as(key), "Two places near school", look);
      const { price, pledges } = drawn.bids[place] ?? drawn.bids[0];
      await bids.writeBid(as(key), bid, { home, answers: answersOf(home), price, pledges }, look);
      found.set(key, bid);
    }
    return found;
  });
  const bidOf = (key: string): string => addresses.get(key) ?? "";

  await test.step("files are added, bad ones refused, one removed", async () => {
    await bids.tryBadFiles(as("larch"), bidOf("larch"), look);
    await bids.addFile(as("larch"), bidOf("larch"), { name: "rota of staff.pdf", content: pdf("rota") }, look);
    await bids.addFile(as("larch"), bidOf("larch"), { name: "old plan.pdf", content: pdf("old") }, look);
    await bids.removeFile(as("larch"), bidOf("larch"), "old plan.pdf", look);
  });

  await test.step("all submit; one withdraws and submits again", async () => {
    const before = await councilPages(as("officer"), competition);
    for (const { key } of bidders) {
      await bids.submitBid(as(key), bidOf(key), look);
      const receipt = await portal.mail.take(`owner@${key}.test`, /^Bid received/u);
      expect(receipt.text).not.toContain("rota of staff");
    }
    await bids.withdrawBid(as("rowan"), bidOf("rowan"), look);
    await portal.mail.take("owner@rowan.test", /^Bid withdrawn/u);
    await bids.submitBid(as("rowan"), bidOf("rowan"), look);
    expect(await councilPages(as("officer"), competition)).toEqual(before);
    const open = await as("officer").goto(`${competition}/bids`);
    expect(open?.status()).toBe(404);
  });

  await test.step("the deadline passes: one presses too late, and the bid on time stays", async () => {
    await as("larch").goto(`${bidOf("larch")}/submit`);
    await moveClockTo(as("lead"), deadline, "12:01");
    await bids.pressSubmit(as("larch"));
    await expectTitle(as("larch"), /^Your bid came .* late$/u);
    await expect(main(as("larch"))).toContainText("Version 1, which we received in time, is your bid.");
    await look(as("larch"));
    await portal.mail.take("owner@larch.test", /^Your bid came too late/u);
    await as("larch").goto(bidOf("larch"));
    await expect(main(as("larch"))).toContainText("version 1");
  });

  await test.step("two officers declare and open the bids", async () => {
    for (const key of ["officer", "commissioner"]) await competitions.declareNothing(as(key), competition, look);
    await bids.openBids(as("officer"), as("commissioner"), competition, look);
    await expect(main(as("commissioner"))).toContainText("Received after the deadline: kept unopened");
  });

  await test.step("everyone declares on the names, and the labels are read", async () => {
    for (const key of ["officer", "commissioner", "moderator", "approver", "finance", "first", "second", "third"]) {
      await competitions.declareNothing(as(key), competition, look);
    }
  });
  const labels = await bids.labelsOf(as("officer"), competition, look);
  const labelOf = (bidder: string): string => labels.get(bidder) ?? `nobody called ${bidder}`;
  await follow(as("officer"), labelOf(drawn.bids[0].name));
  await look(as("officer"));

  await test.step("the panel scores blind; one finds a conflict midway and is shut out", async () => {
    for (const [index, key] of (["first", "second"] as const).entries()) {
      await as(key).goto("/council/evaluation");
      await look(as(key));
      const answers = await evaluation.answersToScore(as(key), competition, look);
      for (const bid of drawn.bids) {
        for (const question of questions) {
          const given = bid.given[question][index] ?? 0;
          await evaluation.score(as(key), answers.get(keyOf(question, labelOf(bid.name))) ?? "", given, look);
        }
      }
    }
    const third = await evaluation.answersToScore(as("third"), competition, look);
    const [address = ""] = third.values();
    await evaluation.score(as("third"), address, 5, look);
    await competitions.declareLater(as("third"), competition, drawn.bids[0].name, look);
    for (const shut of [address, `${competition}/score`, `${competition}/moderation`]) {
      expect((await as("third").goto(shut))?.status(), shut).toBeGreaterThanOrEqual(403);
    }
    await competitions.shutOut(as("officer"), competition, nameOf("third"), look);
    await evaluation.endAppointment(as("officer"), competition, nameOf("third"), look);
    await evaluation.finishScoring(as("first"), competition, look);
    await as("moderator").goto(`${competition}/moderation`);
    await expect(main(as("moderator"))).toContainText("Still scoring:");
    await look(as("moderator"));
    await evaluation.finishScoring(as("second"), competition, look);
  });

  await test.step("the panel agrees, and the moderator locks", async () => {
    const moderator = as("moderator");
    await moderator.goto(`${competition}/moderation`);
    const { question: apart, name } = drawn.apart;
    await expect(evaluation.moderationRow(moderator, apart, labelOf(name))).toContainText("talk it through");
    for (const bid of drawn.bids) {
      for (const question of questions) {
        const agreed = { question, label: labelOf(bid.name), score: bid.scores[question] };
        await evaluation.agree(moderator, competition, agreed, look);
      }
    }
    expect((await as("officer").goto(`${competition}/ranking`))?.status()).toBe(403);
    await evaluation.lockQuality(moderator, competition, look);
  });

  await test.step("officer and finance open the prices; the ranking is what the oracle says", async () => {
    await evaluation.openPrices(as("officer"), as("finance"), competition, look);
    const shown = await evaluation.readRanking(as("officer"), competition, look);
    expect(shown.rows).toEqual(expected.map(({ name, rank, total }) => ({ bidder: name, rank: String(rank), total })));
    for (const { name, marks } of expected) expect(shown.marks[name]).toMatchObject(marks);
    const { name, marks } = drawn.roundedMarks;
    expect(shown.marks[name]?.["Price"]).toBe(marks);
  });

  await test.step("the award is recommended, approved by someone who did not score, and told to all at once", async () => {
    const [winner, second] = [expected[0]?.name ?? "", expected[1]?.name ?? ""];
    await awards.recommendAward(as("commissioner"), competition, { lot: "CH1", bidder: winner, second }, look);
    await awards.approveAward(as("approver"), competition, "CH1", look);
    expect(portal.mail.arrived.filter(({ subject }) => subject.startsWith("Your bid was"))).toEqual([]);
    await awards.tellEveryone(as("officer"), competition, look);
  });

  await test.step("every bidder reads a letter written from the record", async () => {
    const [winner] = expected;
    for (const { key, name } of bidders) {
      const own = expected.find((line) => line.name === name);
      const outcome = name === winner?.name ? "chosen" : "not chosen";
      const mail = await portal.mail.take(`owner@${key}.test`, new RegExp(`^Your bid was ${outcome}: `, "u"));
      const page = await awards.readLetter(as(key), linkTo(mail, "supplier"), look);
      for (const words of [page, mail.text]) {
        expect(words).toContain(`${own?.total} of 100.00`);
        if (outcome === "not chosen") expect(words).toContain(winner?.total);
        for (const question of questions) {
          const bid = drawn.bids.find((each) => each.name === name);
          const said = { question, label: labelOf(name), score: bid?.scores[question] ?? 0 };
          expect(words).toContain(evaluation.rationale(said));
        }
        for (const other of expected) {
          if (other.name !== name && other.name !== winner?.name) expect(words).not.toContain(other.name);
        }
      }
    }
  });
});
