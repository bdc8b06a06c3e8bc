import { inTransaction } from "~db/transaction.server";
import type { CouncilActor } from "~/core/actor";
import type { CompetitionId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { addressesOf } from "~/features/accounts/queries.server";
import { denied, recordEvent } from "~/features/audit/commands.server";
import { canonicalJson } from "~/features/bids/rules/manifest";
import { advanceStage } from "~/features/competitions/commands/stage.server";
import { lockCompetition } from "~/features/competitions/queries/competitions.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import { queueEmail } from "~/platform/outbox.server";
import { sha256 } from "~/platform/secrets.server";
import { letterEmail } from "../emails";
import { letterBlocks, letterTitle } from "../letters/letter";
import { lettersOf, type LetterToWrite } from "../letters/record";
import { issuers } from "../policy";
import { enterAward } from "../queries/place.server";
import { readOutcomeRecord } from "../queries/record.server";
import type { AwardRefusal } from "../refusals";

/**
 * Tells every bidder of every lot, once, in one transaction: the letters are written from the locked record
 * and their e-mails leave together. Before it, no bidder knows anything of the award. domain.md §4.9.
 */
export async function issueOutcome(
  ctx: Context<CouncilActor>,
  competitionId: CompetitionId,
): Promise<Result<{ letters: number }, AwardRefusal>> {
  return inTransaction(ctx, async (tx) => {
    await lockCompetition(tx, competitionId, "update");
    const entry = { act: "awards.issue", subject: { kind: "competition", id: competitionId } };
    const entered = await enterAward(tx, competitionId, issuers);
    if (!entered.ok) return entered.refusal === "NOT_ALLOWED" ? denied(tx, entry) : entered;
    const { stage } = entered.value.competition;
    if (stage === "OUTCOME_ISSUED") return refuse("ALREADY_ISSUED");
    if (stage !== "AWARD_APPROVED") return refuse("NOT_APPROVED");
    const advanced = await advanceStage(tx, competitionId, "issueOutcome");
    if (!advanced.ok) throw new Error(`The outcome of ${competitionId} cannot be issued: ${advanced.refusal}`);
    await tx.db
      .insertInto("outcome_issues")
      .values({ competition_id: competitionId, issued_at: tx.now, issued_by: tx.actor.personId })
      .execute();
    const letters = lettersOf(await readOutcomeRecord(tx, competitionId));
    for (const letter of letters) await send(tx, competitionId, letter);
    recordEvent(tx, { ...entry, about: { letters: letters.length } });
    return ok({ letters: letters.length });
  });
}

async function send(tx: Context, competitionId: CompetitionId, letter: LetterToWrite): Promise<void> {
  const { bidId, lotId, organisationId, facts } = letter;
  const id = newId();
  const title = letterTitle(facts);
  const blocks = letterBlocks(facts);
  const kept = canonicalJson(facts);
  await tx.db
    .insertInto("letters")
    .values({
      id,
      competition_id: competitionId,
      lot_id: lotId,
      bid_id: bidId,
      organisation_id: organisationId,
      outcome: facts.outcome,
      facts: kept,
      facts_sha256: sha256(kept),
      body: canonicalJson({ title, blocks }),
      issued_at: tx.now,
    })
    .execute();
  const email = letterEmail({ title, blocks, link: `${tx.portal.publicUrl}/supplier/letters/${id}` });
  for (const to of await addressesOf(tx, organisationId, "SA", "SB")) await queueEmail(tx, { to, ...email });
}
