import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { CompetitionId, CriterionId, LotId, OrganisationId } from "~/core/id";
import type { Result } from "~/core/result";
import { addMilliseconds, type Instant } from "~/core/time";
import { tellDeadlinePassed } from "~/features/bids/commands/sweep.server";
import { declareInterests, decideConflict } from "~/features/competitions/commands/conflicts.server";
import { appointPanelMember, assignLeaves } from "~/features/evaluation/commands/panel.server";
import { contextOf, system } from "../../support/context";
import type { TestDatabase } from "../../support/database";
import { toldOutcome } from "../../support/scenarios/awards";
import { publishedCompetition, type StandardKey } from "../../support/scenarios/competitions";
import { consortiumOf } from "../../support/scenarios/councils";
import { childrensHomesList, listHomes, placesConfirmed, type SetUpListing } from "../../support/scenarios/lists";
import { newHome, newSupplier } from "../../support/scenarios/suppliers";
import { newCouncil, type Council } from "./people";

export type QuestionKey = "Q1" | "Q2" | "Q3" | "SV_QUAL";
export const questions: readonly QuestionKey[] = ["Q1", "Q2", "Q3", "SV_QUAL"];

export interface Contest {
  readonly competitionId: CompetitionId;
  readonly lotId: LotId;
  readonly criteria: Readonly<Record<StandardKey, CriterionId>>;
  readonly deadline: Instant;
  /** When bids are written and come in. */
  readonly biddingAt: Instant;
}

export interface Ground {
  readonly now: Instant;
  readonly council: Council;
  /** In the order of the alphabet; the last is invited and never bids. */
  readonly suppliers: Readonly<Record<"alder" | "birch" | "cedar" | "elm" | "stranger", SupplierActor>>;
  readonly list: SetUpListing;
  readonly consortiumId: string;
  /** Bids can be made for a month yet. */
  readonly open: Contest;
  /** The deadline was yesterday, and nobody has opened anything. */
  readonly closed: Contest;
  /** Another, whose bidders were told long ago: its letters and recommendations have real ids. */
  readonly told: { readonly competitionId: CompetitionId; readonly lotId: LotId };
}

const hour = 3_600_000;
const day = 24 * hour;
/** Deadlines lie half an hour off a whole one, so that "in 30 days" stays the same sentence during the crawl. */
const offTheHour = hour / 2;

/** Which evaluator has which questions: two for each, and nobody has them all. */
export const leavesBySeat: Readonly<Record<"EV 1" | "EV 2" | "EV 3" | "EX", readonly QuestionKey[]>> = {
  "EV 1": ["Q1", "Q2"],
  "EV 2": ["Q2", "Q3"],
  "EV 3": ["Q3", "SV_QUAL"],
  EX: ["SV_QUAL", "Q1"],
};

