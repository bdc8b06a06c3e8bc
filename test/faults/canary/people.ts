import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { PersonId } from "~/core/id";
import { makePlatformAdministrator } from "~/features/accounts/commands/people.server";
import { startSession } from "~/features/accounts/sessions.server";
import { contextOf, system } from "../../support/context";
import type { TestDatabase } from "../../support/database";
import { cookieOf } from "../../support/knocking";
import { authorityWithLead, councilPerson, personNamed } from "../../support/people";
import { newTeam, type Team } from "../../support/scenarios/evaluation";

/** Everyone of a council that the crawl goes as, beyond the team of an evaluation. */
export interface Council extends Team {
  readonly monitor: CouncilActor;
  readonly expert: CouncilActor;
  /** An officer who never declares on the bidders. */
  readonly silentOfficer: CouncilActor;
  /** An officer with an interest in a bidder, decided against them. */
  readonly shutOutOfficer: CouncilActor;
  /** An evaluator with an interest in a bidder that nobody has decided on. */
  readonly waitingEvaluator: CouncilActor;
  /** An evaluator with questions who never declares on the bidders. */
  readonly silentEvaluator: CouncilActor;
  /** An evaluator by role whom no panel has. */
  readonly strayEvaluator: CouncilActor;
  readonly partnerLead: CouncilActor;
  readonly administrator: PersonId;
}

export async function newCouncil(test: TestDatabase): Promise<Council> {
  const team = await newTeam(test, 3);
  const of = (...roles: CouncilActor["roles"]) => councilPerson(test, team.lead.organisationId, ...roles);
  const address = "administrator@platform.test";
  await personNamed(test, address, "PA person");
  const made = await makePlatformAdministrator(contextOf(test.db, system, "2026-01-05T09:00:00Z"), address);
  if (!made.ok) throw new Error(made.refusal);
  return {
    ...team,
    monitor: await of("QM"),
    expert: await of("EX"),
    silentOfficer: await of("PO"),
    shutOutOfficer: await of("PO"),
    waitingEvaluator: await of("EV"),
    silentEvaluator: await of("EV"),
    strayEvaluator: await of("EV"),
    partnerLead: await authorityWithLead(test, "Farshore Council"),
    administrator: made.value.personId,
  };
}

/** One who asks for pages. */
export interface Crawler {
  readonly name: string;
  readonly audience: "council" | "supplier" | "admin" | "site";
  /** None for the public. */
  readonly cookie: string | undefined;
}

/** Every council role of domain.md §11 at the council that buys, and everyone else who is no bidder. */
export async function crawlersOf(test: TestDatabase, council: Council, stranger: SupplierActor): Promise<Crawler[]> {
  const [first, second, third] = council.evaluators;
  if (first === undefined || second === undefined || third === undefined) throw new Error("Too few evaluators");
  const people: readonly (readonly [string, CouncilActor])[] = [
    ["CM", council.commissioner],
    ["PO", council.officer],
    ["EV 1", first],
    ["EV 2", second],
    ["EV 3", third],
    ["EX", council.expert],
    ["MO", council.moderator],
    ["AP", council.approver],
    ["QM", council.monitor],
    ["AU", council.auditor],
    ["FI", council.finance],
    ["LE", council.lead],
    ["PO silent", council.silentOfficer],
    ["PO shut out", council.shutOutOfficer],
    ["EV waiting", council.waitingEvaluator],
    ["EV silent", council.silentEvaluator],
    ["EV stray", council.strayEvaluator],
    ["LE partner", council.partnerLead],
  ];
  const crawlers: Crawler[] = [];
  for (const [name, person] of people) {
    crawlers.push({ name, audience: "council", cookie: await cookieOf(test, person) });
  }
  const platform = await startSession(test.db, council.administrator, null, false);
  return [
    ...crawlers,
    { name: "PA", audience: "admin", cookie: platform.split(";")[0] },
    { name: "SA other", audience: "supplier", cookie: await cookieOf(test, stranger) },
    { name: "public", audience: "site", cookie: undefined },
  ];
}
