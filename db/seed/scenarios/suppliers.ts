import type { SupplierActor } from "~/core/actor";
import type { SettingId } from "~/core/id";
import { addDays, calendarDateOf } from "~/core/time";
import { registerSupplier } from "~/features/suppliers/commands/organisation.server";
import { addSetting } from "~/features/suppliers/commands/settings.server";
import type { Regulator, RegistrationStatus } from "~/features/suppliers/rules/settings";
import type { SettingTold, SupplierTold } from "../data/tables";
import { at, day, must, type Stage } from "../stage";
import { addressOf, joinedSupplier, personNamed } from "./people";

/** Who acts for a supplier: its administrator, and where there is one its bid writer. */
export interface Supplier {
  readonly told: SupplierTold;
  readonly administrator: SupplierActor;
  readonly writer: SupplierActor;
}

export type Suppliers = ReadonlyMap<string, Supplier>;

export function supplierOf(suppliers: Suppliers, key: string): Supplier {
  const supplier = suppliers.get(key);
  if (supplier === undefined) throw new Error(`There is no supplier ${key}`);
  return supplier;
}

/** The suppliers register, in the days from that one, some each day; their colleagues come with them. */
export async function registered(
  stage: Stage,
  told: readonly SupplierTold[],
  { on, from }: { readonly on: number; readonly from: number },
): Promise<Suppliers> {
  const made = await stage.agenda.together(
    told.map((supplier, place) => async () => {
      const registrations = { on: on + Math.floor(place / 12), number: from + place };
      return [supplier.key, await registeredOne(stage, supplier, registrations)] as const;
    }),
  );
  return new Map(made);
}

async function registeredOne(
  stage: Stage,
  told: SupplierTold,
  { on, number }: { readonly on: number; readonly number: number },
): Promise<Supplier> {
  const host = `${told.key}.example`;
  const personId = await personNamed(stage, told.administrator, addressOf(told.administrator, host), day(stage, on));
  const ctx = await at(stage, { kind: "person", personId } as const, day(stage, on));
  const { name, legalForm, size, town } = told;
  const { organisationId } = must(
    await registerSupplier(ctx, {
      ...{ name, legalForm, size, town },
      ...numbersOf(told, number),
      addressLine1: `${number} Quay Street`,
      addressLine2: null,
      postcode: postcodeIn(told.district, number),
      contactEmail: addressOf("office", host),
      contactPhone: `01632 960${String(number).padStart(3, "0")}`,
      vcse: legalForm === "CHARITY" || legalForm === "CIC",
    }),
  );
  const administrator: SupplierActor = { kind: "supplier", personId, organisationId, roles: ["SA"] };
  let writer = administrator;
  for (const [colleague, role] of told.colleagues) {
    const invited = { name: colleague, email: addressOf(colleague, host), role };
    const joined = await joinedSupplier(stage, administrator, invited, day(stage, on, "14:00"));
    if (role === "SB") writer = joined;
  }
  return { told, administrator, writer };
}

/** Numbers that no company and no charity has: their registers have not come so far. */
function numbersOf({ legalForm }: SupplierTold, number: number) {
  const digits = String(number).padStart(4, "0");
  return {
    companyNumber: legalForm === "COMPANY" || legalForm === "CIC" ? `9900${digits}` : null,
    charityNumber: legalForm === "CHARITY" ? `990${digits}` : null,
    vatNumber: null,
  };
}

/** A postcode of that district which no street has. */
function postcodeIn(district: string, number: number): string {
  const letters = "ABDEFGHJLNPQRSTUWXYZ";
  const letter = (place: number) => letters[place % letters.length] ?? "A";
  return `${district} 9${letter(number)}${letter(Math.floor(number / letters.length) + 5)}`;
}

const regulators = { SPECIAL_SCHOOL: "DFE", SPECIAL_COLLEGE: "DFE", ADULT_CARE_HOME: "CQC" } as const;

/** A firm's premises: nobody registers them, and nobody lives there. */
export async function premisesAdded(
  stage: Stage,
  { administrator }: Supplier,
  { name, town, district }: { readonly name: string; readonly town: string; readonly district: string },
  { on, number }: { readonly on: number; readonly number: number },
): Promise<SettingId> {
  const ctx = await at(stage, administrator, day(stage, on));
  const nothing = {
    registrationNumber: null,
    registrationEndsOn: null,
    latestGrade: null,
    latestGradeOn: null,
    capacity: null,
    ageMin: null,
    ageMax: null,
    genders: null,
  };
  const details = {
    ...nothing,
    ...({ kind: "PREMISES", regulator: "NONE", registrationStatus: "NOT_NEEDED" } as const),
    ...{ name, needs: [], addressLine1: `${number} Market Street`, addressLine2: null },
    ...{ town, postcode: postcodeIn(district, number) },
  };
  return must(await addSetting(ctx, details)).settingId;
}

interface SettingAdded {
  readonly on: number;
  /** Its place among all settings: its registration number and postcode are made of it. */
  readonly number: number;
  readonly registrationStatus?: RegistrationStatus;
}

/** The supplier adds one of its settings. */
export async function settingAdded(
  stage: Stage,
  { administrator }: Supplier,
  told: SettingTold,
  { on, number, registrationStatus = "REGISTERED" }: SettingAdded,
): Promise<SettingId> {
  const ctx = await at(stage, administrator, day(stage, on));
  const { town, district, grade, needs, ...rest } = told;
  const regulator: Regulator = told.kind in regulators ? regulators[told.kind as keyof typeof regulators] : "OFSTED";
  const digits = String(number).padStart(4, "0");
  const details = {
    ...rest,
    ...{ regulator, registrationStatus, town, needs: [...needs] },
    registrationNumber: registrationStatus === "APPLIED" ? null : regulator === "DFE" ? `99${digits}` : `SC99${digits}`,
    registrationEndsOn: null,
    latestGrade: grade,
    latestGradeOn: grade === null ? null : addDays(calendarDateOf(ctx.now), -40 - number * 3),
    addressLine1: told.name,
    addressLine2: `${number} Lane End`,
    postcode: postcodeIn(district, number + 150),
  };
  return must(await addSetting(ctx, details)).settingId;
}
