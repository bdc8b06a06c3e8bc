import { inTransaction } from "~db/transaction.server";
import type { Actor, SupplierActor } from "~/core/actor";
import type { OrganisationId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { insertOrganisation, renameOrganisation } from "~/features/accounts/commands/organisations.server";
import { insertGrant, lockPerson } from "~/features/accounts/commands/people.server";
import { denied, recordEvent } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import type { SupplierDetails } from "../forms/organisation";
import { mayChangeSupplier } from "../policy";
import { numberColumns } from "../queries/join-requests.server";
import type { SupplierRefusal } from "../refusals";
import { numbersOf, type Numbers } from "../rules/join-requests";
import { changedIn, lockWords } from "./rows.server";

type SignedIn = Extract<Actor, { personId: string }>;

/**
 * Registers an organisation; whoever does it becomes its administrator. The same organisation again, by
 * one of its own administrators, answers the one there is, so that a second press makes no second one.
 * Refuses ALREADY_REGISTERED, without saying whose it is, and RUNS_THE_PLATFORM.
 */
export async function registerSupplier(
  ctx: Context<SignedIn>,
  details: SupplierDetails,
): Promise<Result<{ organisationId: OrganisationId }, SupplierRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const { personId } = tx.actor;
    await lockPerson(tx, personId);
    await lockNumbers(tx, details);
    const mine = await findMine(tx, details);
    if (mine !== undefined) return ok({ organisationId: mine });
    if (await isTaken(tx, details)) return refuse("ALREADY_REGISTERED");
    const organisationId = await insertOrganisation(tx, "SUPPLIER", details.name);
    await tx.db
      .insertInto("suppliers")
      .values({
        organisation_id: organisationId,
        ...supplierColumns(details),
        registered_at: tx.now,
        changed_at: tx.now,
      })
      .execute();
    const given = await insertGrant(tx, organisationId, personId, "SA");
    // A supplier takes this role: only the person can stand in its way.
    if (!given.ok) return refuse("RUNS_THE_PLATFORM");
    recordEvent(tx, { act: "suppliers.register", subject: { kind: "organisation", id: organisationId } });
    return ok({ organisationId });
  });
}

/**
 * Changes the actor's own organisation. Refuses STALE when the page was shown with an older version, unless
 * what it says is saved already (a second press).
 */
export async function changeSupplier(
  ctx: Context<SupplierActor>,
  version: number,
  details: SupplierDetails,
): Promise<Result<undefined, SupplierRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const { organisationId } = tx.actor;
    const entry = { act: "suppliers.change", subject: { kind: "organisation", id: organisationId } };
    if (!mayChangeSupplier(tx.actor, organisationId)) return denied(tx, entry);
    await lockNumbers(tx, details);
    const saved = await lockSupplier(tx);
    const columns = supplierColumns(details);
    const changed = changedIn(saved, { name: details.name, ...columns });
    if (saved.version !== version) return changed.length === 0 ? ok() : refuse("STALE");
    if (await isTaken(tx, details, organisationId)) return refuse("ALREADY_REGISTERED");
    await tx.db
      .updateTable("suppliers")
      .set({ ...columns, version: version + 1, changed_at: tx.now })
      .where("organisation_id", "=", organisationId)
      .execute();
    await renameOrganisation(tx, organisationId, details.name);
    recordEvent(tx, { ...entry, about: { changed } });
    return ok();
  });
}

function supplierColumns(details: SupplierDetails) {
  return {
    legal_form: details.legalForm,
    company_number: details.companyNumber,
    charity_number: details.charityNumber,
    vat_number: details.vatNumber,
    address_line_1: details.addressLine1,
    address_line_2: details.addressLine2,
    town: details.town,
    postcode: details.postcode,
    contact_email: details.contactEmail,
    contact_phone: details.contactPhone,
    size: details.size,
    vcse: details.vcse,
  };
}

/** Two people with the same number wait for each other, so that the second gets a refusal and not an error. */
async function lockNumbers(ctx: Context, details: Numbers): Promise<void> {
  for (const { by, number } of numbersOf(details)) await lockWords(ctx, `${numberColumns[by]} ${number}`);
}

async function lockSupplier(ctx: Context<SupplierActor>) {
  return ctx.db
    .selectFrom("suppliers")
    .innerJoin("organisations", "organisations.id", "suppliers.organisation_id")
    .selectAll("suppliers")
    .select("organisations.name")
    .where("suppliers.organisation_id", "=", ctx.actor.organisationId)
    .forUpdate("suppliers")
    .executeTakeFirstOrThrow();
}

async function isTaken(ctx: Context, details: Numbers, exceptFor?: OrganisationId): Promise<boolean> {
  const numbers = numbersOf(details);
  if (numbers.length === 0) return false;
  let query = ctx.db
    .selectFrom("suppliers")
    .select("organisation_id")
    .where((eb) => eb.or(numbers.map(({ by, number }) => eb(numberColumns[by], "=", number))))
    .limit(1);
  if (exceptFor !== undefined) query = query.where("organisation_id", "!=", exceptFor);
  return (await query.executeTakeFirst()) !== undefined;
}

/** The organisation of this name and these numbers that the actor runs already. */
async function findMine(ctx: Context<SignedIn>, details: SupplierDetails): Promise<OrganisationId | undefined> {
  const found = await ctx.db
    .selectFrom("suppliers")
    .innerJoin("organisations", "organisations.id", "suppliers.organisation_id")
    .innerJoin("role_grants as held", "held.organisation_id", "suppliers.organisation_id")
    .select("suppliers.organisation_id as organisationId")
    .where("held.person_id", "=", ctx.actor.personId)
    .where("held.role", "=", "SA")
    .where("held.ended_at", "is", null)
    .where("organisations.name", "=", details.name)
    .where("suppliers.postcode", "=", details.postcode)
    .where("suppliers.company_number", "is not distinct from", details.companyNumber)
    .where("suppliers.charity_number", "is not distinct from", details.charityNumber)
    .where("suppliers.vat_number", "is not distinct from", details.vatNumber)
    .limit(1)
    .executeTakeFirst();
  return found?.organisationId;
}
