import { randomUUID } from "node:crypto";
import type { CouncilActor, CouncilRole } from "~/core/actor";
import type { OrganisationId, PersonId } from "~/core/id";
import { insertGrant } from "~/features/accounts/commands/people.server";
import { askForAccount, finishAccount } from "~/features/accounts/commands/register.server";
import { foundAuthority } from "~/features/councils/commands/authorities.server";
import { anyone, asCouncil, contextOf, system } from "./context";
import type { TestDatabase } from "./database";
import { linkIn, mailTo } from "./mailbox";

export const testPassword = "correct horse battery";
const joined = "2026-01-05T09:00:00Z";

/** A person with an account, made as people make it. */
export async function personNamed(test: TestDatabase, email: string, name = email): Promise<PersonId> {
  // Asked for just now: a running portal sweeps links that are over.
  await askForAccount(contextOf(test.db, anyone, new Date()), { email, name });
  const ctx = contextOf(test.db, anyone, joined);
  const done = await finishAccount(ctx, linkIn(await mailTo(test, email), "register"), { password: testPassword });
  if (!done.ok) throw new Error(`${email}: ${done.refusal}`);
  return done.value.personId;
}

/** A council whose lead is a new person. */
export async function authorityWithLead(test: TestDatabase, name: string): Promise<CouncilActor> {
  const ctx = contextOf(test.db, system, joined);
  const founded = await foundAuthority(ctx, {
    kind: "AUTHORITY",
    name,
    postalAddress: "1 Quay Street\nTidewater\nTW1 1AA",
    email: "buying@tidewater.test",
  });
  if (!founded.ok) throw new Error(founded.refusal);
  return councilPerson(test, founded.value.organisationId, "LE");
}

/** A new person of that council with these roles. */
export async function councilPerson(
  test: TestDatabase,
  organisationId: OrganisationId,
  ...roles: CouncilRole[]
): Promise<CouncilActor> {
  const email = `${roles.join("-").toLowerCase()}-${randomUUID().slice(0, 8)}@council.test`;
  const personId = await personNamed(test, email, `${roles.join(" ")} person`);
  const ctx = contextOf(test.db, system, joined);
  for (const role of roles) await insertGrant(ctx, organisationId, personId, role);
  return asCouncil(personId, organisationId, ...roles);
}
