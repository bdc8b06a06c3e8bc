import { expect, linkTo, test } from "../support/journey";
import { calendarFrom } from "../support/steps/calendar";
import { moveClockTo, portalToday } from "../support/steps/clock";
import { found } from "../support/steps/councils";
import { choose, expectTitle, fill, follow, main, press } from "../support/steps/hands";
import * as lists from "../support/steps/lists";
import { accept, invite, register, unlooked } from "../support/steps/people";
import { expectSentence, expectTyped } from "../support/steps/sentences";
import { addCertificate, addHome, registerOrganisation } from "../support/steps/suppliers";

const lead = { name: "Mara Finch", email: "mara@dunlin.test" };
const monitor = { name: "Idris Cole", email: "idris@dunlin.test" };
const owner = { name: "Pia Holt", email: "pia@teasel.test" };
const teasel = { name: "Teasel Homes Ltd", companyNumber: "08813377", email: "office@teasel.test" };
const list = "Homes with their papers";
const kind = "Public liability insurance";
const question = "Do you accept the file?";
const why = "What is wrong, and what should they send? (only if you do not accept it)";
const wrong = "The policy number is missing on page 2. Please scan the whole certificate.";

test(
  "a council checks what a provider sent, says what is wrong, and accepts the next",
  { tag: "@plain" },
  async ({ page, portal, axe, anotherBrowser }) => {
    test.setTimeout(400_000);
    const [quality, provider] = [await anotherBrowser(), await anotherBrowser()];
    const start = calendarFrom(await portalToday(page));
    await found(page, portal, { name: "Dunlin Council", lead: lead.name, email: lead.email }, unlooked);
    await invite(page, "council", { ...monitor, roles: ["Quality monitor"] }, unlooked);
    await accept(quality, portal, monitor.email, unlooked);
    await register(provider, portal, owner, unlooked);
    await registerOrganisation(provider, teasel, unlooked);
    await addHome(provider, { name: "Teasel Lodge", urn: "SC338101" }, unlooked);
    const certificate = { kind: "public-liability", from: start.day(-30), to: start.day(300) };
    await addCertificate(provider, { ...certificate, file: "scan.pdf" }, unlooked);

    let round = "";
    await test.step("while the round is open, no council sees who applies nor what they keep", async () => {
      await page.goto("/council/partners/new-consortium");
      await fill(page, { "Name of the consortium": "Dunlin and friends" });
      await press(page, "Form the consortium");
      const shared = { title: list, kind: "Light touch framework", law: "Procurement Act 2023" } as const;
      const address = await lists.setUpList(page, { ...shared, sharedBy: "Dunlin and friends" }, unlooked);
      await lists.addLot(page, address, { code: "CH1", title: "Home in the area", kind: "Children’s home" }, unlooked);
      round = await lists.openRound(page, address, { opens: start.day(1), closes: start.day(14) }, unlooked);
      const application = await lists.startApplication(provider, list, owner.email, unlooked);
      await lists.submitLine(provider, application, { home: "Teasel Lodge", lot: "CH1" }, unlooked);
      await quality.goto("/council/evidence");
      await expectTitle(quality, "Files to check");
      await expect(main(quality)).toContainText("No file waits for a check");
      await axe(quality);
    });

    await moveClockTo(page, start.day(14), "12:01");
    await test.step("afterwards the monitor's desk asks for the check", async () => {
      await quality.goto("/council");
      await follow(quality, "Check 1 file that suppliers added");
      await expectTitle(quality, "Files to check");
      await axe(quality);
      await follow(quality, kind);
      await expectTitle(quality, kind);
      await axe(quality);
    });

    await test.step("the file comes as it was sent", async () => {
      const answer = await quality.request.get(`${quality.url()}/file`);
      expect(answer.headers()["content-disposition"]).toContain("scan.pdf");
      expect(answer.status()).toBe(200);
    });

    await test.step("who does not accept it says why, and what was typed stays", async () => {
      await press(quality, "Save what you found");
      await expect(quality.getByRole("alert")).toContainText("Choose whether you accept the file");
      await choose(quality, question, "No: the supplier must send another");
      await fill(quality, { [why]: "No number" });
      await press(quality, "Save what you found");
      const sentence = "Write what is wrong and what to send instead, in 20 characters or more";
      await expectSentence(quality, quality.getByLabel(why), sentence);
      await expectTyped(quality, { [why]: "No number" });
      await axe(quality);
      await fill(quality, { [why]: wrong });
      await press(quality, "Save what you found");
      await expectTitle(quality, "Files to check");
      await expect(main(quality)).toContainText("No file waits for a check");
    });

    await test.step("the provider reads it on its page and by e-mail, and sends another", async () => {
      await provider.goto("/supplier");
      await follow(provider, `${kind}: a council could not accept the file. Read why, and add a new one`);
      await expectTitle(provider, kind);
      await expect(main(provider)).toContainText(wrong);
      await expect(main(provider)).toContainText("Not accepted");
      await expect(main(provider)).toContainText("Dunlin Council");
      await axe(provider);
      const mail = await portal.mail.take(owner.email, new RegExp(`Please add a new file: ${kind}`, "u"));
      await provider.goto(linkTo(mail, "supplier"));
      await expectTitle(provider, kind);
      await addCertificate(provider, { ...certificate, file: "whole.pdf" }, unlooked);
      await expect(main(provider)).toContainText("Not checked yet");
    });

    await test.step("the monitor accepts it, and whoever assesses the line sees both", async () => {
      await quality.goto("/council/evidence");
      await follow(quality, kind);
      await choose(quality, question, "Yes: it is what it says, with these dates");
      await press(quality, "Save what you found");
      await expect(main(quality)).toContainText("No file waits for a check");
      await provider.goto("/supplier/evidence");
      await expect(main(provider).getByRole("listitem").filter({ hasText: kind })).toContainText("Checked");
      await quality.goto(`${round}/lines`);
      await follow(quality, "Teasel Lodge");
      await expect(main(quality)).toContainText("Evidence that came with it");
      await expect(main(quality)).toContainText("Replaced");
      await axe(quality);
      await follow(quality, "scan.pdf");
      await expect(main(quality)).toContainText(wrong);
      await axe(quality);
      await quality.getByRole("link", { name: teasel.name, exact: true }).click();
      await expectTitle(quality, teasel.name);
      await expect(main(quality)).toContainText("Checked");
      await axe(quality);
    });
  },
);
