import type { SupplierActor } from "~/core/actor";
import type { ApplicationId, LineId, RoundId, SettingId } from "~/core/id";
import { saveHeader, startApplication } from "~/features/lists/commands/applications.server";
import { addLine, changeLine } from "~/features/lists/commands/lines.server";
import { submitLine, withdrawLine } from "~/features/lists/commands/submit.server";
import type { LineDetails } from "~/features/lists/forms/application";
import type { LotDetails } from "~/features/lists/forms/lot";
import { bands } from "~/features/suppliers/rules/settings";
import type { Context } from "~/platform/context";
import { cellOf, type SettingTold } from "../data/tables";
import { asOne, at, day, must, type Stage } from "../stage";
import { addressOf } from "./people";
import type { Listing } from "./rounds";
import { supplierOf, type Supplier, type Suppliers } from "./suppliers";

/** What a provider offers in one lot with one of its settings, and how far it goes with it. */
export interface Offer {
  readonly settingId: SettingId;
  readonly lot: string;
  /** What is offered to whom, and for pence a week by band, from Core to Complex; undefined of goods. */
  readonly care: { readonly setting: SettingTold; readonly rates: readonly (number | undefined)[] } | undefined;
  readonly step?: Step | undefined;
}

/** SUBMIT where nothing is said. */
export type Step = "DRAFT" | "SUBMIT" | "WITHDRAW" | "SUBMIT_AGAIN";

/** The provider begins its application and fills in what is asked of the organisation. */
export async function application(
  stage: Stage,
  { told, writer }: Supplier,
  roundId: RoundId,
  { on, withHeader = true }: { readonly on: number; readonly withHeader?: boolean },
): Promise<ApplicationId> {
  return asOne(await at(stage, writer, day(stage, on, "09:30")), async (tx) => {
    const { applicationId } = must(await startApplication(tx, roundId));
    if (!withHeader) return applicationId;
    const header = {
      contactName: told.administrator,
      contactEmail: addressOf(told.administrator, `${told.key}.example`),
      contactPhone: null,
      safeguardingLead: told.colleagues[0]?.[0] ?? told.administrator,
      insuranceCommitted: true,
      termsAccepted: true,
    } as const;
    must(await saveHeader(tx, applicationId, 1, header));
    return applicationId;
  });
}

/** The lines of one application: written on one day and submitted on the next; answers them in the order of the offers. */
export async function linesOf(
  stage: Stage,
  supplier: Supplier,
  { list, applicationId }: { readonly list: Listing; readonly applicationId: ApplicationId },
  { offers, on }: { readonly offers: readonly Offer[]; readonly on: number },
): Promise<LineId[]> {
  const { writer, administrator, told } = supplier;
  const lineIds = await asOne(await at(stage, writer, day(stage, on, "10:00")), async (tx) => {
    const made = [];
    for (const offer of offers) made.push(await lineWritten(tx, list, applicationId, offer, told.administrator));
    return made;
  });
  const going = offers.map(({ step = "SUBMIT" }, place) => ({ step, lineId: lineIds[place] ?? "" }));
  const all = going.filter(({ step }) => step !== "DRAFT");
  const back = going.filter(({ step }) => step === "WITHDRAW" || step === "SUBMIT_AGAIN");
  const again = back.filter(({ step }) => step === "SUBMIT_AGAIN");
  if (all.length > 0) {
    const ctx = await at(stage, administrator, day(stage, on + 1, "11:20"));
    for (const { lineId } of all) must(await submitLine(ctx, lineId, 2));
  }
  if (back.length > 0) {
    const ctx = await at(stage, administrator, day(stage, on + 2, "09:10"));
    for (const { lineId } of back) must(await withdrawLine(ctx, lineId, 3));
  }
  if (again.length > 0) {
    const ctx = await at(stage, administrator, day(stage, on + 2, "16:40"));
    for (const { lineId } of again) must(await submitLine(ctx, lineId, 4));
  }
  return lineIds;
}

async function lineWritten(
  tx: Context<SupplierActor>,
  { lots }: Listing,
  applicationId: ApplicationId,
  { settingId, care, lot: code }: Offer,
  vacancyContact: string,
): Promise<LineId> {
  const lot = lots.get(code);
  if (lot === undefined) throw new Error(`There is no lot ${code}`);
  const { lineId } = must(await addLine(tx, applicationId, { settingId, lotId: lot.lotId }));
  must(await changeLine(tx, lineId, 1, offered(lot.details, care, vacancyContact)));
  return lineId;
}

function offered(details: LotDetails, care: Offer["care"], vacancyContact: string): LineDetails {
  const none = { capacityOffered: null, ageMin: null, ageMax: null, genders: null } as const;
  if (care === undefined || details.ageMin === null) return { ...none, needs: [], vacancyContact, rates: [] };
  const { setting, rates } = care;
  return {
    capacityOffered: setting.capacity,
    ageMin: Math.max(setting.ageMin, details.ageMin),
    ageMax: Math.min(setting.ageMax, details.ageMax),
    genders: setting.genders,
    needs: setting.needs.filter((need) => details.needs.some((one) => one === need)),
    vacancyContact,
    rates: bands.flatMap((band, place) => {
      const weeklyPence = details.bands.some((one) => one === band) ? rates[place] : undefined;
      return weeklyPence === undefined ? [] : [{ band, weeklyPence }];
    }),
  };
}

/** Every provider that offers something applies, some each day from that one; answers the line of each offer. */
export async function applied(
  stage: Stage,
  { list, roundId }: { readonly list: Listing; readonly roundId: RoundId },
  offers: readonly (Offer & { readonly key: string })[],
  { suppliers, from }: { readonly suppliers: Suppliers; readonly from: number },
): Promise<LineId[]> {
  const keys = [...new Set(offers.map(({ key }) => key))];
  const made = new Map<Offer, LineId>();
  await stage.agenda.together(
    keys.map((key, place) => async () => {
      const on = from + (place % 6);
      const supplier = supplierOf(suppliers, key);
      const own = offers.filter((offer) => offer.key === key);
      const applicationId = await application(stage, supplier, roundId, { on });
      const lineIds = await linesOf(stage, supplier, { list, applicationId }, { offers: own, on });
      for (const [order, lineId] of lineIds.entries()) {
        const offer = own[order];
        if (offer !== undefined) made.set(offer, lineId);
      }
    }),
  );
  return offers.map((offer) => made.get(offer) ?? "");
}

/** The words in the last cell of a table's line that say how it stands. */
export function standingOf(cells: readonly string[]): string {
  return cellOf(cells, cells.length - 1);
}
