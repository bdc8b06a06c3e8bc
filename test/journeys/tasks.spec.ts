import { expect, test } from "../support/journey";
import { calendarFrom } from "../support/steps/calendar";
import { portalToday } from "../support/steps/clock";
import { found } from "../support/steps/councils";
import { expectTitle, fill, fillDay, follow, group, main, press } from "../support/steps/hands";
import { accept, invite, register, unlooked } from "../support/steps/people";
import { expectSentence, expectTyped } from "../support/steps/sentences";
import { registerOrganisation } from "../support/steps/suppliers";

const lead = { name: "Mara Lund", email: "mara@bracken.test" };
const approver = { name: "Helen Moss", email: "helen@bracken.test" };
const owner = { name: "Cato Reed", email: "cato@fern.test" };
const writer = { name: "Lena Frost", email: "lena@fern.test" };
const fern = { name: "Fern Care Ltd", companyNumber: "08812399", email: "office@fern.test" };

test(
  "a lead gives a colleague a task, who sees it with their work and does it",
  { tag: "@plain" },
  async ({ page, portal, axe, anotherBrowser }) => {
    test.setTimeout(300_000);
    const colleague = await anotherBrowser();
    const calendar = calendarFrom(await portalToday(page));
    await found(page, portal, { name: "Bracken Council", lead: lead.name, email: lead.email }, unlooked);
    await invite(page, "council", { ...approver, roles: ["Approver"] }, unlooked);
    await accept(colleague, portal, approver.email, unlooked);

    await test.step("an invitation to the wrong person is taken back", async () => {
      await invite(
        page,
        "council",
        { name: "Wrong Person", email: "wrong@bracken.test", roles: ["Auditor"] },
        unlooked,
      );
      await follow(page, "Take back the invitation of Wrong Person");
      await expectTitle(page, "Take back the invitation of Wrong Person?");
      await axe(page);
      const asked = page.url();
      await press(page, "Take it back");
      await expectTitle(page, "People");
      await expect(main(page)).toContainText("There are none.");
      await page.goto(asked);
      await expectTitle(page, "People");
      const mail = await portal.mail.take("wrong@bracken.test", /^Join /u);
      await colleague.goto(/\/join\/[\w-]+/u.exec(mail.text)?.[0] ?? "");
      await expectTitle(colleague, "This link has been used or is too old");
    });

    await test.step("the form keeps what was typed and says what is wrong", async () => {
      await page.goto("/council");
      await axe(page);
      await follow(page, "Give someone a task");
      await axe(page);
      await press(page, "Give the task");
      await expectSentence(page, page.getByLabel("What is to be done?"), "Enter what is to be done");
      await expectSentence(page, page.getByLabel("Who does it?"), "Choose who does it");
      await axe(page);
      const typed = {
        "What is to be done?": "Read the draft <contract>",
        "What else should they know? (optional)": "Page 2",
      };
      await fill(page, typed);
      await page.getByLabel("Who does it?").selectOption({ label: "Helen Moss (Approver)" });
      await fillDay(page, "By which day? (optional)", "2020-01-31");
      await press(page, "Give the task");
      await expectSentence(
        page,
        group(page, "By which day? (optional)"),
        "A task is due by 5pm on its day. Choose a later day.",
      );
      await expectTyped(page, typed);
      await axe(page);
      await fillDay(page, "By which day? (optional)", calendar.day(3));
      await press(page, "Give the task");
      await expectTitle(page, "Read the draft <contract>");
      await expect(main(page)).toContainText("Helen Moss");
      await axe(page);
    });

    await test.step("the colleague hears of it, finds it by its day, and says that it is done", async () => {
      const mail = await portal.mail.take(approver.email, /^A task for you: Read the draft/u);
      await colleague.goto(/\/council\/tasks\/[0-9a-f-]+/u.exec(mail.text)?.[0] ?? "");
      await axe(colleague);
      await expect(main(colleague).getByRole("link", { name: "Take it back" })).toHaveCount(0);
      await colleague.goto("/council");
      await expect(main(colleague).getByRole("heading", { name: "In the next 7 days" })).toBeVisible();
      await axe(colleague);
      expect((await colleague.goto("/council/tasks/new"))?.status()).toBe(403);
      await colleague.goto("/council/tasks?whose=everyone&show=nothing&after=made-up");
      await axe(colleague);
      await follow(colleague, "Read the draft <contract>");
      await press(colleague, "Say it is done");
      await axe(colleague);
      await fill(colleague, { "A note, if it helps (optional)": "x".repeat(1001) });
      await press(colleague, "It is done");
      await expectSentence(
        colleague,
        colleague.getByLabel("A note, if it helps (optional)"),
        "The note must be 1,000 characters or fewer",
      );
      await axe(colleague);
      await fill(colleague, { "A note, if it helps (optional)": "Two small changes" });
      await press(colleague, "It is done");
      await expectTitle(colleague, "Tasks");
      await expect(main(colleague)).toContainText("You have no task just now.");
      await axe(colleague);
      await follow(colleague, "What is over");
      await expect(main(colleague).getByRole("row", { name: "Read the draft" })).toContainText("Done");
      await axe(colleague);
    });

    await test.step("the lead sees everybody's, gives one on, and takes one back", async () => {
      await page.goto("/council/tasks/new");
      await fill(page, { "What is to be done?": "Book the room" });
      await page.getByLabel("Who does it?").selectOption({ label: "Nobody yet" });
      await press(page, "Give the task");
      await page.goto("/council?whose=everyone");
      await expectTitle(page, "What is due");
      await expect(main(page)).toContainText("For: Nobody yet");
      await axe(page);
      await page.goto("/council/tasks");
      await expect(main(page)).toContainText("You have no task just now.");
      await follow(page, "Everybody’s");
      await axe(page);
      await follow(page, "Book the room");
      await press(page, "Give it to someone else");
      await axe(page);
      await expect(page.getByLabel("Who does it?")).toHaveValue("nobody");
      await page.getByLabel("Who does it?").selectOption({ label: "Choose" });
      await press(page, "Give it to them");
      await expectSentence(page, page.getByLabel("Who does it?"), "Choose who does it");
      await axe(page);
      await page.getByLabel("Who does it?").selectOption({ label: "Any approver" });
      await press(page, "Give it to them");
      await expectTitle(page, "Book the room");
      await expect(main(page)).toContainText("Any approver");
      const task = page.url();
      await colleague.goto("/council");
      await expect(main(colleague)).toContainText("Book the room");
      await follow(page, "Take it back");
      await expectTitle(page, "Take the task back?");
      await axe(page);
      await press(page, "Take it back");
      await expectTitle(page, "Tasks");
      await page.goto(`${task}/withdraw`);
      await expectTitle(page, "Book the room");
      await expect(main(page)).toContainText("Taken back");
      await axe(page);
      expect((await page.goto("/council/tasks/01990000-0000-7000-8000-000000000001"))?.status()).toBe(404);
    });
  },
);

