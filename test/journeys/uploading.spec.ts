import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { expect, test } from "../support/journey";
import { calendarFrom } from "../support/steps/calendar";
import { portalToday } from "../support/steps/clock";
import { expectTitle, fillDay, main, press } from "../support/steps/hands";
import { register, unlooked } from "../support/steps/people";
import { registerOrganisation } from "../support/steps/suppliers";

const founder = { name: "Ines Gale", email: "ines@campion.test" };
const campion = { name: "Campion Homes Ltd", companyNumber: "08815501", email: "office@campion.test" };
const address = "/supplier/evidence/employers-liability/add";

/** A paper with many pictures in it, on the provider's own disk: a browser knows it again by its name, size and date. */
async function paper(name: string, bytes: number): Promise<string> {
  const path = test.info().outputPath(name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(
    path,
    Buffer.concat([Buffer.from("%PDF-1.4\n"), Buffer.alloc(bytes, "a page with a picture on it\n")]),
  );
  return path;
}

test("a provider on a poor line sends a large file: what has come is kept, and the rest follows", async ({
  page,
  portal,
  axe,
  problems,
}) => {
  test.setTimeout(120_000);
  // Twelve megabytes are three pieces.
  const policy = await paper("policy.pdf", 12_000_000);
  const calendar = calendarFrom(await portalToday(page));
  await register(page, portal, founder, unlooked);
  await registerOrganisation(page, campion, unlooked);

  const told = main(page).getByRole("status");
  const pieces: string[] = [];
  let isBroken = true;
  // The line breaks after the first piece, and whenever the next is tried.
  await page.route("**/uploads/*", async (route) => {
    const offset = await route.request().headerValue("upload-offset");
    if (route.request().method() !== "PATCH") return route.continue();
    if (isBroken && offset !== "0") return route.abort("connectionreset");
    pieces.push(offset ?? "");
    return route.continue();
  });

  await test.step("the file goes while the form is filled in, and the page says that the line broke", async () => {
    await page.goto(address);
    await page.getByLabel("Choose the file").setInputFiles(policy);
    await expect(told).toContainText("The connection broke. What has come of “policy.pdf” is kept");
    expect(pieces).toEqual(["0"]);
    await axe(page);
  });

  await test.step("after a reload the same file goes on from where it was", async () => {
    isBroken = false;
    // What the browser said of the broken line is what was meant.
    expect(problems.splice(0).filter((problem) => !problem.includes("ERR_CONNECTION_RESET"))).toEqual([]);
    await page.goto(address);
    await page.getByLabel("Choose the file").setInputFiles(policy);
    await expect(told).toContainText("We have “policy.pdf”. It counts when you send the form.");
    expect(pieces).toEqual(["0", "5000000", "10000000"]);
    await axe(page);
  });

  await test.step("a date that is wrong does not lose it", async () => {
    await fillDay(page, "When does it start?", calendar.day(-10));
    await fillDay(page, "When does it end?", calendar.day(-1));
    await press(page, "Save the file");
    await expect(main(page)).toContainText("We have your file: policy.pdf");
    await fillDay(page, "When does it end?", calendar.day(300));
    await press(page, "Save the file");
    await expectTitle(page, "Employers’ liability insurance");
    await expect(main(page).getByRole("link", { name: "policy.pdf" }).first()).toBeVisible();
  });

  await test.step("a form that is sent before its file has come goes when it has", async () => {
    await page.goto(address);
    let held: (() => void) | undefined;
    await page.route("**/uploads/*", async (route) => {
      if (route.request().method() === "PATCH") await new Promise<void>((goOn) => (held = goOn));
      await route.fallback();
    });
    await page.getByLabel("Choose the file").setInputFiles(await paper("renewed.pdf", 3_000_000));
    await fillDay(page, "When does it start?", calendar.day(-5));
    await fillDay(page, "When does it end?", calendar.day(320));
    await expect.poll(() => held).toBeDefined();
    await press(page, "Save the file");
    await expect(told).toContainText("Sending “renewed.pdf”");
    held?.();
    await expectTitle(page, "Employers’ liability insurance");
    await expect(main(page).getByRole("link", { name: "renewed.pdf" }).first()).toBeVisible();
  });

  await test.step("a file that is too large is refused before it is sent", async () => {
    await page.route("**/uploads", async (route) => {
      const headers = { ...(await route.request().allHeaders()), "upload-length": "200000001" };
      await route.continue({ headers });
    });
    await page.goto(address);
    await page.getByLabel("Choose the file").setInputFiles(policy);
    await expect(told).toContainText("“policy.pdf” is larger than we can take");
    await expect(page.getByLabel("Choose the file")).toHaveValue("");
    await axe(page);
    expect(problems.splice(0)).toEqual([expect.stringContaining("status of 413")]);
  });
});
