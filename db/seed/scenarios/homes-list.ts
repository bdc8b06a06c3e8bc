import type { RoundId, SettingId } from "~/core/id";
import type { Verdict } from "~/features/lists/rules/decisions";
import { cellOf, ratesOf, readTable, settingOf, type SettingTold } from "../data/tables";
import { homeProviders } from "../data/home-providers";
import { homeLots } from "../data/lots";
import { applicantsNow } from "../data/other-suppliers";
import { refusedLines } from "../data/refused-lines";
import { type Stage } from "../stage";
import { applied, application, linesOf, standingOf, type Offer, type Step } from "./applications";
import { assessorsOf, personAs, type Region } from "./councils";
import { decided, issued, listWithLots, recommended, round, type Judged, type Listing } from "./rounds";
import { confirmed, type Word } from "./reopening";
import { settingAdded, supplierOf, type Suppliers } from "./suppliers";

/** A home on the list, with where it offers places and since which round. */
export interface Home {
  readonly key: string;
  readonly setting: SettingTold;
  readonly lots: readonly string[];
  readonly rates: readonly (number | undefined)[];
  readonly round: number;
  readonly settingId: SettingId;
}

/** The 73 homes are entered by their providers: those of the first round early, the others when they open. */
export async function homesAdded(
  stage: Stage,
  suppliers: Suppliers,
  { on, round: wanted }: { readonly on: number; readonly round: number },
): Promise<Home[]> {
  const rows = readTable(homeProviders).lines.map(({ key, cells }, place) => ({
    ...{ key, number: place + 1, setting: homeOf(cells) },
    lots: cellOf(cells, 5).split(" "),
    rates: ratesOf(cellOf(cells, 6)),
    round: Number(standingOf(cells).replace("round ", "")),
  }));
  return stage.agenda.together(
    rows
      .filter((row) => row.round === wanted)
      .map(({ number, ...row }) => async () => {
        const supplier = supplierOf(suppliers, row.key);
        return { ...row, settingId: await settingAdded(stage, supplier, row.setting, { on, number }) };
      }),
  );
}

function homeOf(cells: readonly string[]): SettingTold {
  const cell = (place: number) => cellOf(cells, place);
  return settingOf([cell(0), "CHILDRENS_HOME", cell(1), cell(2), cell(3), cell(4)]);
}

/** The children's homes list of eight councils. It had opened before the portal came. */
export async function homesListSetUp(stage: Stage, { councils, homesConsortium }: Region): Promise<Listing> {
  return listWithLots(
    stage,
    councils.gateshead,
    {
      title: "Children’s homes list",
      summary:
        "Homes for children who cannot live with their families. It opens every six months at least, and homes join one by one. Eight councils look for places here.",
      vehicleType: "LEGACY_APL",
      regime: "PCR2015",
      consortiumId: homesConsortium,
      maxGapMonths: 6,
      lastOpenedOn: stage.dateOf(-346),
      ...{ cpvCodes: ["85311300-5"], suitsSmallFirms: true, suitsVoluntary: true },
    },
    { lots: homeLots, on: -244 },
  );
}

interface RoundTold {
  readonly number: 1 | 2;
  readonly opens: number;
  readonly closes: number;
  readonly issues: number;
  /** Homes that apply and do not get onto the list at all. */
  readonly rejected?: readonly Home[];
  /** Members that give their word in the round. */
  readonly words?: readonly Word[];
}