test(
  "a supplier's administrator gives a bid writer a task",
  { tag: "@plain" },
  async ({ page, portal, axe, anotherBrowser }) => {
    test.setTimeout(300_000);
    const colleague = await anotherBrowser();
    await register(page, portal, owner, unlooked);
    await registerOrganisation(page, fern, unlooked);
    await invite(page, "supplier", { ...writer, roles: ["Bid writer"] }, unlooked);
    await accept(colleague, portal, writer.email, unlooked);

    await test.step("an invitation is taken back", async () => {
      await invite(
        page,
        "supplier",
        { name: "Old Colleague", email: "old@fern.test", roles: ["Bid writer"] },
        unlooked,
      );
      await follow(page, "Take back the invitation of Old Colleague");
      await axe(page);
      await press(page, "Take it back");
      await expect(main(page)).toContainText("There are none.");
    });

    await test.step("a task is given", async () => {
      await page.goto("/supplier");
      await axe(page);
      await follow(page, "Give someone a task");
      await axe(page);
      await fill(page, { "What is to be done?": "Write the staffing answer" });
      await page.getByLabel("Who does it?").selectOption({ label: "Lena Frost (Bid writer)" });
      await press(page, "Give the task");
      await axe(page);
      await press(page, "Give it to someone else");
      await axe(page);
      await page.getByLabel("Who does it?").selectOption({ label: "Any bid writer" });
      await press(page, "Give it to them");
      await expectTitle(page, "Write the staffing answer");
    });

    await test.step("the writer finds it under what needs them, and does it", async () => {
      await colleague.goto("/supplier");
      await expect(main(colleague)).toContainText("A task for Any bid writer");
      await axe(colleague);
      expect((await colleague.goto("/supplier/tasks/new"))?.status()).toBe(403);
      await colleague.goto("/supplier/tasks");
      await axe(colleague);
      await follow(colleague, "Write the staffing answer");
      await expect(main(colleague).getByRole("button", { name: "Give it to someone else" })).toHaveCount(0);
      await press(colleague, "Say it is done");
      await axe(colleague);
      await press(colleague, "It is done");
      await expectTitle(colleague, "Tasks");
    });

    await test.step("the administrator sees who did it, and takes another back", async () => {
      await page.goto("/supplier/tasks?whose=everyone&show=over");
      await expect(main(page).getByRole("row", { name: "Write the staffing answer" })).toContainText("Lena Frost");
      await axe(page);
      await page.goto("/supplier/tasks/new");
      await fill(page, { "What is to be done?": "Ring the bank" });
      await page.getByLabel("Who does it?").selectOption({ label: "Nobody yet" });
      await press(page, "Give the task");
      await follow(page, "Take it back");
      await axe(page);
      await press(page, "Take it back");
      await expectTitle(page, "Tasks");
    });
  },
);
