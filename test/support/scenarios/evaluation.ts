import { randomUUID } from "node:crypto";
import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { BidId, CompetitionId, CriterionId, LotId, OrganisationId } from "~/core/id";
import type { Result } from "~/core/result";
import { isAnswered } from "~/features/competitions/rules/criteria";
import type { CareCompetitionDetails } from "~/features/competitions/forms/draft";
import { lockQuality } from "~/features/evaluation/commands/lock.server";
import { recordAgreedScore } from "~/features/evaluation/commands/moderation.server";
import { appointPanelMember, assignLeaves } from "~/features/evaluation/commands/panel.server";
import { approvePriceOpening } from "~/features/evaluation/commands/price.server";
import { finishScoring, recordScore } from "~/features/evaluation/commands/scoring.server";
import type { PanelMemberId } from "~/features/evaluation/queries/panel.server";
import { contextOf } from "../context";
import type { TestDatabase } from "../database";
import { authorityWithLead, councilPerson } from "../people";
import { openedCompetition, submittedBid, type BidGiven } from "./bids";
import {
  declareNoInterest,
  draftCompetition,
  publishedCompetition,
  standardCriteria,
  type CriterionGiven,
  type StandardKey,
} from "./competitions";
import { childrensHomesList, listHomes } from "./lists";
import { newHome, newSupplier } from "./suppliers";

export interface BidToScore<Key extends string> {
  /** A new supplier of this name where none is given. */
  readonly supplier?: SupplierActor;
  readonly name?: string;
  /** What the panel will agree, by criterion; 3 where nothing is said. */
  readonly scores?: Partial<Record<Key, number>>;
  readonly pricePence: number;
  readonly pledges?: BidGiven["pledges"];
  /** The first lot of the list, or the second. */
  readonly lot?: 0 | 1;
}

export interface EvaluationGiven<Key extends string> {
  readonly bids: readonly BidToScore<NoInfer<Key>>[];
  readonly criteria?: Record<Key, CriterionGiven<Key>>;
  readonly details?: Partial<CareCompetitionDetails>;
  /** Lots of the competition, by place on the list; the first alone unless said. */
  readonly lots?: readonly (0 | 1)[];
  /** The people of an earlier evaluation, to save making them again; a new council unless given. */
  readonly team?: Team;
  /** Two unless said. All score every question. */
  readonly evaluators?: number;
  /** The score one evaluator gives; what will be agreed unless said. */
  readonly scoreBy?: (evaluator: number, bid: number, key: NoInfer<Key>, agreed: number) => number;
}

/** Everyone the story needs, each with one role, all of one new council. */
export interface Team {
  readonly lead: CouncilActor;
  readonly officer: CouncilActor;
  readonly approver: CouncilActor;
  readonly commissioner: CouncilActor;
  readonly finance: CouncilActor;
  readonly auditor: CouncilActor;
  readonly moderator: CouncilActor;
  readonly evaluators: readonly CouncilActor[];
}

export interface MadeBid {
  readonly bidId: BidId;
  readonly lotId: LotId;
  readonly supplier: SupplierActor;
  readonly organisationId: OrganisationId;
}

export interface MadeEvaluation<Key extends string> {
  readonly competitionId: CompetitionId;
  /** Of the list; the competition is about the first alone unless said. */
  readonly lotIds: readonly LotId[];
  readonly criteria: Record<Key, CriterionId>;
  /** Those that bidders answer. */
  readonly questions: readonly Key[];
  /** In the order given. */
  readonly bids: readonly MadeBid[];
  readonly team: Team;
  /** Of the evaluators in their order, then the moderator. */
  readonly memberIds: readonly PanelMemberId[];
}

/** When each step happens; the bids are opened at two o'clock on Thursday 26 March 2026. */
export const moments = {
  appointed: "2026-03-10T09:00:00Z",
  declared: "2026-03-27T09:00:00Z",
  scored: "2026-03-27T10:00:00Z",
  agreed: "2026-03-30T10:00:00Z",
  locked: "2026-03-30T15:00:00Z",
  priced: "2026-03-31T10:00:00Z",
} as const;

export interface PublishedEvaluation<Key extends string> extends MadeEvaluation<Key> {
  readonly invited: readonly SupplierActor[];
}

