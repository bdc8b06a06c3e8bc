import { inTransaction } from "~db/transaction.server";
import type { SupplierActor } from "~/core/actor";
import type { ApplicationId, LineId, MembershipId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { after } from "~/core/state-table";
import { addressesOf } from "~/features/accounts/queries.server";
import { denied, recordEvent, type AuditEntry } from "~/features/audit/commands.server";
import { portalNow } from "~/platform/clock.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import { queueEmail } from "~/platform/outbox.server";
import { placesConfirmedEmail } from "../emails/lists";
import { maySubmitLine, mayWriteApplication } from "../policy";
import { findAskedDeclarations } from "../queries/declarations.server";
import { findApplication, type Application } from "../queries/applications.server";
import { lineRows, type Rate } from "../queries/line-rows.server";
import { findReopening, type Place, type Reopening } from "../queries/reopening.server";
import type { ReopeningRefusal } from "../refusals/lists";
import { lineStages } from "../rules/lines";
import type { SubmittedFacts } from "../rules/submitted-facts";
import { lockOwnApplication, whyNotOpen } from "./applications.server";
import { holdAnotherYear } from "./confirm.server";
import { isWaiting, lockLinesOf, setRates } from "./lines.server";
import { lockOwnMembership, type LockedMembership } from "./membership-locks.server";
import { sendLine } from "./submit.server";

export interface PlacesToConfirm {
  readonly places: readonly MembershipId[];
  /** The print of what the page showed. */
  readonly seen: string;
}

/**
 * A member's word in a round of its list: of each place named that it is as shown. What has not changed holds for
 * another year at once; what has changed goes to the council as a line that would take the place of the approved one,
 * and until its decision is issued all is as before. Pressing twice confirms once. Refuses STALE where anything shown
 * has changed, PLACE_HAS_PROBLEM, DECLARATIONS, and then confirms none. domain.md §13, L4.
 */
export async function confirmPlaces(
  ctx: Context<SupplierActor>,
  applicationId: ApplicationId,
  { places, seen }: PlacesToConfirm,
): Promise<Result<{ unchanged: number; changed: number }, ReopeningRefusal>> {
  return inTransaction(ctx, async (entered) => {
    const locked = await lockOwnApplication(entered, applicationId);
    if (locked === undefined) return refuse("NOT_FOUND");
    const tx = { ...entered, now: await portalNow(entered.db) };
    const entry = entryOf(applicationId, locked);
    if (!maySubmitLine(tx.actor)) return denied(tx, entry);
    const closed = whyNotOpen(locked, tx.now);
    if (closed !== undefined) return refuse(closed);
    if ((await findAskedDeclarations(tx, locked.listId)) === undefined) return refuse("DECLARATIONS");
    await lockLinesOf(tx, applicationId);
    const members = await lockMembers(tx, places);
    const [application, picture] = await pictureOf(tx, applicationId);
    if (picture === undefined) return refuse("NOT_FOUND");
    if (picture.print !== seen) {
      return picture.confirmed?.seen === seen ? ok({ unchanged: 0, changed: 0 }) : refuse("STALE");
    }
    const chosen = picture.places.filter(({ membershipId }) => places.includes(membershipId));
    if (members?.length !== chosen.length) return refuse("PLACE_NOT_YOURS");
    if (chosen.some(({ problems }) => problems.length > 0)) return refuse("PLACE_HAS_PROBLEM");
    if (await isAnyWaiting(tx, applicationId, chosen)) return refuse("PLACE_WAITING");
    await saveHeader(tx, application, picture);
    await saveConfirmation(tx, application, picture);
    let changed = 0;
    for (const place of chosen) {
      const lineId = await sendChange(tx, applicationId, place);
      if (lineId !== null) changed += 1;
      await savePlace(tx, applicationId, { membershipId: place.membershipId, lineId });
    }
    for (const member of members) await holdAnotherYear(tx, member);
    const done = { unchanged: chosen.length - changed, changed };
    recordEvent(tx, { ...entry, about: done });
    await sendReceipt(tx, application, done);
    return ok(done);
  });
}

/** Starts to change what a member offers in a place: a line of this round with what was approved, or the one there is. */
export async function changePlace(
  ctx: Context<SupplierActor>,
  applicationId: ApplicationId,
  membershipId: MembershipId,
): Promise<Result<{ lineId: LineId }, ReopeningRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockOwnApplication(tx, applicationId);
    if (locked === undefined) return refuse("NOT_FOUND");
    const entry = { ...entryOf(applicationId, locked), act: "lists.change-place" };
    if (!mayWriteApplication(tx.actor)) return denied(tx, entry);
    const closed = whyNotOpen(locked, tx.now);
    if (closed !== undefined) return refuse(closed);
    const [, picture] = await pictureOf(tx, applicationId);
    const place = picture?.places.find((each) => each.membershipId === membershipId);
    if (place === undefined) return refuse("PLACE_NOT_YOURS");
    if (place.line !== undefined) return ok({ lineId: place.line.lineId });
    const lineId = await addChange(tx, applicationId, place);
    recordEvent(tx, { ...entry, about: { line: lineId, setting: place.settingId, lot: place.lot.lotId } });
    return ok({ lineId });
  });
}

