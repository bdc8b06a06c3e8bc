import type { SupplierActor } from "~/core/actor";
import type { BidId, CriterionId } from "~/core/id";
import type { TestDatabase } from "../support/database";
import { authorityWithLead, councilPerson } from "../support/people";
import { readyBid } from "../support/scenarios/bids";
import { publishedCompetition } from "../support/scenarios/competitions";
import { childrensHomesList, listHomes, placesConfirmed } from "../support/scenarios/lists";
import { newHome, newSupplier } from "../support/scenarios/suppliers";

export interface BidInTheMaking {
  readonly supplier: SupplierActor;
  readonly bidId: BidId;
  readonly criterionId: CriterionId;
}

const day = 24 * 60 * 60 * 1000;

/** That many bidders, each with a whole draft for one competition that stays open for a month of real time. */
export async function readyBids(test: TestDatabase, count: number): Promise<BidInTheMaking[]> {
  const { rows } = await test.ownerPool.query<{ now: Date }>("select portal_now() as now");
  const now = rows[0]?.now ?? new Date(0);
  const lead = await authorityWithLead(test, "Tidewater Council");
  const officer = await councilPerson(test, lead.organisationId, "PO");
  const approver = await councilPerson(test, lead.organisationId, "AP");
  const list = await childrensHomesList(test, lead);
  const suppliers: SupplierActor[] = [];
  for (let number = 1; number <= count; number += 1) {
    suppliers.push(await newSupplier(test, { name: `Bidder ${number} Ltd` }));
  }
  const homes = [];
  for (const supplier of suppliers) homes.push({ supplier, settingId: await newHome(test, supplier) });
  const joined = await listHomes(test, lead, list, homes);
  const places = homes.map(({ supplier }, place) => ({ supplier, membershipId: joined[place] }));
  await placesConfirmed(test, places, now);
  const [lotId] = list.lotIds;
  const { competitionId, criteria } = await publishedCompetition(test, {
    officer,
    approver,
    listId: list.listId,
    lotIds: [lotId],
    at: now,
    deadline: new Date(now.getTime() + 30 * day),
  });
  const bids: BidInTheMaking[] = [];
  for (const supplier of suppliers) {
    const bidId = await readyBid(test, { supplier, competitionId, lotId, pricePence: 11_850_000, at: now });
    bids.push({ supplier, bidId, criterionId: criteria.Q1 });
  }
  return bids;
}