/** A council, its partner and its market, with three competitions and not one bid in the two that are crawled. */
export async function makeGround(test: TestDatabase, now: Instant): Promise<Ground> {
  const council = await newCouncil(test);
  const { lead } = council;
  const consortiumId = await consortiumOf(test, lead, [council.partnerLead]);
  const list = await childrensHomesList(test, lead, { consortiumId });
  const suppliers = {
    alder: await newSupplier(test, { name: "Alder Care Ltd" }),
    birch: await newSupplier(test, { name: "Birch Homes CIC" }),
    cedar: await newSupplier(test, { name: "Cedar House Ltd" }),
    elm: await newSupplier(test, { name: "Elm Lodge Ltd" }),
    stranger: await newSupplier(test, { name: "Willow Bank Ltd" }),
  };
  const homes = [];
  for (const supplier of Object.values(suppliers)) homes.push({ supplier, settingId: await newHome(test, supplier) });
  const joined = await listHomes(test, lead, list, homes);
  const places = homes.map(({ supplier }, place) => ({ supplier, membershipId: joined[place] }));
  await placesConfirmed(test, places, now);
  const contest = async (title: string, at: Instant, deadline: Instant): Promise<Contest> => {
    const [lotId] = list.lotIds;
    const { officer, approver } = council;
    const given = { officer, approver, listId: list.listId, lotIds: [lotId], details: { title }, at, deadline };
    const made = await publishedCompetition(test, given);
    const biddingAt = addMilliseconds(at, hour);
    const contested = { ...made, lotId, deadline, biddingAt };
    await seatPanel(test, council, contested);
    await declareAgainst(test, council, contested, suppliers.alder.organisationId);
    return contested;
  };
  const open = await contest("Open places", now, addMilliseconds(now, 30 * day + offTheHour));
  const closed = await contest(
    "Closed places",
    addMilliseconds(now, -40 * day),
    addMilliseconds(now, -day - offTheHour),
  );
  // Done here once, so that no worker does it later and at another moment in each of the two worlds.
  await tellDeadlinePassed(contextOf(test.db, system, now));
  const told = await toldOutcome(test, {
    team: { ...council, evaluators: council.evaluators.slice(0, 2) },
    bids: [
      { supplier: suppliers.stranger, pricePence: 9_000_000 },
      { name: "Hazel Ltd", pricePence: 11_000_000 },
    ],
  });
  const [toldLot] = told.lotIds;
  if (toldLot === undefined) throw new Error("A list has lots");
  const toldContest = { competitionId: told.competitionId, lotId: toldLot };
  return { now, council, suppliers, list, consortiumId, open, closed, told: toldContest };
}

async function seatPanel(test: TestDatabase, council: Council, contest: Contest): Promise<void> {
  const ctx = contextOf(test.db, council.officer, contest.biddingAt);
  const seat = async (person: CouncilActor | undefined, as: "EV" | "EX" | "MO", leaves: readonly QuestionKey[]) => {
    if (person === undefined) throw new Error("Nobody for the seat");
    const given = { personId: person.personId, seat: as };
    const { panelMemberId } = must(await appointPanelMember(ctx, contest.competitionId, given));
    if (leaves.length === 0) return;
    const assigned = leaves.map((key) => contest.criteria[key]);
    must(await assignLeaves(ctx, contest.competitionId, panelMemberId, assigned));
  };
  const [first, second, third] = council.evaluators;
  await seat(first, "EV", leavesBySeat["EV 1"]);
  await seat(second, "EV", leavesBySeat["EV 2"]);
  await seat(third, "EV", leavesBySeat["EV 3"]);
  await seat(council.expert, "EX", leavesBySeat.EX);
  await seat(council.moderator, "MO", []);
  await seat(council.waitingEvaluator, "EV", ["Q1"]);
  await seat(council.silentEvaluator, "EV", ["Q1"]);
}

/** Two people have an interest in a supplier: one is decided against, the other waits. */
async function declareAgainst(
  test: TestDatabase,
  { officer, shutOutOfficer, waitingEvaluator }: Council,
  { competitionId, biddingAt }: Contest,
  organisationId: OrganisationId,
): Promise<void> {
  const interest = { organisationId, interest: true, kind: "PERSONAL" as const, details: "My brother works there." };
  for (const person of [shutOutOfficer, waitingEvaluator]) {
    const ctx = contextOf(test.db, person, biddingAt);
    must(await declareInterests(ctx, competitionId, { moment: "INVITED_NAMES", interests: [interest] }));
  }
  const { rows } = await test.ownerPool.query<{ id: string }>(
    "select id from conflict_declarations where competition_id = $1 and person_id = $2",
    [competitionId, shutOutOfficer.personId],
  );
  const decision = { outcome: "EXCLUDED" as const, reasons: "A close relative works for a bidder.", seen: 0 };
  must(await decideConflict(contextOf(test.db, officer, biddingAt), rows[0]?.id ?? "", decision));
}

export function must<Value>(done: Result<Value, unknown>): Value {
  if (!done.ok) throw new Error(`Refused: ${JSON.stringify(done.refusal)}`);
  return done.value;
}
