import type { SettingId } from "~/core/id";
import { calendarDateOf } from "~/core/time";
import { setCeilings } from "~/features/lists/commands/ceilings.server";
import { financialYearOf } from "~/features/lists/rules/ceilings";
import { bands } from "~/features/suppliers/rules/settings";
import { cellOf, ratesOf, readTable, settingOf, type SettingTold } from "../data/tables";
import { schoolLots } from "../data/lots";
import { schoolProviders } from "../data/school-providers";
import { asOne, at, day, must, type Stage } from "../stage";
import { applied } from "./applications";
import { assessorsOf, personAs, type Region } from "./councils";
import { decided, issued, listWithLots, recommended, round, type Listing } from "./rounds";
import { settingAdded, supplierOf, type Suppliers } from "./suppliers";

interface School {
  readonly key: string;
  readonly setting: SettingTold;
  readonly placements: readonly string[];
  readonly rates: readonly (number | undefined)[];
  readonly settingId: SettingId;
}

/** The framework of twelve councils and their health partner: 64 lots, 13 providers with 22 schools and colleges. */
export async function schoolsFramework(stage: Stage, { councils, schoolsConsortium }: Region, suppliers: Suppliers) {
  const lead = councils.gateshead;
  const schools = await schoolsAdded(stage, suppliers);
  const list = await listWithLots(
    stage,
    lead,
    {
      title: "Special schools and colleges framework",
      summary:
        "Places in special schools and colleges for children and young people up to 25, in 64 lots: eight groups of needs, four kinds of placement, two ranges of age. Twelve councils and a health partner buy here.",
      vehicleType: "FRAMEWORK_LIGHT_TOUCH",
      regime: "PA2023",
      consortiumId: schoolsConsortium,
      maxGapMonths: 12,
      lastOpenedOn: null,
      ...{ cpvCodes: ["80340000-9"], suitsSmallFirms: false, suitsVoluntary: true },
    },
    { lots: schoolLots(), on: -228 },
  );
  await dayPricesSet(stage, list, -227);
  const roundId = await round(stage, list, { opens: -220, closes: -198 });
  const offers = schools.flatMap(({ key, settingId, setting, placements, rates }) =>
    lotsFor(setting, placements).map((lot) => ({ key, settingId, lot, care: { setting, rates } })),
  );
  const lineIds = await applied(stage, { list, roundId }, offers, { suppliers, from: -216 });
  const judged = lineIds.map((lineId) => ({ lineId }));
  const seen = await recommended(stage, assessorsOf(lead), judged, -195);
  await decided(stage, personAs(lead, "AP"), seen, -182);
  await issued(stage, list, roundId, -180);
  return list;
}

/** What a day place may cost at most is set for the year that runs and for the next, in pounds a week; all invented. */
async function dayPricesSet(stage: Stage, { listId, lead, lots }: Listing, on: number): Promise<void> {
  const ctx = await at(stage, personAs(lead, "PO"), day(stage, on));
  const running = financialYearOf(calendarDateOf(ctx.now));
  const highest = { B1: 800, B2: 1_050, B3: 1_600, B4: 2_700 } as const;
  await asOne(ctx, async (tx) => {
    for (const [code, { lotId }] of lots) {
      if (!code.endsWith("-D")) continue;
      for (const [year, hundredths] of [
        [running, 100],
        [running + 1, 103],
      ] as const) {
        const prices = bands.map((band) => ({ band, weeklyPence: highest[band] * hundredths }));
        must(await setCeilings(tx, { listId, lotId, year }, 0, { over: "FLAG", prices }));
      }
    }
  });
}

/** The next round is announced and opens in three weeks. */
export async function schoolsRoundAnnounced(stage: Stage, list: Listing): Promise<void> {
  await round(stage, list, { opens: 15, closes: 38, announced: -12 });
}

async function schoolsAdded(stage: Stage, suppliers: Suppliers): Promise<School[]> {
  return stage.agenda.together(
    readTable(schoolProviders).lines.map(({ key, cells }, place) => async () => {
      const cell = (at: number) => cellOf(cells, at);
      const setting = settingOf([
        cell(0),
        cell(1),
        cell(2),
        cell(3),
        cell(4),
        place % 3 === 0 ? "OUTSTANDING" : "GOOD",
      ]);
      const added = { on: -243, number: 201 + place };
      const settingId = await settingAdded(stage, supplierOf(suppliers, key), setting, added);
      return { key, setting, placements: cell(5).split(" "), rates: ratesOf(cell(6)), settingId };
    }),
  );
}

/** A school takes part in the lots of its needs and placements, in each range of age that it really teaches. */
function lotsFor({ ageMin, ageMax, needs }: SettingTold, placements: readonly string[]): string[] {
  const ranges = [...(ageMin < 16 ? ["PRE"] : []), ...(ageMax >= 18 ? ["POST"] : [])];
  return ranges.flatMap((range) =>
    needs.flatMap((need) => placements.map((placement) => `${range}-${need}-${placement}`)),
  );
}
