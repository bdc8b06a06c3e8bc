import type { CompetitionId, ListId, SettingId } from "~/core/id";
import { contextOf } from "../context";
import { copyRow } from "../copies";
import type { TestDatabase } from "../database";
import { authorityWithLead, councilPerson } from "../people";
import { setPortalTime } from "../portal-time";
import { goodsCompetitionDetails, publishedCompetition } from "./competitions";
import {
  childrensHomesList,
  educationFramework,
  foodList,
  goodsLineDetails,
  lineDetails,
  listHomes,
  openRound,
} from "./lists";
import { newHome, newPremises, newSupplier } from "./suppliers";

export interface MarketDay {
  readonly breadId: CompetitionId;
  readonly foodListId: ListId;
  readonly homesListId: ListId;
  readonly homeId: SettingId;
  readonly bakeryId: SettingId;
  /** E-mail addresses to sign in with. */
  readonly people: Readonly<Record<"baker" | "manager" | "officer", string>>;
}

/**
 * A market on 20 March 2026, made by the commands themselves: a food list with a bakery on it and a competition for bread,
 * a list of children's homes that opens again on 1 June, one for education that has not said when, and forty-five other
 * competitions that are open. For a database made with `freshDatabase("DEMONSTRATION")`: its clock is moved.
 */
export async function marketDay(test: TestDatabase): Promise<MarketDay> {
  const lead = await authorityWithLead(test, "Tidewater Council");
  const officer = await councilPerson(test, lead.organisationId, "PO");
  const approver = await councilPerson(test, lead.organisationId, "AP");
  const food = await foodList(test, lead);
  const bakery = await newSupplier(test, { name: "Crumb & Daughters", size: "MICRO" });
  const bakeryId = await newPremises(test, bakery, "The bakery in Oven Street");
  await listHomes(test, lead, food, [{ supplier: bakery, settingId: bakeryId, line: goodsLineDetails() }]);
  const buying = { officer, approver, listId: food.listId, deadline: "2026-04-02T11:00:00Z" };
  const bread = goodsCompetitionDetails({ lots: [food.lotIds[0]] });
  const { competitionId: breadId } = await publishedCompetition(test, {
    ...buying,
    lotIds: [food.lotIds[0]],
    details: {
      ...bread,
      title: "Bread and cakes for three schools",
      summary: "Bread, rolls and cakes, brought to three schools before eight in the morning.",
      cpvCodes: ["15811000-6"],
      suitsSmallFirms: true,
      estimatePence: 1_200_000,
    },
  });
  const homes = await childrensHomesList(test, lead, { cpvCodes: ["85311300-5"] });
  const larch = await newSupplier(test, { name: "Larch House Ltd" });
  const homeId = await newHome(test, larch, { name: "Larch House" });
  await listHomes(test, lead, homes, [{ supplier: larch, settingId: homeId, line: lineDetails() }]);
  await openRound(test, lead, homes, {
    opensAt: new Date("2026-06-01T08:00:00Z"),
    closesAt: new Date("2026-07-01T11:00:00Z"),
  });
  const places = { officer, approver, listId: homes.listId, lotIds: [homes.lotIds[0]] };
  const { competitionId: other } = await publishedCompetition(test, places);
  const changes = `jsonb_build_object('id', '00000000-0000-7000-8000-' || lpad(number::text, 12, '0'),
    'title', 'Places near school ' || number, 'deadline_at', '2026-03-24T11:00:00Z'::timestamptz + interval '1 hour' * number)`;
  await copyRow(test, { table: "competitions", id: other, times: 44, changes });
  const schools = await educationFramework(test, lead, {
    summary: "Special schools for pupils with an EHCP.",
    lastOpenedOn: "2025-11-01",
  });
  await openRound(test, lead, schools, { opensAt: new Date("2026-01-20T08:00:00Z") });
  await setPortalTime(test, "2026-03-20T09:00:00Z");
  const emailOf = async (personId: string) => {
    const ctx = contextOf(test.db, lead, "2026-03-20T09:00:00Z");
    return (await ctx.db.selectFrom("people").select("email").where("id", "=", personId).executeTakeFirstOrThrow())
      .email;
  };
  return {
    breadId,
    foodListId: food.listId,
    homesListId: homes.listId,
    homeId,
    bakeryId,
    people: {
      baker: await emailOf(bakery.personId),
      manager: await emailOf(larch.personId),
      officer: await emailOf(officer.personId),
    },
  };
}
