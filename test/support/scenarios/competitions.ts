import { randomUUID } from "node:crypto";
import type { CouncilActor } from "~/core/actor";
import type { CompetitionId, CriterionId, ListId, LotId, OrganisationId } from "~/core/id";
import type { Result } from "~/core/result";
import { approvePublication, sendForApproval } from "~/features/competitions/commands/approval.server";
import { declareInterests } from "~/features/competitions/commands/conflicts.server";
import { addCriterion } from "~/features/competitions/commands/criteria.server";
import { chooseMeasures, setDeadline, startCompetition } from "~/features/competitions/commands/draft.server";
import { publishCompetition } from "~/features/competitions/commands/publish.server";
import type { CareCompetitionDetails, CompetitionDetails, CriterionDetails } from "~/features/competitions/forms/draft";
import { fingerprintOf } from "~/features/competitions/queries/draft.server";
import { isAnswered, type CriterionKind } from "~/features/competitions/rules/criteria";
import type { Context } from "~/platform/context";
import { contextOf } from "../context";
import type { TestDatabase } from "../database";

/** One node as a test writes it; a question and a word limit are made up where bidders answer. */
export interface CriterionGiven<Key extends string = string> {
  readonly kind: CriterionKind;
  readonly weight: number;
  readonly title?: string;
  readonly under?: Key;
}

export type StandardKey = "QUALITY" | "Q1" | "Q2" | "Q3" | "SOCIAL" | "SV_QUAL" | "SV_QUANT" | "PRICE";

/** The split of TV-1 (domain.md §4.11), in sections as an officer would write it. Weights in whole marks. */
export const standardCriteria: Record<StandardKey, CriterionGiven<StandardKey>> = {
  QUALITY: { kind: "SECTION", weight: 50, title: "Quality" },
  Q1: { kind: "QUALITY_SCALE", weight: 20, title: "Needs", under: "QUALITY" },
  Q2: { kind: "QUALITY_SCALE", weight: 20, title: "Keeping children safe", under: "QUALITY" },
  Q3: { kind: "QUALITY_SCALE", weight: 10, title: "Staffing", under: "QUALITY" },
  SOCIAL: { kind: "SECTION", weight: 15, title: "Social value" },
  SV_QUAL: { kind: "SV_QUAL", weight: 5, title: "How pledges are kept", under: "SOCIAL" },
  SV_QUANT: { kind: "SV_QUANT", weight: 10, title: "Pledges by amount", under: "SOCIAL" },
  PRICE: { kind: "PRICE", weight: 35, title: "Price" },
};

/** The measures of the vector that feeds TV-1 (domain.md §5.3). */
const standardMeasures = ["LOC-01", "SKL-01", "VCS-02", "INQ-02", "ENV-01", "SKL-02", "VCS-05", "ASP-02"];

export interface CompetitionGiven<Key extends string> {
  readonly officer: CouncilActor;
  readonly approver: CouncilActor;
  readonly listId: ListId;
  readonly lotIds: readonly LotId[];
  /** What is other than usual; of goods the whole, from `goodsCompetitionDetails`. */
  readonly details?: Partial<CareCompetitionDetails> | GoodsCompetitionDetails;
  readonly criteria?: Record<Key, CriterionGiven<Key>>;
  readonly measures?: readonly string[];
  /** When everything up to publishing happens; midday on 26 March 2026 is the deadline unless given. */
  readonly at?: string | Date;
  readonly deadline?: string | Date;
}

export interface MadeCompetition<Key extends string> {
  readonly competitionId: CompetitionId;
  readonly criteria: Record<Key, CriterionId>;
}

const defaultAt = "2026-03-02T09:00:00Z";
const defaultDeadline = "2026-03-26T12:00:00Z";

export function competitionDetails(given: Partial<CareCompetitionDetails> = {}): CareCompetitionDetails {
  return {
    title: "Three places for young people",
    summary: "Three places in children’s homes, for two years.",
    specification: "Each young person has a key worker, a plan, and a say in how the home is run.",
    lots: [],
    need: "N4",
    ageMin: 10,
    ageMax: 16,
    genders: "ANY",
    band: "B1",
    estimatePence: 12_000_000,
    priceBasis: "The price for all three places for one year, without VAT.",
    cpvCodes: ["85311300-5"],
    suitsSmallFirms: true,
    suitsVoluntary: false,
    ...given,
  };
}

/** The same of goods: nothing is asked about people. */
export function goodsCompetitionDetails(given: { readonly lots: LotId[] }): GoodsCompetitionDetails {
  return {
    ...competitionDetails(),
    title: "Bread for three schools",
    summary: "Bread and rolls for three schools, for one year.",
    ...{ need: null, ageMin: null, ageMax: null, genders: null, band: null },
    ...given,
  };
}