/** Published and nobody has bid; a panel is appointed and has every question. Or still a draft, without a panel. */
export async function publishedEvaluation<Key extends string = StandardKey>(
  test: TestDatabase,
  given: EvaluationGiven<Key> & { readonly upTo?: "DRAFT" },
): Promise<PublishedEvaluation<Key>> {
  const team = given.team ?? (await newTeam(test, given.evaluators ?? 2));
  const list = await childrensHomesList(test, team.lead, { title: `Children’s homes list ${randomUUID()}` });
  const invited: SupplierActor[] = [];
  const homes = [];
  for (const { supplier: known, name, lot = 0 } of given.bids.length > 0 ? given.bids : [{ name: "Silent Ltd" }]) {
    const supplier = known ?? (await newSupplier(test, { name }));
    homes.push({ supplier, settingId: await newHome(test, supplier), lotId: list.lotIds[lot] });
    invited.push(supplier);
  }
  await listHomes(test, team.lead, list, homes);
  const { criteria = standardCriteria as unknown as Record<Key, CriterionGiven<Key>>, details } = given;
  const lotIds = (given.lots ?? [0]).map((place) => list.lotIds[place]);
  const { officer, approver } = team;
  const writes = given.upTo === "DRAFT" ? draftCompetition<Key> : publishedCompetition<Key>;
  const made = await writes(test, { officer, approver, listId: list.listId, lotIds, criteria, details });
  const questions = keysOf(criteria).filter((key) => isAnswered(criteria[key].kind));
  const leaves = questions.map((key) => made.criteria[key]);
  const { competitionId } = made;
  const memberIds = given.upTo === "DRAFT" ? [] : await appointPanel(test, { team, competitionId, leaves });
  return { competitionId, lotIds: list.lotIds, criteria: made.criteria, questions, bids: [], team, memberIds, invited };
}

/** Bids received and opened, a panel appointed with every question, nobody declared on the bidders yet. */
export async function openedEvaluation<Key extends string = StandardKey>(
  test: TestDatabase,
  given: EvaluationGiven<Key>,
): Promise<MadeEvaluation<Key>> {
  const { invited, ...made } = await publishedEvaluation(test, given);
  const { competitionId, lotIds, team } = made;
  const bids: MadeBid[] = [];
  for (const [place, { pricePence, pledges, lot = 0 }] of given.bids.entries()) {
    const supplier = at(invited, place);
    const lotId = at(lotIds, lot);
    const bid = { supplier, competitionId, lotId, pricePence, pledges, at: "2026-03-20T09:00:00Z" };
    const { bidId } = await submittedBid(test, bid);
    bids.push({ bidId, lotId, supplier, organisationId: supplier.organisationId });
  }
  await openedCompetition(test, { competitionId, officer: team.officer, witness: team.commissioner });
  return { ...made, bids };
}

/** The same, with everyone declared and clear on the bidders' names. */
export async function declaredEvaluation<Key extends string = StandardKey>(
  test: TestDatabase,
  given: EvaluationGiven<Key>,
): Promise<MadeEvaluation<Key>> {
  const made = await openedEvaluation(test, given);
  const { lead, officer, approver, commissioner, finance, auditor, moderator, evaluators } = made.team;
  for (const person of [lead, officer, approver, commissioner, finance, auditor, moderator, ...evaluators]) {
    await declareOnBidders(test, made, person);
  }
  return made;
}

/** Every evaluator has scored every answer and finished. */
export async function scoredCompetition<Key extends string = StandardKey>(
  test: TestDatabase,
  given: EvaluationGiven<Key>,
): Promise<MadeEvaluation<Key>> {
  const made = await declaredEvaluation(test, given);
  for (const [place, evaluator] of made.team.evaluators.entries()) {
    const ctx = contextOf(test.db, evaluator, moments.scored);
    for (const { bid, bidPlace, key, agreed } of answersOf(made, given)) {
      const score = given.scoreBy?.(place, bidPlace, key, agreed) ?? agreed;
      const answer = { competitionId: made.competitionId, bidId: bid.bidId, criterionId: made.criteria[key] };
      must(await recordScore(ctx, answer, { score, comment: scoreComment, version: 0 }));
    }
    must(await finishScoring(ctx, made.competitionId));
  }
  return made;
}

