import type { SupplierActor } from "~/core/actor";
import type { SettingId } from "~/core/id";
import { addSetting } from "~/features/suppliers/commands/settings.server";
import type { CareSettingDetails, SettingDetails } from "~/features/suppliers/forms/setting";
import { as, day, must, type Stage } from "../stage";
import { supplierWith } from "./people";

export interface Providers {
  readonly larch: SupplierActor;
  readonly rowan: SupplierActor;
  readonly elm: SupplierActor;
  readonly homes: {
    readonly larch: SettingId;
    readonly alder: SettingId;
    readonly rowan: SettingId;
    readonly elm: SettingId;
  };
}

/** Three invented providers with four children's homes and a school. */
export async function threeProviders(stage: Stage): Promise<Providers> {
  const address = { addressLine2: null, town: "Gateshead", postcode: "NE8 1HH", contactPhone: null, vatNumber: null };
  const larch = await supplierWith(
    stage,
    {
      ...address,
      name: "Larch House Ltd",
      legalForm: "COMPANY",
      companyNumber: "09876543",
      charityNumber: null,
      addressLine1: "4 Larch Lane",
      contactEmail: "office@larch-house.example",
      size: "SMALL",
      vcse: false,
    },
    "Kate Larkin",
    [
      ["Owen Pugh", "SB"],
      ["Lily Chan", "SV"],
    ],
  );
  const rowan = await supplierWith(
    stage,
    {
      ...address,
      name: "Rowan Care CIC",
      legalForm: "CIC",
      companyNumber: "10234567",
      charityNumber: null,
      addressLine1: "12 Rowan Row",
      contactEmail: "office@rowan-care.example",
      size: "SMALL",
      vcse: true,
    },
    "Farah Aziz",
  );
  const elm = await supplierWith(
    stage,
    {
      ...address,
      name: "Elm View Trust",
      legalForm: "CHARITY",
      companyNumber: null,
      charityNumber: "1098765",
      addressLine1: "1 Elm View",
      contactEmail: "office@elm-view.example",
      size: "MEDIUM",
      vcse: true,
    },
    "George Tait",
  );
  const homes = {
    larch: await home(stage, larch, "Larch House", "SC401001"),
    alder: await home(stage, larch, "Alder Lodge", "SC401002"),
    rowan: await home(stage, rowan, "Rowan Lodge", "SC401003"),
    elm: await home(stage, elm, "Elm View", "SC401004"),
  };
  await setting(stage, elm, {
    ...homeDetails("Elm View School", "139001"),
    kind: "SPECIAL_SCHOOL",
    regulator: "DFE",
    latestGrade: null,
    latestGradeOn: null,
    capacity: 40,
    ageMin: 4,
    ageMax: 19,
    needs: ["N1", "N2"],
  });
  return { larch, rowan, elm, homes };
}

function home(stage: Stage, supplier: SupplierActor, name: string, registrationNumber: string): Promise<SettingId> {
  return setting(stage, supplier, homeDetails(name, registrationNumber));
}

async function setting(stage: Stage, supplier: SupplierActor, details: SettingDetails): Promise<SettingId> {
  return must(await addSetting(as(stage, supplier, day(stage, -165)), details)).settingId;
}

function homeDetails(name: string, registrationNumber: string): CareSettingDetails {
  return {
    name,
    kind: "CHILDRENS_HOME",
    regulator: "OFSTED",
    registrationStatus: "REGISTERED",
    registrationNumber,
    registrationEndsOn: null,
    latestGrade: "GOOD",
    latestGradeOn: "2026-03-10",
    addressLine1: `1 ${name} Drive`,
    addressLine2: null,
    town: "Gateshead",
    postcode: "NE9 5AA",
    capacity: 5,
    ageMin: 8,
    ageMax: 17,
    genders: "ANY",
    needs: ["N1", "N2", "N4"],
  };
}
