import { demonstrationPassword } from "~/features/accounts/rules";
import { expect, linkTo, test } from "../support/journey";
import { expectTitle, fill, follow, main, press } from "../support/steps/hands";
import { registerOrganisation } from "../support/steps/suppliers";
import { unlooked } from "../support/steps/people";

test(
  "a visitor becomes one of the demonstration's people by one press, and reads its story",
  { tag: "@plain" },
  async ({ page, portal, axe, anotherBrowser }, { project }) => {
    const plain = project.name.startsWith("without");
    const person = plain ? { name: "Ivo Plain", number: "08811001" } : { name: "Ivo Lively", number: "08811002" };
    const email = `ivo.${person.number}@quince.test`;

    await test.step("whoever takes the password that everybody knows is one of them", async () => {
      await page.goto("/register");
      await fill(page, { "Your full name": person.name, "E-mail address": email });
      await press(page, "Send me the link");
      await page.goto(linkTo(await portal.mail.take(email, /Finish making your account/u), "register"));
      await fill(page, { Password: demonstrationPassword });
      await press(page, "Finish and sign in");
      const details = { name: `Quince ${person.number} Ltd`, companyNumber: person.number, email };
      await registerOrganisation(page, details, unlooked);
    });

    const visitor = await anotherBrowser();
    await test.step("by one press from the page that asks to sign in, and back to what was asked for", async () => {
      await visitor.goto("/supplier/people");
      await expectTitle(visitor, "Sign in");
      await axe(visitor);
      await visitor.getByRole("link", { name: "look round as one of its people" }).click();
      const others = main(visitor).getByText(/^Everyone else/u);
      const button = main(visitor).getByRole("button", { name: `Enter as ${person.name}`, exact: true });
      if ((await others.count()) > 0 && !(await button.isVisible())) await others.click();
      await axe(visitor);
      await button.click();
      await expectTitle(visitor, "People");
      await expect(visitor.getByRole("banner")).toContainText(`${person.name}, Quince ${person.number} Ltd`);
    });

    await test.step("from the list of everybody", async () => {
      await visitor.goto("/demo");
      await axe(visitor);
      await follow(visitor, "Be anybody");
      await expectTitle(visitor, "People you can be");
      await expect(main(visitor)).toContainText("Manages people and details, and submits applications and bids.");
      await axe(visitor);
      await press(visitor, new RegExp(`^Enter as ${person.name}$`, "u"));
      await expectTitle(visitor, "What needs you");
    });

    await test.step("the story says what to do where there is nothing to show", async () => {
      await visitor.goto("/demo");
      await expect(main(visitor).getByRole("heading", { level: 2 })).toHaveCount(7);
      await follow(visitor, "Move the clock forward");
      await expectTitle(visitor, "The demonstration clock");
      expect((await visitor.request.post("/demo/sign-in", { form: { person: "nobody" } })).status()).toBe(403);
    });
  },
);