function entryOf(applicationId: ApplicationId, { roundId }: { readonly roundId: string }): AuditEntry {
  return { act: "lists.confirm-places", subject: { kind: "application", id: applicationId }, seal: roundId };
}

async function pictureOf(
  tx: Context<SupplierActor>,
  applicationId: ApplicationId,
): Promise<[Application, Reopening | undefined]> {
  const application = await findApplication(tx, applicationId);
  if (application === undefined) throw new Error(`Application ${applicationId} went while it was locked`);
  return [application, await findReopening(tx, application)];
}

/** A change that an earlier round has not decided on yet: two would take each other's place. */
async function isAnyWaiting(
  tx: Context<SupplierActor>,
  applicationId: ApplicationId,
  places: readonly Place[],
): Promise<boolean> {
  for (const { settingId, lot, differences } of places) {
    if (differences.length > 0 && (await isWaiting(tx, { settingId, lotId: lot.lotId, applicationId }))) return true;
  }
  return false;
}

/** In the order of their ids, so that two people at once wait for each other and not in a circle. */
async function lockMembers(
  tx: Context<SupplierActor>,
  places: readonly MembershipId[],
): Promise<LockedMembership[] | undefined> {
  const locked: LockedMembership[] = [];
  for (const membershipId of [...new Set(places)].sort()) {
    const member = await lockOwnMembership(tx, membershipId);
    if (member === undefined) return undefined;
    locked.push(member);
  }
  return locked;
}

/** What was said last stands again, for the lines of this round too, unless somebody said it anew. */
async function saveHeader(
  tx: Context<SupplierActor>,
  { applicationId, header, version }: Application,
  picture: Reopening,
): Promise<void> {
  if (header.completedAt !== null) return;
  const said = picture.now.header;
  await tx.db
    .updateTable("applications")
    .set({ contact_name: said.contactName, contact_email: said.contactEmail, contact_phone: said.contactPhone })
    .set({ safeguarding_lead: said.safeguardingLead, insurance_committed: said.insuranceCommitted })
    .set({ terms_accepted: said.termsAccepted, header_completed_at: tx.now, version: version + 1 })
    .where("id", "=", applicationId)
    .execute();
}

async function saveConfirmation(
  tx: Context<SupplierActor>,
  { applicationId, round }: Application,
  picture: Reopening,
): Promise<void> {
  const said = {
    facts: JSON.stringify(picture.now),
    seen: picture.print,
    confirmed_at: tx.now,
    confirmed_by: tx.actor.personId,
  };
  await tx.db
    .insertInto("round_confirmations")
    .values({
      application_id: applicationId,
      round_id: round.roundId,
      list_id: round.listId,
      organisation_id: tx.actor.organisationId,
      before: JSON.stringify(picture.before),
      ...said,
    })
    .onConflict((conflict) => conflict.column("application_id").doUpdateSet(said))
    .execute();
}

