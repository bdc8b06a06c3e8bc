import { inReadTransaction } from "~db/transaction.server";
import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { BidId, CompetitionId, LetterId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import type { Instant } from "~/core/time";
import { hasScored } from "~/features/evaluation/queries/scorers.server";
import type { AccessRefusal } from "~/features/evaluation/refusals";
import type { Context } from "~/platform/context";
import type { LetterBlock } from "../letters/blocks";
import { letterReaders } from "../policy";
import type { LetterOutcome } from "../rules";
import { enterAward } from "./place.server";

export interface Letter {
  readonly title: string;
  readonly blocks: readonly LetterBlock[];
  readonly outcome: LetterOutcome;
  readonly issuedAt: Instant;
  /** SHA-256 of the facts it was written from. */
  readonly factsSha256: string;
}

/** A letter to the actor's own organisation. */
export async function findLetter(ctx: Context<SupplierActor>, letterId: LetterId): Promise<Letter | undefined> {
  return inReadTransaction(ctx, async (tx) => {
    const row = await selectLetters(tx)
      .where("letters.id", "=", letterId)
      .where("letters.organisation_id", "=", tx.actor.organisationId)
      .executeTakeFirst();
    return row === undefined ? undefined : readBody(row);
  });
}

/** The letters to the actor's own organisation about those bids, by bid. */
export async function lettersOnBids(
  ctx: Context<SupplierActor>,
  bidIds: readonly BidId[],
): Promise<ReadonlyMap<BidId, LetterId>> {
  if (bidIds.length === 0) return new Map();
  const rows = await ctx.db
    .selectFrom("letters")
    .select(["bid_id as bidId", "id as letterId"])
    .where("organisation_id", "=", ctx.actor.organisationId)
    .where("bid_id", "in", bidIds)
    .execute();
  return new Map(rows.map(({ bidId, letterId }) => [bidId, letterId]));
}

export interface LetterInList {
  readonly letterId: LetterId;
  readonly organisation: string;
  readonly lotCode: string;
  readonly lotTitle: string;
  readonly outcome: LetterOutcome;
  readonly issuedAt: Instant;
}

/** The letters of a competition of the actor's own authority; none before they are issued. */
export async function listLetters(
  ctx: Context<CouncilActor>,
  competitionId: CompetitionId,
): Promise<Result<{ title: string; letters: LetterInList[] }, AccessRefusal>> {
  return inReadTransaction(ctx, async (tx) => {
    const entered = await enterLetters(tx, competitionId);
    if (!entered.ok) return entered;
    const letters = await tx.db
      .selectFrom("letters")
      .innerJoin("organisations", "organisations.id", "letters.organisation_id")
      .innerJoin("lots", "lots.id", "letters.lot_id")
      .select(["letters.id as letterId", "organisations.name as organisation", "lots.code as lotCode"])
      .select(["lots.title as lotTitle", "letters.outcome", "letters.issued_at as issuedAt"])
      .where("letters.competition_id", "=", competitionId)
      .orderBy("lots.position")
      .orderBy("letters.outcome")
      .orderBy("organisations.name")
      .execute();
    return ok({ title: entered.value.title, letters });
  });
}

/** One of them, as the bidder has it. */
export async function findLetterOf(
  ctx: Context<CouncilActor>,
  competitionId: CompetitionId,
  letterId: LetterId,
): Promise<Result<Letter, AccessRefusal>> {
  return inReadTransaction(ctx, async (tx) => {
    const entered = await enterLetters(tx, competitionId);
    if (!entered.ok) return entered;
    const row = await selectLetters(tx)
      .where("letters.id", "=", letterId)
      .where("letters.competition_id", "=", competitionId)
      .executeTakeFirst();
    return row === undefined ? refuse("NOT_FOUND") : ok(readBody(row));
  });
}

/** Letters hold prices: who scored never reads them (domain.md §11). */
async function enterLetters(
  tx: Context<CouncilActor>,
  competitionId: CompetitionId,
): Promise<Result<{ title: string }, AccessRefusal>> {
  const entered = await enterAward(tx, competitionId, letterReaders);
  if (!entered.ok) return entered;
  if (await hasScored(tx, competitionId, tx.actor.personId)) return refuse("NOT_ALLOWED");
  return ok({ title: entered.value.competition.title });
}

function selectLetters({ db }: Context) {
  return db
    .selectFrom("letters")
    .select([
      "letters.body",
      "letters.outcome",
      "letters.issued_at as issuedAt",
      "letters.facts_sha256 as factsSha256",
    ]);
}

function readBody({ body, ...row }: Omit<Letter, "title" | "blocks"> & { readonly body: string }): Letter {
  const { title, blocks } = JSON.parse(body) as Pick<Letter, "title" | "blocks">;
  return { ...row, title, blocks };
}
