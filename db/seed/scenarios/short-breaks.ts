import type { Verdict } from "~/features/lists/rules/decisions";
import { cellOf, ratesOf, readTable, settingOf } from "../data/tables";
import { shortBreakLots } from "../data/lots";
import { shortBreakProviders } from "../data/other-suppliers";
import { type Stage } from "../stage";
import { applied, standingOf, type Step } from "./applications";
import { assessorsOf, personAs, type Region } from "./councils";
import { asksFor, declared } from "./declarations";
import { askedToPutRight } from "./hearing";
import { decided, listWithLots, recommended, round } from "./rounds";
import { settingAdded, supplierOf, type Suppliers } from "./suppliers";

const refusal: Verdict = {
  outcome: "REJECTED",
  reasonCode: "RATING_BELOW_MIN",
  criterion: "C03",
  reasons:
    "The latest inspection says that it requires improvement, and this lot asks for good. The provider may apply again after the next inspection.",
};

const steps: Readonly<Record<string, Step>> = { withdrawn: "WITHDRAW", "never submitted": "DRAFT" };

/** A young list: its first round has closed, and its applications are being assessed at every step on the way. */
export async function shortBreaksList(
  stage: Stage,
  { councils, schoolsConsortium }: Region,
  suppliers: Suppliers,
): Promise<void> {
  const lead = councils.gateshead;
  const list = await listWithLots(
    stage,
    lead,
    {
      title: "Short breaks list",
      summary:
        "Weekends and holidays away for disabled children, so that they have fun and their families can rest. The first providers are joining now.",
      vehicleType: "FRAMEWORK_LIGHT_TOUCH",
      regime: "PA2023",
      consortiumId: schoolsConsortium,
      maxGapMonths: 6,
      lastOpenedOn: null,
      ...{ cpvCodes: ["85312120-6"], suitsSmallFirms: true, suitsVoluntary: true },
    },
    { lots: shortBreakLots, on: -70 },
  );
  const rows = readTable(shortBreakProviders).lines;
  const offers = await stage.agenda.together(
    rows.map(({ key, cells }, place) => async () => {
      const cell = (at: number) => cellOf(cells, at);
      const setting = settingOf([cell(0), "SHORT_BREAKS", cell(1), cell(2), cell(3), cell(4)]);
      const added = { on: -60, number: 301 + place };
      const settingId = await settingAdded(stage, supplierOf(suppliers, key), setting, added);
      const step = steps[standingOf(cells)] ?? ("SUBMIT" as const);
      return { key, settingId, lot: cell(5), care: { setting, rates: ratesOf(cell(6)) }, step };
    }),
  );
  await asksFor(stage, list, ["SAFEGUARDING", "EXCLUSIONS"], -58);
  const keys = [...new Set(rows.map(({ key }) => key))];
  const providers = keys.map((key) => supplierOf(suppliers, key));
  await declared(stage, providers, ["SAFEGUARDING", "EXCLUSIONS"], -55);
  const roundId = await round(stage, list, { opens: -45, closes: -14 });
  const lineIds = await applied(stage, { list, roundId }, offers, { suppliers, from: -40 });
  const judged = rows.flatMap(({ cells }, place) => {
    const lineId = lineIds[place] ?? "";
    const standing = standingOf(cells);
    if (standing === "refusal recommended") return [{ lineId, verdict: refusal, standing }];
    return standing === "recommended" || standing === "decided" ? [{ lineId, standing }] : [];
  });
  const seen = await recommended(stage, assessorsOf(lead), judged, -8);
  const settled = seen.filter((_, place) => judged[place]?.standing === "decided");
  const asked = rows.flatMap(({ key, cells }, place) =>
    standingOf(cells) === "submitted"
      ? [{ lead, supplier: supplierOf(suppliers, key), lineId: lineIds[place] ?? "" }]
      : [],
  );
  const [first, second] = asked;
  if (first === undefined || second === undefined) throw new Error("Nobody is being assessed");
  await stage.agenda.together([
    () => decided(stage, personAs(lead, "AP"), settled, -5),
    () => askedToPutRight(stage, first, -6, -3),
    () => askedToPutRight(stage, second, -2),
  ]);
}
