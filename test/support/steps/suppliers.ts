import type { Page } from "@playwright/test";
import { pdf } from "../test-files";
import { choose, expectTitle, fill, fillDay, press, tick } from "./hands";
import type { Look } from "./people";

export interface Organisation {
  readonly name: string;
  readonly companyNumber: string;
  readonly email: string;
}

/** Adds a company as its founder. */
export async function registerOrganisation(page: Page, organisation: Organisation, look: Look) {
  await askToRegister(page, organisation, look);
  await expectTitle(page, organisation.name);
  await look(page);
}

/** Fills in and sends the page that adds a company, whatever the answer. */
export async function askToRegister(page: Page, organisation: Organisation, look: Look) {
  await page.goto("/supplier/register");
  await look(page);
  await addOrganisationHere(page, organisation);
}

/** The same on the page where somebody was sent, wherever that leads afterwards. */
export async function addOrganisationHere(page: Page, { name, companyNumber, email }: Organisation) {
  await fill(page, { "Full name of your organisation": name });
  await choose(page, "What kind of organisation is it?", "Company");
  await fill(page, {
    "Company number": companyNumber,
    "First line": "4 Larch Lane",
    "Town or city": "Tidewater",
    Postcode: "SW1A 1AA",
    "E-mail address for your organisation": email,
  });
  await choose(page, "How large is your organisation?", /^Small/u);
  await press(page, "Register the organisation");
}

/** Adds a children's home with an Ofsted number. */
export async function addHome(page: Page, { name, urn }: { name: string; urn: string }, look: Look) {
  await page.goto("/supplier/settings/new");
  await look(page);
  await fill(page, { Name: name });
  await choose(page, "What kind of setting is it?", "Children’s home");
  await choose(page, "Who regulates it?", "Ofsted");
  await choose(page, "How does its registration stand?", "Registered");
  await fill(page, {
    "Registration number": urn,
    "First line": "1 Quay Street",
    "Town or city": "Tidewater",
    Postcode: "SW1A 1AA",
    "How many places does it have?": "5",
    "Youngest age": "8",
    "Oldest age": "17",
  });
  await choose(page, "Who can live or learn there?", "Anyone");
  await tick(page, "Which needs can it meet?", "Social, emotional and mental health needs");
  await press(page, "Add the setting");
  await expectTitle(page, name);
  await look(page);
}

export interface Certificate {
  /** As it is in the address of its kind. */
  readonly kind: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** Adds a certificate to the library, or puts it in the place of the one that is there. */
export async function addCertificate(page: Page, { kind, file, from, to }: Certificate, look: Look): Promise<void> {
  await page.goto(`/supplier/evidence/${kind}/add`);
  await look(page);
  await page
    .getByLabel("Choose the file")
    .setInputFiles({ name: file, mimeType: "application/pdf", buffer: pdf(file) });
  await fillDay(page, "When does it start?", from);
  await fillDay(page, "When does it end?", to);
  await press(page, "Save the file");
  await expectTitle(page, /insurance/u);
  await look(page);
}
