import type pg from "pg";
import { startSession } from "~/features/accounts/sessions.server";
import { openDatabase, openPool } from "~db/client.server";
import type { ListPage } from "./pages";

/** Somebody who can open pages, with the cookie of a session. */
export interface Visitor {
  readonly cookie: string;
  readonly organisationId: string | null;
}

export type Visitors = Readonly<Record<ListPage["by"], readonly Visitor[]>>;

/** Everybody of the council that leads most, of the supplier that bids most, and who keeps the portal running. */
export async function signIn(databaseUrl: string, client: pg.Client): Promise<Visitors> {
  const db = openDatabase(await openPool(databaseUrl, { role: "web", most: 2, name: "growth" }));
  const everybodyOf = async (text: string): Promise<Visitor[]> => {
    const { rows } = await client.query<{ personId: string; organisationId: string | null }>(
      `select distinct person_id as "personId", organisation_id as "organisationId" from role_grants
       where ended_at is null and ${text} order by 1`,
    );
    const visitors: Visitor[] = [];
    for (const { personId, organisationId } of rows) {
      const cookie = await startSession(db, personId, organisationId, false);
      visitors.push({ cookie: cookie.split(";")[0] ?? "", organisationId });
    }
    return visitors;
  };
  const most = (table: string, column: string): string =>
    `organisation_id = (select ${column} from ${table} group by 1 order by count(*) desc, 1 limit 1)`;
  try {
    return {
      council: await everybodyOf(most("competitions", "authority_id")),
      supplier: await everybodyOf(most("bids", "organisation_id")),
      administrator: await everybodyOf("role = 'PA'"),
      anyone: [{ cookie: "", organisationId: null }],
    };
  } finally {
    await db.destroy();
  }
}
