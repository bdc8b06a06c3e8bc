import { inTransaction } from "~db/transaction.server";
import { inBatches } from "~/core/batches";
import type { CouncilActor } from "~/core/actor";
import type { CompetitionId, OrganisationId } from "~/core/id";
import { eachInTurn } from "~/core/each-in-turn";
import { ok, refuse, type Result } from "~/core/result";
import { ukDateTime } from "~/core/time";
import { addressesOf, getOrganisation } from "~/features/accounts/queries.server";
import { denied, recordEvent } from "~/features/audit/commands.server";
import { mayCallOff } from "~/features/lists/queries/lists.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import { queueEmail } from "~/platform/outbox.server";
import { invitationEmail } from "../emails";
import { mayPublish } from "../policy";
import { capabilityFor, listWithUninvited, newlyCapable, type Considered } from "../queries/capability.server";
import { lockCompetition, type LockedCompetition } from "../queries/competitions.server";
import { fingerprintOf, readDraft } from "../queries/draft.server";
import type { CompetitionRefusal } from "../refusals";
import { whyNotWindow } from "../rules/draft";
import { isPast } from "../rules/stages";
import { lockToShape } from "./own.server";
import { advanceStage } from "./stage.server";

/**
 * Publishes: every membership in the lots is considered and kept with yes or no and why, every capable supplier
 * is invited per lot, and all are told in the same words at the same moment (domain.md §3A.1). `seen` is the
 * fingerprint of what the page showed.
 */
export async function publishCompetition(
  ctx: Context<CouncilActor>,
  id: CompetitionId,
  seen: string,
): Promise<Result<undefined, CompetitionRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const entry = { act: "competitions.publish", subject: { kind: "competition", id } };
    if (!mayPublish(tx.actor)) return denied(tx, entry);
    const locked = await lockToShape(tx, id);
    if (!locked.ok) return locked;
    const competition = locked.value;
    const { deadlineAt, ...draft } = await readDraft(tx, id);
    if (competition.stage !== "APPROVED" || deadlineAt === null) return refuse("WRONG_STAGE");
    if (seen !== (await fingerprintOf(tx, id))) return refuse("OVERTAKEN");
    const tooShort = whyNotWindow({ ...draft, deadlineAt }, tx.now);
    if (tooShort !== undefined) return refuse(tooShort);
    if ((await mayCallOff(tx, competition.listId)) === undefined) return refuse("LIST_NOT_YOURS");
    const considered = await capabilityFor(tx, id);
    const capable = considered.filter((row) => row.capable);
    if (capable.length === 0) return refuse("NOBODY_CAPABLE");
    const published = await advanceStage(tx, id, "publish");
    if (!published.ok) return published;
    await tx.db.updateTable("competitions").set({ published_at: tx.now }).where("id", "=", id).execute();
    await keepConsidered(tx, competition, considered);
    const organisations = await invite(tx, id, capable);
    await tellInvited(tx, competition, organisations);
    recordEvent(tx, { ...entry, about: { considered: considered.length, invited: organisations.length } });
    return ok();
  });
}

/**
 * A supplier that becomes capable before the deadline is added, with the same words to read (domain.md §3A.1).
 * Finds what is due and may run twice: the worker calls it every few seconds. One competition that fails keeps nobody
 * from being invited to another.
 */
export async function inviteNewlyCapable(ctx: Context): Promise<Result<undefined, never>> {
  await eachInTurn(await listWithUninvited(ctx), async (id) => {
    // The row is locked only where there is somebody to invite: a lock waits for bids that are being received.
    if ((await newlyCapable(ctx, id)).length > 0) await inviteLate(ctx, id);
  });
  return ok();
}

async function inviteLate(ctx: Context, id: CompetitionId): Promise<Result<undefined, never>> {
  return inTransaction(ctx, async (tx) => {
    const competition = await lockCompetition(tx, id, "update");
    if (competition?.stage !== "PUBLISHED" || isPast(competition.deadlineAt, tx.now)) return ok();
    const late = await newlyCapable(tx, id);
    if (late.length === 0) return ok();
    await keepConsidered(tx, competition, late);
    const organisations = await invite(tx, id, late);
    await tellInvited(tx, competition, organisations);
    recordEvent(tx, {
      act: "competitions.invite-late",
      subject: { kind: "competition", id },
      authorityId: competition.authorityId,
      about: { invited: organisations.length },
    });
    return ok();
  });
}

async function keepConsidered(
  tx: Context,
  { id, listId }: Pick<LockedCompetition, "id" | "listId">,
  considered: readonly Considered[],
): Promise<void> {
  const rows = considered.map((row) => ({
    id: newId(),
    competition_id: id,
    lot_id: row.lotId,
    membership_id: row.membershipId,
    setting_id: row.settingId,
    organisation_id: row.organisationId,
    included: row.capable,
    reason: row.reason,
    considered_at: tx.now,
  }));
  for (const batch of inBatches(rows)) await tx.db.insertInto("invitation_rows").values(batch).execute();
  // In one order whatever is published at once, so that the two wait for each other one way only.
  const invited = considered.filter(({ capable }) => capable).map(({ membershipId }) => membershipId);
  const places = [...new Set(invited)].sort().map((membershipId) => ({ membership_id: membershipId, list_id: listId }));
  for (const batch of inBatches(places)) {
    await tx.db
      .insertInto("invited_places")
      .values(batch)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** One invitation per supplier and lot. Answers the organisations that got a new one. */
async function invite(tx: Context, id: CompetitionId, capable: readonly Considered[]): Promise<OrganisationId[]> {
  const pairs = new Map(
    capable.map(({ lotId, organisationId }) => [`${lotId} ${organisationId}`, { lotId, organisationId }]),
  );
  const rows = [...pairs.values()].map(({ lotId, organisationId }) => ({
    id: newId(),
    competition_id: id,
    lot_id: lotId,
    organisation_id: organisationId,
    invited_at: tx.now,
  }));
  const invited = new Set<OrganisationId>();
  for (const batch of inBatches(rows)) {
    const made = await tx.db
      .insertInto("invitations")
      .values(batch)
      .onConflict((conflict) => conflict.columns(["competition_id", "lot_id", "organisation_id"]).doNothing())
      .returning("organisation_id as organisationId")
      .execute();
    for (const { organisationId } of made) invited.add(organisationId);
  }
  return [...invited];
}

/** The same letter to everyone who may write or submit a bid for an invited supplier, once each. */
async function tellInvited(
  tx: Context,
  competition: LockedCompetition,
  organisations: readonly OrganisationId[],
): Promise<void> {
  if (competition.deadlineAt === null) return;
  const { name: council } = await getOrganisation(tx, competition.authorityId);
  const letter = invitationEmail({
    title: competition.title,
    council,
    closes: ukDateTime(competition.deadlineAt),
    link: `${tx.portal.publicUrl}/supplier/competitions/${competition.id}`,
  });
  const addresses = new Set<string>();
  for (const organisation of organisations) {
    for (const address of await addressesOf(tx, organisation, "SA", "SB")) addresses.add(address);
  }
  for (const to of [...addresses].sort()) await queueEmail(tx, { to, ...letter });
}
