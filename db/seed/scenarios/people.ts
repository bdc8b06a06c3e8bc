import type { CouncilActor, CouncilRole, PlatformActor, SupplierActor, SupplierRole } from "~/core/actor";
import type { OrganisationId, PersonId } from "~/core/id";
import type { Instant } from "~/core/time";
import {
  inviteColleague,
  joinAsNewPerson,
  makePlatformAdministrator,
} from "~/features/accounts/commands/people.server";
import { askForAccount, finishAccount } from "~/features/accounts/commands/register.server";
import { demonstrationPassword } from "~/features/accounts/rules";
import { at, must, type Stage } from "../stage";

const anyone = { kind: "public" } as const;
export const system = { kind: "system" } as const;

/** Somebody asks for an account, opens the link in their e-mail and chooses a password. */
export async function personNamed(stage: Stage, name: string, email: string, on: Instant): Promise<PersonId> {
  const ctx = await at(stage, anyone, on);
  must(await askForAccount(ctx, { name, email }));
  const password = demonstrationPassword;
  return must(await finishAccount(ctx, await newestToken(stage, email), { password })).personId;
}

/** The person who was sent an invitation opens it. */
export async function accept(stage: Stage, email: string, on: Instant): Promise<PersonId> {
  const ctx = await at(stage, anyone, on);
  const password = demonstrationPassword;
  return must(await joinAsNewPerson(ctx, await newestToken(stage, email), { password })).personId;
}

/** A colleague is invited and comes on the same day. */
export async function joinedCouncil(
  stage: Stage,
  lead: CouncilActor,
  { name, email, roles }: { readonly name: string; readonly email: string; readonly roles: readonly CouncilRole[] },
  on: Instant,
): Promise<CouncilActor> {
  must(await inviteColleague(await at(stage, lead, on), { name, email, roles }));
  const personId = await accept(stage, email, on);
  return { kind: "council", personId, organisationId: lead.organisationId, roles };
}

export async function joinedSupplier(
  stage: Stage,
  administrator: SupplierActor,
  { name, email, role }: { readonly name: string; readonly email: string; readonly role: SupplierRole },
  on: Instant,
): Promise<SupplierActor> {
  must(await inviteColleague(await at(stage, administrator, on), { name, email, roles: [role] }));
  const personId = await accept(stage, email, on);
  return { kind: "supplier", personId, organisationId: administrator.organisationId, roles: [role] };
}

/** Somebody with an account is made the administrator of the platform, from the command line. */
export async function platformAdministratorNamed(
  stage: Stage,
  { name, email }: { readonly name: string; readonly email: string },
  on: Instant,
): Promise<PlatformActor> {
  await personNamed(stage, name, email, on);
  const { personId } = must(await makePlatformAdministrator(await at(stage, system, on), email));
  return { kind: "platform", personId, roles: ["PA"] };
}

export function leadOf(personId: PersonId, organisationId: OrganisationId): CouncilActor {
  return { kind: "council", personId, organisationId, roles: ["LE"] };
}

/** `Dr Ngozi Eze` at three-rivers.example is ngozi.eze@three-rivers.example. */
export function addressOf(name: string, host: string): string {
  const words = name
    .replace(/^Dr /u, "")
    .toLowerCase()
    .replaceAll(/[^a-z ]/gu, "");
  return `${words.replaceAll(" ", ".")}@${host}`;
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
