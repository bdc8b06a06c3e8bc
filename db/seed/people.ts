import { sql } from "kysely";
import { openDatabase, openPool } from "~db/client.server";
import { roleNames, type GrantedRole } from "~/core/actor";
import { demonstrationPassword } from "~/features/accounts/rules";
import { leadAuthority, platformAdministrator } from "./data/authorities";
import { duties } from "./data/duties";
import { homeProviders } from "./data/home-providers";
import { readTable } from "./data/tables";
import { addressOf } from "./scenarios/people";

export { demonstrationPassword };

export interface DemonstrationPerson {
  readonly name: string;
  readonly email: string;
  /** Roles and place. */
  readonly what: string;
  /** What each role of theirs lets them do, a line for each. */
  readonly does: readonly string[];
}

/** Between them they hold every role: the lead council, the first provider, and who keeps the portal running. */
function firstCast(): string[] {
  const { lead, team, host } = leadAuthority;
  const council = [lead, ...team.map(({ name }) => name)].map((name) => addressOf(name, host));
  const [provider] = readTable(homeProviders).suppliers;
  if (provider === undefined) throw new Error("There is no provider");
  const supplier = [provider.administrator, ...provider.colleagues.map(([name]) => name)];
  const office = supplier.map((name) => addressOf(name, `${provider.key}.example`));
  return [...council, ...office, platformAdministrator.email];
}

/** People to begin with, in the order of the cast. `others` counts everybody else who can sign in. */
export async function listDemonstrationPeople(url: string): Promise<{ people: DemonstrationPerson[]; others: number }> {
  const cast = firstCast();
  const db = openDatabase(await openPool(url, { role: "web", most: 1, name: "quayside demonstration" }));
  try {
    const rows = await db
      .selectFrom("people")
      .innerJoin("role_grants as held", "held.person_id", "people.id")
      .leftJoin("organisations", "organisations.id", "held.organisation_id")
      .select(["people.name", "people.email", "organisations.name as organisation"])
      .select(sql<GrantedRole[]>`array_agg(held.role order by held.role)`.as("roles"))
      .where("held.ended_at", "is", null)
      .where("people.email", "in", cast)
      .groupBy(["people.id", "people.name", "people.email", "organisations.name"])
      .execute();
    const { all } = await db
      .selectFrom("people")
      .select((eb) => eb.fn.countAll<number>().as("all"))
      .executeTakeFirstOrThrow();
    const people = rows
      .sort((one, other) => cast.indexOf(one.email) - cast.indexOf(other.email))
      .map(({ name, email, organisation, roles }) => ({
        ...{ name, email },
        what: `${roles.map((role) => roleNames[role]).join(", ")}, ${organisation ?? "the platform"}`,
        does: roles.map((role) => duties[role]),
      }));
    return { people, others: all - new Set(people.map(({ email }) => email)).size };
  } finally {
    await db.destroy();
  }
}
