import { randomInt, randomUUID } from "node:crypto";
import type { SupplierActor, SupplierRole } from "~/core/actor";
import type { EvidenceId, JoinRequestId, OrganisationId, PersonId, SettingId } from "~/core/id";
import { insertGrant } from "~/features/accounts/commands/people.server";
import { askToJoin } from "~/features/suppliers/commands/join-requests.server";
import { registerSupplier } from "~/features/suppliers/commands/organisation.server";
import { addEvidence, receiveEvidenceFile } from "~/features/suppliers/commands/evidence.server";
import { addSetting } from "~/features/suppliers/commands/settings.server";
import { saveAnswers, signDeclaration } from "~/features/suppliers/commands/declarations.server";
import { getOwnDeclaration } from "~/features/suppliers/queries/declarations.server";
import type { QuestionSetCode } from "~/features/suppliers/rules/questions";
import type { EvidenceType } from "~/features/suppliers/rules/evidence";
import type { SupplierDetails } from "~/features/suppliers/forms/organisation";
import type { CareSettingDetails, SettingDetails } from "~/features/suppliers/forms/setting";
import { addMonths, calendarDateOf, type Instant } from "~/core/time";
import type { FileStore } from "~/platform/file-store.server";
import { asSupplier, contextOf, system } from "../context";
import type { TestDatabase } from "../database";
import { personNamed } from "../people";
import { pdf, uploaded } from "../test-files";

const registered = "2026-01-06T09:00:00Z";

/** What a small company would type. Its company number is drawn at random, so that every one is its own. */
export function supplierDetails(given: Partial<SupplierDetails> = {}): SupplierDetails {
  return {
    name: "Larch House Ltd",
    legalForm: "COMPANY",
    companyNumber: drawnDigits(8),
    charityNumber: null,
    vatNumber: null,
    addressLine1: "1 Larch Lane",
    addressLine2: null,
    town: "Tidewater",
    postcode: "SW1A 1AA",
    contactEmail: "office@larch.test",
    contactPhone: null,
    size: "SMALL",
    vcse: false,
    ...given,
  };
}

/** A supplier organisation registered by a new person, its administrator. */
export async function newSupplier(test: TestDatabase, given: Partial<SupplierDetails> = {}): Promise<SupplierActor> {
  const personId = await personNamed(test, `sa-${randomUUID().slice(0, 8)}@supplier.test`, "SA person");
  const ctx = contextOf(test.db, { kind: "person", personId } as const, registered);
  const done = await registerSupplier(ctx, supplierDetails(given));
  if (!done.ok) throw new Error(`${given.name ?? "supplier"}: ${done.refusal}`);
  return asSupplier(personId, done.value.organisationId, "SA");
}

/** A new person of that supplier with these roles. */
export async function supplierPerson(
  test: TestDatabase,
  organisationId: OrganisationId,
  ...roles: SupplierRole[]
): Promise<SupplierActor> {
  const name = `${roles.join("-").toLowerCase()}-${randomUUID().slice(0, 8)}@supplier.test`;
  const personId = await personNamed(test, name, `${roles.join(" ")} person`);
  const ctx = contextOf(test.db, system, registered);
  for (const role of roles) await insertGrant(ctx, organisationId, personId, role);
  return asSupplier(personId, organisationId, ...roles);
}

/** A person asks to join that supplier by its company number. */
export async function newJoinRequest(
  test: TestDatabase,
  personId: PersonId,
  organisationId: OrganisationId,
  { at, note = null }: { readonly at: Instant; readonly note?: string | null },
): Promise<JoinRequestId> {
  const { rows: suppliers } = await test.ownerPool.query<{ number: string }>(
    "select company_number as number from suppliers where organisation_id = $1",
    [organisationId],
  );
  const number = suppliers[0]?.number ?? "";
  const done = await askToJoin(contextOf(test.db, { kind: "person", personId }, at), { by: "company", number }, note);
  if (!done.ok) throw new Error(`asking to join ${number}: ${done.refusal}`);
  const { rows } = await test.ownerPool.query<{ id: string }>(
    "select id from join_requests where person_id = $1 and organisation_id = $2 and outcome is null",
    [personId, organisationId],
  );
  return rows[0]?.id ?? "";
}

/** What the provider of a children's home would type; its Ofsted number is drawn at random. */
export function homeDetails(given: Partial<CareSettingDetails> = {}): CareSettingDetails {
  return {
    name: `Home ${drawnDigits(9)}`,
    kind: "CHILDRENS_HOME",
    regulator: "OFSTED",
    registrationStatus: "REGISTERED",
    registrationNumber: `SC${drawnDigits(6)}`,
    registrationEndsOn: null,
    latestGrade: "GOOD",
    latestGradeOn: "2025-10-14",
    addressLine1: "2 Alder Way",
    addressLine2: null,
    town: "Tidewater",
    postcode: "SW1A 1AA",
    capacity: 4,
    ageMin: 8,
    ageMax: 17,
    genders: "ANY",
    needs: ["N1", "N4"],
    ...given,
  };
}