/** Every score is agreed by the moderator. */
export async function agreedCompetition<Key extends string = StandardKey>(
  test: TestDatabase,
  given: EvaluationGiven<Key>,
): Promise<MadeEvaluation<Key>> {
  const made = await scoredCompetition(test, given);
  const ctx = contextOf(test.db, made.team.moderator, moments.agreed);
  for (const { bid, key, agreed } of answersOf(made, given)) {
    const answer = { competitionId: made.competitionId, bidId: bid.bidId, criterionId: made.criteria[key] };
    must(await recordAgreedScore(ctx, answer, { score: agreed, rationale: agreedRationale, version: 0 }));
  }
  return made;
}

/** Quality is locked. */
export async function lockedCompetition<Key extends string = StandardKey>(
  test: TestDatabase,
  given: EvaluationGiven<Key>,
): Promise<MadeEvaluation<Key>> {
  const made = await agreedCompetition(test, given);
  must(await lockQuality(contextOf(test.db, made.team.moderator, moments.locked), made.competitionId));
  return made;
}

/** Prices are opened by the officer and finance, and the bids are ranked. */
export async function rankedCompetition<Key extends string = StandardKey>(
  test: TestDatabase,
  given: EvaluationGiven<Key>,
): Promise<MadeEvaluation<Key>> {
  const made = await lockedCompetition(test, given);
  for (const person of [made.team.officer, made.team.finance]) {
    must(await approvePriceOpening(contextOf(test.db, person, moments.priced), made.competitionId));
  }
  return made;
}

export const scoreComment = "Page 2 names the lead, the steps and who is told within the hour.";
export const agreedRationale =
  "Good: it fully meets the question with evidence on page 2; the training dates are a minor omission.";

export async function declareOnBidders(
  test: TestDatabase,
  { competitionId, bids }: Pick<MadeEvaluation<string>, "competitionId" | "bids">,
  person: CouncilActor,
): Promise<void> {
  const organisationIds = [...new Set(bids.map(({ organisationId }) => organisationId))];
  await declareNoInterest(test, person, {
    competitionId,
    organisationIds,
    moment: "BIDDER_NAMES",
    at: moments.declared,
  });
}

export async function newTeam(test: TestDatabase, evaluators: number): Promise<Team> {
  const lead = await authorityWithLead(test, `Tidewater Council ${randomUUID().slice(0, 8)}`);
  const of = (...roles: CouncilActor["roles"]) => councilPerson(test, lead.organisationId, ...roles);
  const scorers: CouncilActor[] = [];
  for (let number = 0; number < evaluators; number += 1) scorers.push(await of("EV"));
  return {
    lead,
    officer: await of("PO"),
    approver: await of("AP"),
    commissioner: await of("CM"),
    finance: await of("FI"),
    auditor: await of("AU"),
    moderator: await of("MO"),
    evaluators: scorers,
  };
}

async function appointPanel(
  test: TestDatabase,
  { team, competitionId, leaves }: { team: Team; competitionId: CompetitionId; leaves: readonly CriterionId[] },
): Promise<PanelMemberId[]> {
  const ctx = contextOf(test.db, team.officer, moments.appointed);
  const memberIds: PanelMemberId[] = [];
  for (const { personId } of team.evaluators) {
    const { panelMemberId } = must(await appointPanelMember(ctx, competitionId, { personId, seat: "EV" }));
    must(await assignLeaves(ctx, competitionId, panelMemberId, leaves));
    memberIds.push(panelMemberId);
  }
  const { personId } = team.moderator;
  memberIds.push(must(await appointPanelMember(ctx, competitionId, { personId, seat: "MO" })).panelMemberId);
  return memberIds;
}

function answersOf<Key extends string>({ bids, questions }: MadeEvaluation<Key>, given: EvaluationGiven<Key>) {
  return bids.flatMap((bid, bidPlace) =>
    questions.map((key) => ({ bid, bidPlace, key, agreed: given.bids[bidPlace]?.scores?.[key] ?? 3 })),
  );
}

function keysOf<Key extends string>(record: Record<Key, unknown>): Key[] {
  return Object.keys(record) as Key[];
}

function at<Item>(items: readonly Item[], place: number): Item {
  const item = items[place];
  if (item === undefined) throw new Error(`Nothing at ${place}`);
  return item;
}

function must<Value>(done: Result<Value, unknown>): Value {
  if (!done.ok) throw new Error(`Refused: ${JSON.stringify(done.refusal)}`);
  return done.value;
}
