import { expect } from "../support/journey";
import { test } from "../support/own-portal";
import { calendarFrom } from "../support/steps/calendar";
import { moveClockTo, portalToday } from "../support/steps/clock";
import { choose, expectRefusal, expectTitle, fill, follow, main, press, tick } from "../support/steps/hands";
import * as lists from "../support/steps/lists";
import { register, unlooked } from "../support/steps/people";
import { addHome, registerOrganisation } from "../support/steps/suppliers";

const owner = { name: "Sorrel Dunn", email: "sorrel@sorrel.test" };
const sorrel = { name: "Sorrel Homes Ltd", companyNumber: "08816600", email: "office@sorrel.test" };
const accepts = "Do you accept the terms of the list, as they were published?";
const shares = "Do you accept the agreement on sharing personal data?";
const shows = "Will you show the council what your prices are made of, if it asks?";
const sharesAnew = "Do you accept the agreement on sharing personal data, with health bodies too?";

test(
  "a provider declares once for two lists, and is asked again only for what means something else",
  { tag: "@plain" },
  async ({ page, portal, founder, login, axe, anotherBrowser }) => {
    test.setTimeout(300_000);
    const provider = await anotherBrowser();
    const start = calendarFrom(await portalToday(page));
    await login(page, founder.email);
    const rounds: string[] = [];
    for (const title of ["Homes that ask", "More homes that ask"]) {
      const list = { title, kind: "Light touch framework", law: "Procurement Act 2023" } as const;
      const address = await lists.setUpList(page, { ...list, sharedBy: "Only your council" }, unlooked);
      await lists.addLot(page, address, { code: "CH1", title: "Home in the area", kind: "Children’s home" }, unlooked);
      await page.goto(address);
      await follow(page, "Say what applicants declare");
      await expectTitle(page, "What must applicants declare?");
      if (rounds.length === 0) await axe(page);
      await tick(page, "Which sets of questions?", "Terms");
      await press(page, "Save what is asked");
      await expect(main(page)).toContainText("Applicants sign declarations: Terms.");
      rounds.push(await lists.openRound(page, address, { opens: start.day(1), closes: start.day(14) }, unlooked));
    }
    await register(provider, portal, owner, unlooked);
    await registerOrganisation(provider, sorrel, unlooked);
    await addHome(provider, { name: "Sorrel House", urn: "SC661100" }, unlooked);

    await test.step("nothing can be submitted before the declaration is signed", async () => {
      const application = await lists.startApplication(provider, "Homes that ask", owner.email, unlooked);
      await provider.goto(application);
      await expect(main(provider).getByRole("listitem").filter({ hasText: "Terms" })).toContainText("Not started");
      await axe(provider);
      await lists.writeLine(provider, application, { home: "Sorrel House", lot: "CH1" }, unlooked);
      await expect(main(provider)).toContainText("Sign the declarations that this list asks for first.");
    });

    await test.step("the provider answers, says why not where it says no, and signs what is shown", async () => {
      await provider.goto("/supplier/declarations");
      await axe(provider);
      await follow(provider, "Terms");
      await expect(main(provider)).toContainText("Not started. Answer 3 questions");
      await axe(provider);
      await follow(provider, "Answer or change");
      await choose(provider, accepts, "Yes");
      await choose(provider, shows, "No");
      await press(provider, "Save these answers");
      await expectRefusal(provider, `Say why you gave that answer to “${shows}”`);
      await axe(provider);
      await fill(provider, { [`Why? ${shows}`]: "Our owner sets the prices." });
      await press(provider, "Save these answers");
      await expect(main(provider)).toContainText("1 question to go.");
      await follow(provider, "Answer or change");
      await choose(provider, shares, "Yes");
      await press(provider, "Save these answers");
      await press(provider, "Check and sign");
      await expectTitle(provider, "Check and sign");
      await axe(provider);
      await press(provider, "Sign the declaration");
      await expectRefusal(provider, "Say that this is true, and that you may sign");
      await main(provider).getByRole("checkbox", { name: "This is true, and I may sign" }).check();
      await press(provider, "Sign the declaration");
      await expectTitle(provider, "Signed declaration");
      await expect(main(provider)).toContainText(owner.name);
      await expect(main(provider)).toContainText("Our owner sets the prices.");
      await axe(provider);
      await provider.goto("/supplier/applications");
      await follow(provider, /^Homes that ask, round/u);
      await expect(main(provider).getByRole("listitem").filter({ hasText: "Terms" })).toContainText("Complete");
      await follow(provider, "Sorrel House, lot CH1");
      await press(provider, "Save and check your answers");
      await press(provider, /^Submit /u);
    });

    await test.step("the second list takes what was signed, and says where it comes from", async () => {
      const application = await lists.startApplication(provider, "More homes that ask", owner.email, unlooked);
      await provider.goto(application);
      const terms = main(provider).getByRole("listitem").filter({ hasText: "Terms" });
      await expect(terms).toContainText("From your declaration of terms of");
      await expect(terms).toContainText("Complete");
      await lists.submitLine(provider, application, { home: "Sorrel House", lot: "CH1" }, unlooked);
      await expect(main(provider)).toContainText("Submitted");
    });

    await test.step("the officer changes one question in words, and one in its meaning", async () => {
      await page.goto("/council/suppliers");
      await follow(page, "What suppliers declare");
      await expectTitle(page, "What suppliers declare");
      await axe(page);
      await follow(page, "Terms");
      await axe(page);
      await follow(page, `Change “${accepts}”`);
      await fill(page, { "The question": "Do you accept the published terms of the list?" });
      await press(page, "Save the question");
      await expectRefusal(page, "Choose if only the words changed, or the meaning too");
      await axe(page);
      await choose(page, "What kind of change is it?", /^Wording only/u);
      await press(page, "Save the question");
      await follow(page, `Change “${shares}”`);
      await fill(page, { "The question": sharesAnew });
      await choose(page, "What kind of change is it?", /^The meaning changed/u);
      await press(page, "Save the question");
      await expect(main(page).getByRole("row").filter({ hasText: sharesAnew })).toContainText("Meaning changed");
      await expect(main(page)).toContainText("Not published yet.");
      await axe(page);
      await press(page, "Publish this version");
      await expect(main(page)).toContainText("New, or with another meaning: 1.");
      await axe(page);
      await fill(page, { "Why is it changed?": "Health bodies take part now." });
      await press(page, "Publish the questions");
      await expect(main(page)).toContainText("Version 2, published on");
      await follow(page, "The version before");
      await expect(main(page)).toContainText(accepts);
      await axe(page);
    });

    await test.step("the provider is asked for that one alone", async () => {
      await provider.goto("/supplier");
      await axe(provider);
      await follow(provider, /^Terms: look at your declaration again/u);
      await expect(main(provider)).toContainText("we ask you only for 1 question");
      await expect(main(provider).getByText("Look at this again")).toHaveCount(1);
      await follow(provider, "Answer or change");
      await expect(main(provider).getByRole("group", { name: sharesAnew })).toContainText("means something else now");
      await expect(main(provider).getByText(/^From your declaration of terms of/u)).toHaveCount(3);
      await axe(provider);
      await press(provider, "Save these answers");
      await press(provider, "Check and sign");
      await main(provider).getByRole("checkbox", { name: "This is true, and I may sign" }).check();
      await press(provider, "Sign the declaration");
      await expectTitle(provider, "Signed declaration");
      await provider.goto("/supplier/declarations/terms");
      await expect(main(provider)).toContainText("Complete. Signed on");
    });

    await test.step("the assessor reads what went with the line, and that there is something newer", async () => {
      await moveClockTo(page, start.day(14), "12:01");
      await page.goto(`${rounds[0]}/lines`);
      await follow(page, "Sorrel House");
      const condition = main(page).getByRole("row").filter({ hasText: "C11" });
      await expect(condition).toContainText("Declared: 2 pass, 1 need a person");
      await expect(condition).toContainText(shows);
      await expect(condition).toContainText("A newer version exists");
      await axe(page);
      await follow(page, "Terms: all answers");
      await expect(main(page)).toContainText(shares);
      await expect(main(page)).toContainText("Our owner sets the prices.");
      await expect(main(page)).toContainText("A newer version of the questions exists.");
      await axe(page);
    });

    await test.step("the officer adds a question, removes another, and throws both changes away", async () => {
      await page.goto("/council/questions/terms");
      await press(page, "Add a question");
      await expectTitle(page, "Add a question");
      await axe(page);
      await choose(page, "How is it answered?", "A date");
      await fill(page, { "The question": "When did you last read the terms?" });
      await press(page, "Add the question");
      await expectRefusal(page, "Choose what any answer comes to");
      await axe(page);
      await fill(page, { "The heading it stands under": "Reading" });
      await choose(page, "What does any answer come to?", "Needs a person");
      await choose(page, "What else is asked after an answer that does not pass?", "Nothing");
      await press(page, "Add the question");
      await expect(main(page)).toContainText("When did you last read the terms?");
      await follow(page, `Remove “${shows}”`);
      await expectTitle(page, "Remove this question?");
      await axe(page);
      await press(page, "Remove the question");
      await expect(main(page).getByRole("listitem").filter({ hasText: shows })).toHaveCount(1);
      await axe(page);
      await follow(page, "Throw version 3 away");
      await expectTitle(page, "Throw the new version away?");
      await axe(page);
      await press(page, "Throw it away");
      await expect(main(page)).toContainText("Version 2, published on");
      await expect(main(page)).not.toContainText("When did you last read the terms?");
      await expect(main(page).getByRole("row").filter({ hasText: shows })).toHaveCount(1);
    });
  },
);