async function savePlace(
  tx: Context<SupplierActor>,
  applicationId: ApplicationId,
  { membershipId, lineId }: { readonly membershipId: MembershipId; readonly lineId: LineId | null },
): Promise<void> {
  const said = { line_id: lineId, confirmed_at: tx.now };
  await tx.db
    .insertInto("place_confirmations")
    .values({ application_id: applicationId, membership_id: membershipId, ...said })
    .onConflict((conflict) => conflict.columns(["application_id", "membership_id"]).doUpdateSet(said))
    .execute();
}

/** The line that carries what has changed, on its way to the council; null where nothing has. */
async function sendChange(
  tx: Context<SupplierActor>,
  applicationId: ApplicationId,
  place: Place,
): Promise<LineId | null> {
  const { line, differences } = place;
  if (line?.stage === "SUBMITTED") return line.lineId;
  if (differences.length === 0) {
    if (line?.stage === "DRAFT") await giveUp(tx, line);
    return null;
  }
  const lineId = line?.stage === "DRAFT" ? line.lineId : await addChange(tx, applicationId, place);
  const row = await lineRows(tx).where("line.id", "=", lineId).executeTakeFirstOrThrow();
  const stage = after(lineStages, row.stage, "submit");
  if (stage === undefined) throw new Error(`Line ${lineId} was sent already`);
  await sendLine(tx, row, stage, place.approvedLineId);
  return lineId;
}

/** Opened to be changed, and nothing was. */
async function giveUp(tx: Context<SupplierActor>, line: NonNullable<Place["line"]>): Promise<void> {
  const stage = after(lineStages, line.stage, "withdraw");
  if (stage === undefined) throw new Error(`Line ${line.lineId} cannot be given up`);
  await tx.db
    .updateTable("application_lines")
    .set({ stage, version: line.version + 1, changed_at: tx.now })
    .where("id", "=", line.lineId)
    .execute();
}

/** A line with the offer that was approved; one that was withdrawn begins with it again. */
async function addChange(
  tx: Context<SupplierActor>,
  applicationId: ApplicationId,
  { approved, line, settingId, lot }: Place,
): Promise<LineId> {
  const offer = { ...offerColumns(approved), changed_at: tx.now };
  const lineId = line?.lineId ?? newId();
  if (line === undefined) {
    const { roundId } = await tx.db
      .selectFrom("applications")
      .select("round_id as roundId")
      .where("id", "=", applicationId)
      .executeTakeFirstOrThrow();
    await tx.db
      .insertInto("application_lines")
      .values({
        ...{ id: lineId, application_id: applicationId, round_id: roundId, setting_id: settingId, lot_id: lot.lotId },
        ...{ stage: "DRAFT", added_at: tx.now, ...offer },
      })
      .execute();
  } else {
    const changed = { ...offer, version: line.version + 1 };
    await tx.db.updateTable("application_lines").set(changed).where("id", "=", lineId).execute();
  }
  await setRates(tx, lineId, approved.rates as readonly Rate[]);
  return lineId;
}

function offerColumns({ line }: SubmittedFacts) {
  return {
    capacity_offered: line.capacityOffered,
    age_min: line.ageMin,
    age_max: line.ageMax,
    genders: line.genders,
    needs: [...line.needs],
    vacancy_contact: line.vacancyContact,
  };
}

async function sendReceipt(
  tx: Context<SupplierActor>,
  { applicationId, round }: Application,
  done: { readonly unchanged: number; readonly changed: number },
): Promise<void> {
  const letter = placesConfirmedEmail({
    ...done,
    list: round.listTitle,
    confirmedAt: tx.now,
    closesAt: round.closesAt,
    link: `${tx.portal.publicUrl}/supplier/applications/${applicationId}/places`,
  });
  for (const to of await addressesOf(tx, tx.actor.organisationId, "SA", "SB")) await queueEmail(tx, { to, ...letter });
}
