import { expect, linkTo, test } from "../support/journey";
import { expectRefusal, expectTitle, fill, follow, group, main, press } from "../support/steps/hands";
import { accept, invite, register, signIn, signInAgain, unlooked } from "../support/steps/people";
import { expectSentence, expectTyped } from "../support/steps/sentences";
import { addHome, registerOrganisation } from "../support/steps/suppliers";

const owner = { name: "Sol Reyes", email: "sol@sorrel.test" };
const writer = { name: "Wren Hale", email: "wren@sorrel.test" };
const sorrel = { name: "Sorrel Care Ltd", companyNumber: "08812345", email: "office@sorrel.test" };
const tansy = { name: "Tansy Homes Ltd", companyNumber: "08812346", email: "office@tansy.test" };

test(
  "an administrator builds a team, and a colleague works for two providers",
  { tag: "@plain" },
  async ({ page, portal, axe, anotherBrowser }) => {
    test.setTimeout(300_000);
    const colleague = await anotherBrowser();

    await test.step("the administrator invites", async () => {
      await register(page, portal, owner, unlooked);
      await page.goto("/account");
      await axe(page);
      await registerOrganisation(page, sorrel, unlooked);
      await page.goto("/supplier/people");
      await expect(main(page)).toContainText("There are none.");
      await axe(page);
      await press(page, "Invite a colleague");
      const typed = { "Their full name": writer.name, "Their e-mail address": "wren" };
      await fill(page, typed);
      await press(page, "Send the invitation");
      await expectSentence(page, group(page, "What may they do?"), "Choose at least one role");
      await expectSentence(
        page,
        page.getByLabel("Their e-mail address"),
        "Enter an e-mail address like name@example.org",
      );
      await expectTyped(page, typed);
      await axe(page);
      await invite(page, "supplier", { ...writer, roles: ["Supplier viewer"] }, axe);
    });

    await test.step("a viewer reads and changes nothing", async () => {
      await accept(colleague, portal, writer.email, unlooked);
      await expectTitle(colleague, "What needs you");
      await colleague.goto("/supplier/people");
      await expect(main(colleague)).toContainText(owner.email);
      await expect(main(colleague).getByRole("link", { name: owner.name })).toHaveCount(0);
      await axe(colleague);
      await colleague.goto("/supplier/organisation");
      await expect(main(colleague)).toContainText("Your organisation’s administrator can change these details.");
      await axe(colleague);
      await colleague.goto("/supplier/settings");
      await expect(main(colleague)).toContainText("Ask your administrator or a bid writer to add one.");
      await axe(colleague);
      for (const address of ["/supplier/organisation/edit", "/supplier/settings/new", "/supplier/people/invite"]) {
        expect((await colleague.goto(address))?.status()).toBe(403);
      }
      await axe(colleague);
    });

    await test.step("the viewer becomes a bid writer", async () => {
      await page.goto("/supplier/people");
      await follow(page, writer.name);
      await axe(page);
      await press(page, "Give another role");
      await axe(page);
      await press(page, "Give the role");
      await expectSentence(page, group(page, "Which role?"), "Choose a role");
      await axe(page);
      await group(page, "Which role?").getByRole("radio", { name: "Bid writer" }).check();
      await press(page, "Give the role");
      await expectTitle(page, writer.name);
      await colleague.goto("/supplier/settings/new");
      await signIn(colleague, writer.email);
      await addHome(colleague, { name: "Sorrel House", urn: "SC502001" }, unlooked);
    });

    await test.step("with every role, none is left to give", async () => {
      await press(page, "Give another role");
      await group(page, "Which role?").getByRole("radio", { name: "Supplier administrator" }).check();
      await press(page, "Give the role");
      await expect(main(page)).toContainText("Wren Hale has every role there is.");
      await axe(page);
      await follow(page, "End the role Supplier administrator");
      await axe(page);
      await press(page, "End the role");
      await expectTitle(page, "People");
      await follow(page, owner.name);
      await follow(page, "End the role Supplier administrator");
      await press(page, "End the role");
      await expectRefusal(page, "This is the last person who can manage people here.");
      await axe(page);
    });

    await test.step("the colleague is invited by a second provider", async () => {
      const second = await anotherBrowser();
      await register(second, portal, { name: "Tess Gale", email: "tess@tansy.test" }, unlooked);
      await registerOrganisation(second, tansy, unlooked);
      await invite(second, "supplier", { ...writer, roles: ["Bid writer"] }, unlooked);
      const link = linkTo(await portal.mail.take(writer.email, /^Join Tansy Homes Ltd/u), "join");
      await second.goto(link);
      await expect(main(second)).toContainText("You are signed in as tess@tansy.test.");
      await axe(second);
      const elsewhere = await anotherBrowser();
      await elsewhere.goto(link);
      await expect(main(elsewhere)).toContainText("You have an account already. Sign in to accept.");
      await axe(elsewhere);
      await press(elsewhere, "Sign in");
      await signIn(elsewhere, writer.email);
      await expectTitle(elsewhere, "Join Tansy Homes Ltd");
      await axe(elsewhere);
      await press(elsewhere, "Accept the invitation");
      await expectTitle(elsewhere, "What needs you");
      await expect(elsewhere.getByRole("banner")).toContainText("Wren Hale, Tansy Homes Ltd");
    });

    await test.step("and says for whom they act", async () => {
      await signInAgain(colleague, writer.email, axe);
      await expect(colleague.getByRole("banner")).toContainText("Wren Hale, Tansy Homes Ltd");
      await colleague.goto("/account");
      await axe(colleague);
      await press(colleague, "Act for Sorrel Care Ltd");
      await expectTitle(colleague, "What needs you");
      await expect(colleague.getByRole("banner")).toContainText("Wren Hale, Sorrel Care Ltd");
      await colleague.goto("/supplier/settings");
      await expect(main(colleague)).toContainText("Sorrel House");
      await colleague.goto("/");
      await axe(colleague);
    });
  },
);