/** A children's home of that supplier. */
export async function newHome(
  test: TestDatabase,
  supplier: SupplierActor,
  given: Partial<CareSettingDetails> = {},
): Promise<SettingId> {
  return added(test, supplier, homeDetails(given));
}

/** What a bakery would type of where it bakes. */
export function premisesDetails(name = `Bakery ${drawnDigits(9)}`): PremisesDetails {
  return {
    name,
    kind: "PREMISES",
    regulator: "NONE",
    registrationStatus: "NOT_NEEDED",
    registrationNumber: null,
    registrationEndsOn: null,
    latestGrade: null,
    latestGradeOn: null,
    addressLine1: "3 Oven Street",
    addressLine2: null,
    town: "Tidewater",
    postcode: "SW1A 1AA",
    capacity: null,
    ageMin: null,
    ageMax: null,
    genders: null,
    needs: [],
  };
}

type PremisesDetails = Extract<SettingDetails, { kind: "PREMISES" }>;

/** Premises of that supplier. */
export async function newPremises(test: TestDatabase, supplier: SupplierActor, name?: string): Promise<SettingId> {
  return added(test, supplier, premisesDetails(name));
}

async function added(test: TestDatabase, supplier: SupplierActor, details: SettingDetails): Promise<SettingId> {
  const done = await addSetting(contextOf(test.db, supplier, registered), details);
  if (!done.ok) throw new Error(`${details.name}: ${done.refusal}`);
  return done.value.settingId;
}

function drawnDigits(count: number): string {
  return String(randomInt(10 ** count)).padStart(count, "0");
}

/** A file of a type, the supplier's first unless said, an insurance certificate unless said: a PDF of that name, for a year from that day. */
export async function newCertificate(
  test: TestDatabase,
  supplier: SupplierActor,
  { name, files, at, type = "EMPLOYERS_LIABILITY", replaces }: NewCertificate,
): Promise<EvidenceId> {
  const ctx = contextOf(test.db, supplier, at);
  const sent = await receiveEvidenceFile(ctx, files, await uploaded(files, name, pdf(name)));
  if (!sent.ok) throw new Error(`${name}: ${JSON.stringify(sent.refusal)}`);
  const issuedOn = calendarDateOf(at);
  const dates = { issuedOn, expiresOn: addMonths(issuedOn, 12), replaces };
  const { documentId } = sent.value;
  const added = await addEvidence(ctx, type, { documentId, ...dates });
  if (!added.ok) throw new Error(`${name}: ${added.refusal}`);
  return added.value.evidenceId;
}

interface NewCertificate {
  readonly name: string;
  readonly files: FileStore;
  readonly at: Instant;
  readonly type?: EvidenceType;
  /** The file that it takes the place of. */
  readonly replaces?: EvidenceId;
}

interface Declaring {
  readonly at: Instant;
  /** What stands wherever words are asked for. */
  readonly words: string;
}

/** Answers every question of a set: what passes where something passes, and one of the rest explained. */
export async function saved(
  test: TestDatabase,
  supplier: SupplierActor,
  code: QuestionSetCode,
  { at, words }: Declaring,
): Promise<void> {
  const ctx = contextOf(test.db, supplier, at);
  const { version, draftVersion } = await getOwnDeclaration(ctx, code);
  const answers = version.questions.map(({ key, kind, passes, followUp, followOn }) => {
    const value = { DATE: "2025-12-31", MONEY: "100000", TEXT: words, YES_NO: "", CHOICE: "" }[kind];
    const chosen = code === "FINANCE" && followUp === "EXPLAIN" ? followOn[0] : passes[0];
    if (value !== "") return [key, { value }] as const;
    return [key, { value: chosen ?? "", ...(chosen === followOn[0] ? { what: words } : {}) }] as const;
  });
  const shown = { code, number: version.number, version: draftVersion };
  const done = await saveAnswers(ctx, shown, Object.fromEntries(answers));
  if (!done.ok) throw new Error(done.refusal);
}

/** Answers every question of a set and signs. */
export async function declared(
  test: TestDatabase,
  supplier: SupplierActor,
  code: QuestionSetCode,
  declaring: Declaring,
): Promise<string> {
  await saved(test, supplier, code, declaring);
  const ctx = contextOf(test.db, supplier, declaring.at);
  const { version, draftVersion } = await getOwnDeclaration(ctx, code);
  const done = await signDeclaration(ctx, { code, number: version.number, version: draftVersion });
  if (!done.ok) throw new Error(done.refusal);
  return done.value.declarationId;
}
