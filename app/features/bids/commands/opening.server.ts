import { inTransaction } from "~db/transaction.server";
import type { CouncilActor } from "~/core/actor";
import type { CompetitionId, PersonId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { addMilliseconds, type Instant } from "~/core/time";
import { denied, recordEvent, unsealEvents } from "~/features/audit/commands.server";
import { advanceStage } from "~/features/competitions/commands/stage.server";
import { lockCompetition } from "~/features/competitions/queries/competitions.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import { sha256 } from "~/platform/secrets.server";
import { mayOpenBids } from "../policy";
import { standingAmongInvited, standingApprovals } from "../queries/opening.server";
import type { OpeningRefusal } from "../refusals";
import { isIntact } from "../rules/manifest";
import {
  arrivalsWaitMs,
  capacityFor,
  labelsFor,
  openableFrom,
  writeRecord,
  type Capacity,
  type OpeningRecord,
} from "../rules/opening";
import { listKeptVersions, type KeptBid } from "./kept-versions.server";

type Council = Context<CouncilActor>;

interface Closed {
  readonly id: CompetitionId;
  readonly deadlineAt: Instant;
}

/**
 * One of two people says that the bids may be opened; the second one's yes opens them, all at once or not at
 * all. After the deadline only; an officer first, then another person as witness; both declared on every
 * invited supplier and clear at the moment of opening (domain.md §3A.7, §11, §13 Conflicts).
 */
export async function approveOpening(
  ctx: Council,
  competitionId: CompetitionId,
): Promise<Result<"APPROVED" | "OPENED", OpeningRefusal>> {
  return inTransaction<Council, Result<"APPROVED" | "OPENED", OpeningRefusal>>(ctx, async (tx) => {
    const entry = { act: "bids.approve-opening", subject: { kind: "competition", id: competitionId } };
    const competition = await lockCompetition(tx, competitionId, "update");
    if (competition?.authorityId !== tx.actor.organisationId) return refuse("NOT_FOUND");
    if (!mayOpenBids(tx.actor)) return denied(tx, entry);
    const { stage, deadlineAt } = competition;
    if (stage !== "PUBLISHED" || deadlineAt === null) return refuse("NOT_PUBLISHED");
    if (tx.now.getTime() <= deadlineAt.getTime()) return refuse("TOO_EARLY");
    const closed = { id: competitionId, deadlineAt };
    if (tx.now < openableFrom(deadlineAt) || (await isStillArriving(tx, closed))) return refuse("STILL_ARRIVING");

    const standing = await standingAmongInvited(tx, competitionId, tx.actor.personId);
    if (standing !== "CLEAR") return refuse(standing);
    const approvals = await standingApprovals(tx, competitionId);
    if (approvals.some(({ personId }) => personId === tx.actor.personId)) return refuse("ALREADY_APPROVED");
    const capacity = capacityFor(
      tx.actor.roles,
      approvals.map((approval) => approval.capacity),
    );
    if (capacity !== "OFFICER" && capacity !== "WITNESS") return refuse(capacity);
    const made = await insertApproval(tx, competitionId, capacity);
    if (!made) return refuse("ALREADY_APPROVED");
    recordEvent(tx, { ...entry, about: { capacity } });
    const officer = approvals.find((approval) => approval.capacity === "OFFICER");
    if (capacity === "OFFICER" || officer === undefined) return ok("APPROVED");

    const advanced = await advanceStage(tx, competitionId, "open");
    if (!advanced.ok) return refuse("NOT_PUBLISHED");
    await openBids(tx, closed, officer.personId);
    return ok("OPENED");
  });
}

async function insertApproval(tx: Council, competitionId: CompetitionId, capacity: Capacity): Promise<boolean> {
  const made = await tx.db
    .insertInto("opening_approvals")
    .values({
      id: newId(),
      competition_id: competitionId,
      person_id: tx.actor.personId,
      capacity,
      approved_at: tx.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return made !== undefined;
}

/** Whether a submission that arrived on time is noted and not yet written, so that an opening cannot lock it out. */
async function isStillArriving(tx: Council, { id, deadlineAt }: Closed): Promise<boolean> {
  const attempt = await tx.db
    .selectFrom("submit_attempts as attempt")
    .innerJoin("bids", "bids.id", "attempt.bid_id")
    .select("attempt.id")
    .where("bids.competition_id", "=", id)
    .where("attempt.received_at", "<=", deadlineAt)
    .where("attempt.received_at", ">", addMilliseconds(tx.now, -arrivalsWaitMs))
    .where((eb) =>
      eb.not(
        eb.exists(eb.selectFrom("bid_versions").select("id").whereRef("bid_versions.attempt_id", "=", "attempt.id")),
      ),
    )
    .limit(1)
    .executeTakeFirst();
  return attempt !== undefined;
}

/** Every kept bid is compared with what was received before it is opened; an altered one stays closed, in sight. */
async function openBids(tx: Council, { id, deadlineAt }: Closed, officer: PersonId): Promise<void> {
  const kept = await listKeptVersions(tx, id);
  const current = kept.filter(({ state }) => state === "CURRENT");
  const sound = current.filter((bid) => isIntact(bid, sha256));
  const labels = labelsFor(
    sound.map(({ bidId }) => bidId),
    sha256,
  );
  const labelled = sound
    .map((bid) => ({ ...bid, label: labels.get(bid.bidId) ?? "" }))
    .sort((one, other) => one.label.length - other.label.length || (one.label < other.label ? -1 : 1));
  const record: OpeningRecord = {
    format: "quayside-opening/1",
    competitionId: id,
    deadlineAt: deadlineAt.toISOString(),
    openedAt: tx.now.toISOString(),
    officer,
    witness: tx.actor.personId,
    bids: labelled.map((bid) => ({ ...recorded(bid), label: bid.label })),
    altered: current.filter((bid) => !sound.includes(bid)).map(recorded),
    late: kept.filter(({ state }) => state === "LATE_HELD").map(recorded),
  };
  const { content, sha256: recordSha256 } = writeRecord(record, sha256);
  await tx.db
    .insertInto("bid_openings")
    .values({
      competition_id: id,
      opened_at: tx.now,
      opened_by: officer,
      witnessed_by: tx.actor.personId,
      record: content,
      record_sha256: recordSha256,
    })
    .execute();
  if (labelled.length > 0) {
    const rows = labelled.map(({ bidId, lotId, organisationId, versionId, label }) => ({
      bid_id: bidId,
      competition_id: id,
      lot_id: lotId,
      organisation_id: organisationId,
      version_id: versionId,
      label,
      opened_at: tx.now,
    }));
    await tx.db.insertInto("opened_bids").values(rows).execute();
  }
  await unsealEvents(tx, id);
  const about = { recordSha256, bids: labelled.length, altered: record.altered.length, late: record.late.length };
  recordEvent(tx, { act: "bids.open", subject: { kind: "competition", id }, about });
}

function recorded({ bidId, lotId, organisationId, number, receipt, receivedAt, manifest, files }: KeptBid) {
  return {
    bidId,
    lotId,
    organisationId,
    number,
    receipt,
    receivedAt: receivedAt.toISOString(),
    manifestSha256: manifest.sha256,
    files: [...files].sort(),
  };
}
