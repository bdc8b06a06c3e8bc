import { inTransaction } from "~db/transaction.server";
import type { SupplierActor } from "~/core/actor";
import type { ApplicationId, RoundId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { denied, recordEvent } from "~/features/audit/commands.server";
import { changedIn } from "~/features/suppliers/commands/rows.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import type { HeaderDetails } from "../forms/application";
import { mayWriteApplication } from "../policy";
import type { ApplicationRefusal } from "../refusals/lists";
import { seenRoundStage, type RoundTimes } from "../rules/rounds";

type Answer<Value> = Promise<Result<Value, ApplicationRefusal>>;

/** Starts the organisation's application in an open round, or finds the one it has: pressing twice is harmless. */
export async function startApplication(
  ctx: Context<SupplierActor>,
  roundId: RoundId,
): Answer<{ applicationId: ApplicationId }> {
  return inTransaction(ctx, async (tx) => {
    const round = await tx.db
      .selectFrom("rounds")
      .select(["stage", "opens_at as opensAt", "closes_at as closesAt"])
      .where("id", "=", roundId)
      .where("stage", "<>", "DRAFT")
      .forShare()
      .executeTakeFirst();
    if (round === undefined) return refuse("NOT_FOUND");
    const entry = { act: "lists.start-application", subject: { kind: "round", id: roundId }, seal: roundId };
    if (!mayWriteApplication(tx.actor)) return denied(tx, entry);
    const existing = await findOwn(tx, roundId);
    if (existing !== undefined) return ok({ applicationId: existing });
    const closed = whyNotOpen(round, tx.now);
    if (closed !== undefined) return refuse(closed);
    const made = await tx.db
      .insertInto("applications")
      .values({
        id: newId(),
        round_id: roundId,
        organisation_id: tx.actor.organisationId,
        started_at: tx.now,
        started_by: tx.actor.personId,
      })
      .onConflict((conflict) => conflict.columns(["round_id", "organisation_id"]).doNothing())
      .returning("id")
      .executeTakeFirst();
    const applicationId = made?.id ?? (await findOwn(tx, roundId));
    if (applicationId === undefined) return refuse("NOT_FOUND");
    recordEvent(tx, { ...entry, about: { application: applicationId } });
    return ok({ applicationId });
  });
}

/**
 * "Your organisation": what every line of the application rests on. Lines submitted before keep what was said
 * then. Refuses STALE on an older version, unless what it says is saved already (a second press).
 */
export async function saveHeader(
  ctx: Context<SupplierActor>,
  applicationId: ApplicationId,
  version: number,
  form: HeaderDetails,
): Answer<undefined> {
  return inTransaction(ctx, async (tx) => {
    const application = await lockOwnApplication(tx, applicationId);
    if (application === undefined) return refuse("NOT_FOUND");
    const entry = {
      act: "lists.save-header",
      subject: { kind: "application", id: applicationId },
      seal: application.roundId,
    };
    if (!mayWriteApplication(tx.actor)) return denied(tx, entry);
    const closed = whyNotOpen(application, tx.now);
    if (closed !== undefined) return refuse(closed);
    if (form.safeguardingLead === null && (await asksForPeople(tx, application.roundId))) {
      return refuse("SAFEGUARDING_LEAD");
    }
    const columns = {
      contact_name: form.contactName,
      contact_email: form.contactEmail,
      contact_phone: form.contactPhone,
      safeguarding_lead: form.safeguardingLead,
      insurance_committed: form.insuranceCommitted,
      terms_accepted: form.termsAccepted,
    };
    if (application.version !== version) {
      return changedIn(application, columns).length === 0 ? ok() : refuse("STALE");
    }
    await tx.db
      .updateTable("applications")
      .set({ ...columns, header_completed_at: tx.now, version: version + 1 })
      .where("id", "=", applicationId)
      .execute();
    recordEvent(tx, entry);
    return ok();
  });
}

/** An application of the actor's own organisation, with its round kept as it is until the act is done. */
export async function lockOwnApplication(ctx: Context<SupplierActor>, applicationId: ApplicationId) {
  const round = await ctx.db
    .selectFrom("rounds")
    .innerJoin("applications", "applications.round_id", "rounds.id")
    .select("rounds.id")
    .where("applications.id", "=", applicationId)
    .where("applications.organisation_id", "=", ctx.actor.organisationId)
    .forShare("rounds")
    .executeTakeFirst();
  if (round === undefined) return undefined;
  return ctx.db
    .selectFrom("applications")
    .innerJoin("rounds", "rounds.id", "applications.round_id")
    .select([
      "applications.id",
      "applications.round_id as roundId",
      "applications.version",
      "applications.contact_name",
      "applications.contact_email",
      "applications.contact_phone",
      "applications.safeguarding_lead",
      "applications.insurance_committed",
      "applications.terms_accepted",
      "rounds.list_id as listId",
      "rounds.stage",
      "rounds.opens_at as opensAt",
      "rounds.closes_at as closesAt",
    ])
    .where("applications.id", "=", applicationId)
    .forUpdate("applications")
    .executeTakeFirst();
}

/** Applicants may write while the round is open, its closing millisecond included. */
export function whyNotOpen(round: RoundTimes, now: Date): "ROUND_NOT_OPEN_YET" | "ROUND_CLOSED" | undefined {
  switch (seenRoundStage(round, now)) {
    case "OPEN":
      return undefined;
    case "DRAFT":
    case "SCHEDULED":
      return "ROUND_NOT_OPEN_YET";
    case "CLOSED":
    case "DECISIONS_ISSUED":
      return "ROUND_CLOSED";
  }
}

/** A lot of the round is for care or education of people: then who keeps them safe is asked. */
async function asksForPeople(ctx: Context, roundId: RoundId): Promise<boolean> {
  const lot = await ctx.db
    .selectFrom("round_lots")
    .innerJoin("lots", "lots.id", "round_lots.lot_id")
    .select("lots.id")
    .where("round_lots.round_id", "=", roundId)
    .where("lots.age_min", "is not", null)
    .limit(1)
    .executeTakeFirst();
  return lot !== undefined;
}

async function findOwn(ctx: Context<SupplierActor>, roundId: RoundId): Promise<ApplicationId | undefined> {
  const row = await ctx.db
    .selectFrom("applications")
    .select("id")
    .where("round_id", "=", roundId)
    .where("organisation_id", "=", ctx.actor.organisationId)
    .executeTakeFirst();
  return row?.id;
}
