import type { Page } from "@playwright/test";
import { expect, test } from "../support/market-story";
import { expectTitle, follow, main, press } from "../support/steps/hands";
import { registerHere, unlooked } from "../support/steps/people";
import { addOrganisationHere } from "../support/steps/suppliers";

/** The most presses it may take somebody who has never been here. */
const mostPresses = 5;

/** Hands that count what they press; typing is not pressing. */
function counting(page: Page) {
  let presses = 0;
  return {
    presses: () => presses,
    type: (label: string, text: string) => main(page).getByLabel(label, { exact: true }).fill(text),
    button: async (name: string) => {
      presses += 1;
      await main(page).getByRole("button", { name, exact: true }).click();
    },
    link: async (name: string | RegExp) => {
      presses += 1;
      await main(page).getByRole("link", { name }).first().click();
    },
  };
}

test.describe("from the home page, without knowing the product", () => {
  test("a baker finds and opens the food competition", { tag: "@plain" }, async ({ page, axe }) => {
    const hands = counting(page);
    await page.goto("/");
    await axe(page);
    await hands.type("Find work or a list to join", "baker");
    await hands.button("Search");
    await expectTitle(page, "Noticeboard");
    await expect(
      main(page).getByRole("listitem").filter({ hasText: "Bread and cakes for three schools" }),
    ).toContainText("Closes midday on Thursday 2 April 2026 (UK time), in 13 days");
    await axe(page);
    await hands.link("Bread and cakes for three schools");
    await expectTitle(page, "Bread and cakes for three schools");
    await expect(main(page)).toContainText("Bids close at midday on Thursday 2 April 2026 (UK time)");
    await expect(main(page).getByRole("heading", { name: "Who can bid" })).toBeVisible();
    await axe(page);
    await hands.link("See the list and who may join");
    await expectTitle(page, "Food list");
    await expect(main(page)).toContainText("Shop, kitchen, workshop or office");
    await axe(page);
    expect(hands.presses()).toBeLessThanOrEqual(mostPresses);
  });

  test("a baker finds it among what suits small firms, without typing", async ({ page }) => {
    const hands = counting(page);
    await page.goto("/");
    await hands.link("See all that is open now");
    await main(page).getByLabel("Category").selectOption({ label: "Food and drink" });
    await main(page).getByRole("checkbox", { name: "Small firms" }).check();
    await hands.button("Use these filters");
    await hands.link("Bread and cakes for three schools");
    await expectTitle(page, "Bread and cakes for three schools");
    // Two presses more for the category and the box.
    expect(hands.presses() + 2).toBeLessThanOrEqual(mostPresses);
  });

  test("a home manager who registers to be ready comes back to the list", async ({ page, portal }) => {
    test.setTimeout(120_000);
    await page.goto("/");
    await follow(page, "Children’s homes list");
    await press(page, "Register to be ready");
    const hilda = { name: "Hilda Frost", email: "hilda@speedwell.test" };
    await registerHere(page, portal, hilda, unlooked);
    await expectTitle(page, "Add your organisation");
    const speedwell = { name: "Speedwell Homes Ltd", companyNumber: "08817701", email: "office@speedwell.test" };
    await addOrganisationHere(page, speedwell);
    await expectTitle(page, "Children’s homes list");
    await expect(main(page)).toContainText("Until then, check that the places you run are up to date.");
  });

  test(
    "who has no account yet is led through making one to the page they wanted",
    { tag: "@plain" },
    async ({ page, portal }) => {
      test.setTimeout(120_000);
      await page.goto("/supplier/settings");
      await expectTitle(page, "Sign in");
      await follow(page, "I have not registered yet");
      await registerHere(page, portal, { name: "Ivo Lark", email: "ivo@yarrowby.test" }, unlooked);
      await expectTitle(page, "Add your organisation");
      await addOrganisationHere(page, {
        name: "Yarrowby Ltd",
        companyNumber: "08817702",
        email: "office@yarrowby.test",
      });
      await expect(page).toHaveURL(/\/supplier\/settings$/u);
    },
  );

  test("a home manager finds when the list opens", { tag: "@plain" }, async ({ page, axe }) => {
    const hands = counting(page);
    await page.goto("/");
    const soon = main(page).getByRole("region", { name: "Opening soon" });
    await expect(soon).toContainText("Opens 9am on Monday 1 June 2026 (UK time)");
    await hands.link("Children’s homes list");
    await expectTitle(page, "Children’s homes list");
    await expect(main(page)).toContainText("The list opens next at 9am on Monday 1 June 2026 (UK time)");
    await axe(page);
    expect(hands.presses()).toBeLessThanOrEqual(mostPresses);
  });

  test("a head teacher finds by when a list must open that has not said when", async ({ page }) => {
    const hands = counting(page);
    await page.goto("/");
    await hands.type("Find work or a list to join", "special school");
    await hands.button("Search");
    const card = main(page).getByRole("listitem").filter({ hasText: "Education framework" });
    await expect(card).toContainText("The list must open again by 20 July 2026.");
    await hands.link("Education framework");
    await expect(main(page)).toContainText("You cannot apply just now. The list must open again by 20 July 2026.");
    expect(hands.presses()).toBeLessThanOrEqual(mostPresses);
  });
});
