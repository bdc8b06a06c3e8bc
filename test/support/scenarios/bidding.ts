import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { CompetitionId, CriterionId, LotId } from "~/core/id";
import type { TestDatabase } from "../database";
import { authorityWithLead, councilPerson } from "../people";
import { publishedCompetition, type StandardKey } from "./competitions";
import { childrensHomesList, listHomes, type SetUpListing } from "./lists";
import { newHome, newSupplier } from "./suppliers";

/** A council with its people, a list, and three suppliers with one listed home each. */
export interface Market {
  readonly lead: CouncilActor;
  readonly officer: CouncilActor;
  readonly approver: CouncilActor;
  readonly commissioner: CouncilActor;
  readonly list: SetUpListing;
  readonly lotId: LotId;
  readonly suppliers: readonly [SupplierActor, SupplierActor, SupplierActor];
}

export async function marketOfThree(test: TestDatabase): Promise<Market> {
  const lead = await authorityWithLead(test, "Tidewater Council");
  const officer = await councilPerson(test, lead.organisationId, "PO");
  const approver = await councilPerson(test, lead.organisationId, "AP");
  const commissioner = await councilPerson(test, lead.organisationId, "CM");
  const list = await childrensHomesList(test, lead);
  const suppliers = [
    await newSupplier(test, { name: "Alder Care Ltd" }),
    await newSupplier(test, { name: "Birch Homes CIC" }),
    await newSupplier(test, { name: "Cedar House Ltd" }),
  ] as const;
  const homes = [];
  for (const supplier of suppliers) homes.push({ supplier, settingId: await newHome(test, supplier) });
  await listHomes(test, lead, list, homes);
  return { lead, officer, approver, commissioner, list, lotId: list.lotIds[0], suppliers };
}

/** A published further competition in the first lot: all three are invited, until midday on 26 March 2026. */
export async function competitionIn(
  test: TestDatabase,
  { officer, approver, list, lotId }: Market,
  title?: string,
): Promise<{ competitionId: CompetitionId; lotId: LotId; criteria: Record<StandardKey, CriterionId> }> {
  const details = title === undefined ? {} : { title };
  const made = await publishedCompetition(test, { officer, approver, listId: list.listId, lotIds: [lotId], details });
  return { ...made, lotId };
}
