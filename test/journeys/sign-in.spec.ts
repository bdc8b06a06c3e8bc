import type { Page } from "@playwright/test";
import { expect, linkTo, test } from "../support/journey";
import { expectTitle, fill, press } from "../support/steps/hands";
import { password as accountPassword, register } from "../support/steps/people";

const password = "three sound words";

function inAccountMenu(page: Page, name: string) {
  return page.getByRole("navigation", { name: "Your account" }).getByRole("link", { name, exact: true });
}

test(
  "a person registers by the link, signs out, and comes back by a new password",
  { tag: "@plain" },
  async ({ page, portal, axe }, { project }) => {
    const email = `asha.${project.name.startsWith("without") ? "plain" : "lively"}@larch.test`;

    await page.goto("/");
    await axe(page);
    await inAccountMenu(page, "Register").click();
    await axe(page);
    await page.getByRole("button", { name: "Send me the link" }).click();
    await expect(page).toHaveTitle(/^Error: Register/u);
    await expect(page.getByRole("alert")).toContainText("Enter your full name");
    await axe(page);
    await page.getByLabel("Your full name").fill("Asha Khan");
    await page.getByLabel("E-mail address").fill(email);
    await page.getByRole("button", { name: "Send me the link" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check your e-mail");
    await axe(page);

    await page.goto(linkTo(await portal.mail.take(email, /Finish making your account/u), "register"));
    await axe(page);
    await page.getByLabel("Password", { exact: true }).fill("a first password");
    await page.getByRole("button", { name: "Finish and sign in" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your account");
    await axe(page);

    await page.goto("/sign-out");
    await axe(page);
    await page.getByRole("main").getByRole("button", { name: "Sign out" }).click();
    await expect(inAccountMenu(page, "Sign in")).toBeVisible();

    await inAccountMenu(page, "Sign in").click();
    await axe(page);
    await page.getByLabel("E-mail address").fill(email);
    await page.getByLabel("Password", { exact: true }).fill("not the password");
    await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByRole("alert")).toBeVisible();
    await expect(page.getByLabel("E-mail address")).toHaveValue(email);

    await page.getByRole("link", { name: "I have forgotten my password" }).click();
    await axe(page);
    await page.getByLabel("E-mail address").fill(email);
    await page.getByRole("button", { name: "Send me the link" }).click();
    await expect(page).toHaveURL(/\/forgotten-password\/sent$/u);
    await axe(page);

    await page.goto(linkTo(await portal.mail.take(email, /Choose a new password/u), "reset-password"));
    await axe(page);
    await page.getByLabel("Password", { exact: true }).fill(password);
    await page.getByRole("button", { name: "Save and sign in" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your account");

    await page.goto("/sign-out");
    await page.getByRole("main").getByRole("button", { name: "Sign out" }).click();
    await page.goto("/account");
    await expect(page).toHaveURL(/\/sign-in\?next=%2Faccount$/u);
    await page.getByLabel("E-mail address").fill(email);
    await page.getByLabel("Password", { exact: true }).fill(password);
    await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
    await expect(page).toHaveURL(/\/account$/u);
  },
);

test("the same answer for an account that is there and one that is not", async ({ page, portal, anotherBrowser }) => {
  const other = await anotherBrowser();
  const answers: string[] = [];
  for (const [browser, email] of [
    [page, "nobody@larch.test"],
    [other, "no.one@larch.test"],
  ] as const) {
    await browser.goto("/forgotten-password");
    await browser.getByLabel("E-mail address").fill(email);
    await browser.getByRole("button", { name: "Send me the link" }).click();
    await expect(browser).toHaveURL(/\/sent$/u);
    answers.push(await browser.getByRole("main").innerText());
    await portal.mail.take(email, /There is no account/u);
  }
  expect(answers[0]).toBe(answers[1]);
});

test(
  "a session that ends over a form loses nothing that was typed",
  { tag: "@plain" },
  async ({ page, portal, axe }, { project }) => {
    const email = `owner.${project.name.startsWith("without") ? "plain" : "lively"}@thyme.test`;
    await register(page, portal, { name: "Robin Thyme", email }, axe);
    await page.goto("/supplier/register");
    await fill(page, { "Full name of your organisation": "Thyme & Sons <Bakers>", "Company number": "07654321" });
    await page.context().clearCookies();
    await press(page, "Register the organisation");
    await expectTitle(page, "Sign in again to go on");
    await axe(page);
    await fill(page, { "E-mail address": email, Password: "not the password" });
    await press(page, "Sign in");
    await expect(page.getByRole("alert")).toBeVisible();
    await fill(page, { Password: accountPassword });
    await press(page, "Sign in");
    await expectTitle(page, "You are signed in again");
    await axe(page);
    await press(page, "Send what I typed");
    await expect(page).toHaveTitle(/^Error: /u);
    await expect(page.getByLabel("Full name of your organisation")).toHaveValue("Thyme & Sons <Bakers>");
    await expect(page.getByLabel("Company number")).toHaveValue("07654321");
  },
);

test("a page that is not there says so", async ({ page, axe }) => {
  const answer = await page.goto("/nowhere/at-all");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("We cannot find that page");
  await axe(page);
});