/** A round that is over: everybody applies, some are refused, and the others are members. Answers who was refused. */
export async function homesJoin(
  stage: Stage,
  { list, suppliers }: { readonly list: Listing; readonly suppliers: Suppliers },
  homes: readonly Home[],
  { number, opens, closes, issues, rejected = [], words = [] }: RoundTold,
) {
  const roundId = await round(stage, list, { opens, closes });
  const offers = homes.flatMap((home) => home.lots.map((lot) => offerOf(home, lot)));
  const refused = refusedLines.filter((one) => one.round === number);
  const others = refused.map(({ key, setting, lot }) => {
    const home = [...homes, ...rejected].find((one) => one.key === key && one.setting.name === setting);
    if (home === undefined) throw new Error(`${setting} is no home of that round`);
    return offerOf(home, lot);
  });
  const fit = homes.filter(({ lots, setting }) => lots.join() === "CH1" && setting.needs.includes("N4"));
  const withdrawn = fit.slice(0, 1).map((home) => ({ ...offerOf(home, "CH3"), step: "WITHDRAW" as const }));
  const all = [...offers, ...others, ...withdrawn];
  const [lineIds = [], changes = []] = await stage.agenda.together([
    () => applied(stage, { list, roundId }, all, { suppliers, from: opens + 3 }),
    () => confirmed(stage, roundId, words, opens + 5),
  ]);
  const verdicts: readonly (Verdict | undefined)[] = [...offers.map(() => undefined), ...refused.map(refusalOf)];
  const judged = verdicts.map((verdict, place): Judged => {
    const lineId = lineIds[place] ?? "";
    return verdict === undefined ? { lineId } : { lineId, verdict };
  });
  const changed = changes.map((lineId): Judged => ({ lineId }));
  const seen = await recommended(stage, assessorsOf(list.lead), [...judged, ...changed], closes + 2);
  await decided(stage, personAs(list.lead, "AP"), seen, issues - 1);
  await issued(stage, list, roundId, issues);
  return refused.map(({ key, reasonCode }, place) => {
    const lineId = lineIds[offers.length + place] ?? "";
    return { lead: list.lead, supplier: supplierOf(suppliers, key), lineId, reasonCode };
  });
}

function offerOf({ key, settingId, setting, rates }: Home, lot: string): Offer & { readonly key: string } {
  return { key, settingId, lot, care: { setting, rates } };
}

function refusalOf({ reasonCode, criterion, reasons }: (typeof refusedLines)[number]): Verdict {
  return { outcome: "REJECTED", reasonCode, criterion, reasons };
}

/** A home that applied once before and is not on the list. */
export async function homeRefused(stage: Stage, suppliers: Suppliers, on: number): Promise<Home> {
  const [first] = readTable(applicantsNow).lines;
  if (first === undefined) throw new Error("Nobody applies now");
  const { key, cells } = first;
  const setting = homeOf(cells);
  const settingId = await settingAdded(stage, supplierOf(suppliers, key), setting, { on, number: 400 });
  return { key, setting, lots: [], rates: ratesOf(cellOf(cells, 6)), round: 2, settingId };
}

/** The round that is open now, with applications as far as a person can bring them while it is open. */
export async function homesApplyNow(
  stage: Stage,
  { list, suppliers, known }: { list: Listing; suppliers: Suppliers; known: readonly Home[] },
): Promise<RoundId> {
  const roundId = await round(stage, list, { opens: -7, closes: 15 });
  const rows = readTable(applicantsNow).lines;
  const words: readonly Word[] = [
    { supplier: supplierOf(suppliers, "tarn") },
    { supplier: supplierOf(suppliers, "oakapple") },
    { supplier: supplierOf(suppliers, "lantern"), dearer: 18_000 },
  ];
  await stage.agenda.together([
    async () => {
      await confirmed(stage, roundId, words, -3);
    },
    ...[...new Set(rows.map(({ key }) => key))].map((key, place) => async () => {
      const supplier = supplierOf(suppliers, key);
      const own = rows.flatMap((row, order) => (row.key === key ? [{ ...row, number: 400 + order }] : []));
      const on = -6 + (place % 3);
      const offers: Offer[] = [];
      for (const { cells, number } of own) {
        const registrationStatus = standingOf(cells) === "not registered" ? "APPLIED" : "REGISTERED";
        const setting = homeOf(cells);
        const before = known.find((home) => home.key === key && home.setting.name === setting.name);
        const settingId =
          before?.settingId ?? (await settingAdded(stage, supplier, setting, { on, number, registrationStatus }));
        for (const lot of cellOf(cells, 5).split(" ")) {
          const step = steps[standingOf(cells)];
          offers.push({ settingId, lot, care: { setting, rates: ratesOf(cellOf(cells, 6)) }, step });
        }
      }
      const withHeader = own.every(({ cells }) => standingOf(cells) !== "started");
      const applicationId = await application(stage, supplier, roundId, { on: on + 1, withHeader });
      if (withHeader) await linesOf(stage, supplier, { list, applicationId }, { offers, on: on + 1 });
    }),
  ]);
  return roundId;
}

const steps: Readonly<Record<string, Step>> = {
  draft: "DRAFT",
  "not registered": "DRAFT",
  submitted: "SUBMIT",
  "submitted again": "SUBMIT_AGAIN",
  withdrawn: "WITHDRAW",
};
