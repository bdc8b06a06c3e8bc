import { expect, test } from "../support/journey";
import { calendarFrom } from "../support/steps/calendar";
import { moveClockTo, portalToday } from "../support/steps/clock";
import { expectTitle, fillDay, follow, group, main, press } from "../support/steps/hands";
import { register, unlooked } from "../support/steps/people";
import { expectSentence } from "../support/steps/sentences";
import { registerOrganisation } from "../support/steps/suppliers";
import { pdf } from "../support/test-files";

const founder = { name: "Ines Gale", email: "ines@sorrel.test" };
const sorrel = { name: "Sorrel Homes Ltd", companyNumber: "07712345", email: "office@sorrel.test" };
const kind = "Employers’ liability insurance";

const certificate = (name: string) => ({ name, mimeType: "application/pdf", buffer: pdf(name) });

test(
  "a provider keeps its insurance certificate, sees it run out, and replaces it",
  { tag: "@plain" },
  async ({ page, portal, axe }) => {
    test.setTimeout(300_000);
    const calendar = calendarFrom(await portalToday(page));
    const ends = calendar.day(40);
    await register(page, portal, founder, unlooked);
    await registerOrganisation(page, sorrel, unlooked);

    await test.step("the library says what can be kept, and that nothing is there", async () => {
      await page.goto("/supplier/evidence");
      await expectTitle(page, "Your evidence");
      await expect(main(page).getByRole("listitem").filter({ hasText: kind })).toContainText("Not added");
      await axe(page);
      await follow(page, kind);
      await expectTitle(page, kind);
      await axe(page);
      await press(page, "Add a file");
      await axe(page);
    });

    await test.step("a form with nothing in it says what is missing", async () => {
      await press(page, "Save the file");
      await expectSentence(page, page.getByLabel("Choose the file"), "Choose the file");
      await expectSentence(page, group(page, "When does it start?"), "Enter the day it starts");
      await axe(page);
    });

    await test.step("a file that came is kept when a date is wrong", async () => {
      await page.getByLabel("Choose the file").setInputFiles(certificate("insurance.pdf"));
      await fillDay(page, "When does it start?", calendar.day(-180));
      await fillDay(page, "When does it end?", calendar.day(-1));
      await press(page, "Save the file");
      await expectSentence(page, group(page, "When does it end?"), "This day is over. Add a file that still counts");
      await expect(main(page)).toContainText("We have your file: insurance.pdf");
      await axe(page);
      await fillDay(page, "When does it end?", ends);
      await press(page, "Save the file");
      await expectTitle(page, kind);
      await expect(main(page)).toContainText("Not checked yet");
      await axe(page);
    });

    await test.step("the file comes back as it was", async () => {
      const address = await main(page).getByRole("link", { name: "insurance.pdf" }).first().getAttribute("href");
      const answer = await page.request.get(address ?? "");
      expect(await answer.body()).toEqual(pdf("insurance.pdf"));
      expect(answer.headers()["content-disposition"]).toContain("attachment");
    });

    await test.step("time runs: it ends soon, and after its last day it is out of date", async () => {
      await moveClockTo(page, ends, "23:59");
      await page.goto("/supplier/evidence");
      await expect(main(page).getByRole("listitem").filter({ hasText: kind })).toContainText("Ends soon");
      await moveClockTo(page, calendar.day(41), "00:01");
      await page.goto("/supplier/evidence");
      await expect(main(page).getByRole("listitem").filter({ hasText: kind })).toContainText("Out of date");
      await axe(page);
    });

    await test.step("a new one replaces it, and the old one stays to be read", async () => {
      await follow(page, kind);
      await press(page, "Replace it with a new file");
      await expectTitle(page, "Replace the file");
      await axe(page);
      await page.getByLabel("Choose the file").setInputFiles(certificate("renewed.pdf"));
      await fillDay(page, "When does it start?", ends);
      await fillDay(page, "When does it end?", calendar.day(400));
      await press(page, "Save the file");
      await expectTitle(page, kind);
      const rows = main(page).getByRole("table").getByRole("row");
      await expect(rows.nth(1)).toContainText("renewed.pdf");
      await expect(rows.nth(1)).toContainText("Not checked yet");
      await expect(rows.nth(2)).toContainText("insurance.pdf");
      await expect(rows.nth(2)).toContainText("Replaced");
      await axe(page);
    });
  },
);
