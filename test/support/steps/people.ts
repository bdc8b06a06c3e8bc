import type { Page } from "@playwright/test";
import { linkTo } from "../smtp";
import type { RunningPortal } from "../running-portal";
import { expectTitle, fill, group, press } from "./hands";
import { expect } from "@playwright/test";

export const password = "three sound words";

/** A step ends on the page it leads to, and shows each page to this on the way. */
export type Look = (page: Page) => Promise<void>;

/** For steps whose pages are looked at elsewhere. */
export const unlooked: Look = () => Promise.resolve();

/** Registers by the page and the link in the e-mail; ends signed in. */
export async function register(
  page: Page,
  portal: RunningPortal,
  { name, email }: { name: string; email: string },
  look: Look,
): Promise<void> {
  await page.goto("/register");
  await registerHere(page, portal, { name, email }, look);
  await expectTitle(page, "Your account");
  await look(page);
}

/** Registers from the page that asks for it, wherever that leads afterwards. */
export async function registerHere(
  page: Page,
  portal: RunningPortal,
  { name, email }: { name: string; email: string },
  look: Look,
): Promise<void> {
  await fill(page, { "Your full name": name, "E-mail address": email });
  await press(page, "Send me the link");
  await expectTitle(page, "Check your e-mail");
  await page.goto(linkTo(await portal.mail.take(email, /Finish making your account/u), "register"));
  await look(page);
  await fill(page, { Password: password });
  await press(page, "Finish and sign in");
}

/** Signs out and in again through the page. */
export async function signInAgain(page: Page, email: string, look: Look): Promise<void> {
  await page.getByRole("banner").getByRole("button", { name: "Sign out" }).click();
  await page.goto("/sign-in");
  await look(page);
  await signIn(page, email);
}

/** Signs in on the page that asks for it, wherever that leads afterwards. */
export async function signIn(page: Page, email: string): Promise<void> {
  await expectTitle(page, "Sign in");
  await fill(page, { "E-mail address": email, Password: password });
  await press(page, "Sign in");
}

/** Accepts an invitation to join as a new person. */
export async function accept(page: Page, portal: RunningPortal, email: string, look: Look): Promise<void> {
  await page.goto(linkTo(await portal.mail.take(email, /^Join /u), "join"));
  await look(page);
  await fill(page, { "Choose a password": password });
  await press(page, "Accept the invitation");
  await look(page);
}

/** A lead, or a supplier's administrator, invites a colleague by the page. */
export async function invite(
  page: Page,
  area: "council" | "supplier",
  { name, email, roles }: { name: string; email: string; roles: readonly string[] },
  look: Look,
): Promise<void> {
  await page.goto(`/${area}/people/invite`);
  await look(page);
  await fill(page, { "Their full name": name, "Their e-mail address": email });
  for (const role of roles) {
    await group(page, "What may they do?")
      .getByRole("checkbox", { name: new RegExp(`^${role}\\b`, "u") })
      .check();
  }
  await press(page, "Send the invitation");
  await expect(page.getByRole("alert")).toHaveCount(0);
  await look(page);
}
