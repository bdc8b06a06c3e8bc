import { expect } from "../support/journey";
import { test } from "../support/own-portal";
import { expectRefusal, expectTitle, fill, follow, main, press } from "../support/steps/hands";
import { accept, invite, unlooked } from "../support/steps/people";
import { expectSentence, expectTyped } from "../support/steps/sentences";

const shapes = '<rect width="80" height="40" fill="#5b2a86"/>';
const svg = (inside: string, more = "") =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 80 40"${more}>${inside}</svg>`;
const laughs = `<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>${svg("<title>&b;</title>")}`;

/** A PNG's head that says how large the picture is, and nothing that a picture needs. */
const hugePng = Buffer.concat([
  Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"),
  Buffer.from("0000ea600000ea600802000000", "hex"),
  Buffer.from("00000000", "hex"),
]);

const plain = "Ask whoever drew it for a plain SVG of shapes alone, or send a PNG";

const hostile: readonly (readonly [name: string, content: string | Buffer, sentence: string])[] = [
  ["script.svg", svg("<script>alert(1)</script>"), `The logo has a script in it. ${plain}`],
  ["onload.svg", svg(shapes, ' onload="alert(1)"'), `The logo has a script in it, in “onload”. ${plain}`],
  [
    "use.svg",
    svg('<use xlink:href="https://evil.example/a.svg#a"/>'),
    `The logo points to something outside itself, in “use”. ${plain}`,
  ],
  ["laughs.svg", laughs, `The logo has a document type (DOCTYPE) in it, which can hide other things. ${plain}`],
  [
    "frame.svg",
    svg("<foreignObject><p>x</p></foreignObject>"),
    `The logo has another page in it (foreignObject). ${plain}`,
  ],
  ["huge.png", hugePng, "The logo cannot be read: the file is broken. Save it again, and send the new file"],
  ["page.png", "<html><script>alert(1)</script></html>", "The logo must be an SVG or a PNG"],
  ["large.svg", svg(shapes.repeat(4000)), "The logo must be 100 KB or smaller. Save it smaller, or with fewer colours"],
  ["print.png", "x".repeat(3_000_000), "The logo must be 100 KB or smaller. Save it smaller, or with fewer colours"],
];

