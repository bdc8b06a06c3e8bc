import type { CouncilActor, CouncilRole, SupplierActor, SupplierRole } from "~/core/actor";
import type { OrganisationId, PersonId } from "~/core/id";
import type { Instant } from "~/core/time";
import { inTransaction } from "~db/transaction.server";
import { ok } from "~/core/result";
import {
  inviteColleague,
  joinAsNewPerson,
  makePlatformAdministrator,
  sendInvitation,
} from "~/features/accounts/commands/people.server";
import { askForAccount, finishAccount } from "~/features/accounts/commands/register.server";
import { demonstrationPassword } from "~/features/accounts/rules";
import { foundAuthority, formConsortium, joinKnownPartner } from "~/features/councils/commands/authorities.server";
import { registerSupplier } from "~/features/suppliers/commands/organisation.server";
import type { SupplierDetails } from "~/features/suppliers/forms/organisation";
import { as, day, must, type Stage } from "../stage";

const anyone = { kind: "public" } as const;
const system = { kind: "system" } as const;

export interface Council {
  readonly organisationId: OrganisationId;
  readonly consortiumId: string;
  readonly LE: CouncilActor;
  readonly CM: CouncilActor;
  readonly PO: CouncilActor;
  readonly AP: CouncilActor;
  readonly MO: CouncilActor;
  readonly FI: CouncilActor;
  readonly evaluators: readonly CouncilActor[];
  readonly expert: CouncilActor;
}

/** The lead council with a person for every role, its partners, and the platform's administrator. */
export async function councilWithPartners(stage: Stage): Promise<Council> {
  const lead = await authority(stage, "Gateshead Council", "Morag Ellison", "morag.ellison@gateshead.example");
  const colleague = (name: string, ...roles: CouncilRole[]) => joinCouncil(stage, lead, name, roles);
  const council = {
    organisationId: lead.organisationId,
    LE: lead,
    CM: await colleague("Ruth Hepple", "CM"),
    PO: await colleague("Daniel Okafor", "PO"),
    AP: await colleague("Helen Marsh", "AP"),
    MO: await colleague("Iqbal Sharif", "MO"),
    FI: await colleague("Tom Wardle", "FI"),
    evaluators: [await colleague("Asha Khan", "EV"), await colleague("Peter Ross", "EV")],
    expert: await colleague("Sam Porter", "EX"),
  };
  await colleague("Grace Bell", "AU");
  await colleague("Nadia Rahman", "QM");
  const administrator = "chris.dunn@platform.example";
  await personNamed(stage, "Chris Dunn", administrator);
  must(await makePlatformAdministrator(as(stage, system, day(stage, -199)), administrator));
  const at = day(stage, -190);
  const leadCtx = as(stage, lead, at);
  const { consortiumId } = must(await formConsortium(leadCtx, { name: "Homes and schools together" }));
  for (const [name, person, email] of [
    ["Newcastle City Council", "Joan Ridley", "joan.ridley@newcastle.example"],
    ["Durham County Council", "Bashir Noor", "bashir.noor@durham.example"],
  ] as const) {
    const partner = await authority(stage, name, person, email);
    must(await joinKnownPartner(leadCtx, consortiumId, partner.organisationId));
  }
  return { ...council, consortiumId };
}

async function authority(stage: Stage, name: string, leadName: string, leadEmail: string): Promise<CouncilActor> {
  const ctx = as(stage, system, day(stage, -200));
  const host = leadEmail.slice(leadEmail.indexOf("@") + 1);
  const { organisationId } = must(
    await foundAuthority(ctx, { kind: "AUTHORITY", name, postalAddress: "Civic Centre", email: `buying@${host}` }),
  );
  const invite = { name: leadName, email: leadEmail, roles: ["LE"] as const };
  must(await inTransaction(ctx, async (tx) => ok(await sendInvitation(tx, organisationId, invite))));
  const personId = await accept(stage, leadEmail, day(stage, -200, "15:00"));
  return { kind: "council", personId, organisationId, roles: ["LE"] };
}

async function joinCouncil(
  stage: Stage,
  lead: CouncilActor,
  name: string,
  roles: readonly CouncilRole[],
): Promise<CouncilActor> {
  const email = `${name.toLowerCase().replace(" ", ".")}@gateshead.example`;
  must(await inviteColleague(as(stage, lead, day(stage, -198)), { name, email, roles }));
  const personId = await accept(stage, email, day(stage, -198, "15:00"));
  return { kind: "council", personId, organisationId: lead.organisationId, roles };
}

/** A supplier registered by its administrator, with colleagues of other roles where named. */
export async function supplierWith(
  stage: Stage,
  details: SupplierDetails,
  administrator: string,
  colleagues: readonly (readonly [name: string, role: SupplierRole])[] = [],
): Promise<SupplierActor> {
  const host = details.contactEmail.slice(details.contactEmail.indexOf("@") + 1);
  const emailOf = (name: string) => `${name.toLowerCase().replace(" ", ".")}@${host}`;
  const personId = await personNamed(stage, administrator, emailOf(administrator));
  const registering = as(stage, { kind: "person", personId } as const, day(stage, -170));
  const { organisationId } = must(await registerSupplier(registering, details));
  const actor: SupplierActor = { kind: "supplier", personId, organisationId, roles: ["SA"] };
  for (const [name, role] of colleagues) {
    const email = emailOf(name);
    must(await inviteColleague(as(stage, actor, day(stage, -169)), { name, email, roles: [role] }));
    await accept(stage, email, day(stage, -169, "15:00"));
  }
  return actor;
}

async function personNamed(stage: Stage, name: string, email: string): Promise<PersonId> {
  const ctx = as(stage, anyone, day(stage, -199));
  must(await askForAccount(ctx, { name, email }));
  const password = demonstrationPassword;
  return must(await finishAccount(ctx, await newestToken(stage, email), { password })).personId;
}

async function accept(stage: Stage, email: string, at: Instant): Promise<PersonId> {
  const password = demonstrationPassword;
  return must(await joinAsNewPerson(as(stage, anyone, at), await newestToken(stage, email), { password })).personId;
}

/** People open the link in their e-mail; so does the story. */
async function newestToken(stage: Stage, email: string): Promise<string> {
  const { rows } = await stage.owner.query<{ text: string }>(
    "select body_text as text from outbox_mails where to_address = $1 order by id desc limit 1",
    [email],
  );
  const token = /\/(?:register|join)\/([\w-]+)/u.exec(rows[0]?.text ?? "")?.[1];
  if (token === undefined) throw new Error(`No link was sent to ${email}`);
  return token;
}