type GoodsCompetitionDetails = Extract<CompetitionDetails, { ageMin: null }>;

function isGoods(
  details: Partial<CareCompetitionDetails> | GoodsCompetitionDetails | undefined,
): details is GoodsCompetitionDetails {
  return details?.ageMin === null;
}

export function criterionDetails(
  kind: CriterionKind,
  given: Partial<CriterionDetails> & { readonly weightHundredths: number },
): CriterionDetails {
  return {
    parent: null,
    title: "A criterion",
    question: isAnswered(kind) ? "How will you do this?" : null,
    wordLimit: isAnswered(kind) ? 500 : null,
    ...given,
  };
}

/** A draft that is ready to be sent: criteria, measures and deadline are in. */
export async function draftCompetition<Key extends string = StandardKey>(
  test: TestDatabase,
  given: CompetitionGiven<Key>,
): Promise<MadeCompetition<Key>> {
  const { officer, listId, lotIds, at = defaultAt, deadline = defaultDeadline } = given;
  const ctx = contextOf(test.db, officer, at);
  const details = isGoods(given.details) ? given.details : competitionDetails({ lots: [...lotIds], ...given.details });
  const started = await startCompetition(ctx, { list: listId, key: randomUUID() }, details);
  const { competitionId } = must(started);
  const nodes = given.criteria ?? (standardCriteria as unknown as Record<Key, CriterionGiven<Key>>);
  const criteria = {} as Record<Key, CriterionId>;
  for (const [key, { kind, weight, title, under }] of Object.entries<CriterionGiven<Key>>(nodes)) {
    const added = await addCriterion(
      ctx,
      competitionId,
      { key: randomUUID(), kind },
      criterionDetails(kind, {
        weightHundredths: Math.round(weight * 100),
        title: title ?? key,
        parent: under === undefined ? null : criteria[under],
      }),
    );
    criteria[key as Key] = must(added).criterionId;
  }
  const asksByAmount = Object.values<CriterionGiven<Key>>(nodes).some(({ kind }) => kind === "SV_QUANT");
  must(await chooseMeasures(ctx, competitionId, 1, given.measures ?? (asksByAmount ? standardMeasures : [])));
  must(await setDeadline(ctx, competitionId, 2, { deadlineAt: new Date(deadline), reason: "Agreed with suppliers." }));
  return { competitionId, criteria };
}

/** Pressed on a page that shows the competition as it is now. */
export async function sendAsShown(ctx: Context<CouncilActor>, id: CompetitionId) {
  return sendForApproval(ctx, id, await fingerprintOf(ctx, id));
}

export async function approveAsShown(ctx: Context<CouncilActor>, id: CompetitionId) {
  return approvePublication(ctx, id, await fingerprintOf(ctx, id));
}

export async function publishAsShown(ctx: Context<CouncilActor>, id: CompetitionId) {
  return publishCompetition(ctx, id, await fingerprintOf(ctx, id));
}

/** The same, sent and approved. */
export async function approvedCompetition<Key extends string = StandardKey>(
  test: TestDatabase,
  given: CompetitionGiven<Key>,
): Promise<MadeCompetition<Key>> {
  const made = await draftCompetition(test, given);
  const at = given.at ?? defaultAt;
  must(await sendAsShown(contextOf(test.db, given.officer, at), made.competitionId));
  must(await approveAsShown(contextOf(test.db, given.approver, at), made.competitionId));
  return made;
}

/** Published: every capable member of the lots is invited. Needs at least one. */
export async function publishedCompetition<Key extends string = StandardKey>(
  test: TestDatabase,
  given: CompetitionGiven<Key>,
): Promise<MadeCompetition<Key>> {
  const made = await approvedCompetition(test, given);
  must(await publishAsShown(contextOf(test.db, given.officer, given.at ?? defaultAt), made.competitionId));
  return made;
}

/** The person says of each of those organisations that they have no interest in it. */
export async function declareNoInterest(
  test: TestDatabase,
  person: CouncilActor,
  {
    competitionId,
    organisationIds,
    moment,
    at,
  }: {
    readonly competitionId: CompetitionId;
    readonly organisationIds: readonly OrganisationId[];
    readonly moment: "INVITED_NAMES" | "BIDDER_NAMES";
    readonly at: string | Date;
  },
): Promise<void> {
  const interests = organisationIds.map((organisationId) => ({ organisationId, interest: false }));
  must(await declareInterests(contextOf(test.db, person, at), competitionId, { moment, interests }));
}

function must<Value>(done: Result<Value, unknown>): Value {
  if (!done.ok) throw new Error(`Refused: ${JSON.stringify(done.refusal)}`);
  return done.value;
}
