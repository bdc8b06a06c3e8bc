import { randomUUID } from "node:crypto";
import { expect, test } from "../support/journey";
import { found } from "../support/steps/councils";
import { expectRefusal, expectTitle, fill, follow, group, main, press } from "../support/steps/hands";
import { accept, invite, signIn } from "../support/steps/people";
import { expectSentence, expectTyped } from "../support/steps/sentences";

const lead = { name: "Morag Ellison", email: "morag@fenwick.test" };
const officer = { name: "Dan Okafor", email: "dan@fenwick.test" };

test(
  "a lead invites a colleague, gives a role and ends one, and the record tells it",
  { tag: "@plain" },
  async ({ page, portal, axe, anotherBrowser }) => {
    test.setTimeout(300_000);
    const colleague = await anotherBrowser();

    await test.step("a council begins with its lead", async () => {
      await found(page, portal, { name: "Fenwick Council", lead: lead.name, email: lead.email }, axe);
      await follow(page, "Invite colleagues and give them roles");
      await press(page, "Send the invitation");
      await expectSentence(page, page.getByLabel("Their full name"), "Enter their full name");
      await expectSentence(page, page.getByLabel("Their e-mail address"), "Enter an e-mail address");
      await expectSentence(page, group(page, "What may they do?"), "Choose at least one role");
      await axe(page);
      const typed = { "Their full name": officer.name, "Their e-mail address": "dan at fenwick" };
      await fill(page, typed);
      await group(page, "What may they do?").getByRole("checkbox", { name: "Procurement officer" }).check();
      await press(page, "Send the invitation");
      await expectSentence(
        page,
        page.getByLabel("Their e-mail address"),
        "Enter an e-mail address like name@example.org",
      );
      await expectTyped(page, typed);
      await expect(main(page).getByRole("checkbox", { name: "Procurement officer" })).toBeChecked();
      await page.goto("/council/people");
      await expect(main(page)).toContainText("There are none.");
      await axe(page);
    });

    await test.step("the colleague accepts and works", async () => {
      await invite(page, "council", { ...officer, roles: ["Procurement officer"] }, axe);
      await expect(page.getByRole("table", { name: "Invitations that wait" })).toContainText(officer.email);
      await accept(colleague, portal, officer.email, axe);
      await expectTitle(colleague, "What waits for you");
      expect((await colleague.goto("/council/people/invite"))?.status()).toBe(403);
      await axe(colleague);
    });

    await test.step("a second role is there after signing in again", async () => {
      await page.goto("/council/people");
      await follow(page, officer.name);
      await axe(page);
      await press(page, "Give another role");
      await axe(page);
      await press(page, "Give the role");
      await expectSentence(page, group(page, "Which role?"), "Choose a role");
      await axe(page);
      await group(page, "Which role?").getByRole("radio", { name: "Approver" }).check();
      await press(page, "Give the role");
      await expectTitle(page, officer.name);
      await expect(main(page)).toContainText("Approves what others have prepared.");
      await axe(page);
      await colleague.goto("/council/audit");
      await signIn(colleague, officer.email);
      await expectTitle(colleague, "What happened, and who did it");
    });

    await test.step("a role that ends is gone at once", async () => {
      await follow(page, "End the role Procurement officer");
      await expectTitle(page, "End the role Procurement officer of Dan Okafor?");
      await axe(page);
      const asked = page.url();
      await press(page, "End the role");
      await expectTitle(page, "People");
      await expect(page.getByRole("row", { name: officer.name })).not.toContainText("Procurement officer");
      await page.goto(asked);
      await expectTitle(page, "People");
      await colleague.getByRole("navigation", { name: "Menu" }).getByRole("link", { name: "Audit" }).click();
      await signIn(colleague, officer.email);
      await expectTitle(colleague, "You may not open this page");
      await axe(colleague);
      await expect(colleague.getByRole("navigation", { name: "Menu" })).not.toContainText("Audit");
    });

    await test.step("a council is never without a lead", async () => {
      await follow(page, lead.name);
      await follow(page, "End the role Lead");
      await expect(main(page)).toContainText("This is your own role.");
      await axe(page);
      await press(page, "End the role");
      await expectRefusal(page, "This is the last person who can manage people here. Give that role to someone else");
      await axe(page);
      await page.goto("/council/people");
      await follow(page, officer.name);
      await press(page, "Give another role");
      await group(page, "Which role?").getByRole("radio", { name: "Lead" }).check();
      await press(page, "Give the role");
      await page.goto("/council/people");
      await follow(page, lead.name);
      await follow(page, "End the role Lead");
      await press(page, "End the role");
      await expectTitle(page, "Your account");
      await expect(main(page)).toContainText("You do not act for an organisation yet.");
      await axe(page);
      await page.goto("/council");
      await expectTitle(page, "You may not open this page");
    });

    await test.step("the new lead reads what happened, page by page", async () => {
      await colleague.goto("/council/audit");
      await signIn(colleague, officer.email);
      for (let visit = 0; visit < 50; visit += 1) {
        expect((await colleague.request.get("/supplier/people")).status()).toBe(403);
      }
      await colleague.reload();
      await expect(main(colleague).getByText("Refused").first()).toBeVisible();
      await axe(colleague);
      await colleague.getByRole("link", { name: "Older" }).click();
      const ended = colleague.getByRole("row", { name: /Ended a role/u });
      await expect(ended.first()).toContainText(lead.name);
      await expect(main(colleague)).toContainText("Invited a colleague");
      await axe(colleague);
      await ended
        .first()
        .getByRole("link", { name: /^Only this role grant/u })
        .click();
      await expect(main(colleague).getByRole("row")).toHaveCount(2);
      await axe(colleague);
      await colleague.getByRole("link", { name: "All events" }).click();
      await colleague.goto(`/council/audit?subject=${randomUUID()}`);
      await expect(main(colleague)).toContainText("Nothing is recorded here.");
      await axe(colleague);
    });

    await test.step("the record is a file too", async () => {
      const answer = await colleague.request.get("/council/audit.csv");
      expect(answer.headers()["content-type"]).toBe("text/csv; charset=utf-8");
      expect(answer.headers()["content-disposition"]).toBe('attachment; filename="audit.csv"');
      const [head = "", ...rows] = (await answer.text()).trim().split("\r\n");
      expect(head).toContain("When (UTC),Kind,Act,In words,Who,Roles,About,Reference,Facts");
      const told = (act: string) => rows.filter((row) => row.includes(`,ACT,${act},`));
      expect(told("accounts.end-role")).toHaveLength(2);
      expect(told("accounts.end-role")[1]).toContain(`,Ended a role,${lead.name},LE,role grant,`);
      expect(told("accounts.give-role")).toHaveLength(2);
      expect(rows.filter((row) => row.includes(",DENIAL,door.enter,")).length).toBeGreaterThan(50);
      expect((await page.request.get("/council/audit.csv")).status()).toBe(403);
    });
  },
);