test(
  "the council that runs the portal gives it a name, colours and a logo",
  { tag: "@plain" },
  async ({ page, portal, founder, login, axe, anotherBrowser }) => {
    test.setTimeout(300_000);
    const reader = await anotherBrowser();
    const officer = await anotherBrowser();
    const chooseLogo = async (name: string, content: string | Buffer) => {
      await page
        .getByLabel(/logo/iu)
        .and(page.locator("[type=file]"))
        .setInputFiles({
          name,
          mimeType: "image/svg+xml",
          buffer: Buffer.from(content),
        });
    };

    await test.step("colours that cannot be read are refused, with what could", async () => {
      await login(page, founder.email);
      await page.goto("/council/guidance");
      await follow(page, "The portal’s name, colours and logo");
      await axe(page);
      const typed = {
        "Name at the top of every page": "Tidewater market",
        "Main colour": "#f2a900",
        "Second colour": "yellow",
      };
      await fill(page, typed);
      await press(page, "Save and use it");
      await expectSentence(
        page,
        page.getByLabel("Main colour"),
        "White text on #f2a900 has a contrast of 2 to 1, and needs 4.5 to 1. #9d6d00 would do",
      );
      await expectSentence(
        page,
        page.getByLabel("Second colour"),
        "Enter the second colour as a hash sign and six figures or letters, like #0e4a5a",
      );
      await expectTyped(page, typed);
      await axe(page);
    });

    await test.step("a logo that is not what it should be is refused by what is in it", async () => {
      await fill(page, { "Main colour": "#5b2a86", "Second colour": "#b8006e", "What the logo shows": "A bridge" });
      for (const [name, content, sentence] of hostile) {
        await chooseLogo(name, content);
        await press(page, "Save and use it");
        await expectRefusal(page, sentence);
        await expectTyped(page, { "Main colour": "#5b2a86", "What the logo shows": "A bridge" });
      }
      await axe(page);
      await reader.goto("/");
      await expect(reader.getByRole("banner")).toContainText("Quayside");
    });

    await test.step("a good one is looked at first, and is not lost when another field is wrong", async () => {
      await fill(page, { "What the logo shows": "" });
      await chooseLogo("logo.png", svg(shapes));
      await press(page, "Preview");
      await expectSentence(
        page,
        page.getByLabel("What the logo shows"),
        "Enter what the logo shows, for people who cannot see it",
      );
      await fill(page, { "What the logo shows": "A bridge" });
      await press(page, "Preview");
      const preview = page.getByRole("region", { name: "Preview, not saved yet" });
      await expect(preview).toContainText("Tidewater market");
      await expect(preview.getByRole("img", { name: "A bridge" })).toBeVisible();
      await axe(page);
      await reader.reload();
      await expect(reader.getByRole("banner")).toContainText("Quayside");
    });

    await test.step("everyone sees it from the next page on", async () => {
      await press(page, "Save and use it");
      await expect(main(page)).toContainText("Every page looks like this from now on.");
      await axe(page);
      await reader.reload();
      const banner = reader.getByRole("banner");
      await expect(banner).toContainText("Tidewater market");
      await expect(banner.getByRole("img", { name: "A bridge" })).toBeVisible();
      await expect(banner.locator(".app-header")).toHaveCSS("background-color", "rgb(91, 42, 134)");
      await expect(banner.locator(".app-header")).toHaveCSS("border-bottom-color", "rgb(184, 0, 110)");
      await axe(reader);
    });

    await test.step("its files may be kept for ever, and opened alone they can do nothing", async () => {
      const sheet = await reader.locator('link[rel="stylesheet"][href^="/theme/"]').getAttribute("href");
      const logo = await reader.getByRole("img", { name: "A bridge" }).getAttribute("src");
      for (const address of [sheet, logo]) {
        const answer = await reader.request.get(address ?? "");
        expect(answer.headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
        expect(answer.headers()["x-content-type-options"]).toBe("nosniff");
      }
      const alone = await reader.request.get(logo ?? "");
      expect(alone.headers()["content-security-policy"]).toContain("sandbox");
      expect(alone.headers()["content-type"]).toBe("image/svg+xml");
      for (const none of ["/theme/x.css", "/theme/0123456789abcdef-ffffff-ffffff.css", `${logo ?? ""}.png`]) {
        expect((await reader.request.get(none)).status()).toBe(404);
      }
    });

    await test.step("two change it at once: the second is told", async () => {
      const second = await page.context().newPage();
      await page.goto("/council/theme");
      await second.goto("/council/theme");
      await fill(page, { "Name at the top of every page": "First name" });
      await press(page, "Save and use it");
      await fill(second, { "Name at the top of every page": "Second name" });
      await press(second, "Save and use it");
      await expectRefusal(second, "Somebody changed the look while you had this page open.");
      await expect(second.locator("#saved-now")).toContainText("First name");
      await expectTyped(second, { "Name at the top of every page": "Second name" });
      await axe(second);
      await second.getByLabel("Show no logo").check();
      await press(second, "Save and use it");
      await expect(second.getByRole("banner")).toContainText("Second name");
      await expect(second.getByRole("banner").getByRole("img")).toHaveCount(0);
    });

    await test.step("nobody else may", async () => {
      await invite(
        page,
        "council",
        { name: "Dan Orr", email: "dan@tidewater.test", roles: ["Procurement officer"] },
        unlooked,
      );
      await accept(officer, portal, "dan@tidewater.test", unlooked);
      expect((await officer.goto("/council/theme"))?.status()).toBe(403);
      await officer.goto("/council/guidance");
      await expectTitle(officer, "Guidance");
      await expect(main(officer)).not.toContainText("colours and logo");
    });
  },
);
