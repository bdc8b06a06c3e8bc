import { expect, test } from "../support/journey";
import { expectTitle, follow, main, press } from "../support/steps/hands";
import { register, signIn, unlooked } from "../support/steps/people";

test(
  "a person sees where they are signed in, ends one place, then all others",
  { tag: "@plain" },
  async ({ page, portal, axe, anotherBrowser }, { project }) => {
    const email = `asha.${project.name.startsWith("without") ? "plain" : "lively"}@elder.test`;
    const cards = main(page).locator(".govuk-summary-card");
    await register(page, portal, { name: "Asha Khan", email }, unlooked);
    await follow(page, "Where you are signed in");
    await expectTitle(page, "Where you are signed in");
    await expect(cards).toHaveCount(1);
    await expect(cards.first()).toContainText("Chrome on Linux: this one");
    await expect(main(page).getByRole("button")).toHaveCount(0);
    await axe(page);

    const phone = await anotherBrowser();
    await phone.goto("/sign-in");
    await signIn(phone, email);
    await expectTitle(phone, "Your account");
    const tablet = await anotherBrowser();
    await tablet.goto("/sign-in");
    await signIn(tablet, email);
    await page.reload();
    await expect(cards).toHaveCount(3);
    await axe(page);

    await test.step("one place is ended, and its next page asks to sign in", async () => {
      // Newest first: the tablet, the phone, this one.
      await cards.nth(1).getByRole("link", { name: "End" }).click();
      await expectTitle(page, "Sign out of Chrome on Linux?");
      await axe(page);
      const asked = page.url();
      await follow(page, "Leave it");
      await expect(cards).toHaveCount(3);
      await page.goto(asked);
      await press(page, "Sign out there");
      await expectTitle(page, "Where you are signed in");
      await expect(cards).toHaveCount(2);
      await page.goto(asked);
      await expectTitle(page, "Where you are signed in");
      await phone.goto("/account");
      await expectTitle(phone, "Sign in");
      await tablet.goto("/account");
      await expectTitle(tablet, "Your account");
    });

    await test.step("everywhere else is ended at once, and here goes on", async () => {
      await press(page, "Sign out everywhere else");
      await expectTitle(page, "Sign out everywhere else?");
      await axe(page);
      await press(page, "Sign out everywhere else");
      await expect(cards).toHaveCount(1);
      await tablet.goto("/account");
      await expectTitle(tablet, "Sign in");
    });

    await test.step("another person finds none of it", async () => {
      const other = await anotherBrowser();
      await register(other, portal, { name: "Ben Hale", email: `ben.${email}` }, unlooked);
      await other.goto("/account/sessions");
      await expect(main(other).locator(".govuk-summary-card")).toHaveCount(1);
      expect((await other.goto("/account/sessions/not-an-id/end"))?.status()).toBe(404);
    });
  },
);
