import type { Verdict } from "~/features/lists/rules/decisions";
import { foodCompetition } from "../data/competition-food";
import { foodFirms } from "../data/food-firms";
import { foodLots } from "../data/lots";
import { cellOf, placeOf, readTable } from "../data/tables";
import { type Stage } from "../stage";
import { applied } from "./applications";
import { competition } from "./competitions";
import { assessorsOf, personAs, type Region } from "./councils";
import { promisedFileSent } from "./hearing";
import { decided, issued, listWithLots, recommended, round, type Judged } from "./rounds";
import { premisesAdded, registered, supplierOf } from "./suppliers";

const coverToCome: Verdict = {
  ...{ outcome: "CONDITIONAL", evidence: ["PUBLIC_LIABILITY"], workingDays: 60 },
  reasons: "Everything is there but the cover for deliveries of milk, which begins when the new van comes.",
};

/** A list of goods for small firms nearby, which is open to more of them now, and a competition for bread. */
export async function foodList(stage: Stage, { councils }: Region): Promise<void> {
  const lead = councils.gateshead;
  const { suppliers: firms, lines } = readTable(foodFirms);
  const suppliers = await registered(stage, firms, { on: -76, from: 71 });
  const premises = await stage.agenda.together(
    lines.map(({ key, cells }, place) => async () => {
      const where = { name: cellOf(cells, 0), ...placeOf(cellOf(cells, 1)) };
      const added = { on: -72, number: 171 + place };
      const settingId = await premisesAdded(stage, supplierOf(suppliers, key), where, added);
      return { key, settingId, lots: cellOf(cells, 2).split(" ") };
    }),
  );
  const list = await listWithLots(
    stage,
    lead,
    {
      title: "Food for schools and kitchens",
      summary:
        "Bread, fruit and vegetables, and milk for schools, day centres and the civic centre’s kitchen. Made for small firms: short questions, small lots, paid within thirty days.",
      ...{
        vehicleType: "FRAMEWORK_OPEN",
        regime: "PA2023",
        consortiumId: null,
        maxGapMonths: null,
        lastOpenedOn: null,
      },
      ...{ cpvCodes: ["15000000-8", "15810000-9"], suitsSmallFirms: true, suitsVoluntary: true },
    },
    { lots: foodLots, on: -70 },
  );
  const roundId = await round(stage, list, { opens: -64, closes: -47 });
  const offers = premises.flatMap(({ lots, ...firm }) => lots.map((lot) => ({ ...firm, lot, care: undefined })));
  const lineIds = await applied(stage, { list, roundId }, offers, { suppliers, from: -60 });
  const judged = lineIds.map((lineId, place): Judged => {
    return offers[place]?.lot === "DAIRY" ? { lineId, verdict: coverToCome } : { lineId };
  });
  const seen = await recommended(stage, assessorsOf(lead), judged, -43);
  await decided(stage, personAs(lead, "AP"), seen, -38);
  await issued(stage, list, roundId, -37);
  const promised = offers.findIndex(({ lot }) => lot === "DAIRY");
  const dairy = { supplier: supplierOf(suppliers, offers[promised]?.key ?? ""), lineId: lineIds[promised] ?? "" };
  await stage.agenda.together<unknown>([
    () => promisedFileSent(stage, dairy, -1),
    () => competition(stage, { councils, list, suppliers }, foodCompetition),
    () => round(stage, list, { opens: -6, closes: 5 }),
  ]);
}
