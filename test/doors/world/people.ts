import { councilRoles, supplierRoles, type CouncilActor, type GrantedRole, type SupplierActor } from "~/core/actor";
import type { OrganisationId, PersonId } from "~/core/id";
import { insertGrant, makePlatformAdministrator } from "~/features/accounts/commands/people.server";
import { startSession } from "~/features/accounts/sessions.server";
import { asCouncil, asSupplier, contextOf, system } from "../../support/context";
import type { TestDatabase } from "../../support/database";
import { cookieOf } from "../../support/knocking";
import { authorityWithLead, councilPerson, personNamed } from "../../support/people";
import { newSupplier, supplierPerson } from "../../support/scenarios/suppliers";
import type { Actor } from "../columns";
import { done } from "./done";

/** Everyone of the story. The columns first; the others do what must be done before a column comes to a door. */
export interface People {
  readonly SA: SupplierActor;
  readonly SB: SupplierActor;
  readonly SV: SupplierActor;
  readonly rival: SupplierActor;
  readonly outsider: SupplierActor;
  readonly CM: CouncilActor;
  readonly PO: CouncilActor;
  readonly EV: CouncilActor;
  readonly EX: CouncilActor;
  readonly MO: CouncilActor;
  readonly AP: CouncilActor;
  readonly QM: CouncilActor;
  readonly AU: CouncilActor;
  readonly FI: CouncilActor;
  readonly LE: CouncilActor;
  readonly partner: CouncilActor;
  readonly stranger: CouncilActor;
  readonly conflicted: CouncilActor;
  readonly unassigned: CouncilActor;
  readonly PA: PersonId;
  readonly placeless: PersonId;
  /** Scores beside EV, so that every question has two. */
  readonly secondEvaluator: CouncilActor;
  /** Sends for approval, recommends and decides where a column must not have, so that nothing bars a column. */
  readonly helper: { readonly PO: CouncilActor; readonly CM: CouncilActor; readonly AP: CouncilActor };
  /** Colleagues whose roles are given and ended. */
  readonly colleague: { readonly council: CouncilActor; readonly supplier: SupplierActor };
}

export async function makePeople(test: TestDatabase): Promise<People> {
  const LE = await authorityWithLead(test, "Tidewater Council");
  const of = (...roles: CouncilActor["roles"]) => councilPerson(test, LE.organisationId, ...roles);
  const elsewhere = async (name: string) => {
    const { organisationId } = await authorityWithLead(test, name);
    return councilPerson(test, organisationId, ...councilRoles);
  };
  const SA = await newSupplier(test, { name: "Alder Care Ltd", contactEmail: "office@alder.test" });
  await newSupplier(test, { name: "Hazel Homes Ltd" });
  const beside = async (name: string) => {
    const { organisationId } = await newSupplier(test, { name });
    return supplierPerson(test, organisationId, ...supplierRoles);
  };
  const [rival, outsider] = [await beside("Birch Homes CIC"), await beside("Willow Bank Ltd")];
  // The one column with two places to choose from.
  const joining = contextOf(test.db, system, "2026-01-05T09:00:00Z");
  done(await insertGrant(joining, outsider.organisationId, rival.personId, "SV"));
  return {
    ...{ SA, SB: await supplierPerson(test, SA.organisationId, "SB") },
    SV: await supplierPerson(test, SA.organisationId, "SV"),
    ...{ rival, outsider },
    ...{ LE, CM: await of("CM"), PO: await of("PO"), EV: await of("EV"), EX: await of("EX"), MO: await of("MO") },
    ...{ AP: await of("AP"), QM: await of("QM"), AU: await of("AU"), FI: await of("FI") },
    ...{ partner: await elsewhere("Farshore Council"), stranger: await elsewhere("Highmoor Council") },
    ...{ conflicted: await of("EV"), unassigned: await of("EV"), secondEvaluator: await of("EV") },
    ...{
      PA: await administrator(test),
      placeless: await personNamed(test, "placeless@person.test", "Placeless person"),
    },
    helper: { PO: await of("PO"), CM: await of("CM"), AP: await of("AP") },
    colleague: {
      council: asCouncil(
        await newcomer(test, "forgetful@council.test", "Forgetful colleague", [LE.organisationId, "QM"]),
        ...([LE.organisationId, "QM"] as const),
      ),
      supplier: asSupplier(
        await newcomer(test, "quiet@alder.test", "Quiet colleague", [SA.organisationId, "SV"]),
        ...([SA.organisationId, "SV"] as const),
      ),
    },
  };
}

export function personsOf({
  helper,
  colleague,
  secondEvaluator,
  ...columns
}: People): Record<Actor, PersonId | undefined> {
  const persons = Object.entries(columns).map(([name, person]) => [
    name,
    typeof person === "string" ? person : person.personId,
  ]);
  return { ...(Object.fromEntries(persons) as Record<Actor, PersonId>), PU: undefined };
}

/** A session of each; the public has none. */
export async function cookiesOf(test: TestDatabase, people: People): Promise<Record<Actor, string | undefined>> {
  const withoutPlace = async (personId: PersonId) => {
    const cookie = await startSession(test.db, personId, null, false);
    return cookie.split(";")[0];
  };
  const { PA, placeless, helper, colleague, secondEvaluator, ...placed } = people;
  const cookies: Partial<Record<Actor, string>> = {};
  // These two are signed in somewhere else too, first: sessions to be ended.
  for (const person of [people.rival, people.outsider]) await cookieOf(test, person);
  for (const [name, person] of Object.entries(placed)) cookies[name as Actor] = await cookieOf(test, person);
  return {
    ...(cookies as Record<Actor, string>),
    PA: await withoutPlace(PA),
    placeless: await withoutPlace(placeless),
    PU: undefined,
  };
}

/** A person of that name with one role. */
async function newcomer(
  test: TestDatabase,
  email: string,
  name: string,
  [organisationId, role]: readonly [OrganisationId, GrantedRole],
): Promise<PersonId> {
  const personId = await personNamed(test, email, name);
  done(await insertGrant(contextOf(test.db, system, "2026-01-05T09:00:00Z"), organisationId, personId, role));
  return personId;
}

async function administrator(test: TestDatabase): Promise<PersonId> {
  const address = "administrator@platform.test";
  await personNamed(test, address, "PA person");
  const ctx = contextOf(test.db, system, "2026-01-05T09:00:00Z");
  return done(await makePlatformAdministrator(ctx, address)).personId;
}
